#include "arguments.h"
#include "commands/commands.h"
#include "core/localformat.h"
#include "importing/reassignment.h"
#include "jsonvalues.h"
#include "progressline.h"
#include "storage/affiliaterepository.h"
#include "storage/conversionrepository.h"
#include "storage/transaction.h"
#include "terminaltext.h"

#include <QCoreApplication>

namespace laurel::cli {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(LaurelCli)
};

/// The sales of these order numbers; an error when one is unknown, or known from several sources and none is named.
Answer<QList<ConversionId>> chosenSales(const QStringList &orders, const QString &source, Database &database)
{
    QList<ConversionId> chosen;
    for (const QString &order : orders) {
        Result<QList<ConversionRow>> rows = ConversionRepository(database).ofOrder(order);
        if (!rows)
            return fail(rows);
        if (!source.isEmpty())
            rows->removeIf([&source](const ConversionRow &row) { return row.sourceName.compare(source, Qt::CaseInsensitive) != 0; });
        if (rows->isEmpty())
            return fail(ErrorCode::NotFound, Text::tr("There is no order %1. Nothing was changed.").arg(order));
        for (const ConversionRow &row : std::as_const(*rows)) {
            if (row.conversion.source != rows->first().conversion.source)
                return fail(ErrorCode::InvalidInput,
                            Text::tr("Several sources have an order %1: %2, %3. Name one with --source. Nothing was changed.")
                                .arg(order, rows->first().sourceName, row.sourceName));
            chosen.append(row.conversion.id);
        }
    }
    return chosen;
}

Answer<ReassignmentPlan> planOf(const QCommandLineParser &arguments, Database &database)
{
    ReassignmentPlan plan;
    plan.dryRun = arguments.isSet(QStringLiteral("dry-run"));
    const QStringList orders = arguments.positionalArguments();
    const bool nobody = arguments.isSet(QStringLiteral("to-nobody"));
    if (orders.isEmpty()) {
        if (nobody || arguments.isSet(QStringLiteral("to")) || arguments.isSet(QStringLiteral("reason")))
            return wrongUsage(Text::tr("Name the orders that are to be given to somebody."));
        plan.which = arguments.isSet(QStringLiteral("all")) ? ReassignmentPlan::Which::All : ReassignmentPlan::Which::Unassigned;
        const Answer<DateRange> period = periodOrAllOf(arguments, database);
        if (!period)
            return fail(period);
        plan.period = *period;
        return plan;
    }
    if (nobody == arguments.isSet(QStringLiteral("to")))
        return wrongUsage(Text::tr("Say to whom the orders belong: --to AFFILIATE or --to-nobody."));
    plan.which = ReassignmentPlan::Which::Chosen;
    plan.reason = arguments.value(QStringLiteral("reason"));
    if (!nobody) {
        const Answer<AffiliateId> to = findAffiliate(arguments.value(QStringLiteral("to")), database);
        if (!to)
            return fail(to);
        plan.to = *to;
    }
    const Answer<QList<ConversionId>> chosen = chosenSales(orders, arguments.value(QStringLiteral("source")), database);
    if (!chosen)
        return fail(chosen);
    plan.chosen = *chosen;
    return plan;
}

void print(const Session &session, const ReassignmentSummary &summary, const QHash<AffiliateId, QString> &names, bool dryRun)
{
    const Console &console = session.console();
    const QLocale &locale = session.locale();
    const auto name = [&names](AffiliateId id) { return id.isValid() ? names.value(id) : Text::tr("nobody"); };
    if (dryRun)
        console.line(Text::tr("Dry run, nothing was kept."));
    console.line(Text::tr("%1 of %2 changed").arg(locale.toString(summary.changed), locale.toString(summary.looked)));
    for (const OwnerChange &change : summary.changes)
        console.line(Text::tr("  %1 from %2 to %3").arg(locale.toString(change.conversions), name(change.from), name(change.to)));
    for (const Money &amount : summary.commission)
        console.line(Text::tr("  Commission changes by %1").arg(formatMoney(amount, locale)));
    if (summary.batch.isValid())
        console.line(Text::tr("  Import %1 (imports undo takes it back)").arg(summary.batch.value()));
}

Answer<ExitCode> runReassign(Session &session, const QCommandLineParser &arguments)
{
    const auto program = session.openToWrite();
    if (!program)
        return fail(program);
    Database &database = (*program)->database();
    const Answer<ReassignmentPlan> plan = planOf(arguments, database);
    if (!plan)
        return fail(plan);
    const Result<QHash<AffiliateId, QString>> names = AffiliateRepository(database).names();
    if (!names)
        return fail(names);
    const Result<ReassignmentSummary> summary = [&] {
        const ProgressLine progress(session.job(), isErrorTerminal() && !session.console().isQuiet());
        return Reassignment(database).run(*plan, session.job());
    }();
    if (!summary)
        return fail(summary);
    if (!session.console().isJson()) {
        print(session, *summary, *names, plan->dryRun);
        return ExitCode::Done;
    }
    QJsonArray changes;
    for (const OwnerChange &change : summary->changes) {
        changes.append(QJsonObject{{QStringLiteral("from_id"), jsonOf(change.from)},
                                   {QStringLiteral("from"), names->value(change.from)},
                                   {QStringLiteral("to_id"), jsonOf(change.to)},
                                   {QStringLiteral("to"), names->value(change.to)},
                                   {QStringLiteral("sales"), change.conversions}});
    }
    session.console().json({{QStringLiteral("dry_run"), plan->dryRun},
                            {QStringLiteral("import_id"), jsonOf(summary->batch)},
                            {QStringLiteral("looked_at"), summary->looked},
                            {QStringLiteral("changed"), summary->changed},
                            {QStringLiteral("changes"), changes},
                            {QStringLiteral("commission"), jsonOf(summary->commission)}});
    return ExitCode::Done;
}

