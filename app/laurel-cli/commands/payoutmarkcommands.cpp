#include "arguments.h"
#include "commands/commands.h"
#include "commands/payoutview.h"
#include "commissions/payoutfiling.h"
#include "commissions/payoutservice.h"
#include "jsonvalues.h"
#include "reports/payoutworkbook.h"
#include "storage/programrepository.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>

namespace laurel::cli {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(LaurelCli)
};

Answer<ExitCode> runExport(Session &session, const QCommandLineParser &arguments)
{
    const auto program = session.openToWrite();
    if (!program)
        return fail(program);
    Database &database = (*program)->database();
    const Answer<PayoutRunId> id = payoutOf(arguments, database);
    if (!id)
        return fail(id);
    const QString name = arguments.value(QStringLiteral("format"));
    const std::optional<PayoutFormat> format = payoutFormatFrom(name);
    if (!format)
        return notAmong(name, QStringLiteral("format"), QStringLiteral("paypal, paypal-large, wise, sepa-03, sepa-09, nacha, csv, xlsx"));
    const QString folder = arguments.isSet(QStringLiteral("folder")) ? arguments.value(QStringLiteral("folder")) : QDir::currentPath();
    const bool again = arguments.isSet(QStringLiteral("again"));
    const Result<PayoutExport> result = PayoutService(database).exportFiles(*id, *format, folder, again, &payoutWorkbook);
    if (!result && result.error().code == ErrorCode::RefusedByRule) {
        Error refused = result.error();
        refused.message += u' ' + Text::tr("With --again they are written all the same.");
        return tl::unexpected(Failure(std::move(refused)));
    }
    if (!result)
        return badInput(result);
    if (session.console().isJson())
        session.console().json({{QStringLiteral("files"), QJsonArray::fromStringList(result->files)},
                                {QStringLiteral("payments"), result->payments},
                                {QStringLiteral("problems"), QJsonArray::fromStringList(result->problems)}});
    for (const QString &problem : result->problems)
        session.console().message(problem);
    if (!result->problems.isEmpty()) {
        session.console().message(Text::tr("No file was written. Mend what is listed and write it again."));
        return ExitCode::BadInput;
    }
    for (const QString &file : result->files)
        session.console().message(Text::tr("Written: %1").arg(QDir::toNativeSeparators(file)));
    session.console().message(Text::tr("Nothing is marked as paid by that."));
    return ExitCode::Done;
}

/// The payments of a payout that --reference names; all that have not ended when there is none.
Answer<QList<PaymentId>> chosenPayments(const QCommandLineParser &arguments, Database &database, PayoutRunId id)
{
    const Result<QList<Payment>> payments = PayoutRepository(database).payments(id);
    if (!payments)
        return fail(payments);
    QStringList references = arguments.values(QStringLiteral("reference"));
    references.removeDuplicates();
    const bool isNamed = !references.isEmpty();
    QList<PaymentId> chosen;
    for (const Payment &payment : *payments) {
        if (isNamed ? references.removeOne(payment.reference) : !hasEnded(payment.state))
            chosen.append(payment.id);
    }
    if (!references.isEmpty())
        return fail(ErrorCode::NotFound,
                    Text::tr("This payout has no payment %1. Nothing was changed.").arg(references.join(QStringLiteral(", "))));
    if (chosen.isEmpty())
        return fail(ErrorCode::NotFound, Text::tr("All payments of this payout have ended. Nothing was changed."));
    return chosen;
}

enum class Mark { Sent, Paid, Failed, Void };

/// The value of --day, or today.
Answer<QDate> dayOrToday(const QCommandLineParser &arguments, Database &database)
{
    const Answer<QDate> day = dayOf(arguments, QStringLiteral("day"));
    if (!day || day->isValid())
        return day;
    const Result<ProgramInfo> info = ProgramRepository(database).load();
    return info ? Answer<QDate>(businessToday(*info)) : fail(info);
}

Answer<> markAsPaid(const QCommandLineParser &arguments, Database &database, PayoutRunId payout, const QList<PaymentId> &payments)
{
    const QString transaction = arguments.value(QStringLiteral("transaction"));
    if (!transaction.isEmpty() && payments.size() > 1)
        return wrongUsage(Text::tr("--transaction is of one payment. Name it with --reference."));
    const Answer<QDate> day = dayOrToday(arguments, database);
    if (!day)
        return fail(day);
    const Result<> done = PayoutService(database).markPaid(payout, payments, *day, transaction);
    return done ? Answer<>() : fail(done);
}

template <Mark mark>
Answer<> markOtherwise(const QCommandLineParser &arguments, Database &database, const QList<PaymentId> &payments)
{
    PayoutRepository repository(database);
    Result<> done;
    if constexpr (mark == Mark::Sent)
        done = repository.markSent(payments);
    else if constexpr (mark == Mark::Failed)
        done = repository.markFailed(payments, arguments.value(QStringLiteral("reason")));
    else
        done = repository.voidPayments(payments, arguments.value(QStringLiteral("reason")));
    return done ? Answer<>() : fail(done);
}

template <Mark mark>
Answer<ExitCode> runMark(Session &session, const QCommandLineParser &arguments)
{
    const auto program = session.openToWrite();
    if (!program)
        return fail(program);
    Database &database = (*program)->database();
    const Answer<PayoutRunId> id = payoutOf(arguments, database);
    if (!id)
        return fail(id);
    const Answer<QList<PaymentId>> payments = chosenPayments(arguments, database, *id);
    if (!payments)
        return fail(payments);
    Answer<> done;
    if constexpr (mark == Mark::Paid)
        done = markAsPaid(arguments, database, *id, *payments);
    else
        done = markOtherwise<mark>(arguments, database, *payments);
    if (!done)
        return fail(done);
    return showPayout(session, database, *id);
}

