#include "reports/chartlayout.h"

#include "reports/chartscale.h"
#include "reports/plaintext.h"

#include <QCoreApplication>
#include <QFontMetricsF>
#include <algorithm>
#include <array>
#include <cmath>
#include <limits>

namespace laurel {

namespace {

struct ChartWords
{
    Q_DECLARE_TR_FUNCTIONS(Chart)
};

constexpr double labelSize = 11;
constexpr double legendRow = 20;
constexpr double labelRow = 20;
constexpr double barRow = 26;
/// From the middle of a line of text down to its baseline.
constexpr double middleToBaseline = labelSize * 0.36;
/// Beyond this a double no longer holds every whole number a reader would compare.
constexpr double largestValue = 1e15;

double valueAt(const ChartSeries &series, qsizetype step)
{
    const double value = series.values.value(step, std::numeric_limits<double>::quiet_NaN());
    return std::isfinite(value) ? std::clamp(value, -largestValue, largestValue) : std::numeric_limits<double>::quiet_NaN();
}

qsizetype stepCount(const ChartSpec &chart)
{
    qsizetype count = chart.labels.size();
    for (const ChartSeries &series : chart.series)
        count = std::max(count, series.values.size());
    return count;
}

/// What the values span, zero included.
struct Extent
{
    double low = 0;
    double high = 0;
    bool wholeNumbers = true;

    [[nodiscard]] double largest() const { return std::max(-low, high); }
};

Extent extentOf(const ChartSpec &chart)
{
    Extent extent;
    for (const ChartSeries &series : chart.series) {
        for (qsizetype step = 0; step < series.values.size(); ++step) {
            const double value = valueAt(series, step);
            if (std::isnan(value))
                continue;
            extent.low = std::min(extent.low, value);
            extent.high = std::max(extent.high, value);
            extent.wholeNumbers = extent.wholeNumbers && value == std::floor(value);
        }
    }
    return extent;
}

/// Every how many steps a label stands, so that labels of @p widest keep their distance.
qsizetype labelStride(qsizetype steps, double stepWidth, double widest)
{
    constexpr std::array<qsizetype, 14> familiar{1, 2, 3, 4, 5, 6, 7, 10, 12, 14, 21, 28, 30, 60};
    const double needed = (widest + 16) / std::max(stepWidth, 1e-6);
    for (const qsizetype stride : familiar) {
        if (double(stride) >= needed)
            return stride;
    }
    return std::min(std::max<qsizetype>(steps, 1), qsizetype(std::ceil(needed)));
}

class ChartComposer
{
public:
    ChartComposer(const ChartSpec &chart, const QSizeF &size, const QLocale &locale, const TextRuler &ruler)
        : m_chart(chart), m_locale(locale), m_ruler(ruler), m_steps(stepCount(chart)), m_extent(extentOf(chart))
    {
        m_layout.size = size;
        int color = -1;
        for (const ChartSeries &series : chart.series) {
            // The compared period takes the hue of the series it belongs to: the one before it.
            color = series.compared ? std::max(color, 0) : color + 1;
            m_colors.append(std::min(color, chartSeriesColors));
        }
    }

    [[nodiscard]] ChartLayout compose()
    {
        if (!hasFigures(m_chart))
            composeEmpty();
        else if (m_chart.type == ChartSpec::Type::HorizontalBar)
            composeHorizontal();
        else
            composeVertical();
        return m_layout;
    }

private:
    using Anchor = ChartLabel::Anchor;

    void add(const std::variant<ChartLine, ChartBox, ChartDot, ChartLabel> &shape, ChartInk ink)
    {
        m_layout.marks.append(ChartMark{shape, ink, 0, false});
    }
    void addSeries(const std::variant<ChartLine, ChartBox, ChartDot, ChartLabel> &shape, qsizetype series)
    {
        m_layout.marks.append(ChartMark{shape, ChartInk::Series, m_colors.at(series), m_chart.series.at(series).compared});
    }
    void addLabel(QPointF baseline, const QString &text, Anchor anchor, ChartInk ink)
    {
        add(ChartLabel{baseline, text, labelSize, anchor}, ink);
    }

    void composeEmpty()
    {
        addLabel({m_layout.size.width() / 2, m_layout.size.height() / 2 + middleToBaseline},
                 ChartWords::tr("There are no figures for this period."), Anchor::Middle, ChartInk::Muted);
    }

