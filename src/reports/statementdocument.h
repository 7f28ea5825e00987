#pragma once

#include "reports/reportdocument.h"
#include "reports/statement.h"

namespace laurel {

/// A statement for the affiliate to read.
[[nodiscard]] ReportDocument documentOf(const Statement &statement, const QLocale &locale);
/// Its lines for spreadsheets: of each currency what was carried over, what is new and what was paid; their amounts sum
/// to the balance.
[[nodiscard]] TableData ledgerOf(const Statement &statement, const QLocale &locale);
/// A name for its file without ending, of a–z, 0–9 and "-": "statement-2026-0001-mila-brandt-7".
[[nodiscard]] QString fileNameOf(const Statement &statement);
/// The same before there is one. @param about the payout's number or the days.
[[nodiscard]] QString statementFileName(const QString &about, const QString &affiliateName, AffiliateId affiliate);
/// @p text as a part of a file's name: letters a–z and digits, at most 40 characters; empty when it has none.
[[nodiscard]] QString fileNamePart(const QString &text);

} // namespace laurel
