#include "importing/ziparchive.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <zip.h>

namespace laurel {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(ZipArchive)
};

QString messageOf(int code)
{
    zip_error_t error;
    zip_error_init_with_code(&error, code);
    const QString message = QString::fromUtf8(zip_error_strerror(&error));
    zip_error_fini(&error);
    return message;
}

tl::unexpected<Error> damaged(const QString &detail)
{
    return fail(ErrorCode::InvalidInput, Text::tr("The file is damaged or not complete. Download or export it again."), detail);
}

/// One member while it is read; the archive stays open as long.
class ZipMember : public ByteSource
{
public:
    ZipMember(std::shared_ptr<ZipArchive> archive, zip_file_t *file, qint64 unpacked, qint64 archiveSize)
        : m_archive(std::move(archive)), m_file(file), m_unpacked(unpacked), m_archiveSize(archiveSize)
    {}
    ~ZipMember() override { zip_fclose(m_file); }

    Result<qint64> read(char *into, qint64 most) override
    {
        const zip_int64_t count = zip_fread(m_file, into, zip_uint64_t(most));
        if (count < 0)
            return damaged(QString::fromUtf8(zip_file_strerror(m_file)));
        m_read += count;
        return qint64(count);
    }
    // libzip does not tell how far it is in the packed bytes.
    qint64 position() const override
    {
        return m_unpacked > 0 ? qint64(double(std::min(m_read, m_unpacked)) / double(m_unpacked) * double(m_archiveSize)) : 0;
    }
    qint64 size() const override { return m_archiveSize; }

private:
    std::shared_ptr<ZipArchive> m_archive;
    zip_file_t *m_file;
    qint64 m_read = 0;
    qint64 m_unpacked;
    qint64 m_archiveSize;
};

} // namespace

ZipArchive::ZipArchive(zip *handle, QByteArray bytes, qint64 size) : m_handle(handle), m_bytes(std::move(bytes)), m_size(size) {}

ZipArchive::~ZipArchive()
{
    zip_discard(m_handle);
}

Result<std::shared_ptr<ZipArchive>> ZipArchive::openHandle(zip *handle, QByteArray bytes, qint64 size, const QString &detail)
{
    if (!handle)
        return damaged(detail);
    return std::shared_ptr<ZipArchive>(new ZipArchive(handle, std::move(bytes), size));
}

Result<std::shared_ptr<ZipArchive>> ZipArchive::open(const QString &path)
{
    int code = 0;
    zip_t *handle = zip_open(QFile::encodeName(path).constData(), ZIP_RDONLY, &code);
    return openHandle(handle, {}, QFileInfo(path).size(), messageOf(code));
}

Result<std::shared_ptr<ZipArchive>> ZipArchive::fromBytes(const QByteArray &bytes)
{
    zip_error_t error;
    zip_error_init(&error);
    zip_source_t *source = zip_source_buffer_create(bytes.constData(), zip_uint64_t(bytes.size()), 0, &error);
    zip_t *handle = source ? zip_open_from_source(source, ZIP_RDONLY, &error) : nullptr;
    const QString detail = QString::fromUtf8(zip_error_strerror(&error));
    zip_error_fini(&error);
    if (source && !handle)
        zip_source_free(source);
    return openHandle(handle, bytes, bytes.size(), detail);
}

QStringList ZipArchive::names() const
{
    QStringList names;
    const zip_int64_t count = zip_get_num_entries(m_handle, 0);
    for (zip_int64_t i = 0; i < count; ++i) {
        const QString name = QString::fromUtf8(zip_get_name(m_handle, zip_uint64_t(i), 0));
        if (!name.isEmpty() && !name.endsWith(u'/'))
            names.append(name);
    }
    return names;
}

bool ZipArchive::contains(const QString &name) const
{
    return zip_name_locate(m_handle, name.toUtf8().constData(), ZIP_FL_NOCASE) >= 0;
}

Result<std::unique_ptr<ByteSource>> ZipArchive::openMember(const std::shared_ptr<ZipArchive> &archive, const QString &name)
{
    zip_t *handle = archive->m_handle;
    const zip_int64_t index = zip_name_locate(handle, name.toUtf8().constData(), ZIP_FL_NOCASE);
    zip_stat_t stat;
    zip_stat_init(&stat);
    if (index < 0 || zip_stat_index(handle, zip_uint64_t(index), 0, &stat) != 0)
        return damaged(QStringLiteral("a member is missing"));
    if ((stat.valid & ZIP_STAT_ENCRYPTION_METHOD) != 0 && stat.encryption_method != ZIP_EM_NONE) {
        return fail(ErrorCode::InvalidInput,
                    Text::tr("The archive is locked with a password. Unpack it and import what it holds."));
    }
    zip_file_t *file = zip_fopen_index(handle, zip_uint64_t(index), 0);
    if (!file)
        return damaged(QString::fromUtf8(zip_strerror(handle)));
    const qint64 unpacked = (stat.valid & ZIP_STAT_SIZE) != 0 ? qint64(stat.size) : 0;
    return std::make_unique<ZipMember>(archive, file, unpacked, archive->m_size);
}

} // namespace laurel
