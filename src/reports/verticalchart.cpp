#include "reports/chartframe.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace laurel {

namespace {

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

/// Lines and bars over steps from left to right.
class VerticalChart
{
public:
    explicit VerticalChart(ChartFrame &frame)
        : m_frame(frame)
        , m_scale(ChartScale::spanning(frame.low(), frame.high(), frame.wholeNumbers(),
                                       std::clamp(int((frame.size().height() - 2 * ChartFrame::labelRow) / 36), 1, 5)))
    {}

    void compose()
    {
        const ChartNumbers numbers(m_scale.step(), m_frame.largest(), m_frame.locale());
        const double top = m_frame.addLegend(numbers.unit(m_frame.chart().unit));
        double widest = 0;
        for (const double tick : m_scale.ticks())
            widest = std::max(widest, m_frame.textWidth(numbers.text(tick)));
        m_plot = QRectF(widest + 8, top, std::max(1.0, m_frame.size().width() - widest - 12),
                        std::max(1.0, m_frame.size().height() - top - ChartFrame::labelRow));
        composeGrid(numbers);
        composeStepLabels();
        if (m_frame.chart().type == ChartSpec::Type::Line)
            composeLines();
        else
            composeBars();
    }

private:
    [[nodiscard]] double y(double value) const { return m_plot.bottom() - m_scale.position(value) * m_plot.height(); }

    [[nodiscard]] double x(qsizetype step) const
    {
        if (m_frame.chart().type == ChartSpec::Type::Bar)
            return m_plot.left() + (double(step) + 0.5) * m_plot.width() / double(m_frame.steps());
        if (m_frame.steps() == 1)
            return m_plot.center().x();
        return m_plot.left() + 4 + double(step) * (m_plot.width() - 8) / double(m_frame.steps() - 1);
    }

    void composeGrid(const ChartNumbers &numbers)
    {
        for (const double tick : m_scale.ticks()) {
            const bool zero = std::abs(tick) < m_scale.step() / 2;
            m_frame.add(ChartLine{{{m_plot.left(), y(tick)}, {m_plot.right(), y(tick)}}, 1, false},
                        zero ? ChartInk::Axis : ChartInk::Grid);
            m_frame.addLabel({m_plot.left() - 8, y(tick) + ChartFrame::middleToBaseline}, numbers.text(tick),
                             ChartFrame::Anchor::End, ChartInk::Muted);
        }
    }

    void composeStepLabels()
    {
        double widest = 0;
        for (qsizetype step = 0; step < m_frame.chart().labels.size(); ++step)
            widest = std::max(widest, m_frame.textWidth(m_frame.label(step)));
        widest = std::min(widest, m_plot.width() / 2);
        const double stepWidth = m_frame.steps() > 1 ? x(1) - x(0) : m_plot.width();
        const qsizetype stride = labelStride(m_frame.steps(), stepWidth, widest);
        for (qsizetype step = 0; step < m_frame.chart().labels.size(); step += stride) {
            const QString text = m_frame.elided(m_frame.label(step), widest + 1);
            const double half = m_frame.textWidth(text) / 2;
            const double middle = std::clamp(x(step), half, std::max(half, m_frame.size().width() - half));
            m_frame.addLabel({middle, m_plot.bottom() + 15}, text, ChartFrame::Anchor::Middle, ChartInk::Muted);
        }
    }

    void composeLines()
    {
        // The first series on top, the compared ones below everything.
        for (const bool compared : {true, false}) {
            for (qsizetype i = m_frame.series().size() - 1; i >= 0; --i) {
                if (m_frame.series().at(i).compared == compared)
                    composeLine(i);
            }
        }
    }

    void composeLine(qsizetype series)
    {
        QList<QPointF> run;
        const auto endRun = [&] {
            if (run.size() == 1)
                m_frame.addSeries(ChartDot{run.constFirst(), 3}, series);
            else if (run.size() > 1)
                m_frame.addSeries(m_frame.lineOf(series, run), series);
            run.clear();
        };
        for (qsizetype step = 0; step < m_frame.steps(); ++step) {
            if (const double value = m_frame.value(series, step); std::isnan(value))
                endRun();
            else
                run.append({x(step), y(value)});
        }
        endRun();
    }

    void composeBars()
    {
        const auto count = double(m_frame.series().size());
        const double width = std::min(m_plot.width() / double(m_frame.steps()) * 0.72 / count, 36.0);
        for (qsizetype step = 0; step < m_frame.steps(); ++step) {
            double left = x(step) - width * count / 2;
            // The compared period stands to the left: before.
            for (const bool compared : {true, false}) {
                for (qsizetype i = 0; i < m_frame.series().size(); ++i) {
                    if (m_frame.series().at(i).compared != compared)
                        continue;
                    const double value = m_frame.value(i, step);
                    if (!std::isnan(value) && value != 0) {
                        const QRectF bar(QPointF(left, y(value)), QPointF(left + width * 0.92, y(0)));
                        m_frame.addSeries(ChartBox{bar.normalized()}, i);
                    }
                    left += width;
                }
            }
        }
    }

    ChartFrame &m_frame;
    ChartScale m_scale;
    QRectF m_plot;
};

} // namespace

void composeVertical(ChartFrame &frame) { VerticalChart(frame).compose(); }

} // namespace laurel
