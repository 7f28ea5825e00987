#pragma once

#include "core/result.h"

#include <QList>
#include <QStringView>
#include <array>

namespace laurel {

/// An ISO 4217 currency that has a minor unit: three letters and 0 to 4 digits. Trivially copyable.
class Currency
{
public:
    /// No currency; only for members that are filled later. digits() is 2.
    constexpr Currency() = default;

    /// @param code three letters, any case, surrounding space ignored.
    /// @returns InvalidInput for unknown codes and for those without a minor unit (XAU, XDR, …).
    [[nodiscard]] static Result<Currency> fromCode(QStringView code);

    /// Every currency that fromCode() accepts, sorted by code.
    [[nodiscard]] static QList<Currency> all();

    [[nodiscard]] bool isValid() const { return m_code[0] != 0; }
    /// "EUR"; empty when not valid.
    [[nodiscard]] QString code() const;
    /// The three ASCII letters as stored in the program file.
    [[nodiscard]] std::array<char, 3> letters() const { return m_code; }
    /// Number of decimal digits of the minor unit: JPY 0, EUR 2, KWD 3.
    [[nodiscard]] int digits() const { return m_digits; }
    /// 10^digits: minor units in one major unit.
    [[nodiscard]] qint64 scale() const;

    friend bool operator==(const Currency &, const Currency &) = default;
    friend auto operator<=>(const Currency &, const Currency &) = default;

private:
    constexpr Currency(std::array<char, 3> code, int digits) : m_code(code), m_digits(digits) {}

    std::array<char, 3> m_code{};
    int m_digits = 2;
};

} // namespace laurel
