#include "arguments.h"
#include "commands/commands.h"
#include "commissions/invoicing.h"
#include "core/localformat.h"
#include "exporttarget.h"
#include "jsonvalues.h"
#include "progressline.h"
#include "reports/statement.h"
#include "reports/yeartotals.h"
#include "storage/programrepository.h"
#include "terminaltext.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace laurel::cli {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(LaurelCli)
};

constexpr QLatin1String payoutKey("payout");

Answer<QDate> todayOf(Database &database)
{
    const Result<ProgramInfo> info = ProgramRepository(database).load();
    if (!info)
        return fail(info);
    return businessToday(*info);
}

QList<QCommandLineOption> targetOptions(const QString &what)
{
    return {option(QStringLiteral("format"), QStringLiteral("FORMAT"),
                   Text::tr("pdf, html, csv or xlsx. Without it the ending of the file decides, else it is pdf.")),
            option(QStringLiteral("output"), QStringLiteral("FILE|FOLDER"), what)};
}

QJsonObject jsonOf(const StatementAccount &account)
{
    return {{QStringLiteral("currency"), account.currency.code()},
            {QStringLiteral("carried_over"), laurel::cli::jsonOf(account.carriedOver)},
            {QStringLiteral("new"), laurel::cli::jsonOf(account.earned)},
            {QStringLiteral("paid"), laurel::cli::jsonOf(account.paid)},
            {QStringLiteral("balance"), laurel::cli::jsonOf(account.balance)},
            {QStringLiteral("cancelled_sales"), account.cancelled}};
}

QJsonObject jsonOf(const Statement &statement, const QString &path)
{
    QJsonArray accounts;
    for (const StatementAccount &account : statement.accounts)
        accounts.append(jsonOf(account));
    return {{QStringLiteral("affiliate"), statement.affiliate.name},
            {QStringLiteral("output"), path},
            {QStringLiteral("size"), QFileInfo(path).size()},
            {QStringLiteral("accounts"), accounts}};
}

Answer<QList<Statement>> statementsOf(const QCommandLineParser &arguments, Database &database, Job &job)
{
    const bool ofPayout = arguments.isSet(payoutKey);
    const QStringList names = arguments.positionalArguments();
    if (ofPayout && arguments.isSet(QStringLiteral("period")))
        return wrongUsage(Text::tr("--payout and --period exclude each other."));
    if (!ofPayout && names.isEmpty())
        return wrongUsage(Text::tr("Name an affiliate, or a payout with --payout."));
    QList<AffiliateId> only;
    for (const QString &name : names) {
        const Answer<AffiliateId> affiliate = findAffiliate(name, database);
        if (!affiliate)
            return fail(affiliate);
        only.append(*affiliate);
    }
    const Answer<QDate> today = todayOf(database);
    if (!today)
        return fail(today);
    const StatementReader reader(database, *today);
    if (ofPayout) {
        const Result<PayoutRunId> payout = PayoutRepository(database).findByNumber(arguments.value(payoutKey));
        if (!payout)
            return fail(payout);
        const Result<QList<Statement>> statements = reader.forPayout(*payout, only, &job);
        if (!statements)
            return fail(statements);
        return *statements;
    }
    const Answer<DateRange> period = periodOf(arguments, database, PeriodPreset::LastMonth);
    if (!period)
        return fail(period);
    const Result<Statement> statement = reader.forPeriod(only.constFirst(), *period);
    if (!statement)
        return fail(statement);
    return QList<Statement>{*statement};
}

Answer<ExitCode> runStatement(Session &session, const QCommandLineParser &arguments)
{
    Answer<ExportTarget> target = ExportTarget::of(arguments);
    if (!target)
        return fail(target);
    const auto program = session.openToRead();
    if (!program)
        return fail(program);
    const ProgressLine progress(session.job(), isErrorTerminal() && !session.console().isQuiet());
    session.job().setPhase(Text::tr("Writing statements"));
    const Answer<QList<Statement>> statements = statementsOf(arguments, (*program)->database(), session.job());
    if (!statements)
        return fail(statements);
    if (arguments.positionalArguments().isEmpty()) {
        if (const Answer<> folder = target->useFolder(); !folder)
            return fail(folder);
    }
    QJsonArray written;
    for (const Statement &statement : *statements) {
        if (session.job().isCancelled())
            return fail(ErrorCode::Cancelled,
                        Text::tr("Cancelled after %n of the statements.", nullptr, int(written.size())));
        session.job().setProgress(written.size(), statements->size());
        const Answer<QString> path = target->write(paperOf(statement, session.locale()));
        if (!path)
            return fail(path);
        written.append(jsonOf(statement, *path));
        if (!target->isFolder())
            session.console().message(Text::tr("Wrote %1.").arg(*path));
    }
    if (target->isFolder())
        session.console().message(
            Text::tr("Wrote %n statement(s) to %1.", nullptr, int(statements->size())).arg(target->path()));
    if (session.console().isJson())
        session.console().json({{QStringLiteral("statements"), written}});
    return ExitCode::Done;
}

