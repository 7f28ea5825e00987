#pragma once

#include "importing/conversiondraft.h"
#include "storage/refundstore.h"

namespace laurel {

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
