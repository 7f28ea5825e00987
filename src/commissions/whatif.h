#pragma once

#include "commissions/commissionengine.h"
#include "core/job.h"

namespace laurel {

/// What a change of terms would have made of an affiliate's past sales.
struct WhatIfRow
{
    AffiliateId affiliate;
    Money net;    ///< of sales in the period
    Money before; ///< commissions by the terms as they are
    Money after;  ///< by the changed ones

    [[nodiscard]] Money change() const { return Money(after.minor() - before.minor(), after.currency()); }
};

struct WhatIfTotal
{
    Money net;
    Money before;
    Money after;
    int gain = 0; ///< affiliates who get more
    int lose = 0;
    /// By how much sales have to grow so that what remains after commissions stays the same, in ppm; none where no growth would do,
    /// or where nothing more is paid.
    std::optional<qint64> breakEvenPpm;
};

struct WhatIfResult
{
    QList<WhatIfRow> rows;     ///< by the size of the change, largest first
    QList<WhatIfTotal> totals; ///< one per currency
    qint64 sales = 0;          ///< conversions looked at
};

struct WhatIfPlan
{
    CommissionTerms changed;
    DateRange period; ///< by the day of the sale; empty: all time
    Rate margin = Rate::fromPpm(1'000'000); ///< what of net sales remains before commissions, for the break-even
};

/// Whether two rules ask the same of a sale: one is a version of the other then.
[[nodiscard]] bool isForTheSame(const CommissionRule &a, const CommissionRule &b);
/// The terms with @p rule as the version in force for all days: to try it on the past. It replaces the one with its number, else the one that is for the same.
[[nodiscard]] CommissionTerms withRule(CommissionTerms terms, const CommissionRule &rule);

/// Computes the commissions of past sales by the terms as they are and by changed ones. Nothing is written.
[[nodiscard]] Result<WhatIfResult> whatIf(Database &database, const WhatIfPlan &plan, Job &job);

} // namespace laurel
