#include "storage/filelock.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSysInfo>
#include <optional>

#ifdef Q_OS_UNIX
#include <sys/file.h>
#endif

namespace laurel {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(FileLock)
};

constexpr int pauseMs = 30;

struct Holder
{
    qint64 pid = 0;
    QString host;
};

// Empty when the file is not there or does not say: its process may have been killed while it was writing it.
std::optional<Holder> holderOf(const QLockFile &lock)
{
    Holder holder;
    QString application;
    if (!lock.getLockInfo(&holder.pid, &holder.host, &application))
        return std::nullopt;
    return holder;
}

bool isThisComputer(const Holder &holder)
{
    return holder.host.isEmpty() || holder.host == QSysInfo::machineHostName();
}

// The kernel drops its lock on the file with the process that holds it; the file itself stays behind when that was
// killed.
bool isLockedByKernel(const QString &path)
{
#ifdef Q_OS_UNIX
    QFile file(path);
    return !file.open(QIODevice::ReadOnly) || ::flock(file.handle(), LOCK_EX | LOCK_NB) != 0;
#else
    Q_UNUSED(path)
    return true;
#endif
}

// QLockFile recognises what a dead process left only if it was written to the end and its number is not taken again.
bool removeRest(QLockFile &lock, const QString &path)
{
    const auto holder = holderOf(lock);
    return (!holder || isThisComputer(*holder)) && !isLockedByKernel(path) && lock.removeStaleLockFile();
}

Error lockedError(const QLockFile &lock, const QString &programPath)
{
    const QString name = QFileInfo(programPath).fileName();
    const auto holder = holderOf(lock);
    if (!holder)
        return {ErrorCode::Locked, Text::tr("%1 is open in another Laurel. Close it there first.").arg(name), {}};
    const QString pid = QString::number(holder->pid);
    const QString detail = QStringLiteral("held by process %1 on %2").arg(pid, holder->host);
    if (isThisComputer(*holder)) {
        if (holder->pid == QCoreApplication::applicationPid())
            return {ErrorCode::Locked, Text::tr("%1 is already open in this Laurel.").arg(name), detail};
        return {ErrorCode::Locked,
                Text::tr("%1 is open in another Laurel on this computer (process %2). Close it there first.")
                    .arg(name, pid),
                detail};
    }
    return {ErrorCode::Locked,
            Text::tr("%1 is open on another computer, %2 (process %3). Close it there first. If you are sure that it "
                     "is not open "
                     "there any more, delete the file %4 and try again.")
                .arg(name, holder->host, pid, QFileInfo(FileLock::lockPath(programPath)).fileName()),
            detail};
}

} // namespace

bool FileLock::isHeldHere(const QString &programPath)
{
    const QString path = lockPath(programPath);
    if (!QFileInfo::exists(path))
        return false;
    const auto holder = holderOf(QLockFile(path));
    return holder && isThisComputer(*holder) && holder->pid == QCoreApplication::applicationPid() &&
           isLockedByKernel(path);
}

QString FileLock::lockPath(const QString &programPath)
{
    const QFileInfo info(programPath);
    return info.absoluteDir().filePath(QStringLiteral(".~lock.") + info.fileName());
}

Result<std::unique_ptr<FileLock>> FileLock::take(const QString &programPath)
{
    std::unique_ptr<FileLock> lock(new FileLock(lockPath(programPath)));
    // A lock never grows old by itself; that of a process that is gone is taken over without a question.
    lock->m_lock.setStaleLockTime(0);
    // Between creating the file and locking it a few microseconds pass, in which it looks like a rest: hence the pause.
    if (lock->m_lock.tryLock(pauseMs))
        return lock;
    if (lock->m_lock.error() == QLockFile::LockFailedError && removeRest(lock->m_lock, lockPath(programPath)) &&
        lock->m_lock.tryLock(0))
        return lock;

    switch (lock->m_lock.error()) {
    case QLockFile::LockFailedError:
        return tl::unexpected<Error>(lockedError(lock->m_lock, programPath));
    case QLockFile::PermissionError:
        return fail(ErrorCode::ReadOnly,
                    Text::tr("The folder %1 cannot be written.").arg(QFileInfo(programPath).absolutePath()));
    default:
        return fail(ErrorCode::Io, Text::tr("The file that keeps two Laurels from writing at once could not be created "
                                            "in %1. Check that the folder "
                                            "exists and that the disk is not full.")
                                       .arg(QFileInfo(programPath).absolutePath()));
    }
}

} // namespace laurel
