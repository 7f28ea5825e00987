#include "advice/rewardservice.h"

#include "storage/advicerepository.h"
#include "storage/affiliaterepository.h"
#include "storage/commissionrepository.h"

#include <QDateTime>

namespace laurel {

namespace {

Decision decisionOn(const Recommendation &suggestion, DecisionState state, const QString &note)
{
    Decision decision;
    decision.affiliate = suggestion.affiliate;
    decision.kind = rewardKindKey(suggestion.kind);
    decision.period = suggestion.period;
    decision.state = state;
    decision.note = note;
    decision.evidence = evidenceJson(suggestion.evidence);
    decision.cost = suggestion.cost;
    return decision;
}

/// The next version of the affiliate's own rule in that plan, or its first rule.
Result<CommissionRule> raisedRule(Database &database, const Recommendation &suggestion, QDate effectiveFrom)
{
    CommissionRule rule;
    rule.plan = suggestion.plan;
    rule.affiliate = suggestion.affiliate;
    rule.rate = suggestion.proposedRate;
    rule.validFrom = effectiveFrom;
    const auto plans = CommissionRepository(database).plans();
    if (!plans)
        return fail(plans);
    for (const CommissionPlan &plan : *plans) {
        for (const CommissionRule &other : plan.rules) {
            if (plan.id == rule.plan && other.scope() == RuleScope::Affiliate && other.affiliate == rule.affiliate
                && other.appliesTo == ConversionKind::Sale)
                rule.number = other.number;
        }
    }
    return rule;
}

} // namespace

Result<RewardRecord> RewardService::accept(const Recommendation &suggestion, QDate effectiveFrom)
{
    RewardRecord record;
    const auto decision = AdviceRepository(m_database).recordDecision(decisionOn(suggestion, DecisionState::Accepted, {}));
    if (!decision)
        return fail(decision);
    record.decision = *decision;

    if (suggestion.kind == RewardKind::Raise && suggestion.proposedRate && suggestion.plan.isValid()) {
        const auto rule = raisedRule(m_database, suggestion, effectiveFrom);
        if (!rule)
            return fail(rule);
        const auto added = CommissionRepository(m_database).insertRule(*rule);
        if (!added)
            return fail(added);
        record.rule = *added;
    }

    AffiliateEvent event;
    event.affiliate = suggestion.affiliate;
    event.at = QDateTime::currentDateTimeUtc();
    event.kind = suggestion.kind == RewardKind::Raise ? EventKind::Terms : EventKind::Reward;
    event.title = suggestion.title;
    event.body = suggestion.reason;
    const auto added = AffiliateRepository(m_database).insertEvent(event);
    if (!added)
        return fail(added);
    record.event = *added;
    return record;
}

Result<RewardRecord> RewardService::dismiss(const Recommendation &suggestion, const QString &reason)
{
    RewardRecord record;
    const auto decision = AdviceRepository(m_database).recordDecision(decisionOn(suggestion, DecisionState::Dismissed, reason));
    if (!decision)
        return fail(decision);
    record.decision = *decision;
    return record;
}

Result<> RewardService::takeBack(const RewardRecord &record)
{
    if (record.rule.isValid()) {
        if (const auto removed = CommissionRepository(m_database).removeRule(record.rule); !removed)
            return removed;
    }
    if (record.event.isValid()) {
        if (const auto removed = AffiliateRepository(m_database).removeEvent(record.event); !removed)
            return removed;
    }
    return AdviceRepository(m_database).removeDecision(record.decision);
}

} // namespace laurel
