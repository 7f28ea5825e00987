#include "analytics/kpi.h"
#include "analytics/statistics.h"

#include <cmath>

namespace laurel {

namespace {

/// What a share is made of: k of n.
struct Parts
{
    qint64 of = 0;
    qint64 all = 0;
};

std::optional<Parts> shareParts(Kpi kpi, const KpiSums &sums)
{
    switch (kpi) {
    case Kpi::ConversionRate:
        return Parts{sums.sales, sums.clicks};
    case Kpi::RefundRate:
        return Parts{sums.refunds, sums.sales};
    case Kpi::NewCustomerShare:
        return Parts{sums.newCustomers, sums.sales};
    default:
        return std::nullopt;
    }
}

/// How many events an amount is the sum of.
qint64 eventsBehind(Kpi kpi, const KpiSums &sums)
{
    switch (kpi) {
    case Kpi::Refunded:
        return sums.refunds;
    case Kpi::Commission:
    case Kpi::Epc:
        return sums.sales + sums.leads + sums.actions;
    default:
        return sums.sales;
    }
}

bool excludes(const std::optional<Interval> &interval, double value)
{
    return interval && (interval->low > value || interval->high < value);
}

bool shareDiffers(const Parts &current, const Parts &before)
{
    // More successes than trials (sales without imported clicks) are no share, but still events per trial.
    if (current.of > current.all || before.of > before.all)
        return excludes(rateRatioInterval(current.of, double(current.all), before.of, double(before.all)), 1);
    return excludes(shareDifferenceInterval(current.of, current.all, before.of, before.all), 0);
}

/// Whether two amounts per unit of exposure differ, by the logarithm of their ratio. Single amounts are taken to spread
/// like an exponential distribution (coefficient of variation 1): the mean of n has the relative variance 1/n, and the
/// sum of a Poisson number of them 2/n.
bool amountDiffers(double current, qint64 currentEvents, double before, qint64 beforeEvents, double variance)
{
    const double error = std::sqrt(variance / double(currentEvents) + variance / double(beforeEvents));
    return std::abs(std::log(current / before)) > normal95 * error;
}

bool moneyDiffers(Kpi kpi, const KpiSums &current, double currentExposure, const KpiSums &before, double beforeExposure)
{
    const KpiValue currentValue = valueOf(kpi, current);
    const KpiValue beforeValue = valueOf(kpi, before);
    const Money *currentMoney = std::get_if<Money>(&currentValue);
    const Money *beforeMoney = std::get_if<Money>(&beforeValue);
    if (!currentMoney || !beforeMoney || currentMoney->currency() != beforeMoney->currency())
        return false;
    const qint64 currentEvents = eventsBehind(kpi, current);
    const qint64 beforeEvents = eventsBehind(kpi, before);
    const bool positive = currentMoney->minor() > 0 && beforeMoney->minor() > 0;
    if (kpi == Kpi::AverageOrder) {
        return positive && amountDiffers(double(currentMoney->minor()), currentEvents, double(beforeMoney->minor()),
                                         beforeEvents, 1);
    }
    // Nothing (or less) on one side has no logarithm: the number of events decides.
    if (!positive || currentEvents <= 0 || beforeEvents <= 0)
        return excludes(rateRatioInterval(currentEvents, currentExposure, beforeEvents, beforeExposure), 1);
    const bool perExposure = kpi == Kpi::Epc; // a quotient already
    const double currentRate = double(currentMoney->minor()) / (perExposure ? 1 : currentExposure);
    const double beforeRate = double(beforeMoney->minor()) / (perExposure ? 1 : beforeExposure);
    return amountDiffers(currentRate, currentEvents, beforeRate, beforeEvents, 2);
}

} // namespace

std::optional<double> changeOf(Kpi kpi, const KpiSums &current, const KpiSums &before)
{
    const KpiValue now = valueOf(kpi, current);
    const KpiValue then = valueOf(kpi, before);
    if (now.index() != then.index())
        return std::nullopt;
    if (const double *share = std::get_if<double>(&now))
        return *share - std::get<double>(then);
    const auto relative = [](qint64 a, qint64 b) -> std::optional<double> {
        if (b == 0)
            return std::nullopt;
        return (double(a) - double(b)) / std::abs(double(b));
    };
    if (const qint64 *count = std::get_if<qint64>(&now))
        return relative(*count, std::get<qint64>(then));
    if (const Money *money = std::get_if<Money>(&now)) {
        const Money &base = std::get<Money>(then);
        return money->currency() == base.currency() ? relative(money->minor(), base.minor()) : std::nullopt;
    }
    return std::nullopt;
}

bool isSignificant(Kpi kpi, const KpiSums &current, qint64 currentDays, const KpiSums &before, qint64 beforeDays)
{
    if (const std::optional<Parts> parts = shareParts(kpi, current))
        return shareDiffers(*parts, *shareParts(kpi, before));
    const KpiValue now = valueOf(kpi, current);
    const KpiValue then = valueOf(kpi, before);
    if (const qint64 *count = std::get_if<qint64>(&now))
        return excludes(rateRatioInterval(*count, double(currentDays), std::get<qint64>(then), double(beforeDays)), 1);
    if (kpi == Kpi::Epc)
        return moneyDiffers(kpi, current, double(current.clicks), before, double(before.clicks));
    return currentDays > 0 && beforeDays > 0 &&
           moneyDiffers(kpi, current, double(currentDays), before, double(beforeDays));
}

} // namespace laurel
