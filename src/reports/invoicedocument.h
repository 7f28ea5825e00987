#pragma once

#include "reports/reportdocument.h"
#include "storage/invoicerepository.h"

namespace laurel {

/// A self-billing invoice as a page. Nothing but @p invoice is in it: the same one is the same page again.
[[nodiscard]] ReportDocument documentOf(const Invoice &invoice, const QLocale &locale);
/// One row for each, for bookkeeping.
[[nodiscard]] TableData tableOf(const QList<Invoice> &invoices);
/// The sentence on VAT that the law asks for.
[[nodiscard]] QString vatNote(VatTreatment treatment);

} // namespace laurel
