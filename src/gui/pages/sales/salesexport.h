#pragma once

#include "core/daterange.h"
#include "core/id.h"
#include "core/job.h"
#include "core/result.h"
#include "storage/database.h"

namespace laurel {

/// Writes the conversions of a period, of one affiliate or of all, as CSV or (by the file's suffix) XLSX.
/// On a worker thread. @returns how many were written.
[[nodiscard]] Result<qsizetype> exportSales(Database &database, const DateRange &period, AffiliateId affiliate, const QString &path, Job &job);

} // namespace laurel