    /// Unit and series names above the plot. @returns where the plot may begin.
    [[nodiscard]] double composeLegend(const QString &unit)
    {
        double x = 0;
        double y = 0;
        if (!unit.isEmpty()) {
            addLabel({0, y + legendRow / 2 + middleToBaseline}, unit, Anchor::Start, ChartInk::Muted);
            x = m_ruler.width(unit, labelSize) + 20;
        }
        if (m_chart.series.size() > 1) {
            bool others = false;
            for (qsizetype i = 0; i < m_chart.series.size(); ++i) {
                const bool isOther = m_colors.at(i) >= chartSeriesColors;
                if (isOther && others)
                    continue;
                others = others || isOther;
                composeLegendEntry(i, isOther ? ChartWords::tr("Others") : singleLine(m_chart.series.at(i).name), x, y);
            }
        }
        return x > 0 || y > 0 ? y + legendRow + 8 : 8;
    }

    void composeLegendEntry(qsizetype series, const QString &name, double &x, double &y)
    {
        const QString text = m_ruler.elided(name, labelSize, std::min(180.0, m_layout.size.width() - 24));
        const double width = 18 + 6 + m_ruler.width(text, labelSize);
        if (x > 0 && x + width > m_layout.size.width()) {
            x = 0;
            y += legendRow;
        }
        const double middle = y + legendRow / 2;
        if (m_chart.type == ChartSpec::Type::Line) {
            addSeries(lineFor(series, {{x, middle}, {x + 18, middle}}), series);
        } else {
            addSeries(ChartBox{QRectF(x + 4, middle - 5, 10, 10)}, series);
        }
        addLabel({x + 24, middle + middleToBaseline}, text, Anchor::Start, ChartInk::Muted);
        x += width + 20;
    }

    [[nodiscard]] ChartLine lineFor(qsizetype series, const QList<QPointF> &points) const
    {
        const bool compared = m_chart.series.at(series).compared;
        return ChartLine{points, compared ? 1.5 : 2.0, compared};
    }

    void composeVertical()
    {
        // The legend's height decides the plot's, the plot's the scale, the scale the unit: the unit's row is there or not
        // by the same rule in all of them.
        const int maxSteps = std::clamp(int((m_layout.size.height() - legendRow - labelRow) / 40), 1, 5);
        const ChartScale scale = ChartScale::spanning(m_extent.low, m_extent.high, m_extent.wholeNumbers, maxSteps);
        const ChartNumbers numbers(scale.step(), m_extent.largest(), m_locale);
        const double top = composeLegend(numbers.unit(m_chart.unit));

        double widest = 0;
        for (const double tick : scale.ticks())
            widest = std::max(widest, m_ruler.width(numbers.text(tick), labelSize));
        m_plot = QRectF(widest + 8, top, std::max(1.0, m_layout.size.width() - widest - 12),
                        std::max(1.0, m_layout.size.height() - top - labelRow));

        for (const double tick : scale.ticks()) {
            const double y = m_plot.bottom() - scale.position(tick) * m_plot.height();
            const bool zero = std::abs(tick) < scale.step() / 2;
            add(ChartLine{{{m_plot.left(), y}, {m_plot.right(), y}}, 1, false}, zero ? ChartInk::Axis : ChartInk::Grid);
            addLabel({m_plot.left() - 8, y + middleToBaseline}, numbers.text(tick), Anchor::End, ChartInk::Muted);
        }
        composeStepLabels();
        if (m_chart.type == ChartSpec::Type::Line)
            composeLines(scale);
        else
            composeBars(scale);
    }

    [[nodiscard]] double stepX(qsizetype step) const
    {
        if (m_chart.type == ChartSpec::Type::Bar)
            return m_plot.left() + (double(step) + 0.5) * m_plot.width() / double(m_steps);
        if (m_steps == 1)
            return m_plot.center().x();
        return m_plot.left() + 4 + double(step) * (m_plot.width() - 8) / double(m_steps - 1);
    }

