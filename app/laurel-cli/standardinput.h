#pragma once

#include "core/job.h"
#include "core/result.h"

#include <QByteArray>

namespace laurel::cli {

/// Everything that is piped in. @returns Cancelled when @p job was, also while nothing comes; InvalidInput when it cannot be read or is
/// larger than memory should hold.
[[nodiscard]] Result<QByteArray> readStandardInput(const Job &job);

} // namespace laurel::cli
