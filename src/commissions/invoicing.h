#pragma once

#include "storage/invoicerepository.h"

#include "core/job.h"

namespace laurel {

/// The self-billing invoice of a payment to a partner in the EU: the one that was written before, or else a new one of
/// @p day with the next number. What the payment's account lacked then is taken from the affiliate's account of today.
/// @returns RefusedByRule when the payment has not been made, or none can be written for it; InvalidInput when a name,
/// address, country or VAT id is missing. Messages say what to do.
[[nodiscard]] Result<Invoice> issueInvoice(Database &database, PaymentId payment, QDate day);

/// An invoice, or why there is none.
struct InvoiceAttempt
{
    QString affiliate;
    Result<Invoice> invoice; ///< otherwise RefusedByRule or InvalidInput
};
/// The invoice of each of @p payments: that one lacks something keeps none of the others from being written.
/// @returns Cancelled; what was issued until then stays.
[[nodiscard]] Result<QList<InvoiceAttempt>> issueInvoices(Database &database, const QList<Payment> &payments, QDate day,
                                                          Job *job = nullptr);
/// Those that were made, or may still be.
[[nodiscard]] QList<Payment> withoutNotMade(QList<Payment> payments);

} // namespace laurel
