#pragma once

#include "core/currency.h"
#include "core/rate.h"
#include "core/result.h"

#include <QList>
#include <QStringView>
#include <span>

namespace laurel {

/// How an amount is written in a text.
struct NumberFormat
{
    QChar decimal = u'.';
    QChar group = u','; ///< null: no grouping accepted; a space also accepts no-break and thin spaces

    friend bool operator==(const NumberFormat &, const NumberFormat &) = default;
};

/// An amount: a whole number of minor units of one currency. No floating point touches it.
///
/// Sums are checked: they return an Error (Overflow, CurrencyMismatch) instead of wrapping or mixing.
class Money
{
public:
    constexpr Money() = default;
    constexpr Money(qint64 minor, Currency currency) : m_minor(minor), m_currency(currency) {}

    /// Reads "1234.50", "$1,234.50", "1.234,50 €", "(5)", "5-", "−5" by @p format.
    /// @returns InvalidInput for anything else, for more decimals than the currency has (unless they are zeros),
    /// and for a grouping that is not one; Overflow outside ±9.2e18 minor units.
    [[nodiscard]] static Result<Money> parse(QStringView text, Currency currency, NumberFormat format = {});

    [[nodiscard]] constexpr qint64 minor() const { return m_minor; }
    [[nodiscard]] constexpr Currency currency() const { return m_currency; }
    [[nodiscard]] constexpr bool isZero() const { return m_minor == 0; }
    [[nodiscard]] constexpr bool isNegative() const { return m_minor < 0; }

    /// "1234.50", "-0.05", "500" (JPY): plain decimal, for files and JSON.
    [[nodiscard]] QString toDecimalText() const;

    [[nodiscard]] Result<Money> plus(const Money &other) const;
    [[nodiscard]] Result<Money> minus(const Money &other) const;
    [[nodiscard]] Result<Money> negated() const;
    [[nodiscard]] Result<Money> times(qint64 factor) const;
    /// @p rate of this amount: one exact product, rounded once, half away from zero (formulas.md 5.1).
    [[nodiscard]] Result<Money> share(Rate rate) const;
    /// This amount × numerator ÷ denominator, rounded once, half away from zero. @p denominator > 0.
    [[nodiscard]] Result<Money> scaled(qint64 numerator, qint64 denominator) const;
    /// Splits by largest remainder (Hamilton), ties to the earliest, so that the parts sum to this amount exactly.
    /// @param weights not negative, sum > 0, else InvalidInput.
    [[nodiscard]] Result<QList<Money>> allocate(std::span<const qint64> weights) const;

    friend bool operator==(const Money &, const Money &) = default;

private:
    qint64 m_minor = 0;
    Currency m_currency;
};

/// a + b in whole numbers, or Overflow: for sums over many rows of one currency.
[[nodiscard]] Result<qint64> checkedAdd(qint64 a, qint64 b);

} // namespace laurel
