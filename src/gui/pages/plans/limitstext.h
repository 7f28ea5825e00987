#pragma once

#include "gui/pages/plans/plansdata.h"

class QComboBox;

// Limits and bonuses in words.
namespace laurel {

[[nodiscard]] QString capPeriodName(CapPeriod period);
[[nodiscard]] QString bonusMeasureName(BonusMeasure measure);
[[nodiscard]] QString bonusPeriodName(BonusPeriod period);
/// "€500.00 a month for each", "€20.00 per order"
[[nodiscard]] QString capText(const CommissionCap &cap);
/// What was reached or has to be: an amount or a number.
[[nodiscard]] QString reachedText(const BonusRule &bonus, qint64 value);
/// "€100.00 for at least €5,000.00 of net sales in a month"
[[nodiscard]] QString bonusText(const BonusRule &bonus);

/// For whom something is.
struct Whom
{
    AffiliateId affiliate;
    TierId tier;
};
/// Everyone, every tier, every affiliate.
void fillWhom(QComboBox &box, const PlanListing &listing);
[[nodiscard]] Whom whomOf(const QComboBox &box);

} // namespace laurel
