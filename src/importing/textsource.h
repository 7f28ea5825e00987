#pragma once

#include "importing/bytesource.h"
#include "importing/csvdialect.h"
#include "importing/importfile.h"

#include <QByteArray>
#include <memory>
#include <string>

struct XXH3_state_s;

namespace laurel {

/// A table as UTF-8 bytes, whatever the encoding, read in chunks with read() and never mapped: a file that is cut short
/// while it is read is an error then, not a crash.
class TextSource
{
public:
    /// Of text; a packed file may hold as much.
    static constexpr qint64 maxFileSize = 4LL * 1024 * 1024 * 1024;
    static constexpr int defaultChunkSize = 1 << 20;

    /// @returns InvalidInput when the file is larger than maxFileSize or holds no table, or cannot be read.
    [[nodiscard]] static Result<TextSource> open(const ImportFile &file, TextEncoding encoding,
                                                 int chunkSize = defaultChunkSize);
    /// The same over bytes in memory.
    [[nodiscard]] static TextSource fromBytes(const QByteArray &bytes, TextEncoding encoding,
                                              int chunkSize = defaultChunkSize);

    /// Leaves the hash out; fingerprint() is empty then.
    void skipHash() { m_hash.reset(); }
    /// Appends the next chunk to @p buffer, without byte order mark. @returns false at the end of the file; InvalidInput when
    /// it cannot be read, or was changed or replaced meanwhile.
    [[nodiscard]] Result<bool> read(std::string &buffer);

    /// How far the file was read, and its size; of a packed one in packed bytes.
    [[nodiscard]] qint64 bytesRead() const { return m_source->position(); }
    [[nodiscard]] qint64 size() const { return m_source->size(); }
    /// Some bytes so far were not valid in the encoding; rows must be looked at one by one.
    [[nodiscard]] bool hasBadBytes() const { return m_badBytes; }
    /// Of the bytes as they stand in the file, unpacked. Only meaningful after read() returned false.
    [[nodiscard]] QByteArray fingerprint() const;

private:
    TextSource(std::unique_ptr<ByteSource> source, TextEncoding encoding, int chunkSize);
    void decode(std::string &buffer, QByteArrayView bytes, bool atEnd);
    void decodeUtf16(std::string &buffer, QByteArrayView bytes, bool atEnd);

    std::unique_ptr<ByteSource> m_source;
    struct FreeHash
    {
        void operator()(XXH3_state_s *hash) const;
    };
    std::unique_ptr<XXH3_state_s, FreeHash> m_hash; ///< tells files apart, no proof against forgery
    TextEncoding m_encoding;
    QByteArray m_chunk;
    QByteArray m_carry; ///< bytes of a character that the chunk before cut in two
    char16_t m_highSurrogate = 0;
    qint64 m_textSize = 0; ///< so far
    bool m_started = false;
    bool m_badBytes = false;
};

/// The number of bytes at the start of @p bytes that are valid UTF-8; a character cut by the end counts as invalid.
[[nodiscard]] qsizetype validUtf8Length(std::string_view bytes);
[[nodiscard]] inline bool isValidUtf8(std::string_view bytes)
{
    return validUtf8Length(bytes) == qsizetype(bytes.size());
}

} // namespace laurel
