#pragma once

#include "core/result.h"

#include <QString>

// Whole files that survive a power cut: written under another name, synced, then renamed.
namespace laurel {

/// Creates an empty file that only its owner can read. @returns Conflict when it exists.
[[nodiscard]] Result<> createPrivateFile(const QString &path);
/// Waits until the disk has what was written to the file.
[[nodiscard]] Result<> syncFile(const QString &path);
/// Waits until the disk has the names in the folder.
[[nodiscard]] Result<> syncFolder(const QString &folder);
/// Renames within a file system, and syncs the folder of @p to. Never overwrites: Conflict.
[[nodiscard]] Result<> renameNew(const QString &from, const QString &to);
/// Renames over @p to in one step, and syncs its folder.
[[nodiscard]] Result<> renameOver(const QString &from, const QString &to);

/// Removes an unpublished database with its journal when it goes out of scope.
class TemporaryDatabase
{
public:
    explicit TemporaryDatabase(QString path)
        : m_path(std::move(path))
    {}
    ~TemporaryDatabase();
    TemporaryDatabase(const TemporaryDatabase &) = delete;
    TemporaryDatabase &operator=(const TemporaryDatabase &) = delete;

    [[nodiscard]] QString path() const { return m_path; }
    /// What a process that was killed may have left at @p path.
    static void removeAt(const QString &path);

private:
    QString m_path;
};

} // namespace laurel
