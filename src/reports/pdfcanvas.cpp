#include "reports/pdfcanvas.h"

#include "reports/reportfont.h"
#include "reports/writers.h"

#include <QPagedPaintDevice>
#include <QPainter>
#include <QPainterPath>
#include <QTextLayout>
#include <algorithm>

namespace laurel {

PdfCanvas::PdfCanvas(QPagedPaintDevice &device, QPainter *painter)
    : m_device(device)
    , m_painter(painter)
    , m_scale(device.logicalDpiX() / 96.0)
    , m_pageSize(device.pageLayout().fullRect(QPageLayout::Inch).size() * 96)
    , m_textFamily(textFamily())
    , m_figureFamily(figureFamily())
{}

QFont PdfCanvas::font(const PdfTextStyle &style) const
{
    QFont font(style.figures ? m_figureFamily : m_textFamily);
    font.setPixelSize(std::max(1, qRound(style.size * m_scale)));
    font.setWeight(style.strong ? QFont::DemiBold : QFont::Normal);
    font.setHintingPreference(QFont::PreferNoHinting);
    return font;
}

QRectF PdfCanvas::onDevice(const QRectF &area) const { return {area.topLeft() * m_scale, area.size() * m_scale}; }

const QFontMetricsF &PdfCanvas::metrics(const PdfTextStyle &style) const
{
    const auto key = std::make_tuple(style.size, style.strong, style.figures);
    auto found = m_metrics.find(key);
    if (found == m_metrics.end())
        found = m_metrics.emplace(key, QFontMetricsF(font(style), &m_device)).first;
    return found->second;
}

double PdfCanvas::textWidth(const QString &text, const PdfTextStyle &style) const
{
    return metrics(style).horizontalAdvance(text) / m_scale;
}

QStringList PdfCanvas::wrapped(const QString &text, const PdfTextStyle &style, double width) const
{
    QStringList lines;
    const QFont textFont = font(style);
    const QStringList paragraphs = text.split(u'\n');
    for (const QString &paragraph : paragraphs) {
        QTextLayout layout(paragraph, textFont, &m_device);
        QTextOption option;
        option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
        layout.setTextOption(option);
        layout.beginLayout();
        for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
            line.setLineWidth(width * m_scale);
            lines += paragraph.mid(line.textStart(), line.textLength()).trimmed();
        }
        layout.endLayout();
    }
    return lines;
}

void PdfCanvas::newPage()
{
    if (m_painter != nullptr)
        m_device.newPage();
}

void PdfCanvas::drawText(const QRectF &area, const QString &text, const PdfTextStyle &style, Side side)
{
    if (m_painter == nullptr || text.isEmpty())
        return;
    QFont textFont = font(style);
    QString shown = text;
    double width = textWidth(text, style);
    // An area made for just this text may be narrower by a rounding.
    const bool fits = width <= area.width() + 0.1;
    if (!fits && style.figures) {
        textFont.setPixelSize(std::max(1, int(textFont.pixelSize() * area.width() / width)));
        width = area.width();
    } else if (!fits) {
        shown = metrics(style).elidedText(text, Qt::ElideRight, area.width() * m_scale);
        width = textWidth(shown, style);
    }
    double x = area.left();
    if (side == Side::Right)
        x = area.right() - width;
    else if (side == Side::Middle)
        x = area.center().x() - width / 2;
    // The cap height of the usual faces is about 0.72 of the size: this centres capitals and digits.
    const double baseline = area.center().y() + style.size * 0.36;
    m_painter->setFont(textFont);
    m_painter->setPen(style.color);
    m_painter->drawText(QPointF(x, baseline) * m_scale, shown);
}

void PdfCanvas::drawRule(double left, double right, double y, const QColor &color, double width)
{
    if (m_painter == nullptr)
        return;
    m_painter->setPen(QPen(color, width * m_scale, Qt::SolidLine, Qt::FlatCap));
    m_painter->drawLine(QPointF(left, y) * m_scale, QPointF(right, y) * m_scale);
}

void PdfCanvas::drawCard(const QRectF &area, const QColor &border)
{
    if (m_painter == nullptr)
        return;
    m_painter->setPen(QPen(border, m_scale));
    m_painter->setBrush(Qt::NoBrush);
    m_painter->drawRoundedRect(onDevice(area), 8 * m_scale, 8 * m_scale);
}

void PdfCanvas::drawTriangle(const QRectF &area, bool up, const QColor &color)
{
    if (m_painter == nullptr)
        return;
    const QRectF place = onDevice(area);
    QPainterPath path;
    path.addPolygon(up ? QPolygonF{place.bottomLeft(), place.bottomRight(), QPointF(place.center().x(), place.top())}
                       : QPolygonF{place.topLeft(), place.topRight(), QPointF(place.center().x(), place.bottom())});
    m_painter->fillPath(path, color);
}

void PdfCanvas::drawChart(const QRectF &area, const ChartSpec &chart, const QLocale &locale)
{
    if (m_painter == nullptr)
        return;
    m_painter->setFont(font({}));
    paintChart(*m_painter, onDevice(area), chart, locale, ChartScheme::Light);
}

} // namespace laurel
