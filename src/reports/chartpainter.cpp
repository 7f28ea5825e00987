#include "reports/chartlayout.h"
#include "reports/writers.h"

#include <QFontMetricsF>
#include <QPagedPaintDevice>
#include <QPainter>

namespace laurel {

namespace {

/// Draws the marks of a layout; lengths of the layout times @p scale are the painter's.
class MarkPainter
{
public:
    MarkPainter(QPainter &painter, double scale, ChartScheme scheme)
        : m_painter(painter)
        , m_scale(scale)
        , m_scheme(scheme)
    {}

    void draw(const ChartMark &mark)
    {
        m_color = chartColor(mark.ink, mark.series, m_scheme);
        if (mark.compared)
            m_color.setAlphaF(float(comparedOpacity));
        std::visit([this](const auto &shape) { drawShape(shape); }, mark.shape);
    }

private:
    void drawShape(const ChartLine &line)
    {
        QPen pen(m_color, line.width * m_scale, Qt::SolidLine, Qt::FlatCap, Qt::RoundJoin);
        if (line.dashed)
            pen.setDashPattern({4, 3});
        m_painter.setPen(pen);
        m_painter.setBrush(Qt::NoBrush);
        QPolygonF points;
        points.reserve(line.points.size());
        for (const QPointF &point : line.points)
            points.append(point * m_scale);
        m_painter.drawPolyline(points);
    }
    void drawShape(const ChartBox &box)
    {
        m_painter.fillRect(QRectF(box.rect.topLeft() * m_scale, box.rect.size() * m_scale), m_color);
    }
    void drawShape(const ChartDot &dot)
    {
        m_painter.setPen(Qt::NoPen);
        m_painter.setBrush(m_color);
        m_painter.drawEllipse(dot.centre * m_scale, dot.radius * m_scale, dot.radius * m_scale);
    }
    void drawShape(const ChartLabel &label)
    {
        QFont font = m_painter.font();
        font.setPixelSize(std::max(1, qRound(label.size * m_scale)));
        font.setHintingPreference(QFont::PreferNoHinting);
        m_painter.setFont(font);
        m_painter.setPen(m_color);
        QPointF baseline = label.baseline * m_scale;
        const double width = QFontMetricsF(font, m_painter.device()).horizontalAdvance(label.text);
        if (label.anchor == ChartLabel::Anchor::End)
            baseline.rx() -= width;
        else if (label.anchor == ChartLabel::Anchor::Middle)
            baseline.rx() -= width / 2;
        m_painter.drawText(baseline, label.text);
    }

    QPainter &m_painter;
    double m_scale;
    ChartScheme m_scheme;
    QColor m_color;
};

} // namespace

void paintChart(QPainter &painter, const QRectF &area, const ChartSpec &chart, const QLocale &locale,
                ChartScheme scheme)
{
    if (area.isEmpty())
        return;
    // On paper a unit of the layout is 1/96 inch; on a screen the painter's own unit, which Qt scales already.
    const bool onPaper = dynamic_cast<QPagedPaintDevice *>(painter.device()) != nullptr;
    const double scale = onPaper ? painter.device()->logicalDpiY() / 96.0 : 1.0;
    const ChartLayout layout = layoutChart(chart, area.size() / scale, locale, TextRuler(painter.font()));

    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setClipRect(area, Qt::IntersectClip);
    painter.translate(area.topLeft());
    MarkPainter marks(painter, scale, scheme);
    for (const ChartMark &mark : layout.marks)
        marks.draw(mark);
    painter.restore();
}

} // namespace laurel
