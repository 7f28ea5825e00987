#include "advice/rewardscore.h"

#include <algorithm>
#include <cmath>

namespace laurel {

double certaintyAbove(double bound, double threshold)
{
    return bound > threshold && bound > 0 ? 1 - std::max(threshold, 0.0) / bound : 0;
}

double rewardScore(double urgency, double certainty, const Money &stake, const ProgramStanding &program)
{
    // The list of affiliates begins with the best net.
    const Money best = program.affiliates.isEmpty() ? Money() : program.affiliates.first().now.net;
    const bool comparable = best.minor() > 0 && best.currency() == stake.currency();
    const double weight =
        comparable ? std::sqrt(std::clamp(double(stake.minor()) / double(best.minor()), 0.0, 1.0)) : 0;
    constexpr double share = 0.35;
    return std::clamp(urgency + share * std::clamp(certainty, 0.0, 1.0) + share * weight, 0.0, 1.0);
}

std::optional<double> netShare(const AffiliateStanding &own, const ProgramStanding &program)
{
    if (own.now.currency != program.program.currency)
        return std::nullopt;
    return ratio(std::max<qint64>(own.now.net.minor(), 0), program.netTotal);
}

} // namespace laurel
