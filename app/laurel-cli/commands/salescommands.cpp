#include "arguments.h"
#include "commands/commands.h"
#include "core/localformat.h"
#include "jsonvalues.h"
#include "keys.h"
#include "storage/conversionrepository.h"

#include <QCoreApplication>

namespace laurel::cli {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(LaurelCli)
};

constexpr int defaultLimit = 50;

Answer<ConversionFilter> filterOf(const QCommandLineParser &arguments, Database &database)
{
    ConversionFilter filter;
    filter.unattributedOnly = arguments.isSet(QStringLiteral("unattributed"));
    if (filter.unattributedOnly && arguments.isSet(QStringLiteral("affiliate")))
        return wrongUsage(Text::tr("--affiliate and --unattributed exclude each other."));
    filter.selfReferralOnly = arguments.isSet(QStringLiteral("self-referrals"));
    const Answer<DateRange> period = periodOrAllOf(arguments, database);
    if (!period)
        return fail(period);
    filter.period = *period;
    const Answer<AffiliateId> affiliate = affiliateOf(arguments, database);
    if (!affiliate)
        return fail(affiliate);
    filter.affiliate = *affiliate;
    if (arguments.isSet(QStringLiteral("status"))) {
        const QString status = arguments.value(QStringLiteral("status"));
        filter.status = fromKey<ConversionStatus>(status);
        if (!filter.status)
            return notAmong(status, QStringLiteral("status"), allKeys<ConversionStatus>());
    }
    if (arguments.isSet(QStringLiteral("kind"))) {
        const QString kind = arguments.value(QStringLiteral("kind"));
        filter.kind = fromKey<ConversionKind>(kind);
        if (!filter.kind)
            return notAmong(kind, QStringLiteral("kind"), allKeys<ConversionKind>());
    }
    return filter;
}

void printTable(const Session &session, const QList<ConversionRow> &rows)
{
    const QLocale &locale = session.locale();
    TextTable table;
    table.addColumn(Text::tr("Day"));
    table.addColumn(Text::tr("Order"));
    table.addColumn(Text::tr("Kind"));
    table.addColumn(Text::tr("Source"), TextTable::Align::Left, true);
    table.addColumn(Text::tr("Affiliate"), TextTable::Align::Left, true);
    table.addColumn(Text::tr("Code"), TextTable::Align::Left, true);
    table.addColumn(Text::tr("Status"));
    table.addColumn(Text::tr("Net"), TextTable::Align::Right);
    table.addColumn(Text::tr("Commission"), TextTable::Align::Right);
    for (const ConversionRow &row : rows) {
        const Conversion &conversion = row.conversion;
        table.addRow({conversion.day.toString(Qt::ISODate), conversion.externalId, keyOf(conversion.kind),
                      row.sourceName, row.affiliateName.isEmpty() ? QStringLiteral("–") : row.affiliateName,
                      conversion.code, keyOf(conversion.status), formatMoney(conversion.net, locale),
                      row.commission.isEmpty() ? QStringLiteral("–") : formatSums(row.commission, locale)});
    }
    session.console().table(table);
}

Answer<ExitCode> runList(Session &session, const QCommandLineParser &arguments)
{
    const Answer<int> limit = limitOf(arguments);
    if (!limit)
        return fail(limit);
    const auto program = session.openToRead();
    if (!program)
        return fail(program);
    Database &database = (*program)->database();
    const Answer<ConversionFilter> filter = filterOf(arguments, database);
    if (!filter)
        return fail(filter);
    const ConversionRepository repository(database);
    const Result<QList<ConversionRow>> rows = repository.page(*filter, {}, *limit);
    if (!rows)
        return fail(rows);
    const Result<qint64> count = repository.count(*filter);
    if (!count)
        return fail(count);
    if (!session.console().isJson()) {
        printTable(session, *rows);
        session.console().message(
            Text::tr("%1 of %2").arg(session.locale().toString(rows->size()), session.locale().toString(*count)));
        return ExitCode::Done;
    }
    QJsonArray array;
    for (const ConversionRow &row : *rows)
        array.append(jsonOf(row));
    session.console().json({{QStringLiteral("count"), *count}, {QStringLiteral("sales"), array}});
    return ExitCode::Done;
}

} // namespace

QList<Command> salesCommands()
{
    Command list;
    list.name = QStringLiteral("sales list");
    list.summary = Text::tr("List sales, leads and actions, newest first.");
    list.example = QStringLiteral("laurel-cli sales list --period 2026-05 --unattributed --limit 20");
    list.options = {
        periodOption(Text::tr("all time")),
        affiliateOption(),
        flag(QStringLiteral("unattributed"), Text::tr("Only those that belong to nobody.")),
        flag(QStringLiteral("self-referrals"), Text::tr("Only those whose customer is the affiliate itself, by e-mail address.")),
        option(QStringLiteral("status"), QStringLiteral("STATUS"),
               Text::tr("One of %1.").arg(allKeys<ConversionStatus>())),
        option(QStringLiteral("kind"), QStringLiteral("KIND"), Text::tr("One of %1.").arg(allKeys<ConversionKind>())),
        limitOption(defaultLimit)};
    list.run = &runList;
    return {list};
}

} // namespace laurel::cli
