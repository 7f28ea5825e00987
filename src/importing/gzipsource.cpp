#include "importing/gzipsource.h"

#include <QCoreApplication>
#include <zlib.h>

namespace laurel {

namespace {

constexpr int chunkSize = 64 * 1024;
constexpr int gzipOnly = 16 + MAX_WBITS;

tl::unexpected<Error> damaged(const char *detail)
{
    return fail(ErrorCode::InvalidInput,
                QCoreApplication::translate("GzipSource", "The packed file is damaged or not complete. Download or export it "
                                                          "again."),
                QString::fromLatin1(detail));
}

} // namespace

struct GzipSource::Stream
{
    z_stream z{};
    bool isReady = inflateInit2(&z, gzipOnly) == Z_OK;

    Stream() = default;
    Stream(const Stream &) = delete;
    Stream &operator=(const Stream &) = delete;
    ~Stream()
    {
        if (isReady)
            inflateEnd(&z);
    }
};

GzipSource::GzipSource(std::unique_ptr<ByteSource> packed)
    : m_packed(std::move(packed)), m_stream(std::make_unique<Stream>()), m_chunk(chunkSize, Qt::Uninitialized)
{}

GzipSource::~GzipSource() = default;

Result<qint64> GzipSource::read(char *into, qint64 most)
{
    if (!m_stream->isReady)
        return fail(ErrorCode::Internal, QString(), QStringLiteral("inflateInit2"));
    z_stream &z = m_stream->z;
    z.next_out = reinterpret_cast<Bytef *>(into);
    z.avail_out = uInt(most);
    while (z.avail_out == uInt(most)) {
        if (z.avail_in == 0 && !m_atEnd) {
            const Result<qint64> count = m_packed->read(m_chunk.data(), m_chunk.size());
            if (!count)
                return count;
            m_atEnd = *count == 0;
            z.next_in = reinterpret_cast<Bytef *>(m_chunk.data());
            z.avail_in = uInt(*count);
        }
        if (z.avail_in == 0 && m_atEnd)
            return m_inMember ? Result<qint64>(damaged("ends too early")) : Result<qint64>(0);
        if (!m_inMember) {
            inflateReset(&z);
            m_inMember = true;
        }
        const int status = inflate(&z, Z_NO_FLUSH);
        if (status == Z_STREAM_END)
            m_inMember = false;
        else if (status != Z_OK && status != Z_BUF_ERROR)
            return damaged(z.msg ? z.msg : "inflate");
    }
    return most - qint64(z.avail_out);
}

} // namespace laurel
