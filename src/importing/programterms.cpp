#include "importing/programterms.h"

#include "core/textfold.h"
#include "storage/affiliaterepository.h"
#include "storage/programrepository.h"

namespace laurel {

Result<ProgramTerms> ProgramTerms::load(Database &database)
{
    ProgramTerms terms;
    const Result<ProgramInfo> info = ProgramRepository(database).load();
    if (!info)
        return fail(info);
    terms.info = *info;
    terms.attribution.rule = info->attributionRule;
    terms.attribution.clickRule = info->clickRule;
    terms.attribution.cookieDays = info->cookieDays;
    terms.attribution.timeZone = info->timeZone.toLatin1();
    const AffiliateRepository affiliates(database);
    const Result<QList<AffiliateCode>> codes = affiliates.allCodes();
    if (!codes)
        return fail(codes);
    terms.attribution.codes = *codes;
    const Result<QStringList> ignored = affiliates.ignoredCodes();
    if (!ignored)
        return fail(ignored);
    terms.attribution.ignored = *ignored;
    const Result<QList<Affiliate>> all = affiliates.list();
    if (!all)
        return fail(all);
    for (const Affiliate &affiliate : *all) {
        const QString key = emailKey(affiliate.email);
        if (key.isEmpty())
            continue;
        terms.affiliatesOfEmail[key].append(affiliate.id.value());
        // Many systems name an affiliate by the address alone.
        terms.attribution.codes.append({{}, affiliate.id, CodeKind::Alias, key, {}, {}});
    }
    const Result<CommissionTerms> commissions = CommissionTerms::load(database);
    if (!commissions)
        return fail(commissions);
    terms.commissions = *commissions;
    return terms;
}

} // namespace laurel
