#pragma once

#include "storage/commissionrepository.h"
#include "storage/payoutcandidates.h"

namespace laurel {

/// A payout with what its payments come to.
struct PayoutSummary
{
    Payout payout;
    int payments = 0; ///< that were not voided
    int open = 0;     ///< of them, not ended
    int paid = 0;
    int failed = 0;
    QList<Money> total;   ///< what arrives or is to arrive, one per currency
    QList<QString> files; ///< names of the files written for it, newest first
};

/// A file that was written for a payout.
struct PayoutFileRecord
{
    QString format;
    QString name;
    QByteArray sha256;
    int payments = 0;
    QDateTime writtenAt; ///< UTC
};

/// How a payment ended.
struct PaymentOutcome
{
    PaymentId payment;
    PaymentState state = PaymentState::Paid; ///< Paid, Failed or Void
    QDate day = {};                          ///< on which it was paid
    QString reason = {};                     ///< required where it was not
    QString transactionId = {};
};

/// What an affiliate has earned and got, in one currency.
struct AffiliateBalance
{
    Money pending;  ///< waits for its hold or approval
    Money onHold;
    Money approved; ///< to be paid next
    Money inPayout;
    Money paid;     ///< in all
};

/// Payouts with their payments. A commission is in one at a time; the program file itself sees to it.
class PayoutRepository
{
public:
    explicit PayoutRepository(Database &database) : m_database(database) {}

    /// Freezes what payoutCandidates() says into a payout with a number of its own; its commissions are in the payout then. One
    /// transaction. @returns NotFound when nobody is to be paid.
    [[nodiscard]] Result<PayoutRunId> create(const PayoutTerms &terms, const QString &note = {});

    /// Newest first.
    [[nodiscard]] Result<QList<PayoutSummary>> list(int limit = 1000) const;
    [[nodiscard]] Result<PayoutSummary> find(PayoutRunId id) const;
    /// By its number.
    [[nodiscard]] Result<PayoutRunId> findByNumber(const QString &number) const;
    [[nodiscard]] Result<QList<Payment>> payments(PayoutRunId id) const;
    /// Payments to an affiliate, newest first.
    [[nodiscard]] Result<QList<Payment>> paymentsTo(AffiliateId affiliate) const;
    [[nodiscard]] Result<Payment> payment(PaymentId id) const;
    /// The commissions of a payment by day, those that it gave back too.
    [[nodiscard]] Result<QList<CommissionRow>> commissionsOf(PaymentId id) const;
    [[nodiscard]] Result<QList<AffiliateBalance>> balances(AffiliateId affiliate) const;

    /// A file was written: open payments of it count as exported. What is in it is kept as its hash.
    [[nodiscard]] Result<> noteFile(PayoutRunId id, const PayoutFileRecord &file, const QList<PaymentId> &payments);
    [[nodiscard]] Result<QList<PayoutFileRecord>> files(PayoutRunId id) const;
    /// The file was handed to the bank; nothing is paid by that.
    [[nodiscard]] Result<> markSent(const QList<PaymentId> &payments);
    /// The money has arrived: final. All of them or none: RefusedByRule when one has ended before.
    [[nodiscard]] Result<> markPaid(const QList<PaymentId> &payments, QDate day, const QString &transactionId = {});
    /// It did not arrive: its commissions are due again. @param reason required.
    [[nodiscard]] Result<> markFailed(const QList<PaymentId> &payments, const QString &reason);
    /// It is not to be made: its commissions are due again. @param reason required.
    [[nodiscard]] Result<> voidPayments(const QList<PaymentId> &payments, const QString &reason);
    /// Ends payments in different ways at once: all of them or none.
    [[nodiscard]] Result<> settle(const QList<PaymentOutcome> &outcomes);

private:
    [[nodiscard]] Result<> end(const QList<PaymentId> &payments, PaymentState state, QDate day, const QString &reason,
                               const QString &transactionId);

    Database &m_database;
};

} // namespace laurel
