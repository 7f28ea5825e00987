#include "importing/conversionbooks.h"

namespace laurel {

void ConversionBooks::enter(const DraftBlock &block)
{
    auto commission = block.commissions.cbegin();
    for (const ConversionRecord &row : block.rows) {
        m_stats.addConversion(row, 1);
        for (; commission != block.commissions.cend() && commission->conversion == row.id; ++commission)
            m_stats.addCommission(*commission, row.day, 1);
        m_firsts.saw(row);
    }
}

} // namespace laurel
