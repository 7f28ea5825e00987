#include "advice/rewards.h"

#include "advice/carerules.h"
#include "advice/rewardrules.h"
#include "advice/signals.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <algorithm>
#include <tuple>

namespace laurel {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Rewards)
};

constexpr qsizetype mostSuggestions = 12;
constexpr qsizetype mostOfAKind = 4;

Result<CommissionEngine> engineFor(Database &database)
{
    const Result<CommissionTerms> terms = CommissionTerms::load(database);
    if (!terms)
        return fail(terms);
    return CommissionEngine(*terms);
}

/// Invalid when there is none in the twelve months before the period.
Result<QDate> lastSaleOf(const KpiQuery &query, const AffiliateStanding &own, const ProgramStanding &program)
{
    QDate last;
    if (!own.history.lastSaleMonth.isValid())
        return last;
    const DateRange since(own.history.lastSaleMonth, program.period.from());
    const auto currencies = query.currencies(since);
    if (!currencies)
        return fail(currencies);
    for (const Currency currency : *currencies) {
        const auto days = query.series(own.affiliate.id, since, Granularity::Day, currency);
        if (!days)
            return fail(days);
        for (const SeriesPoint &day : *days) {
            if (day.sums.sales > 0 && (!last.isValid() || day.from > last))
                last = day.from;
        }
    }
    return last;
}

/// The one thing to suggest about an affiliate: what needs a talk first, then what is lost, then what is deserved.
Result<std::optional<Recommendation>> suggestFor(const AffiliateStanding &own, const KpiQuery &query,
                                                 const RewardContext &context)
{
    if (const auto talk = suggestLookTogether(own, context))
        return talk;
    if (isDormant(own, context.program)) {
        const auto lastSale = lastSaleOf(query, own, context.program);
        if (!lastSale)
            return fail(lastSale);
        return suggestReactivation(own, *lastSale, context);
    }
    auto raise = suggestRaise(own, context);
    if (!raise || *raise)
        return raise;
    auto bonus = suggestBonus(own, context);
    if (!bonus || *bonus)
        return bonus;
    if (const auto praise = suggestRecognition(own, context))
        return praise;
    return suggestCoaching(own, context);
}

bool isDecided(const AffiliateStanding &own, const RewardContext &context)
{
    return std::ranges::any_of(context.decisions, [&](const Decision &decision) {
        return decision.affiliate == own.affiliate.id && decision.period == context.program.period;
    });
}

void keepTheBest(QList<Recommendation> &list)
{
    std::ranges::sort(list, [](const Recommendation &a, const Recommendation &b) {
        return std::tuple(-a.score, a.kind, a.affiliate) < std::tuple(-b.score, b.kind, b.affiliate);
    });
    QHash<int, qsizetype> ofKind;
    erase_if(list, [&](const Recommendation &suggested) { return ++ofKind[int(suggested.kind)] > mostOfAKind; });
    if (list.size() > mostSuggestions)
        list.resize(mostSuggestions);
}

} // namespace

Result<QList<Recommendation>> RewardAdvisor::recommend(const DateRange &period, const QLocale &locale) const
{
    const auto program = ProgramStanding::load(m_database, period);
    if (!program)
        return fail(program);
    QList<Recommendation> list;
    if (program->coveredDays == 0)
        return list;
    const auto engine = engineFor(m_database);
    if (!engine)
        return fail(engine);
    const auto decisions = AdviceRepository(m_database).decisions();
    if (!decisions)
        return fail(decisions);

    const KpiQuery query(m_database);
    const RewardContext context{.program = *program, .engine = *engine, .decisions = *decisions, .locale = locale};
    for (const AffiliateStanding &own : program->affiliates) {
        if (own.affiliate.status != AffiliateStatus::Active || isDecided(own, context))
            continue;
        auto suggested = suggestFor(own, query, context);
        if (!suggested)
            return fail(suggested);
        if (*suggested)
            list.append(std::move(**suggested));
    }
    keepTheBest(list);
    return list;
}

Recommendation blankSuggestion(RewardKind kind, const AffiliateStanding &own, const RewardContext &context)
{
    Recommendation suggested;
    suggested.kind = kind;
    suggested.affiliate = own.affiliate.id;
    suggested.name = own.affiliate.name;
    suggested.period = context.program.period;
    suggested.cost = Money(0, own.now.currency);
    return suggested;
}

QString rewardKindKey(RewardKind kind)
{
    switch (kind) {
    case RewardKind::Raise:
        return QStringLiteral("raise");
    case RewardKind::Bonus:
        return QStringLiteral("bonus");
    case RewardKind::Recognition:
        return QStringLiteral("recognition");
    case RewardKind::Reactivate:
        return QStringLiteral("reactivate");
    case RewardKind::Coach:
        break;
    }
    return QStringLiteral("coach");
}

QString rewardKindName(RewardKind kind)
{
    switch (kind) {
    case RewardKind::Raise:
        return Text::tr("Raise");
    case RewardKind::Bonus:
        return Text::tr("Bonus");
    case RewardKind::Recognition:
        return Text::tr("Recognition");
    case RewardKind::Reactivate:
        return Text::tr("Reactivation");
    case RewardKind::Coach:
        break;
    }
    return Text::tr("Coaching");
}

QString evidenceJson(const QList<Evidence> &evidence)
{
    QJsonArray array;
    for (const Evidence &item : evidence)
        array.append(QJsonObject{{QStringLiteral("key"), item.key},
                                 {QStringLiteral("label"), item.label},
                                 {QStringLiteral("value"), item.value}});
    return QString::fromUtf8(QJsonDocument(array).toJson(QJsonDocument::Compact));
}

} // namespace laurel
