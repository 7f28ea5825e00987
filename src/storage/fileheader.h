#pragma once

#include "core/result.h"

#include <QString>

namespace laurel {

/// What the first 100 bytes of a program file say, read before SQLite touches it.
struct FileHeader
{
    int schemaVersion = 0;

    /// @returns FileMissing; NotOurs for a link, a folder, an empty or foreign file; Damaged for one that is shorter
    /// than it says; Io when it cannot be read.
    [[nodiscard]] static Result<FileHeader> read(const QString &path, quint32 applicationId);
};

} // namespace laurel