/// The payments that invoices are asked for: of a whole payout those that may have been made.
Answer<QList<Payment>> invoicedPayments(const QCommandLineParser &arguments, Database &database)
{
    const PayoutRepository payouts(database);
    const Answer<AffiliateId> affiliate = affiliateOf(arguments, database);
    if (!affiliate)
        return fail(affiliate);
    const Result<PayoutRunId> payout = payouts.findByNumber(arguments.value(payoutKey));
    if (!payout)
        return fail(payout);
    Result<QList<Payment>> payments = payouts.payments(*payout);
    if (!payments)
        return fail(payments);
    if (affiliate->isValid())
        payments->removeIf([&affiliate](const Payment &payment) { return payment.affiliate != *affiliate; });
    else
        *payments = withoutNotMade(*payments);
    if (payments->isEmpty())
        return fail(ErrorCode::NotFound,
                    Text::tr("There is no such payment in payout %1.").arg(arguments.value(payoutKey)));
    return *payments;
}

QJsonObject jsonOf(const Invoice &invoice, const QString &path)
{
    return {{QStringLiteral("number"), invoice.number},
            {QStringLiteral("date"), laurel::cli::jsonOf(invoice.day)},
            {QStringLiteral("supplier"), invoice.seller.name},
            {QStringLiteral("net"), laurel::cli::jsonOf(invoice.net)},
            {QStringLiteral("currency"), invoice.net.currency().code()},
            {QStringLiteral("reverse_charge"), invoice.treatment == VatTreatment::ReverseCharge},
            {QStringLiteral("payment"), invoice.reference},
            {QStringLiteral("output"), path}};
}

Answer<ExitCode> runInvoice(Session &session, const QCommandLineParser &arguments)
{
    if (!arguments.isSet(payoutKey))
        return wrongUsage(Text::tr("Name the payout with --payout."));
    Answer<ExportTarget> target = ExportTarget::of(arguments);
    if (!target)
        return fail(target);
    const auto program = session.openToWrite();
    if (!program)
        return fail(program);
    Database &database = (*program)->database();
    const Answer<QList<Payment>> payments = invoicedPayments(arguments, database);
    if (!payments)
        return fail(payments);
    // Before a number is given to an invoice that could not be written.
    if (const Answer<> folder = target->useFolder(); !folder)
        return fail(folder);
    const Answer<QDate> today = todayOf(database);
    if (!today)
        return fail(today);
    const Result<QList<InvoiceAttempt>> attempts = issueInvoices(database, *payments, *today, session.job());
    if (!attempts)
        return fail(attempts);
    const bool isOne = arguments.isSet(QStringLiteral("affiliate")) && attempts->size() == 1;
    if (isOne && !attempts->constFirst().invoice)
        return fail(attempts->constFirst().invoice); // nothing else was asked for
    QJsonArray written;
    QJsonArray leftOut;
    for (const InvoiceAttempt &attempt : *attempts) {
        if (!attempt.invoice) {
            const QString &reason = attempt.invoice.error().message;
            leftOut.append(
                QJsonObject{{QStringLiteral("affiliate"), attempt.affiliate}, {QStringLiteral("reason"), reason}});
            session.console().message(Text::tr("No invoice for %1: %2").arg(attempt.affiliate, reason));
            continue;
        }
        const Invoice &invoice = *attempt.invoice;
        const Answer<QString> path = target->write(paperOf(invoice, session.locale()));
        if (!path)
            return fail(path);
        written.append(jsonOf(invoice, *path));
    }
    session.console().message(Text::tr("Wrote %n invoice(s) to %1.", nullptr, int(written.size())).arg(target->path()));
    if (session.console().isJson())
        session.console().json({{QStringLiteral("invoices"), written}, {QStringLiteral("left_out"), leftOut}});
    return leftOut.isEmpty() ? ExitCode::Done : ExitCode::SomeRefused;
}

QJsonObject jsonOf(const YearTotals &totals)
{
    QJsonArray people;
    for (const YearTotal &total : totals.totals) {
        QJsonObject person{{QStringLiteral("affiliate"), total.name},
                           {QStringLiteral("paid"), laurel::cli::jsonOf(total.paid)},
                           {QStringLiteral("by_paypal"), laurel::cli::jsonOf(total.byPayPal)}};
        if (totals.asksForNec) {
            person.insert(QStringLiteral("counted_usd"),
                          total.counted ? laurel::cli::jsonOf(*total.counted) : QJsonValue());
            person.insert(QStringLiteral("form_1099_nec"), isKnown(total) ? QJsonValue(total.isAbove) : QJsonValue());
            person.insert(QStringLiteral("missing"), QJsonArray::fromStringList(total.missing));
        }
        people.append(person);
    }
    QJsonObject object{{QStringLiteral("year"), totals.year}, {QStringLiteral("affiliates"), people}};
    if (totals.asksForNec) {
        object.insert(QStringLiteral("threshold_usd"), laurel::cli::jsonOf(totals.threshold.amount));
        object.insert(QStringLiteral("threshold_is_indexed"), totals.threshold.isIndexed);
    }
    return object;
}

