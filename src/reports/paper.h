#pragma once

#include "core/result.h"
#include "reports/reportdocument.h"

#include <optional>

namespace laurel {

struct Invoice;
struct Reconciliation;
struct Statement;
struct YearTotals;

/// How a paper can be written: a page for people, or a table for programs.
enum class PaperFormat { Pdf, Html, Csv, Xlsx };

/// "pdf", "html", "csv" or "xlsx": what its files end in.
[[nodiscard]] QLatin1String endingOf(PaperFormat format);
/// Whatever the case of letters.
[[nodiscard]] std::optional<PaperFormat> paperFormatFrom(const QString &ending);

/// What is written about payouts, as page and as table.
struct Paper
{
    QString name; ///< of its file, without folder and ending
    ReportDocument document;
    TableData table;
};

[[nodiscard]] Paper paperOf(const Statement &statement, const QLocale &locale);
[[nodiscard]] Paper paperOf(const Invoice &invoice, const QLocale &locale);
[[nodiscard]] Paper paperOf(const YearTotals &totals, const QLocale &locale);
[[nodiscard]] Paper paperOf(const Reconciliation &reconciliation, const QLocale &locale);

/// Writes one file, through a temporary name. Tables are written as programs read them.
[[nodiscard]] Result<> writePaper(const Paper &paper, PaperFormat format, const QString &path);

} // namespace laurel
