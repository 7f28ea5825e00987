#include "reports/pdftable.h"

#include "reports/pdfpalette.h"
#include "reports/plaintext.h"

#include <algorithm>
#include <array>

namespace laurel {

namespace {

constexpr double cellPadding = 6;
/// Widths that were shared out are exact but for rounding.
constexpr double roundingRoom = 0.5;
/// A text column narrower than this many times the type size is no longer read.
constexpr double leastTextSizes = 8;
/// Sentences want a line of their own measure, not of their length.
constexpr double leastProseSizes = 11;
constexpr double proseSizes = 40;
/// A row of one line is this many times the type size high.
constexpr double rowSizes = 2.1;
constexpr std::array typeSizes{11.0, 10.0, 9.0, 8.0};

PdfTextStyle headerStyle(double size) { return {size - 0.5, true, false, paper::muted()}; }

PdfTextStyle cellStyle(double size, ColumnKind kind)
{
    return {size, false, isFigure(kind) || kind == ColumnKind::Date, paper::text()};
}

PdfCanvas::Side sideOf(ColumnKind kind) { return isFigure(kind) ? PdfCanvas::Side::Right : PdfCanvas::Side::Left; }

double widestWord(const QString &title, const PdfTextStyle &style, const PdfCanvas &canvas)
{
    double widest = 0;
    const QStringList words = title.split(u' ', Qt::SkipEmptyParts);
    for (const QString &word : words)
        widest = std::max(widest, canvas.textWidth(word, style));
    return widest;
}

} // namespace

QList<PdfTable::Column> PdfTable::measured(const TableData &table, const CellFormat &format, const PdfCanvas &canvas)
{
    QList<Column> columns(table.columns.size());
    const double size = typeSizes.front();
    for (qsizetype i = 0; i < columns.size(); ++i) {
        const ColumnKind kind = table.columns.at(i).kind;
        const PdfTextStyle style = cellStyle(size, kind);
        PdfTextStyle strong = style;
        strong.strong = true;
        double widest = table.sums.isEmpty() ? 0 : canvas.textWidth(format.text(i, table.sums.value(i)), strong);
        for (const QList<Cell> &row : table.rows)
            widest = std::max(widest, canvas.textWidth(format.text(i, row.value(i)), style));
        const bool isProse = table.columns.at(i).isProse;
        if (isProse)
            widest = std::min(widest, proseSizes * size);
        const double word = widestWord(table.columns.at(i).title, headerStyle(size), canvas);
        const bool isText = kind == ColumnKind::Text;
        columns[i].natural = std::max(widest, word);
        const double readable = (isProse ? leastProseSizes : leastTextSizes) * size;
        columns[i].least = std::max(isText ? std::min(widest, readable) : widest, word);
    }
    return columns;
}

double PdfTable::leastWidth(const QList<Column> &columns, double size)
{
    double sum = 0;
    for (const Column &column : columns)
        sum += column.least * size / typeSizes.front() + 2 * cellPadding;
    return sum;
}

double PdfTable::neededWidth(const TableData &table, const QLocale &locale, const PdfCanvas &canvas)
{
    return leastWidth(measured(table, CellFormat(table, locale), canvas), typeSizes.front());
}

PdfTable::PdfTable(const TableData &table, const QLocale &locale, const PdfCanvas &canvas, double width)
    : m_table(table)
    , m_format(table, locale)
    , m_columns(measured(table, m_format, canvas))
    , m_size(typeSizes.back())
    , m_width(width)
{
    const auto fitting = std::find_if(typeSizes.cbegin(), typeSizes.cend(),
                                      [&](double size) { return leastWidth(m_columns, size) <= width; });
    if (fitting != typeSizes.cend())
        m_size = *fitting;
    for (Column &column : m_columns) {
        column.natural = column.natural * m_size / typeSizes.front() + 2 * cellPadding;
        column.least = column.least * m_size / typeSizes.front() + 2 * cellPadding;
    }
    share(width);
    for (qsizetype i = 0; i < m_columns.size(); ++i) {
        m_columns[i].header = canvas.wrapped(singleLine(m_table.columns.at(i).title), headerStyle(m_size),
                                             m_columns.at(i).width - 2 * cellPadding + roundingRoom);
    }
}

/// Everybody gets what they need at least, then text up to its natural width, then all in proportion.
void PdfTable::share(double width)
{
    double least = 0;
    double wanted = 0;
    for (const Column &column : std::as_const(m_columns)) {
        least += column.least;
        wanted += column.natural - column.least;
    }
    const double rest = width - least;
    const double granted = wanted > 0 ? std::clamp(rest / wanted, 0.0, 1.0) : 0;
    double sum = 0;
    for (Column &column : m_columns) {
        column.width = column.least + granted * (column.natural - column.least);
        sum += column.width;
    }
    for (Column &column : m_columns)
        column.width *= sum > 0 ? width / sum : 0;
}

double PdfTable::headerHeight() const
{
    qsizetype lines = 1;
    for (const Column &column : m_columns)
        lines = std::max(lines, column.header.size());
    return double(lines) * PdfCanvas::lineHeight(headerStyle(m_size)) + 8;
}

void PdfTable::drawHeader(PdfCanvas &canvas, double left, double top) const
{
    const PdfTextStyle style = headerStyle(m_size);
    const double line = PdfCanvas::lineHeight(style);
    const double bottom = top + headerHeight();
    double x = left;
    for (qsizetype i = 0; i < m_columns.size(); ++i) {
        const Column &column = m_columns.at(i);
        // Headers of different length stand on one line at the bottom.
        double y = bottom - 5 - double(column.header.size()) * line;
        for (const QString &text : column.header) {
            canvas.drawText({x + cellPadding, y, column.width - 2 * cellPadding, line}, text, style,
                            sideOf(m_table.columns.at(i).kind));
            y += line;
        }
        x += column.width;
    }
    canvas.drawRule(left, left + m_width, bottom, chartColor(ChartInk::Axis, 0, ChartScheme::Light), 1);
}

PdfTextStyle PdfTable::styleOf(qsizetype row, qsizetype column) const
{
    PdfTextStyle style = cellStyle(m_size, m_table.columns.at(column).kind);
    style.strong = isSums(row);
    return style;
}

/// A sum that is not there is no figure either.
QString PdfTable::textOf(qsizetype row, qsizetype column) const
{
    const Cell cell = cellsOf(row).value(column);
    return isSums(row) && std::holds_alternative<std::monostate>(cell) ? QString() : m_format.text(column, cell);
}

QStringList PdfTable::proseOf(const PdfCanvas &canvas, qsizetype row, qsizetype column) const
{
    return canvas.wrapped(textOf(row, column), styleOf(row, column), m_columns.at(column).width - 2 * cellPadding + roundingRoom);
}

double PdfTable::rowHeight(const PdfCanvas &canvas, qsizetype row) const
{
    qsizetype lines = 1;
    for (qsizetype i = 0; i < m_columns.size(); ++i) {
        if (m_table.columns.at(i).isProse)
            lines = std::max(lines, proseOf(canvas, row, i).size());
    }
    return m_size * rowSizes + double(lines - 1) * PdfCanvas::lineHeight(cellStyle(m_size, ColumnKind::Text));
}

double PdfTable::firstRowsHeight(const PdfCanvas &canvas, qsizetype count) const
{
    double height = 0;
    for (qsizetype row = 0; row < std::min(rows(), count); ++row)
        height += rowHeight(canvas, row);
    return height;
}

void PdfTable::drawRow(PdfCanvas &canvas, qsizetype row, double left, double top) const
{
    if (!canvas.isPainting())
        return;
    const double firstLine = m_size * rowSizes;
    double x = left;
    for (qsizetype i = 0; i < m_columns.size(); ++i) {
        const TableColumn &column = m_table.columns.at(i);
        QRectF area(x + cellPadding, top, m_columns.at(i).width - 2 * cellPadding + (column.isProse ? roundingRoom : 0), firstLine);
        const PdfTextStyle style = styleOf(row, i);
        const QStringList lines = column.isProse ? proseOf(canvas, row, i) : QStringList{textOf(row, i)};
        for (const QString &line : lines) {
            canvas.drawText(area, line, style, sideOf(column.kind));
            area.translate(0, PdfCanvas::lineHeight(style));
        }
        x += m_columns.at(i).width;
    }
    const ChartInk ink = row + 1 == m_table.rows.size() && !m_table.sums.isEmpty() ? ChartInk::Axis : ChartInk::Grid;
    const double bottom = top + rowHeight(canvas, row);
    canvas.drawRule(left, left + m_width, bottom, chartColor(ink, 0, ChartScheme::Light));
}

} // namespace laurel