void printYear(const Session &session, const YearTotals &totals)
{
    const ReportDocument document = documentOf(totals, session.locale());
    TextTable table;
    table.addColumn(Text::tr("Affiliate"), TextTable::Align::Left, true);
    table.addColumn(Text::tr("Paid"), TextTable::Align::Right);
    table.addColumn(Text::tr("Of it by PayPal"), TextTable::Align::Right);
    if (totals.asksForNec) {
        table.addColumn(Text::tr("Counts in US$"), TextTable::Align::Right);
        table.addColumn(Text::tr("1099-NEC"));
        table.addColumn(Text::tr("Missing"), TextTable::Align::Left, true);
    }
    for (const YearTotal &total : totals.totals) {
        QStringList row{total.name, formatSums(total.paid, session.locale()),
                        formatSums(total.byPayPal, session.locale())};
        if (totals.asksForNec) {
            row += {total.counted ? formatMoney(*total.counted, session.locale()) : QStringLiteral("–"),
                    !isKnown(total) ? Text::tr("unknown")
                    : total.isAbove ? Text::tr("yes")
                                    : Text::tr("no"),
                    total.missing.join(QStringLiteral(", "))};
        }
        table.addRow(row);
    }
    session.console().table(table);
    for (const ReportBlock &block : document.blocks) {
        if (const auto *paragraph = std::get_if<ParagraphBlock>(&block))
            session.console().message(paragraph->text);
    }
}

Answer<ExitCode> runYear(Session &session, const QCommandLineParser &arguments)
{
    const QString text = arguments.positionalArguments().constFirst();
    bool isNumber = false;
    const int year = text.toInt(&isNumber);
    constexpr int firstYear = 1970;
    constexpr int lastYear = 9999;
    if (!isNumber || year < firstYear || year > lastYear)
        return wrongUsage(Text::tr("“%1” is not a year.").arg(text));
    const auto program = session.openToRead();
    if (!program)
        return fail(program);
    const Result<YearTotals> totals = readYearTotals((*program)->database(), year);
    if (!totals)
        return fail(totals);
    QJsonObject json = jsonOf(*totals);
    if (arguments.isSet(QStringLiteral("output"))) {
        const Answer<ExportTarget> target = ExportTarget::of(arguments);
        if (!target)
            return fail(target);
        const Answer<QString> path = target->write(paperOf(*totals, session.locale()));
        if (!path)
            return fail(path);
        json.insert(QStringLiteral("output"), *path);
        session.console().message(Text::tr("Wrote %1.").arg(*path));
    } else if (!session.console().isJson()) {
        printYear(session, *totals);
    }
    if (session.console().isJson())
        session.console().json(json);
    return ExitCode::Done;
}

Command statementCommand()
{
    Command statement;
    statement.name = QStringLiteral("statement");
    statement.arguments = QStringLiteral("[AFFILIATE]");
    statement.most = 1;
    statement.summary = Text::tr("Write the statement of an affiliate, or of all in a payout.");
    statement.details = Text::tr(
        "It lists every commission, how it came about and what became of it: carried over and new, less paid, is "
        "the balance. With --payout and without AFFILIATE everybody in the payout gets a file of their own in "
        "the folder; otherwise it is about a period.");
    statement.example = QStringLiteral("laurel-cli statement --payout 2026-0001 --format pdf --output statements");
    statement.options = {option(payoutKey, QStringLiteral("NUMBER"), Text::tr("The payout that it is about.")),
                         periodOption(QStringLiteral("last-month"))};
    statement.options += targetOptions(Text::tr("The file to write, or the folder for several."));
    statement.run = &runStatement;
    return statement;
}

Command invoiceCommand()
{
    Command invoice;
    invoice.name = QStringLiteral("statement invoice");
    invoice.summary = Text::tr("Write the self-billing invoices of a payout for partners in the EU.");
    invoice.details = Text::tr(
        "Each payment that was made gets one invoice with the next number of the year; it is never changed, and a "
        "second time the same one is written. Tell who you are with “payout payer set” before.");
    invoice.example = QStringLiteral("laurel-cli statement invoice --payout 2026-0001 --output invoices");
    invoice.options = {option(payoutKey, QStringLiteral("NUMBER"), Text::tr("The payout that they are about.")),
                       affiliateOption()};
    invoice.options += targetOptions(Text::tr("The folder to write to; it is made when there is none."));
    invoice.run = &runInvoice;
    return invoice;
}

Command yearCommand()
{
    Command year;
    year.name = QStringLiteral("statement year");
    year.arguments = QStringLiteral("YEAR");
    year.fewest = 1;
    year.most = 1;
    year.summary = Text::tr("Show what each affiliate was paid in a calendar year.");
    year.details = Text::tr(
        "For a payer in the USA it says who is to get a Form 1099-NEC, and what is missing for it. Payments by PayPal "
        "are reported by PayPal and not counted.");
    year.example = QStringLiteral("laurel-cli statement year 2026 --output payments-2026.csv");
    year.options = targetOptions(Text::tr("The file to write; without it the totals are printed."));
    year.run = &runYear;
    return year;
}

} // namespace

QList<Command> statementCommands() { return {statementCommand(), invoiceCommand(), yearCommand()}; }

} // namespace laurel::cli
