#pragma once

#include "analytics/waitingcommissions.h"
#include "commissions/payoutdays.h"
#include "commissions/payouttotals.h"
#include "gui/app/session.h"
#include "storage/payoutrepository.h"

namespace laurel {

/// What is owed now, and what of it the next payout pays.
struct OwedListing
{
    PayoutTerms terms;
    WaitingCommissions waiting;
    QList<PayoutCandidate> candidates;
    PayoutTotals totals;
};

/// A payout with its payments.
struct PayoutContent
{
    PayoutSummary summary;
    QList<Payment> payments;
    QList<PayoutFileRecord> files;
};

/// @name Reading, for worker threads
/// @{
[[nodiscard]] Result<OwedListing> readOwed(Database &database, const PayoutTerms &terms, QDate today);
[[nodiscard]] Result<PayoutContent> readPayout(Database &database, PayoutRunId id);
/// @}

/// Approves what waits until @p heldUntil: one step to undo.
void approveWaiting(Session &session, QDate heldUntil);
/// Freezes what @p listing shows into a payout; final but for voiding its payments. Refused when it would be another one by now.
/// @p answered gets its id, or an invalid one when it was not made.
void createPayout(Session &session, const OwedListing &listing, QObject *context, std::function<void(PayoutRunId)> answered);
/// Any step in the life of payments; none of them can be undone. @p work gets the writing connection.
void changePayments(Session &session, std::function<Result<>(PayoutRepository &)> work, const QString &doneMessage);
void markPaid(Session &session, PayoutRunId payout, const QList<PaymentId> &payments, QDate day, const QString &transactionId);
/// Takes what PayPal's report at @p path says of the payments of a payout.
void readReport(Session &session, PayoutRunId payout, const QString &path);
/// How an affiliate is paid, as one step to undo.
void changeAccount(Session &session, const QString &name, const PayoutAccount &before, const PayoutAccount &after);
/// Asks how an affiliate is paid, and changes it then. @param account with the affiliate in it, though it be empty.
void editAccount(Session &session, const PayoutAccount &account, const QString &name, QWidget *parent);

} // namespace laurel
