#pragma once

#include "advice/rewards.h"
#include "core/id.h"

#include <QDate>

namespace laurel {

/// What accepting or dismissing a suggestion wrote, for taking it back.
struct RewardRecord
{
    RecommendationId decision;
    AffiliateEventId event;
    CommissionRuleId rule; ///< of a raise
};

/// Acts on a suggestion. The caller owns the transaction.
class RewardService
{
public:
    explicit RewardService(Database &database) : m_database(database) {}

    /// Records the decision with the numbers as they stood and an entry in the affiliate's timeline; a raise also becomes a
    /// rule of its own for the affiliate from @p effectiveFrom on (sales before that day keep their terms).
    [[nodiscard]] Result<RewardRecord> accept(const Recommendation &suggestion, QDate effectiveFrom);
    /// @p reason may be empty.
    [[nodiscard]] Result<RewardRecord> dismiss(const Recommendation &suggestion, const QString &reason);
    /// RefusedByRule when a commission was made by the rule already.
    [[nodiscard]] Result<> takeBack(const RewardRecord &record);

private:
    Database &m_database;
};

} // namespace laurel
