#pragma once

#include "commissions/ruleindex.h"

namespace laurel {

/// What of a sale falls under one rule.
struct SalePart
{
    const RuleTerm *term = nullptr;
    qint64 sales = 0; ///< after discount, before refunds
    qint64 net = 0;   ///< after refunds
    Money basis;      ///< of what a percentage is taken
    qint64 quantity = 1;
};
using SaleParts = QVarLengthArray<SalePart, 4>;

/// The parts of @p conversion in the order of its items; what no rule holds for is left out. @returns Overflow.
[[nodiscard]] Result<SaleParts> partsOf(const Conversion &conversion, const RuleIndex &rules, RuleIndex::Pinned pinned);

} // namespace laurel
