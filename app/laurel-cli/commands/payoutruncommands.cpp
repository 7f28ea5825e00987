#include "arguments.h"
#include "commands/commands.h"
#include "commands/payoutview.h"
#include "commissions/payoutdays.h"
#include "commissions/payoutservice.h"
#include "commissions/payouttotals.h"
#include "core/localformat.h"
#include "jsonvalues.h"
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

Answer<PayoutTerms> termsOf(const QCommandLineParser &arguments, Database &database)
{
    const Result<ProgramInfo> info = ProgramRepository(database).load();
    if (!info)
        return fail(info);
    PayoutTerms terms = plannedPayout(*info, businessToday(*info));
    const Answer<QDate> day = dayOf(arguments, QStringLiteral("day"));
    const Answer<QDate> through = dayOf(arguments, QStringLiteral("through"));
    const Answer<AffiliateId> affiliate = affiliateOf(arguments, database);
    if (!day)
        return fail(day);
    if (!through)
        return fail(through);
    if (!affiliate)
        return fail(affiliate);
    if (day->isValid())
        terms.day = *day;
    if (through->isValid())
        terms.through = *through;
    terms.needsTaxForm = arguments.isSet(QStringLiteral("tax-forms"));
    if (affiliate->isValid())
        terms.only = {*affiliate};
    if (arguments.isSet(QStringLiteral("method"))) {
        terms.method = fromStoredText<PayoutMethod>(arguments.value(QStringLiteral("method")));
        if (!terms.method)
            return notAmong(arguments.value(QStringLiteral("method")), QStringLiteral("method"),
                            QStringLiteral("paypal, wise, sepa, ach, bank, gift-card, product, other"));
    }
    return terms;
}

QLatin1String keyOfBlock(PayoutBlock block)
{
    switch (block) {
    case PayoutBlock::None: return QLatin1String("pay");
    case PayoutBlock::NotChosen: return QLatin1String("not-chosen");
    case PayoutBlock::NothingDue: return QLatin1String("nothing-due");
    case PayoutBlock::OnHold: return QLatin1String("on-hold");
    case PayoutBlock::NoMethod: return QLatin1String("no-method");
    case PayoutBlock::NoTaxForm: return QLatin1String("no-tax-form");
    case PayoutBlock::BelowMinimum: return QLatin1String("below-minimum");
    case PayoutBlock::NoRate: break;
    }
    return QLatin1String("no-rate");
}

/// Whether somebody is asked for, though they may not be paid.
bool isChosen(const PayoutCandidate &candidate, const PayoutTerms &terms)
{
    return (terms.only.isEmpty() || terms.only.contains(candidate.affiliate)) && (!terms.method || *terms.method == candidate.account.method);
}

Answer<ExitCode> runPreview(Session &session, const QCommandLineParser &arguments)
{
    const auto program = session.openToRead();
    if (!program)
        return fail(program);
    Database &database = (*program)->database();
    const Answer<PayoutTerms> terms = termsOf(arguments, database);
    if (!terms)
        return fail(terms);
    Result<QList<PayoutCandidate>> candidates = payoutCandidates(database, *terms);
    if (!candidates)
        return fail(candidates);
    candidates->removeIf([&terms](const PayoutCandidate &candidate) { return !isChosen(candidate, *terms); });
    const Result<PayoutTotals> totals = totalsOf(*candidates);
    if (!totals)
        return fail(totals);
    QJsonArray array;
    TextTable table;
    table.addColumn(Text::tr("Affiliate"), TextTable::Align::Left, true);
    for (const QString &title : {Text::tr("Due"), Text::tr("Later"), Text::tr("Paid now"), Text::tr("Rolls over")})
        table.addColumn(title, TextTable::Align::Right);
    table.addColumn(Text::tr("By"));
    table.addColumn(Text::tr("Why not"), TextTable::Align::Left, true);
    const QLocale &locale = session.locale();
    for (const PayoutCandidate &candidate : *candidates) {
        array.append(QJsonObject{{QStringLiteral("affiliate_id"), candidate.affiliate.value()},
                                 {QStringLiteral("affiliate"), candidate.name},
                                 {QStringLiteral("currency"), candidate.due.currency().code()},
                                 {QStringLiteral("due"), jsonOf(candidate.due)},
                                 {QStringLiteral("commissions"), candidate.rows},
                                 {QStringLiteral("later"), jsonOf(candidate.later)},
                                 {QStringLiteral("amount"), jsonOf(candidate.amount)},
                                 {QStringLiteral("rolls_over"), jsonOf(candidate.rollsOver())},
                                 {QStringLiteral("fee"), jsonOf(candidate.fee)},
                                 {QStringLiteral("paid"), jsonOf(candidate.paid)},
                                 {QStringLiteral("paid_currency"), candidate.paid.currency().code()},
                                 {QStringLiteral("rate_day"), jsonOf(candidate.rateDay)},
                                 {QStringLiteral("method"), QString(storedText(candidate.account.method))},
                                 {QStringLiteral("state"), QString(keyOfBlock(candidate.block))},
                                 {QStringLiteral("why"), candidate.why}});
        table.addRow({candidate.name, formatMoney(candidate.due, locale), formatMoney(candidate.later, locale),
                      formatMoney(candidate.paid, locale), formatMoney(candidate.rollsOver(), locale),
                      storedText(candidate.account.method), candidate.why});
    }
    if (session.console().isJson())
        session.console().json({{QStringLiteral("day"), jsonOf(terms->day)},
                                {QStringLiteral("through"), jsonOf(terms->through)},
                                {QStringLiteral("total"), jsonOf(totals->paid)},
                                {QStringLiteral("payees"), totals->payees},
                                {QStringLiteral("rolls_over"), jsonOf(totals->rollsOver)},
                                {QStringLiteral("candidates"), array}});
    else
        session.console().table(table);
    session.console().message(totals->payees == 0
                                  ? Text::tr("Nobody would be paid.")
                                  : Text::tr("%1 to %n affiliate(s) on %2, for sales until %3.", nullptr, totals->payees)
                                        .arg(formatSums(totals->paid, locale), terms->day.toString(Qt::ISODate), terms->through.toString(Qt::ISODate)));
    return ExitCode::Done;
}

