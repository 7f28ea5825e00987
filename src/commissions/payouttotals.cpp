#include "commissions/payouttotals.h"

#include <QSet>
#include <algorithm>

namespace laurel {

Result<PayoutTotals> totalsOf(const QList<PayoutCandidate> &candidates)
{
    PayoutTotals totals;
    QList<Money> paid;
    QList<Money> rollsOver;
    QList<Money> later;
    QSet<AffiliateId> payees;
    QSet<AffiliateId> rolling;
    for (const PayoutCandidate &candidate : candidates) {
        if (candidate.block == PayoutBlock::None) {
            paid.append(candidate.paid);
            payees.insert(candidate.affiliate);
        }
        if (candidate.rollsOver().minor() > 0) {
            rollsOver.append(candidate.rollsOver());
            rolling.insert(candidate.affiliate);
        }
        if (!candidate.later.isZero())
            later.append(candidate.later);
    }
    for (const auto &[sums, amounts] :
         {std::pair(&totals.paid, &paid), std::pair(&totals.rollsOver, &rollsOver), std::pair(&totals.later, &later)}) {
        Result<QList<Money>> sum = sumsOf(*amounts);
        if (!sum)
            return fail(sum);
        *sums = std::move(*sum);
    }
    totals.payees = int(payees.size());
    totals.rolling = int(rolling.size());
    return totals;
}

Result<QList<Money>> sumsOf(const QList<Money> &amounts)
{
    QList<Money> sums;
    for (const Money &amount : amounts) {
        const auto same = std::ranges::find(sums, amount.currency(), &Money::currency);
        if (same == sums.end()) {
            sums.append(amount);
            continue;
        }
        const Result<Money> sum = same->plus(amount);
        if (!sum)
            return fail(sum);
        *same = *sum;
    }
    return sums;
}

} // namespace laurel
