#pragma once

#include "importing/conversiondraft.h"
#include "storage/refundstore.h"

namespace laurel {

/// Takes @p total back from an order, a draft or a row, unless more is taken back already. @returns whether it did.
template <typename Order>
bool takeBack(Order &order, const RefundTotal &total)
{
    using Status = decltype(order.status);
    const qint64 goods = order.gross - order.discount;
    const qint64 taken = total.takenOf(goods, goods + order.tax + order.shipping, order.currency);
    if (order.status == Status(ConversionStatus::Cancelled) || taken <= order.refunded)
        return false;
    order.refunded = taken;
    order.net = goods - taken;
    order.status = Status(taken == goods ? ConversionStatus::Refunded : ConversionStatus::PartlyRefunded);
    return true;
}

/// What was taken back of a source's orders by rows of their own, before this file or in another one: an order that comes later,
/// or comes again, is less from the start.
class RefundBook
{
public:
    explicit RefundBook(QHash<QByteArray, RefundTotal> totals = {}) : m_totals(std::move(totals)) {}

    /// Takes from @p draft what it does not say itself. An order that says so too is not refunded twice.
    void apply(ConversionDraft &draft) const;

private:
    QHash<QByteArray, RefundTotal> m_totals; ///< by number of the order
};

} // namespace laurel
