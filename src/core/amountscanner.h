#pragma once

#include "core/money.h"

namespace laurel {

/// Takes one written amount apart: sign or parentheses, currency mark, digits. Does not allocate; behind Money::parse.
class AmountScanner
{
public:
    enum class Outcome { Fits, NotAnAmount, TooLarge };

    AmountScanner(Currency currency, NumberFormat format)
        : m_currency(currency)
        , m_format(format)
    {}

    [[nodiscard]] Outcome scan(QStringView text);

    /// Minor units without sign; may exceed the range of Money.
    [[nodiscard]] quint64 magnitude() const { return m_magnitude; }
    [[nodiscard]] bool isNegative() const { return m_negative; }

private:
    /// Signs and brackets met so far, on both sides of the digits.
    struct Marks
    {
        int minus = 0;
        int plus = 0;
        int opened = 0;
        int closed = 0;
    };

    [[nodiscard]] bool readMarks(QStringView affix, Marks &marks) const;
    [[nodiscard]] bool takeMark(QChar c, Marks &marks) const;
    [[nodiscard]] Outcome readDigits(QStringView digits);
    [[nodiscard]] bool isGroup(QChar c) const;
    [[nodiscard]] qsizetype startOfDigits(QStringView text) const;
    [[nodiscard]] qsizetype endOfDigits(QStringView text) const;

    Currency m_currency;
    NumberFormat m_format;
    quint64 m_magnitude = 0;
    bool m_negative = false;
};

} // namespace laurel
