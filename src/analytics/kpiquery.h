#pragma once

#include "analytics/kpi.h"
#include "core/daterange.h"
#include "core/entities.h"
#include "storage/database.h"

namespace laurel {

struct AffiliateKpi
{
    AffiliateId affiliate; ///< none: the row of sales that belong to nobody
    QString name;
    AffiliateStatus status = AffiliateStatus::Active;
    KpiSums sums;
    KpiSums before; ///< the compared period
};

enum class Granularity { Day, Week, Month };

/// One step of a series. Weeks begin on Monday.
struct SeriesPoint
{
    QDate from;
    KpiSums sums;
};

/// Figures from the daily sums (stat_day). Reads only; use it on a worker thread.
class KpiQuery
{
public:
    explicit KpiQuery(Database &database)
        : m_database(database)
    {}

    /// Currencies with any figure in the period; the program's own first (always there).
    [[nodiscard]] Result<QList<Currency>> currencies(const DateRange &period) const;
    /// Everything, unattributed sales included.
    [[nodiscard]] Result<KpiSums> program(const DateRange &period, Currency currency) const;
    /// @p affiliate none: the unattributed part.
    [[nodiscard]] Result<KpiSums> affiliate(AffiliateId affiliate, const DateRange &period, Currency currency) const;
    /// Every affiliate with any figure in either period, and every active one; by net, highest first, then by sales,
    /// name and id. The unattributed part comes last when there is one.
    [[nodiscard]] Result<QList<AffiliateKpi>> leaderboard(const DateRange &period, const DateRange &before,
                                                          Currency currency) const;
    /// One point a step over the whole period, empty steps included; the first begins with the period, though that be a
    /// Thursday. @p affiliate empty: the program; none: the unattributed part.
    [[nodiscard]] Result<QList<SeriesPoint>> series(std::optional<AffiliateId> affiliate, const DateRange &period,
                                                    Granularity granularity, Currency currency) const;
    /// series() of every affiliate that has any row in the period, for sparklines; the unattributed part under none.
    [[nodiscard]] Result<QHash<AffiliateId, QList<SeriesPoint>>>
    seriesByAffiliate(const DateRange &period, Granularity granularity, Currency currency) const;
    /// First and last day with any figure; empty when there is none.
    [[nodiscard]] Result<DateRange> extent() const;

private:
    Database &m_database;
};

/// Day up to 45 days, week up to 200, else month.
[[nodiscard]] Granularity granularityFor(const DateRange &period);

} // namespace laurel
