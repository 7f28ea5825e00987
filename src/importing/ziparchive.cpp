#include "importing/ziparchive.h"

#include <QCoreApplication>
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

/// The member of that name; where none is written so, one in other letters of the same, as some writers of workbooks have it.
zip_int64_t locate(zip_t *archive, const QString &name)
{
    const QByteArray utf8 = name.toUtf8();
    const zip_int64_t exact = zip_name_locate(archive, utf8.constData(), 0);
    return exact >= 0 ? exact : zip_name_locate(archive, utf8.constData(), ZIP_FL_NOCASE);
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
        if (count <= 0 && m_archive->hasChanged())
            return changedWhileRead();
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

ZipArchive::ZipArchive(zip *handle, Place place) : m_handle(handle), m_place(std::move(place)) {}

ZipArchive::~ZipArchive()
{
    zip_discard(m_handle);
}

Result<std::shared_ptr<ZipArchive>> ZipArchive::openHandle(zip *handle, Place place, const QString &detail)
{
    if (!handle)
        return damaged(detail);
    return std::shared_ptr<ZipArchive>(new ZipArchive(handle, std::move(place)));
}

Result<std::shared_ptr<ZipArchive>> ZipArchive::open(const QString &path)
{
    Place place{path, {}, FileStamp::of(path)};
    int code = 0;
    zip_t *handle = zip_open(QFile::encodeName(path).constData(), ZIP_RDONLY, &code);
    return openHandle(handle, std::move(place), messageOf(code));
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
    return openHandle(handle, {{}, bytes, {bytes.size(), {}}}, detail);
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
    return locate(m_handle, name) >= 0;
}

bool ZipArchive::hasChanged() const
{
    return !m_place.path.isEmpty() && FileStamp::of(m_place.path) != m_place.stamp;
}

Result<std::unique_ptr<ByteSource>> ZipArchive::openMember(const std::shared_ptr<ZipArchive> &archive, const QString &name)
{
    zip_t *handle = archive->m_handle;
    const zip_int64_t index = locate(handle, name);
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
    return std::make_unique<ZipMember>(archive, file, unpacked, archive->m_place.stamp.size);
}

} // namespace laurel
