#include "advice/rewardrules.h"

#include "advice/plural.h"
#include "advice/rewardevidence.h"
#include "advice/rewardscore.h"
#include "advice/signals.h"
#include "core/localformat.h"

#include <QCoreApplication>
#include <algorithm>

namespace laurel {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Rewards)
};

constexpr qint64 salesForRaise = 20;
constexpr qint64 salesForReward = 10;
constexpr int pauseBetweenRaises = 180; // days
constexpr qint64 highestRate = 300'000; // 30 %, in ppm

QString salesText(qint64 sales, const RewardContext &context) { return formatCount(sales, context.locale); }

bool deservesReward(const AffiliateStanding &own, const ProgramStanding &program)
{
    return own.now.sales >= salesForReward && own.now.net.minor() > 0 && !looksUnusual(own, program) &&
           refundsInOrder(own, program);
}

bool growsBeyondSeason(const GrowthSignal &growth) { return growth.trend == Trend::Rising && growth.beyondSeason; }

/// Sells to an unusual share of many visitors, and brings twice as much as an equal share would be.
bool isStar(const AffiliateStanding &own, const ProgramStanding &program)
{
    if (own.now.sales < salesForRaise || conversionSignal(own, program).level != Level::High ||
        growthSignal(own, program).trend == Trend::Falling)
        return false;
    const std::optional<double> share = netShare(own, program);
    return share && *share * program.ranked >= 2;
}

const CommissionRule *currentRule(const AffiliateStanding &own, const RewardContext &context)
{
    Conversion sale;
    sale.affiliate = own.affiliate.id;
    sale.day = context.program.period.last();
    sale.net = Money(0, own.now.currency);
    return context.engine.winningRule(sale);
}

bool raisedLately(const AffiliateStanding &own, const CommissionRule &rule, const RewardContext &context)
{
    const QDate end = context.program.period.to();
    const QDate since = end.addDays(-pauseBetweenRaises);
    if (rule.scope() == RuleScope::Affiliate && rule.validFrom.isValid() && rule.validFrom > since)
        return true;
    return std::ranges::any_of(context.decisions, [&](const Decision &decision) {
        return decision.affiliate == own.affiliate.id && decision.kind == rewardKindKey(RewardKind::Raise) &&
               decision.period.to() > since && decision.period.to() <= end;
    });
}

/// A fifth more, in steps of half a point, at least one point and at most three. Nothing beyond 30 %.
std::optional<Rate> raisedRate(Rate current)
{
    constexpr qint64 point = 10'000;
    constexpr qint64 halfPoint = point / 2;
    const qint64 fifth = (current.ppm() / 5 + halfPoint / 2) / halfPoint * halfPoint;
    const qint64 raised = current.ppm() + std::clamp(fifth, point, 3 * point);
    if (raised > highestRate)
        return std::nullopt;
    return Rate::fromPpm(raised);
}

/// Rounded down to its first two digits.
Money twoDigits(const Money &money)
{
    qint64 step = 1;
    while (money.minor() / step >= 100)
        step *= 10;
    return {money.minor() / step * step, money.currency()};
}

/// Net gained over the period before; nothing when it shrank or is in another currency.
std::optional<Money> netGain(const AffiliateStanding &own)
{
    const auto gain = own.now.net.minus(own.before.net);
    if (!gain || gain->minor() <= 0)
        return std::nullopt;
    return *gain;
}

QString growthReason(const AffiliateStanding &own, const RewardContext &context)
{
    return Text::tr("Sales rose from %1 to %2, more than chance or the season explains, and refunds are in order.")
        .arg(salesText(own.before.sales, context), salesText(own.now.sales, context));
}

QString starReason(const AffiliateStanding &own, const RewardContext &context)
{
    const double share = netShare(own, context.program).value_or(0);
    return Text::tr("%1 of %2 clicks became a sale, clearly more than with the others, and %3 of the partners' net "
                    "sales come from "
                    "here.",
                    nullptr, pluralOf(own.now.clicks))
        .arg(salesText(own.now.sales, context), formatCount(own.now.clicks, context.locale),
             formatShare(share, 1, context.locale));
}

} // namespace

Result<std::optional<Recommendation>> suggestRaise(const AffiliateStanding &own, const RewardContext &context)
{
    const ProgramStanding &program = context.program;
    const CommissionRule *rule = currentRule(own, context);
    if (!rule || !rule->rate || program.isRunning() || own.now.sales < salesForRaise || !deservesReward(own, program) ||
        raisedLately(own, *rule, context))
        return std::nullopt;
    const GrowthSignal growth = growthSignal(own, program);
    constexpr qint64 salesBefore = 5; // a rate lasts, so there has to be something that it grew from
    const bool grows = growsBeyondSeason(growth) && own.before.sales >= salesBefore && netGain(own);
    const bool star = rule->scope() != RuleScope::Affiliate && isStar(own, program);
    const std::optional<Rate> raised = raisedRate(*rule->rate);
    if (!raised || (!grows && !star))
        return std::nullopt;
    const auto cost = own.now.net.share(Rate::fromPpm(raised->ppm() - rule->rate->ppm()));
    if (!cost)
        return fail(cost);

    Recommendation raise = blankSuggestion(RewardKind::Raise, own, context);
    raise.currentRate = rule->rate;
    raise.proposedRate = raised;
    raise.plan = rule->plan;
    raise.cost = *cost;
    raise.title = Text::tr("Raise the rate of %1 to %2").arg(own.affiliate.name, formatRate(*raised, context.locale));
    raise.reason = grows ? growthReason(own, context) : starReason(own, context);
    const ShareSignal conversion = conversionSignal(own, program);
    RewardEvidence evidence(context.locale);
    evidence.addGrowth(own, growth).addConversion(conversion).addRefunds(refundSignal(own, program));
    evidence.addNet(own.now.net, netShare(own, program));
    evidence.addRate("rate_current", Text::tr("Rate now"), *rule->rate)
        .addRate("rate_proposed", Text::tr("Rate proposed"), *raised);
    raise.evidence = grows ? evidence.list({"growth", "growth_program", "rate_current"})
                           : evidence.list({"conversion_rate", "conversion_rate_program", "rate_current"});
    const double certainty = grows ? certaintyAbove(growth.interval.low, std::max(1.0, growth.programRatio))
                                   : certaintyAbove(conversion.interval.low, conversion.peers);
    raise.score = rewardScore(0.3, certainty, own.now.net, program);
    return raise;
}

