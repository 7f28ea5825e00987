#include "reports/chartlayout.h"
#include "reports/exportfile.h"
#include "reports/pdfpalette.h"
#include "reports/pdftable.h"
#include "reports/plaintext.h"
#include "reports/writers.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QPainter>
#include <QPdfWriter>
#include <algorithm>
#include <array>
#include <cmath>

namespace laurel {

namespace {

constexpr double margin = 56;
constexpr double footerRoom = 28;
constexpr double gap = 16;
constexpr double sectionGap = 24;
constexpr double tileHeight = 92;
constexpr double tileGap = 8;
constexpr double cardPadding = 14;

PdfTextStyle captionStyle() { return {11, false, false, paper::muted()}; }
PdfTextStyle bodyStyle() { return {12, false, false, paper::text()}; }
PdfTextStyle sectionStyle() { return {15, true, false, paper::text()}; }
PdfTextStyle titleStyle() { return {24, true, false, paper::text()}; }

struct PdfWords
{
    Q_DECLARE_TR_FUNCTIONS(PdfWriter)
};

/// Flows the blocks of a report over pages from top to bottom.
class PdfComposer
{
public:
    /// @param pageCount for "page x of y"; what run() of a measuring canvas returned.
    PdfComposer(const ReportDocument &report, PdfCanvas &canvas, int pageCount)
        : m_report(report)
        , m_canvas(canvas)
        , m_pageCount(pageCount)
        , m_left(margin)
        , m_width(canvas.pageSize().width() - 2 * margin)
        , m_bottom(canvas.pageSize().height() - margin - footerRoom)
    {}

    /// @returns the number of pages.
    int run()
    {
        m_y = margin - 8;
        composeTitle();
        for (m_block = 0; m_block < m_report.blocks.size(); ++m_block)
            std::visit([this](const auto &block) { compose(block); }, m_report.blocks.at(m_block));
        composeFooter();
        return m_page;
    }

private:
    void composeTitle()
    {
        for (const QString &line : m_canvas.wrapped(singleLine(m_report.title), titleStyle(), m_width))
            drawLine(line, titleStyle());
        if (!m_report.subtitle.isEmpty()) {
            m_y += 2;
            for (const QString &line : m_canvas.wrapped(singleLine(m_report.subtitle), subtitleStyle(), m_width))
                drawLine(line, subtitleStyle());
        }
        m_y += 12;
        m_canvas.drawRule(m_left, m_left + m_width, m_y, paper::hairline(), 1);
        m_y += gap + 4;
    }

    [[nodiscard]] static PdfTextStyle subtitleStyle() { return {13, false, false, paper::muted()}; }

    void composeFooter()
    {
        const double top = m_canvas.pageSize().height() - margin - 8;
        const QString page =
            PdfWords::tr("Page %1 of %2").arg(m_report.locale.toString(m_page), m_report.locale.toString(m_pageCount));
        const double pageWidth = m_canvas.textWidth(page, captionStyle()) + 24;
        m_canvas.drawRule(m_left, m_left + m_width, top, paper::hairline());
        const QRectF area(m_left, top + 8, m_width, PdfCanvas::lineHeight(captionStyle()));
        m_canvas.drawText(area.adjusted(0, 0, -pageWidth, 0), singleLine(m_report.footer), captionStyle());
        m_canvas.drawText(area, page, captionStyle(), PdfCanvas::Side::Right);
    }

    void breakPage()
    {
        composeFooter();
        m_canvas.newPage();
        ++m_page;
        m_y = margin - 16;
        const QRectF area(m_left, m_y, m_width, PdfCanvas::lineHeight(captionStyle()));
        const QString subtitle = singleLine(m_report.subtitle);
        const QString running = subtitle.isEmpty() ? singleLine(m_report.title)
                                                   : singleLine(m_report.title) + QStringLiteral(" · ") + subtitle;
        m_canvas.drawText(area, running, captionStyle());
        m_y += area.height() + 6;
        m_canvas.drawRule(m_left, m_left + m_width, m_y, paper::hairline());
        m_y += gap;
        m_pageTop = m_y;
    }

