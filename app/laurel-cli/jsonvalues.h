#pragma once

#include "analytics/kpi.h"
#include "core/daterange.h"
#include "core/entities.h"
#include "importing/importservice.h"
#include "storage/commissionrepository.h"
#include "storage/conversionrepository.h"
#include "storage/outsidepayouts.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QJsonValue>

// The values of --json: amounts are decimal strings, days and instants ISO 8601, rates fractions; what is not there is
// null.
namespace laurel::cli {

[[nodiscard]] QJsonValue jsonOf(const Money &money);
[[nodiscard]] QJsonValue jsonOf(QDate day);
[[nodiscard]] QJsonValue jsonOf(const QDateTime &at);
[[nodiscard]] QJsonValue jsonOf(Rate rate);
[[nodiscard]] QJsonValue jsonOf(const KpiValue &value);
template <typename Tag>
[[nodiscard]] QJsonValue jsonOf(Id<Tag> id)
{
    return id.isValid() ? QJsonValue(id.value()) : QJsonValue();
}

/// {"first_day", "last_day"}: both belong to the period.
[[nodiscard]] QJsonObject jsonOf(const DateRange &period);
/// [{"currency", "amount"}]
[[nodiscard]] QJsonArray jsonOf(const QList<Money> &amounts);
/// Every KPI under its key.
[[nodiscard]] QJsonObject jsonOf(const KpiSums &sums);
[[nodiscard]] QJsonObject jsonOf(const ImportCounts &counts);
[[nodiscard]] QJsonObject jsonOf(const ImportBatch &batch);
[[nodiscard]] QJsonArray jsonOf(const QList<ImportReject> &rejects);
[[nodiscard]] QJsonObject jsonOf(const Affiliate &affiliate, const QString &tierName);
[[nodiscard]] QJsonObject jsonOf(const AffiliateCode &code);
[[nodiscard]] QJsonObject jsonOf(const AffiliateEvent &event);
[[nodiscard]] QJsonObject jsonOf(const ConversionRow &row);
[[nodiscard]] QJsonArray jsonOf(const QList<SharePart> &shares);
[[nodiscard]] QJsonObject jsonOf(const CommissionRow &row);
[[nodiscard]] QJsonObject jsonOf(const OutsidePayoutRow &row);
[[nodiscard]] QJsonObject jsonOf(const CommissionRule &rule);
[[nodiscard]] QJsonValue jsonOf(const RuleSteps &steps);
[[nodiscard]] QJsonValue jsonOf(const RuleRecurrence &recurrence);

} // namespace laurel::cli
