#include "reports/chartframe.h"

#include <QCoreApplication>
#include <algorithm>
#include <cmath>

namespace laurel {

namespace {

struct ChartWords
{
    Q_DECLARE_TR_FUNCTIONS(Chart)
};

constexpr double leastRow = 16;
/// Thinner bars have no room for their figure.
constexpr double leastFigureBar = 9;

/// The smallest difference that figures up to @p largest show: three or four digits say enough.
double precisionOf(double largest, bool wholeNumbers)
{
    if (largest >= 1e9)
        return 1e7;
    if (largest >= 1e6)
        return 1e4;
    if (largest >= 100 || wholeNumbers)
        return 1;
    return largest >= 1 ? 0.1 : 0.01;
}

/// Named bars from the top down, each with its figure at its end: no axis is needed.
class HorizontalChart
{
public:
    explicit HorizontalChart(ChartFrame &frame)
        : m_frame(frame)
        , m_numbers(precisionOf(frame.largest(), frame.wholeNumbers()), frame.largest(), frame.locale())
    {
        for (const ChartSeries &series : frame.series()) {
            m_current += series.compared ? 0 : 1;
            m_compared = m_compared || series.compared;
        }
    }

    void compose()
    {
        const double top = m_frame.addLegend(m_numbers.unit(m_frame.chart().unit));
        placeRows(top);
        placePlot(top);
        for (qsizetype step = 0; step < m_shown; ++step)
            composeRow(step, top + double(step) * m_row);
        const double bottom = top + double(m_shown) * m_row;
        m_frame.add(ChartLine{{{x(0), top}, {x(0), bottom}}, 1, false}, ChartInk::Axis);
        if (m_shown < m_frame.steps()) {
            m_frame.addLabel({0, bottom + leastRow / 2 + ChartFrame::middleToBaseline},
                             ChartWords::tr("and %n more", nullptr, int(m_frame.steps() - m_shown)),
                             ChartFrame::Anchor::Start, ChartInk::Muted);
        }
    }

private:
    /// Rows that do not fit are counted, not squeezed.
    void placeRows(double top)
    {
        double room = std::max(0.0, m_frame.size().height() - top);
        m_shown = m_frame.steps();
        if (room < double(m_shown) * leastRow) {
            room = std::max(0.0, room - leastRow);
            m_shown = std::min(m_shown, qsizetype(room / leastRow));
        }
        m_row = std::clamp(room / double(std::max<qsizetype>(m_shown, 1)), leastRow, ChartFrame::barRow);
        const double thickness = m_row * 0.62;
        m_before = m_compared ? thickness * 0.22 : 0;
        m_bar = (thickness - m_before) / double(std::max<qsizetype>(m_current, 1));
        m_figures = m_current == 1 || m_bar >= leastFigureBar;
    }

    void placePlot(double top)
    {
        double widestLabel = 0;
        double widestFigure = 0;
        bool negative = false;
        for (qsizetype step = 0; step < m_shown; ++step) {
            widestLabel = std::max(widestLabel, m_frame.textWidth(m_frame.label(step)));
            for (qsizetype i = 0; i < m_frame.series().size(); ++i) {
                const double value = m_frame.value(i, step);
                if (m_frame.series().at(i).compared || std::isnan(value))
                    continue;
                widestFigure = std::max(widestFigure, m_frame.textWidth(m_numbers.text(value)));
                negative = negative || value < 0;
            }
        }
        if (!m_figures)
            widestFigure = 0;
        m_labelWidth = std::min(widestLabel + 1, m_frame.size().width() * 0.34);
        const double left = m_labelWidth + 10 + (negative ? widestFigure + 6 : 0);
        m_plot =
            QRectF(left, top, std::max(1.0, m_frame.size().width() - left - widestFigure - 8), double(m_shown) * m_row);
    }

    [[nodiscard]] double x(double value) const
    {
        const double range = m_frame.high() - m_frame.low();
        return m_plot.left() + (range > 0 ? (value - m_frame.low()) / range * m_plot.width() : 0);
    }

    void composeRow(qsizetype step, double top)
    {
        const double middle = top + m_row / 2;
        m_frame.addLabel({m_labelWidth, middle + ChartFrame::middleToBaseline},
                         m_frame.elided(m_frame.label(step), m_labelWidth), ChartFrame::Anchor::End, ChartInk::Text);
        // A thin bar under its own: the period before.
        double y = middle - (m_bar * double(m_current) + m_before) / 2;
        for (qsizetype i = 0; i < m_frame.series().size(); ++i) {
            const double height = m_frame.series().at(i).compared ? m_before : m_bar;
            const double value = m_frame.value(i, step);
            if (!std::isnan(value) && value != 0)
                m_frame.addSeries(ChartBox{QRectF(QPointF(x(0), y), QPointF(x(value), y + height)).normalized()}, i);
            if (m_figures && !m_frame.series().at(i).compared && !std::isnan(value))
                composeFigure(step, value, m_current == 1 ? middle : y + height / 2);
            y += height;
        }
    }

    /// Past the longer of the bar and the period before.
    void composeFigure(qsizetype step, double value, double middle)
    {
        double end = value;
        for (qsizetype i = 0; i < m_frame.series().size(); ++i) {
            const double other = m_frame.value(i, step);
            if (m_frame.series().at(i).compared && !std::isnan(other))
                end = value < 0 ? std::min(end, other) : std::max(end, other);
        }
        const double y = middle + ChartFrame::middleToBaseline;
        if (value < 0)
            m_frame.addLabel({x(end) - 6, y}, m_numbers.text(value), ChartFrame::Anchor::End, ChartInk::Muted);
        else
            m_frame.addLabel({x(end) + 6, y}, m_numbers.text(value), ChartFrame::Anchor::Start, ChartInk::Muted);
    }

    ChartFrame &m_frame;
    ChartNumbers m_numbers;
    qsizetype m_current = 0; ///< series of the period itself
    bool m_compared = false;
    qsizetype m_shown = 0;
    double m_row = 0;
    double m_bar = 0;
    double m_before = 0;
    bool m_figures = true;
    double m_labelWidth = 0;
    QRectF m_plot;
};

} // namespace

void composeHorizontal(ChartFrame &frame) { HorizontalChart(frame).compose(); }

} // namespace laurel
