#pragma once

#include "commissions/payoutproblems.h"

// SEPA credit transfers: ISO 20022 pain.001.001.03 and .09, as the EPC's implementation guidelines narrow them.
namespace laurel {

void checkSepa(const PayoutFileRequest &request, PayoutProblems &problems);
/// @param total of the payments, which passed checkSepa().
[[nodiscard]] QByteArray sepaFile(PayoutFormat format, const PayoutFileRequest &request, Money total);

} // namespace laurel
