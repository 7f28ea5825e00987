#include "importing/conversionbooks.h"

namespace laurel {

void ConversionBooks::enter(const DraftBlock &block)
{
    auto commission = block.commissions.cbegin();
    constexpr size_t ahead = 8;
    for (size_t i = 0; i < block.rows.size(); ++i) {
        const ConversionRecord &row = block.rows[i];
        if (i + ahead < block.rows.size())
            m_firsts.expect(block.rows[i + ahead].customer);
        m_stats.addConversion(row, 1);
        for (; commission != block.commissions.cend() && commission->conversion == row.id; ++commission)
            m_stats.addCommission(*commission, 1);
        m_firsts.saw(row);
    }
}

} // namespace laurel
