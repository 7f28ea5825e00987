#include "advice/programstanding.h"

#include "advice/peerprior.h"
#include "storage/affiliaterepository.h"
#include "storage/conversionrepository.h"
#include "storage/programrepository.h"

#include <algorithm>
#include <tuple>

namespace laurel {

namespace {

/// An affiliate's figures in one currency.
struct InCurrency
{
    KpiSums now;
    KpiSums before;
    KpiSums lastYear;
    KpiSums ever; ///< before the period
    KpiSums yearAgo;
    KpiSums byThen; ///< until the end of yearAgo
    QList<SeriesPoint> months;
};

using ByCurrency = QHash<AffiliateId, QList<InCurrency>>;

InCurrency nothingIn(Currency currency)
{
    KpiSums sums;
    sums.currency = currency;
    for (const auto amount :
         {&KpiSums::gross, &KpiSums::discount, &KpiSums::refunded, &KpiSums::net, &KpiSums::commission})
        sums.*amount = Money(0, currency);
    return {.now = sums, .before = sums, .lastYear = sums, .ever = sums, .yearAgo = sums, .byThen = sums, .months = {}};
}

/// Every affiliate's figures in one currency, gathered period by period.
class CurrencyFigures
{
public:
    CurrencyFigures(const KpiQuery &query, Currency currency)
        : m_query(query)
        , m_currency(currency)
    {}

    [[nodiscard]] Result<> read(const DateRange &period, KpiSums InCurrency::*into, const DateRange &other,
                                KpiSums InCurrency::*intoOther)
    {
        const auto rows = m_query.leaderboard(period, other, m_currency);
        if (!rows)
            return fail(rows);
        for (const AffiliateKpi &row : *rows) {
            InCurrency &part = of(row.affiliate);
            part.*into = row.sums;
            part.*intoOther = row.before;
        }
        return {};
    }

    [[nodiscard]] Result<> readMonths(const DateRange &period)
    {
        auto months = m_query.seriesByAffiliate(period, Granularity::Month, m_currency);
        if (!months)
            return fail(months);
        for (auto it = months->begin(); it != months->end(); ++it)
            of(it.key()).months = std::move(it.value());
        return {};
    }

    void appendTo(ByCurrency &all)
    {
        for (auto it = m_found.begin(); it != m_found.end(); ++it) {
            if (it.key().isValid())
                all[it.key()].append(std::move(it.value()));
        }
    }

private:
    InCurrency &of(AffiliateId affiliate)
    {
        const auto it = m_found.find(affiliate);
        return it == m_found.end() ? *m_found.insert(affiliate, nothingIn(m_currency)) : *it;
    }