    void composeStepLabels()
    {
        double widest = 0;
        for (const QString &label : m_chart.labels)
            widest = std::max(widest, m_ruler.width(singleLine(label), labelSize));
        widest = std::min(widest, m_plot.width() / 2);
        const double stepWidth = m_steps > 1 ? stepX(1) - stepX(0) : m_plot.width();
        const qsizetype stride = labelStride(m_steps, stepWidth, widest);
        for (qsizetype step = 0; step < m_chart.labels.size(); step += stride) {
            const QString text = m_ruler.elided(singleLine(m_chart.labels.at(step)), labelSize, widest + 1);
            const double half = m_ruler.width(text, labelSize) / 2;
            const double x = std::clamp(stepX(step), half, std::max(half, m_layout.size.width() - half));
            addLabel({x, m_plot.bottom() + 15}, text, Anchor::Middle, ChartInk::Muted);
        }
    }

    void composeLines(const ChartScale &scale)
    {
        // The first series on top, the compared ones below everything.
        for (const bool compared : {true, false}) {
            for (qsizetype i = m_chart.series.size() - 1; i >= 0; --i) {
                if (m_chart.series.at(i).compared == compared)
                    composeLine(i, scale);
            }
        }
    }

    void composeLine(qsizetype series, const ChartScale &scale)
    {
        QList<QPointF> run;
        const auto endRun = [&] {
            if (run.size() == 1)
                addSeries(ChartDot{run.constFirst(), 3}, series);
            else if (run.size() > 1)
                addSeries(lineFor(series, run), series);
            run.clear();
        };
        for (qsizetype step = 0; step < m_steps; ++step) {
            const double value = valueAt(m_chart.series.at(series), step);
            if (std::isnan(value))
                endRun();
            else
                run.append({stepX(step), m_plot.bottom() - scale.position(value) * m_plot.height()});
        }
        endRun();
    }

    void composeBars(const ChartScale &scale)
    {
        const auto count = double(m_chart.series.size());
        const double group = m_plot.width() / double(m_steps) * 0.72;
        const double width = std::min(group / count, 36.0);
        const double zero = m_plot.bottom() - scale.position(0) * m_plot.height();
        for (qsizetype step = 0; step < m_steps; ++step) {
            double x = stepX(step) - width * count / 2;
            // The compared period stands to the left: before.
            for (const bool compared : {true, false}) {
                for (qsizetype i = 0; i < m_chart.series.size(); ++i) {
                    if (m_chart.series.at(i).compared != compared)
                        continue;
                    const double value = valueAt(m_chart.series.at(i), step);
                    const double y = m_plot.bottom() - scale.position(value) * m_plot.height();
                    if (!std::isnan(value) && value != 0)
                        addSeries(ChartBox{QRectF(QPointF(x, y), QPointF(x + width * 0.92, zero)).normalized()}, i);
                    x += width;
                }
            }
        }
    }

    void composeHorizontal()
    {
        const double largest = m_extent.largest();
        double precision = largest >= 100 || m_extent.wholeNumbers ? 1 : largest >= 1 ? 0.1 : 0.01;
        if (largest >= 1e6)
            precision = largest >= 1e9 ? 1e7 : 1e4;
        const ChartNumbers numbers(precision, largest, m_locale);
        const double top = composeLegend(numbers.unit(m_chart.unit));

        // Rows that do not fit are counted, not squeezed.
        const double room = std::max(0.0, m_layout.size.height() - top);
        qsizetype shown = m_steps;
        if (room < double(m_steps) * 16)
            shown = std::clamp<qsizetype>(qsizetype(room / 16) - 1, 0, m_steps);
        const double row = std::clamp(room / double(std::max<qsizetype>(shown, 1)), 16.0, barRow);

        placeHorizontalPlot(numbers, shown, top, row);
        const double range = m_extent.high - m_extent.low;
        const double zero = m_plot.left() + (range > 0 ? -m_extent.low / range : 0) * m_plot.width();
        const double unit = range > 0 ? m_plot.width() / range : 0;
        for (qsizetype step = 0; step < shown; ++step)
            composeRow(step, top + double(step) * row, row, zero, unit, numbers);
        add(ChartLine{{{zero, top}, {zero, top + double(shown) * row}}, 1, false}, ChartInk::Axis);
        if (shown < m_steps) {
            addLabel({0, top + double(shown) * row + 12}, ChartWords::tr("and %n more", nullptr, int(m_steps - shown)),
                     Anchor::Start, ChartInk::Muted);
        }
    }

