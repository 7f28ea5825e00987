#pragma once

#include "core/job.h"
#include "core/result.h"
#include "storage/conversionrepository.h"

namespace laurel {

/// Writes the conversions of a filter as CSV or (by the file's suffix) XLSX.
/// On a worker thread. @returns how many were written.
[[nodiscard]] Result<qsizetype> exportSales(Database &database, const ConversionFilter &filter, const QString &path, Job &job);

} // namespace laurel
