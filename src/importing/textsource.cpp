#include "importing/textsource.h"

#include "importing/tablefile.h"

#include <QCoreApplication>
#include <algorithm>
#include <array>
#include <cstring>
#include <xxhash.h>

namespace laurel {

namespace {

/// Windows-1252 0x80…0x9F; the five holes stay C1 controls, as browsers read them.
constexpr std::array<char16_t, 32> windows1252High = {
    0x20AC, 0x0081, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160,
    0x2039, 0x0152, 0x008D, 0x017D, 0x008F, 0x0090, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022,
    0x2013, 0x2014, 0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0x009D, 0x017E, 0x0178};

void appendUtf8(std::string &out, char32_t c)
{
    if (c < 0x80) {
        out.push_back(char(c));
    } else if (c < 0x800) {
        out.push_back(char(0xC0 | (c >> 6)));
        out.push_back(char(0x80 | (c & 0x3F)));
    } else if (c < 0x10000) {
        out.push_back(char(0xE0 | (c >> 12)));
        out.push_back(char(0x80 | ((c >> 6) & 0x3F)));
        out.push_back(char(0x80 | (c & 0x3F)));
    } else {
        out.push_back(char(0xF0 | (c >> 18)));
        out.push_back(char(0x80 | ((c >> 12) & 0x3F)));
        out.push_back(char(0x80 | ((c >> 6) & 0x3F)));
        out.push_back(char(0x80 | (c & 0x3F)));
    }
}

constexpr char32_t replacement = 0xFFFD;
constexpr qint64 smallChunk = 4096;

/// Length of the UTF-8 sequence at @p p, 0 when it is not valid, -1 when the end cuts it.
int sequenceLength(const unsigned char *p, const unsigned char *end)
{
    const unsigned char lead = *p;
    if (lead < 0x80)
        return 1;
    int length = 0;
    unsigned char low = 0x80;
    unsigned char high = 0xBF;
    if (lead >= 0xC2 && lead <= 0xDF) {
        length = 2;
    } else if (lead >= 0xE0 && lead <= 0xEF) {
        length = 3;
        low = lead == 0xE0 ? 0xA0 : low;   // no overlong forms
        high = lead == 0xED ? 0x9F : high; // no surrogates
    } else if (lead >= 0xF0 && lead <= 0xF4) {
        length = 4;
        low = lead == 0xF0 ? 0x90 : low;
        high = lead == 0xF4 ? 0x8F : high; // nothing above U+10FFFF
    } else {
        return 0;
    }
    for (int i = 1; i < length; ++i) {
        if (p + i == end)
            return -1;
        if (p[i] < (i == 1 ? low : 0x80) || p[i] > (i == 1 ? high : 0xBF))
            return 0;
    }
    return length;
}

const unsigned char *skipAscii(const unsigned char *p, const unsigned char *end)
{
    while (end - p >= 8) {
        quint64 word = 0;
        std::memcpy(&word, p, sizeof word);
        if (word & 0x8080808080808080ULL)
            break;
        p += 8;
    }
    return p;
}

tl::unexpected<Error> tooLarge()
{
    return fail(ErrorCode::InvalidInput,
                QCoreApplication::translate("TextSource", "The file holds more than %1 MB of text. Export a shorter period and "
                                                          "import the parts one after the other.")
                    .arg(TextSource::maxFileSize / (1024 * 1024)));
}

} // namespace

qsizetype validUtf8Length(std::string_view bytes)
{
    const auto *begin = reinterpret_cast<const unsigned char *>(bytes.data());
    const auto *end = begin + bytes.size();
    const auto *p = begin;
    while (p < end) {
        p = skipAscii(p, end);
        if (p == end)
            break;
        const int length = sequenceLength(p, end);
        if (length <= 0)
            break;
        p += length;
    }
    return p - begin;
}

TextSource::TextSource(std::unique_ptr<ByteSource> source, TextEncoding encoding, int chunkSize)
    : m_source(std::move(source))
    , m_hash(XXH3_createState())
    , m_encoding(encoding)
{
    XXH3_128bits_reset(m_hash.get());
    m_chunk.resize(std::min<qint64>(chunkSize, std::max(m_source->size(), smallChunk))); // a small file needs no megabyte
}

void TextSource::FreeHash::operator()(XXH3_state_s *hash) const { XXH3_freeState(hash); }

QByteArray TextSource::fingerprint() const
{
    if (!m_hash)
        return {};
    XXH128_canonical_t bytes;
    XXH128_canonicalFromHash(&bytes, XXH3_128bits_digest(m_hash.get()));
    return {reinterpret_cast<const char *>(bytes.digest), qsizetype(sizeof bytes.digest)};
}

Result<TextSource> TextSource::open(const ImportFile &file, TextEncoding encoding, int chunkSize)
{
    Result<std::unique_ptr<ByteSource>> source = openTable(file);
    if (!source)
        return fail(source);
    if ((*source)->size() > maxFileSize)
        return tooLarge();
    return TextSource(std::move(*source), encoding, chunkSize);
}

TextSource TextSource::fromBytes(const QByteArray &bytes, TextEncoding encoding, int chunkSize)
{
    return {std::make_unique<MemoryBytes>(bytes), encoding, chunkSize};
}

Result<bool> TextSource::read(std::string &buffer)
{
    const Result<qint64> count = m_source->read(m_chunk.data(), m_chunk.size());
    if (!count)
        return fail(count);
    if (*count == 0) {
        decode(buffer, {}, true);
        return false;
    }
    m_textSize += *count;
    if (m_textSize > maxFileSize)
        return tooLarge();
    if (m_hash)
        XXH3_128bits_update(m_hash.get(), m_chunk.constData(), size_t(*count));
    decode(buffer, QByteArrayView(m_chunk.constData(), *count), false);
    return true;
}

void TextSource::decode(std::string &buffer, QByteArrayView bytes, bool atEnd)
{
    if (m_encoding == TextEncoding::Windows1252) {
        for (const char byte : bytes) {
            const auto c = static_cast<unsigned char>(byte);
            appendUtf8(buffer, c >= 0x80 && c < 0xA0 ? windows1252High[c - 0x80] : char16_t(c));
        }
        return;
    }
    // The mark may be cut by the first chunk: keep bytes back until it can be told.
    if (!m_started) {
        m_carry.append(bytes);
        const qsizetype markLength = m_encoding == TextEncoding::Utf8 ? 3 : 2;
        if (m_carry.size() < markLength && !atEnd)
            return;
        m_started = true;
        const char *mark = m_encoding == TextEncoding::Utf8      ? "\xEF\xBB\xBF"
                           : m_encoding == TextEncoding::Utf16LE ? "\xFF\xFE"
                                                                 : "\xFE\xFF";
        if (m_carry.startsWith(QByteArrayView(mark, markLength)))
            m_carry.remove(0, markLength);
        bytes = {};
    }
    QByteArray joined = std::exchange(m_carry, {});
    if (!joined.isEmpty())
        joined.append(bytes);
    const QByteArrayView whole = joined.isEmpty() ? bytes : QByteArrayView(joined);
    if (m_encoding != TextEncoding::Utf8) {
        decodeUtf16(buffer, whole, atEnd);
        return;
    }
    buffer.append(whole.data(), size_t(whole.size()));
    if (m_badBytes)
        return;
    // Bytes are handed on as they are; a character cut by the chunk is only set aside for the check.
    const qsizetype valid = validUtf8Length({whole.data(), size_t(whole.size())});
    const auto *rest = reinterpret_cast<const unsigned char *>(whole.data()) + valid;
    const auto *end = reinterpret_cast<const unsigned char *>(whole.data()) + whole.size();
    if (rest == end)
        return;
    if (sequenceLength(rest, end) < 0 && !atEnd) {
        m_carry = QByteArray(reinterpret_cast<const char *>(rest), end - rest);
        buffer.resize(buffer.size() - size_t(end - rest));
    } else {
        m_badBytes = true;
    }
}

void TextSource::decodeUtf16(std::string &buffer, QByteArrayView bytes, bool atEnd)
{
    const bool little = m_encoding == TextEncoding::Utf16LE;
    qsizetype i = 0;
    for (; i + 1 < bytes.size(); i += 2) {
        const auto first = static_cast<unsigned char>(bytes[i]);
        const auto second = static_cast<unsigned char>(bytes[i + 1]);
        const auto unit = char16_t(little ? first | (second << 8) : (first << 8) | second);
        if (m_highSurrogate) {
            const char16_t high = std::exchange(m_highSurrogate, 0);
            if (QChar::isLowSurrogate(unit)) {
                appendUtf8(buffer, QChar::surrogateToUcs4(high, unit));
                continue;
            }
            appendUtf8(buffer, replacement);
        }
        if (QChar::isHighSurrogate(unit))
            m_highSurrogate = unit;
        else
            appendUtf8(buffer, QChar::isLowSurrogate(unit) ? replacement : char32_t(unit));
    }
    if (i < bytes.size())
        m_carry = QByteArray(bytes.data() + i, bytes.size() - i);
    if (atEnd && (m_highSurrogate || !m_carry.isEmpty())) {
        m_highSurrogate = 0;
        m_carry.clear();
        appendUtf8(buffer, replacement);
    }
}

} // namespace laurel
