#include "reports/cellformat.h"
#include "reports/chartpalette.h"
#include "reports/exportfile.h"
#include "reports/plaintext.h"
#include "reports/writers.h"

#include <QCoreApplication>
#include <QFile>
#include <algorithm>
#include <cmath>
#include <kainjow/mustache.hpp>

namespace laurel {

namespace {

using kainjow::mustache::data;

struct HtmlWords
{
    Q_DECLARE_TR_FUNCTIONS(HtmlWriter)
};

std::string utf8(const QString &text) { return text.toStdString(); }

std::string templateText(const QString &name)
{
    QFile file(QStringLiteral(":/templates/") + name);
    return file.open(QIODevice::ReadOnly) ? file.readAll().toStdString() : std::string();
}

/// The custom properties that the template's style sheet uses, in one scheme.
std::string colorProperties(ChartScheme scheme)
{
    const bool dark = scheme == ChartScheme::Dark;
    QString text = dark ? QStringLiteral("--page: #17191a; --hairline: #343a37; --good: #6cc5a0; --bad: #f2857c;")
                        : QStringLiteral("--page: #ffffff; --hairline: #d9dedb; --good: #2e7d5b; --bad: #b3261e;");
    const auto add = [&](const QString &name, ChartInk ink, int series) {
        text += QStringLiteral(" --%1: %2;").arg(name, chartColor(ink, series, scheme).name());
    };
    add(QStringLiteral("text"), ChartInk::Text, 0);
    add(QStringLiteral("muted"), ChartInk::Muted, 0);
    add(QStringLiteral("grid"), ChartInk::Grid, 0);
    add(QStringLiteral("axis"), ChartInk::Axis, 0);
    for (int i = 0; i <= chartSeriesColors; ++i)
        add(QStringLiteral("series-%1").arg(i), ChartInk::Series, i);
    return utf8(text);
}

std::string seriesStyle()
{
    QString text;
    for (int i = 0; i <= chartSeriesColors; ++i) {
        text += QStringLiteral(".chart .series-%1 { fill: var(--series-%1); }\n"
                               ".chart .series-%1.line { fill: none; stroke: var(--series-%1); }\n")
                    .arg(i);
    }
    return utf8(text);
}

data styled(data object, ColumnKind kind)
{
    if (isFigure(kind))
        object.set("style", "figure");
    else if (kind == ColumnKind::Date)
        object.set("style", "day");
    return object;
}

data tableData(const TableData &table, const QLocale &locale)
{
    const CellFormat format(table, locale);
    data columns(data::type::list);
    for (const TableColumn &column : table.columns)
        columns << styled(data("name", utf8(singleLine(column.title))), column.kind);
    const auto cellsOf = [&](const QList<Cell> &row, bool sums) {
        data cells(data::type::list);
        for (qsizetype i = 0; i < table.columns.size(); ++i) {
            const ColumnKind kind = table.columns.at(i).kind;
            const bool isBlank = sums && std::holds_alternative<std::monostate>(row.value(i));
            data cell = styled(data("value", isBlank ? std::string() : utf8(format.text(i, row.value(i)))), kind);
            cell.set("isHead", i == 0 && kind == ColumnKind::Text);
            cells << cell;
        }
        return cells;
    };
    data rows(data::type::list);
    for (const QList<Cell> &row : table.rows)
        rows << data("cells", cellsOf(row, false));
    data object(data::type::object);
    if (!table.title.isEmpty())
        object.set("caption", utf8(singleLine(table.title)));
    object.set("columns", columns);
    object.set("rows", rows);
    if (!table.sums.isEmpty())
        object.set("sums", data("cells", cellsOf(table.sums, true)));
    return object;
}

QString figureText(double value, const QLocale &locale)
{
    if (!std::isfinite(value))
        return {};
    return withTrueMinus(locale.toString(value, 'f', value == std::floor(value) ? 0 : 2));
}

/// The figures behind a chart, for whoever cannot or does not want to read it off.
TableData twinOf(const ChartSpec &chart, const QLocale &locale)
{
    TableData table;
    table.columns.append({QString(), ColumnKind::Text, QString()});
    qsizetype steps = chart.labels.size();
    for (const ChartSeries &series : chart.series) {
        const QString title = chart.unit.isEmpty()
                                  ? series.name
                                  : HtmlWords::tr("%1, %2", "figure and unit").arg(series.name, chart.unit);
        table.columns.append({title, ColumnKind::Number, QString()});
        steps = std::max(steps, series.values.size());
    }
    for (qsizetype step = 0; step < steps; ++step) {
        QList<Cell> row{chart.labels.value(step)};
        for (const ChartSeries &series : chart.series)
            row.append(figureText(series.values.value(step, std::nan("")), locale));
        table.rows.append(row);
    }
    return table;
}

/// Each kind of block becomes an object with one member, the section of the template that shows it.
class BlockData
{
public:
    explicit BlockData(const QLocale &locale)
        : m_locale(locale)
    {}

