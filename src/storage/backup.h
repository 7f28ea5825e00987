#pragma once

#include "core/job.h"
#include "core/result.h"
#include "storage/database.h"

#include <QDateTime>
#include <QList>

namespace laurel {

struct BackupInfo
{
    QString path;
    QDateTime at;   ///< UTC
    QString reason; ///< "daily", "migration", "import", "by-hand", "restore"
    qint64 size = 0;
};

/// Verified copies of a program file, beside it in "<name>.backups".
class Backup
{
public:
    /// Online backup to a temporary name, integrity_check, fsync, rename, fsync of the folder, owner-only. Then prunes:
    /// the ten newest stay, and one a month for a year.
    /// @param reason small letters and hyphens; it becomes part of the file's name.
    [[nodiscard]] static Result<BackupInfo> make(Database &database, const QString &reason, Job *job = nullptr);
    /// make() unless one was made today.
    [[nodiscard]] static Result<> makeDaily(Database &database, Job *job = nullptr);
    /// A verified copy at a path the user chose; never overwrites.
    [[nodiscard]] static Result<> copyTo(Database &database, const QString &path, Job *job = nullptr);
    /// Newest first.
    [[nodiscard]] static QList<BackupInfo> list(const QString &programPath);
    /// Where the backups of a program lie.
    [[nodiscard]] static QString folder(const QString &programPath);
    /// Which of @p backups, newest first, are older than what make() keeps.
    [[nodiscard]] static QList<BackupInfo> superfluous(const QList<BackupInfo> &backups, const QDateTime &now);
    /// Replaces the (closed) program at @p programPath by the backup, after a backup of what is there when it can be
    /// read, else after setting it aside as "<name>.damaged". Atomic: old or new, never a mixture. Takes the lock.
    [[nodiscard]] static Result<> restore(const QString &backupPath, const QString &programPath);
};

} // namespace laurel
