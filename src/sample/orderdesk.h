#pragma once

#include "sample/shophistory.h"

#include <QTimeZone>

namespace laurel {

/// Makes single orders and sign-ups: who buys, what, when, with which coupon, and what becomes of it.
class OrderDesk
{
public:
    OrderDesk(RandomSource &random, const QTimeZone &zone, QDate lastDay)
        : m_random(random)
        , m_zone(zone)
        , m_lastDay(lastDay)
    {}

    [[nodiscard]] SampleOrder partnerOrder(const SamplePartner &partner, QDate day,
                                           std::span<const SampleProduct> products);
    /// An order that nobody referred; now and then with a coupon of the shop's own or a mistyped one.
    [[nodiscard]] SampleOrder organicOrder(QDate day, std::span<const SampleProduct> products, int newShare,
                                           int refundShare);
    /// The shop's owner trying out the checkout; taken back afterwards.
    [[nodiscard]] SampleOrder testOrder(QDate day);
    /// A checkout that nobody finished.
    [[nodiscard]] SampleOrder draftOrder(QDate day);
    [[nodiscard]] SampleLead lead(const QString &code, QDate day);

private:
    [[nodiscard]] QDateTime timeOn(QDate day, bool lateAtNight);
    [[nodiscard]] const SampleCustomer &buyer(int newShare);
    void fillBasket(SampleOrder &order, std::span<const SampleProduct> products);
    void price(SampleOrder &order, int discountPercent) const;
    void settle(SampleOrder &order, int refundShare);

    RandomSource &m_random;
    QTimeZone m_zone;
    QDate m_lastDay;
    CustomerPool m_customers;
    int m_leadCount = 0;
};

} // namespace laurel
