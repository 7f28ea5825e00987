#include "analytics/kpi.h"

#include <algorithm>
#include <array>

namespace laurel {

namespace {

constexpr std::array countMembers{&KpiSums::clicks, &KpiSums::impressions,  &KpiSums::leads,  &KpiSums::actions,
                                  &KpiSums::sales,  &KpiSums::newCustomers, &KpiSums::refunds};
constexpr std::array moneyMembers{&KpiSums::gross, &KpiSums::discount, &KpiSums::refunded, &KpiSums::net,
                                  &KpiSums::commission};

std::optional<Money> quotient(const Money &total, qint64 factor, qint64 count)
{
    if (count <= 0)
        return std::nullopt;
    const Result<Money> result = total.scaled(factor, count);
    return result ? std::optional(*result) : std::nullopt;
}

template <typename T>
KpiValue valueOrNothing(const std::optional<T> &value)
{
    return value ? KpiValue(*value) : KpiValue();
}

} // namespace

KpiSums KpiSums::zero(Currency currency)
{
    KpiSums sums;
    sums.currency = currency;
    for (const auto member : moneyMembers)
        sums.*member = Money(0, currency);
    return sums;
}

bool KpiSums::isZero() const
{
    return std::all_of(countMembers.begin(), countMembers.end(), [this](auto member) { return this->*member == 0; }) &&
           std::all_of(moneyMembers.begin(), moneyMembers.end(),
                       [this](auto member) { return (this->*member).isZero(); });
}

Result<> KpiSums::add(const KpiSums &other)
{
    KpiSums sums = *this;
    for (const auto member : countMembers) {
        const Result<qint64> sum = checkedAdd(sums.*member, other.*member);
        if (!sum)
            return fail(sum);
        sums.*member = *sum;
    }
    for (const auto member : moneyMembers) {
        const Result<Money> sum = (sums.*member).plus(other.*member);
        if (!sum)
            return fail(sum);
        sums.*member = *sum;
    }
    *this = sums;
    return {};
}

std::optional<double> ratio(qint64 numerator, qint64 denominator)
{
    if (denominator == 0)
        return std::nullopt;
    return double(numerator) / double(denominator);
}

std::optional<double> conversionRate(const KpiSums &sums) { return ratio(sums.sales, sums.clicks); }

std::optional<Money> averageOrder(const KpiSums &sums) { return quotient(sums.net, 1, sums.sales); }

std::optional<double> refundRate(const KpiSums &sums) { return ratio(sums.refunds, sums.sales); }

std::optional<Money> epc(const KpiSums &sums) { return quotient(sums.commission, 100, sums.clicks); }

std::optional<double> newCustomerShare(const KpiSums &sums) { return ratio(sums.newCustomers, sums.sales); }

KpiValue valueOf(Kpi kpi, const KpiSums &sums)
{
    switch (kpi) {
    case Kpi::Clicks:
        return sums.clicks;
    case Kpi::Leads:
        return sums.leads;
    case Kpi::Sales:
        return sums.sales;
    case Kpi::ConversionRate:
        return valueOrNothing(conversionRate(sums));
    case Kpi::Gross:
        return sums.gross;
    case Kpi::Net:
        return sums.net;
    case Kpi::AverageOrder:
        return valueOrNothing(averageOrder(sums));
    case Kpi::Refunds:
        return sums.refunds;
    case Kpi::RefundRate:
        return valueOrNothing(refundRate(sums));
    case Kpi::Refunded:
        return sums.refunded;
    case Kpi::Commission:
        return sums.commission;
    case Kpi::Epc:
        return valueOrNothing(epc(sums));
    case Kpi::NewCustomerShare:
        return valueOrNothing(newCustomerShare(sums));
    }
    return {};
}

const QList<Kpi> &allKpis()
{
    static const QList<Kpi> kpis{Kpi::Clicks,          Kpi::Leads,    Kpi::Sales,        Kpi::ConversionRate,
                                 Kpi::Gross,           Kpi::Net,      Kpi::AverageOrder, Kpi::Refunds,
                                 Kpi::RefundRate,      Kpi::Refunded, Kpi::Commission,   Kpi::Epc,
                                 Kpi::NewCustomerShare};
    return kpis;
}

} // namespace laurel
