#pragma once

#include "storage/database.h"

#include <QString>

namespace laurel {

/// "payouts.csv (import 7)": the first import that replaced rows of @p batch, by a table of revisions with the columns
/// batch_id and replaced_by. Empty when there is none. Throws SQLite's exceptions.
[[nodiscard]] QString laterImport(Database &database, const char *revisions, qint64 batch);

} // namespace laurel
