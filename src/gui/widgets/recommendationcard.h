#pragma once

#include "advice/rewards.h"
#include "gui/widgets/card.h"

namespace laurel {

/// A suggestion with its reason, evidence and cost, and the two ways to decide.
class RecommendationCard : public Card
{
    Q_OBJECT

public:
    /// @p canDecide false in a program that is open read-only.
    RecommendationCard(const Recommendation &suggestion, bool canDecide, QWidget *parent = nullptr);

signals:
    void accepted();
    void dismissed();
    void affiliateRequested();

private:
    [[nodiscard]] QWidget *createEvidence(const Recommendation &suggestion);
};

/// What the button says that accepts a suggestion of a kind: "Raise the rate", "Say thanks".
[[nodiscard]] QString acceptText(RewardKind kind);

} // namespace laurel
