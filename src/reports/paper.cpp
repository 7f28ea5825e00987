#include "reports/paper.h"

#include "reports/invoicedocument.h"
#include "reports/reconciliationdocument.h"
#include "reports/statementdocument.h"
#include "reports/writers.h"
#include "reports/yeartotals.h"

#include <array>

namespace laurel {

namespace {

constexpr std::array endings{QLatin1String("pdf"), QLatin1String("html"), QLatin1String("csv"), QLatin1String("xlsx")};

} // namespace

QLatin1String endingOf(PaperFormat format) { return endings.at(size_t(format)); }

std::optional<PaperFormat> paperFormatFrom(const QString &ending)
{
    for (size_t i = 0; i < endings.size(); ++i) {
        if (ending.compare(endings.at(i), Qt::CaseInsensitive) == 0)
            return static_cast<PaperFormat>(i);
    }
    return {};
}

Paper paperOf(const Statement &statement, const QLocale &locale)
{
    return {fileNameOf(statement), documentOf(statement, locale), ledgerOf(statement, locale)};
}

Paper paperOf(const Invoice &invoice, const QLocale &locale)
{
    const QString name =
        QStringLiteral("invoice-") + fileNamePart(invoice.number) + u'-' + fileNamePart(invoice.seller.name);
    return {name, documentOf(invoice, locale), tableOf({invoice})};
}

Paper paperOf(const YearTotals &totals, const QLocale &locale)
{
    return {QStringLiteral("payments-%1").arg(totals.year), documentOf(totals, locale), tableOf(totals)};
}

Paper paperOf(const Reconciliation &reconciliation, const QLocale &locale)
{
    return {QStringLiteral("comparison-") + reconciliation.first.toString(Qt::ISODate),
            documentOf(reconciliation, locale), tableOf(reconciliation, locale)};
}

Result<> writePaper(const Paper &paper, PaperFormat format, const QString &path)
{
    switch (format) {
    case PaperFormat::Pdf:
        return writePdf(paper.document, path);
    case PaperFormat::Html:
        return writeHtml(paper.document, path);
    case PaperFormat::Csv:
        return writeCsv(paper.table, path, CsvStyle::Iso, paper.document.locale);
    case PaperFormat::Xlsx:
        break;
    }
    return writeXlsx({paper.table}, path);
}

} // namespace laurel
