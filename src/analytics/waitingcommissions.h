#pragma once

#include "core/money.h"
#include "storage/database.h"

#include <QDate>
#include <QList>

namespace laurel {

/// Pending commissions whose hold is over: nothing but a decision keeps them from being paid.
struct WaitingCommissions
{
    qint64 rows = 0;
    QList<Money> sums; ///< one per currency
};

/// @param day the last on which a hold may end: what DecisionScope::heldUntil takes. Reads all commissions once.
[[nodiscard]] Result<WaitingCommissions> waitingCommissions(Database &database, QDate day);

} // namespace laurel
