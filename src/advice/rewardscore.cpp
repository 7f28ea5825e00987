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
    qint64 best = 0;
    for (const AffiliateStanding &standing : program.affiliates) {
        if (standing.now.currency == stake.currency())
            best = std::max(best, standing.now.net.minor());
    }
    const double weight = best > 0 ? std::sqrt(std::clamp(double(stake.minor()) / double(best), 0.0, 1.0)) : 0;
    constexpr double share = 0.35;
    return std::clamp(urgency + share * std::clamp(certainty, 0.0, 1.0) + share * weight, 0.0, 1.0);
}

std::optional<double> netShare(const AffiliateStanding &own, const ProgramStanding &program)
{
    const Currency currency = program.program.currency;
    if (own.now.currency != currency)
        return std::nullopt;
    double sum = 0;
    for (const AffiliateStanding &standing : program.affiliates) {
        if (standing.now.currency == currency)
            sum += double(std::max<qint64>(standing.now.net.minor(), 0));
    }
    if (sum <= 0)
        return std::nullopt;
    return double(std::max<qint64>(own.now.net.minor(), 0)) / sum;
}

} // namespace laurel
