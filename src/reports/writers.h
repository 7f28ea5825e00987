#pragma once

#include "core/result.h"
#include "reports/reportdocument.h"

#include <QDateTime>

class QPainter;
class QRectF;

namespace laurel {

/// Writes through a temporary name: the file at @p path is the old or the new one, never half of it. Owner-only.
/// Fonts are needed: run under a QGuiApplication.
[[nodiscard]] Result<> writePdf(const ReportDocument &report, const QString &path);
/// Self-contained: inline SVG charts, inline style, no script, nothing loaded. Light and dark by the reader's scheme.
[[nodiscard]] Result<> writeHtml(const ReportDocument &report, const QString &path);

enum class CsvStyle { Iso, Locale };
/// UTF-8 with BOM, CRLF. Text that a spreadsheet would run as a formula is defused; numbers stay numbers.
[[nodiscard]] Result<> writeCsv(const TableData &table, const QString &path, CsvStyle style, const QLocale &locale);
[[nodiscard]] QByteArray csvOf(const TableData &table, CsvStyle style, const QLocale &locale);
/// One sheet a table; amounts and dates as numbers with formats, header frozen.
[[nodiscard]] Result<> writeXlsx(const QList<TableData> &tables, const QString &path);
/// The same in memory. @param createdAt what the workbook says of itself: the same tables then make the same bytes.
[[nodiscard]] Result<QByteArray> xlsxOf(const QList<TableData> &tables, const QDateTime &createdAt);

enum class ChartScheme { Light, Dark };
/// Draws a chart with vector operations only, in the painter's font, within @p area; its title is left to what
/// surrounds it. Sizes of type are 1/96 inch on paper and the painter's units on a screen. Values of more than six
/// series share one colour as "others".
void paintChart(QPainter &painter, const QRectF &area, const ChartSpec &chart, const QLocale &locale,
                ChartScheme scheme);
/// The chart as an <svg> element, text as text: a file of its own in light colours, or part of a page whose style sheet
/// gives the classes text, muted, grid, axis and series-0 to series-6 (of lines: with class line) their colours.
[[nodiscard]] QString chartSvg(const ChartSpec &chart, const QLocale &locale);

} // namespace laurel
