#pragma once

#include "core/commissionplan.h"

namespace laurel {

/// The versions in force on @p day, in the order in which they are considered.
[[nodiscard]] QList<CommissionRule> rulesInForce(const QList<CommissionPlan> &plans, QDate day);
/// Priorities that make rules be considered in the order given: raised where they have to be, from the last to the
/// first.
/// @returns only the rules whose priority changes, with the new one.
[[nodiscard]] QList<CommissionRule> prioritiesFor(const QList<CommissionRule> &order);

} // namespace laurel
