#include "reports/chartscale.h"

#include "reports/plaintext.h"

#include <QCoreApplication>
#include <algorithm>
#include <cmath>

namespace laurel {

namespace {

struct ChartText
{
    Q_DECLARE_TR_FUNCTIONS(Chart)
};

/// The smallest of 1, 2, 5 × 10^k that is not below @p rough (> 0).
double roundStep(double rough)
{
    const double power = std::pow(10.0, std::floor(std::log10(rough)));
    // The tolerance keeps 0.2 a step of 0.2 although 0.2 ÷ 0.1 is a little more than 2.
    for (const double factor : {1.0, 2.0, 5.0}) {
        if (rough <= factor * power * (1 + 1e-9))
            return factor * power;
    }
    return 10 * power;
}

} // namespace

ChartScale ChartScale::spanning(double low, double high, bool wholeNumbers, int maxSteps)
{
    ChartScale scale;
    const double range = high - low;
    if (range <= 0)
        return scale;
    scale.m_step = roundStep(range / std::max(1, maxSteps));
    if (wholeNumbers)
        scale.m_step = std::max(1.0, scale.m_step);
    scale.m_low = std::floor(low / scale.m_step + 1e-9) * scale.m_step;
    scale.m_high = std::ceil(high / scale.m_step - 1e-9) * scale.m_step;
    return scale;
}

QList<double> ChartScale::ticks() const
{
    QList<double> values;
    const int count = int(std::lround((m_high - m_low) / m_step));
    for (int i = 0; i <= count; ++i)
        values.append(m_low + i * m_step);
    return values;
}

ChartNumbers::ChartNumbers(double step, double largest, const QLocale &locale)
    : m_locale(locale)
{
    if (largest >= 1e9)
        m_divisor = 1e9;
    else if (largest >= 1e6)
        m_divisor = 1e6;
    const double shown = step / m_divisor;
    m_decimals = shown >= 1 ? 0 : std::clamp(int(std::ceil(-std::log10(shown) - 1e-9)), 0, 6);
}

QString ChartNumbers::text(double value) const
{
    double shown = value / m_divisor;
    // A step that is not exactly representable leaves "−0.0" at zero.
    if (std::abs(shown) < 0.5 * std::pow(10.0, -m_decimals))
        shown = 0;
    return withTrueMinus(m_locale.toString(shown, 'f', m_decimals));
}

QString ChartNumbers::unit(const QString &unit) const
{
    if (m_divisor >= 1e9)
        return unit.isEmpty() ? ChartText::tr("billion") : ChartText::tr("%1 billion", "unit of a chart").arg(unit);
    if (m_divisor >= 1e6)
        return unit.isEmpty() ? ChartText::tr("million") : ChartText::tr("%1 million", "unit of a chart").arg(unit);
    return unit;
}

} // namespace laurel
