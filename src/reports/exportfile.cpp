#include "reports/exportfile.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QSaveFile>
#include <QStorageInfo>

namespace laurel {

namespace {

struct ExportFile
{
    Q_DECLARE_TR_FUNCTIONS(ExportFile)
};

} // namespace

Error writeError(const QString &path, qint64 size, const QString &detail)
{
    const QFileInfo file(path);
    const QFileInfo folder(file.absolutePath());
    const QString name = QDir::toNativeSeparators(file.absoluteFilePath());
    const QString place = QDir::toNativeSeparators(folder.absoluteFilePath());
    if (path.isEmpty())
        return {ErrorCode::InvalidInput, ExportFile::tr("No file name was given. Choose where to write the file."),
                detail};
    if (file.isDir())
        return {ErrorCode::InvalidInput, ExportFile::tr("“%1” is a folder. Choose a file name inside it.").arg(name),
                detail};
    if (!folder.isDir())
        return {ErrorCode::NotFound,
                ExportFile::tr("“%1” was not written: the folder “%2” does not exist. Choose another folder.")
                    .arg(name, place),
                detail};
    if (!folder.isWritable() || (file.exists() && !file.isWritable()))
        return {ErrorCode::ReadOnly,
                ExportFile::tr(
                    "“%1” was not written: you may not write there. Choose another folder, or change its permissions.")
                    .arg(name),
                detail};
    if (const QStorageInfo storage(place); storage.isValid() && storage.bytesAvailable() <= size)
        return {
            ErrorCode::NoSpace,
            ExportFile::tr("“%1” was not written: the disk is full. Free some space or choose another disk.").arg(name),
            detail};
    return {ErrorCode::Io,
            ExportFile::tr("“%1” was not written. Close it in other programs and try again, or choose another name.")
                .arg(name),
            detail};
}

Result<> replaceFile(const QString &path, const QByteArray &bytes)
{
    QSaveFile file(path);
    if (QFileInfo(path).isDir() || !file.open(QIODevice::WriteOnly))
        return tl::unexpected(writeError(path, bytes.size(), file.errorString()));
    const bool isPrivate = file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner);
    if (!isPrivate || file.write(bytes) != bytes.size() || !file.commit())
        return tl::unexpected(writeError(path, bytes.size(), file.errorString()));
    return {};
}

} // namespace laurel
