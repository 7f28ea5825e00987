#pragma once

#include "advice/rewards.h"
#include "gui/widgets/card.h"

class QVBoxLayout;

namespace laurel {

/// A suggestion with its reason, the figures that carry it, its cost, and the two ways to decide; all figures on demand.
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
    void addEvidence(QVBoxLayout &texts, const Recommendation &suggestion);
    [[nodiscard]] QWidget *createAllFigures(const QList<Evidence> &evidence);
};

/// What the button says that accepts a suggestion of a kind: "Raise the rate", "Say thanks".
[[nodiscard]] QString acceptText(RewardKind kind);

} // namespace laurel
