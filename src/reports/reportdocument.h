#pragma once

#include "analytics/kpi.h"
#include "core/daterange.h"

#include <QDate>
#include <QList>
#include <QString>
#include <variant>

namespace laurel {

/// A cell: nothing, text, a whole number, an amount, a share (0.035) or a day.
using Cell = std::variant<std::monostate, QString, qint64, Money, double, QDate>;

enum class ColumnKind { Text, Number, Money, Share, Date };

struct TableColumn
{
    QString title; ///< translated, with the unit
    ColumnKind kind = ColumnKind::Text;
    QString key;   ///< stable: header of ISO exports and JSON
};

struct TableData
{
    QString title;
    QList<TableColumn> columns;
    QList<QList<Cell>> rows;
};

struct ChartSeries
{
    QString name;
    QList<double> values; ///< NaN: a gap
    bool compared = false; ///< the period before: same hue, dashed, lighter
};

/// A chart over labelled steps (time) or categories.
struct ChartSpec
{
    enum class Type { Line, Bar, HorizontalBar };
    Type type = Type::Line;
    QString title;
    QString description; ///< for a screen reader: the finding in a sentence
    QString unit;        ///< "€", "%", empty
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

struct HeadingBlock { QString text; };
struct ParagraphBlock { QString text; };
struct CalloutBlock { QString title; QString text; };
struct TilesBlock { QList<KpiTile> tiles; };
struct ChartBlock { ChartSpec chart; };
struct TableBlock { TableData table; };
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
