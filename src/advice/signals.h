#pragma once

#include "advice/programstanding.h"

// What an affiliate's figures say once chance is taken out of them. Feedback and suggestions both go by these.
namespace laurel {

/// Against the peers: unknown when there is too little to tell.
enum class Level { Unknown, Low, Usual, High };

/// A share of one affiliate beside that of all others together.
struct ShareSignal
{
    Level level = Level::Unknown;
    qint64 part = 0;
    qint64 whole = 0;
    double raw = 0;
    double shrunken = 0; ///< towards the program's mean; the raw one where nothing is shrunk
    double peers = 0;    ///< the others' share
    Interval interval;   ///< Wilson, 95 %, of the raw share
};

enum class Trend { Unknown, Falling, Level, Rising };

/// Sales per day against the period before.
struct GrowthSignal
{
    Trend trend = Trend::Unknown; ///< rising or falling only when the interval excludes 1 and the counts say so as well
    double ratio = 1;             ///< per day; infinite after a period without sales
    Interval interval{1, 1};      ///< 95 %
    double programRatio = 1;      ///< of all other affiliates together; 1 when they sold too little to tell
    /// It is neither the season of all nor the affiliate's own: the interval excludes the others' growth, and sales
    /// differ in the same way from those of a year ago, where there are any to compare with.
    bool beyondSeason = false;
};

/// Sales of clicks. Low and high need 50 clicks, an interval that excludes the peers, and a fifth of difference after
/// shrinking.
[[nodiscard]] ShareSignal conversionSignal(const AffiliateStanding &standing, const ProgramStanding &program);
/// Refunded sales of sales. High: at least 3, and surely more than one and a half times the peers' and than 3 %.
[[nodiscard]] ShareSignal refundSignal(const AffiliateStanding &standing, const ProgramStanding &program);
/// Sales to customers who are new, of 20 sales or more. High: surely more than a fifth above the peers.
[[nodiscard]] ShareSignal newCustomerSignal(const AffiliateStanding &standing, const ProgramStanding &program);
[[nodiscard]] GrowthSignal growthSignal(const AffiliateStanding &standing, const ProgramStanding &program);

/// The clicks cannot explain the sales: surely more than one sale in five clicks and four times the peers' rate, and no
/// coupon accounts for it. Worth a look together, nothing more (formulas.md 4: flags for review, never a verdict).
[[nodiscard]] bool looksUnusual(const AffiliateStanding &standing, const ProgramStanding &program);
/// Whether a reward may be suggested at all as far as refunds go, small samples judged by their shrunken rate.
[[nodiscard]] bool refundsInOrder(const AffiliateStanding &standing, const ProgramStanding &program);

/// Sales that this period would have had at the pace of the affiliate's active months in the year before.
[[nodiscard]] double expectedAtOldPace(const AffiliateStanding &standing, const ProgramStanding &program);
/// Nothing sold, although the old pace promised more than a count of zero leaves room for at 95 %, and although it was
/// not so a year ago.
[[nodiscard]] bool isDormant(const AffiliateStanding &standing, const ProgramStanding &program);
/// Whether this month has more sales than any of the twelve before, three of which had some.
[[nodiscard]] bool isRecordMonth(const AffiliateStanding &standing, const ProgramStanding &program);

} // namespace laurel
