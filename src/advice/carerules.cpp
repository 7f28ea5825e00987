#include "advice/carerules.h"

#include "advice/periodname.h"
#include "advice/plural.h"
#include "advice/rewardevidence.h"
#include "advice/rewardscore.h"
#include "advice/signals.h"
#include "core/localformat.h"

#include <QCoreApplication>
#include <algorithm>
#include <cmath>

namespace laurel {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Rewards)
};

/// What a period of this length was worth in the year before.
Money netAtOldPace(const AffiliateStanding &own, const ProgramStanding &program)
{
    return own.history.net.scaled(program.period.days(), program.lookBack().days()).value_or(own.history.net);
}

/// The commission of an average sale of the year before: what doubling the next one costs.
Result<Money> commissionOfOneSale(const AffiliateStanding &own)
{
    const AffiliateHistory &history = own.history;
    if (history.salesInCurrency <= 0 || history.commission.minor() <= 0)
        return Money(0, own.now.currency);
    return history.commission.scaled(1, history.salesInCurrency);
}

Recommendation aboutArrival(const AffiliateStanding &own, const RewardContext &context)
{
    const KpiSums &now = own.now;
    Recommendation talk = blankSuggestion(RewardKind::Coach, own, context);
    talk.title = Text::tr("Look together with %1 at how customers arrive").arg(own.affiliate.name);
    talk.reason = Text::tr("Sales (%1) and clicks (%2) do not fit together as they usually do, which may have a simple "
                           "cause such as a "
                           "code, so it is worth a look together.")
                      .arg(formatCount(now.sales, context.locale), formatCount(now.clicks, context.locale));
    RewardEvidence evidence(context.locale);
    evidence.addCount("sales", Text::tr("Sales"), now.sales);
    const ShareSignal conversion = conversionSignal(own, context.program);
    if (conversion.whole > 0)
        evidence.addConversion(conversion);
    else
        evidence.addCount("clicks", Text::tr("Clicks"), now.clicks);
    evidence.addRefunds(refundSignal(own, context.program)).addNet(now.net, netShare(own, context.program));
    talk.evidence = evidence.list({"sales", "clicks", "conversion_rate_program"});
    talk.score = rewardScore(0.25, 1, now.net, context.program);
    return talk;
}

Recommendation aboutRefunds(const AffiliateStanding &own, const ShareSignal &refunds, const RewardContext &context)
{
    Recommendation talk = blankSuggestion(RewardKind::Coach, own, context);
    talk.title = Text::tr("Look at refunds together with %1").arg(own.affiliate.name);
    talk.reason = Text::tr("%1 of %2 sales (%3) were refunded, against %4 with the others, so it is worth a look "
                           "together at what buyers "
                           "expect.",
                           nullptr, pluralOf(refunds.whole))
                      .arg(formatCount(refunds.part, context.locale), formatCount(refunds.whole, context.locale),
                           formatShare(refunds.raw, 1, context.locale), formatShare(refunds.peers, 1, context.locale));
    RewardEvidence evidence(context.locale);
    evidence.addCount("sales", Text::tr("Sales"), refunds.whole).addRefunds(refunds);
    evidence.addNet(own.now.net, netShare(own, context.program));
    talk.evidence = evidence.list({"refunds", "refund_rate", "refund_rate_program"});
    talk.score = rewardScore(0.25, certaintyAbove(refunds.interval.low, refunds.peers), own.now.net, context.program);
    return talk;
}

Recommendation aboutFall(const AffiliateStanding &own, const GrowthSignal &growth, const RewardContext &context)
{
    Recommendation talk = blankSuggestion(RewardKind::Coach, own, context);
    talk.title = Text::tr("Ask %1 how things are going").arg(own.affiliate.name);
    talk.reason = Text::tr("Sales went from %1 to %2, further down than chance or the season explains.")
                      .arg(formatCount(own.before.sales, context.locale), formatCount(own.now.sales, context.locale));
    RewardEvidence evidence(context.locale);
    evidence.addGrowth(own, growth).addConversion(conversionSignal(own, context.program));
    evidence.addRefunds(refundSignal(own, context.program)).addNet(own.now.net, netShare(own, context.program));
    talk.evidence = evidence.list({"growth", "growth_program", "net"});
    talk.score = rewardScore(0.18, 1 - growth.interval.high / std::min(1.0, growth.programRatio), own.before.net,
                             context.program);
    return talk;
}

