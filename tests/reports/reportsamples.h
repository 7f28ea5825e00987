#pragma once

#include "reports/reportdocument.h"

namespace laurel::test {

[[nodiscard]] Currency reportCurrency();

/// A program report as a shop with @p affiliates sends it.
[[nodiscard]] ReportDocument programReport(int affiliates, const QLocale &locale);
/// A scorecard of one affiliate.
[[nodiscard]] ReportDocument scorecard(const QLocale &locale);
/// A program before its first sale.
[[nodiscard]] ReportDocument emptyReport(const QLocale &locale);
/// Every block filled with names that are made to break out of it.
[[nodiscard]] ReportDocument hostileReport();

/// A leaderboard of so many rows; deterministic.
[[nodiscard]] TableData leaderboardTable(int affiliates);
/// Wide: every column a table of sales has.
[[nodiscard]] TableData salesTable(int rows);
/// A chart of each type with its edge cases: negative, single, gaps, many series, nothing at all.
[[nodiscard]] QList<ChartSpec> charts();
/// Names that spreadsheets, browsers and readers take for something else.
[[nodiscard]] QStringList hostileTexts();

} // namespace laurel::test
