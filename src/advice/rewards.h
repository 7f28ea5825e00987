#pragma once

#include "analytics/kpiquery.h"

namespace laurel {

enum class RewardKind { Raise, Bonus, Recognition, Reactivate, Coach };

struct Evidence
{
    QString label; ///< translated: "Sales, shrunken growth"
    QString value; ///< formatted
    QString key;   ///< stable, for JSON
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
    Money cost;     ///< over a period of the same length; 0 for praise
    double score = 0; ///< orders suggestions, 0…1
};

/// Finds who deserves what. Small samples must not win: shares are shrunk to the program's mean and growth counts only when
/// its interval excludes chance.
class RewardAdvisor
{
public:
    explicit RewardAdvisor(Database &database) : m_database(database) {}

    /// Best first; at most one per affiliate and kind. Decided ones (accepted, dismissed) of the same period are left out.
    [[nodiscard]] Result<QList<Recommendation>> recommend(const DateRange &period, const QLocale &locale) const;

private:
    Database &m_database;
};

[[nodiscard]] QString rewardKindKey(RewardKind kind);  ///< "raise"
[[nodiscard]] QString rewardKindName(RewardKind kind); ///< translated

} // namespace laurel
