#pragma once

#include "analytics/kpiquery.h"
#include "analytics/statistics.h"

namespace laurel {

/// What an affiliate brought in the twelve months before the period, by calendar month.
struct AffiliateHistory
{
    qint64 sales = 0;
    qint64 salesInCurrency =
        0; ///< those of sales that net and commission are of: in the currency of the standing's amounts
    Money net;
    Money commission;
    qint64 bestMonthSales = 0;
    int monthsWithSales = 0;
    QDate firstSaleMonth; ///< first day with figures of the first and of the last month with a sale
    QDate lastSaleMonth;
    bool soldEver = false; ///< at any time before the period, further back as well

    qint64 salesYearAgo = 0; ///< in the same days a year before, as many as are covered now
    bool soldByThen = false; ///< had sold by the end of those days, so that they tell of the affiliate's own season
};

/// One affiliate's figures: counts over all currencies, amounts in the one currency that most of the sales are in.
struct AffiliateStanding
{
    Affiliate affiliate;
    KpiSums now;
    KpiSums before;
    bool severalCurrencies = false; ///< now and before hold sales of more than one currency
    bool soldByCode = false;        ///< most sales came by a coupon, so that clicks do not measure them
    int rank = 0;                   ///< place by net among those who sold in the program's currency, from 1; 0: none
    AffiliateHistory history;

    [[nodiscard]] bool hasFigures() const { return !now.isZero() || !before.isZero(); }
};

/// Sums over affiliates: all of them, or all but one.
struct PeerTotals
{
    qint64 sales = 0;
    qint64 salesBefore = 0;
    qint64 refunds = 0;         ///< refunded sales
    qint64 newCustomers = 0;    ///< sales to new customers
    qint64 measuredClicks = 0;  ///< of those with usable clicks
    qint64 salesFromClicks = 0; ///< of the same
    [[nodiscard]] PeerTotals without(const PeerTotals &own) const;
    void add(const PeerTotals &own);
};

/// Everything that advice looks at, read once: each affiliate's period, the period before and the year before that.
struct ProgramStanding
{
    ProgramInfo program;
    DateRange period;
    DateRange before;
    QDate firstDay;                      ///< first day with any figure in the program; invalid when there is none
    qint64 coveredDays = 0;              ///< days of the period up to the last day with any figure in the program
    QList<AffiliateStanding> affiliates; ///< by net, highest first; the program's currency before others
    int ranked = 0;                      ///< how many have a rank

    PeerTotals totals;
    qint64 netTotal = 0;    ///< of what is above 0 in the program's currency, in minor units
    qint64 medianSales = 0; ///< of those with any
    qint64 medianClicks = 0;
    BetaPrior conversionPrior;
    BetaPrior refundPrior;

    [[nodiscard]] static Result<ProgramStanding> load(Database &database, const DateRange &period);
    [[nodiscard]] const AffiliateStanding *find(AffiliateId affiliate) const;
    /// Whether the figures end so long before the period does that it is not over yet.
    [[nodiscard]] bool isRunning() const { return coveredDays * 10 < period.days() * 9; }
    /// The covered days of the period, a year earlier.
    [[nodiscard]] DateRange yearAgo() const;
    /// The twelve months before the period.
    [[nodiscard]] DateRange lookBack() const { return {period.from().addMonths(-12), period.from()}; }
};

/// What one affiliate adds to the totals; shares never exceed their whole.
[[nodiscard]] PeerTotals totalsOf(const AffiliateStanding &standing);
/// Whether clicks can be held against sales: both were counted, and there are not fewer clicks than sales.
[[nodiscard]] bool hasUsableClicks(const AffiliateStanding &standing);

} // namespace laurel