    void placeHorizontalPlot(const ChartNumbers &numbers, qsizetype shown, double top, double row)
    {
        double widestLabel = 0;
        double widestFigure = 0;
        bool negative = false;
        for (qsizetype step = 0; step < shown; ++step) {
            widestLabel = std::max(widestLabel, m_ruler.width(singleLine(m_chart.labels.value(step)), labelSize));
            for (const ChartSeries &series : m_chart.series) {
                if (series.compared || std::isnan(valueAt(series, step)))
                    continue;
                widestFigure = std::max(widestFigure, m_ruler.width(numbers.text(valueAt(series, step)), labelSize));
                negative = negative || valueAt(series, step) < 0;
            }
        }
        m_labelWidth = std::min(widestLabel + 1, m_layout.size.width() * 0.34);
        const double left = m_labelWidth + 10 + (negative ? widestFigure + 6 : 0);
        m_plot = QRectF(left, top, std::max(1.0, m_layout.size.width() - left - widestFigure - 8), double(shown) * row);
    }

    void composeRow(qsizetype step, double top, double row, double zero, double unit, const ChartNumbers &numbers)
    {
        const double middle = top + row / 2;
        addLabel({m_labelWidth, middle + middleToBaseline},
                 m_ruler.elided(singleLine(m_chart.labels.value(step)), labelSize, m_labelWidth), Anchor::End, ChartInk::Text);
        qsizetype current = 0;
        bool compared = false;
        for (const ChartSeries &series : m_chart.series) {
            current += series.compared ? 0 : 1;
            compared = compared || series.compared;
        }
        const double thickness = row * 0.62 / double(std::max<qsizetype>(current, 1)) * (compared ? 0.72 : 1.0);
        const double before = compared ? row * 0.62 * 0.22 : 0;
        double y = middle - (thickness * double(current) + before) / 2;
        for (qsizetype i = 0; i < m_chart.series.size(); ++i) {
            const double value = valueAt(m_chart.series.at(i), step);
            const bool isCompared = m_chart.series.at(i).compared;
            const double height = isCompared ? before : thickness;
            // A thin bar under its own: the period before.
            const double barTop = y;
            if (!std::isnan(value) && value != 0)
                addSeries(ChartBox{QRectF(QPointF(zero, barTop), QPointF(zero + value * unit, barTop + height)).normalized()}, i);
            if (!isCompared && !std::isnan(value)) {
                const double end = zero + value * unit;
                addLabel({value < 0 ? end - 6 : end + 6, (compared ? middle : barTop + height / 2) + middleToBaseline},
                         numbers.text(value), value < 0 ? Anchor::End : Anchor::Start, ChartInk::Muted);
            }
            y += height;
        }
    }

    const ChartSpec &m_chart;
    const QLocale &m_locale;
    const TextRuler &m_ruler;
    qsizetype m_steps;
    Extent m_extent;
    QList<int> m_colors; ///< of each series
    QRectF m_plot;
    double m_labelWidth = 0;
    ChartLayout m_layout;
};

} // namespace

double TextRuler::width(const QString &text, double size) const
{
    // Measured large and scaled down: no rounding to a screen's pixels.
    constexpr int measuredSize = 200;
    QFont font = m_font;
    font.setPixelSize(measuredSize);
    font.setHintingPreference(QFont::PreferNoHinting);
    return QFontMetricsF(font).horizontalAdvance(text) * size / measuredSize;
}

QString TextRuler::elided(const QString &text, double size, double maxWidth) const
{
    if (width(text, size) <= maxWidth)
        return text;
    constexpr int measuredSize = 200;
    QFont font = m_font;
    font.setPixelSize(measuredSize);
    font.setHintingPreference(QFont::PreferNoHinting);
    return QFontMetricsF(font).elidedText(text, Qt::ElideRight, maxWidth * measuredSize / size);
}

bool hasFigures(const ChartSpec &chart)
{
    return std::any_of(chart.series.cbegin(), chart.series.cend(), [](const ChartSeries &series) {
        return std::any_of(series.values.cbegin(), series.values.cend(), [](double value) { return std::isfinite(value); });
    });
}

double chartHeight(const ChartSpec &chart)
{
    if (!hasFigures(chart))
        return 72;
    if (chart.type != ChartSpec::Type::HorizontalBar)
        return 230;
    const bool legend = chart.series.size() > 1 || !chart.unit.isEmpty();
    return double(stepCount(chart)) * barRow + (legend ? legendRow + 8 : 8);
}

ChartLayout layoutChart(const ChartSpec &chart, const QSizeF &size, const QLocale &locale, const TextRuler &ruler)
{
    return ChartComposer(chart, size, locale, ruler).compose();
}

} // namespace laurel
