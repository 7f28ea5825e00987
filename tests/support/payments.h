#pragma once

#include "storage/affiliaterepository.h"
#include "storage/commissionledger.h"
#include "storage/payoutaccounts.h"
#include "storage/payoutrepository.h"
#include "support/testsupport.h"

// Puts commissions into a payout the way a user does: the program file lets nothing else pass.
namespace laurel::test {

/// Everybody without an account is paid by other means.
inline Result<> giveAccounts(Database &database)
{
    const Result<QList<Affiliate>> affiliates = AffiliateRepository(database).list();
    if (!affiliates)
        return fail(affiliates);
    PayoutAccountRepository accounts(database);
    for (const Affiliate &affiliate : *affiliates) {
        Result<PayoutAccount> account = accounts.find(affiliate.id);
        if (!account)
            return fail(account);
        if (account->method != PayoutMethod::None)
            continue;
        account->method = PayoutMethod::Other;
        if (const Result<> saved = accounts.save(*account); !saved)
            return saved;
    }
    return {};
}

/// Approves all pending commissions, or those of @p chosen, and puts what is approved into a payout. @returns its payments.
inline Result<QList<Payment>> putIntoPayout(Database &database, const QList<CommissionId> &chosen = {})
{
    if (const Result<> given = giveAccounts(database); !given)
        return fail(given);
    DecisionScope scope;
    if (!chosen.isEmpty())
        scope.chosen = chosen;
    if (const auto approved = CommissionLedger(database).decide(DecisionAction::Approve, scope); !approved)
        return fail(approved);
    PayoutTerms terms;
    terms.day = terms.through = QDate(2999, 12, 31);
    PayoutRepository payouts(database);
    const Result<PayoutRunId> payout = payouts.create(terms);
    if (!payout)
        return fail(payout);
    return payouts.payments(*payout);
}

inline Result<> payEverything(Database &database)
{
    const Result<QList<Payment>> payments = putIntoPayout(database);
    if (!payments)
        return fail(payments);
    QList<PaymentId> ids;
    for (const Payment &payment : *payments)
        ids.append(payment.id);
    return PayoutRepository(database).markPaid(ids, QDate(2999, 12, 31));
}

} // namespace laurel::test
