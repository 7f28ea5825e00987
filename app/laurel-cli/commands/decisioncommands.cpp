#include "arguments.h"
#include "commands/commands.h"
#include "commissions/decisions.h"
#include "core/localformat.h"
#include "jsonvalues.h"
#include "storage/commissionledger.h"
#include "storage/programrepository.h"
#include "storage/storedtext.h"

#include <QCoreApplication>

namespace laurel::cli {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(LaurelCli)
};

constexpr int defaultLimit = 50;

Answer<qint64> numberOf(const QString &text)
{
    bool isNumber = false;
    const qint64 number = text.toLongLong(&isNumber);
    return isNumber ? Answer<qint64>(number) : wrongUsage(Text::tr("“%1” is not a number.").arg(text));
}

Answer<DecisionScope> scopeOf(const QCommandLineParser &arguments, Database &database, bool byHold)
{
    DecisionScope scope;
    QList<CommissionId> chosen;
    const CommissionRepository commissions(database);
    for (const QString &text : arguments.positionalArguments()) {
        const Answer<qint64> id = numberOf(text);
        if (!id)
            return fail(id);
        if (const Result<CommissionRow> known = commissions.find(CommissionId(*id)); !known)
            return fail(known);
        chosen.append(CommissionId(*id));
    }
    const Answer<AffiliateId> affiliate = affiliateOf(arguments, database);
    const Answer<DateRange> period = periodOrAllOf(arguments, database);
    if (!affiliate)
        return fail(affiliate);
    if (!period)
        return fail(period);
    scope.affiliate = *affiliate;
    scope.period = *period;
    const bool isNarrow = !chosen.isEmpty() || affiliate->isValid() || !period->isEmpty();
    if (!chosen.isEmpty())
        scope.chosen = chosen;
    if (byHold && chosen.isEmpty() && !arguments.isSet(QStringLiteral("despite-hold"))) {
        const Result<ProgramInfo> info = ProgramRepository(database).load();
        if (!info)
            return fail(info);
        scope.heldUntil = businessToday(*info);
    } else if (!byHold && !isNarrow) {
        return wrongUsage(Text::tr("Say which: numbers of commissions, --affiliate or --period."));
    }
    return scope;
}

void tell(Session &session, const DecisionSummary &summary)
{
    if (session.console().isJson())
        session.console().json({{QStringLiteral("decision_id"), jsonOf(summary.id)},
                                {QStringLiteral("commissions"), summary.rows},
                                {QStringLiteral("sums"), jsonOf(summary.sums)},
                                {QStringLiteral("left"), summary.left}});
    else if (summary.rows == 0)
        session.console().message(Text::tr("There was nothing to decide."));
    else
        session.console().message(Text::tr("%n commission(s), %1. To take it back: commission undo %2.", nullptr, int(summary.rows))
                                      .arg(formatSums(summary.sums, session.locale()), QString::number(summary.id.value())));
    if (summary.left > 0 && !session.console().isJson())
        session.console().message(Text::tr("%n commission(s) were decided on since, paid or put into a payout; they stay as they are.", nullptr,
                                           int(summary.left)));
}

template <DecisionAction action>
Answer<ExitCode> runDecide(Session &session, const QCommandLineParser &arguments)
{
    const auto program = session.openToWrite();
    if (!program)
        return fail(program);
    Database &database = (*program)->database();
    const Answer<DecisionScope> scope = scopeOf(arguments, database, action == DecisionAction::Approve);
    if (!scope)
        return fail(scope);
    const Result<DecisionSummary> summary =
        laurel::decide(database, action, *scope, arguments.value(QStringLiteral("reason")), session.job());
    if (!summary)
        return fail(summary);
    tell(session, *summary);
    return ExitCode::Done;
}

Answer<ExitCode> runUndo(Session &session, const QCommandLineParser &arguments)
{
    const auto program = session.openToWrite();
    if (!program)
        return fail(program);
    const Answer<qint64> id = numberOf(arguments.positionalArguments().constFirst());
    if (!id)
        return fail(id);
    const Result<DecisionSummary> summary = undoDecision((*program)->database(), DecisionId(*id), session.job());
    if (!summary)
        return fail(summary);
    tell(session, *summary);
    return ExitCode::Done;
}

