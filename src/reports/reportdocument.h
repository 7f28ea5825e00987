#pragma once

#include "analytics/kpi.h"
#include "core/daterange.h"

#include <QDate>
#include <QList>
#include <QLocale>
#include <QString>
#include <QStringList>
#include <variant>

namespace laurel {

/// A cell: nothing, text, a whole number, an amount, a share or change (0.035) or a day.
using Cell = std::variant<std::monostate, QString, qint64, Money, double, QDate>;

/// What a column holds decides on which side its cells stand and, for a double, how it is written: a share (3.5 %) or
/// the change of a figure (+3.5 %, −3.5 %). A cell of another type than its column's is shown as what it is.
enum class ColumnKind { Text, Number, Money, Share, Change, Date };

struct TableColumn
{
    QString title; ///< translated; "Net, €" names the currency for the whole column
    ColumnKind kind = ColumnKind::Text;
    QString key; ///< stable: header of ISO exports and JSON
    bool isProse = false; ///< sentences: broken into lines where others are shortened
};

struct TableData
{
    QString title; ///< of a sheet, too
    QList<TableColumn> columns;
    QList<QList<Cell>> rows;
    QList<Cell> sums; ///< a last row for people, set off from the others; spreadsheets and CSV leave it out
};

struct ChartSeries
{
    QString name;
    QList<double> values;  ///< NaN: a gap
    bool compared = false; ///< the period before: same hue, dashed, lighter
};

/// A chart over labelled steps (time) or categories.
struct ChartSpec
{
    enum class Type { Line, Bar, HorizontalBar };
    Type type = Type::Line;
    QString title;
    QString description; ///< for a screen reader: the finding in a sentence
    QString unit;        ///< "€", "%", empty; the values are in it: 3.5 for 3.5 %
    QStringList labels;
    QList<ChartSeries> series;
};

struct KpiTile
{
    QString caption;
    QString figure;
    QString delta; ///< "+12.3 %"; empty: nothing to compare
    int sense = 0; ///< +1 good, −1 bad, 0 neutral or chance
};

/// Three or four tiles stand in a row, so that the last row has no hole where it can be helped.
[[nodiscard]] constexpr qsizetype tilesPerRow(qsizetype count)
{
    return count == 3 || count == 5 || count == 6 || count == 9 ? 3 : 4;
}

struct HeadingBlock
{
    QString text;
};
struct ParagraphBlock
{
    QString text;
};
struct CalloutBlock
{
    QString title;
    QString text;
};
struct TilesBlock
{
    QList<KpiTile> tiles;
};
struct ChartBlock
{
    ChartSpec chart;
};
struct TableBlock
{
    TableData table;
};
using ReportBlock = std::variant<HeadingBlock, ParagraphBlock, CalloutBlock, TilesBlock, ChartBlock, TableBlock>;

/// A report before it becomes a file: all strings translated and formatted by one locale.
struct ReportDocument
{
    QString title;
    QString subtitle; ///< program and period
    QString footer;   ///< what the figures go by: order date, currency, time zone
    QList<ReportBlock> blocks;
    QLocale locale;
};

} // namespace laurel
