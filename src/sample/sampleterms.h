#pragma once

#include "core/result.h"
#include "storage/database.h"

#include <QDate>

namespace laurel {

/// Tiers of the sample program. The caller owns the transaction.
[[nodiscard]] Result<> insertSampleTiers(Database &database);
/// The plan "Standard": percent by program, tier, affiliate and product, and a flat amount per lead. Needs tiers and
/// affiliates.
[[nodiscard]] Result<> insertSamplePlan(Database &database);
/// Notes, contacts and messages on some affiliates' timelines.
[[nodiscard]] Result<> insertSampleTimeline(Database &database, QDate lastDay);

} // namespace laurel
