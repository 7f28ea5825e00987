#pragma once

#include "advice/programstanding.h"

namespace laurel {

/// How far a bound lies beyond its threshold: 0 at the threshold, towards 1 far beyond.
[[nodiscard]] double certaintyAbove(double bound, double threshold);
/// 0…1: where a suggestion stands in the list. @p urgency 0…0.3 by its kind, @p certainty 0…1 of its evidence, and the
/// net at stake beside the program's best.
[[nodiscard]] double rewardScore(double urgency, double certainty, const Money &stake, const ProgramStanding &program);
/// Of all affiliates' net in the program's currency; nothing in another, or when there is none.
[[nodiscard]] std::optional<double> netShare(const AffiliateStanding &own, const ProgramStanding &program);

} // namespace laurel
