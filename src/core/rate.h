#pragma once

#include "core/result.h"

#include <QStringView>
#include <compare>

namespace laurel {

/// An exact decimal share in parts per million: 12.5 % is 125'000. Never a floating point number.
class Rate
{
public:
    constexpr Rate() = default;

    [[nodiscard]] static constexpr Rate fromPpm(qint64 ppm) { return Rate(ppm); }
    /// "12.5", "12,5", "12.5 %" → 12.5 %. At most four decimals; more are an error, not a rounding.
    [[nodiscard]] static Result<Rate> fromPercentText(QStringView text);

    [[nodiscard]] constexpr qint64 ppm() const { return m_ppm; }
    /// "12.5": shortest exact percent figure, decimal point, no sign of percent.
    [[nodiscard]] QString toPercentText() const;
    /// "0.125": shortest exact fraction, for JSON.
    [[nodiscard]] QString toFractionText() const;

    friend constexpr auto operator<=>(const Rate &, const Rate &) = default;

private:
    constexpr explicit Rate(qint64 ppm) : m_ppm(ppm) {}
    qint64 m_ppm = 0;
};

} // namespace laurel
