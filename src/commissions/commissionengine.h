#pragma once

#include "core/entities.h"

#include <QHash>
#include <QList>
#include <memory>

namespace laurel {

/// Turns a conversion into commission rows by the terms in force on its day.
///
/// The most specific rule wins: affiliate → tier → product → program; within a scope the newest plan, then the lowest
/// rule number. Items of one order may fall under different rules: each rule gets one row, and the order's discount and
/// refund are allocated to the items by largest remainder, so that the bases sum to the order's net exactly. Percent is
/// of net (after discount and refund, without tax and shipping), rounded once per row, half away from zero. Cancelled
/// and unattributed conversions earn nothing. Flat amounts are per conversion and only in the rule's currency; of a
/// sale refunded in full they are 0. Items without prices cannot be told apart: the first one's rule holds for the
/// whole order.
class CommissionEngine
{
public:
    /// @param tierOf the tier of every affiliate that has one.
    CommissionEngine(const QList<CommissionPlan> &plans, const QHash<AffiliateId, TierId> &tierOf);
    ~CommissionEngine();
    CommissionEngine(CommissionEngine &&) noexcept;

    /// Appends the rows of @p conversion to @p rows (none when no rule applies). Conversion id and row ids are left as
    /// given. The rows are pending and held until the order's day plus the plan's hold days. Thread-safe. @returns
    /// Overflow; @p rows is as before then.
    [[nodiscard]] Result<> compute(const Conversion &conversion, QList<Commission> &rows) const;

    /// The rule that wins for @p conversion as a whole (its first item), for explanations; null when none applies.
    [[nodiscard]] const CommissionRule *winningRule(const Conversion &conversion) const;

private:
    struct Index;
    std::unique_ptr<Index> m_index;
};

} // namespace laurel
