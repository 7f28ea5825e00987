#pragma once

#include "commissions/payoutproblems.h"

// ACH credits in the file format of the NACHA Operating Rules: records of 94 characters in blocks of ten.
namespace laurel {

void checkNacha(const PayoutFileRequest &request, PayoutProblems &problems);
/// @param request one that passed checkNacha().
[[nodiscard]] QByteArray nachaFile(const PayoutFileRequest &request);

} // namespace laurel
