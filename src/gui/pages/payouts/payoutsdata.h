#pragma once

#include "analytics/waitingcommissions.h"
#include "gui/app/session.h"
#include "storage/payoutrepository.h"

namespace laurel {

/// What is owed now, and what of it the next payout pays.
struct OwedListing
{
    PayoutTerms terms;
    WaitingCommissions waiting;
    QList<PayoutCandidate> candidates;
    QList<Money> paid; ///< this time, one per currency
    int payees = 0;    ///< affiliates
    QList<Money> rollsOver;
    int rolling = 0;   ///< affiliates of whose due something is left
    QList<Money> later;
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
/// One per currency, in the order of their first.
[[nodiscard]] Result<QList<Money>> sumsOf(const QList<Money> &amounts);
/// @}

/// The day of the next payout, and the last day of the month before @p today.
[[nodiscard]] QDate nextPayoutDay(int payoutDay, QDate today);
[[nodiscard]] QDate endOfLastMonth(QDate today);

/// Approves what waits until @p heldUntil: one step to undo.
void approveWaiting(Session &session, QDate heldUntil);
/// Freezes a payout; final but for voiding its payments. @p created gets its id.
void createPayout(Session &session, const PayoutTerms &terms, QObject *context, std::function<void(PayoutRunId)> created);
/// Any step in the life of payments; none of them can be undone. @p work gets the writing connection.
void changePayments(Session &session, std::function<Result<>(PayoutRepository &)> work, const QString &doneMessage);
/// How an affiliate is paid, as one step to undo.
void changeAccount(Session &session, const QString &name, const PayoutAccount &before, const PayoutAccount &after);
/// Asks how an affiliate is paid, and changes it then. @param account with the affiliate in it, though it be empty.
void editAccount(Session &session, const PayoutAccount &account, const QString &name, QWidget *parent);

} // namespace laurel