Answer<ExitCode> runDecisions(Session &session, const QCommandLineParser &arguments)
{
    const auto program = session.openToRead();
    if (!program)
        return fail(program);
    const Answer<int> limit = limitOf(arguments);
    if (!limit)
        return fail(limit);
    const Result<QList<DecisionRecord>> records = CommissionLedger((*program)->database()).decisions(*limit);
    if (!records)
        return fail(records);
    QJsonArray array;
    TextTable table;
    table.addColumn(Text::tr("Number"), TextTable::Align::Right);
    table.addColumn(Text::tr("At"));
    table.addColumn(Text::tr("Who"), TextTable::Align::Left, true);
    table.addColumn(Text::tr("What"));
    table.addColumn(Text::tr("Commissions"), TextTable::Align::Right);
    table.addColumn(Text::tr("Reason"), TextTable::Align::Left, true);
    for (const DecisionRecord &record : *records) {
        array.append(QJsonObject{{QStringLiteral("id"), record.id.value()},
                                 {QStringLiteral("at"), jsonOf(record.at)},
                                 {QStringLiteral("who"), record.who},
                                 {QStringLiteral("action"), record.action},
                                 {QStringLiteral("reason"), record.reason},
                                 {QStringLiteral("commissions"), record.rows},
                                 {QStringLiteral("undone"), record.undone}});
        table.addRow({QString::number(record.id.value()), record.at.toString(Qt::ISODate), record.who,
                      record.undone ? Text::tr("%1, taken back").arg(record.action) : record.action, QString::number(record.rows),
                      record.reason});
    }
    if (session.console().isJson())
        session.console().json({{QStringLiteral("decisions"), array}});
    else
        session.console().table(table);
    return ExitCode::Done;
}

Answer<CommissionEntry> entryOf(const QCommandLineParser &arguments, Database &database)
{
    const QStringList words = arguments.positionalArguments();
    CommissionEntry entry;
    const std::optional<CommissionEntryKind> kind = fromStoredText<CommissionEntryKind>(words.at(0));
    if (!kind || *kind == CommissionEntryKind::Sale || *kind == CommissionEntryKind::Performance)
        return wrongUsage(Text::tr("“%1” is not one of bonus, adjustment, clawback.").arg(words.at(0)));
    entry.kind = *kind;
    const Answer<AffiliateId> affiliate = findAffiliate(words.at(1), database);
    if (!affiliate)
        return fail(affiliate);
    entry.affiliate = *affiliate;
    const Result<ProgramInfo> info = ProgramRepository(database).load();
    if (!info)
        return fail(info);
    const Result<Money> amount = Money::parse(words.at(2), info->currency);
    if (!amount)
        return fail(amount);
    entry.amount = entryAmount(*kind, *amount);
    entry.reason = arguments.value(QStringLiteral("reason"));
    const Answer<QDate> day = dayOf(arguments, QStringLiteral("day"));
    if (!day)
        return fail(day);
    entry.day = day->isValid() ? *day : businessToday(*info);
    if (arguments.isSet(QStringLiteral("order"))) {
        const Result<ConversionId> sale = CommissionLedger(database).saleOf(arguments.value(QStringLiteral("order")), entry.affiliate);
        if (!sale)
            return fail(sale);
        entry.conversion = *sale;
    }
    return entry;
}

Answer<ExitCode> runAdd(Session &session, const QCommandLineParser &arguments)
{
    const auto program = session.openToWrite();
    if (!program)
        return fail(program);
    Database &database = (*program)->database();
    const Answer<CommissionEntry> entry = entryOf(arguments, database);
    if (!entry)
        return fail(entry);
    const Result<CommissionId> id = CommissionLedger(database).insertEntry(*entry);
    if (!id)
        return fail(id);
    const Result<CommissionRow> row = CommissionRepository(database).find(*id);
    if (!row)
        return fail(row);
    if (session.console().isJson())
        session.console().json(jsonOf(*row));
    session.console().message(Text::tr("%1 for %2 is entered as commission %3 and approved.")
                                  .arg(formatMoney(entry->amount, session.locale()), row->affiliateName, QString::number(id->value())));
    return ExitCode::Done;
}

