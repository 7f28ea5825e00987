#pragma once

#include "commissions/ruleindex.h"
#include "storage/database.h"

namespace laurel {

/// All that says what a conversion earns.
struct CommissionTerms
{
    QList<CommissionPlan> plans;
    TierHistory tiers;
    QList<CommissionCap> caps;
    SelfReferralRule selfReferrals = SelfReferralRule::Allow;
    bool keepsZero = true;

    [[nodiscard]] static Result<CommissionTerms> load(Database &database);
};

} // namespace laurel
