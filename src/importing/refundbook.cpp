#include "importing/refundbook.h"

#include <algorithm>

namespace laurel {

void RefundBook::apply(ConversionDraft &draft) const
{
    if (m_totals.isEmpty()) // the common case costs nothing
        return;
    const auto total = m_totals.constFind(QByteArray::fromRawData(draft.externalId.data(), qsizetype(draft.externalId.size())));
    if (total == m_totals.cend() || draft.status == ConversionStatus::Cancelled)
        return;
    const qint64 goods = draft.gross - draft.discount;
    const qint64 taken = total->takenOf(goods, goods + draft.tax + draft.shipping, draft.currency);
    if (taken <= draft.refunded)
        return;
    draft.refunded = taken;
    draft.net = goods - taken;
    draft.status = taken == goods ? ConversionStatus::Refunded : ConversionStatus::PartlyRefunded;
}

} // namespace laurel