Answer<ExitCode> setIgnored(Session &session, const QCommandLineParser &arguments, bool ignored)
{
    const auto program = session.openToWrite();
    if (!program)
        return fail(program);
    Result<Transaction> transaction = Transaction::begin((*program)->database());
    if (!transaction)
        return fail(transaction);
    AffiliateRepository affiliates((*program)->database());
    qint64 changed = 0;
    for (const QString &code : arguments.positionalArguments()) {
        const Result<bool> done = affiliates.setCodeIgnored(code, ignored);
        if (!done)
            return fail(done);
        changed += *done ? 1 : 0;
    }
    if (const Result<> committed = transaction->commit(); !committed)
        return fail(committed);
    if (session.console().isJson())
        session.console().json({{QStringLiteral("changed"), changed}});
    session.console().message(ignored ? Text::tr("Sales that carry these codes are no longer told as unknown.")
                                      : Text::tr("Sales that carry these codes are told as unknown again."));
    return ExitCode::Done;
}

Answer<ExitCode> runIgnore(Session &session, const QCommandLineParser &arguments) { return setIgnored(session, arguments, true); }
Answer<ExitCode> runNotice(Session &session, const QCommandLineParser &arguments) { return setIgnored(session, arguments, false); }

Answer<ExitCode> runIgnored(Session &session, const QCommandLineParser &)
{
    const auto program = session.openToRead();
    if (!program)
        return fail(program);
    const Result<QStringList> codes = AffiliateRepository((*program)->database()).ignoredCodes();
    if (!codes)
        return fail(codes);
    if (session.console().isJson()) {
        session.console().json({{QStringLiteral("codes"), QJsonArray::fromStringList(*codes)}});
        return ExitCode::Done;
    }
    for (const QString &code : *codes)
        session.console().line(code);
    return ExitCode::Done;
}

Command reassignCommand()
{
    Command command;
    command.name = QStringLiteral("sales reassign");
    command.arguments = QStringLiteral("[ORDER…]");
    command.most = 1000;
    command.summary = Text::tr("Say anew whose sales are.");
    command.details =
        Text::tr("Without orders, sales that belong to nobody are attributed by the codes, clicks and rules as they are now; with --all the "
                 "others too. Orders that are named go to one affiliate by hand, with a reason, and stay there. What was paid stays paid; the "
                 "difference becomes a row of its own. It is one step in the list of imports and can be undone there.");
    command.example = QStringLiteral("laurel-cli sales reassign 1004 --to mila --reason \"Agreed by phone\"");
    command.options = {option(QStringLiteral("to"), QStringLiteral("AFFILIATE"), Text::tr("To whom the orders belong: name, e-mail or code.")),
                       flag(QStringLiteral("to-nobody"), Text::tr("They belong to nobody.")),
                       option(QStringLiteral("reason"), QStringLiteral("TEXT"), Text::tr("Why; it is kept with the step.")),
                       option(QStringLiteral("source"), QStringLiteral("NAME"), Text::tr("Where the orders are from, if several sources have them.")),
                       flag(QStringLiteral("all"), Text::tr("Look at all sales, not only at those of nobody.")),
                       periodOption(Text::tr("all time")),
                       flag(QStringLiteral("dry-run"), Text::tr("Show what would change and keep nothing."))};
    command.run = &runReassign;
    return command;
}

} // namespace

QList<Command> ownerCommands()
{
    Command ignore;
    ignore.name = QStringLiteral("code ignore");
    ignore.arguments = QStringLiteral("CODE…");
    ignore.fewest = 1;
    ignore.most = 1000;
    ignore.summary = Text::tr("Do not tell codes as unknown any more.");
    ignore.details = Text::tr("For codes that are nobody's, such as a shop's own WELCOME10. An affiliate who gets the code comes first.");
    ignore.example = QStringLiteral("laurel-cli code ignore WELCOME10 FREESHIP");
    ignore.run = &runIgnore;

    Command notice = ignore;
    notice.name = QStringLiteral("code notice");
    notice.summary = Text::tr("Tell ignored codes as unknown again.");
    notice.details.clear();
    notice.example = QStringLiteral("laurel-cli code notice WELCOME10");
    notice.run = &runNotice;

    Command ignored;
    ignored.name = QStringLiteral("code ignored");
    ignored.summary = Text::tr("List the codes that are ignored.");
    ignored.example = QStringLiteral("laurel-cli code ignored");
    ignored.run = &runIgnored;
    return {reassignCommand(), ignore, ignored, notice};
}

} // namespace laurel::cli
