#pragma once

#include "commissions/payoutfile.h"
#include "commissions/payoutresult.h"
#include "core/job.h"
#include "storage/payoutrepository.h"

namespace laurel {

/// A file written for a payout, or refused.
struct PayoutExport
{
    QStringList files; ///< paths
    int payments = 0;
    QStringList problems; ///< whose details are wrong and how; nothing is written then
};

/// What a report of the payment service says of a payout's payments.
struct PayoutResultSummary
{
    int paid = 0;
    int failed = 0;
    int pending = 0;
    QStringList unknown;      ///< references or recipients that no payment has, or whose amount differs
    QStringList contradicted; ///< references of payments that ended in another way here: nothing was changed on them
};

/// The way of a payout from the preview to the money: with a backup before, files that are on the disk for sure, and results.
class PayoutService
{
public:
    explicit PayoutService(Database &database) : m_database(database) {}

    /// PayoutRepository::create() after a backup. @returns InvalidInput when its day is over.
    [[nodiscard]] Result<PayoutRunId> create(const PayoutTerms &terms, const QString &note, Job &job);
    /// Writes the files of those payments that go by @p format and have not ended into @p folder. Each is read again and compared
    /// before it counts as written. @param again those that stand in a file already as well.
    /// @returns RefusedByRule when some stand in a file already.
    [[nodiscard]] Result<PayoutExport> exportFiles(PayoutRunId payout, PayoutFormat format, const QString &folder, bool again,
                                                   const PayoutWorkbook &workbook);
    /// PayoutRepository::markPaid() of payments of @p payout, on one of its paidDays(). @returns InvalidInput on another day.
    [[nodiscard]] Result<> markPaid(PayoutRunId payout, const QList<PaymentId> &payments, QDate day, const QString &transactionId = {});
    /// Takes what a payment service reports: paid and failed payments are marked, pending ones stay; all of it or nothing.
    /// @returns InvalidInput when the report tells two things of one payment.
    [[nodiscard]] Result<PayoutResultSummary> readResults(PayoutRunId payout, const QByteArray &report, QDate day);

private:
    [[nodiscard]] Result<> checkPaidDay(PayoutRunId payout, QDate day) const;

    Database &m_database;
};

} // namespace laurel
