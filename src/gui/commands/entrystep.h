#pragma once

#include "storage/commissionledger.h"

namespace laurel {

class Session;

/// @name Commissions without a sale, each as one step that can be undone and done again
/// @{
/// @param name of the affiliate.
void enterCommission(Session &session, const CommissionEntry &entry, const QString &name);
/// Removes @p row, which was entered by hand or for results and is in no payout; approved, as undoing enters it so
/// again.
void removeCommission(Session &session, const CommissionRow &row);
/// Whether removeCommission() takes it.
[[nodiscard]] bool isRemovable(const CommissionRow &row);
/// @}

} // namespace laurel
