#include "advice/rewards.h"
#include "core/localformat.h"
#include "reports/reportbuilder.h"
#include "reports/reportparts.h"

#include <QCoreApplication>
#include <algorithm>

namespace laurel {

namespace {

constexpr qsizetype topAffiliates = 10;
constexpr qsizetype shownSuggestions = 6;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(ProgramReport)
};

/// What all affiliates brought together.
Money broughtByAffiliates(const QList<AffiliateKpi> &leaders, const ReportScope &scope)
{
    Money sum(0, scope.currency());
    for (const AffiliateKpi &leader : leaders) {
        if (leader.affiliate.isValid())
            sum = sum.plus(leader.sums.net).value_or(sum);
    }
    return sum;
}

ChartSpec topChart(const QList<AffiliateKpi> &leaders, const ReportScope &scope)
{
    ChartSpec chart;
    chart.type = ChartSpec::Type::HorizontalBar;
    chart.title = Words::tr("Affiliates with the most net sales");
    chart.unit = currencyMark(scope.currency(), scope.locale);
    ChartSeries now{scope.name, {}, false};
    ChartSeries before{scope.beforeName, {}, true};
    Money firstThree(0, scope.currency());
    for (const AffiliateKpi &leader : leaders) {
        if (!leader.affiliate.isValid() || leader.sums.net.minor() <= 0 || chart.labels.size() == topAffiliates)
            continue;
        chart.labels.append(leader.name);
        now.values.append(chartValue(leader.sums.net));
        before.values.append(chartValue(leader.before.net));
        if (chart.labels.size() <= 3)
            firstThree = firstThree.plus(leader.sums.net).value_or(firstThree);
    }
    chart.series.append(now);
    if (std::any_of(before.values.cbegin(), before.values.cend(), [](double value) { return value != 0; }))
        chart.series.append(before);
    const std::optional<double> share = ratio(firstThree.minor(), broughtByAffiliates(leaders, scope).minor());
    if (chart.labels.size() > 3 && share && *share > 0 && *share <= 1)
        chart.description = Words::tr("The first three brought %1 of what all affiliates brought.")
                                .arg(formatShare(*share, 0, scope.locale));
    return chart;
}

TableData leaderTable(const QList<AffiliateKpi> &leaders, const ReportScope &scope)
{
    TableData table;
    table.title = Words::tr("Leaderboard");
    table.columns = {{Words::tr("Affiliate"), ColumnKind::Text, QStringLiteral("affiliate")},
                     columnOf(Kpi::Clicks, scope),
                     columnOf(Kpi::Sales, scope),
                     columnOf(Kpi::ConversionRate, scope),
                     columnOf(Kpi::Net, scope),
                     {Words::tr("Net sales, change"), ColumnKind::Change, QStringLiteral("net_change")},
                     columnOf(Kpi::AverageOrder, scope),
                     columnOf(Kpi::RefundRate, scope),
                     columnOf(Kpi::Commission, scope)};
    for (const AffiliateKpi &leader : leaders) {
        if (leader.sums.isZero() && leader.before.isZero())
            continue;
        const std::optional<double> change = changeOf(Kpi::Net, leader.sums, leader.before);
        QList<Cell> row{leader.affiliate.isValid() ? leader.name : Words::tr("Nobody’s")};
        for (const Kpi kpi : {Kpi::Clicks, Kpi::Sales, Kpi::ConversionRate, Kpi::Net})
            row.append(cellOf(valueOf(kpi, leader.sums)));
        row.append(change ? Cell(*change) : Cell());
        for (const Kpi kpi : {Kpi::AverageOrder, Kpi::RefundRate, Kpi::Commission})
            row.append(cellOf(valueOf(kpi, leader.sums)));
        table.rows.append(row);
    }
    return table;
}

/// How much of the shop's net sales the program stands for; empty when it is all or cannot be said.
QString shareNote(const QList<AffiliateKpi> &leaders, const KpiSums &all, const ReportScope &scope)
{
    const Money brought = broughtByAffiliates(leaders, scope);
    const std::optional<double> share = ratio(brought.minor(), all.net.minor());
    if (!share || *share < 0 || *share >= 1)
        return {};
    return Words::tr("Affiliates brought %1 of the net sales, which is %2; the rest carried nobody’s code.")
        .arg(formatMoney(brought, scope.locale), formatShare(*share, 1, scope.locale));
}

/// Active affiliates that the table leaves out because they have no figures.
QString quietNote(const QList<AffiliateKpi> &leaders)
{
    const auto quiet = std::count_if(leaders.cbegin(), leaders.cend(), [](const AffiliateKpi &leader) {
        return leader.affiliate.isValid() && leader.sums.isZero() && leader.before.isZero();
    });
    return quiet == 0 ? QString()
                      : Words::tr("%n active affiliate(s) had neither clicks nor sales in either period.", nullptr,
                                  int(quiet));
}

CalloutBlock suggestion(const Recommendation &recommendation, const QLocale &locale)
{
    const QString cost = recommendation.cost.isZero()
                             ? Words::tr("It costs nothing but your time.")
                             : Words::tr("It costs about %1.").arg(formatMoney(recommendation.cost, locale));
    return {recommendation.title, recommendation.reason + u'\n' + cost};
}

Result<> addSuggestions(Database &database, const ReportScope &scope, QList<ReportBlock> &blocks)
{
    const Result<QList<Recommendation>> found = RewardAdvisor(database).recommend(scope.period, scope.locale);
    if (!found)
        return fail(found);
    if (found->isEmpty())
        return {};
    blocks.append(HeadingBlock{Words::tr("What to do next")});
    for (const Recommendation &recommendation : found->mid(0, shownSuggestions))
        blocks.append(suggestion(recommendation, scope.locale));
    if (const qsizetype more = found->size() - shownSuggestions; more > 0)
        blocks.append(
            ParagraphBlock{Words::tr("Laurel has %n more suggestion(s) on its page Rewards.", nullptr, int(more))});
    return {};
}

} // namespace

