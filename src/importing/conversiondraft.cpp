#include "importing/conversiondraft.h"

namespace laurel {

void DraftBlock::clear()
{
    text.clear();
    drafts.clear();
    items.clear();
    rows.clear();
    commissions.clear();
    customers.clear();
    products.clear();
    refunds.clear();
    rejects.clear();
    read = skipped = selfReferrals = 0;
}

} // namespace laurel
