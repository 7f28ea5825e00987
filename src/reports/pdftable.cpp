#include "reports/pdftable.h"

#include "reports/pdfpalette.h"
#include "reports/plaintext.h"

#include <algorithm>
#include <array>

namespace laurel {

namespace {

constexpr double cellPadding = 6;
/// A text column narrower than this many times the type size is no longer read.
constexpr double leastTextSizes = 8;
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
        double widest = 0;
        for (const QList<Cell> &row : table.rows)
            widest = std::max(widest, canvas.textWidth(format.text(i, row.value(i)), style));
        const double word = widestWord(table.columns.at(i).title, headerStyle(size), canvas);
        const bool isText = kind == ColumnKind::Text;
        columns[i].natural = std::max(widest, word);
        columns[i].least = std::max(isText ? std::min(widest, leastTextSizes * size) : widest, word);
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
                                             m_columns.at(i).width - 2 * cellPadding + 0.5);
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

void PdfTable::drawRow(PdfCanvas &canvas, qsizetype row, double left, double top) const
{
    if (!canvas.isPainting())
        return;
    double x = left;
    const QList<Cell> &cells = m_table.rows.at(row);
    for (qsizetype i = 0; i < m_columns.size(); ++i) {
        const ColumnKind kind = m_table.columns.at(i).kind;
        canvas.drawText({x + cellPadding, top, m_columns.at(i).width - 2 * cellPadding, rowHeight()},
                        m_format.text(i, cells.value(i)), cellStyle(m_size, kind), sideOf(kind));
        x += m_columns.at(i).width;
    }
    canvas.drawRule(left, left + m_width, top + rowHeight(), chartColor(ChartInk::Grid, 0, ChartScheme::Light));
}

} // namespace laurel