Result<ReportDocument> ReportBuilder::program(const DateRange &period) const
{
    const Result<ReportScope> scope = ReportScope::load(m_database, period, m_locale, m_compared);
    if (!scope)
        return fail(scope);
    const KpiQuery query(m_database);
    const Result<KpiSums> now = query.program(scope->now, scope->currency());
    const Result<KpiSums> before = query.program(scope->before, scope->currency());
    const Result<QList<AffiliateKpi>> leaders = query.leaderboard(scope->now, scope->before, scope->currency());
    const Result<QString> others = otherCurrencies(query, std::nullopt, *scope);
    for (const Error *error : {now ? nullptr : &now.error(), before ? nullptr : &before.error(),
                               leaders ? nullptr : &leaders.error(), others ? nullptr : &others.error()}) {
        if (error != nullptr)
            return tl::unexpected<Error>(*error);
    }
    const ComparedSums sums{*now, *before};
    const Result<ChartSpec> chart = netChart(query, std::nullopt, sums, *scope);
    if (!chart)
        return fail(chart);

    ReportDocument report;
    report.title = scope->program.name;
    report.subtitle = Words::tr("Affiliate program · %1").arg(scope->comparison());
    report.footer = scope->basis();
    report.locale = m_locale;
    report.blocks.append(TilesBlock{tilesOf(sums, *scope)});
    const bool nothing = sums.now.isZero() && sums.before.isZero();
    QStringList notes{Words::tr(
        "There are no clicks and no sales in this period yet. Import the exports of your shop to fill this report.")};
    if (!nothing)
        notes = {shareNote(*leaders, sums.now, *scope), changesNote(), *others};
    notes.removeAll(QString());
    report.blocks.append(ParagraphBlock{notes.join(u' ')});
    report.blocks.append(ChartBlock{*chart});
    if (const ChartSpec top = topChart(*leaders, *scope); !top.labels.isEmpty())
        report.blocks.append(ChartBlock{top});
    if (const Result<> added = addSuggestions(m_database, *scope, report.blocks); !added)
        return fail(added);
    report.blocks.append(TableBlock{leaderTable(*leaders, *scope)});
    if (const QString quiet = quietNote(*leaders); !quiet.isEmpty() && !nothing)
        report.blocks.append(ParagraphBlock{quiet});
    return report;
}

} // namespace laurel
