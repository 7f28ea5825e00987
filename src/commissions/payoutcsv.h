#pragma once

#include "commissions/payoutproblems.h"

// The payout files that are comma-separated (RFC 4180): UTF-8 without a byte order mark, lines ending in CRLF, amounts
// with a point whatever the user's locale.
namespace laurel {

void checkPayPal(PayoutFormat format, const PayoutFileRequest &request, PayoutProblems &problems);
void checkWise(const PayoutFileRequest &request, PayoutProblems &problems);
void checkPlainTable(const PayoutFileRequest &request, PayoutProblems &problems);

/// @param payments those of one file, of one currency, which passed the check.
[[nodiscard]] QByteArray payPalFile(const QList<PayoutInstruction> &payments);
[[nodiscard]] QByteArray payPalLargeBatchFile(const PayoutFileRequest &request,
                                              const QList<PayoutInstruction> &payments, Money total);
/// All with an IBAN, or none: Wise has a template for either.
[[nodiscard]] QByteArray wiseFile(Currency source, const QList<PayoutInstruction> &payments);
[[nodiscard]] QByteArray plainCsvFile(const QList<PayoutInstruction> &payments);

/// The plain table, whatever it is written as; in English, so that it is the same file for everybody.
/// @{
[[nodiscard]] QStringList plainColumns();
[[nodiscard]] QStringList plainFields(const PayoutInstruction &payment);
inline constexpr qsizetype plainAmountColumn = 7;
/// @}

/// Whether Wise pays to the payee's IBAN, not to an e-mail address.
[[nodiscard]] bool wisePaysToIban(const PayeeDetails &payee);

} // namespace laurel
