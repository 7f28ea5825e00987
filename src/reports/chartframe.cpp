#include "reports/chartframe.h"

#include "reports/plaintext.h"

#include <QCoreApplication>
#include <algorithm>
#include <cmath>
#include <limits>

namespace laurel {

namespace {

struct ChartWords
{
    Q_DECLARE_TR_FUNCTIONS(Chart)
};

constexpr double legendRow = 20;
constexpr double legendGap = 8;
/// Beyond this a double no longer holds every whole number a reader would compare.
constexpr double largestValue = 1e15;

} // namespace

ChartFrame::ChartFrame(const ChartSpec &chart, const QSizeF &size, const QLocale &locale, const TextRuler &ruler)
    : m_chart(chart)
    , m_locale(locale)
    , m_ruler(ruler)
    , m_steps(chart.labels.size())
{
    m_layout.size = size;
    int color = -1;
    for (qsizetype i = 0; i < chart.series.size(); ++i) {
        // The compared period takes the hue of the series it belongs to: the one before it.
        color = chart.series.at(i).compared ? std::max(color, 0) : color + 1;
        m_colors.append(std::min(color, chartSeriesColors));
        m_steps = std::max(m_steps, chart.series.at(i).values.size());
        for (qsizetype step = 0; step < chart.series.at(i).values.size(); ++step) {
            const double number = value(i, step);
            if (std::isnan(number))
                continue;
            m_low = std::min(m_low, number);
            m_high = std::max(m_high, number);
            m_wholeNumbers = m_wholeNumbers && number == std::floor(number);
        }
    }
}

double ChartFrame::value(qsizetype series, qsizetype step) const
{
    constexpr double gap = std::numeric_limits<double>::quiet_NaN();
    const double number = m_chart.series.at(series).values.value(step, gap);
    return std::isfinite(number) ? std::clamp(number, -largestValue, largestValue) : gap;
}

QString ChartFrame::label(qsizetype step) const { return singleLine(m_chart.labels.value(step)); }

ChartLine ChartFrame::lineOf(qsizetype series, const QList<QPointF> &points) const
{
    const bool compared = m_chart.series.at(series).compared;
    return ChartLine{points, compared ? 1.5 : 2.0, compared};
}

void ChartFrame::add(const Shape &shape, ChartInk ink) { m_layout.marks.append(ChartMark{shape, ink, 0, false}); }

void ChartFrame::addSeries(const Shape &shape, qsizetype series)
{
    m_layout.marks.append(ChartMark{shape, ChartInk::Series, m_colors.at(series), m_chart.series.at(series).compared});
}

void ChartFrame::addLabel(QPointF baseline, const QString &text, Anchor anchor, ChartInk ink)
{
    add(ChartLabel{baseline, text, labelSize, anchor}, ink);
}

double ChartFrame::addLegend(const QString &unit)
{
    QPointF place;
    if (!unit.isEmpty()) {
        addLabel({0, legendRow / 2 + middleToBaseline}, singleLine(unit), Anchor::Start, ChartInk::Muted);
        place.rx() = textWidth(singleLine(unit)) + 20;
    }
    bool others = false;
    for (qsizetype i = 0; m_chart.series.size() > 1 && i < m_chart.series.size(); ++i) {
        const bool isOther = m_colors.at(i) >= chartSeriesColors;
        if (isOther && others)
            continue;
        others = others || isOther;
        addLegendEntry(i, isOther ? ChartWords::tr("Others") : singleLine(m_chart.series.at(i).name), place);
    }
    return place.isNull() ? legendGap : place.y() + legendRow + legendGap;
}

void ChartFrame::addLegendEntry(qsizetype series, const QString &name, QPointF &place)
{
    constexpr double sample = 18;
    constexpr double toText = sample + 6;
    const QString text = elided(name, std::min(180.0, size().width() - toText));
    const double width = toText + textWidth(text);
    if (place.x() > 0 && place.x() + width > size().width())
        place = {0, place.y() + legendRow};
    const double middle = place.y() + legendRow / 2;
    if (m_chart.type == ChartSpec::Type::Line)
        addSeries(lineOf(series, {{place.x(), middle}, {place.x() + sample, middle}}), series);
    else
        addSeries(ChartBox{QRectF(place.x() + 8, middle - 5, 10, 10)}, series);
    addLabel({place.x() + toText, middle + middleToBaseline}, text, Anchor::Start, ChartInk::Muted);
    place.rx() += width + 16;
}

} // namespace laurel
