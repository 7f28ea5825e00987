#include "gui/pages/payouts/payoutsdata.h"

#include "core/localformat.h"
#include "gui/commands/decisionstep.h"
#include "gui/dialogs/payoutaccountdialog.h"
#include "commissions/payoutservice.h"
#include "storage/payoutaccounts.h"

#include <QCoreApplication>
#include <QPointer>
#include <QSet>
#include <algorithm>

namespace laurel {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(PayoutsPage)
};

const ChangeSet ledgerChanges{ChangeSet::Commissions, {}};

} // namespace

Result<QList<Money>> sumsOf(const QList<Money> &amounts)
{
    QList<Money> sums;
    for (const Money &amount : amounts) {
        const auto same = std::ranges::find(sums, amount.currency(), &Money::currency);
        if (same == sums.end()) {
            sums.append(amount);
            continue;
        }
        const Result<Money> sum = same->plus(amount);
        if (!sum)
            return fail(sum);
        *same = *sum;
    }
    return sums;
}

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
    QList<Money> paid;
    QList<Money> rollsOver;
    QList<Money> later;
    QSet<AffiliateId> payees;
    QSet<AffiliateId> rolling;
    for (const PayoutCandidate &candidate : std::as_const(*candidates)) {
        if (candidate.block == PayoutBlock::None) {
            paid.append(candidate.paid);
            payees.insert(candidate.affiliate);
        }
        if (candidate.rollsOver().minor() > 0) {
            rollsOver.append(candidate.rollsOver());
            rolling.insert(candidate.affiliate);
        }
        if (!candidate.later.isZero())
            later.append(candidate.later);
    }
    for (const auto &[sums, amounts] : {std::pair(&listing.paid, &paid), std::pair(&listing.rollsOver, &rollsOver), std::pair(&listing.later, &later)}) {
        Result<QList<Money>> sum = sumsOf(*amounts);
        if (!sum)
            return fail(sum);
        *sums = std::move(*sum);
    }
    listing.waiting = std::move(*waiting);
    listing.candidates = std::move(*candidates);
    listing.payees = int(payees.size());
    listing.rolling = int(rolling.size());
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

QDate nextPayoutDay(int payoutDay, QDate today)
{
    const QDate ofThisMonth(today.year(), today.month(), payoutDay);
    return ofThisMonth >= today ? ofThisMonth : ofThisMonth.addMonths(1);
}

QDate endOfLastMonth(QDate today)
{
    return QDate(today.year(), today.month(), 1).addDays(-1);
}

void approveWaiting(Session &session, QDate heldUntil)
{
    DecisionScope scope;
    scope.heldUntil = heldUntil;
    decideOnCommissions(session, DecisionAction::Approve, scope);
}

void createPayout(Session &session, const PayoutTerms &terms, QObject *context, std::function<void(PayoutRunId)> created)
{
    session.jobs().write(
        Text::tr("Creating a payout"),
        [terms](Database &database, Job &job) -> Result<PayoutSummary> {
            const Result<PayoutRunId> id = PayoutService(database).create(terms, {}, job);
            return id ? PayoutRepository(database).find(*id) : fail(id);
        },
        &session,
        [&session, context = QPointer<QObject>(context), created = std::move(created)](const Result<PayoutSummary> &made) {
            if (!made) {
                emit session.failed(made.error());
                return;
            }
            // Before the pages hear of it, so that the one who made it can show it.
            if (context)
                created(made->payout.id);
            session.announce(ledgerChanges);
            emit session.message(Text::tr("Payout %1 was created with %Ln payment(s) of %2.", nullptr, made->payments)
                                     .arg(made->payout.number, formatSums(made->total, QLocale())),
                                 false);
        });
}

void changePayments(Session &session, std::function<Result<>(PayoutRepository &)> work, const QString &doneMessage)
{
    session.jobs().write(
        {},
        [work = std::move(work)](Database &database, Job &) {
            PayoutRepository payouts(database);
            return work(payouts);
        },
        &session,
        [&session, doneMessage](const Result<> &done) {
            if (!done) {
                emit session.failed(done.error());
                return;
            }
            session.announce(ledgerChanges);
            emit session.message(doneMessage, false);
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
