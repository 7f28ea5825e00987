#include "storage/accountbook.h"

#include "core/daterange.h"
#include "storage/importstorequery.h"
#include "storage/sqlerror.h"
#include "storage/statements.h"

#include <QHash>
#include <SQLiteCpp/Database.h>
#include <algorithm>
#include <map>

namespace laurel {

namespace {

using AccountKey = std::pair<qsizetype, Currency>; ///< place of the affiliate in the order asked for
using AccountMap = std::map<AccountKey, AffiliateAccount>;
using Places = QHash<qint64, qsizetype>;

AffiliateAccount &accountOf(AccountMap &accounts, qsizetype place, AffiliateId affiliate, Currency currency)
{
    AffiliateAccount &account = accounts[{place, currency}];
    account.affiliate = affiliate;
    account.currency = currency;
    return account;
}

void readEntries(Database &database, const Places &places, AccountMap &accounts)
{
    StoreQuery query(database.handle(),
                     "SELECT id, affiliate_id, currency, day, amount, status, hold_until FROM commission "
                     "WHERE status NOT IN (5, 7)");
    while (query.step()) {
        const auto place = places.constFind(query.number(1));
        if (place == places.cend())
            continue;
        AffiliateAccount &account = accountOf(accounts, *place, AffiliateId(query.number(1)), query.currency(2));
        account.entries.push_back({CommissionId(query.number(0)),
                                   fromEpochDay(query.number(3)),
                                   query.number(4),
                                   static_cast<CommissionStatus>(query.number(5)),
                                   fromEpochDay(query.number(6)),
                                   {}});
    }
    for (auto &[key, account] : accounts) {
        std::ranges::sort(account.entries, [](const AccountEntry &a, const AccountEntry &b) {
            return std::pair(a.day, a.id) < std::pair(b.day, b.id);
        });
    }
}

void nameTheirPayments(Database &database, AffiliateAccount &account)
{
    QHash<qint64, qint64> paymentOf;
    StoreQuery lines(database.handle(), "SELECT commission_id FROM payout_line WHERE payment_id = ?1 AND released = 0");
    for (const Payment &payment : std::as_const(account.payments)) {
        lines.bind(1, payment.id.value());
        while (lines.step())
            paymentOf.insert(lines.number(0), payment.id.value());
        lines.reset();
    }
    for (AccountEntry &entry : account.entries)
        entry.payment = PaymentId(paymentOf.value(entry.id.value()));
}

} // namespace

Result<QList<AffiliateAccount>> readAccounts(Database &database, const QList<AffiliateId> &affiliates)
{
    Places places;
    for (const AffiliateId affiliate : affiliates)
        places.insert(affiliate.value(), places.size());
    AccountMap accounts;
    const PayoutRepository payouts(database);
    for (const AffiliateId affiliate : affiliates) {
        const Result<QList<Payment>> payments = payouts.paymentsTo(affiliate);
        if (!payments)
            return fail(payments);
        for (const Payment &payment : *payments) // newest first
            accountOf(accounts, places.value(affiliate.value()), affiliate, payment.amount.currency())
                .payments.prepend(payment);
    }
    return guarded([&]() -> Result<QList<AffiliateAccount>> {
        readEntries(database, places, accounts);
        QList<AffiliateAccount> list;
        for (auto &[key, account] : accounts) {
            nameTheirPayments(database, account);
            list.append(std::move(account));
        }
        return list;
    });
}

Result<QList<Payment>> paymentsPaidIn(Database &database, const DateRange &period)
{
    const Result<QList<PaymentId>> ids = guarded([&]() -> Result<QList<PaymentId>> {
        QList<PaymentId> found;
        StoreQuery query(database.handle(),
                         "SELECT id FROM payout_payment WHERE state = 'paid' AND paid_day >= ?1 AND paid_day < ?2 "
                         "ORDER BY affiliate_id, id");
        query.bind(1, toEpochDay(period.from()));
        query.bind(2, toEpochDay(period.to()));
        while (query.step())
            found.append(PaymentId(query.number(0)));
        return found;
    });
    if (!ids)
        return fail(ids);
    const PayoutRepository payouts(database);
    QList<Payment> payments;
    for (const PaymentId id : *ids) {
        const Result<Payment> payment = payouts.payment(id);
        if (!payment)
            return fail(payment);
        payments.append(*payment);
    }
    return payments;
}

Result<QDate> firstPaidDay(Database &database)
{
    return guarded([&]() -> Result<QDate> {
        SQLite::Statement query(database.sql(), "SELECT min(paid_day) FROM payout_payment WHERE state = 'paid'");
        query.executeStep();
        return dayOf(query.getColumn(0));
    });
}

} // namespace laurel
