#include "importing/refundbook.h"

namespace laurel {

void RefundBook::apply(ConversionDraft &draft) const
{
    if (m_totals.isEmpty()) // the common case costs nothing
        return;
    const auto total = m_totals.constFind(QByteArray::fromRawData(draft.externalId.data(), qsizetype(draft.externalId.size())));
    if (total != m_totals.cend())
        takeBack(draft, *total);
}

} // namespace laurel
