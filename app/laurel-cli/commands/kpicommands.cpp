#include "analytics/kpiquery.h"
#include "arguments.h"
#include "commands/commands.h"
#include "jsonvalues.h"

#include <QCoreApplication>

namespace laurel::cli {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(LaurelCli)
};

constexpr int defaultLimit = 1000;

/// What `kpi` is asked for, with every option read.
struct KpiQuestion
{
    DateRange period;
    DateRange before;
    Currency currency;
    AffiliateId affiliate;
    QString by;
    int limit = defaultLimit;
};

Answer<Currency> currencyOf(const QCommandLineParser &arguments, const KpiQuery &query, const DateRange &period)
{
    if (arguments.isSet(QStringLiteral("currency"))) {
        const Result<Currency> currency = Currency::fromCode(arguments.value(QStringLiteral("currency")));
        if (!currency)
            return fail(currency);
        return *currency;
    }
    const Result<QList<Currency>> currencies = query.currencies(period);
    if (!currencies)
        return fail(currencies);
    return currencies->constFirst();
}

Answer<KpiQuestion> questionOf(const Session &session, const QCommandLineParser &arguments, Database &database)
{
    KpiQuestion question;
    const Answer<DateRange> period = periodOf(arguments, database, PeriodPreset::LastMonth);
    if (!period)
        return fail(period);
    question.period = *period;
    const Answer<DateRange> before = comparedPeriodOf(arguments, database, *period);
    if (!before)
        return fail(before);
    question.before = *before;
    question.by = arguments.value(QStringLiteral("by"));
    const Answer<AffiliateId> affiliate = affiliateOf(arguments, database);
    if (!affiliate)
        return fail(affiliate);
    question.affiliate = *affiliate;
    if (question.by == u"affiliate" && question.affiliate.isValid())
        return wrongUsage(Text::tr("--by affiliate lists all of them; leave --affiliate out."));
    const Answer<int> limit = limitOf(arguments);
    if (!limit)
        return fail(limit);
    question.limit = *limit;
    const Answer<Currency> currency = currencyOf(arguments, KpiQuery(database), *period);
    if (!currency)
        return fail(currency);
    question.currency = *currency;
    if (!session.console().isJson())
        session.console().message(Text::tr("%1 to %2, %3, by order date")
                                      .arg(question.period.from().toString(Qt::ISODate),
                                           question.period.last().toString(Qt::ISODate), question.currency.code()));
    return question;
}

QJsonObject headOf(const KpiQuestion &question)
{
    return {{QStringLiteral("period"), jsonOf(question.period)},
            {QStringLiteral("currency"), question.currency.code()}};
}

/// The program or one affiliate, with every KPI and its change.
Answer<ExitCode> answerSums(const Session &session, const KpiQuestion &question, const KpiQuery &query)
{
    const bool one = question.affiliate.isValid();
    const Result<KpiSums> sums = one ? query.affiliate(question.affiliate, question.period, question.currency)
                                     : query.program(question.period, question.currency);
    if (!sums)
        return fail(sums);
    const Result<KpiSums> before = one ? query.affiliate(question.affiliate, question.before, question.currency)
                                       : query.program(question.before, question.currency);
    if (!before)
        return fail(before);
    if (session.console().isJson()) {
        QJsonObject object = headOf(question);
        object.insert(QStringLiteral("affiliate_id"), jsonOf(question.affiliate));
        object.insert(QStringLiteral("kpis"), jsonOf(*sums));
        object.insert(QStringLiteral("compared_period"), jsonOf(question.before));
        object.insert(QStringLiteral("compared_kpis"), jsonOf(*before));
        session.console().json(object);
        return ExitCode::Done;
    }
    const QLocale &locale = session.locale();
    TextTable table;
    table.addColumn(Text::tr("Figure"));
    table.addColumn(Text::tr("Value"), TextTable::Align::Right);
    table.addColumn(Text::tr("Before"), TextTable::Align::Right);
    table.addColumn(Text::tr("Change"), TextTable::Align::Right);
    for (const Kpi kpi : allKpis()) {
        table.addRow({kpiName(kpi), formatKpi(valueOf(kpi, *sums), locale), formatKpi(valueOf(kpi, *before), locale),
                      formatChange(kpi, changeOf(kpi, *sums, *before), locale)});
    }
    session.console().table(table);
    return ExitCode::Done;
}

void addKpiColumns(TextTable &table)
{
    for (const Kpi kpi : allKpis())
        table.addColumn(kpiName(kpi), TextTable::Align::Right);
}

QStringList kpiCells(const KpiSums &sums, const QLocale &locale)
{
    QStringList cells;
    for (const Kpi kpi : allKpis())
        cells.append(formatKpi(valueOf(kpi, sums), locale));
    return cells;
}

