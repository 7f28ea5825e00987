#pragma once

#include "importing/bytesource.h"

#include <QStringList>

struct zip;

namespace laurel {

/// The members of a ZIP file: an archive of exports, or a spreadsheet. Nothing is ever unpacked to the disk.
class ZipArchive
{
public:
    /// @returns InvalidInput when it is none or damaged.
    [[nodiscard]] static Result<std::shared_ptr<ZipArchive>> open(const QString &path);
    [[nodiscard]] static Result<std::shared_ptr<ZipArchive>> fromBytes(const QByteArray &bytes);
    ~ZipArchive();
    ZipArchive(const ZipArchive &) = delete;
    ZipArchive &operator=(const ZipArchive &) = delete;

    /// Names of its files, folders left out, in the order of the archive.
    [[nodiscard]] QStringList names() const;
    [[nodiscard]] bool contains(const QString &name) const;
    /// The bytes of a member. The source keeps @p archive open.
    [[nodiscard]] static Result<std::unique_ptr<ByteSource>> openMember(const std::shared_ptr<ZipArchive> &archive,
                                                                        const QString &name);

private:
    ZipArchive(zip *handle, QByteArray bytes, qint64 size);
    [[nodiscard]] static Result<std::shared_ptr<ZipArchive>> openHandle(zip *handle, QByteArray bytes, qint64 size,
                                                                        const QString &detail);

    zip *m_handle;
    QByteArray m_bytes; ///< when it is not a file: libzip reads them where they are
    qint64 m_size;
};

} // namespace laurel
