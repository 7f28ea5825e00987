#pragma once

#include "core/result.h"

#include <QLockFile>
#include <memory>

namespace laurel {

/// Keeps a second Laurel from writing the same program: a lock file ".~lock.<name>" in its folder, which dies with the
/// process.
class FileLock
{
public:
    /// @returns Locked, naming the holder's computer and process; ReadOnly when the folder cannot be written.
    [[nodiscard]] static Result<std::unique_ptr<FileLock>> take(const QString &programPath);

    /// Whether this very process holds the lock.
    [[nodiscard]] static bool isHeldHere(const QString &programPath);
    /// Where the lock of a program lies.
    [[nodiscard]] static QString lockPath(const QString &programPath);

private:
    explicit FileLock(const QString &path)
        : m_lock(path)
    {}

    QLockFile m_lock;
};

} // namespace laurel
