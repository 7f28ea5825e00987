#pragma once

#include "importing/bytesource.h"

namespace laurel {

/// What a .gz file packs, several members one after the other included.
class GzipSource : public ByteSource
{
public:
    explicit GzipSource(std::unique_ptr<ByteSource> packed);
    ~GzipSource() override;

    /// InvalidInput when the file is damaged or ends too early.
    [[nodiscard]] Result<qint64> read(char *into, qint64 most) override;
    [[nodiscard]] qint64 position() const override { return m_packed->position(); }
    [[nodiscard]] qint64 size() const override { return m_packed->size(); }

private:
    struct Stream;

    std::unique_ptr<ByteSource> m_packed;
    std::unique_ptr<Stream> m_stream;
    QByteArray m_chunk;
    bool m_atEnd = false;     ///< of the packed bytes
    bool m_inMember = true;
};

} // namespace laurel