    /// Starts a new page unless @p height fits on this one or this one is still empty.
    void reserve(double height)
    {
        if (m_y + height > m_bottom && m_y > m_pageTop)
            breakPage();
    }

    /// reserve(), and more air above when something stands there.
    void openSection(double height)
    {
        const bool underHeading = m_block > 0 && std::holds_alternative<HeadingBlock>(m_report.blocks.at(m_block - 1));
        if (m_y > m_pageTop && m_block > 0 && !underHeading)
            m_y += sectionGap - gap;
        reserve(height);
    }

    void drawLine(const QString &text, const PdfTextStyle &style)
    {
        const double height = PdfCanvas::lineHeight(style);
        m_canvas.drawText({m_left, m_y, m_width, height}, text, style);
        m_y += height;
    }

    /// Lines of running text, at least two of them together on either page.
    void drawParagraph(const QString &text, const PdfTextStyle &style)
    {
        const QStringList lines = m_canvas.wrapped(printableText(text), style, m_width);
        const double height = PdfCanvas::lineHeight(style);
        for (qsizetype i = 0; i < lines.size(); ++i) {
            const bool startsPair = i == 0 || i == lines.size() - 2;
            reserve(startsPair && i + 1 < lines.size() ? 2 * height : height);
            drawLine(lines.at(i), style);
        }
    }

    /// What must stand on a page together with the heading above it.
    [[nodiscard]] double leastHeight(qsizetype index) const
    {
        if (index >= m_report.blocks.size())
            return 0;
        const ReportBlock &block = m_report.blocks.at(index);
        if (std::holds_alternative<HeadingBlock>(block))
            return headingHeight() + leastHeight(index + 1);
        if (const auto *chart = std::get_if<ChartBlock>(&block))
            return chartBlockHeight(chart->chart);
        if (const auto *callout = std::get_if<CalloutBlock>(&block))
            return calloutHeight(*callout);
        if (std::holds_alternative<TilesBlock>(block))
            return tileHeight;
        if (const auto *table = std::get_if<TableBlock>(&block))
            return tableTitleHeight(table->table) + 30 + 3 * 24;
        return 3 * PdfCanvas::lineHeight(bodyStyle());
    }

    [[nodiscard]] static double headingHeight() { return PdfCanvas::lineHeight(sectionStyle()) + 8; }

    void compose(const HeadingBlock &heading)
    {
        openSection(headingHeight() + leastHeight(m_block + 1));
        for (const QString &line : m_canvas.wrapped(singleLine(heading.text), sectionStyle(), m_width))
            drawLine(line, sectionStyle());
        m_y += 8;
    }

    void compose(const ParagraphBlock &paragraph)
    {
        drawParagraph(paragraph.text, bodyStyle());
        m_y += gap;
    }

    [[nodiscard]] QStringList calloutLines(const CalloutBlock &callout) const
    {
        return m_canvas.wrapped(printableText(callout.text), bodyStyle(), m_width - 2 * cardPadding);
    }
    [[nodiscard]] static PdfTextStyle calloutTitleStyle() { return {13, true, false, paper::text()}; }
    [[nodiscard]] double calloutHeight(const CalloutBlock &callout) const
    {
        const qsizetype titleLines =
            m_canvas.wrapped(singleLine(callout.title), calloutTitleStyle(), m_width - 2 * cardPadding).size();
        return 2 * cardPadding + double(titleLines) * PdfCanvas::lineHeight(calloutTitleStyle()) + 2 +
               double(calloutLines(callout).size()) * PdfCanvas::lineHeight(bodyStyle());
    }

