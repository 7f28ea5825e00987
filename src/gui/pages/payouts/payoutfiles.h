#pragma once

#include "commissions/payoutfiling.h"
#include "storage/payoutrepository.h"

// Which files a payout's payments can be written to.
namespace laurel {

/// A file that some payments of a payout can be written to.
struct PayoutFileChoice
{
    PayoutFormat format = PayoutFormat::Csv;
    QString name; ///< "SEPA file"
    QList<Payment> payments;
};

/// What the methods of @p payments need, the file for most payments first; tables of all come last.
[[nodiscard]] QList<PayoutFileChoice> payoutFileChoices(const QList<Payment> &payments);

} // namespace laurel
