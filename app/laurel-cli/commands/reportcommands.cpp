#include "arguments.h"
#include "commands/commands.h"
#include "reports/reportbuilder.h"
#include "reports/writers.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace laurel::cli {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(LaurelCli)
};

enum class Format { Pdf, Html, Csv, Xlsx };

std::optional<Format> formatOf(const QString &path)
{
    const QString suffix = QFileInfo(path).suffix().toLower();
    if (suffix == u"pdf")
        return Format::Pdf;
    if (suffix == u"html" || suffix == u"htm")
        return Format::Html;
    if (suffix == u"csv")
        return Format::Csv;
    if (suffix == u"xlsx")
        return Format::Xlsx;
    return {};
}

constexpr QLatin1String allReports("program, scorecard AFFILIATE, leaderboard, sales, commissions");

/// What is to be written where; a report with charts, or a table alone.
struct ReportOrder
{
    QString kind;
    AffiliateId affiliate;
    DateRange period;
    DateRange compared;
    QString path;
    Format format = Format::Pdf;
    CsvStyle style = CsvStyle::Iso;

    [[nodiscard]] bool isDocument() const { return kind == u"program" || kind == u"scorecard"; }
};

Answer<ReportOrder> orderOf(const QCommandLineParser &arguments, Database &database)
{
    ReportOrder order;
    const QStringList words = arguments.positionalArguments();
    order.kind = words.constFirst();
    const bool known =
        order.isDocument() || order.kind == u"leaderboard" || order.kind == u"sales" || order.kind == u"commissions";
    if (!known)
        return wrongUsage(Text::tr("There is no report “%1”. There are: %2.").arg(order.kind, allReports));
    if ((order.kind == u"scorecard") != (words.size() == 2))
        return wrongUsage(Text::tr("A scorecard is about one affiliate; the other reports name none here."));
    const Answer<AffiliateId> affiliate =
        words.size() == 2 ? findAffiliate(words.at(1), database) : affiliateOf(arguments, database);
    if (!affiliate)
        return fail(affiliate);
    order.affiliate = *affiliate;

    order.path = arguments.value(QStringLiteral("output"));
    const std::optional<Format> format = formatOf(order.path);
    if (!format)
        return wrongUsage(Text::tr("Name the file to write with --output; it ends in .pdf, .html, .csv or .xlsx."));
    order.format = *format;
    const QString style = arguments.value(QStringLiteral("style"));
    if (style != u"iso" && style != u"locale")
        return notAmong(style, QStringLiteral("style"), QStringLiteral("iso, locale"));
    order.style = style == u"iso" ? CsvStyle::Iso : CsvStyle::Locale;
    const Answer<DateRange> period = periodOf(arguments, database, PeriodPreset::LastMonth);
    if (!period)
        return fail(period);
    order.period = *period;
    const Answer<DateRange> compared = comparedPeriodOf(arguments, database, *period);
    if (!compared)
        return fail(compared);
    order.compared = *compared;
    return order;
}

Result<TableData> tableOf(const ReportBuilder &builder, const ReportOrder &order)
{
    if (order.kind == u"sales")
        return builder.sales(order.period, order.affiliate);
    if (order.kind == u"commissions")
        return builder.commissions(order.period, order.affiliate);
    return builder.leaderboard(order.period);
}

QList<TableData> tablesIn(const ReportDocument &document)
{
    QList<TableData> tables;
    for (const ReportBlock &block : document.blocks) {
        if (const auto *table = std::get_if<TableBlock>(&block))
            tables.append(table->table);
    }
    return tables;
}

/// The tables of an order, for the formats of spreadsheets.
Result<QList<TableData>> tablesOf(const ReportBuilder &builder, const ReportOrder &order)
{
    if (order.isDocument()) {
        const Result<ReportDocument> document =
            order.kind == u"program" ? builder.program(order.period) : builder.scorecard(order.affiliate, order.period);
        if (!document)
            return laurel::fail(document);
        return tablesIn(*document);
    }
    const Result<TableData> table = tableOf(builder, order);
    if (!table)
        return laurel::fail(table);
    return QList<TableData>{*table};
}

