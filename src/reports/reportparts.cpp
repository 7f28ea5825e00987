#include "reports/reportparts.h"

#include "advice/periodname.h"
#include "core/localformat.h"

#include <QCoreApplication>
#include <algorithm>
#include <limits>

namespace laurel {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(ReportParts)
};

int senseOf(Kpi kpi, double change, const ComparedSums &sums, const ReportScope &scope)
{
    const KpiDirection direction = kpiDirection(kpi);
    if (change == 0 || direction == KpiDirection::Neutral ||
        !isSignificant(kpi, sums.now, scope.now.days(), sums.before, scope.before.days()))
        return 0;
    return (change > 0) == (direction == KpiDirection::HigherIsBetter) ? 1 : -1;
}

QString stepLabel(QDate from, Granularity granularity, bool severalYears, const QLocale &locale)
{
    if (granularity != Granularity::Month)
        return locale.toString(from, Words::tr("d MMM", "a day on an axis, as QLocale::toString takes it"));
    return severalYears
               ? locale.toString(from, Words::tr("MMM yy", "a month on an axis, as QLocale::toString takes it"))
               : locale.standaloneMonthName(from.month(), QLocale::ShortFormat);
}

QString chartTitle(Granularity granularity)
{
    switch (granularity) {
    case Granularity::Day:
        return Words::tr("Net sales per day");
    case Granularity::Week:
        return Words::tr("Net sales per week");
    case Granularity::Month:
        break;
    }
    return Words::tr("Net sales per month");
}

QString bestStep(const SeriesPoint &best, Granularity granularity, const ReportScope &scope)
{
    const QString amount = formatMoney(best.sums.net, scope.locale);
    const QString label = stepLabel(best.from, granularity, false, scope.locale);
    switch (granularity) {
    case Granularity::Day:
        return Words::tr("The best day was %1 with %2.").arg(label, amount);
    case Granularity::Week:
        return Words::tr("The best week began on %1 and brought %2.").arg(label, amount);
    case Granularity::Month:
        break;
    }
    return Words::tr("The best month was %1 with %2.").arg(scope.locale.standaloneMonthName(best.from.month()), amount);
}

/// What the chart shows, in two sentences.
QString finding(const QList<SeriesPoint> &points, Granularity granularity, const ComparedSums &sums,
                const ReportScope &scope)
{
    const auto best = std::max_element(points.cbegin(), points.cend(), [](const SeriesPoint &a, const SeriesPoint &b) {
        return a.sums.net.minor() < b.sums.net.minor();
    });
    if (best == points.cend() || best->sums.net.minor() <= 0)
        return {};
    const QString net = formatMoney(sums.now.net, scope.locale);
    const std::optional<double> change = changeOf(Kpi::Net, sums.now, sums.before);
    const QString total = change ? Words::tr("Net sales came to %1, %2 against %3.")
                                       .arg(net, formatChange(Kpi::Net, change, scope.locale), scope.beforeName)
                                 : Words::tr("Net sales came to %1.").arg(net);
    return points.size() < 2 ? total : total + u' ' + bestStep(*best, granularity, scope);
}

ChartSeries netSeries(const QString &name, const QList<SeriesPoint> &points, QDate end, bool compared)
{
    ChartSeries series{name, {}, compared};
    for (const SeriesPoint &point : points) {
        // Days that are still to come are a gap, not a zero.
        series.values.append(point.from < end ? chartValue(point.sums.net) : std::numeric_limits<double>::quiet_NaN());
    }
    return series;
}

ColumnKind kindOf(Kpi kpi)
{
    switch (kpi) {
    case Kpi::Gross:
    case Kpi::Net:
    case Kpi::AverageOrder:
    case Kpi::Refunded:
    case Kpi::Commission:
    case Kpi::Epc:
        return ColumnKind::Money;
    case Kpi::ConversionRate:
    case Kpi::RefundRate:
    case Kpi::NewCustomerShare:
        return ColumnKind::Share;
    case Kpi::Clicks:
    case Kpi::Leads:
    case Kpi::Sales:
    case Kpi::Refunds:
        break;
    }
    return ColumnKind::Number;
}

} // namespace

