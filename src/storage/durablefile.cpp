#include "storage/durablefile.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <cerrno>
#include <filesystem>

#ifdef Q_OS_UNIX
#include <fcntl.h>
#include <unistd.h>
#else
#include <io.h>
#endif

namespace laurel {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(DurableFile)
};

tl::unexpected<Error> diskError(const QString &path, int number)
{
    const QString name = QFileInfo(path).fileName();
    const QString detail = QString::fromStdString(std::generic_category().message(number));
    switch (number) {
    case ENOSPC:
    case EDQUOT:
        return fail(ErrorCode::NoSpace,
                    Text::tr("The disk is full: %1 could not be written. Free some space and try again.").arg(name),
                    detail);
    case EACCES:
    case EPERM:
    case EROFS:
        return fail(ErrorCode::ReadOnly, Text::tr("%1 cannot be written: its folder does not permit it.").arg(name),
                    detail);
    case EEXIST:
        return fail(ErrorCode::Conflict, Text::tr("%1 exists already. Choose another name.").arg(name), detail);
    case ENOENT:
        return fail(ErrorCode::FileMissing, Text::tr("The folder of %1 does not exist.").arg(name), detail);
    default:
        return fail(ErrorCode::Io, Text::tr("The disk reported an error while %1 was being written.").arg(name),
                    detail);
    }
}

int flush(int descriptor)
{
#ifdef Q_OS_UNIX
    return ::fsync(descriptor);
#else
    return ::_commit(descriptor);
#endif
}

} // namespace

Result<> createPrivateFile(const QString &path)
{
    QFile file(path);
    errno = 0;
    if (!file.open(QIODevice::WriteOnly | QIODevice::NewOnly, QFile::ReadOwner | QFile::WriteOwner))
        return diskError(path, QFileInfo::exists(path) ? EEXIST : errno);
    return {};
}

Result<> syncFile(const QString &path)
{
    QFile file(path);
    errno = 0;
    if (!file.open(QIODevice::ReadWrite | QIODevice::ExistingOnly) || flush(file.handle()) != 0)
        return diskError(path, errno);
    return {};
}

Result<> syncFolder(const QString &folder)
{
#ifdef Q_OS_UNIX
    const int descriptor = ::open(QFile::encodeName(folder).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (descriptor < 0)
        return diskError(folder, errno);
    const int number = flush(descriptor) == 0 ? 0 : errno;
    ::close(descriptor);
    // Some network file systems cannot sync a folder and say so.
    if (number != 0 && number != EINVAL && number != ENOTSUP)
        return diskError(folder, number);
#else
    Q_UNUSED(folder)
#endif
    return {};
}

Result<> renameNew(const QString &from, const QString &to)
{
    errno = 0;
    if (!QFile::rename(from, to))
        return diskError(to, QFileInfo::exists(to) ? EEXIST : errno);
    return syncFolder(QFileInfo(to).absolutePath());
}

Result<> renameOver(const QString &from, const QString &to)
{
    std::error_code code;
    std::filesystem::rename(QFileInfo(from).filesystemFilePath(), QFileInfo(to).filesystemFilePath(), code);
    if (code)
        return diskError(to, code.value());
    return syncFolder(QFileInfo(to).absolutePath());
}

TemporaryDatabase::~TemporaryDatabase() { removeAt(m_path); }

void TemporaryDatabase::removeAt(const QString &path)
{
    // The journal first: without its database it means nothing, beside another one it would be taken for that one's.
    QFile::remove(path + QStringLiteral("-journal"));
    QFile::remove(path);
}

} // namespace laurel
