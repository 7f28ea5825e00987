#pragma once

#include "advice/programstanding.h"
#include "advice/rewards.h"
#include "commissions/commissionengine.h"
#include "storage/advicerepository.h"

namespace laurel {

/// What the rules of rewarding and of care look at besides the affiliate.
struct RewardContext
{
    const ProgramStanding &program;
    const CommissionEngine &engine;
    const QList<Decision> &decisions;
    const QLocale &locale;
};

/// A suggestion about @p own that costs nothing yet and says nothing yet.
[[nodiscard]] Recommendation blankSuggestion(RewardKind kind, const AffiliateStanding &own,
                                             const RewardContext &context);

} // namespace laurel
