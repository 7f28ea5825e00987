#include "sample/sampleterms.h"

#include "storage/affiliaterepository.h"
#include "storage/commissionrepository.h"
#include "storage/programrepository.h"

#include <QTimeZone>
#include <algorithm>
#include <array>

namespace laurel {

namespace {

constexpr int holdDays = 30;

struct SampleEvent
{
    QStringView email;
    int daysAgo;
    EventKind kind;
    QStringView title;
    QStringView body;
};

constexpr auto sampleEvents = std::to_array<SampleEvent>({
    {u"mila@filterliebe.example", 96, EventKind::Contact, u"Call about the winter series",
     u"Mila moves house and pauses her channel. She wants to hear from us when the new roasts are out."},
    {u"mila@filterliebe.example", 400, EventKind::Reward, u"Star tier",
     u"Best seller of the half-year; moved up to Star."},
    {u"redaktion@kaffeekompass.example", 120, EventKind::Contact, u"Editorial plan",
     u"They test hand grinders in autumn and would like two on loan."},
    {u"redaktion@kaffeekompass.example", 35, EventKind::Message, u"Loan units sent",
     u"Two grinders, return by the end of the quarter."},
    {u"jonas@jonas-teekanne.example", 45, EventKind::Note, u"Growing fast",
     u"Three videos over 20,000 views this quarter. Offer the Partner page and samples of the new oolong."},
    {u"partner@sparfuchs-coupons.example", 210, EventKind::Terms, u"Coupon terms",
     u"Agreed: only codes that we issue, no bidding on our name."},
    {u"office@deal-lotse.example", 28, EventKind::Note, u"Conversion looks too good",
     u"More than half of the clicks buy. Ask where the traffic comes from."},
    {u"kontakt@rabatt-rebell.example", 17, EventKind::Message, u"Question about late orders",
     u"Asked why most orders come in just before midnight. No answer yet."},
    {u"hallo@bohnenpost.example", 60, EventKind::Contact, u"Christmas mailing",
     u"Wants the advent calendar two weeks earlier than last year."},
    {u"anzeigen@genuss-garten.example", 75, EventKind::Note, u"Traffic is falling",
     u"Their old articles lose ground in search. Offer fresh pictures and a current recipe."},
});

Result<QList<CommissionRule>> sampleRules(Database &database, CommissionPlanId plan)
{
    const Result<Currency> euro = Currency::fromCode(u"EUR");
    if (!euro)
        return fail(euro);
    const Result<QList<Tier>> tiers = ProgramRepository(database).tiers();
    if (!tiers)
        return fail(tiers);
    const auto star =
        std::find_if(tiers->cbegin(), tiers->cend(), [](const Tier &tier) { return tier.name == u"Star"; });
    const Result<Affiliate> cashback =
        AffiliateRepository(database).findByText(QStringLiteral("merchants@punktekonto.example"));
    if (!cashback)
        return fail(cashback);
    if (star == tiers->cend())
        return fail(ErrorCode::Internal, {}, QStringLiteral("The sample's tier Star is missing"));

    CommissionRule everyone;
    everyone.rate = Rate::fromPpm(100'000);
    CommissionRule stars;
    stars.tier = star->id;
    stars.rate = Rate::fromPpm(120'000);
    // Cashback is agreed at a rate of its own: most of it is passed on to buyers who know us already.
    CommissionRule agreed;
    agreed.affiliate = cashback->id;
    agreed.rate = Rate::fromPpm(60'000);
    // Electric grinders leave little margin.
    CommissionRule grinder;
    grinder.product = QStringLiteral("KIT-GRIND-E");
    grinder.rate = Rate::fromPpm(50'000);
    CommissionRule signUp;
    signUp.appliesTo = ConversionKind::Lead;
    signUp.flat = Money(100, *euro);

    QList<CommissionRule> rules{everyone, stars, agreed, grinder, signUp};
    for (CommissionRule &rule : rules)
        rule.plan = plan;
    return rules;
}

} // namespace

Result<> insertSampleTiers(Database &database)
{
    ProgramRepository repository(database);
    const QList<Tier> tiers{
        {{}, QStringLiteral("Starter"), 1, QStringLiteral("Everybody begins here.")},
        {{}, QStringLiteral("Partner"), 2, QStringLiteral("Sells every month and keeps the guidelines.")},
        {{}, QStringLiteral("Star"), 3, QStringLiteral("Carries the program; higher rate, first to hear of news.")}};
    for (const Tier &tier : tiers) {
        if (const Result<TierId> inserted = repository.insertTier(tier); !inserted)
            return fail(inserted);
    }
    return {};
}

Result<> insertSamplePlan(Database &database)
{
    CommissionRepository repository(database);
    CommissionPlan plan;
    plan.name = QStringLiteral("Standard");
    plan.holdDays = holdDays;
    const Result<CommissionPlanId> planId = repository.insertPlan(plan);
    if (!planId)
        return fail(planId);
    const Result<QList<CommissionRule>> rules = sampleRules(database, *planId);
    if (!rules)
        return fail(rules);
    for (const CommissionRule &rule : *rules) {
        if (const Result<CommissionRuleId> inserted = repository.insertRule(rule); !inserted)
            return fail(inserted);
    }
    return {};
}

Result<> insertSampleTimeline(Database &database, QDate lastDay)
{
    AffiliateRepository repository(database);
    for (const SampleEvent &sample : sampleEvents) {
        const Result<std::optional<AffiliateId>> affiliate = repository.findByEmail(sample.email.toString());
        if (!affiliate)
            return fail(affiliate);
        if (!*affiliate)
            continue;
        AffiliateEvent event;
        event.affiliate = **affiliate;
        event.at = QDateTime(lastDay.addDays(-sample.daysAgo), QTime(10, 30), QTimeZone::utc());
        event.kind = sample.kind;
        event.title = sample.title.toString();
        event.body = sample.body.toString();
        if (const Result<AffiliateEventId> inserted = repository.insertEvent(event); !inserted)
            return fail(inserted);
    }
    return {};
}

} // namespace laurel
