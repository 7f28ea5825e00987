#pragma once

#include "storage/invoicerepository.h"

namespace laurel {

/// The self-billing invoice of a payment to a partner in the EU: the one that was written before, or else a new one of
/// @p day with the next number. What the payment's account lacked then is taken from the affiliate's account of today.
/// @returns RefusedByRule when the payment has not been made, or none can be written for it; InvalidInput when a name,
/// address, country or VAT id is missing. Messages say what to do.
[[nodiscard]] Result<Invoice> issueInvoice(Database &database, PaymentId payment, QDate day);

} // namespace laurel