double chartValue(const Money &amount) { return double(amount.minor()) / double(amount.currency().scale()); }

QString withUnit(const QString &title, Currency currency, const QLocale &locale)
{
    return Words::tr("%1,\u00a0%2", "figure and unit, with a no-break space")
        .arg(title, currencyMark(currency, locale));
}

Cell cellOf(const KpiValue &value)
{
    return std::visit([](const auto &content) { return Cell(content); }, value);
}

TableColumn columnOf(Kpi kpi, const ReportScope &scope)
{
    const ColumnKind kind = kindOf(kpi);
    const QString title =
        kind == ColumnKind::Money ? withUnit(kpiName(kpi), scope.currency(), scope.locale) : kpiName(kpi);
    return {title, kind, kpiKey(kpi)};
}

QString changesNote()
{
    return Words::tr("Green and red mark changes that chance does not explain; grey ones may be chance.");
}

KpiTile tileOf(Kpi kpi, const ComparedSums &sums, const ReportScope &scope)
{
    KpiTile tile;
    tile.caption = kpiName(kpi);
    tile.figure = formatKpi(valueOf(kpi, sums.now), scope.locale);
    if (const std::optional<double> change = changeOf(kpi, sums.now, sums.before)) {
        tile.delta = formatChange(kpi, change, scope.locale);
        tile.sense = senseOf(kpi, *change, sums, scope);
    }
    return tile;
}

QList<KpiTile> tilesOf(const ComparedSums &sums, const ReportScope &scope)
{
    QList<KpiTile> tiles;
    for (const Kpi kpi : {Kpi::Net, Kpi::Sales, Kpi::Clicks, Kpi::ConversionRate, Kpi::AverageOrder, Kpi::Commission,
                          Kpi::RefundRate, Kpi::NewCustomerShare})
        tiles.append(tileOf(kpi, sums, scope));
    return tiles;
}

Result<ChartSpec> netChart(const KpiQuery &query, std::optional<AffiliateId> affiliate, const ComparedSums &sums,
                           const ReportScope &scope)
{
    const Granularity granularity = granularityFor(scope.period);
    const Result<QList<SeriesPoint>> now = query.series(affiliate, scope.period, granularity, scope.currency());
    if (!now)
        return fail(now);
    const Result<QList<SeriesPoint>> before = query.series(affiliate, scope.wholeBefore, granularity, scope.currency());
    if (!before)
        return fail(before);

    ChartSpec chart;
    chart.title = chartTitle(granularity);
    chart.description = finding(*now, granularity, sums, scope);
    chart.unit = currencyMark(scope.currency(), scope.locale);
    const bool severalYears = scope.period.from().year() != scope.period.last().year();
    for (const SeriesPoint &point : *now)
        chart.labels.append(stepLabel(point.from, granularity, severalYears, scope.locale));
    chart.series.append(netSeries(scope.name, *now, scope.now.to(), false));
    if (!sums.before.isZero()) {
        chart.series.append(
            netSeries(periodTitle(scope.wholeBefore, scope.locale), *before, scope.wholeBefore.to(), true));
        // A month of 31 days after one of 28: the axis is that of the period itself.
        QList<double> &values = chart.series.last().values;
        values.resize(std::min(values.size(), chart.labels.size()));
    }
    return chart;
}

Result<QString> otherCurrencies(const KpiQuery &query, std::optional<AffiliateId> affiliate, const ReportScope &scope)
{
    const Result<QList<Currency>> currencies = query.currencies(scope.now);
    if (!currencies)
        return fail(currencies);
    QStringList amounts;
    for (const Currency currency : *currencies) {
        if (currency == scope.currency())
            continue;
        const Result<KpiSums> sums =
            affiliate ? query.affiliate(*affiliate, scope.now, currency) : query.program(scope.now, currency);
        if (!sums)
            return fail(sums);
        if (sums->sales > 0)
            amounts.append(
                Words::tr("%1 from %n sale(s)", nullptr, int(sums->sales)).arg(formatMoney(sums->net, scope.locale)));
    }
    if (amounts.isEmpty())
        return QString();
    return Words::tr("Sales in other currencies are not part of these figures: %1.")
        .arg(scope.locale.createSeparatedList(amounts));
}

} // namespace laurel
