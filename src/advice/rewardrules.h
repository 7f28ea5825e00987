#pragma once

#include "advice/rewardcontext.h"

namespace laurel {

/// @name The rules of reward; nothing where one does not apply
/// @{
/// A higher rate, for lasting reasons: growth beyond the season, or a much better conversion rate on much of the
/// program's sales.
[[nodiscard]] Result<std::optional<Recommendation>> suggestRaise(const AffiliateStanding &own,
                                                                 const RewardContext &context);
/// A sum once, for growth beyond the season: a twentieth of the net gained, to two digits, rounded down.
[[nodiscard]] Result<std::optional<Recommendation>> suggestBonus(const AffiliateStanding &own,
                                                                 const RewardContext &context);
/// Praise in public: the most net sales, a record month, the best fit of visitors, many new customers.
[[nodiscard]] std::optional<Recommendation> suggestRecognition(const AffiliateStanding &own,
                                                               const RewardContext &context);
/// @}

} // namespace laurel
