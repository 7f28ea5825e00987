#pragma once

#include "advice/rewardcontext.h"

namespace laurel {

/// @name The rules of care; nothing where one does not apply
/// @{
/// A doubled commission on the next sale, for those who sold regularly and stopped. @p lastSale may be invalid.
[[nodiscard]] Result<std::optional<Recommendation>> suggestReactivation(const AffiliateStanding &own, QDate lastSale,
                                                                        const RewardContext &context);
/// A talk, before anything else, about figures that differ from everybody's.
[[nodiscard]] std::optional<Recommendation> suggestLookTogether(const AffiliateStanding &own,
                                                                const RewardContext &context);
/// A talk about sales that fall beyond the season, or clicks that do not sell.
[[nodiscard]] std::optional<Recommendation> suggestCoaching(const AffiliateStanding &own, const RewardContext &context);
/// @}

} // namespace laurel
