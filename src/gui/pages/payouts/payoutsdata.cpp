#include "gui/pages/payouts/payoutsdata.h"

#include "core/localformat.h"
#include "gui/commands/decisionstep.h"
#include "gui/dialogs/payoutaccountdialog.h"
#include "commissions/payoutservice.h"
#include "storage/payoutaccounts.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QPointer>
#include <tuple>

namespace laurel {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(PayoutsPage)
};

const ChangeSet ledgerChanges{ChangeSet::Commissions, {}};

void changeLedger(Session &session, std::function<Result<>(Database &)> work, const QString &doneMessage)
{
    session.jobs().write(
        {}, [work = std::move(work)](Database &database, Job &) { return work(database); }, &session,
        [&session, doneMessage](const Result<> &done) {
            if (!done) {
                emit session.failed(done.error());
                return;
            }
            session.announce(ledgerChanges);
            emit session.message(doneMessage, false);
        });
}

QString reportText(const PayoutResultSummary &report)
{
    constexpr qsizetype mostNamed = 3;
    const auto named = [](const QStringList &names) {
        const QString some = names.mid(0, mostNamed).join(QStringLiteral(", "));
        return names.size() > mostNamed ? Text::tr("%1 and %Ln more", "names", int(names.size() - mostNamed)).arg(some) : some;
    };
    const QLocale locale;
    QStringList sentences{Text::tr("Payments by the report: %1 made, %2 failed, %3 pending.")
                              .arg(locale.toString(report.paid), locale.toString(report.failed), locale.toString(report.pending))};
    if (!report.contradicted.isEmpty())
        sentences.append(Text::tr("It contradicts what is marked here, which stays: %1.").arg(named(report.contradicted)));
    if (!report.unknown.isEmpty())
        sentences.append(Text::tr("No payment of this payout fits: %1.").arg(named(report.unknown)));
    return sentences.join(u' ');
}

} // namespace

Result<OwedListing> readOwed(Database &database, const PayoutTerms &terms, QDate today)
{
    OwedListing listing;
    listing.terms = terms;
    Result<WaitingCommissions> waiting = waitingCommissions(database, today);
    if (!waiting)
        return fail(waiting);
    Result<QList<PayoutCandidate>> candidates = payoutCandidates(database, terms);
    if (!candidates)
        return fail(candidates);
    Result<PayoutTotals> totals = totalsOf(*candidates);
    if (!totals)
        return fail(totals);
    listing.totals = std::move(*totals);
    listing.waiting = std::move(*waiting);
    listing.candidates = std::move(*candidates);
    return listing;
}

Result<PayoutContent> readPayout(Database &database, PayoutRunId id)
{
    const PayoutRepository payouts(database);
    auto summary = payouts.find(id);
    if (!summary)
        return fail(summary);
    auto payments = payouts.payments(id);
    if (!payments)
        return fail(payments);
    auto files = payouts.files(id);
    if (!files)
        return fail(files);
    return PayoutContent{std::move(*summary), std::move(*payments), std::move(*files)};
}

void approveWaiting(Session &session, QDate heldUntil)
{
    DecisionScope scope;
    scope.heldUntil = heldUntil;
    decideOnCommissions(session, DecisionAction::Approve, scope);
}

void createPayout(Session &session, const OwedListing &listing, QObject *context, std::function<void(PayoutRunId)> answered)
{
    session.jobs().write(
        Text::tr("Creating a payout"),
        [listing, today = session.period().today()](Database &database, Job &job) -> Result<PayoutSummary> {
            const Result<OwedListing> now = readOwed(database, listing.terms, today);
            if (!now)
                return fail(now);
            const auto paidOf = [](const OwedListing &owed) { return std::tie(owed.totals.paid, owed.totals.payees, owed.totals.rollsOver); };
            if (paidOf(*now) != paidOf(listing))
                return fail(ErrorCode::Conflict, Text::tr("What is owed has changed since it was shown, so no payout was created. Look again."));
            const Result<PayoutRunId> id = PayoutService(database).create(listing.terms, {}, job);
            return id ? PayoutRepository(database).find(*id) : fail(id);
        },
        &session,
        [&session, context = QPointer<QObject>(context), answered = std::move(answered)](const Result<PayoutSummary> &made) {
            // Before the pages hear of it, so that the one who made it can show it.
            if (context)
                answered(made ? made->payout.id : PayoutRunId());
            if (!made) {
                emit session.failed(made.error());
                return;
            }
            session.announce(ledgerChanges);
            emit session.message(Text::tr("Payout %1 was created with %Ln payment(s) of %2.", nullptr, made->payments)
                                     .arg(made->payout.number, formatSums(made->total, QLocale())),
                                 false);
        });
}

void changePayments(Session &session, std::function<Result<>(PayoutRepository &)> work, const QString &doneMessage)
{
    changeLedger(
        session,
        [work = std::move(work)](Database &database) {
            PayoutRepository payouts(database);
            return work(payouts);
        },
        doneMessage);
}

void markPaid(Session &session, PayoutRunId payout, const QList<PaymentId> &payments, QDate day, const QString &transactionId)
{
    changeLedger(
        session, [=](Database &database) { return PayoutService(database).markPaid(payout, payments, day, transactionId); },
        Text::tr("%Ln payment(s) marked as paid", nullptr, int(payments.size())));
}

void readReport(Session &session, PayoutRunId payout, const QString &path)
{
    session.jobs().write(
        Text::tr("Reading a report"),
        [=, today = session.period().today()](Database &database, Job &) -> Result<PayoutResultSummary> {
            QFile file(path);
            if (!file.open(QIODevice::ReadOnly))
                return fail(ErrorCode::Io, Text::tr("%1 could not be read.").arg(QDir::toNativeSeparators(path)));
            return PayoutService(database).readResults(payout, file.readAll(), today);
        },
        &session,
        [&session](const Result<PayoutResultSummary> &read) {
            if (!read) {
                emit session.failed(read.error());
                return;
            }
            session.announce(ledgerChanges);
            emit session.message(reportText(*read), false);
        });
}

void changeAccount(Session &session, const QString &name, const PayoutAccount &before, const PayoutAccount &after)
{
    const auto saving = [](const PayoutAccount &account) -> EditWork {
        return [account](Database &database) -> Result<ChangeSet> {
            if (const Result<> saved = PayoutAccountRepository(database).save(account); !saved)
                return fail(saved);
            return ChangeSet{ChangeSet::Affiliates, {account.affiliate}};
        };
    };
    session.edit(Text::tr("Change how %1 is paid").arg(name), saving(after), saving(before));
}

void editAccount(Session &session, const PayoutAccount &account, const QString &name, QWidget *parent)
{
    auto *dialog = new PayoutAccountDialog(account, name, session.program(), parent);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    QObject::connect(dialog, &QDialog::accepted, &session, [&session, dialog, account, name] {
        const PayoutAccount wanted = dialog->account();
        if (wanted != account)
            changeAccount(session, name, account, wanted);
    });
    dialog->open();
}

} // namespace laurel
