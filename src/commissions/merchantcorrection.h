#pragma once

#include "storage/reconciliationrepository.h"

#include <QStringList>

// What a merchant tells a network where the network is wrong: orders that were cancelled or came to less. Each
// network's own file, made in memory.
namespace laurel {

enum class CorrectionFormat {
    AwinDeclines,    ///< Batch Process Commission, declined; without a heading
    CjCancellations, ///< cancellations data file
    CjRestatements,  ///< restatements data file: what orders come to now
    Impact,          ///< batch modifications and reversals, by order
    AvantLink        ///< batch returns: what is taken back
};

/// The word for a format on the command line: "cj-cancel".
[[nodiscard]] QLatin1String keyOf(CorrectionFormat format);
[[nodiscard]] std::optional<CorrectionFormat> correctionFormatFrom(const QString &key);
/// "CJ: cancelled orders".
[[nodiscard]] QString correctionFormatName(CorrectionFormat format);
[[nodiscard]] QList<CorrectionFormat> correctionFormats();
/// The profile of a network's export decides which of its formats comes to mind; none for a system that takes no such
/// files.
[[nodiscard]] std::optional<CorrectionFormat> likelyFormat(const Reconciliation &reconciliation);

/// What stands in such files and is no part of a comparison. What a format does not need may be empty.
struct CorrectionDetails
{
    QString merchant;      ///< the merchant's id at AvantLink, company id at CJ
    QString enterprise;    ///< CJ, where there are several
    QString subscription;  ///< CJ
    QString actionTracker; ///< CJ; impact.com: orders are named by their number then, otherwise by action
    QString reason;        ///< in the network's own words; needed by Awin and impact.com
    QString dateFormat = QStringLiteral("yyyy-MM-dd"); ///< Awin: as the program's locale there writes dates
    QChar delimiter = u',';                            ///< Awin: some locales want a semicolon
    Currency currency;                                 ///< only lines in it; needed when there are several
    QDateTime at;                                      ///< now: CJ's time of the update, AvantLink's day in the name
};

struct CorrectionFile
{
    QString name; ///< without a folder, of A–Z a–z 0–9 . _ -
    QByteArray content;
    int voided = 0; ///< orders
    int amended = 0;
    QStringList leftOut; ///< translated: orders that this file cannot correct, and why
};

/// The file that corrects what the other system has wrong in @p reconciliation: orders that were cancelled or refunded
/// here and stand there, and those whose sale amount is another. Amounts have a decimal point and no grouping, in every
/// locale.
/// @returns InvalidInput when a detail is missing, NotFound when there is nothing that the file could correct.
[[nodiscard]] Result<CorrectionFile> makeCorrectionFile(const Reconciliation &reconciliation, CorrectionFormat format,
                                                        const CorrectionDetails &details);

} // namespace laurel
