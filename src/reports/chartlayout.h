#pragma once

#include "reports/chartpalette.h"

#include <QFont>
#include <QFontMetricsF>
#include <QPointF>
#include <QRectF>
#include <variant>

namespace laurel {

/// @name What a chart consists of, in units of 1/96 inch from its top left corner
/// @{
struct ChartLine
{
    QList<QPointF> points; ///< at least two
    double width = 1;
    bool dashed = false;
};
struct ChartBox
{
    QRectF rect;
};
struct ChartDot
{
    QPointF centre;
    double radius = 3;
};
struct ChartLabel
{
    enum class Anchor { Start, Middle, End };
    QPointF baseline;
    QString text;
    double size = 11;
    Anchor anchor = Anchor::Start;
};
/// @}

struct ChartMark
{
    std::variant<ChartLine, ChartBox, ChartDot, ChartLabel> shape;
    ChartInk ink = ChartInk::Series;
    int series = 0;
    bool compared = false;
};

/// A chart placed to the last mark: the painter and the SVG draw the same list.
struct ChartLayout
{
    QSizeF size;
    QList<ChartMark> marks;
};

/// Widths of text in a font, at any size, free of a screen's rounding.
class TextRuler
{
public:
    /// @param reserve 1.1 measures everything a tenth wider: for text that another program will set in a font like @p
    /// font.
    explicit TextRuler(const QFont &font, double reserve = 1);
    [[nodiscard]] double width(const QString &text, double size) const;
    [[nodiscard]] QString elided(const QString &text, double size, double maxWidth) const;

private:
    QFontMetricsF m_metrics;
    double m_unit; ///< what a pixel of the metrics is at size 1
};

[[nodiscard]] ChartLayout layoutChart(const ChartSpec &chart, const QSizeF &size, const QLocale &locale,
                                      const TextRuler &ruler);
/// The height at which @p chart looks right: bars by their number, else a fixed one.
[[nodiscard]] double chartHeight(const ChartSpec &chart);
/// Whether any value can be drawn.
[[nodiscard]] bool hasFigures(const ChartSpec &chart);

} // namespace laurel
