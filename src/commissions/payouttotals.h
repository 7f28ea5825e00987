#pragma once

#include "storage/payoutcandidates.h"

namespace laurel {

/// What a payout of some candidates comes to.
struct PayoutTotals
{
    QList<Money> paid; ///< this time, one per currency
    int payees = 0;    ///< affiliates
    QList<Money> rollsOver;
    int rolling = 0; ///< affiliates of whose due something is left
    QList<Money> later;
};
/// @returns Overflow.
[[nodiscard]] Result<PayoutTotals> totalsOf(const QList<PayoutCandidate> &candidates);

/// One per currency, in the order of their first. @returns Overflow.
[[nodiscard]] Result<QList<Money>> sumsOf(const QList<Money> &amounts);

} // namespace laurel
