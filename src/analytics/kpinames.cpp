#include "analytics/kpi.h"

#include <QCoreApplication>
#include <algorithm>

namespace laurel {

namespace {

struct KpiText
{
    Q_DECLARE_TR_FUNCTIONS(Kpi)
};

} // namespace

QString kpiKey(Kpi kpi)
{
    switch (kpi) {
    case Kpi::Clicks:
        return QStringLiteral("clicks");
    case Kpi::Leads:
        return QStringLiteral("leads");
    case Kpi::Sales:
        return QStringLiteral("sales");
    case Kpi::ConversionRate:
        return QStringLiteral("conversion_rate");
    case Kpi::Gross:
        return QStringLiteral("gross");
    case Kpi::Net:
        return QStringLiteral("net");
    case Kpi::AverageOrder:
        return QStringLiteral("average_order");
    case Kpi::Refunds:
        return QStringLiteral("refunds");
    case Kpi::RefundRate:
        return QStringLiteral("refund_rate");
    case Kpi::Refunded:
        return QStringLiteral("refunded");
    case Kpi::Commission:
        return QStringLiteral("commission");
    case Kpi::Epc:
        return QStringLiteral("epc");
    case Kpi::NewCustomerShare:
        return QStringLiteral("new_customer_share");
    }
    return {};
}

std::optional<Kpi> kpiFromKey(const QString &key)
{
    const QList<Kpi> &kpis = allKpis();
    const auto found = std::find_if(kpis.begin(), kpis.end(), [&](Kpi kpi) { return kpiKey(kpi) == key; });
    return found == kpis.end() ? std::nullopt : std::optional(*found);
}

QString kpiName(Kpi kpi)
{
    switch (kpi) {
    case Kpi::Clicks:
        return KpiText::tr("Clicks");
    case Kpi::Leads:
        return KpiText::tr("Leads");
    case Kpi::Sales:
        return KpiText::tr("Sales");
    case Kpi::ConversionRate:
        return KpiText::tr("Conversion rate");
    case Kpi::Gross:
        return KpiText::tr("Gross sales");
    case Kpi::Net:
        return KpiText::tr("Net sales");
    case Kpi::AverageOrder:
        return KpiText::tr("Average order");
    case Kpi::Refunds:
        return KpiText::tr("Refunds");
    case Kpi::RefundRate:
        return KpiText::tr("Refund rate");
    case Kpi::Refunded:
        return KpiText::tr("Refunded");
    case Kpi::Commission:
        return KpiText::tr("Commission");
    case Kpi::Epc:
        return KpiText::tr("EPC");
    case Kpi::NewCustomerShare:
        return KpiText::tr("New customers");
    }
    return {};
}

QString kpiDescription(Kpi kpi)
{
    switch (kpi) {
    case Kpi::Clicks:
        return KpiText::tr("Clicks on affiliate links, as counted by the imported click reports.");
    case Kpi::Leads:
        return KpiText::tr("Leads that were not cancelled, such as sign-ups and enquiries.");
    case Kpi::Sales:
        return KpiText::tr("Orders that were not cancelled, by the day of the order.");
    case Kpi::ConversionRate:
        return KpiText::tr("Sales divided by clicks.");
    case Kpi::Gross:
        return KpiText::tr("Prices of all items sold, before discounts and without tax and shipping.");
    case Kpi::Net:
        return KpiText::tr("Gross sales less discounts and refunds, without tax and shipping.");
    case Kpi::AverageOrder:
        return KpiText::tr("Net sales divided by the number of sales.");
    case Kpi::Refunds:
        return KpiText::tr("Sales that were refunded in part or in full.");
    case Kpi::RefundRate:
        return KpiText::tr("Sales with a refund divided by all sales.");
    case Kpi::Refunded:
        return KpiText::tr("The amount paid back to customers, counted on the day of the order.");
    case Kpi::Commission:
        return KpiText::tr("Commission earned, without what was rejected or reversed.");
    case Kpi::Epc:
        return KpiText::tr("Earnings per click: commission for every 100 clicks.");
    case Kpi::NewCustomerShare:
        return KpiText::tr("Sales that were the customer's first order divided by all sales.");
    }
    return {};
}

KpiDirection kpiDirection(Kpi kpi)
{
    switch (kpi) {
    case Kpi::Refunds:
    case Kpi::RefundRate:
    case Kpi::Refunded:
        return KpiDirection::LowerIsBetter;
    case Kpi::Commission:
        return KpiDirection::Neutral;
    default:
        return KpiDirection::HigherIsBetter;
    }
}

} // namespace laurel
