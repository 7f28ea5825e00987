#pragma once

#include "storage/commissionrepository.h"

#include <QHash>

namespace laurel {

/// CommissionRepository::find() of many at once; those that are not there are left out.
[[nodiscard]] Result<QHash<CommissionId, CommissionRow>> commissionRows(Database &database,
                                                                        const QList<CommissionId> &ids);

} // namespace laurel
