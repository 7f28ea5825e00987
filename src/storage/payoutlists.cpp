#include "storage/commissionlist.h"
#include "storage/payoutaccounts.h"
#include "storage/payoutrepository.h"
#include "storage/sqlerror.h"
#include "storage/statements.h"
#include "storage/storedtext.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <SQLiteCpp/Database.h>
#include <map>

namespace laurel {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(PayoutRepository)
};

constexpr const char *paymentColumns =
    "SELECT p.id, p.payout_id, p.affiliate_id, a.name, p.reference, p.currency, p.amount, p.fee, p.paid_currency, p.paid_amount, "
    "p.rate_day, p.method, p.account, p.state, p.state_at, p.paid_day, p.reason, p.transaction_id, "
    "(SELECT count(*) FROM payout_line WHERE payment_id = p.id) FROM payout_payment AS p JOIN affiliate AS a ON a.id = p.affiliate_id ";

Payment paymentOf(SQLite::Statement &row)
{
    Payment payment;
    payment.id = PaymentId(row.getColumn(0).getInt64());
    payment.payout = PayoutRunId(row.getColumn(1).getInt64());
    payment.affiliate = AffiliateId(row.getColumn(2).getInt64());
    payment.affiliateName = textOf(row.getColumn(3));
    payment.reference = textOf(row.getColumn(4));
    const Currency currency = currencyOf(row.getColumn(5));
    payment.amount = Money(row.getColumn(6).getInt64(), currency);
    payment.fee = Money(row.getColumn(7).getInt64(), currency);
    payment.paid = Money(row.getColumn(9).getInt64(), currencyOf(row.getColumn(8)));
    payment.rateDay = dayOf(row.getColumn(10));
    payment.method = fromStoredText<PayoutMethod>(textOf(row.getColumn(11))).value_or(PayoutMethod::None);
    const QJsonDocument account = QJsonDocument::fromJson(textOf(row.getColumn(12)).toUtf8());
    payment.account = payoutAccountFrom(account.object(), payment.affiliate);
    payment.state = fromStoredText<PaymentState>(textOf(row.getColumn(13))).value_or(PaymentState::Open);
    payment.stateAt = instantOf(row.getColumn(14));
    payment.paidDay = dayOf(row.getColumn(15));
    payment.reason = textOf(row.getColumn(16));
    payment.transactionId = textOf(row.getColumn(17));
    payment.rows = row.getColumn(18).getInt64();
    return payment;
}

QList<Payment> paymentsOf(SQLite::Statement &query)
{
    QList<Payment> payments;
    while (query.executeStep())
        payments.append(paymentOf(query));
    return payments;
}

Payout payoutOf(SQLite::Statement &row)
{
    return {PayoutRunId(row.getColumn(0).getInt64()), textOf(row.getColumn(1)), dayOf(row.getColumn(2)), dayOf(row.getColumn(3)),
            instantOf(row.getColumn(4)), textOf(row.getColumn(5)), textOf(row.getColumn(6))};
}

void addFigures(Database &database, PayoutSummary &summary)
{
    SQLite::Statement states(database.sql(), "SELECT paid_currency, sum(paid_amount), state, count(*) FROM payout_payment "
                                             "WHERE payout_id = ? AND state <> 'void' GROUP BY paid_currency, state ORDER BY 1");
    bindId(states, 1, summary.payout.id);
    std::map<Currency, qint64> sums;
    while (states.executeStep()) {
        const PaymentState state = fromStoredText<PaymentState>(textOf(states.getColumn(2))).value_or(PaymentState::Open);
        const int count = states.getColumn(3).getInt();
        summary.payments += count;
        summary.open += hasEnded(state) ? 0 : count;
        summary.paid += state == PaymentState::Paid ? count : 0;
        summary.failed += state == PaymentState::Failed ? count : 0;
        if (state != PaymentState::Failed)
            sums[currencyOf(states.getColumn(0))] += states.getColumn(1).getInt64();
    }
    for (const auto &[currency, sum] : sums)
        summary.total.append(Money(sum, currency));
    SQLite::Statement files(database.sql(), "SELECT name FROM payout_file WHERE payout_id = ? ORDER BY id DESC");
    bindId(files, 1, summary.payout.id);
    while (files.executeStep())
        summary.files.append(textOf(files.getColumn(0)));
}

constexpr const char *payoutColumns = "SELECT id, number, day, through_day, created_at, created_by, note FROM payout ";

} // namespace

Result<QList<PayoutSummary>> PayoutRepository::list(int limit) const
{
    return guarded([&]() -> Result<QList<PayoutSummary>> {
        QList<PayoutSummary> summaries;
        SQLite::Statement query(m_database.sql(), std::string(payoutColumns) + "ORDER BY id DESC LIMIT ?");
        query.bind(1, limit);
        while (query.executeStep()) {
            PayoutSummary &summary = summaries.emplace_back();
            summary.payout = payoutOf(query);
            addFigures(m_database, summary);
        }
        return summaries;
    });
}

