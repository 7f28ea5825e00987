#include "analytics/kpiquery.h"

#include "analytics/seriessteps.h"
#include "analytics/statrows.h"
#include "storage/sqlerror.h"
#include "storage/statements.h"
#include "storage/storedtext.h"

#include <SQLiteCpp/Database.h>
#include <SQLiteCpp/Statement.h>
#include <algorithm>
#include <string>
#include <vector>

namespace laurel {

namespace {

/// Every (affiliate, currency) that has rows, found by stepping from key to key rather than through all days.
const std::string keyPairs =
    "WITH RECURSIVE pair (id, currency) AS ("
    "SELECT owner.id, (SELECT min(currency) FROM stat_day WHERE affiliate_id = owner.id) "
    "FROM (SELECT 0 AS id UNION ALL SELECT id FROM affiliate) AS owner "
    "UNION ALL SELECT pair.id, (SELECT min(currency) FROM stat_day "
    "WHERE affiliate_id = pair.id AND currency > pair.currency) FROM pair WHERE pair.currency IS NOT NULL) ";

/// Rows that undone imports left behind hold zeros.
const std::string anyFigure = "(clicks <> 0 OR impressions <> 0 OR leads <> 0 OR actions <> 0 OR sales <> 0 OR "
                              "new_customers <> 0 OR refunds <> 0 OR gross <> 0 OR discount <> 0 OR refunded <> 0 OR "
                              "net <> 0 OR commission <> 0)";

Result<KpiSums> total(const Database &database, std::optional<AffiliateId> affiliate, const DateRange &period,
                      Currency currency)
{
    Result<StatRows> rows = StatRows::select(database, affiliate, currency, period);
    if (!rows)
        return fail(rows);
    Figures sums{};
    for (;;) {
        const Result<bool> more = rows->next();
        if (!more)
            return fail(more);
        if (!*more)
            return sumsOf(sums, currency);
        if (const Result<> added = addFigures(sums, rows->figures()); !added)
            return fail(added);
    }
}

QList<SeriesPoint> pointsOf(const SeriesSteps &steps, const std::vector<Figures> &figures, Currency currency)
{
    QList<SeriesPoint> points;
    points.reserve(steps.count());
    for (qsizetype i = 0; i < steps.count(); ++i)
        points.append({steps.start(i), sumsOf(figures[size_t(i)], currency)});
    return points;
}

/// An affiliate on the leaderboard while its rows are added up.
struct Entry
{
    AffiliateKpi kpi;
    Figures sums{};
    Figures before{};
};

Result<std::vector<Entry>> affiliateEntries(const Database &database)
{
    return guarded([&]() -> Result<std::vector<Entry>> {
        std::vector<Entry> entries(1); // the first is nobody's
        SQLite::Statement query(database.sql(), "SELECT id, name, status FROM affiliate ORDER BY id");
        while (query.executeStep()) {
            Entry &entry = entries.emplace_back();
            entry.kpi.affiliate = AffiliateId(query.getColumn(0).getInt64());
            entry.kpi.name = textOf(query.getColumn(1));
            entry.kpi.status =
                fromStoredText<AffiliateStatus>(textOf(query.getColumn(2))).value_or(AffiliateStatus::Active);
        }
        return entries;
    });
}

bool ranksBefore(const AffiliateKpi &a, const AffiliateKpi &b)
{
    if (a.affiliate.isValid() != b.affiliate.isValid())
        return a.affiliate.isValid();
    if (a.sums.net != b.sums.net)
        return a.sums.net.minor() > b.sums.net.minor();
    if (a.sums.sales != b.sums.sales)
        return a.sums.sales > b.sums.sales;
    if (const int order = a.name.compare(b.name, Qt::CaseInsensitive); order != 0)
        return order < 0;
    return a.affiliate < b.affiliate;
}

} // namespace

Result<QList<Currency>> KpiQuery::currencies(const DateRange &period) const
{
    return guarded([&]() -> Result<QList<Currency>> {
        QList<Currency> currencies;
        SQLite::Statement own(m_database.sql(), "SELECT currency FROM program");
        if (own.executeStep())
            currencies.append(currencyOf(own.getColumn(0)));
        if (period.isEmpty())
            return currencies;
        SQLite::Statement query(
            m_database.sql(), keyPairs +
                                  "SELECT DISTINCT currency FROM pair WHERE currency IS NOT NULL AND EXISTS (SELECT 1 "
                                  "FROM stat_day AS stat WHERE stat.affiliate_id = pair.id AND stat.currency = "
                                  "pair.currency AND stat.day >= ?1 AND stat.day < ?2 AND " +
                                  anyFigure + ") ORDER BY currency");
        query.bind(1, int64_t(toEpochDay(period.from())));
        query.bind(2, int64_t(toEpochDay(period.to())));
        while (query.executeStep()) {
            const Currency currency = currencyOf(query.getColumn(0));
            if (!currencies.contains(currency))
                currencies.append(currency);
        }
        return currencies;
    });
}

Result<KpiSums> KpiQuery::program(const DateRange &period, Currency currency) const
{
    return total(m_database, std::nullopt, period, currency);
}

Result<KpiSums> KpiQuery::affiliate(AffiliateId affiliate, const DateRange &period, Currency currency) const
{
    return total(m_database, affiliate, period, currency);
}

Result<QList<AffiliateKpi>> KpiQuery::leaderboard(const DateRange &period, const DateRange &before,
                                                  Currency currency) const
{
    Result<std::vector<Entry>> entries = affiliateEntries(m_database);
    if (!entries)
        return fail(entries);
    Result<StatRows> rows = StatRows::select(m_database, std::nullopt, currency, period, before);
    if (!rows)
        return fail(rows);
    auto entry = entries->begin();
    for (;;) {
        const Result<bool> more = rows->next();
        if (!more)
            return fail(more);
        if (!*more)
            break;
        const AffiliateId owner = rows->affiliate();
        if (entry == entries->end() || entry->kpi.affiliate != owner)
            entry = std::ranges::lower_bound(*entries, owner, {}, [](const Entry &e) { return e.kpi.affiliate; });
        // Added since the names were read; the change that added it brings the next query.
        if (entry == entries->end() || entry->kpi.affiliate != owner)
            continue;
        if (const Result<> added = addFigures(rows->isBefore() ? entry->before : entry->sums, rows->figures()); !added)
            return fail(added);
    }

    QList<AffiliateKpi> board;
    for (Entry &done : *entries) {
        done.kpi.sums = sumsOf(done.sums, currency);
        done.kpi.before = sumsOf(done.before, currency);
        const bool active = done.kpi.affiliate.isValid() && done.kpi.status == AffiliateStatus::Active;
        if (active || !done.kpi.sums.isZero() || !done.kpi.before.isZero())
            board.append(std::move(done.kpi));
    }
    std::sort(board.begin(), board.end(), ranksBefore);
    return board;
}

Result<QList<SeriesPoint>> KpiQuery::series(std::optional<AffiliateId> affiliate, const DateRange &period,
                                            Granularity granularity, Currency currency) const
{
    const SeriesSteps steps(period, granularity);
    Result<StatRows> rows = StatRows::select(m_database, affiliate, currency, period);
    if (!rows)
        return fail(rows);
    std::vector<Figures> figures(size_t(steps.count()));
    for (;;) {
        const Result<bool> more = rows->next();
        if (!more)
            return fail(more);
        if (!*more)
            return pointsOf(steps, figures, currency);
        if (const Result<> added = addFigures(figures[size_t(steps.indexOf(rows->day()))], rows->figures()); !added)
            return fail(added);
    }
}

Result<QHash<AffiliateId, QList<SeriesPoint>>>
KpiQuery::seriesByAffiliate(const DateRange &period, Granularity granularity, Currency currency) const
{
    const SeriesSteps steps(period, granularity);
    Result<StatRows> rows = StatRows::select(m_database, std::nullopt, currency, period);
    if (!rows)
        return fail(rows);
    QHash<AffiliateId, QList<SeriesPoint>> series;
    std::optional<AffiliateId> owner;
    std::vector<Figures> figures(size_t(steps.count()));
    const auto keep = [&] {
        if (!owner)
            return;
        series.insert(*owner, pointsOf(steps, figures, currency));
        std::ranges::fill(figures, Figures{});
    };
    for (;;) {
        const Result<bool> more = rows->next();
        if (!more)
            return fail(more);
        if (!*more)
            break;
        if (owner != rows->affiliate()) {
            keep();
            owner = rows->affiliate();
        }
        if (const Result<> added = addFigures(figures[size_t(steps.indexOf(rows->day()))], rows->figures()); !added)
            return fail(added);
    }
    keep();
    return series;
}

Result<DateRange> KpiQuery::extent() const
{
    return guarded([&]() -> Result<DateRange> {
        const auto day = [](const char *order) {
            return "(SELECT stat.day FROM stat_day AS stat WHERE stat.affiliate_id = pair.id AND stat.currency = "
                   "pair.currency AND " +
                   anyFigure + " ORDER BY stat.day " + order + " LIMIT 1)";
        };
        SQLite::Statement query(m_database.sql(), keyPairs + "SELECT min(" + day("ASC") + "), max(" + day("DESC") +
                                                      ") FROM pair WHERE currency IS NOT NULL");
        if (!query.executeStep() || query.getColumn(0).isNull())
            return DateRange();
        return DateRange(dayOf(query.getColumn(0)), dayOf(query.getColumn(1)).addDays(1));
    });
}

Granularity granularityFor(const DateRange &period)
{
    if (period.days() <= 45)
        return Granularity::Day;
    return period.days() <= 200 ? Granularity::Week : Granularity::Month;
}

} // namespace laurel
