#pragma once

#include "analytics/kpiquery.h"

namespace laurel {

enum class RewardKind { Raise, Bonus, Recognition, Reactivate, Coach };

struct Evidence
{
    QString label; ///< translated: "Sales in the period before"
    QString value; ///< formatted
    QString key;   ///< stable, for JSON
    bool carries = false; ///< one of the two or three figures that carry the reason
};

/// A suggestion with its evidence, its reason in a sentence and what it costs.
struct Recommendation
{
    RewardKind kind = RewardKind::Recognition;
    AffiliateId affiliate;
    QString name;
    DateRange period;
    QString title;  ///< "Raise the rate of … to 12 %"
    QString reason; ///< one sentence
    QList<Evidence> evidence;
    /// Raise: what the period's net would have earned more. Bonus: the bonus. Reactivate: a doubled commission on the
    /// first sale. Praise and talks: 0.
    Money cost;
    double score = 0; ///< orders suggestions, 0…1

    std::optional<Rate> currentRate;  ///< of a raise: by the rule that wins on the period's last day
    std::optional<Rate> proposedRate; ///< of a raise
    CommissionPlanId plan;            ///< of a raise: the plan of that rule
};

/// Finds who deserves what. Small samples must not win: shares are shrunk to the program's mean and growth counts only
/// when its interval excludes chance and the growth of all others. Figures that need a look first are never rewarded.
class RewardAdvisor
{
public:
    explicit RewardAdvisor(Database &database)
        : m_database(database)
    {}

    /// Best first, twelve at most and four of a kind; one per affiliate. Affiliates about whom a suggestion for the
    /// same period is decided (accepted, dismissed) are left out; so are raises within half a year of the last one.
    [[nodiscard]] Result<QList<Recommendation>> recommend(const DateRange &period, const QLocale &locale) const;

private:
    Database &m_database;
};

[[nodiscard]] QString rewardKindKey(RewardKind kind);  ///< "raise"
[[nodiscard]] QString rewardKindName(RewardKind kind); ///< translated
/// Compact JSON: an array of {key, label, value}, for Decision::evidence.
[[nodiscard]] QString evidenceJson(const QList<Evidence> &evidence);

} // namespace laurel
