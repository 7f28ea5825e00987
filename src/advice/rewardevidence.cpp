#include "advice/rewardevidence.h"

#include "core/localformat.h"

#include <QCoreApplication>
#include <algorithm>
#include <cmath>

namespace laurel {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(RewardEvidence)
};

} // namespace

RewardEvidence &RewardEvidence::addGrowth(const AffiliateStanding &standing, const GrowthSignal &growth)
{
    addCount("sales", Text::tr("Sales"), standing.now.sales);
    addCount("sales_before", Text::tr("Sales in the period before"), standing.before.sales);
    if (std::isfinite(growth.ratio))
        add("growth", Text::tr("Sales per day, against the period before"), factor(growth.ratio));
    const QString low = factor(growth.interval.low);
    add("growth_interval", Text::tr("The same, 95% interval"),
        std::isfinite(growth.interval.high) ? Text::tr("%1 to %2").arg(low, factor(growth.interval.high))
                                            : Text::tr("at least %1").arg(low));
    if (standing.history.soldByThen)
        addCount("sales_year_ago", Text::tr("Sales in the same time a year ago"), standing.history.salesYearAgo);
    add("growth_program", Text::tr("Sales per day of all others, against the period before"),
        factor(growth.programRatio));
    return *this;
}

RewardEvidence &RewardEvidence::addConversion(const ShareSignal &conversion)
{
    if (conversion.whole <= 0)
        return *this;
    addCount("clicks", Text::tr("Clicks"), conversion.whole);
    addShare("conversion_rate", Text::tr("Conversion rate"), conversion.raw);
    addShare("conversion_rate_shrunken", Text::tr("Conversion rate, weighed by the number of clicks"),
             conversion.shrunken);
    addShare("conversion_rate_program", Text::tr("Conversion rate of all others"), conversion.peers);
    return *this;
}

RewardEvidence &RewardEvidence::addRefunds(const ShareSignal &refunds)
{
    if (refunds.whole <= 0)
        return *this;
    addCount("refunds", Text::tr("Sales refunded"), refunds.part);
    addShare("refund_rate", Text::tr("Refund rate"), refunds.raw);
    addShare("refund_rate_low", Text::tr("Refund rate, lower bound (95%)"), refunds.interval.low);
    addShare("refund_rate_high", Text::tr("Refund rate, upper bound (95%)"), refunds.interval.high);
    addShare("refund_rate_program", Text::tr("Refund rate of all others"), refunds.peers);
    return *this;
}

RewardEvidence &RewardEvidence::addNewCustomers(const ShareSignal &newCustomers)
{
    addCount("new_customers", Text::tr("Sales to new customers"), newCustomers.part);
    addShare("new_customer_share", Text::tr("Share of new customers"), newCustomers.raw);
    addShare("new_customer_share_low", Text::tr("Share of new customers, lower bound (95%)"),
             newCustomers.interval.low);
    addShare("new_customer_share_program", Text::tr("Share of new customers of all others"), newCustomers.peers);
    return *this;
}

RewardEvidence &RewardEvidence::addNet(const Money &net, std::optional<double> share)
{
    addMoney("net", Text::tr("Net sales"), net);
    if (share)
        addShare("net_share", Text::tr("Share of the partners' net sales"), *share);
    return *this;
}

RewardEvidence &RewardEvidence::addCount(const char *key, const QString &label, qint64 count)
{
    add(key, label, formatCount(count, m_locale));
    return *this;
}

RewardEvidence &RewardEvidence::addMoney(const char *key, const QString &label, const Money &money)
{
    add(key, label, formatMoney(money, m_locale));
    return *this;
}

RewardEvidence &RewardEvidence::addRate(const char *key, const QString &label, Rate rate)
{
    add(key, label, formatRate(rate, m_locale));
    return *this;
}

QList<Evidence> RewardEvidence::list(const QList<const char *> &carrying) const
{
    QList<Evidence> marked = m_list;
    for (Evidence &item : marked) {
        item.carries =
            std::any_of(carrying.begin(), carrying.end(), [&](const char *key) { return item.key == QLatin1String(key); });
    }
    return marked;
}

void RewardEvidence::add(const char *key, const QString &label, const QString &value)
{
    m_list.append({.label = label, .value = value, .key = QString::fromLatin1(key), .carries = false});
}

void RewardEvidence::addShare(const char *key, const QString &label, double share)
{
    add(key, label, formatShare(share, 1, m_locale));
}

QString RewardEvidence::factor(double ratio) const
{
    return Text::tr("%1 times", "a factor").arg(m_locale.toString(ratio, 'f', 2));
}

} // namespace laurel
