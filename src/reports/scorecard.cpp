#include "advice/feedback.h"
#include "reports/reportbuilder.h"
#include "reports/reportparts.h"
#include "storage/affiliaterepository.h"

#include <QCoreApplication>
#include <algorithm>

namespace laurel {

namespace {

constexpr int shownMonths = 12;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Scorecard)
};

/// "Place 3 of 42 by net sales."; empty without any. An affiliate learns their place, not what others sold.
Result<QString> placeOf(const KpiQuery &query, AffiliateId affiliate, const ReportScope &scope)
{
    const Result<QList<AffiliateKpi>> leaders = query.leaderboard(scope.now, scope.before, scope.currency());
    if (!leaders)
        return fail(leaders);
    int place = 0;
    int sellers = 0;
    for (const AffiliateKpi &leader : *leaders) {
        if (!leader.affiliate.isValid() || leader.sums.net.minor() <= 0)
            continue;
        ++sellers;
        if (leader.affiliate == affiliate)
            place = sellers;
    }
    return place == 0 || sellers < 2 ? QString()
                                     : Words::tr("Place %1 of %2 by net sales.")
                                           .arg(scope.locale.toString(place), scope.locale.toString(sellers));
}

/// Rates beside those of the whole program: its amounts are nobody else's business.
TableData comparison(const QString &name, const KpiSums &own, const KpiSums &program)
{
    TableData table;
    table.title = Words::tr("Beside the whole program");
    table.columns = {{Words::tr("Figure"), ColumnKind::Text, QStringLiteral("kpi")},
                     {name, ColumnKind::Number, QStringLiteral("affiliate")},
                     {Words::tr("Whole program"), ColumnKind::Number, QStringLiteral("program")}};
    for (const Kpi kpi : {Kpi::ConversionRate, Kpi::AverageOrder, Kpi::RefundRate, Kpi::NewCustomerShare, Kpi::Epc}) {
        const QString figure = kpi == Kpi::Epc ? Words::tr("Commission per 100 clicks") : kpiName(kpi);
        table.rows.append({figure, cellOf(valueOf(kpi, own)), cellOf(valueOf(kpi, program))});
    }
    return table;
}

/// The last twelve months up to the end of the period, from the first one with figures.
Result<TableData> monthTable(const KpiQuery &query, AffiliateId affiliate, const ReportScope &scope)
{
    const QDate lastMonth(scope.now.last().year(), scope.now.last().month(), 1);
    const DateRange months(std::min(lastMonth.addMonths(1 - shownMonths), scope.now.from()), scope.now.to());
    const Result<QList<SeriesPoint>> points = query.series(affiliate, months, Granularity::Month, scope.currency());
    if (!points)
        return fail(points);

    const QList<Kpi> kpis{Kpi::Clicks, Kpi::Sales, Kpi::ConversionRate, Kpi::Net, Kpi::AverageOrder, Kpi::Commission};
    TableData table;
    table.title = Words::tr("Month by month");
    table.columns = {{Words::tr("Month"), ColumnKind::Text, QStringLiteral("month")}};
    for (const Kpi kpi : kpis)
        table.columns.append(columnOf(kpi, scope));
    for (const SeriesPoint &point : *points) {
        if (table.rows.isEmpty() && point.sums.isZero())
            continue;
        QList<Cell> row{Words::tr("%1 %2", "month and year")
                            .arg(scope.locale.standaloneMonthName(point.from.month()),
                                 scope.locale.toString(point.from, QStringLiteral("yyyy")))};
        for (const Kpi kpi : kpis)
            row.append(cellOf(valueOf(kpi, point.sums)));
        table.rows.append(row);
    }
    return table;
}

Result<> addFeedback(Database &database, AffiliateId affiliate, const ReportScope &scope, QList<ReportBlock> &blocks)
{
    const Result<FeedbackText> feedback = FeedbackService(database).write(affiliate, scope.period, scope.locale);
    // Nothing to say about a period without figures.
    if (!feedback && feedback.error().code == ErrorCode::NotFound)
        return {};
    if (!feedback)
        return fail(feedback);
    blocks.append(CalloutBlock{Words::tr("What went well"), feedback->wentWell});
    blocks.append(CalloutBlock{Words::tr("One thing to try"), feedback->toTry});
    blocks.append(CalloutBlock{Words::tr("The next goal"), feedback->nextGoal});
    return {};
}

struct ScorecardFigures
{
    ComparedSums own;
    KpiSums program;
};

Result<ScorecardFigures> figuresOf(const KpiQuery &query, AffiliateId affiliate, const ReportScope &scope)
{
    const Result<KpiSums> now = query.affiliate(affiliate, scope.now, scope.currency());
    if (!now)
        return fail(now);
    const Result<KpiSums> before = query.affiliate(affiliate, scope.before, scope.currency());
    if (!before)
        return fail(before);
    const Result<KpiSums> program = query.program(scope.now, scope.currency());
    if (!program)
        return fail(program);
    return ScorecardFigures{{*now, *before}, *program};
}

} // namespace

Result<ReportDocument> ReportBuilder::scorecard(AffiliateId affiliate, const DateRange &period) const
{
    const Result<Affiliate> who = AffiliateRepository(m_database).find(affiliate);
    if (!who)
        return fail(who);
    const Result<ReportScope> scope = ReportScope::load(m_database, period, m_locale, m_compared);
    if (!scope)
        return fail(scope);
    const KpiQuery query(m_database);
    const Result<ScorecardFigures> figures = figuresOf(query, affiliate, *scope);
    if (!figures)
        return fail(figures);
    const Result<ChartSpec> chart = netChart(query, affiliate, figures->own, *scope);
    if (!chart)
        return fail(chart);
    const Result<TableData> months = monthTable(query, affiliate, *scope);
    if (!months)
        return fail(months);
    const Result<QString> place = placeOf(query, affiliate, *scope);
    if (!place)
        return fail(place);
    const Result<QString> others = otherCurrencies(query, affiliate, *scope);
    if (!others)
        return fail(others);

    ReportDocument report;
    report.title = who->name;
    report.subtitle = Words::tr("%1 affiliate program · %2").arg(scope->program.name, scope->comparison());
    report.footer = scope->basis();
    report.locale = m_locale;
    report.blocks.append(TilesBlock{tilesOf(figures->own, *scope)});
    QStringList notes{*place, changesNote(), *others};
    notes.removeAll(QString());
    report.blocks.append(ParagraphBlock{notes.join(u' ')});
    report.blocks.append(ChartBlock{*chart});
    if (const Result<> added = addFeedback(m_database, affiliate, *scope, report.blocks); !added)
        return fail(added);
    report.blocks.append(TableBlock{comparison(who->name, figures->own.now, figures->program)});
    report.blocks.append(TableBlock{*months});
    return report;
}

} // namespace laurel