    const KpiQuery &m_query;
    Currency m_currency;
    QHash<AffiliateId, InCurrency> m_found;
};

Result<> readCurrency(const KpiQuery &query, const ProgramStanding &standing, Currency currency, ByCurrency &all)
{
    CurrencyFigures figures(query, currency);
    Result<> read = figures.read(standing.period, &InCurrency::now, standing.before, &InCurrency::before);
    const DateRange earlier(standing.firstDay, standing.period.from());
    if (read && !earlier.isEmpty())
        read = figures.read(earlier, &InCurrency::ever, standing.lookBack(), &InCurrency::lastYear);
    if (read && !earlier.isEmpty())
        read = figures.readMonths(standing.lookBack());
    const DateRange yearAgo = standing.yearAgo();
    const DateRange byThen(standing.firstDay, yearAgo.to());
    if (read && !yearAgo.isEmpty() && !byThen.isEmpty())
        read = figures.read(yearAgo, &InCurrency::yearAgo, byThen, &InCurrency::byThen);
    if (read)
        figures.appendTo(all);
    return read;
}

void addCounts(KpiSums &sums, const KpiSums &other)
{
    sums.clicks += other.clicks;
    sums.impressions += other.impressions;
    sums.leads += other.leads;
    sums.actions += other.actions;
    sums.sales += other.sales;
    sums.newCustomers += other.newCustomers;
    sums.refunds += other.refunds;
}

/// The currency with most sales, now or else earlier; the program's own when there are none.
qsizetype mainCurrency(const QList<InCurrency> &parts)
{
    for (const auto member : {&InCurrency::now, &InCurrency::before, &InCurrency::lastYear}) {
        const auto most =
            std::ranges::max_element(parts, {}, [member](const InCurrency &part) { return (part.*member).sales; });
        if (((*most).*member).sales > 0)
            return most - parts.begin();
    }
    return 0;
}

AffiliateHistory historyOf(const QList<InCurrency> &parts, qsizetype main)
{
    AffiliateHistory history;
    history.salesInCurrency = parts[main].lastYear.sales;
    history.net = parts[main].lastYear.net;
    history.commission = parts[main].lastYear.commission;
    QMap<QDate, qint64> salesByMonth;
    for (const InCurrency &part : parts) {
        history.sales += part.lastYear.sales;
        history.soldEver = history.soldEver || part.ever.sales > 0;
        history.salesYearAgo += part.yearAgo.sales;
        history.soldByThen = history.soldByThen || part.byThen.sales > 0;
        for (const SeriesPoint &month : part.months)
            salesByMonth[month.from] += month.sums.sales;
    }
    for (auto it = salesByMonth.cbegin(); it != salesByMonth.cend(); ++it) {
        if (it.value() <= 0)
            continue;
        ++history.monthsWithSales;
        history.bestMonthSales = std::max(history.bestMonthSales, it.value());
        if (!history.firstSaleMonth.isValid())
            history.firstSaleMonth = it.key();
        history.lastSaleMonth = it.key();
    }
    return history;
}

AffiliateStanding standingOf(const Affiliate &affiliate, const QList<InCurrency> &parts)
{
    AffiliateStanding standing;
    standing.affiliate = affiliate;
    const qsizetype main = mainCurrency(parts);
    standing.now = parts[main].now;
    standing.before = parts[main].before;
    for (qsizetype i = 0; i < parts.size(); ++i) {
        if (i == main)
            continue;
        addCounts(standing.now, parts[i].now);
        addCounts(standing.before, parts[i].before);
        standing.severalCurrencies = standing.severalCurrencies || parts[i].now.sales > 0 || parts[i].before.sales > 0;
    }
    standing.history = historyOf(parts, main);
    return standing;
}

/// Many sales from few clicks have an honest explanation when a code was used instead of the link.
Result<bool> mostSalesByCoupon(Database &database, const AffiliateStanding &standing, const DateRange &period)
{
    ConversionFilter filter;
    filter.period = period;
    filter.affiliate = standing.affiliate.id;
    filter.kind = ConversionKind::Sale;
    constexpr int sample = 500;
    const auto rows = ConversionRepository(database).page(filter, std::nullopt, sample);
    if (!rows)
        return fail(rows);
    const auto byCoupon = std::ranges::count_if(
        *rows, [](const ConversionRow &row) { return row.conversion.reason == AttributionReason::Coupon; });
    return byCoupon * 2 > rows->size();
}

void rankByNet(ProgramStanding &program)
{
    // Amounts of other currencies cannot be compared with the program's: they come after.
    const Currency currency = program.program.currency;
    const auto key = [currency](const AffiliateStanding &standing) {
        return std::tuple(standing.now.currency != currency, -standing.now.net.minor(), standing.affiliate.id);
    };
    std::ranges::sort(program.affiliates, {}, key);
    for (AffiliateStanding &standing : program.affiliates) {
        if (standing.now.sales > 0 && standing.now.net.minor() > 0 && standing.now.currency == currency)
            standing.rank = ++program.ranked;
    }
}

qint64 medianOf(QList<qint64> values)
{
    if (values.isEmpty())
        return 0;
    const auto middle = values.begin() + values.size() / 2;
    std::nth_element(values.begin(), middle, values.end());
    return *middle;
}

/// Fills totals, medians and priors.
void summarise(ProgramStanding &program)
{
    QList<ShareCount> conversions;
    QList<ShareCount> refunds;
    QList<qint64> sales;
    QList<qint64> clicks;
    for (const AffiliateStanding &standing : std::as_const(program.affiliates)) {
        const PeerTotals own = totalsOf(standing);
        program.totals.add(own);
        conversions.append({own.salesFromClicks, own.measuredClicks});
        refunds.append({own.refunds, own.sales});
        if (own.sales > 0)
            sales.append(own.sales);
        if (standing.now.clicks > 0)
            clicks.append(standing.now.clicks);
        if (standing.now.currency == program.program.currency)
            program.netTotal += std::max<qint64>(standing.now.net.minor(), 0);
    }
    program.medianSales = medianOf(std::move(sales));
    program.medianClicks = medianOf(std::move(clicks));
    program.conversionPrior = estimatePrior(conversions);
    program.refundPrior = estimatePrior(refunds);
}

/// Fills period, before, first day and covered days.
Result<> placeInTime(const KpiQuery &query, ProgramStanding &program)
{
    program.before = program.period.previous();
    const auto extent = query.extent();
    if (!extent)
        return fail(extent);
    program.firstDay = extent->from();
    const DateRange covered(program.period.from(), std::min(program.period.to(), extent->to()));
    const bool any = !extent->isEmpty() && extent->from() < program.period.to();
    program.coveredDays = any ? covered.days() : 0;
    return {};
}

} // namespace

PeerTotals PeerTotals::without(const PeerTotals &own) const
{
    return {.sales = sales - own.sales,
            .salesBefore = salesBefore - own.salesBefore,
            .refunds = refunds - own.refunds,
            .newCustomers = newCustomers - own.newCustomers,
            .measuredClicks = measuredClicks - own.measuredClicks,
            .salesFromClicks = salesFromClicks - own.salesFromClicks};
}

void PeerTotals::add(const PeerTotals &own)
{
    sales += own.sales;
    salesBefore += own.salesBefore;
    refunds += own.refunds;
    newCustomers += own.newCustomers;
    measuredClicks += own.measuredClicks;
    salesFromClicks += own.salesFromClicks;
}

PeerTotals totalsOf(const AffiliateStanding &standing)
{
    PeerTotals own;
    own.sales = std::max<qint64>(standing.now.sales, 0);
    own.salesBefore = std::max<qint64>(standing.before.sales, 0);
    own.refunds = std::clamp<qint64>(standing.now.refunds, 0, own.sales);
    own.newCustomers = std::clamp<qint64>(standing.now.newCustomers, 0, own.sales);
    if (hasUsableClicks(standing)) {
        own.measuredClicks = standing.now.clicks;
        own.salesFromClicks = own.sales;
    }
    return own;
}

bool hasUsableClicks(const AffiliateStanding &standing)
{
    return standing.now.clicks > 0 && standing.now.sales <= standing.now.clicks && !standing.soldByCode;
}

Result<ProgramStanding> ProgramStanding::load(Database &database, const DateRange &period)
{
    ProgramStanding program;
    program.period = period;
    const auto info = ProgramRepository(database).load();
    if (!info)
        return fail(info);
    program.program = *info;

    const KpiQuery query(database);
    if (const Result<> placed = placeInTime(query, program); !placed)
        return fail(placed);
    const DateRange whole(std::min(program.firstDay.isValid() ? program.firstDay : period.from(), period.from()),
                          period.to());
    const auto currencies = query.currencies(whole);
    if (!currencies)
        return fail(currencies);
    ByCurrency figures;
    for (const Currency currency : *currencies) {
        if (const Result<> read = readCurrency(query, program, currency, figures); !read)
            return fail(read);
    }

    const auto affiliates = AffiliateRepository(database).list();
    if (!affiliates)
        return fail(affiliates);
    for (const Affiliate &affiliate : *affiliates) {
        QList<InCurrency> parts = figures.take(affiliate.id);
        if (parts.isEmpty())
            parts.append(nothingIn(info->currency));
        AffiliateStanding standing = standingOf(affiliate, parts);
        // Only where one sale in five clicks or more asks for an explanation: it costs a query each.
        if (standing.now.sales > 0 && standing.now.clicks > 0 && standing.now.sales * 5 > standing.now.clicks) {
            const auto byCoupon = mostSalesByCoupon(database, standing, period);
            if (!byCoupon)
                return fail(byCoupon);
            standing.soldByCode = *byCoupon;
        }
        program.affiliates.append(std::move(standing));
    }
    rankByNet(program);
    summarise(program);
    return program;
}

DateRange ProgramStanding::yearAgo() const
{
    const DateRange whole = period.yearBefore();
    return {whole.from(), std::min(whole.to(), whole.from().addDays(coveredDays))};
}

const AffiliateStanding *ProgramStanding::find(AffiliateId affiliate) const
{
    const auto found = std::ranges::find(affiliates, affiliate,
                                         [](const AffiliateStanding &standing) { return standing.affiliate.id; });
    return found == affiliates.end() ? nullptr : &*found;
}

} // namespace laurel
