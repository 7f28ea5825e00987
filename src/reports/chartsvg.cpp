#include "reports/chartlayout.h"
#include "reports/plaintext.h"
#include "reports/reportfont.h"
#include "reports/writers.h"

#include <QXmlStreamWriter>

namespace laurel {

namespace {

constexpr double svgWidth = 720;
/// Browsers set the text, in a font and with a rounding of their own.
constexpr double textReserve = 1.15;

QString number(double value) { return QString::number(value, 'f', 1); }

/// Writes the marks of a layout. Every mark has a class for a document's style sheet and, for a file of its own, the
/// colours of the light scheme as attributes, which any style sheet outranks.
class SvgMarks
{
public:
    explicit SvgMarks(QXmlStreamWriter &xml)
        : m_xml(xml)
    {}

    void write(const ChartMark &mark)
    {
        std::visit([&](const auto &shape) { writeShape(shape, mark); }, mark.shape);
    }

private:
    void writeShape(const ChartLine &line, const ChartMark &mark)
    {
        QString points;
        for (const QPointF &point : line.points)
            points +=
                (points.isEmpty() ? QString() : QStringLiteral(" ")) + number(point.x()) + u',' + number(point.y());
        m_xml.writeEmptyElement(QStringLiteral("polyline"));
        writeLook(mark, QLatin1String("stroke"));
        m_xml.writeAttribute(QStringLiteral("points"), points);
        m_xml.writeAttribute(QStringLiteral("fill"), QStringLiteral("none"));
        m_xml.writeAttribute(QStringLiteral("stroke-width"), number(line.width));
        m_xml.writeAttribute(QStringLiteral("stroke-linejoin"), QStringLiteral("round"));
        if (line.dashed)
            m_xml.writeAttribute(QStringLiteral("stroke-dasharray"), QStringLiteral("6 4.5"));
    }
    void writeShape(const ChartBox &box, const ChartMark &mark)
    {
        m_xml.writeEmptyElement(QStringLiteral("rect"));
        writeLook(mark, QLatin1String("fill"));
        m_xml.writeAttribute(QStringLiteral("x"), number(box.rect.x()));
        m_xml.writeAttribute(QStringLiteral("y"), number(box.rect.y()));
        m_xml.writeAttribute(QStringLiteral("width"), number(box.rect.width()));
        m_xml.writeAttribute(QStringLiteral("height"), number(box.rect.height()));
    }
    void writeShape(const ChartDot &dot, const ChartMark &mark)
    {
        m_xml.writeEmptyElement(QStringLiteral("circle"));
        writeLook(mark, QLatin1String("fill"));
        m_xml.writeAttribute(QStringLiteral("cx"), number(dot.centre.x()));
        m_xml.writeAttribute(QStringLiteral("cy"), number(dot.centre.y()));
        m_xml.writeAttribute(QStringLiteral("r"), number(dot.radius));
    }
    void writeShape(const ChartLabel &label, const ChartMark &mark)
    {
        m_xml.writeStartElement(QStringLiteral("text"));
        writeLook(mark, QLatin1String("fill"));
        m_xml.writeAttribute(QStringLiteral("x"), number(label.baseline.x()));
        m_xml.writeAttribute(QStringLiteral("y"), number(label.baseline.y()));
        if (label.anchor != ChartLabel::Anchor::Start) {
            m_xml.writeAttribute(QStringLiteral("text-anchor"), label.anchor == ChartLabel::Anchor::End
                                                                    ? QStringLiteral("end")
                                                                    : QStringLiteral("middle"));
        }
        m_xml.writeCharacters(label.text);
        m_xml.writeEndElement();
    }

    void writeLook(const ChartMark &mark, QLatin1String attribute)
    {
        m_xml.writeAttribute(QStringLiteral("class"),
                             className(mark) +
                                 (attribute == QLatin1String("stroke") ? QStringLiteral(" line") : QString()));
        m_xml.writeAttribute(attribute, chartColor(mark.ink, mark.series, ChartScheme::Light).name());
        if (mark.compared)
            m_xml.writeAttribute(QStringLiteral("opacity"), QString::number(comparedOpacity));
    }

    [[nodiscard]] static QString className(const ChartMark &mark)
    {
        switch (mark.ink) {
        case ChartInk::Text:
            return QStringLiteral("text");
        case ChartInk::Muted:
            return QStringLiteral("muted");
        case ChartInk::Grid:
            return QStringLiteral("grid");
        case ChartInk::Axis:
            return QStringLiteral("axis");
        case ChartInk::Series:
            break;
        }
        return QStringLiteral("series-%1").arg(mark.series);
    }

    QXmlStreamWriter &m_xml;
};

} // namespace

QString chartSvg(const ChartSpec &chart, const QLocale &locale)
{
    const QSizeF size(svgWidth, chartHeight(chart));
    const ChartLayout layout = layoutChart(chart, size, locale, TextRuler(QFont(textFamily()), textReserve));

    QString svg;
    QXmlStreamWriter xml(&svg);
    xml.writeStartElement(QStringLiteral("svg"));
    xml.writeDefaultNamespace(QStringLiteral("http://www.w3.org/2000/svg"));
    xml.writeAttribute(QStringLiteral("class"), QStringLiteral("chart"));
    xml.writeAttribute(QStringLiteral("viewBox"),
                       QStringLiteral("0 0 %1 %2").arg(number(size.width()), number(size.height())));
    xml.writeAttribute(QStringLiteral("width"), number(size.width()));
    xml.writeAttribute(QStringLiteral("height"), number(size.height()));
    xml.writeAttribute(QStringLiteral("role"), QStringLiteral("img"));
    xml.writeAttribute(QStringLiteral("font-family"), QStringLiteral("Inter, system-ui, sans-serif"));
    xml.writeAttribute(QStringLiteral("font-size"), QStringLiteral("11"));
    xml.writeTextElement(QStringLiteral("title"), singleLine(chart.title));
    if (!chart.description.isEmpty())
        xml.writeTextElement(QStringLiteral("desc"), singleLine(chart.description));
    SvgMarks marks(xml);
    for (const ChartMark &mark : layout.marks)
        marks.write(mark);
    xml.writeEndElement();
    return svg;
}

} // namespace laurel