/// The document of an order, for the formats to read: a table alone gets a page of its own.
Result<ReportDocument> documentOf(const ReportBuilder &builder, const ReportOrder &order, const QLocale &locale)
{
    if (order.kind == u"program")
        return builder.program(order.period);
    if (order.kind == u"scorecard")
        return builder.scorecard(order.affiliate, order.period);
    const Result<TableData> table = tableOf(builder, order);
    if (!table)
        return laurel::fail(table);
    ReportDocument document;
    document.title = table->title;
    document.subtitle = Text::tr("%1 to %2")
                            .arg(locale.toString(order.period.from(), QLocale::ShortFormat),
                                 locale.toString(order.period.last(), QLocale::ShortFormat));
    document.footer = Text::tr("By order date.");
    document.locale = locale;
    document.blocks = {TableBlock{*table}};
    return document;
}

Answer<ExitCode> writeOrder(const Session &session, const ReportBuilder &builder, const ReportOrder &order)
{
    Result<> written;
    if (order.format == Format::Pdf || order.format == Format::Html) {
        const Result<ReportDocument> document = documentOf(builder, order, session.locale());
        if (!document)
            return fail(document);
        written = order.format == Format::Pdf ? writePdf(*document, order.path) : writeHtml(*document, order.path);
    } else {
        const Result<QList<TableData>> tables = tablesOf(builder, order);
        if (!tables)
            return fail(tables);
        if (tables->isEmpty())
            return fail(ErrorCode::InvalidInput,
                        Text::tr("This report has no table in this period. Write it as PDF or HTML."));
        written = order.format == Format::Xlsx
                      ? writeXlsx(*tables, order.path)
                      : writeCsv(tables->constFirst(), order.path, order.style, session.locale());
    }
    if (!written)
        return badInput(written);
    return ExitCode::Done;
}

Answer<ExitCode> runReport(Session &session, const QCommandLineParser &arguments)
{
    const auto program = session.openToRead();
    if (!program)
        return fail(program);
    Database &database = (*program)->database();
    const Answer<ReportOrder> order = orderOf(arguments, database);
    if (!order)
        return fail(order);
    const Answer<ExitCode> written = writeOrder(session, ReportBuilder(database, session.locale(), order->compared), *order);
    if (!written)
        return written;
    const QFileInfo file(order->path);
    if (session.console().isJson())
        session.console().json(
            {{QStringLiteral("output"), file.absoluteFilePath()}, {QStringLiteral("size"), file.size()}});
    session.console().message(Text::tr("Wrote %1.").arg(file.absoluteFilePath()));
    return ExitCode::Done;
}

} // namespace

QList<Command> reportCommands()
{
    Command report;
    report.name = QStringLiteral("report");
    report.arguments = QStringLiteral("REPORT");
    report.fewest = 1;
    report.most = 2;
    report.summary = Text::tr("Write a report as PDF, HTML, CSV or XLSX.");
    report.details =
        Text::tr("REPORT is one of: %1. The ending of --output decides the format; a spreadsheet of a report holds its "
                 "tables, a CSV file the first of them.")
            .arg(allReports);
    report.example = QStringLiteral("laurel-cli report scorecard \"Mila Brandt\" --period 2026-05 --output mila.pdf");
    report.options = {option(QStringLiteral("output"), QStringLiteral("FILE"),
                             Text::tr("The file to write: .pdf, .html, .csv or .xlsx.")),
                      periodOption(QStringLiteral("last-month")), compareOption(), affiliateOption(),
                      option(QStringLiteral("style"), QStringLiteral("STYLE"),
                             Text::tr("CSV for programs (iso) or as this computer writes numbers (locale)."),
                             QStringLiteral("iso"))};
    report.run = &runReport;
    return {report};
}

} // namespace laurel::cli
