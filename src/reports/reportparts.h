#pragma once

#include "reports/reportdocument.h"
#include "reports/reportscope.h"

#include <optional>

namespace laurel {

/// The figures of a period and of the one before.
struct ComparedSums
{
    KpiSums now;
    KpiSums before;
};

/// One figure with its change; the change has a sense only where chance does not explain it.
[[nodiscard]] KpiTile tileOf(Kpi kpi, const ComparedSums &sums, const ReportScope &scope);
[[nodiscard]] QList<KpiTile> tilesOf(const ComparedSums &sums, const ReportScope &scope);
/// Net over the period with the one before. @p affiliate empty: the program.
[[nodiscard]] Result<ChartSpec> netChart(const KpiQuery &query, std::optional<AffiliateId> affiliate,
                                         const ComparedSums &sums, const ReportScope &scope);
/// A sentence on sales in currencies that the report's figures leave out; empty when there are none. @p affiliate
/// empty: the program.
[[nodiscard]] Result<QString> otherCurrencies(const KpiQuery &query, std::optional<AffiliateId> affiliate,
                                              const ReportScope &scope);
/// How to read the colours of changes.
[[nodiscard]] QString changesNote();

[[nodiscard]] Cell cellOf(const KpiValue &value);
/// The column of a figure, amounts with the report's currency in the title.
[[nodiscard]] TableColumn columnOf(Kpi kpi, const ReportScope &scope);
/// "Net, €": the unit stays with the last word.
[[nodiscard]] QString withUnit(const QString &title, Currency currency, const QLocale &locale);
/// In major units, for the axis of a chart alone.
[[nodiscard]] double chartValue(const Money &amount);

} // namespace laurel
