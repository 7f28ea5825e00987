#pragma once

#include "storage/commissionledger.h"
#include "storage/conversionrepository.h"
#include "storage/exchangerates.h"

namespace laurel {

/// All that is known about one conversion.
struct ShownSale
{
    ConversionRow row;
    QList<CommissionRow> commissions;
    QList<CommissionStep> steps; ///< what happened to them, oldest first
    ImportBatch import;
    QString reassignedBecause; ///< why it was given to its owner by hand; empty when it was not
    std::optional<ConvertedAmount> inProgramCurrency; ///< net, when it is in another one and the rate is known
};

/// Reads them; on a worker thread.
[[nodiscard]] Result<ShownSale> readShownSale(Database &database, ConversionId id);

} // namespace laurel
