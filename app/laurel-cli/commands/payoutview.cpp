#include "commands/payoutview.h"

#include "core/localformat.h"
#include "jsonvalues.h"
#include "storage/storedtext.h"

#include <QCommandLineParser>
#include <QCoreApplication>

namespace laurel::cli {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(LaurelCli)
};

QJsonObject paymentJson(const Payment &payment)
{
    return {{QStringLiteral("id"), payment.id.value()},
            {QStringLiteral("reference"), payment.reference},
            {QStringLiteral("affiliate"), payment.affiliateName},
            {QStringLiteral("currency"), payment.amount.currency().code()},
            {QStringLiteral("amount"), jsonOf(payment.amount)},
            {QStringLiteral("fee"), jsonOf(payment.fee)},
            {QStringLiteral("paid"), jsonOf(payment.paid)},
            {QStringLiteral("paid_currency"), payment.paid.currency().code()},
            {QStringLiteral("method"), QString(storedText(payment.method))},
            {QStringLiteral("state"), QString(storedText(payment.state))},
            {QStringLiteral("paid_day"), jsonOf(payment.paidDay)},
            {QStringLiteral("reason"), payment.reason},
            {QStringLiteral("transaction_id"), payment.transactionId},
            {QStringLiteral("commissions"), payment.rows}};
}

QJsonArray filesJson(const QList<PayoutFileRecord> &files)
{
    QJsonArray array;
    for (const PayoutFileRecord &file : files)
        array.append(QJsonObject{{QStringLiteral("name"), file.name},
                                 {QStringLiteral("format"), file.format},
                                 {QStringLiteral("payments"), file.payments},
                                 {QStringLiteral("sha256"), QString::fromLatin1(file.sha256.toHex())},
                                 {QStringLiteral("written_at"), jsonOf(file.writtenAt)}});
    return array;
}

/// What there is to say of a payout as a whole.
void tell(Session &session, const PayoutSummary &summary, const QList<PayoutFileRecord> &files)
{
    const Payout &payout = summary.payout;
    const Console &console = session.console();
    console.message(Text::tr("Payout %1 of %2, for sales until %3: %4").arg(payout.number, payout.day.toString(Qt::ISODate), payout.through.toString(Qt::ISODate),
                                                                           formatSums(summary.total, session.locale())));
    const QString at = payout.createdAt.toString(Qt::ISODate);
    console.message(payout.createdBy.isEmpty() ? Text::tr("Created at %1.").arg(at) : Text::tr("Created at %1 by %2.").arg(at, payout.createdBy));
    if (!payout.note.isEmpty())
        console.message(Text::tr("Note: %1").arg(payout.note));
    for (const PayoutFileRecord &file : files)
        console.message(Text::tr("Written at %1: %2, %n payment(s)", nullptr, file.payments).arg(file.writtenAt.toString(Qt::ISODate), file.name));
}

void show(Session &session, const PayoutSummary &summary, const QList<Payment> &payments, const QList<PayoutFileRecord> &files)
{
    const QLocale &locale = session.locale();
    QJsonArray array;
    TextTable table;
    table.addColumn(Text::tr("Reference"));
    table.addColumn(Text::tr("Affiliate"), TextTable::Align::Left, true);
    table.addColumn(Text::tr("Amount"), TextTable::Align::Right);
    table.addColumn(Text::tr("Fee"), TextTable::Align::Right);
    table.addColumn(Text::tr("Arrives"), TextTable::Align::Right);
    table.addColumn(Text::tr("By"));
    table.addColumn(Text::tr("State"));
    table.addColumn(Text::tr("Paid on"));
    table.addColumn(Text::tr("Reason"), TextTable::Align::Left, true);
    for (const Payment &payment : payments) {
        array.append(paymentJson(payment));
        table.addRow({payment.reference, payment.affiliateName, formatMoney(payment.amount, locale), formatMoney(payment.fee, locale),
                      formatMoney(payment.paid, locale), storedText(payment.method), storedText(payment.state),
                      payment.paidDay.toString(Qt::ISODate), payment.reason});
    }
    if (session.console().isJson()) {
        session.console().json({{QStringLiteral("number"), summary.payout.number},
                                {QStringLiteral("day"), jsonOf(summary.payout.day)},
                                {QStringLiteral("through"), jsonOf(summary.payout.through)},
                                {QStringLiteral("created_at"), jsonOf(summary.payout.createdAt)},
                                {QStringLiteral("created_by"), summary.payout.createdBy},
                                {QStringLiteral("note"), summary.payout.note},
                                {QStringLiteral("total"), jsonOf(summary.total)},
                                {QStringLiteral("files"), filesJson(files)},
                                {QStringLiteral("payments"), array}});
        return;
    }
    session.console().table(table);
    tell(session, summary, files);
}

} // namespace

Answer<ExitCode> showPayout(Session &session, Database &database, PayoutRunId id)
{
    const PayoutRepository repository(database);
    const Result<PayoutSummary> summary = repository.find(id);
    const Result<QList<Payment>> payments = repository.payments(id);
    if (!summary)
        return fail(summary);
    if (!payments)
        return fail(payments);
    const Result<QList<PayoutFileRecord>> files = repository.files(id);
    if (!files)
        return fail(files);
    show(session, *summary, *payments, *files);
    return ExitCode::Done;
}

Answer<PayoutRunId> payoutOf(const QCommandLineParser &arguments, Database &database)
{
    const Result<PayoutRunId> id = PayoutRepository(database).findByNumber(arguments.positionalArguments().constFirst());
    return id ? Answer<PayoutRunId>(*id) : fail(id);
}

} // namespace laurel::cli
