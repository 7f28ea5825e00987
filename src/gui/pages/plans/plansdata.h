#pragma once

#include "commissions/bonusrun.h"
#include "commissions/commissionterms.h"
#include "gui/app/session.h"
#include "storage/bonusrules.h"

namespace laurel {

/// Everything that says what is paid, with the names it needs.
struct PlanListing
{
    CommissionTerms terms;
    QList<BonusRule> bonuses;
    QList<Affiliate> affiliates; ///< by name
    QList<Tier> tiers;

    [[nodiscard]] QString affiliateName(AffiliateId id) const;
    [[nodiscard]] QString tierName(TierId id) const;
    /// For whom something is: "Everyone", "Tier Gold", "Anna's Tea Blog".
    [[nodiscard]] QString forWhom(AffiliateId affiliate, TierId tier) const;
};

/// For worker threads.
[[nodiscard]] Result<PlanListing> readPlans(Database &database);

/// "from May 1, 2026", "until …", "always": when something holds.
[[nodiscard]] QString holdsText(QDate from, QDate to);
/// The newest version of the rule that @p rule is a version of; null for a rule of its own.
[[nodiscard]] const CommissionRule *newestVersion(const QList<CommissionPlan> &plans, const CommissionRule &rule);

/// @name Changes, each one step to undo
/// @{
/// Adds rules or next versions, all or none; what begins on the very day of the newest version takes its place.
void saveRules(Session &session, const QString &text, const QList<CommissionRule> &rules);
/// Ends a rule before @p day, or removes it when it has not begun.
void endRule(Session &session, const CommissionRule &rule, QDate day);
void addCap(Session &session, const CommissionCap &cap);
/// Gives those that were not given before.
void giveBonuses(Session &session, const QList<EarnedBonus> &bonuses);
/// @}
/// @name Changes that cannot be taken back in one step
/// @{
void endCap(Session &session, const CommissionCap &cap, QDate day);
void addBonus(Session &session, const BonusRule &bonus);
void endBonus(Session &session, const BonusRule &bonus, QDate day);
/// @}

} // namespace laurel
