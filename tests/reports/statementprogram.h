#pragma once

#include "storagefixture.h"
#include "support/payments.h"

#include "core/daterange.h"
#include "storage/commissionrepository.h"

// Programs with commissions and payouts, as statements look at them.
namespace laurel::test {

/// A program with one rule of 10 %, in which commissions are written by hand and everything else goes through the
/// ledger.
class StatementProgram
{
public:
    StatementProgram()
    {
        addBatch(database());
        // These files need not survive a power cut.
        execute(database(), "PRAGMA synchronous = OFF");
        CommissionPlan plan;
        plan.name = QStringLiteral("Standard");
        CommissionRule rule;
        rule.number = 1;
        rule.rate = Rate::fromPpm(100'000);
        plan.rules = {rule};
        must(CommissionRepository(database()).insertPlan(plan));
    }

    [[nodiscard]] Database &database() { return m_program.database(); }
    [[nodiscard]] PayoutRepository payouts() { return PayoutRepository(database()); }

    /// Paid by other means, and whatever the amount.
    AffiliateId add(const QString &name, const PayoutAccount &like = {})
    {
        const AffiliateId id = addAffiliate(database(), name);
        PayoutAccount account = like;
        account.affiliate = id;
        account.minimum = Money(0, euro());
        if (account.method == PayoutMethod::None)
            account.method = PayoutMethod::Other;
        must(PayoutAccountRepository(database()).save(account));
        return id;
    }

    /// A commission of 10 % on a sale of its own.
    CommissionId earn(AffiliateId affiliate, QDate day, qint64 amount,
                      CommissionStatus status = CommissionStatus::Approved, qint64 cut = 0)
    {
        SaleSpec sale;
        sale.externalId = QStringLiteral("#%1").arg(++m_sales);
        sale.affiliate = affiliate;
        sale.day = day;
        sale.gross = (amount + cut) * 10;
        return insertRow(addSale(database(), sale).value(), 1, affiliate, day, amount, int(status), cut);
    }

    /// What the engine writes for a sale that changed after its commission was locked.
    CommissionId correct(CommissionId of, AffiliateId affiliate, QDate day, qint64 amount)
    {
        return insertRow(of.value() / 1024, int(of.value() % 1024) + 1, affiliate, day, amount,
                         int(CommissionStatus::Approved), 0);
    }

    CommissionId enter(AffiliateId affiliate, QDate day, qint64 amount, CommissionEntryKind kind, const QString &reason)
    {
        CommissionEntry entry;
        entry.kind = kind;
        entry.affiliate = affiliate;
        entry.day = day;
        entry.amount = Money(amount, euro());
        entry.reason = reason;
        return must(CommissionLedger(database()).insertEntry(entry));
    }

    Result<PayoutRunId> pay(QDate day, QDate through, const QList<AffiliateId> &only = {})
    {
        PayoutTerms terms;
        terms.day = day;
        terms.through = through;
        terms.only = only;
        return payouts().create(terms);
    }

    QList<PaymentId> idsOf(PayoutRunId payout)
    {
        QList<PaymentId> ids;
        for (const Payment &payment : must(payouts().payments(payout)))
            ids.append(payment.id);
        return ids;
    }

    /// The rates of the European Central Bank on a day: a euro buys so many hundredths of a dollar.
    void addDollarRate(QDate day, qint64 cents)
    {
        execute(database(), QStringLiteral("INSERT INTO exchange_rate VALUES ('USD', %1, %2, 1)")
                                .arg(toEpochDay(day))
                                .arg(cents * 1'000'000)
                                .toUtf8()
                                .constData());
    }

private:
    CommissionId insertRow(qint64 conversion, int sequence, AffiliateId affiliate, QDate day, qint64 amount, int status,
                           qint64 cut)
    {
        const qint64 id = conversion * 1024 + sequence;
        execute(database(),
                QStringLiteral(
                    "INSERT INTO commission VALUES (%1, %2, %3, %4, %5, 'EUR', %6, 1, 1, 100000, %7, %8, %9, %5 + 30)")
                    .arg(id)
                    .arg(conversion)
                    .arg(sequence)
                    .arg(affiliate.value())
                    .arg(toEpochDay(day))
                    .arg((amount + cut) * 10)
                    .arg(amount)
                    .arg(cut)
                    .arg(status)
                    .toUtf8()
                    .constData());
        return CommissionId(id);
    }

    TemporaryProgram m_program;
    int m_sales = 1000;
};

} // namespace laurel::test