    void compose(const CalloutBlock &callout)
    {
        const double height = calloutHeight(callout);
        if (height > m_bottom - margin - gap) {
            // Longer than a page: no card, the text flows.
            drawParagraph(callout.title, calloutTitleStyle());
            drawParagraph(callout.text, bodyStyle());
            m_y += gap;
            return;
        }
        reserve(height);
        m_canvas.drawCard({m_left, m_y, m_width, height}, paper::hairline());
        QRectF line(m_left + cardPadding, m_y + cardPadding, m_width - 2 * cardPadding,
                    PdfCanvas::lineHeight(calloutTitleStyle()));
        for (const QString &text : m_canvas.wrapped(singleLine(callout.title), calloutTitleStyle(), line.width())) {
            m_canvas.drawText(line, text, calloutTitleStyle());
            line.translate(0, line.height());
        }
        line.translate(0, 2);
        line.setHeight(PdfCanvas::lineHeight(bodyStyle()));
        for (const QString &text : calloutLines(callout)) {
            m_canvas.drawText(line, text, bodyStyle());
            line.translate(0, line.height());
        }
        m_y += height + tileGap;
        const bool another = m_block + 1 < m_report.blocks.size() &&
                             std::holds_alternative<CalloutBlock>(m_report.blocks.at(m_block + 1));
        m_y += another ? 0 : gap - tileGap;
    }

    void compose(const TilesBlock &block)
    {
        const qsizetype count = block.tiles.size();
        const qsizetype perRow = tilesPerRow(count);
        const double width = (m_width - double(perRow - 1) * tileGap) / double(perRow);
        const PdfTextStyle figure = figureStyle(block.tiles, width - 2 * cardPadding);
        for (qsizetype i = 0; i < count; ++i) {
            if (i % perRow == 0)
                reserve(tileHeight);
            drawTile(block.tiles.at(i), {m_left + double(i % perRow) * (width + tileGap), m_y, width, tileHeight},
                     figure);
            if (i % perRow == perRow - 1 || i == count - 1)
                m_y += tileHeight + tileGap;
        }
        m_y += gap - tileGap;
    }

    /// One size for all tiles: the largest in which every figure fits.
    [[nodiscard]] PdfTextStyle figureStyle(const QList<KpiTile> &tiles, double width) const
    {
        PdfTextStyle style{28, true, false, paper::text()};
        for (const double size : {28.0, 24.0, 22.0, 20.0, 18.0, 16.0, 14.0}) {
            style.size = size;
            const bool fits = std::all_of(tiles.cbegin(), tiles.cend(), [&](const KpiTile &tile) {
                return m_canvas.textWidth(singleLine(tile.figure), style) <= width;
            });
            if (fits)
                break;
        }
        return style;
    }

    void drawTile(const KpiTile &tile, const QRectF &area, const PdfTextStyle &figure)
    {
        m_canvas.drawCard(area, paper::hairline());
        const QRectF inner = area.adjusted(cardPadding, 12, -cardPadding, -12);
        const double caption = PdfCanvas::lineHeight(captionStyle());
        m_canvas.drawText({inner.left(), inner.top(), inner.width(), caption}, singleLine(tile.caption),
                          captionStyle());
        m_canvas.drawText({inner.left(), inner.top() + caption, inner.width(), inner.height() - 2 * caption},
                          singleLine(tile.figure), figure);
        if (tile.delta.isEmpty())
            return;
        PdfTextStyle delta = captionStyle();
        if (tile.sense != 0) {
            delta.color = tile.sense > 0 ? paper::accent() : paper::bad();
            delta.strong = true;
        }
        const QString text = singleLine(tile.delta);
        QRectF line(inner.left(), inner.bottom() - caption, inner.width(), caption);
        const bool up = text.startsWith(u'+');
        if (up || text.startsWith(QChar(0x2212))) {
            m_canvas.drawTriangle({line.left(), line.center().y() - 3, 7, 6}, up, delta.color);
            line.setLeft(line.left() + 11);
        }
        m_canvas.drawText(line, text, delta);
    }

    /// The finding stands under the chart's title, for readers with eyes as for those without.
    [[nodiscard]] QStringList findingLines(const ChartSpec &chart) const
    {
        return chart.description.isEmpty() ? QStringList()
                                           : m_canvas.wrapped(singleLine(chart.description), captionStyle(), m_width);
    }
    [[nodiscard]] double chartBlockHeight(const ChartSpec &chart) const
    {
        const double title = chart.title.isEmpty() ? 0 : PdfCanvas::lineHeight(sectionStyle());
        const double finding = double(findingLines(chart).size()) * PdfCanvas::lineHeight(captionStyle());
        return title + finding + 8 + std::min(chartHeight(chart), m_bottom - margin - 80);
    }

