#pragma once

#include "core/entities.h"

#include <QDate>
#include <QStringView>
#include <span>

namespace laurel {

/// How an affiliate's traffic runs over the two years.
enum class Course {
    Steady,
    Riser,      ///< grows fast in the last ten months
    Faller,     ///< loses two thirds in the last year
    Dormant,    ///< strong until three months before the end, then nothing
    Newsletter, ///< one mailing a week
    Burst,      ///< a video or post every few weeks
    GiftGuide,  ///< November and December
    Newcomer,   ///< ramps up in the weeks after joining
    None        ///< applied or refused: no traffic
};

/// What an honest affiliate never shows.
enum class Conduct {
    Honest,
    FakedOrders, ///< more orders than so few clicks can bring, many refunded
    SelfReferral ///< late at night, few buyers with addresses of one domain, many refunded
};

/// An invented affiliate of the sample shop, and how the simulation lets it sell.
struct SamplePartner
{
    QStringView name;
    QStringView mailbox; ///< before @site.example
    QStringView company;
    QStringView site; ///< without ".example"
    QStringView country;
    AffiliateKind kind;
    QStringView status;
    QStringView tier;
    int joinedDaysAgo; ///< before the last day
    QStringView code;
    QStringView coupon; ///< empty: has none
    QStringView tags;
    Course course;
    int clicks;      ///< a day, on average, in tenths
    int conversion;  ///< orders in 10,000 clicks
    int couponShare; ///< of its orders, in thousandths
    int newShare;    ///< orders by new customers, in thousandths
    int refundShare; ///< in thousandths
    Conduct conduct = Conduct::Honest;
};

[[nodiscard]] std::span<const SamplePartner> samplePartners();

/// Traffic on a day against the average, in thousandths. @p daysLeft: until the last day of the sample.
[[nodiscard]] int courseDemand(const SamplePartner &partner, QDate day, int daysLeft);

/// Percent off with the partner's coupon.
[[nodiscard]] int couponPercent(const SamplePartner &partner);

} // namespace laurel
