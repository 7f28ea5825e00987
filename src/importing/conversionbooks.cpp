#include "importing/conversionbooks.h"

namespace laurel {

void ConversionBooks::enter(const WrittenRows &written)
{
    auto commission = written.commissions.cbegin();
    for (const ConversionRecord &row : written.rows) {
        m_stats.addConversion(row, 1);
        for (; commission != written.commissions.cend() && commission->conversion == row.id; ++commission)
            m_stats.addCommission(*commission, row.day, 1);
        m_firsts.saw(row);
    }
}

} // namespace laurel