Result<PayoutSummary> PayoutRepository::find(PayoutRunId id) const
{
    return guarded([&]() -> Result<PayoutSummary> {
        SQLite::Statement query(m_database.sql(), std::string(payoutColumns) + "WHERE id = ?");
        bindId(query, 1, id);
        if (!query.executeStep())
            return fail(ErrorCode::NotFound, Text::tr("There is no such payout."));
        PayoutSummary summary;
        summary.payout = payoutOf(query);
        addFigures(m_database, summary);
        return summary;
    });
}

Result<PayoutRunId> PayoutRepository::findByNumber(const QString &number) const
{
    return guarded([&]() -> Result<PayoutRunId> {
        SQLite::Statement query(m_database.sql(), "SELECT id FROM payout WHERE number = ?");
        bindText(query, 1, number.trimmed());
        if (!query.executeStep())
            return fail(ErrorCode::NotFound, Text::tr("There is no payout number %1.").arg(number));
        return PayoutRunId(query.getColumn(0).getInt64());
    });
}

Result<QList<Payment>> PayoutRepository::payments(PayoutRunId id) const
{
    return guarded([&]() -> Result<QList<Payment>> {
        SQLite::Statement query(m_database.sql(), std::string(paymentColumns) + "WHERE p.payout_id = ? ORDER BY p.id");
        bindId(query, 1, id);
        return paymentsOf(query);
    });
}

Result<QList<Payment>> PayoutRepository::paymentsTo(AffiliateId affiliate) const
{
    return guarded([&]() -> Result<QList<Payment>> {
        SQLite::Statement query(m_database.sql(), std::string(paymentColumns) + "WHERE p.affiliate_id = ? ORDER BY p.id DESC");
        bindId(query, 1, affiliate);
        return paymentsOf(query);
    });
}

Result<Payment> PayoutRepository::payment(PaymentId id) const
{
    return guarded([&]() -> Result<Payment> {
        SQLite::Statement query(m_database.sql(), std::string(paymentColumns) + "WHERE p.id = ?");
        bindId(query, 1, id);
        if (!query.executeStep())
            return fail(ErrorCode::NotFound, Text::tr("There is no such payment."));
        return paymentOf(query);
    });
}

Result<QList<CommissionRow>> PayoutRepository::commissionsOf(PaymentId id) const
{
    const Result<QList<CommissionId>> ids = guarded([&]() -> Result<QList<CommissionId>> {
        QList<CommissionId> found;
        SQLite::Statement query(m_database.sql(), "SELECT l.commission_id FROM payout_line AS l JOIN commission AS m ON m.id = "
                                                  "l.commission_id WHERE l.payment_id = ? ORDER BY m.day, m.id");
        bindId(query, 1, id);
        while (query.executeStep())
            found.append(CommissionId(query.getColumn(0).getInt64()));
        return found;
    });
    if (!ids)
        return fail(ids);
    const Result<QHash<CommissionId, CommissionRow>> found = commissionRows(m_database, *ids);
    if (!found)
        return fail(found);
    QList<CommissionRow> rows;
    for (const CommissionId commission : *ids) {
        // What a payment gave back may have been computed anew since.
        if (const auto row = found->constFind(commission); row != found->cend())
            rows.append(*row);
    }
    return rows;
}

Result<QList<AffiliateBalance>> PayoutRepository::balances(AffiliateId affiliate) const
{
    return guarded([&]() -> Result<QList<AffiliateBalance>> {
        QList<AffiliateBalance> balances;
        SQLite::Statement query(m_database.sql(),
                                "SELECT currency, sum(iif(status = 1, amount, 0)), sum(iif(status = 6, amount, 0)), "
                                "sum(iif(status = 2, amount, 0)), sum(iif(status = 3, amount, 0)), sum(iif(status = 4, amount, 0)) "
                                "FROM commission WHERE affiliate_id = ? GROUP BY currency ORDER BY currency");
        bindId(query, 1, affiliate);
        while (query.executeStep()) {
            const Currency currency = currencyOf(query.getColumn(0));
            const auto money = [&](int column) { return Money(query.getColumn(column).getInt64(), currency); };
            balances.append({money(1), money(2), money(3), money(4), money(5)});
        }
        return balances;
    });
}

Result<QList<PayoutFileRecord>> PayoutRepository::files(PayoutRunId id) const
{
    return guarded([&]() -> Result<QList<PayoutFileRecord>> {
        QList<PayoutFileRecord> files;
        SQLite::Statement query(m_database.sql(), "SELECT format, name, sha256, payments, written_at FROM payout_file "
                                                  "WHERE payout_id = ? ORDER BY id DESC");
        bindId(query, 1, id);
        while (query.executeStep()) {
            const SQLite::Column hash = query.getColumn(2);
            files.append({textOf(query.getColumn(0)), textOf(query.getColumn(1)),
                          QByteArray(static_cast<const char *>(hash.getBlob()), hash.getBytes()), query.getColumn(3).getInt(),
                          instantOf(query.getColumn(4))});
        }
        return files;
    });
}

} // namespace laurel
