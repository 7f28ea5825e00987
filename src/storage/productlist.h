#pragma once

#include "storage/database.h"

#include <QString>

namespace laurel {

/// Whether a sale had a product of this name or SKU, written in capitals or not.
[[nodiscard]] Result<bool> isProductKnown(Database &database, const QString &product);

} // namespace laurel
