#include "arguments.h"
#include "commands/commands.h"
#include "core/localformat.h"
#include "jsonvalues.h"
#include "storage/outsidepayouts.h"

#include <QCoreApplication>

namespace laurel::cli {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(LaurelCli)
};

constexpr int defaultLimit = 50;

Answer<OutsidePayoutFilter> filterOf(const QCommandLineParser &arguments, Database &database)
{
    OutsidePayoutFilter filter;
    filter.unmatchedOnly = arguments.isSet(QStringLiteral("unmatched"));
    if (filter.unmatchedOnly && arguments.isSet(QStringLiteral("affiliate")))
        return wrongUsage(Text::tr("--affiliate and --unmatched exclude each other."));
    const Answer<AffiliateId> affiliate = affiliateOf(arguments, database);
    if (!affiliate)
        return fail(affiliate);
    filter.affiliate = *affiliate;
    const Answer<int> limit = limitOf(arguments);
    if (!limit)
        return fail(limit);
    filter.limit = *limit;
    return filter;
}

void printTable(const Session &session, const QList<OutsidePayoutRow> &rows, const QList<Money> &paid)
{
    const QLocale &locale = session.locale();
    TextTable table;
    table.addColumn(Text::tr("Day"));
    table.addColumn(Text::tr("Payout"), TextTable::Align::Left, true);
    table.addColumn(Text::tr("Source"), TextTable::Align::Left, true);
    table.addColumn(Text::tr("Affiliate"), TextTable::Align::Left, true);
    table.addColumn(Text::tr("Payee in the file"), TextTable::Align::Left, true);
    table.addColumn(Text::tr("Amount"), TextTable::Align::Right);
    table.addColumn(Text::tr("Status"));
    table.addColumn(Text::tr("Paid by"), TextTable::Align::Left, true);
    for (const OutsidePayoutRow &row : rows) {
        const OutsidePayout &payout = row.payout;
        table.addRow({payout.day.toString(Qt::ISODate), payout.externalId, row.sourceName,
                      row.affiliateName.isEmpty() ? QStringLiteral("–") : row.affiliateName, payout.payee.text(),
                      formatMoney(payout.amount, locale), laurel::keyOf(payout.status), payout.method});
    }
    session.console().table(table);
    if (const QString sums = formatSums(paid, locale); !sums.isEmpty())
        session.console().message(Text::tr("Paid in all: %1").arg(sums));
}

Answer<ExitCode> runOutside(Session &session, const QCommandLineParser &arguments)
{
    const auto program = session.openToRead();
    if (!program)
        return fail(program);
    Database &database = (*program)->database();
    const Answer<OutsidePayoutFilter> filter = filterOf(arguments, database);
    if (!filter)
        return fail(filter);
    const OutsidePayoutRepository repository(database);
    const Result<QList<OutsidePayoutRow>> rows = repository.list(*filter);
    if (!rows)
        return fail(rows);
    const Result<QList<Money>> paid = repository.paid(*filter);
    if (!paid)
        return fail(paid);
    if (!session.console().isJson()) {
        printTable(session, *rows, *paid);
        return ExitCode::Done;
    }
    QJsonArray array;
    for (const OutsidePayoutRow &row : *rows)
        array.append(jsonOf(row));
    session.console().json({{QStringLiteral("paid"), jsonOf(*paid)}, {QStringLiteral("payouts"), array}});
    return ExitCode::Done;
}

} // namespace

QList<Command> payoutCommands()
{
    Command outside;
    outside.name = QStringLiteral("payout outside");
    outside.summary = Text::tr("List payouts that networks and plugins made, newest first.");
    outside.details = Text::tr("They come with imports of payout files. What was paid there need not be paid again; "
                               "pending and failed ones are "
                               "not part of the sum.");
    outside.example = QStringLiteral("laurel-cli payout outside --affiliate MILA10");
    outside.options = {affiliateOption(),
                       flag(QStringLiteral("unmatched"), Text::tr("Those that went to somebody whom nobody knows.")),
                       limitOption(defaultLimit)};
    outside.run = &runOutside;
    return {outside};
}

} // namespace laurel::cli
