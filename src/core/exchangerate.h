#pragma once

#include "core/money.h"

#include <QStringView>
#include <compare>
#include <optional>
#include <string_view>

namespace laurel {

/// How many units of a currency one euro buys, as the European Central Bank fixes it: an exact decimal above 0 with at
/// most eight decimals. Never a floating point number.
class ExchangeRate
{
public:
    static constexpr int decimals = 8;
    static constexpr qint64 one = 100'000'000;
    /// 9 million units for a euro: with the scale of any currency it stays within 64 bits.
    static constexpr qint64 largest = 9'000'000 * one;

    /// One to one: the euro's own.
    constexpr ExchangeRate() = default;
    /// @param units of 0.00000001, 1…largest.
    [[nodiscard]] static constexpr ExchangeRate fromUnits(qint64 units) { return ExchangeRate(units); }
    /// "1.0547", "15000", ASCII without grouping. Nothing for what is none: 0, a sign, more than eight decimals that
    /// count.
    [[nodiscard]] static std::optional<ExchangeRate> fromText(std::string_view text);

    [[nodiscard]] constexpr qint64 units() const { return m_units; }
    /// "1.0547": the shortest exact decimal.
    [[nodiscard]] QString toText() const;

    friend constexpr auto operator<=>(const ExchangeRate &, const ExchangeRate &) = default;

private:
    constexpr explicit ExchangeRate(qint64 units)
        : m_units(units)
    {}
    qint64 m_units = one;
};

/// @p amount, whose currency has the rate @p from, in @p currency, which has the rate @p to: one exact product, rounded
/// once, half away from zero (formulas.md 5.1). @returns Overflow when it is too large.
[[nodiscard]] Result<Money> convert(const Money &amount, ExchangeRate from, Currency currency, ExchangeRate to);

} // namespace laurel