    void compose(const ChartBlock &block)
    {
        const double height = chartBlockHeight(block.chart);
        openSection(height);
        const double bottom = m_y + height;
        if (!block.chart.title.isEmpty())
            drawLine(singleLine(block.chart.title), sectionStyle());
        for (const QString &line : findingLines(block.chart))
            drawLine(line, captionStyle());
        m_y += 8;
        m_canvas.drawChart({m_left, m_y, m_width, bottom - m_y}, block.chart, m_report.locale);
        m_y = bottom + gap;
    }

    [[nodiscard]] static double tableTitleHeight(const TableData &table)
    {
        return table.title.isEmpty() ? 0 : PdfCanvas::lineHeight(sectionStyle()) + 4;
    }

    void compose(const TableBlock &block)
    {
        const PdfTable table(block.table, m_report.locale, m_canvas, m_width);
        const qsizetype rows = table.rows();
        const double title = tableTitleHeight(block.table);
        openSection(title + table.headerHeight() + table.firstRowsHeight(m_canvas, 3));
        if (title > 0) {
            drawLine(singleLine(block.table.title), sectionStyle());
            m_y += 4;
        }
        table.drawHeader(m_canvas, m_left, m_y);
        m_y += table.headerHeight();
        for (qsizetype row = 0; row < rows; ++row) {
            const double height = table.rowHeight(m_canvas, row);
            // The last row does not travel alone.
            const double needed = row == rows - 2 ? height + table.rowHeight(m_canvas, row + 1) : height;
            if (m_y + needed > m_bottom) {
                breakPage();
                table.drawHeader(m_canvas, m_left, m_y);
                m_y += table.headerHeight();
            }
            table.drawRow(m_canvas, row, m_left, m_y);
            m_y += height;
        }
        if (rows == 0) {
            m_canvas.drawText({m_left + 6, m_y, m_width, table.headerHeight()},
                              PdfWords::tr("There is nothing to list for this period."), captionStyle());
            m_y += table.headerHeight();
        }
        m_y += gap;
    }

    const ReportDocument &m_report;
    PdfCanvas &m_canvas;
    int m_pageCount;
    int m_page = 1;
    qsizetype m_block = 0;
    double m_left;
    double m_width;
    double m_bottom; ///< end of what blocks may use
    double m_pageTop = 0;
    double m_y = 0;
};

void setUp(QPdfWriter &writer, const ReportDocument &report, QPageLayout::Orientation orientation)
{
    writer.setTitle(singleLine(report.title));
    writer.setCreator(QStringLiteral("Laurel"));
    writer.setResolution(1200);
    writer.setPageLayout(QPageLayout(QPageSize(QPageSize::A4), orientation, QMarginsF()));
}

/// Upright, unless a table would have to be set smaller for it.
QPageLayout::Orientation orientationFor(const ReportDocument &report)
{
    QBuffer nowhere;
    QPdfWriter device(&nowhere);
    setUp(device, report, QPageLayout::Portrait);
    const PdfCanvas canvas(device, nullptr);
    const bool wide = std::any_of(report.blocks.cbegin(), report.blocks.cend(), [&](const ReportBlock &block) {
        const auto *table = std::get_if<TableBlock>(&block);
        return table != nullptr &&
               PdfTable::neededWidth(table->table, report.locale, canvas) > canvas.pageSize().width() - 2 * margin;
    });
    return wide ? QPageLayout::Landscape : QPageLayout::Portrait;
}

} // namespace

Result<> writePdf(const ReportDocument &report, const QString &path)
{
    QByteArray bytes;
    {
        QBuffer buffer(&bytes);
        buffer.open(QIODevice::WriteOnly);
        QPdfWriter writer(&buffer);
        setUp(writer, report, orientationFor(report));
        PdfCanvas measuring(writer, nullptr);
        const int pages = PdfComposer(report, measuring, 1).run();

        QPainter painter(&writer);
        painter.setRenderHint(QPainter::Antialiasing);
        PdfCanvas canvas(writer, &painter);
        PdfComposer(report, canvas, pages).run();
    }
    return replaceFile(path, bytes);
}

} // namespace laurel
