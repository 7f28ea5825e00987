#pragma once

#include "core/localformat.h"
#include "core/money.h"

#include <QList>
#include <QLocale>
#include <QString>
#include <optional>
#include <variant>

namespace laurel {

/// The raw sums of a period, of one affiliate or of the program, in one currency. By order date.
struct KpiSums
{
    Currency currency;
    qint64 clicks = 0;
    qint64 impressions = 0;
    qint64 leads = 0;
    qint64 actions = 0;
    qint64 sales = 0;        ///< not cancelled
    qint64 newCustomers = 0; ///< sales that are their customer's first
    qint64 refunds = 0;      ///< sales refunded in part or in full
    Money gross;             ///< before discount, without tax and shipping
    Money discount;
    Money refunded;
    Money net;        ///< gross − discount − refunded
    Money commission; ///< neither rejected nor reversed

    /// Nothing happened yet, in @p currency: what sums are added to.
    [[nodiscard]] static KpiSums zero(Currency currency);
    [[nodiscard]] bool isZero() const;
    /// Adds in place; CurrencyMismatch, Overflow (nothing is added then).
    [[nodiscard]] Result<> add(const KpiSums &other);
};

enum class Kpi {
    Clicks,
    Leads,
    Sales,
    ConversionRate,
    Gross,
    Net,
    AverageOrder,
    Refunds,
    RefundRate,
    Refunded,
    Commission,
    Epc,
    NewCustomerShare
};

/// Whether more is better (net), worse (refund rate) or neither (commission).
enum class KpiDirection { HigherIsBetter, LowerIsBetter, Neutral };

/// A figure: nothing (a rate without a base), a count, an amount, or a share (0.035 is 3.5 %).
using KpiValue = std::variant<std::monostate, qint64, Money, double>;

/// @name The formulas, each in one place (formulas.md 0, 3; field.md 1.6)
/// @{
/// numerator ÷ denominator; nothing when the denominator is 0.
[[nodiscard]] std::optional<double> ratio(qint64 numerator, qint64 denominator);
/// Sales ÷ clicks. Without clicks: nothing. May exceed 1 when clicks were not all imported.
[[nodiscard]] std::optional<double> conversionRate(const KpiSums &sums);
/// Net ÷ sales, rounded once to the minor unit, half away from zero. Without sales: nothing.
[[nodiscard]] std::optional<Money> averageOrder(const KpiSums &sums);
/// Sales with any refund ÷ sales.
[[nodiscard]] std::optional<double> refundRate(const KpiSums &sums);
/// Commission per 100 clicks (so that it keeps its cents), rounded once.
[[nodiscard]] std::optional<Money> epc(const KpiSums &sums);
/// First sales of customers ÷ sales.
[[nodiscard]] std::optional<double> newCustomerShare(const KpiSums &sums);
/// @}

[[nodiscard]] KpiValue valueOf(Kpi kpi, const KpiSums &sums);
/// (current − before) ÷ |before|; nothing when before is 0 or nothing. For shares: the difference in points (0.01 = 1
/// point).
[[nodiscard]] std::optional<double> changeOf(Kpi kpi, const KpiSums &current, const KpiSums &before);
/// Whether the change stands out of chance at 95 %: counts by the conditional binomial test of two Poisson counts
/// scaled to the days of both periods, shares by Newcombe's interval of two Wilson intervals, amounts by the logarithm
/// of their ratio with the error that their number of sales allows. A delta whose interval contains zero is shown grey.
[[nodiscard]] bool isSignificant(Kpi kpi, const KpiSums &current, qint64 currentDays, const KpiSums &before,
                                 qint64 beforeDays);

[[nodiscard]] const QList<Kpi> &allKpis();
/// Stable key for files, settings and JSON: "conversion_rate".
[[nodiscard]] QString kpiKey(Kpi kpi);
[[nodiscard]] std::optional<Kpi> kpiFromKey(const QString &key);
/// Translated: "Conversion rate".
[[nodiscard]] QString kpiName(Kpi kpi);
/// Translated sentence on what is counted and how.
[[nodiscard]] QString kpiDescription(Kpi kpi);
[[nodiscard]] KpiDirection kpiDirection(Kpi kpi);

/// For people: "1,204", "€12,345.60", "3.5%", "–" for nothing; true minus, all as @p locale writes it.
[[nodiscard]] QString formatKpi(const KpiValue &value, const QLocale &locale);
/// "+12.3%", "−4.0%"; for shares "+0.4 pts"; "–" for nothing.
[[nodiscard]] QString formatChange(Kpi kpi, const std::optional<double> &change, const QLocale &locale);

} // namespace laurel
