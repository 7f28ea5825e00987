#include "analytics/statistics.h"

#include <algorithm>
#include <boost/math/distributions/chi_squared.hpp>
#include <boost/math/special_functions/beta.hpp>
#include <cmath>
#include <limits>

namespace laurel {

namespace {

constexpr double tail = 0.025;

/// No exception leaves: what cannot be computed is NaN or infinity.
namespace policies = boost::math::policies;
using Quiet =
    policies::policy<policies::domain_error<policies::ignore_error>, policies::pole_error<policies::ignore_error>,
                     policies::overflow_error<policies::ignore_error>,
                     policies::evaluation_error<policies::ignore_error>,
                     policies::rounding_error<policies::ignore_error>>;

double chiSquaredQuantile(double probability, double degrees)
{
    return boost::math::quantile(boost::math::chi_squared_distribution<double, Quiet>(degrees), probability);
}

/// p ÷ (1 − p) at the quantile @p probability of a beta distribution.
double betaOddsQuantile(double a, double b, double probability)
{
    double complement = 0;
    const double quantile = boost::math::ibeta_inv(a, b, probability, &complement, Quiet());
    return quantile / complement;
}

bool isShare(qint64 successes, qint64 trials) { return trials > 0 && successes >= 0 && successes <= trials; }

} // namespace

std::optional<Interval> wilson(qint64 successes, qint64 trials)
{
    if (!isShare(successes, trials))
        return std::nullopt;
    const double n = double(trials);
    const double p = double(successes) / n;
    const double z2 = normal95 * normal95;
    const double denominator = 1 + z2 / n;
    const double centre = (p + z2 / (2 * n)) / denominator;
    const double half = normal95 * std::sqrt(p * (1 - p) / n + z2 / (4 * n * n)) / denominator;
    // The ends that are 0 and 1 in theory come out as such, not as 1e-17.
    return Interval{successes == 0 ? 0.0 : std::max(0.0, centre - half),
                    successes == trials ? 1.0 : std::min(1.0, centre + half)};
}

Interval poissonInterval(qint64 count)
{
    const double k = double(std::max<qint64>(count, 0));
    return {k > 0 ? chiSquaredQuantile(tail, 2 * k) / 2 : 0.0, chiSquaredQuantile(1 - tail, 2 * k + 2) / 2};
}

std::optional<Interval> rateRatioInterval(qint64 count1, double exposure1, qint64 count2, double exposure2)
{
    if (count1 < 0 || count2 < 0 || (count1 == 0 && count2 == 0) || !(exposure1 > 0) || !(exposure2 > 0))
        return std::nullopt;
    // Given their sum, the first count is binomial; Clopper-Pearson bounds its odds, which are the ratio of the means.
    const double k1 = double(count1);
    const double k2 = double(count2);
    const double scale = exposure2 / exposure1;
    return Interval{count1 == 0 ? 0.0 : betaOddsQuantile(k1, k2 + 1, tail) * scale,
                    count2 == 0 ? std::numeric_limits<double>::infinity()
                                : betaOddsQuantile(k1 + 1, k2, 1 - tail) * scale};
}

std::optional<Interval> shareDifferenceInterval(qint64 k1, qint64 n1, qint64 k2, qint64 n2)
{
    const std::optional<Interval> first = wilson(k1, n1);
    const std::optional<Interval> second = wilson(k2, n2);
    if (!first || !second)
        return std::nullopt;
    const double p1 = double(k1) / double(n1);
    const double p2 = double(k2) / double(n2);
    const double difference = p1 - p2;
    return Interval{difference - std::hypot(p1 - first->low, second->high - p2),
                    difference + std::hypot(first->high - p1, p2 - second->low)};
}

} // namespace laurel
