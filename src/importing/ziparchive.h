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
    /// Whether the file is no longer the one that was opened.
    [[nodiscard]] bool hasChanged() const;
    /// The bytes of a member. The source keeps @p archive open. Its end is InvalidInput when the checksum does not fit, or the file
    /// changed.
    [[nodiscard]] static Result<std::unique_ptr<ByteSource>> openMember(const std::shared_ptr<ZipArchive> &archive,
                                                                        const QString &name);

private:
    /// Where the archive is: in a file, or in memory.
    struct Place
    {
        QString path;
        QByteArray bytes; ///< libzip reads them where they are
        FileStamp stamp;
    };

    ZipArchive(zip *handle, Place place);
    [[nodiscard]] static Result<std::shared_ptr<ZipArchive>> openHandle(zip *handle, Place place, const QString &detail);

    zip *m_handle;
    Place m_place;
};

} // namespace laurel
