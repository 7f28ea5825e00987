#pragma once

#include "commissions/payoutfile.h"

namespace laurel {

/// A workbook of payments, one sheet: the columns of the plain CSV file, amounts as numbers. A PayoutWorkbook.
[[nodiscard]] Result<QByteArray> payoutWorkbook(const QList<PayoutInstruction> &payments, const QDateTime &createdAt);

} // namespace laurel