Answer<ExitCode> runResults(Session &session, const QCommandLineParser &arguments)
{
    const auto program = session.openToWrite();
    if (!program)
        return fail(program);
    Database &database = (*program)->database();
    const Answer<PayoutRunId> id = payoutOf(arguments, database);
    if (!id)
        return fail(id);
    QFile file(arguments.positionalArguments().at(1));
    if (!file.open(QIODevice::ReadOnly))
        return badInput(Result<>(fail(ErrorCode::Io, Text::tr("%1 could not be read.").arg(QDir::toNativeSeparators(file.fileName())))));
    const Answer<QDate> day = dayOrToday(arguments, database);
    if (!day)
        return fail(day);
    const Result<PayoutResultSummary> summary = PayoutService(database).readResults(*id, file.readAll(), *day);
    if (!summary)
        return fail(summary);
    if (session.console().isJson())
        session.console().json({{QStringLiteral("paid"), summary->paid},
                                {QStringLiteral("failed"), summary->failed},
                                {QStringLiteral("pending"), summary->pending},
                                {QStringLiteral("unknown"), QJsonArray::fromStringList(summary->unknown)},
                                {QStringLiteral("contradicted"), QJsonArray::fromStringList(summary->contradicted)}});
    session.console().message(Text::tr("%1 paid, %2 failed, %3 pending.").arg(summary->paid).arg(summary->failed).arg(summary->pending));
    for (const QString &unknown : summary->unknown)
        session.console().message(Text::tr("No payment of this payout fits “%1”.").arg(unknown));
    for (const QString &reference : summary->contradicted)
        session.console().message(Text::tr("The report contradicts what is marked on payment %1, which stays as it is.").arg(reference));
    return summary->unknown.isEmpty() && summary->contradicted.isEmpty() ? ExitCode::Done : ExitCode::SomeRefused;
}

Command markCommand(const QString &verb, const QString &summary, const QString &details, const QList<QCommandLineOption> &options,
                    Answer<ExitCode> (*run)(Session &, const QCommandLineParser &))
{
    Command command;
    command.name = QStringLiteral("payout ") + verb;
    command.arguments = QStringLiteral("NUMBER");
    command.fewest = command.most = 1;
    command.summary = summary;
    command.details = details;
    command.example = QStringLiteral("laurel-cli payout %1 2026-0001 --reference 2026-0001-3").arg(verb);
    command.options = {option(QStringLiteral("reference"), QStringLiteral("REF"), Text::tr("Only this payment; several times. Otherwise all that are open."))};
    command.options += options;
    command.run = run;
    return command;
}

QCommandLineOption paidDayOption()
{
    return option(QStringLiteral("day"), QStringLiteral("DAY"),
                  Text::tr("The day it was paid: when the payout was created, or later; otherwise today."));
}

Command exportCommand()
{
    Command command;
    command.name = QStringLiteral("payout export");
    command.arguments = QStringLiteral("NUMBER");
    command.fewest = command.most = 1;
    command.summary = Text::tr("Write the file that pays it: for PayPal, Wise or a bank.");
    command.details = Text::tr("Payments that were paid, failed or voided stay out of it, and it is refused when others stand in a file already. Each file of a "
                               "payout has a number of its own, as banks refuse one that they know; the same payments again make the same file. "
                               "Writing it marks nothing as paid.");
    command.example = QStringLiteral("laurel-cli payout export 2026-0001 --format sepa-09 --folder Payouts");
    command.options = {option(QStringLiteral("format"), QStringLiteral("FORMAT"), Text::tr("One of paypal, paypal-large, wise, sepa-03, sepa-09, nacha, csv, xlsx."), QStringLiteral("csv")),
                       option(QStringLiteral("folder"), QStringLiteral("FOLDER"), Text::tr("Where to; otherwise the current folder.")),
                       flag(QStringLiteral("again"), Text::tr("Also payments that stand in a file already. Whoever sends both files pays twice."))};
    command.run = &runExport;
    return command;
}

Command resultsCommand()
{
    Command results;
    results.name = QStringLiteral("payout results");
    results.arguments = QStringLiteral("NUMBER FILE");
    results.fewest = results.most = 2;
    results.summary = Text::tr("Read what PayPal reports of a payout.");
    results.details = Text::tr("Payments that arrived or failed are marked so, all of them or none. What contradicts a payment that ended before is told, "
                               "and the payment stays as it is.");
    results.example = QStringLiteral("laurel-cli payout results 2026-0001 report.csv");
    results.options = {paidDayOption()};
    results.run = &runResults;
    return results;
}

} // namespace

QList<Command> payoutMarkCommands()
{
    const QCommandLineOption reason = option(QStringLiteral("reason"), QStringLiteral("TEXT"), Text::tr("Why; it is kept with the payment. Required."));
    const QCommandLineOption transaction =
        option(QStringLiteral("transaction"), QStringLiteral("ID"), Text::tr("The transaction number, of one payment."));
    return {exportCommand(),
            markCommand(QStringLiteral("sent"), Text::tr("The file was handed to the bank; nothing is paid by that."), {}, {}, &runMark<Mark::Sent>),
            markCommand(QStringLiteral("paid"), Text::tr("The money has arrived."), Text::tr("This cannot be undone: paid is paid."),
                        {paidDayOption(), transaction}, &runMark<Mark::Paid>),
            markCommand(QStringLiteral("failed"), Text::tr("A payment did not arrive: its commissions are due again."), {}, {reason},
                        &runMark<Mark::Failed>),
            markCommand(QStringLiteral("void"), Text::tr("A payment is not to be made: its commissions are due again."), {}, {reason},
                        &runMark<Mark::Void>),
            resultsCommand()};
}

} // namespace laurel::cli
