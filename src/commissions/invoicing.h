#pragma once

#include "storage/invoicerepository.h"

#include "core/job.h"

namespace laurel {

/// An invoice, or why there is none.
struct InvoiceAttempt
{
    QString affiliate;
    /// RefusedByRule when the payment has not been made, or none can be written for it; InvalidInput when a name, address, country
    /// or VAT id is missing. Messages say what to do.
    Result<Invoice> invoice;
};
/// The self-billing invoice of each of @p payments to partners in the EU: the one that was written before, or else a new one of
/// @p day with the next number. What a payment's account lacked then is taken from the affiliate's account of today. That one lacks
/// something keeps none of the others from being issued; but when the job is cancelled or the file fails, no number is given.
[[nodiscard]] Result<QList<InvoiceAttempt>> issueInvoices(Database &database, const QList<Payment> &payments, QDate day, Job &job);
/// Those that were made, or may still be.
[[nodiscard]] QList<Payment> withoutNotMade(QList<Payment> payments);

} // namespace laurel
