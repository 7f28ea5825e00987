#pragma once

#include <QList>
#include <QLocale>
#include <QString>

namespace laurel {

/// A value axis with round steps (1, 2 or 5 times a power of ten) that holds zero and every value given.
class ChartScale
{
public:
    /// @param low, high finite, low ≤ 0 ≤ high. @param wholeNumbers steps are never below 1.
    /// @param maxSteps at least 1.
    [[nodiscard]] static ChartScale spanning(double low, double high, bool wholeNumbers, int maxSteps);

    [[nodiscard]] double low() const { return m_low; }
    [[nodiscard]] double high() const { return m_high; }
    [[nodiscard]] double step() const { return m_step; }
    /// 0 at low, 1 at high.
    [[nodiscard]] double position(double value) const { return (value - m_low) / (m_high - m_low); }
    [[nodiscard]] QList<double> ticks() const;

private:
    double m_low = 0;
    double m_high = 1;
    double m_step = 1;
};

/// Figures of one chart, written alike: decimals by the step, and in millions where they would be long.
class ChartNumbers
{
public:
    /// @param step smallest difference that must show. @param largest magnitude of the largest figure.
    ChartNumbers(double step, double largest, const QLocale &locale);

    [[nodiscard]] QString text(double value) const;
    /// @p unit with "million" or "billion" when the figures are in them.
    [[nodiscard]] QString unit(const QString &unit) const;

private:
    QLocale m_locale;
    double m_divisor = 1;
    int m_decimals = 0;
};

} // namespace laurel
