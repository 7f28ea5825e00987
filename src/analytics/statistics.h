#pragma once

#include <QtGlobal>
#include <optional>

namespace laurel {

/// Quantile 0.975 of the standard normal distribution: both tails of 95 %.
inline constexpr double normal95 = 1.959963984540054;

struct Interval
{
    double low = 0;
    double high = 0;
};

/// Wilson (1927) interval of k successes in n at 95 % (formulas.md 4). n = 0: nothing.
[[nodiscard]] std::optional<Interval> wilson(qint64 successes, qint64 trials);
/// Exact Poisson interval of a count at 95 % (Garwood).
[[nodiscard]] Interval poissonInterval(qint64 count);
/// Interval of the ratio of two Poisson rates (count1/exposure1) ÷ (count2/exposure2) by the conditional binomial, 95
/// %. Nothing when both counts are 0. high may be infinity.
[[nodiscard]] std::optional<Interval> rateRatioInterval(qint64 count1, double exposure1, qint64 count2,
                                                        double exposure2);
/// Newcombe's interval of the difference of two shares, 95 %.
[[nodiscard]] std::optional<Interval> shareDifferenceInterval(qint64 k1, qint64 n1, qint64 k2, qint64 n2);

/// Beta prior of a share over a group, by the method of moments; shrinks small samples towards the group's mean.
struct BetaPrior
{
    double alpha = 1;
    double beta = 1;
    [[nodiscard]] double shrunken(qint64 successes, qint64 trials) const
    {
        return (double(successes) + alpha) / (double(trials) + alpha + beta);
    }
};

} // namespace laurel
