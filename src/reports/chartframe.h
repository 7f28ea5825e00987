#pragma once

#include "reports/chartlayout.h"
#include "reports/chartscale.h"

namespace laurel {

/// What the charts of every kind share: the values with their extent, the colours, the legend and the list of marks.
class ChartFrame
{
public:
    using Shape = std::variant<ChartLine, ChartBox, ChartDot, ChartLabel>;
    using Anchor = ChartLabel::Anchor;

    static constexpr double labelSize = 11;
    static constexpr double labelRow = 20;
    static constexpr double barRow = 26;
    /// From the middle of a line of text down to its baseline.
    static constexpr double middleToBaseline = labelSize * 0.36;

    /// Everything given must outlive the frame.
    ChartFrame(const ChartSpec &chart, const QSizeF &size, const QLocale &locale, const TextRuler &ruler);

    [[nodiscard]] const ChartSpec &chart() const { return m_chart; }
    [[nodiscard]] const QLocale &locale() const { return m_locale; }
    [[nodiscard]] const QList<ChartSeries> &series() const { return m_chart.series; }
    [[nodiscard]] qsizetype steps() const { return m_steps; }
    [[nodiscard]] QSizeF size() const { return m_layout.size; }
    [[nodiscard]] const ChartLayout &layout() const { return m_layout; }
    /// NaN for a gap, for what is not finite and past the end.
    [[nodiscard]] double value(qsizetype series, qsizetype step) const;
    /// @name Span of all values, zero included
    /// @{
    [[nodiscard]] double low() const { return m_low; }
    [[nodiscard]] double high() const { return m_high; }
    [[nodiscard]] double largest() const { return std::max(-m_low, m_high); }
    [[nodiscard]] bool wholeNumbers() const { return m_wholeNumbers; }
    /// @}

    [[nodiscard]] double textWidth(const QString &text) const { return m_ruler.width(text, labelSize); }
    [[nodiscard]] QString label(qsizetype step) const;
    [[nodiscard]] QString elided(const QString &text, double width) const
    {
        return m_ruler.elided(text, labelSize, width);
    }
    [[nodiscard]] ChartLine lineOf(qsizetype series, const QList<QPointF> &points) const;

    void add(const Shape &shape, ChartInk ink);
    void addSeries(const Shape &shape, qsizetype series);
    void addLabel(QPointF baseline, const QString &text, Anchor anchor, ChartInk ink);
    /// Unit and, of several series, the names above the plot. @returns where the plot may begin.
    [[nodiscard]] double addLegend(const QString &unit);

private:
    void addLegendEntry(qsizetype series, const QString &name, QPointF &place);

    const ChartSpec &m_chart;
    const QLocale &m_locale;
    const TextRuler &m_ruler;
    qsizetype m_steps = 0;
    double m_low = 0;
    double m_high = 0;
    bool m_wholeNumbers = true;
    QList<int> m_colors; ///< of each series
    ChartLayout m_layout;
};

/// @name Places the marks of a chart that has figures
/// @{
void composeVertical(ChartFrame &frame);
void composeHorizontal(ChartFrame &frame);
/// @}

} // namespace laurel
