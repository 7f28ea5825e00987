#include "importing/customerowners.h"

namespace laurel {

namespace {

bool isEarlier(const CustomerSale &a, const CustomerSale &b)
{
    return a.at < b.at || (a.at == b.at && a.conversion < b.conversion);
}

} // namespace

void CustomerOwners::saw(const CustomerSale &sale)
{
    if (sale.affiliate == 0 || sale.reason == AttributionReason::CustomerOf)
        return;
    const auto first = m_firsts.find(sale.customer);
    if (first != m_firsts.end() && (first->affiliate == 0 || isEarlier(sale, *first)))
        *first = sale;
}

qint64 CustomerOwners::ownerOf(const CustomerSale &sale) const
{
    const auto first = m_firsts.constFind(sale.customer);
    return first != m_firsts.cend() && first->affiliate != 0 && isEarlier(*first, sale) ? first->affiliate : 0;
}

} // namespace laurel
