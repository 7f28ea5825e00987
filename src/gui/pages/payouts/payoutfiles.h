#pragma once

#include "commissions/payoutfile.h"
#include "storage/payoutrepository.h"

// From payments to the files that pay them. What is asked of people stays with the page.
namespace laurel {

/// A file that some payments of a payout can be written to.
struct PayoutFileChoice
{
    PayoutFormat format = PayoutFormat::Csv;
    QString name; ///< "SEPA file"
    QList<Payment> payments;
};

/// What a payer gave, or what keeps files from being made.
struct MadePayoutFiles
{
    QList<PayoutFileProblem> problems; ///< by index into the payments
    QList<PayoutFile> files;           ///< none when there are problems
};

/// What the methods of @p payments need, the file for most payments first; a table of all comes last.
[[nodiscard]] QList<PayoutFileChoice> payoutFileChoices(const QList<Payment> &payments);
/// The key of a format in the program file: "sepa-pain.001.001.09".
[[nodiscard]] QString payoutFormatKey(PayoutFormat format);

/// Who pays, from the program's settings.
[[nodiscard]] Result<PayoutOrigin> readPayoutOrigin(Database &database);
[[nodiscard]] Result<> savePayoutOrigin(Database &database, const PayoutOrigin &origin);

[[nodiscard]] PayoutFileRequest payoutFileRequest(const Payout &payout, const QList<Payment> &payments, const PayoutOrigin &origin,
                                                  const QString &note);
/// Makes the files in memory.
[[nodiscard]] Result<MadePayoutFiles> makePayoutFiles(Database &database, const Payout &payout, const PayoutFileChoice &choice);
/// Writes them, each whole or not at all and readable by their owner only, and notes them with the payout. @param paths one each.
[[nodiscard]] Result<> storePayoutFiles(Database &database, const Payout &payout, const PayoutFileChoice &choice,
                                        const QList<PayoutFile> &files, const QStringList &paths);

} // namespace laurel
