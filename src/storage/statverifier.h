#pragma once

#include "storage/database.h"

#include <QStringList>

namespace laurel {

/// Recomputes every daily sum from conversions, clicks and commissions and compares: one sentence for each row of
/// stat_day that is missing, superfluous or different, at most @p limit of them. Throws SQLite::Exception.
[[nodiscard]] QStringList compareDailySums(Database &database, int limit);

} // namespace laurel
