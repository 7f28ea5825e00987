#include "advice/signals.h"

#include <algorithm>
#include <limits>

namespace laurel {

namespace {

constexpr qint64 clicksForRate = 50;
constexpr qint64 salesForShare = 10;
constexpr qint64 salesForGrowth = 5;
constexpr qint64 peerSales = 30;

ShareSignal shareOf(qint64 part, qint64 whole, qint64 peerPart, qint64 peerWhole)
{
    ShareSignal signal;
    signal.part = part;
    signal.whole = whole;
    signal.raw = ratio(part, whole).value_or(0);
    signal.shrunken = signal.raw;
    signal.peers = ratio(peerPart, peerWhole).value_or(0);
    signal.interval = wilson(part, whole).value_or(Interval{0, 1});
    return signal;
}

PeerTotals peersOf(const AffiliateStanding &own, const ProgramStanding &program)
{
    return program.totals.without(totalsOf(own));
}

/// Days of the period before in which the affiliate could sell: the program had begun and they had joined.
qint64 daysBefore(const AffiliateStanding &standing, const ProgramStanding &program)
{
    QDate from = std::max(program.before.from(), program.firstDay);
    const QDate joined = standing.affiliate.joined;
    if (joined.isValid() && joined > from && joined < program.before.to())
        from = joined;
    return DateRange(from, program.before.to()).days();
}

/// The interval of sales per day against the same days a year ago; nothing when the affiliate did not sell yet by then.
std::optional<Interval> againstYearAgo(const AffiliateStanding &standing, const ProgramStanding &program)
{
    const auto days = double(program.yearAgo().days());
    if (!standing.history.soldByThen || days <= 0)
        return std::nullopt;
    // Nothing then and nothing now: no difference.
    return rateRatioInterval(standing.now.sales, double(program.coveredDays), standing.history.salesYearAgo, days)
        .value_or(Interval{0, std::numeric_limits<double>::infinity()});
}

double growthOfPeers(const AffiliateStanding &standing, const ProgramStanding &program)
{
    const PeerTotals peers = peersOf(standing, program);
    const qint64 days = DateRange(std::max(program.before.from(), program.firstDay), program.before.to()).days();
    if (peers.sales < peerSales || peers.salesBefore < peerSales || days == 0 || program.coveredDays == 0)
        return 1;
    return (double(peers.sales) / double(program.coveredDays)) / (double(peers.salesBefore) / double(days));
}

} // namespace

ShareSignal conversionSignal(const AffiliateStanding &standing, const ProgramStanding &program)
{
    if (!hasUsableClicks(standing))
        return {};
    const PeerTotals peers = peersOf(standing, program);
    ShareSignal signal = shareOf(standing.now.sales, standing.now.clicks, peers.salesFromClicks, peers.measuredClicks);
    signal.shrunken = program.conversionPrior.shrunken(signal.part, signal.whole);
    if (signal.whole < clicksForRate || peers.measuredClicks < clicksForRate || peers.salesFromClicks == 0)
        return signal;
    if (signal.interval.low > signal.peers && signal.shrunken > 1.2 * signal.peers)
        signal.level = Level::High;
    else if (signal.interval.high < signal.peers && signal.shrunken < 0.8 * signal.peers)
        signal.level = Level::Low;
    else
        signal.level = Level::Usual;
    return signal;
}

ShareSignal refundSignal(const AffiliateStanding &standing, const ProgramStanding &program)
{
    const PeerTotals own = totalsOf(standing);
    const PeerTotals peers = program.totals.without(own);
    ShareSignal signal = shareOf(own.refunds, own.sales, peers.refunds, peers.sales);
    signal.shrunken = program.refundPrior.shrunken(signal.part, signal.whole);
    if (signal.whole < salesForShare || peers.sales < peerSales)
        return signal;
    constexpr double harmless = 0.03;
    constexpr qint64 fewRefunds = 3;
    if (signal.part >= fewRefunds && signal.interval.low > std::max(1.5 * signal.peers, harmless))
        signal.level = Level::High;
    else if (signal.interval.high < signal.peers)
        signal.level = Level::Low;
    else
        signal.level = Level::Usual;
    return signal;
}

ShareSignal newCustomerSignal(const AffiliateStanding &standing, const ProgramStanding &program)
{
    const PeerTotals own = totalsOf(standing);
    const PeerTotals peers = program.totals.without(own);
    ShareSignal signal = shareOf(own.newCustomers, own.sales, peers.newCustomers, peers.sales);
    constexpr qint64 enoughSales = 20;
    if (signal.whole < enoughSales || peers.sales < peerSales || peers.newCustomers == 0)
        return signal;
    if (signal.interval.low > 1.2 * signal.peers)
        signal.level = Level::High;
    else if (signal.interval.high < signal.peers)
        signal.level = Level::Low;
    else
        signal.level = Level::Usual;
    return signal;
}

GrowthSignal growthSignal(const AffiliateStanding &standing, const ProgramStanding &program)
{
    GrowthSignal growth;
    const qint64 now = standing.now.sales;
    const qint64 earlier = standing.before.sales;
    const qint64 days = daysBefore(standing, program);
    if (days == 0 || program.coveredDays == 0 || std::max(now, earlier) < salesForGrowth)
        return growth;
    const auto interval = rateRatioInterval(now, double(program.coveredDays), earlier, double(days));
    if (!interval)
        return growth;
    growth.interval = *interval;
    growth.ratio = earlier > 0 ? (double(now) / double(program.coveredDays)) / (double(earlier) / double(days))
                               : std::numeric_limits<double>::infinity();
    growth.programRatio = growthOfPeers(standing, program);
    const std::optional<Interval> yearAgo = againstYearAgo(standing, program);
    if (now > earlier && interval->low > 1) {
        growth.trend = Trend::Rising;
        growth.beyondSeason = interval->low > std::max(1.0, growth.programRatio) && (!yearAgo || yearAgo->low > 1);
    } else if (now < earlier && interval->high < 1) {
        growth.trend = Trend::Falling;
        growth.beyondSeason = interval->high < std::min(1.0, growth.programRatio) && (!yearAgo || yearAgo->high < 1);
    } else {
        growth.trend = Trend::Level;
    }
    return growth;
}

bool looksUnusual(const AffiliateStanding &standing, const ProgramStanding &program)
{
    const KpiSums &now = standing.now;
    constexpr qint64 enoughSales = 5;
    if (now.clicks <= 0 || now.sales < enoughSales || standing.soldByCode)
        return false;
    const PeerTotals peers = peersOf(standing, program);
    const Interval interval = wilson(std::min(now.sales, now.clicks), now.clicks).value_or(Interval{0, 1});
    return interval.low > std::max(0.2, 4 * ratio(peers.salesFromClicks, peers.measuredClicks).value_or(0));
}

bool refundsInOrder(const AffiliateStanding &standing, const ProgramStanding &program)
{
    const ShareSignal refunds = refundSignal(standing, program);
    if (refunds.level == Level::High)
        return false;
    constexpr double tolerance = 0.01;
    return refunds.part < 2 || refunds.shrunken <= 1.5 * refunds.peers + tolerance;
}

double expectedAtOldPace(const AffiliateStanding &standing, const ProgramStanding &program)
{
    const AffiliateHistory &history = standing.history;
    if (history.sales <= 0 || !history.lastSaleMonth.isValid())
        return 0;
    const QDate afterLast = QDate(history.lastSaleMonth.year(), history.lastSaleMonth.month(), 1).addMonths(1);
    const DateRange active(history.firstSaleMonth, std::min(afterLast, program.period.from()));
    if (active.isEmpty())
        return 0;
    return double(history.sales) / double(active.days()) * double(program.coveredDays);
}

bool isDormant(const AffiliateStanding &standing, const ProgramStanding &program)
{
    const bool quietEveryYear = standing.history.soldByThen && standing.history.salesYearAgo == 0;
    return standing.now.sales == 0 && standing.history.monthsWithSales >= 2 && !quietEveryYear &&
           expectedAtOldPace(standing, program) > poissonInterval(0).high;
}

bool isRecordMonth(const AffiliateStanding &standing, const ProgramStanding &program)
{
    const bool wholeMonth =
        program.period == DateRange::ofMonth(program.period.from().year(), program.period.from().month());
    return wholeMonth && standing.history.monthsWithSales >= 3 && standing.now.sales >= salesForGrowth &&
           standing.now.sales > standing.history.bestMonthSales;
}

} // namespace laurel
