#include "arguments.h"
#include "commands/commands.h"
#include "commissions/attributiontext.h"
#include "commissions/commissiontext.h"
#include "core/localformat.h"
#include "jsonvalues.h"
#include "keys.h"
#include "storage/commissionledger.h"
#include "storage/commissionrepository.h"
#include "storage/conversionrepository.h"

#include <QCoreApplication>
#include <QHash>

namespace laurel::cli {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(LaurelCli)
};

constexpr int defaultLimit = 50;
constexpr int mostOrders = 20;

Answer<CommissionFilter> filterOf(const QCommandLineParser &arguments, Database &database)
{
    CommissionFilter filter;
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
        filter.status = fromKey<CommissionStatus>(status);
        if (!filter.status)
            return notAmong(status, QStringLiteral("status"), allKeys<CommissionStatus>());
    }
    const Answer<int> limit = limitOf(arguments);
    if (!limit)
        return fail(limit);
    filter.limit = *limit;
    return filter;
}

Answer<ExitCode> runList(Session &session, const QCommandLineParser &arguments)
{
    const auto program = session.openToRead();
    if (!program)
        return fail(program);
    Database &database = (*program)->database();
    const Answer<CommissionFilter> filter = filterOf(arguments, database);
    if (!filter)
        return fail(filter);
    const Result<QList<CommissionRow>> rows = CommissionRepository(database).list(*filter);
    if (!rows)
        return fail(rows);
    QJsonArray array;
    TextTable table;
    table.addColumn(Text::tr("Day"));
    table.addColumn(Text::tr("Order"));
    table.addColumn(Text::tr("Affiliate"), TextTable::Align::Left, true);
    table.addColumn(Text::tr("Basis"), TextTable::Align::Right);
    table.addColumn(Text::tr("Commission"), TextTable::Align::Right);
    table.addColumn(Text::tr("Status"));
    table.addColumn(Text::tr("Held until"));
    table.addColumn(Text::tr("Terms"), TextTable::Align::Left, true);
    const QLocale &locale = session.locale();
    for (const CommissionRow &row : *rows) {
        const Commission &commission = row.commission;
        array.append(jsonOf(row));
        table.addRow({row.day.toString(Qt::ISODate), row.externalId, row.affiliateName,
                      formatMoney(commission.basis, locale), formatMoney(commission.amount, locale),
                      keyOf(commission.status), commission.holdUntil.toString(Qt::ISODate), ruleText(row, locale)});
    }
    if (session.console().isJson())
        session.console().json({{QStringLiteral("commissions"), array}});
    else
        session.console().table(table);
    return ExitCode::Done;
}

/// A commission row with the sentence on how it came about.
struct ExplainedRow
{
    CommissionRow row;
    QString explanation;
};

Answer<QList<ExplainedRow>> explainOrder(Database &database, const ConversionRow &order, const QLocale &locale)
{
    const CommissionRepository repository(database);
    const Result<QList<CommissionRow>> rows = repository.ofConversion(order.conversion.id);
    if (!rows)
        return fail(rows);
    QList<ExplainedRow> explained;
    for (const CommissionRow &row : *rows)
        explained.append({row, explain(row, locale)});
    return explained;
}

/// One commission by its number, with what happened to it.
Answer<ExitCode> showCommission(Session &session, Database &database, CommissionId id)
{
    const Result<CommissionRow> row = CommissionRepository(database).find(id);
    if (!row)
        return fail(row);
    const Result<QList<CommissionStep>> steps = CommissionLedger(database).history(id);
    if (!steps)
        return fail(steps);
    QJsonArray history;
    session.console().message(QStringLiteral("%1: %2").arg(row->affiliateName, explain(*row, session.locale())));
    for (const CommissionStep &step : *steps) {
        history.append(QJsonObject{{QStringLiteral("at"), jsonOf(step.at)},
                                   {QStringLiteral("who"), step.who},
                                   {QStringLiteral("what"), step.what},
                                   {QStringLiteral("reason"), step.reason}});
        session.console().message(QStringLiteral("  %1  %2  %3  %4").arg(step.at.toString(Qt::ISODate), step.who, step.what, step.reason));
    }
    if (session.console().isJson()) {
        QJsonObject object = jsonOf(*row);
        object.insert(QStringLiteral("explanation"), explain(*row, session.locale()));
        object.insert(QStringLiteral("history"), history);
        session.console().json(object);
    }
    return ExitCode::Done;
}

