#pragma once

#include "core/result.h"
#include "storage/database.h"

#include <QJsonObject>

namespace laurel {

/// What the record of changes tells of one thing, also of one that is gone: each field as it was told last. Fields that
/// are kept out of the record are not among them.
[[nodiscard]] Result<QJsonObject> auditedFields(Database &database, const QString &entity, qint64 entityId);

} // namespace laurel
