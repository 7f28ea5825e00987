#include "sample/orderdesk.h"

#include <algorithm>
#include <array>

namespace laurel {

namespace {

// Orders by the hour of the day, midnight first.
constexpr std::array<int, 24> hourWeights{8,  4,  2,  1,  1,  3,  12, 26, 38, 46, 50, 48,
                                          50, 44, 40, 40, 42, 48, 56, 70, 84, 78, 48, 22};
// One to four products in an order, one to three pieces of each.
constexpr std::array<int, 4> basketWeights{56, 28, 12, 4};
constexpr std::array<int, 3> quantityWeights{76, 19, 5};

constexpr int ownCouponShare = 70;   // of organic orders, in thousandths
constexpr int cancelledShare = 14;   // in thousandths
constexpr int fullRefundShare = 620; // of refunds
constexpr int pendingShare = 300;    // of the last days' orders
constexpr int pendingDays = 3;
constexpr int freeShippingFrom = 4000;
constexpr int homeShipping = 412;
constexpr int abroadShipping = 832;

int roundedPercent(int amount, int percent) { return (amount * percent + 50) / 100; }

} // namespace

SampleOrder OrderDesk::partnerOrder(const SamplePartner &partner, QDate day, std::span<const SampleProduct> products)
{
    const bool selfReferral = partner.conduct == Conduct::SelfReferral;
    SampleOrder order;
    order.at = timeOn(day, selfReferral);
    order.customer = selfReferral && !m_random.chance(partner.newShare) ? m_customers.pickAccomplice(partner, m_random)
                                                                        : buyer(partner.newShare);
    fillBasket(order, products);
    if (!partner.coupon.isEmpty() && m_random.chance(partner.couponShare))
        order.coupon = partner.coupon.toString();
    // Who types a coupon has often not come by the link.
    if (order.coupon.isEmpty() || m_random.chance(350))
        order.referral = partner.code.toString();
    price(order, order.coupon.isEmpty() ? 0 : couponPercent(partner));
    settle(order, partner.refundShare);
    return order;
}

SampleOrder OrderDesk::organicOrder(QDate day, std::span<const SampleProduct> products, int newShare, int refundShare)
{
    SampleOrder order;
    order.at = timeOn(day, false);
    order.customer = buyer(newShare);
    fillBasket(order, products);
    if (m_random.chance(ownCouponShare))
        order.coupon = ownCoupons()[size_t(m_random.below(int(ownCoupons().size())))].toString();
    price(order, order.coupon.isEmpty() ? 0 : 5);
    settle(order, refundShare);
    return order;
}

SampleOrder OrderDesk::testOrder(QDate day)
{
    SampleOrder order;
    order.at = timeOn(day, false);
    order.customer = {QStringLiteral("Test Order"), QStringLiteral("test@morgenrot.example"), QStringLiteral("DE"),
                      QStringLiteral("Hamburg"), QStringLiteral("20095")};
    order.lines.append({&shopProducts().front(), 1});
    order.isTest = true;
    price(order, 0);
    order.state = SampleOrderState::Voided;
    order.cancelledAt = order.at.addSecs(600);
    return order;
}

SampleOrder OrderDesk::draftOrder(QDate day)
{
    SampleOrder order;
    order.at = timeOn(day, false);
    order.customer = m_customers.pickKnown(m_random);
    fillBasket(order, courseProducts());
    price(order, 0);
    order.state = SampleOrderState::Draft;
    return order;
}

SampleLead OrderDesk::lead(const QString &code, QDate day)
{
    ++m_leadCount;
    const QString email = QStringLiteral("reader%1@inbox.example").arg(m_leadCount);
    return {timeOn(day, false), code, email};
}

QDateTime OrderDesk::timeOn(QDate day, bool lateAtNight)
{
    const int hour = lateAtNight ? 23 : m_random.weighted(hourWeights);
    const int minute = lateAtNight ? m_random.between(35, 59) : m_random.below(60);
    const QDateTime local(day, QTime(hour, minute, m_random.below(60)), m_zone);
    return local.toOffsetFromUtc(local.offsetFromUtc());
}

const SampleCustomer &OrderDesk::buyer(int newShare)
{
    return m_random.chance(newShare) ? m_customers.addNew(m_random) : m_customers.pickKnown(m_random);
}

void OrderDesk::fillBasket(SampleOrder &order, std::span<const SampleProduct> products)
{
    const int count = 1 + m_random.weighted(basketWeights);
    while (order.lines.size() < count) {
        const SampleProduct &product = pickProduct(products, order.at.date(), m_random);
        const auto isSame = [&product](const SampleOrderLine &line) { return line.product == &product; };
        if (std::none_of(order.lines.cbegin(), order.lines.cend(), isSame))
            order.lines.append({&product, 1 + m_random.weighted(quantityWeights)});
    }
}

void OrderDesk::price(SampleOrder &order, int discountPercent) const
{
    for (const SampleOrderLine &line : order.lines) {
        const int gross = line.product->price * line.quantity;
        const int net = gross - roundedPercent(gross, discountPercent);
        order.gross += gross;
        order.discount += gross - net;
        order.tax += roundedPercent(net, line.product->taxPercent);
    }
    const auto isShipped = [](const SampleOrderLine &line) { return line.product->shipped; };
    if (order.subtotal() < freeShippingFrom && std::any_of(order.lines.cbegin(), order.lines.cend(), isShipped))
        order.shipping = order.customer.country == u"DE" ? homeShipping : abroadShipping;
}

void OrderDesk::settle(SampleOrder &order, int refundShare)
{
    const qint64 age = order.at.date().daysTo(m_lastDay);
    if (m_random.chance(cancelledShare)) {
        order.state = SampleOrderState::Voided;
        order.cancelledAt = order.at.addSecs(3600 * m_random.between(1, 20));
    } else if (m_random.chance(refundShare)) {
        const bool full = order.lines.size() == 1 || m_random.chance(fullRefundShare);
        order.state = full ? SampleOrderState::Refunded : SampleOrderState::PartlyRefunded;
        const SampleOrderLine &returned = order.lines.first();
        order.refunded =
            full ? order.total() : (order.subtotal() / int(order.lines.size()) + returned.product->price) / 2;
        order.refunded = std::min(order.refunded, order.total());
    } else if (age < pendingDays && m_random.chance(pendingShare)) {
        order.state = SampleOrderState::Pending;
    }
}

} // namespace laurel
