#pragma once

#include "analytics/statistics.h"

#include <QList>

namespace laurel {

/// One member's share: part of whole (sales of clicks, refunds of sales), 0 ≤ part ≤ whole.
struct ShareCount
{
    qint64 part = 0;
    qint64 whole = 0;
};

/// The Beta prior of a share over a group by the method of moments: its mean is the group's share, its weight grows
/// with how alike the members are. Estimator of the intra-class correlation: Kleinman (1973), weights = wholes.
///
/// The weight alpha + beta stays within 4…1000 observations. With fewer than three members, or when nobody or everybody
/// counts, the members tell nothing of their spread, and it is 50.
[[nodiscard]] BetaPrior estimatePrior(const QList<ShareCount> &group);

} // namespace laurel
