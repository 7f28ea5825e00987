#pragma once

#include <QtGlobal>
#include <random>
#include <span>

namespace laurel {

/// Repeatable chance in whole numbers only: the engine's sequence is fixed by the C++ standard, and the standard's own
/// distributions, which differ between libraries, are not used.
class RandomSource
{
public:
    explicit RandomSource(quint64 seed)
        : m_engine(seed)
    {}

    /// 0 … @p bound − 1; @p bound > 0.
    [[nodiscard]] int below(int bound) { return int(m_engine() % quint64(bound)); }
    /// @p low … @p high, both included.
    [[nodiscard]] int between(int low, int high) { return low + below(high - low + 1); }
    /// True @p share times in @p whole.
    [[nodiscard]] bool chance(int share, int whole = 1000) { return below(whole) < share; }
    /// An index, as often as its weight says. The sum of @p weights is > 0.
    [[nodiscard]] int weighted(std::span<const int> weights)
    {
        int sum = 0;
        for (const int weight : weights)
            sum += weight;
        int left = below(sum);
        int index = 0;
        while (left >= weights[size_t(index)]) {
            left -= weights[size_t(index)];
            ++index;
        }
        return index;
    }
    /// A whole number near @p thousandths ÷ 1000: 30 % noise, and the rest below one by chance.
    [[nodiscard]] int noisy(qint64 thousandths)
    {
        const qint64 scaled = thousandths * between(700, 1300) / 1000;
        return int(scaled / 1000) + (chance(int(scaled % 1000)) ? 1 : 0);
    }
    /// How many of @p trials succeed at @p share in @p whole.
    [[nodiscard]] int successes(int trials, int share, int whole)
    {
        int count = 0;
        for (int i = 0; i < trials; ++i)
            count += chance(share, whole) ? 1 : 0;
        return count;
    }

private:
    std::mt19937_64 m_engine;
};

} // namespace laurel
