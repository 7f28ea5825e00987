#include "core/money.h"

#include "core/amountscanner.h"

#include <QCoreApplication>
#include <QVarLengthArray>
#include <algorithm>
#include <iterator>
#include <limits>
#include <numeric>

namespace laurel {

namespace {

// Holds any product of two 64-bit numbers; an extension that gcc and clang share.
__extension__ using Int128 = __int128;

constexpr qint64 smallest = std::numeric_limits<qint64>::min();
constexpr qint64 largest = std::numeric_limits<qint64>::max();

tl::unexpected<Error> overflow()
{
    return fail(ErrorCode::Overflow,
                QCoreApplication::translate(
                    "Money", "The amount is too large to be kept exactly. Check the figures for a misplaced "
                             "decimal separator."));
}

tl::unexpected<Error> mismatch(Currency a, Currency b)
{
    return fail(ErrorCode::CurrencyMismatch,
                QCoreApplication::translate("Money", "Amounts in %1 and %2 cannot be added. Convert one of them first.")
                    .arg(a.code(), b.code()));
}

tl::unexpected<Error> notAnAmount(QStringView text, Currency currency)
{
    if (text.trimmed().isEmpty())
        return fail(ErrorCode::InvalidInput, QCoreApplication::translate("Money", "The amount is missing."));
    return fail(ErrorCode::InvalidInput,
                QCoreApplication::translate("Money",
                                            "“%1” is not an amount in %2. Check its separators, decimals and currency.")
                    .arg(text, currency.code()));
}

/// @p numerator ÷ @p denominator (> 0), half away from zero.
Result<qint64> roundedQuotient(Int128 numerator, qint64 denominator)
{
    Int128 quotient = numerator / denominator;
    const Int128 remainder = numerator % denominator; // has the sign of the numerator
    const Int128 twice = (remainder < 0 ? -remainder : remainder) * 2;
    if (twice >= denominator)
        quotient += numerator < 0 ? -1 : 1;
    if (quotient < smallest || quotient > largest)
        return overflow();
    return qint64(quotient);
}

/// @p value (> 0 divisor) rounded towards minus infinity, and what is left: 0 ≤ rest < divisor.
struct FlooredQuotient
{
    FlooredQuotient(Int128 value, Int128 divisor)
        : quotient(value / divisor)
        , rest(value % divisor)
    {
        if (rest < 0) {
            rest += divisor;
            --quotient;
        }
    }

    Int128 quotient;
    Int128 rest;
};

} // namespace

Result<Money> Money::parse(QStringView text, Currency currency, NumberFormat format)
{
    AmountScanner scanner(currency, format);
    switch (scanner.scan(text)) {
    case AmountScanner::Outcome::Fits:
        break;
    case AmountScanner::Outcome::TooLarge:
        return overflow();
    case AmountScanner::Outcome::NotAnAmount:
        return notAnAmount(text, currency);
    }
    const quint64 magnitude = scanner.magnitude();
    if (magnitude > quint64(largest) + (scanner.isNegative() ? 1 : 0))
        return overflow();
    return Money(qint64(scanner.isNegative() ? quint64(0) - magnitude : magnitude), currency);
}

QString Money::toDecimalText() const
{
    char16_t buffer[24]; // sign, 19 digits, point, a leading zero
    char16_t *const end = buffer + std::size(buffer);
    char16_t *at = end;
    quint64 rest = m_minor < 0 ? quint64(0) - quint64(m_minor) : quint64(m_minor);
    const int digits = m_currency.digits();
    for (int place = 0; place <= digits || rest > 0; ++place) {
        if (place == digits && digits > 0)
            *--at = u'.';
        *--at = char16_t(u'0' + rest % 10);
        rest /= 10;
    }
    if (m_minor < 0)
        *--at = u'-';
    return QStringView(at, end).toString();
}

Result<Money> Money::plus(const Money &other) const
{
    if (m_currency != other.m_currency)
        return mismatch(m_currency, other.m_currency);
    qint64 sum = 0;
    if (__builtin_add_overflow(m_minor, other.m_minor, &sum))
        return overflow();
    return Money(sum, m_currency);
}

Result<Money> Money::minus(const Money &other) const
{
    if (m_currency != other.m_currency)
        return mismatch(m_currency, other.m_currency);
    qint64 difference = 0;
    if (__builtin_sub_overflow(m_minor, other.m_minor, &difference))
        return overflow();
    return Money(difference, m_currency);
}

Result<Money> Money::negated() const { return times(-1); }

Result<Money> Money::times(qint64 factor) const
{
    qint64 product = 0;
    if (__builtin_mul_overflow(m_minor, factor, &product))
        return overflow();
    return Money(product, m_currency);
}

Result<Money> Money::share(Rate rate) const { return scaled(rate.ppm(), 1'000'000); }

Result<Money> Money::scaled(qint64 numerator, qint64 denominator) const
{
    if (denominator <= 0) {
        return fail(ErrorCode::InvalidInput,
                    QCoreApplication::translate("Money", "An amount can be divided by a number above zero only."));
    }
    const Result<qint64> minor = roundedQuotient(Int128(m_minor) * numerator, denominator);
    if (!minor)
        return fail(minor);
    return Money(*minor, m_currency);
}

Result<QList<Money>> Money::allocate(std::span<const qint64> weights) const
{
    Int128 sum = 0;
    bool negative = false;
    for (const qint64 weight : weights) {
        negative = negative || weight < 0;
        sum += weight;
    }
    if (negative || sum <= 0) {
        return fail(ErrorCode::InvalidInput,
                    QCoreApplication::translate(
                        "Money", "An amount is split by weights that are not negative and not all zero."));
    }

    QList<Money> parts;
    parts.reserve(qsizetype(weights.size()));
    QVarLengthArray<Int128, 16> rests;
    Int128 left = m_minor;
    for (const qint64 weight : weights) {
        // A part lies between 0 and the whole, so it fits.
        const FlooredQuotient part(Int128(m_minor) * weight, sum);
        parts.append(Money(qint64(part.quotient), m_currency));
        rests.append(part.rest);
        left -= part.quotient;
    }

    // Fewer units are left than there are parts with a remainder, since the remainders sum to left × sum.
    QVarLengthArray<qsizetype, 16> order(rests.size());
    std::iota(order.begin(), order.end(), qsizetype(0));
    std::stable_sort(order.begin(), order.end(), [&rests](qsizetype a, qsizetype b) { return rests[a] > rests[b]; });
    for (qsizetype i = 0; i < qsizetype(left); ++i) {
        Money &part = parts[order[i]];
        part.m_minor += 1;
    }
    return parts;
}

Result<qint64> checkedAdd(qint64 a, qint64 b)
{
    qint64 sum = 0;
    if (__builtin_add_overflow(a, b, &sum))
        return overflow();
    return sum;
}

} // namespace laurel
