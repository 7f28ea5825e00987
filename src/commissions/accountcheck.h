#pragma once

#include "core/payout.h"
#include "core/result.h"
#include "storage/payerdetails.h"

namespace laurel {

/// @p account as payment files want it: IBAN and BIC in capitals without spaces, numbers without the spaces and hyphens
/// that people write them with, country and VAT id in capitals. What is empty was not told and is no mistake.
/// @returns InvalidInput, with what is wrong in a sentence, for what no payment could go to: an IBAN that is none, or
/// for SEPA of another country, an address, a routing number, a country that is not there, a VAT id of another country,
/// or a text with line breaks where there is one line.
[[nodiscard]] Result<PayoutAccount> checkedAccount(PayoutAccount account);
/// @returns InvalidInput for limits below zero, or the smallest payment above the largest.
[[nodiscard]] Result<> checkLimits(const PayoutAccount &account);

/// The payer's details in the same way: a wrong number would only be noticed by the bank or the tax office.
[[nodiscard]] Result<PayerDetails> checkedPayer(PayerDetails payer);

} // namespace laurel
