#pragma once

#include "storage/database.h"

#include <QJsonObject>
#include <QStringList>

namespace laurel {

/// Appends to the record of changes, inside the caller's transaction: the fields that differ between @p before and @p
/// after. Throws SQLite::Exception: call it within guarded().
///
/// The record can never be changed, so it keeps nothing personal: of the fields in @p personal it says only that there
/// was a value, as "*".
void recordChange(Database &database, const char *entity, qint64 entityId, const char *action,
                  const QJsonObject &before, const QJsonObject &after, const QStringList &personal = {});

} // namespace laurel
