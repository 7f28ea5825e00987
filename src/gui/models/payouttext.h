#pragma once

#include "storage/payoutrepository.h"

#include <QLocale>
#include <QString>

namespace laurel {

/// "Bank transfer (SEPA)"; of None, that it is not known.
[[nodiscard]] QString payoutMethodName(PayoutMethod method);
[[nodiscard]] const QList<TaxForm> &allTaxForms();
[[nodiscard]] QString taxFormName(TaxForm form);

/// @name How far a payment is: a word, and the icon that stands beside it
/// @{
[[nodiscard]] QString paymentStateName(PaymentState state);
[[nodiscard]] QString paymentStateIcon(PaymentState state);
/// @}

/// @name How far a payout is: "3 of 12 paid"
/// @{
[[nodiscard]] QString payoutStateText(const PayoutSummary &summary, const QLocale &locale);
[[nodiscard]] QString payoutStateIcon(const PayoutSummary &summary);
/// @}

/// What becomes of a candidate besides being paid: why not, what rolls over, what is kept back. Empty when there is nothing to say.
[[nodiscard]] QString candidateNote(const PayoutCandidate &candidate, const QLocale &locale);
/// Whether somebody can be paid once a detail of theirs is mended.
[[nodiscard]] bool canBeMended(PayoutBlock block);

} // namespace laurel
