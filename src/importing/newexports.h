#pragma once

#include "storage/database.h"

#include <QStringList>

namespace laurel {

/// The files in @p folder that look like exports and were not imported yet, oldest first: by name and size, as nothing is read.
/// @param known names that are not asked about again, as newExportKey() writes them.
/// @returns NotFound when the folder is not there.
[[nodiscard]] Result<QStringList> newExportsIn(Database &database, const QString &folder, const QStringList &known = {});
/// A file as it stands: with another size or time it is another one.
[[nodiscard]] QString newExportKey(const QString &path);

} // namespace laurel