Recommendation aboutOffer(const AffiliateStanding &own, const ShareSignal &conversion, const RewardContext &context)
{
    Recommendation talk = blankSuggestion(RewardKind::Coach, own, context);
    talk.title = Text::tr("Help %1 turn more clicks into sales").arg(own.affiliate.name);
    talk.reason =
        Text::tr("%1 of %2 clicks (%3) became a sale, against %4 with the others, so page and offer may not fit yet.",
                 nullptr, pluralOf(conversion.whole))
            .arg(formatCount(conversion.part, context.locale), formatCount(conversion.whole, context.locale),
                 formatShare(conversion.raw, 1, context.locale), formatShare(conversion.peers, 1, context.locale));
    RewardEvidence evidence(context.locale);
    evidence.addCount("sales", Text::tr("Sales"), own.now.sales).addConversion(conversion);
    evidence.addRefunds(refundSignal(own, context.program)).addNet(own.now.net, netShare(own, context.program));
    talk.evidence = evidence.list({"conversion_rate", "conversion_rate_program", "clicks"});
    talk.score = rewardScore(0.18, 1 - conversion.interval.high / conversion.peers, own.now.net, context.program);
    return talk;
}

} // namespace

Result<std::optional<Recommendation>> suggestReactivation(const AffiliateStanding &own, QDate lastSale,
                                                          const RewardContext &context)
{
    const ProgramStanding &program = context.program;
    constexpr qint64 salesOfStar = 10;
    if (own.history.sales < salesOfStar || !isDormant(own, program))
        return std::nullopt;
    const auto cost = commissionOfOneSale(own);
    if (!cost)
        return fail(cost);

    Recommendation back = blankSuggestion(RewardKind::Reactivate, own, context);
    back.cost = *cost;
    back.title = cost->isZero()
                     ? Text::tr("Invite %1 back").arg(own.affiliate.name)
                     : Text::tr("Win %1 back with double commission on the next sale").arg(own.affiliate.name);
    const double expected = expectedAtOldPace(own, program);
    back.reason =
        Text::tr("There were %1 sales in the year before and none in %2, where about %3 would have been usual.",
                 nullptr, pluralOf(own.history.sales))
            .arg(formatCount(own.history.sales, context.locale), periodName(program.period, context.locale),
                 formatCount(std::llround(expected), context.locale));
    RewardEvidence evidence(context.locale);
    evidence.addCount("sales_history", Text::tr("Sales in the twelve months before"), own.history.sales);
    evidence.addCount("months_with_sales", Text::tr("Months with sales, of these twelve"), own.history.monthsWithSales);
    evidence.addMoney("net_history", Text::tr("Net sales in the twelve months before"), own.history.net);
    if (lastSale.isValid())
        evidence.addCount("days_since_last_sale", Text::tr("Days since the last sale"),
                          lastSale.daysTo(program.period.from().addDays(program.coveredDays - 1)));
    evidence.addCount("clicks", Text::tr("Clicks"), own.now.clicks);
    back.evidence = evidence.list({"sales_history", "net_history", "days_since_last_sale"});
    back.score =
        rewardScore(0.3, certaintyAbove(expected, poissonInterval(0).high), netAtOldPace(own, program), program);
    return back;
}

std::optional<Recommendation> suggestLookTogether(const AffiliateStanding &own, const RewardContext &context)
{
    if (looksUnusual(own, context.program))
        return aboutArrival(own, context);
    const ShareSignal refunds = refundSignal(own, context.program);
    if (refunds.level == Level::High)
        return aboutRefunds(own, refunds, context);
    return std::nullopt;
}

std::optional<Recommendation> suggestCoaching(const AffiliateStanding &own, const RewardContext &context)
{
    constexpr qint64 salesBefore = 10;
    const GrowthSignal growth = growthSignal(own, context.program);
    if (growth.trend == Trend::Falling && growth.beyondSeason && own.before.sales >= salesBefore)
        return aboutFall(own, growth, context);
    constexpr qint64 manyClicks = 100;
    const ShareSignal conversion = conversionSignal(own, context.program);
    if (conversion.level == Level::Low && conversion.whole >= manyClicks)
        return aboutOffer(own, conversion, context);
    return std::nullopt;
}

} // namespace laurel