Result<std::optional<Recommendation>> suggestBonus(const AffiliateStanding &own, const RewardContext &context)
{
    const ProgramStanding &program = context.program;
    const GrowthSignal growth = growthSignal(own, program);
    const std::optional<Money> gain = netGain(own);
    if (!gain || !deservesReward(own, program) || !growsBeyondSeason(growth))
        return std::nullopt;
    const auto twentieth = gain->scaled(1, 20);
    if (!twentieth)
        return fail(twentieth);
    const Money sum = twoDigits(*twentieth);
    // A bonus that is lost beside the commission says less than none.
    constexpr qint64 noticeable = 20;
    if (sum.isZero() || sum.minor() < own.now.commission.minor() / noticeable)
        return std::nullopt;

    Recommendation bonus = blankSuggestion(RewardKind::Bonus, own, context);
    bonus.cost = sum;
    bonus.title = Text::tr("Thank %1 with a bonus of %2").arg(own.affiliate.name, formatMoney(sum, context.locale));
    bonus.reason = growthReason(own, context);
    RewardEvidence evidence(context.locale);
    evidence.addGrowth(own, growth).addRefunds(refundSignal(own, program)).addNet(own.now.net, netShare(own, program));
    evidence.addMoney("net_gain", Text::tr("Net sales gained over the period before"), *gain);
    bonus.evidence = evidence.list({"growth", "growth_program", "net_gain"});
    bonus.score = rewardScore(0.22, certaintyAbove(growth.interval.low, std::max(1.0, growth.programRatio)),
                              own.now.net, program);
    return bonus;
}

std::optional<Recommendation> suggestRecognition(const AffiliateStanding &own, const RewardContext &context)
{
    const ProgramStanding &program = context.program;
    constexpr int rankedForRank = 3;
    if (!deservesReward(own, program) || growthSignal(own, program).trend == Trend::Falling)
        return std::nullopt;
    const ShareSignal conversion = conversionSignal(own, program);
    const ShareSignal newCustomers = newCustomerSignal(own, program);

    Recommendation praise = blankSuggestion(RewardKind::Recognition, own, context);
    praise.title = Text::tr("Recognise %1 in public").arg(own.affiliate.name);
    RewardEvidence evidence(context.locale);
    QList<const char *> carrying;
    double certainty = 0;
    if (own.rank == 1 && program.ranked >= rankedForRank) {
        praise.reason = Text::tr("No other partner brought more than these %1 in net sales.")
                            .arg(formatMoney(own.now.net, context.locale));
        certainty = 1;
        carrying = {"sales", "net_share", "conversion_rate"};
    } else if (isRecordMonth(own, program)) {
        praise.reason = Text::tr("These %1 sales are the most in a month for a year.", nullptr, pluralOf(own.now.sales))
                            .arg(salesText(own.now.sales, context));
        evidence.addCount("best_month_before", Text::tr("Sales of the best month in the year before"),
                          own.history.bestMonthSales);
        certainty = certaintyAbove(double(own.now.sales), double(own.history.bestMonthSales));
        carrying = {"best_month_before", "sales", "net"};
    } else if (conversion.level == Level::High) {
        praise.reason = Text::tr("%1 of the clicks became a sale, clearly more than with the others.")
                            .arg(formatShare(conversion.raw, 1, context.locale));
        certainty = certaintyAbove(conversion.interval.low, conversion.peers);
        carrying = {"clicks", "conversion_rate", "conversion_rate_program"};
    } else if (newCustomers.level == Level::High) {
        praise.reason = Text::tr("%1 of the sales went to new customers, clearly more than with the others.")
                            .arg(formatShare(newCustomers.raw, 1, context.locale));
        evidence.addNewCustomers(newCustomers);
        certainty = certaintyAbove(newCustomers.interval.low, newCustomers.peers);
        carrying = {"new_customers", "new_customer_share", "new_customer_share_program"};
    } else {
        return std::nullopt;
    }
    evidence.addCount("sales", Text::tr("Sales"), own.now.sales).addNet(own.now.net, netShare(own, program));
    evidence.addConversion(conversion).addRefunds(refundSignal(own, program));
    praise.evidence = evidence.list(carrying);
    praise.score = rewardScore(0.12, certainty, own.now.net, program);
    return praise;
}

} // namespace laurel
