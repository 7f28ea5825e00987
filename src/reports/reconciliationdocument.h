#pragma once

#include "reports/reportdocument.h"
#include "storage/reconciliationrepository.h"

namespace laurel {

/// A comparison for people: what each currency comes to, why it differs, and the lines that do not match.
[[nodiscard]] ReportDocument documentOf(const Reconciliation &reconciliation, const QLocale &locale);
/// All lines that it holds, for spreadsheets and CSV.
[[nodiscard]] TableData tableOf(const Reconciliation &reconciliation, const QLocale &locale);

} // namespace laurel