    data operator()(const HeadingBlock &heading) const
    {
        return {"heading", data("text", utf8(singleLine(heading.text)))};
    }
    data operator()(const ParagraphBlock &paragraph) const
    {
        return {"paragraph", data("text", utf8(printableText(paragraph.text)))};
    }
    data operator()(const CalloutBlock &callout) const
    {
        data object("name", utf8(singleLine(callout.title)));
        object.set("text", utf8(printableText(callout.text)));
        return {"callout", object};
    }
    data operator()(const TilesBlock &block) const
    {
        data list(data::type::list);
        for (const KpiTile &tile : block.tiles) {
            const QString change = singleLine(tile.delta);
            data object("caption", utf8(singleLine(tile.caption)));
            object.set("figure", utf8(singleLine(tile.figure)));
            object.set("change", utf8(change));
            object.set("sense", tile.sense > 0 ? "good" : tile.sense < 0 ? "bad" : "chance");
            if (change.startsWith(u'+'))
                object.set("arrow", "▲");
            else if (change.startsWith(QChar(0x2212)))
                object.set("arrow", "▼");
            list << object;
        }
        data object("list", list);
        object.set("byThree", tilesPerRow(block.tiles.size()) == 3);
        return {"tiles", object};
    }
    data operator()(const ChartBlock &block) const
    {
        data object("name", utf8(singleLine(block.chart.title)));
        if (!block.chart.description.isEmpty())
            object.set("description", utf8(singleLine(block.chart.description)));
        object.set("svg", utf8(chartSvg(block.chart, m_locale)));
        object.set("summary", utf8(HtmlWords::tr("Figures of this chart")));
        object.set("table", tableData(twinOf(block.chart, m_locale), m_locale));
        return {"chart", object};
    }
    data operator()(const TableBlock &block) const { return {"table", tableData(block.table, m_locale)}; }

private:
    QLocale m_locale;
};

data documentData(const ReportDocument &report)
{
    const bool rightToLeft = report.locale.textDirection() == Qt::RightToLeft;
    const bool neutral = report.locale.language() == QLocale::C;
    data object("title", utf8(singleLine(report.title)));
    object.set("subtitle", utf8(singleLine(report.subtitle)));
    object.set("footer", utf8(singleLine(report.footer)));
    object.set("language", neutral ? "en" : utf8(report.locale.bcp47Name()));
    object.set("direction", rightToLeft ? "rtl" : "ltr");
    object.set("lightColors", colorProperties(ChartScheme::Light));
    object.set("darkColors", colorProperties(ChartScheme::Dark));
    object.set("seriesStyle", seriesStyle());
    object.set("tablePart", kainjow::mustache::partial([] { return templateText(QStringLiteral("table.html")); }));
    data blocks(data::type::list);
    const BlockData blockData(report.locale);
    for (const ReportBlock &block : report.blocks)
        blocks << std::visit(blockData, block);
    object.set("blocks", blocks);
    return object;
}

} // namespace

Result<> writeHtml(const ReportDocument &report, const QString &path)
{
    kainjow::mustache::mustache page(templateText(QStringLiteral("report.html")));
    if (!page.is_valid())
        return fail(ErrorCode::Internal, HtmlWords::tr("The report could not be put together. Reinstall Laurel."),
                    QString::fromStdString(page.error_message()));
    return replaceFile(path, QByteArray::fromStdString(page.render(documentData(report))));
}

} // namespace laurel
