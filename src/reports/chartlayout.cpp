#include "reports/chartlayout.h"

#include "reports/chartframe.h"

#include <QCoreApplication>
#include <QFontMetricsF>
#include <algorithm>
#include <cmath>

namespace laurel {

namespace {

struct ChartWords
{
    Q_DECLARE_TR_FUNCTIONS(Chart)
};

/// Text is measured large and scaled down: no rounding to a screen's pixels.
constexpr int measuredSize = 200;

QFontMetricsF measuredMetrics(QFont font)
{
    font.setPixelSize(measuredSize);
    font.setHintingPreference(QFont::PreferNoHinting);
    return QFontMetricsF(font);
}

} // namespace

TextRuler::TextRuler(const QFont &font, double reserve)
    : m_metrics(measuredMetrics(font))
    , m_unit(reserve / measuredSize)
{}

double TextRuler::width(const QString &text, double size) const
{
    return m_metrics.horizontalAdvance(text) * size * m_unit;
}

QString TextRuler::elided(const QString &text, double size, double maxWidth) const
{
    return width(text, size) <= maxWidth ? text
                                         : m_metrics.elidedText(text, Qt::ElideRight, maxWidth / (size * m_unit));
}

bool hasFigures(const ChartSpec &chart)
{
    return std::any_of(chart.series.cbegin(), chart.series.cend(), [](const ChartSeries &series) {
        return std::any_of(series.values.cbegin(), series.values.cend(),
                           [](double value) { return std::isfinite(value); });
    });
}

double chartHeight(const ChartSpec &chart)
{
    constexpr double emptyHeight = 72;
    constexpr double overTime = 230;
    if (!hasFigures(chart))
        return emptyHeight;
    if (chart.type != ChartSpec::Type::HorizontalBar)
        return overTime;
    qsizetype bars = chart.labels.size();
    for (const ChartSeries &series : chart.series)
        bars = std::max(bars, series.values.size());
    const bool legend = chart.series.size() > 1 || !chart.unit.isEmpty();
    return double(bars) * ChartFrame::barRow + (legend ? 28 : 8);
}

ChartLayout layoutChart(const ChartSpec &chart, const QSizeF &size, const QLocale &locale, const TextRuler &ruler)
{
    ChartFrame frame(chart, size, locale, ruler);
    if (!hasFigures(chart)) {
        frame.addLabel({size.width() / 2, size.height() / 2 + ChartFrame::middleToBaseline},
                       ChartWords::tr("There are no figures for this period."), ChartFrame::Anchor::Middle,
                       ChartInk::Muted);
    } else if (chart.type == ChartSpec::Type::HorizontalBar) {
        composeHorizontal(frame);
    } else {
        composeVertical(frame);
    }
    return frame.layout();
}

} // namespace laurel
