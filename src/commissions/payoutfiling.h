#pragma once

#include "commissions/payoutfile.h"
#include "storage/payoutrepository.h"

// From payments to the files that pay them, and onto the disk.
namespace laurel {

/// What a payout came to as files, or what keeps them from being made.
struct MadePayoutFiles
{
    QList<PayoutFileProblem> problems; ///< by index into the payments
    QList<PayoutFile> files;           ///< none when there are problems
};

/// The key of a format in the program file and on the command line: "sepa-09".
[[nodiscard]] QLatin1String keyOf(PayoutFormat format);
[[nodiscard]] std::optional<PayoutFormat> payoutFormatFrom(const QString &key);
/// Whether payments by @p method go into files of @p format.
[[nodiscard]] bool goesInto(PayoutMethod method, PayoutFormat format);

/// Writes a file so that it is there, whole and readable by its owner only, before anybody counts on it.
[[nodiscard]] Result<> writeForSure(const QString &path, const QByteArray &content);

/// Those of @p payments that can still be paid, or marked as anything: what has ended stays as it is, and out of every file.
[[nodiscard]] QList<Payment> withoutEnded(QList<Payment> payments);
/// How many of @p payments stand in a file already.
[[nodiscard]] int countInFiles(const QList<Payment> &payments);

/// Makes the files in memory, with a number of their own that counts on within the payout, as banks refuse a number they know. The
/// file that was written of the same payments before is made again as it was.
[[nodiscard]] Result<MadePayoutFiles> makePayoutFiles(Database &database, const Payout &payout, PayoutFormat format,
                                                      const QList<Payment> &payments, const PayoutWorkbook &workbook);
/// Writes them, each whole or not at all, readable by their owner only, and read again before it counts as written; then notes
/// them with the payout, each with its own payments. @param paths one for each file.
[[nodiscard]] Result<> storePayoutFiles(Database &database, const Payout &payout, PayoutFormat format, const QList<Payment> &payments,
                                        const QList<PayoutFile> &files, const QStringList &paths);

} // namespace laurel