Answer<ExitCode> answerLeaderboard(const Session &session, const KpiQuestion &question, const KpiQuery &query)
{
    const Result<QList<AffiliateKpi>> board = query.leaderboard(question.period, question.before, question.currency);
    if (!board)
        return fail(board);
    QJsonArray array;
    TextTable table;
    table.addColumn(Text::tr("Affiliate"), TextTable::Align::Left, true);
    addKpiColumns(table);
    table.addColumn(Text::tr("Net, change"), TextTable::Align::Right);
    for (const AffiliateKpi &entry : board->mid(0, question.limit)) {
        const bool nobody = !entry.affiliate.isValid();
        const QStringList change{
            formatChange(Kpi::Net, changeOf(Kpi::Net, entry.sums, entry.before), session.locale())};
        table.addRow(QStringList{nobody ? Text::tr("(nobody)") : entry.name} + kpiCells(entry.sums, session.locale()) +
                     change);
        array.append(QJsonObject{{QStringLiteral("affiliate_id"), jsonOf(entry.affiliate)},
                                 {QStringLiteral("affiliate"), nobody ? QJsonValue() : QJsonValue(entry.name)},
                                 {QStringLiteral("kpis"), jsonOf(entry.sums)},
                                 {QStringLiteral("compared_kpis"), jsonOf(entry.before)}});
    }
    if (session.console().isJson()) {
        QJsonObject object = headOf(question);
        object.insert(QStringLiteral("compared_period"), jsonOf(question.before));
        object.insert(QStringLiteral("affiliates"), array);
        session.console().json(object);
    } else {
        session.console().table(table);
    }
    return ExitCode::Done;
}

Answer<ExitCode> answerSeries(const Session &session, const KpiQuestion &question, const KpiQuery &query,
                              Granularity granularity)
{
    const std::optional<AffiliateId> affiliate =
        question.affiliate.isValid() ? std::optional(question.affiliate) : std::nullopt;
    const Result<QList<SeriesPoint>> series = query.series(affiliate, question.period, granularity, question.currency);
    if (!series)
        return fail(series);
    QJsonArray array;
    TextTable table;
    table.addColumn(Text::tr("From"));
    addKpiColumns(table);
    for (const SeriesPoint &point : series->mid(0, question.limit)) {
        table.addRow(QStringList{point.from.toString(Qt::ISODate)} + kpiCells(point.sums, session.locale()));
        array.append(QJsonObject{{QStringLiteral("first_day"), jsonOf(point.from)},
                                 {QStringLiteral("kpis"), jsonOf(point.sums)}});
    }
    if (session.console().isJson()) {
        QJsonObject object = headOf(question);
        object.insert(QStringLiteral("affiliate_id"), jsonOf(question.affiliate));
        object.insert(QStringLiteral("series"), array);
        session.console().json(object);
    } else {
        session.console().table(table);
    }
    return ExitCode::Done;
}

Answer<ExitCode> runKpi(Session &session, const QCommandLineParser &arguments)
{
    const auto program = session.openToRead();
    if (!program)
        return fail(program);
    Database &database = (*program)->database();
    const Answer<KpiQuestion> question = questionOf(session, arguments, database);
    if (!question)
        return fail(question);
    const KpiQuery query(database);
    if (question->by == u"program")
        return answerSums(session, *question, query);
    if (question->by == u"affiliate")
        return answerLeaderboard(session, *question, query);
    if (question->by == u"day")
        return answerSeries(session, *question, query, Granularity::Day);
    if (question->by == u"week")
        return answerSeries(session, *question, query, Granularity::Week);
    if (question->by == u"month")
        return answerSeries(session, *question, query, Granularity::Month);
    return notAmong(question->by, QStringLiteral("by"), QStringLiteral("program, affiliate, day, week, month"));
}

} // namespace

QList<Command> kpiCommands()
{
    Command kpi;
    kpi.name = QStringLiteral("kpi");
    kpi.summary = Text::tr("Show the figures of a period.");
    kpi.details = Text::tr(
        "By program every figure stands beside the period before and its change; a rate without a base is empty.");
    kpi.example = QStringLiteral("laurel-cli kpi --period last-quarter --by affiliate --limit 10");
    kpi.options = {periodOption(QStringLiteral("last-month")),
                   compareOption(),
                   option(QStringLiteral("by"), QStringLiteral("WHAT"),
                          Text::tr("program, affiliate, day, week or month."), QStringLiteral("program")),
                   affiliateOption(),
                   option(QStringLiteral("currency"), QStringLiteral("CODE"),
                          Text::tr("Sales in this currency; otherwise the program's own.")),
                   limitOption(defaultLimit)};
    kpi.run = &runKpi;
    return {kpi};
}

} // namespace laurel::cli