Answer<ExitCode> runCreate(Session &session, const QCommandLineParser &arguments)
{
    const auto program = session.openToWrite();
    if (!program)
        return fail(program);
    Database &database = (*program)->database();
    const Answer<PayoutTerms> terms = termsOf(arguments, database);
    if (!terms)
        return fail(terms);
    const Result<PayoutRunId> id = PayoutService(database).create(*terms, arguments.value(QStringLiteral("note")), session.job());
    if (!id)
        return fail(id);
    return showPayout(session, database, *id);
}

Answer<ExitCode> runList(Session &session, const QCommandLineParser &arguments)
{
    const auto program = session.openToRead();
    if (!program)
        return fail(program);
    const Answer<int> limit = limitOf(arguments);
    if (!limit)
        return fail(limit);
    const Result<QList<PayoutSummary>> summaries = PayoutRepository((*program)->database()).list(*limit);
    if (!summaries)
        return fail(summaries);
    QJsonArray array;
    TextTable table;
    table.addColumn(Text::tr("Payout"));
    table.addColumn(Text::tr("Day"));
    for (const QString &title : {Text::tr("Payments"), Text::tr("Open"), Text::tr("Paid"), Text::tr("Failed"), Text::tr("Total")})
        table.addColumn(title, TextTable::Align::Right);
    for (const PayoutSummary &summary : *summaries) {
        array.append(QJsonObject{{QStringLiteral("number"), summary.payout.number},
                                 {QStringLiteral("day"), jsonOf(summary.payout.day)},
                                 {QStringLiteral("payments"), summary.payments},
                                 {QStringLiteral("open"), summary.open},
                                 {QStringLiteral("paid"), summary.paid},
                                 {QStringLiteral("failed"), summary.failed},
                                 {QStringLiteral("total"), jsonOf(summary.total)}});
        table.addRow({summary.payout.number, summary.payout.day.toString(Qt::ISODate), QString::number(summary.payments),
                      QString::number(summary.open), QString::number(summary.paid), QString::number(summary.failed),
                      formatSums(summary.total, session.locale())});
    }
    if (session.console().isJson())
        session.console().json({{QStringLiteral("payouts"), array}});
    else
        session.console().table(table);
    return ExitCode::Done;
}

Answer<ExitCode> runShow(Session &session, const QCommandLineParser &arguments)
{
    const auto program = session.openToRead();
    if (!program)
        return fail(program);
    const Answer<PayoutRunId> id = payoutOf(arguments, (*program)->database());
    return id ? showPayout(session, (*program)->database(), *id) : fail(id);
}

QList<QCommandLineOption> termOptions()
{
    return {option(QStringLiteral("day"), QStringLiteral("DAY"), Text::tr("The day on which it is paid; otherwise the program's next day of payouts.")),
            option(QStringLiteral("through"), QStringLiteral("DAY"), Text::tr("The last day of the sales in it; otherwise the last of the month before.")),
            affiliateOption(), option(QStringLiteral("method"), QStringLiteral("METHOD"), Text::tr("Only who is paid by it, as paypal or sepa.")),
            flag(QStringLiteral("tax-forms"), Text::tr("Nobody without a W-9 or W-8."))};
}

} // namespace

QList<Command> payoutRunCommands()
{
    Command preview;
    preview.name = QStringLiteral("payout preview");
    preview.summary = Text::tr("Show who would be paid what, what rolls over, and why.");
    preview.example = QStringLiteral("laurel-cli payout preview --through 2026-05-31");
    preview.options = termOptions();
    preview.run = &runPreview;
    Command create;
    create.name = QStringLiteral("payout create");
    create.summary = Text::tr("Freeze what is to be paid into a payout with a number.");
    create.details = Text::tr("A backup is made before. What is wrong with it can be voided; its commissions are due again then.");
    create.example = QStringLiteral("laurel-cli payout create --through 2026-05-31 --day 2026-06-15");
    create.options = termOptions();
    create.options.append(option(QStringLiteral("note"), QStringLiteral("TEXT"), Text::tr("A note of your own.")));
    create.run = &runCreate;
    Command list;
    list.name = QStringLiteral("payout list");
    list.summary = Text::tr("List payouts, newest first.");
    list.example = QStringLiteral("laurel-cli payout list");
    list.options = {limitOption(defaultLimit)};
    list.run = &runList;
    Command showCommand;
    showCommand.name = QStringLiteral("payout show");
    showCommand.arguments = QStringLiteral("NUMBER");
    showCommand.fewest = showCommand.most = 1;
    showCommand.summary = Text::tr("Show the payments of a payout.");
    showCommand.example = QStringLiteral("laurel-cli payout show 2026-0001");
    showCommand.run = &runShow;
    return {preview, create, list, showCommand};
}

} // namespace laurel::cli
