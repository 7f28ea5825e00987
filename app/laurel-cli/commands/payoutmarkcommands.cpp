#include "arguments.h"
#include "commands/commands.h"
#include "commands/payoutview.h"
#include "commissions/payoutfiling.h"
#include "commissions/payoutservice.h"
#include "jsonvalues.h"
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
        return notAmong(name, QStringLiteral("format"), QStringLiteral("paypal, paypal-large, wise, sepa-03, sepa-09, nacha, csv"));
    const QString folder = arguments.isSet(QStringLiteral("folder")) ? arguments.value(QStringLiteral("folder")) : QDir::currentPath();
    const Result<PayoutExport> result = PayoutService(database).exportFiles(*id, *format, folder);
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

/// The payments of a payout that --reference names; all that have not ended without it.
Answer<QList<PaymentId>> chosenPayments(const QCommandLineParser &arguments, Database &database, PayoutRunId id)
{
    const Result<QList<Payment>> payments = PayoutRepository(database).payments(id);
    if (!payments)
        return fail(payments);
    const QStringList references = arguments.values(QStringLiteral("reference"));
    QList<PaymentId> chosen;
    for (const Payment &payment : *payments) {
        if (references.isEmpty() ? !hasEnded(payment.state) : references.contains(payment.reference))
            chosen.append(payment.id);
    }
    if (chosen.isEmpty() || (!references.isEmpty() && chosen.size() != references.size()))
        return fail(ErrorCode::NotFound, Text::tr("This payout has no such open payment. Nothing was changed."));
    return chosen;
}

enum class Mark { Sent, Paid, Failed, Void };

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
    const Answer<QDate> day = dayOf(arguments, QStringLiteral("day"));
    const Result<ProgramInfo> info = ProgramRepository(database).load();
    if (!payments)
        return fail(payments);
    if (!day)
        return fail(day);
    if (!info)
        return fail(info);
    PayoutRepository repository(database);
    const QString reason = arguments.value(QStringLiteral("reason"));
    Result<> done;
    switch (mark) {
    case Mark::Sent: done = repository.markSent(*payments); break;
    case Mark::Paid: done = repository.markPaid(*payments, day->isValid() ? *day : businessToday(*info)); break;
    case Mark::Failed: done = repository.markFailed(*payments, reason); break;
    case Mark::Void: done = repository.voidPayments(*payments, reason); break;
    }
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
    const Answer<QDate> day = dayOf(arguments, QStringLiteral("day"));
    const Result<ProgramInfo> info = ProgramRepository(database).load();
    if (!day)
        return fail(day);
    if (!info)
        return fail(info);
    const Result<PayoutResultSummary> summary =
        PayoutService(database).readResults(*id, file.readAll(), day->isValid() ? *day : businessToday(*info));
    if (!summary)
        return fail(summary);
    if (session.console().isJson())
        session.console().json({{QStringLiteral("paid"), summary->paid},
                                {QStringLiteral("failed"), summary->failed},
                                {QStringLiteral("pending"), summary->pending},
                                {QStringLiteral("unknown"), QJsonArray::fromStringList(summary->unknown)}});
    session.console().message(Text::tr("%1 paid, %2 failed, %3 pending.").arg(summary->paid).arg(summary->failed).arg(summary->pending));
    for (const QString &unknown : summary->unknown)
        session.console().message(Text::tr("No payment of this payout fits “%1”.").arg(unknown));
    return summary->unknown.isEmpty() ? ExitCode::Done : ExitCode::SomeRefused;
}

Command markCommand(const QString &verb, const QString &summary, const QString &details,
                    Answer<ExitCode> (*run)(Session &, const QCommandLineParser &))
{
    Command command;
    command.name = QStringLiteral("payout ") + verb;
    command.arguments = QStringLiteral("NUMBER");
    command.fewest = command.most = 1;
    command.summary = summary;
    command.details = details;
    command.example = QStringLiteral("laurel-cli payout %1 2026-0001 --reference 2026-0001-3").arg(verb);
    command.options = {option(QStringLiteral("reference"), QStringLiteral("REF"), Text::tr("Only this payment; several times. Otherwise all that are open.")),
                       option(QStringLiteral("day"), QStringLiteral("DAY"), Text::tr("The day it was paid; otherwise today.")),
                       option(QStringLiteral("reason"), QStringLiteral("TEXT"), Text::tr("Why; it is kept with the payment."))};
    command.run = run;
    return command;
}

} // namespace

QList<Command> payoutMarkCommands()
{
    Command exportCommand;
    exportCommand.name = QStringLiteral("payout export");
    exportCommand.arguments = QStringLiteral("NUMBER");
    exportCommand.fewest = exportCommand.most = 1;
    exportCommand.summary = Text::tr("Write the file that pays it: for PayPal, Wise or a bank.");
    exportCommand.details = Text::tr("The same payout gives the same file again. Writing it marks nothing as paid.");
    exportCommand.example = QStringLiteral("laurel-cli payout export 2026-0001 --format sepa-09 --folder Payouts");
    exportCommand.options = {option(QStringLiteral("format"), QStringLiteral("FORMAT"), Text::tr("One of paypal, paypal-large, wise, sepa-03, sepa-09, nacha, csv."), QStringLiteral("csv")),
                             option(QStringLiteral("folder"), QStringLiteral("FOLDER"), Text::tr("Where to; otherwise the current folder."))};
    exportCommand.run = &runExport;
    Command results;
    results.name = QStringLiteral("payout results");
    results.arguments = QStringLiteral("NUMBER FILE");
    results.fewest = results.most = 2;
    results.summary = Text::tr("Read what PayPal reports of a payout.");
    results.example = QStringLiteral("laurel-cli payout results 2026-0001 report.csv");
    results.options = {option(QStringLiteral("day"), QStringLiteral("DAY"), Text::tr("The day it was paid; otherwise today."))};
    results.run = &runResults;
    return {exportCommand,
            markCommand(QStringLiteral("sent"), Text::tr("The file was handed to the bank; nothing is paid by that."), {}, &runMark<Mark::Sent>),
            markCommand(QStringLiteral("paid"), Text::tr("The money has arrived."), Text::tr("This cannot be undone: paid is paid."), &runMark<Mark::Paid>),
            markCommand(QStringLiteral("failed"), Text::tr("A payment did not arrive: its commissions are due again."), {}, &runMark<Mark::Failed>),
            markCommand(QStringLiteral("void"), Text::tr("A payment is not to be made: its commissions are due again."), {}, &runMark<Mark::Void>),
            results};
}

} // namespace laurel::cli
