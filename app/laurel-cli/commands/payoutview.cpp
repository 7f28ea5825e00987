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
            {QStringLiteral("commissions"), payment.rows}};
}

void show(Session &session, const PayoutSummary &summary, const QList<Payment> &payments)
{
    const QLocale &locale = session.locale();
    QJsonArray array;
    TextTable table;
    table.addColumn(Text::tr("Reference"));
    table.addColumn(Text::tr("Affiliate"), TextTable::Align::Left, true);
    table.addColumn(Text::tr("Amount"), TextTable::Align::Right);
    table.addColumn(Text::tr("Arrives"), TextTable::Align::Right);
    table.addColumn(Text::tr("By"));
    table.addColumn(Text::tr("State"));
    table.addColumn(Text::tr("Reason"), TextTable::Align::Left, true);
    for (const Payment &payment : payments) {
        array.append(paymentJson(payment));
        table.addRow({payment.reference, payment.affiliateName, formatMoney(payment.amount, locale), formatMoney(payment.paid, locale),
                      storedText(payment.method), storedText(payment.state), payment.reason});
    }
    if (session.console().isJson()) {
        session.console().json({{QStringLiteral("number"), summary.payout.number},
                                {QStringLiteral("day"), jsonOf(summary.payout.day)},
                                {QStringLiteral("through"), jsonOf(summary.payout.through)},
                                {QStringLiteral("total"), jsonOf(summary.total)},
                                {QStringLiteral("payments"), array}});
        return;
    }
    session.console().table(table);
    session.console().message(Text::tr("Payout %1 of %2: %3").arg(summary.payout.number, summary.payout.day.toString(Qt::ISODate),
                                                                 formatSums(summary.total, locale)));
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
    show(session, *summary, *payments);
    return ExitCode::Done;
}

Answer<PayoutRunId> payoutOf(const QCommandLineParser &arguments, Database &database)
{
    const Result<PayoutRunId> id = PayoutRepository(database).findByNumber(arguments.positionalArguments().constFirst());
    return id ? Answer<PayoutRunId>(*id) : fail(id);
}

} // namespace laurel::cli