Answer<ExitCode> runRemove(Session &session, const QCommandLineParser &arguments)
{
    const auto program = session.openToWrite();
    if (!program)
        return fail(program);
    const Answer<qint64> id = numberOf(arguments.positionalArguments().constFirst());
    if (!id)
        return fail(id);
    if (const auto removed = CommissionLedger((*program)->database()).removeEntries({CommissionId(*id)}); !removed)
        return fail(removed);
    session.console().message(Text::tr("Commission %1 is removed.").arg(*id));
    return ExitCode::Done;
}

Command decideCommand(const QString &verb, const QString &summary, const QString &example,
                      Answer<ExitCode> (*run)(Session &, const QCommandLineParser &))
{
    Command command;
    command.name = QStringLiteral("commission ") + verb;
    command.arguments = QStringLiteral("[NUMBER…]");
    command.most = 10'000;
    command.summary = summary;
    command.details = Text::tr("Commissions in a payout or paid stay as they are. A number below 0 is written after --.");
    command.example = example;
    command.options = {affiliateOption(), periodOption(Text::tr("all time")),
                       option(QStringLiteral("reason"), QStringLiteral("TEXT"), Text::tr("Why; it is kept, and the affiliate is told."))};
    command.run = run;
    return command;
}

} // namespace

QList<Command> decisionCommands()
{
    Command approve = decideCommand(QStringLiteral("approve"), Text::tr("Approve commissions whose hold is over, or those named."),
                                    QStringLiteral("laurel-cli commission approve --period last-month"),
                                    &runDecide<DecisionAction::Approve>);
    approve.options.append(flag(QStringLiteral("despite-hold"), Text::tr("Also those that are still held.")));
    Command undo;
    undo.name = QStringLiteral("commission undo");
    undo.arguments = QStringLiteral("DECISION");
    undo.fewest = undo.most = 1;
    undo.summary = Text::tr("Take a decision back: its commissions get the status they had.");
    undo.example = QStringLiteral("laurel-cli commission undo 12");
    undo.run = &runUndo;
    Command decisions;
    decisions.name = QStringLiteral("commission decisions");
    decisions.summary = Text::tr("List who decided what on commissions, newest first.");
    decisions.example = QStringLiteral("laurel-cli commission decisions");
    decisions.options = {limitOption(defaultLimit)};
    decisions.run = &runDecisions;
    Command add;
    add.name = QStringLiteral("commission add");
    add.arguments = QStringLiteral("KIND AFFILIATE AMOUNT");
    add.fewest = add.most = 3;
    add.summary = Text::tr("Enter a bonus, an adjustment or a clawback.");
    add.details = Text::tr("An amount below 0 is written after --, and options before it: commission add --reason TEXT -- adjustment MILA10 -50.");
    add.example = QStringLiteral("laurel-cli commission add bonus MILA10 50 --reason \"Best video of May\"");
    add.options = {option(QStringLiteral("reason"), QStringLiteral("TEXT"), Text::tr("Why; the affiliate reads it.")),
                   option(QStringLiteral("day"), QStringLiteral("DAY"), Text::tr("The day it counts for; otherwise today.")),
                   option(QStringLiteral("order"), QStringLiteral("ORDER"), Text::tr("The order it is about."))};
    add.run = &runAdd;
    Command remove;
    remove.name = QStringLiteral("commission remove");
    remove.arguments = QStringLiteral("NUMBER");
    remove.fewest = remove.most = 1;
    remove.summary = Text::tr("Remove what was entered by hand and is not in a payout.");
    remove.example = QStringLiteral("laurel-cli commission remove -- -3");
    remove.run = &runRemove;
    return {approve,
            decideCommand(QStringLiteral("hold"), Text::tr("Put commissions on hold."),
                          QStringLiteral("laurel-cli commission hold 4097 --reason \"Order is being checked\""),
                          &runDecide<DecisionAction::Hold>),
            decideCommand(QStringLiteral("release"), Text::tr("Release held commissions."),
                          QStringLiteral("laurel-cli commission release 4097"), &runDecide<DecisionAction::Release>),
            decideCommand(QStringLiteral("reject"), Text::tr("Reject commissions."),
                          QStringLiteral("laurel-cli commission reject 4097 --reason \"Own purchase\""),
                          &runDecide<DecisionAction::Reject>),
            decideCommand(QStringLiteral("reopen"), Text::tr("Open rejected commissions again."),
                          QStringLiteral("laurel-cli commission reopen 4097"), &runDecide<DecisionAction::Reopen>),
            undo, decisions, add, remove};
}

} // namespace laurel::cli
