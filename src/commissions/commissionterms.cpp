#include "commissions/commissionterms.h"

#include "storage/affiliaterepository.h"
#include "storage/commissionrepository.h"
#include "storage/programrepository.h"

namespace laurel {

Result<CommissionTerms> CommissionTerms::load(Database &database)
{
    const Result<ProgramInfo> info = ProgramRepository(database).load();
    if (!info)
        return fail(info);
    const CommissionRepository repository(database);
    const Result<QList<CommissionPlan>> plans = repository.plans();
    if (!plans)
        return fail(plans);
    const Result<QList<CommissionCap>> caps = repository.caps();
    if (!caps)
        return fail(caps);
    const Result<QList<AffiliateTierPeriod>> periods = AffiliateRepository(database).tierPeriods();
    if (!periods)
        return fail(periods);
    CommissionTerms terms{*plans, {}, *caps, info->selfReferrals, info->keepsZero};
    for (const AffiliateTierPeriod &period : *periods)
        terms.tiers[period.affiliate].append({period.from, period.tier});
    return terms;
}

} // namespace laurel
