#pragma once

#include "importing/conversiondraft.h"
#include "storage/importstorecustomers.h"

namespace laurel {

/// Adds up what new conversions change in the daily sums and in who bought first. It needs no file, so the reading thread does
/// it for a block that came back written, while the writing thread is at the next.
class ConversionBooks
{
public:
    explicit ConversionBooks(FirstSales firsts) : m_firsts(std::move(firsts)) {}

    /// A block that came back written.
    void enter(const DraftBlock &block);

    [[nodiscard]] StatChanges &stats() { return m_stats; }
    [[nodiscard]] FirstSales &firsts() { return m_firsts; }

private:
    StatChanges m_stats;
    FirstSales m_firsts;
};

} // namespace laurel
