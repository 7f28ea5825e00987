#pragma once

#include "reports/statement.h"

#include <QLocale>

// What statements and invoices say, in the words of the one who reads them: the affiliate.
namespace laurel {

/// How a line of a statement came about, in a sentence that is true to the cent: basis, rate, rule, caps; of an entry
/// by hand its reason.
[[nodiscard]] QString explainLine(const CommissionRow &row, const QLocale &locale);
/// "Bonus", "Clawback"; empty for a sale's.
[[nodiscard]] QString entryKindName(CommissionEntryKind kind);
/// "Sale", "Correction", "Bonus".
[[nodiscard]] QString lineKind(const CommissionRow &row);
/// "sale", "correction", "bonus": the same in every language.
[[nodiscard]] QLatin1String lineKindKey(const CommissionRow &row);
/// What became of a line: "Paid here", "Waits until 12 Jun 2026".
[[nodiscard]] QString fateText(const StatementLine &line, const QLocale &locale);
[[nodiscard]] QLatin1String fateKey(StatementFate fate);
/// "PayPal", "Bank transfer".
[[nodiscard]] QString methodText(PayoutMethod method);
/// "12 Jun 2026".
[[nodiscard]] QString dayText(QDate day, const QLocale &locale);
/// Where somebody is, on one line: "Lane 1, 12345 Town, DE".
[[nodiscard]] QString placeOf(const QString &address, const QString &country);

} // namespace laurel
