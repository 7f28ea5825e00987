#include "advice/peerprior.h"

#include <algorithm>

namespace laurel {

namespace {

constexpr double leastWeight = 4;
constexpr double greatestWeight = 1000;
constexpr double weightWithoutSpread = 50;

/// How much more the members' shares differ than chance explains: 0 (alike) … 1.
double intraClassCorrelation(const QList<ShareCount> &group, double mean, double total, int members)
{
    double spread = 0;
    double evenness = 0;
    for (const ShareCount &count : group) {
        if (count.whole <= 0)
            continue;
        const auto whole = double(count.whole);
        const double deviation = double(count.part) / whole - mean;
        spread += whole * deviation * deviation;
        evenness += whole * (1 - whole / total);
    }
    const double variance = mean * (1 - mean);
    const double byChance = members - 1;
    const double scale = variance * (evenness - byChance);
    return scale > 0 ? std::clamp((spread - variance * byChance) / scale, 0.0, 1.0) : 0;
}

} // namespace

BetaPrior estimatePrior(const QList<ShareCount> &group)
{
    double parts = 0;
    double total = 0;
    int members = 0;
    for (const ShareCount &count : group) {
        if (count.whole <= 0)
            continue;
        parts += double(count.part);
        total += double(count.whole);
        ++members;
    }
    const double mean = total > 0 ? parts / total : 0;

    double weight = weightWithoutSpread;
    if (members >= 3 && mean > 0 && mean < 1) {
        const double correlation = intraClassCorrelation(group, mean, total, members);
        weight = correlation > 0 ? std::clamp(1 / correlation - 1, leastWeight, greatestWeight) : greatestWeight;
    }
    return {.alpha = mean * weight, .beta = (1 - mean) * weight};
}

} // namespace laurel
