#pragma once

#include "core/money.h"

#include <QByteArray>
#include <QList>
#include <QString>
#include <optional>

namespace laurel {

enum class PayoutResult {
    Paid,
    Pending, ///< also unclaimed, which PayPal returns after 30 days
    Failed   ///< also returned and refunded: the money is back
};

/// What became of one payment.
struct PayoutResultLine
{
    QString reference;        ///< PayoutInstruction::reference, where the file has it
    QString recipient;        ///< e-mail address, PayerID or telephone number
    Money amount;             ///< not negative, without the fee
    std::optional<Money> fee; ///< not negative
    PayoutResult status = PayoutResult::Pending;
    QString reason; ///< as in the file; without one the file's own word for the status; empty when paid
    QString transactionId;

    friend bool operator==(const PayoutResultLine &, const PayoutResultLine &) = default;
};

/// Reads a report of PayPal on a payout: the result of a Mass Pay or Payouts Web file, or the activity report. What
/// stands before the row of titles (one of them “Transaction ID”) is skipped. Commas, semicolons or tabs; amounts with
/// a point or a comma. A status that is not known makes the payment pending, with that word as its reason; a row
/// without a status says nothing of a payment and is left out, as does one of money received in the activity report,
/// where payments are negative.
/// @returns InvalidInput when there is no such table, a column is missing, or an amount or a currency cannot be read.
[[nodiscard]] Result<QList<PayoutResultLine>> readPayoutResults(const QByteArray &bytes);

} // namespace laurel
