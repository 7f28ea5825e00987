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
    QStringList unknown; ///< references or recipients that no payment has, or whose amount differs
};

/// The way of a payout from the preview to the money: with a backup before, files that are on the disk for sure, and results.
class PayoutService
{
public:
    explicit PayoutService(Database &database) : m_database(database) {}

    /// PayoutRepository::create() after a backup.
    [[nodiscard]] Result<PayoutRunId> create(const PayoutTerms &terms, const QString &note, Job &job);
    /// Writes the files of those payments that go by @p format and have not ended into @p folder: the same ones byte for byte when
    /// asked again. Each is read again and compared before it counts as written.
    [[nodiscard]] Result<PayoutExport> exportFiles(PayoutRunId payout, PayoutFormat format, const QString &folder);
    /// Takes what a payment service reports: paid and failed payments are marked, pending ones stay.
    [[nodiscard]] Result<PayoutResultSummary> readResults(PayoutRunId payout, const QByteArray &report, QDate day);

private:
    Database &m_database;
};

} // namespace laurel
