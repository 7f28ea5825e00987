#pragma once

#include "reports/reportdocument.h"

#include <QColor>
#include <QFont>
#include <QFontMetricsF>
#include <QRectF>
#include <QStringList>
#include <map>
#include <tuple>

class QPagedPaintDevice;
class QPainter;

namespace laurel {

/// How a piece of text looks on paper.
struct PdfTextStyle
{
    double size = 11; ///< 1/96 inch
    bool strong = false;
    bool figures = false; ///< digits of one width
    QColor color;
};

/// One page after the other, in units of 1/96 inch from the page's top left corner. Without a painter it only measures:
/// the first of two runs counts the pages that the second one numbers.
class PdfCanvas
{
public:
    enum class Side { Left, Middle, Right };

    /// @param painter null: measures only.
    PdfCanvas(QPagedPaintDevice &device, QPainter *painter);

    [[nodiscard]] bool isPainting() const { return m_painter != nullptr; }
    [[nodiscard]] QSizeF pageSize() const { return m_pageSize; }
    [[nodiscard]] double textWidth(const QString &text, const PdfTextStyle &style) const;
    /// From one baseline to the next.
    [[nodiscard]] static double lineHeight(const PdfTextStyle &style) { return style.size * 1.45; }
    /// @p text broken into lines no wider than @p width: at its line breaks, between words, inside a word only when it
    /// alone is too wide.
    [[nodiscard]] QStringList wrapped(const QString &text, const PdfTextStyle &style, double width) const;

    void newPage();
    /// One line in the vertical middle of @p area, with an ellipsis when it is too wide; a figure is set smaller
    /// instead, because a shortened figure is a wrong one.
    void drawText(const QRectF &area, const QString &text, const PdfTextStyle &style, Side side = Side::Left);
    void drawRule(double left, double right, double y, const QColor &color, double width = 0.75);
    void drawCard(const QRectF &area, const QColor &border);
    /// A small triangle that points up or down.
    void drawTriangle(const QRectF &area, bool up, const QColor &color);
    void drawChart(const QRectF &area, const ChartSpec &chart, const QLocale &locale);

private:
    [[nodiscard]] QFont font(const PdfTextStyle &style) const;
    [[nodiscard]] const QFontMetricsF &metrics(const PdfTextStyle &style) const;
    [[nodiscard]] QRectF onDevice(const QRectF &area) const;

    QPagedPaintDevice &m_device;
    QPainter *m_painter;
    double m_scale; ///< device dots in 1/96 inch
    QSizeF m_pageSize;
    QString m_textFamily;
    QString m_figureFamily;
    mutable std::map<std::tuple<double, bool, bool>, QFontMetricsF> m_metrics; ///< by size, weight and kind of digits
};

} // namespace laurel
