#include "importing/bytesource.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <algorithm>
#include <cstring>

namespace laurel {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(ByteSource)
};

constexpr qint64 drainSize = 64 * 1024;

} // namespace

ByteSource::~ByteSource() = default;

tl::unexpected<Error> noSuchPart(const QString &name)
{
    return fail(ErrorCode::NotFound, Text::tr("The file holds nothing called “%1”. Choose one of its tables.").arg(name));
}

Result<QByteArray> readHead(ByteSource &source, qint64 most)
{
    QByteArray head(most, Qt::Uninitialized);
    qint64 size = 0;
    while (size < most) {
        const Result<qint64> count = source.read(head.data() + size, most - size);
        if (!count)
            return fail(count);
        if (*count == 0)
            break;
        size += *count;
    }
    head.truncate(size);
    return head;
}

FileStamp FileStamp::of(const QString &path)
{
    const QFileInfo info(path);
    return {info.size(), info.lastModified()};
}

tl::unexpected<Error> changedWhileRead()
{
    return fail(ErrorCode::InvalidInput,
                Text::tr("The file changed while it was being read. Nothing was imported. Wait until it is complete and try again."));
}

Result<std::unique_ptr<PlainFile>> PlainFile::open(const QString &path)
{
    const QFileInfo info(path);
    if (!info.exists()) {
        return fail(ErrorCode::NotFound,
                    Text::tr("The file %1 does not exist. Check its name and folder.").arg(info.fileName()));
    }
    if (!info.isFile())
        return fail(ErrorCode::InvalidInput, Text::tr("%1 is not a file. Choose an exported file.").arg(info.fileName()));
    auto source = std::make_unique<PlainFile>();
    source->m_file.setFileName(path);
    if (!source->m_file.open(QIODevice::ReadOnly | QIODevice::Unbuffered)) {
        return fail(ErrorCode::InvalidInput,
                    Text::tr("The file %1 cannot be read. Check that you may read it and that no other program holds it.")
                        .arg(info.fileName()),
                    source->m_file.errorString());
    }
    source->m_stamp = FileStamp::of(path);
    return source;
}

Result<qint64> PlainFile::read(char *into, qint64 most)
{
    const qint64 count = m_file.read(into, most);
    if (count < 0) {
        return fail(ErrorCode::InvalidInput,
                    Text::tr("The file could not be read to its end. Nothing was imported. Check the disk and try again."),
                    m_file.errorString());
    }
    m_position += count;
    if (count == 0 && (m_position != m_stamp.size || FileStamp::of(m_file.fileName()) != m_stamp))
        return changedWhileRead();
    return count;
}

Result<qint64> MemoryBytes::read(char *into, qint64 most)
{
    const qint64 count = std::min(most, m_bytes.size() - m_position);
    std::memcpy(into, m_bytes.constData() + m_position, size_t(count));
    m_position += count;
    return count;
}

SourceDevice::SourceDevice(std::unique_ptr<ByteSource> source) : m_source(std::move(source))
{
    open(QIODevice::ReadOnly | QIODevice::Unbuffered);
}

qint64 SourceDevice::readData(char *data, qint64 maxSize)
{
    const Result<qint64> count = m_source->read(data, maxSize);
    if (!count) {
        m_outcome = fail(count);
        return -1;
    }
    m_allowed -= *count;
    if (m_allowed >= 0)
        return *count;
    m_outcome = fail(ErrorCode::InvalidInput,
                     Text::tr("The file holds more text in one place than Laurel reads. Export the table as CSV and import that."));
    return -1;
}

Result<> SourceDevice::drain()
{
    QByteArray chunk(drainSize, Qt::Uninitialized);
    while (m_outcome) {
        const Result<qint64> count = m_source->read(chunk.data(), chunk.size());
        if (!count)
            m_outcome = fail(count);
        else if (*count == 0)
            break;
    }
    return m_outcome;
}

qint64 SourceDevice::writeData(const char *, qint64)
{
    return -1;
}

} // namespace laurel
