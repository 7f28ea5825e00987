#include "gui/payoutsfixture.h"

#include "storage/affiliaterepository.h"
#include "storage/commissionledger.h"
#include "storage/payoutaccounts.h"

namespace laurel::test {

namespace {

PayoutAccount accountOf(const Affiliate &affiliate, qsizetype place)
{
    PayoutAccount account;
    account.affiliate = affiliate.id;
    switch (place % 4) {
    case 0:
        account.method = PayoutMethod::Sepa;
        account.iban = QStringLiteral("DE89370400440532013000");
        break;
    case 1:
        account.method = PayoutMethod::PayPal;
        account.email = QStringLiteral("affiliate%1@example.com").arg(place);
        break;
    case 2:
        account.method = PayoutMethod::Wise;
        account.email = QStringLiteral("affiliate%1@example.com").arg(place);
        break;
    default: account.method = PayoutMethod::GiftCard;
    }
    return account;
}

} // namespace

Result<> giveWaysToBePaid(Database &database)
{
    const auto affiliates = AffiliateRepository(database).list();
    if (!affiliates)
        return fail(affiliates);
    for (qsizetype i = 0; i + 1 < affiliates->size(); ++i) {
        PayoutAccount account = accountOf(affiliates->at(i), i);
        if (i + 2 == affiliates->size())
            account.holdReason = QStringLiteral("Asked for the VAT id on May 4");
        if (const Result<> saved = PayoutAccountRepository(database).save(account); !saved)
            return saved;
    }
    return {};
}

Result<> makePayouts(Database &database, QDate through)
{
    DecisionScope scope;
    scope.heldUntil = QDate::currentDate().addDays(-7); // a week waits
    if (const auto approved = CommissionLedger(database).decide(DecisionAction::Approve, scope); !approved)
        return fail(approved);
    PayoutRepository payouts(database);
    for (const int months : {2, 1, 0}) {
        PayoutTerms terms;
        terms.through = through.addMonths(-months);
        terms.day = terms.through.addDays(15);
        const auto id = payouts.create(terms);
        const auto payments = id ? payouts.payments(*id) : fail(id);
        if (!payments)
            return fail(payments);
        QList<PaymentId> ids;
        for (const Payment &payment : *payments)
            ids.append(payment.id);
        const QList<PaymentId> failed = ids.mid(0, months == 0 && ids.size() > 1 ? 1 : 0);
        const QList<PaymentId> paid = months == 0 ? ids.mid(1, ids.size() / 2) : ids;
        if (const Result<> done = payouts.markPaid(paid, terms.day); !done)
            return done;
        if (failed.isEmpty())
            continue;
        if (const Result<> done = payouts.markFailed(failed, QStringLiteral("Returned by the bank: the account is closed")); !done)
            return done;
    }
    return {};
}

} // namespace laurel::test
