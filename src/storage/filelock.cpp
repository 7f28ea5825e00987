#include "storage/filelock.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSysInfo>

#ifdef Q_OS_UNIX
#include <sys/file.h>
#endif

namespace laurel {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(FileLock)
};

bool namesThisProcess(const QLockFile &lock)
{
    qint64 pid = 0;
    QString host;
    QString application;
    return lock.getLockInfo(&pid, &host, &application) && pid == QCoreApplication::applicationPid() &&
           host == QSysInfo::machineHostName();
}

// Tells a lock that this process holds from one that a process of the same number left when it was killed.
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

Error lockedError(const QLockFile &lock, const QString &programPath)
{
    const QString name = QFileInfo(programPath).fileName();
    qint64 pid = 0;
    QString host;
    QString application;
    if (!lock.getLockInfo(&pid, &host, &application))
        return {ErrorCode::Locked, Text::tr("%1 is open in another Laurel. Close it there first.").arg(name), {}};
    const QString detail = QStringLiteral("held by process %1 on %2").arg(pid).arg(host);
    if (host == QSysInfo::machineHostName()) {
        if (pid == QCoreApplication::applicationPid())
            return {ErrorCode::Locked, Text::tr("%1 is already open in this Laurel.").arg(name), detail};
        return {ErrorCode::Locked,
                Text::tr("%1 is open in another Laurel on this computer (process %2). Close it there first.")
                    .arg(name)
                    .arg(pid),
                detail};
    }
    return {ErrorCode::Locked,
            Text::tr("%1 is open on another computer, %2 (process %3). Close it there first. If you are sure that it "
                     "is not open "
                     "there any more, delete the file %4 and try again.")
                .arg(name, host, QString::number(pid), QFileInfo(FileLock::lockPath(programPath)).fileName()),
            detail};
}

} // namespace

bool FileLock::isHeldHere(const QString &programPath)
{
    const QString path = lockPath(programPath);
    if (!QFileInfo::exists(path))
        return false;
    const QLockFile lock(path);
    return namesThisProcess(lock) && isLockedByKernel(path);
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
    if (lock->m_lock.tryLock(0))
        return lock;
    if (lock->m_lock.error() == QLockFile::LockFailedError && namesThisProcess(lock->m_lock) &&
        lock->m_lock.removeStaleLockFile() && lock->m_lock.tryLock(0))
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