Answer<ExitCode> runShow(Session &session, const QCommandLineParser &arguments)
{
    const auto program = session.openToRead();
    if (!program)
        return fail(program);
    Database &database = (*program)->database();
    const QString name = arguments.positionalArguments().constFirst();
    ConversionFilter filter;
    filter.text = name;
    const Result<QList<ConversionRow>> orders = ConversionRepository(database).page(filter, {}, mostOrders);
    if (!orders)
        return fail(orders);
    QJsonArray array;
    for (const ConversionRow &found : *orders) {
        if (found.conversion.externalId != name)
            continue;
        const Result<ConversionRow> whole = ConversionRepository(database).find(found.conversion.id);
        if (!whole)
            return fail(whole);
        const ConversionRow &order = *whole;
        const Answer<QList<ExplainedRow>> rows = explainOrder(database, order, session.locale());
        if (!rows)
            return fail(rows);
        QJsonObject object = jsonOf(order);
        object.insert(QStringLiteral("attribution"), attributionSentence(order, session.locale()));
        object.insert(QStringLiteral("shares"), jsonOf(order.shares));
        QJsonArray commissions;
        for (const ExplainedRow &row : *rows) {
            QJsonObject commission = jsonOf(row.row);
            commission.insert(QStringLiteral("explanation"), row.explanation);
            commissions.append(commission);
        }
        object.insert(QStringLiteral("commissions"), commissions);
        array.append(object);
        if (session.console().isJson())
            continue;
        session.console().line(Text::tr("%1 from %2, %3, net %4")
                                   .arg(order.conversion.externalId, order.sourceName,
                                        order.conversion.day.toString(Qt::ISODate),
                                        formatMoney(order.conversion.net, session.locale())));
        session.console().line(QStringLiteral("  ") + attributionSentence(order, session.locale()));
        for (const ExplainedRow &row : *rows)
            session.console().line(QStringLiteral("  %1: %2").arg(row.row.affiliateName, row.explanation));
        if (rows->isEmpty())
            session.console().line(Text::tr("  It earns no commission."));
    }
    bool isNumber = false;
    const CommissionId id(name.toLongLong(&isNumber));
    if (array.isEmpty() && isNumber)
        return showCommission(session, database, id);
    if (array.isEmpty())
        return fail(ErrorCode::NotFound, Text::tr("There is no order “%1” in this program.").arg(name));
    if (session.console().isJson())
        session.console().json({{QStringLiteral("orders"), array}});
    return ExitCode::Done;
}

} // namespace

QList<Command> commissionCommands()
{
    Command list;
    list.name = QStringLiteral("commission list");
    list.summary = Text::tr("List commissions with the terms that made them, newest order first.");
    list.example = QStringLiteral("laurel-cli commission list --affiliate MILA10 --period 2026-05 --status pending");
    list.options = {periodOption(Text::tr("all time")), affiliateOption(),
                    option(QStringLiteral("status"), QStringLiteral("STATUS"),
                           Text::tr("One of %1.").arg(allKeys<CommissionStatus>())),
                    limitOption(defaultLimit)};
    list.run = &runList;

    Command show;
    show.name = QStringLiteral("commission show");
    show.arguments = QStringLiteral("ORDER|NUMBER");
    show.fewest = show.most = 1;
    show.summary = Text::tr("Explain what an order earned whom, and by which rule.");
    show.details = Text::tr("ORDER is the order's number as the shop wrote it; NUMBER that of a commission, which is shown with what happened to it.");
    show.example = QStringLiteral("laurel-cli commission show \"#1042\"");
    show.run = &runShow;
    return {list, show};
}

} // namespace laurel::cli
