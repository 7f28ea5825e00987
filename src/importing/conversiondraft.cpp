#include "importing/conversiondraft.h"

#include "commissions/saleshares.h"

namespace laurel {

void addEqualShares(qint64 conversion, std::span<const qint64> others, std::vector<ShareRecord> &shares)
{
    for (const qint64 affiliate : others)
        shares.push_back({conversion, affiliate, equalShare(qint64(others.size()) + 1)});
}

void DraftBlock::clear()
{
    text.clear();
    drafts.clear();
    items.clear();
    shares.clear();
    rows.clear();
    commissions.clear();
    customers.clear();
    products.clear();
    refunds.clear();
    rejects.clear();
    read = skipped = selfReferrals = 0;
}

} // namespace laurel
