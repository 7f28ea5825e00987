// Whatever the bytes and the dialect: records do not depend on where chunks end, and nothing of the file is lost.
#include "fuzz/fuzztarget.h"

#include "importing/csvreader.h"

#include <array>

using namespace laurel;
using namespace laurel::fuzz;

namespace {

struct Record
{
    qint64 line = 0;
    CsvProblem problem = CsvProblem::None;
    std::vector<std::string> fields;
    std::string raw;

    friend bool operator==(const Record &, const Record &) = default;
};

struct Reading
{
    bool failed = false;
    QStringList header;
    std::vector<Record> records;
    qint64 dataLines = 0;
    QByteArray fingerprint;

    friend bool operator==(const Reading &, const Reading &) = default;
};

Reading read(const QByteArray &bytes, const CsvDialect &dialect, int chunkSize)
{
    Reading reading;
    Result<CsvReader> reader = CsvReader::fromBytes(bytes, dialect, chunkSize);
    reading.failed = !reader;
    if (!reader)
        return reading;
    reading.header = reader->header();
    CsvRow row;
    while (true) {
        const Result<bool> any = reader->next(row);
        reading.failed = !any;
        if (!any || !*any)
            break;
        FUZZ_CHECK(!row.isBlank());
        FUZZ_CHECK(row.fields.size() <= size_t(CsvReader::maxColumns));
        reading.records.push_back(
            {row.line, row.problem, {row.fields.begin(), row.fields.end()}, std::string(row.raw)});
    }
    reading.dataLines = reader->dataLines();
    reading.fingerprint = reader->fingerprint();
    return reading;
}

std::string decoded(const QByteArray &bytes, TextEncoding encoding, int chunkSize)
{
    TextSource source = TextSource::fromBytes(bytes, encoding, chunkSize);
    std::string text;
    while (true) {
        const Result<bool> more = source.read(text);
        FUZZ_CHECK(more.has_value());
        if (!*more)
            break;
    }
    FUZZ_CHECK(source.hasBadBytes() || isValidUtf8(text));
    return text;
}

/// Follows the text of a file line by line.
class Follower
{
public:
    Follower(std::string_view text, const CsvDialect &dialect)
        : m_text(text)
        , m_blank{' ',
                  '\t',
                  '\r',
                  '\n',
                  char(dialect.delimiter),
                  char(dialect.quote),
                  dialect.backslashEscapes ? '\\' : ' '}
    {}

    void skipLine()
    {
        const size_t end = m_text.find_first_of("\r\n", m_at);
        goTo(end == std::string_view::npos ? m_text.size() : end + (m_text.substr(end, 2) == "\r\n" ? 2 : 1));
    }

    /// The next record stands here, after nothing but blank ones, and ends with its line.
    void meet(const Record &record)
    {
        const size_t begin = m_text.find(record.raw, m_at);
        FUZZ_CHECK(begin != std::string_view::npos);
        FUZZ_CHECK(isBlank(m_text.substr(m_at, begin - m_at)));
        goTo(begin);
        // Of nothing but quotes and delimiters, it cannot be told from the blank records before it.
        const bool isCertain = !isBlank(record.raw);
        FUZZ_CHECK(!isCertain || record.line == m_line);
        goTo(begin + record.raw.size());
        const bool isCut = record.problem == CsvProblem::RecordTooLong;
        FUZZ_CHECK(!isCertain || isCut || m_at == m_text.size() || m_text[m_at] == '\r' || m_text[m_at] == '\n');
    }

    void end() const { FUZZ_CHECK(isBlank(m_text.substr(m_at))); }

private:
    [[nodiscard]] bool isBlank(std::string_view text) const
    {
        return text.find_first_not_of(std::string_view(m_blank.data(), m_blank.size())) == std::string_view::npos;
    }
    void goTo(size_t at)
    {
        for (; m_at < at; ++m_at)
            m_line += m_text[m_at] == '\n' || (m_text[m_at] == '\r' && m_text.substr(m_at, 2) != "\r\n");
    }

    std::string_view m_text;
    std::array<char, 7> m_blank;
    size_t m_at = 0;
    qint64 m_line = 1;
};

/// A few bytes of the input stand for what is too long for it: 0x1D for 200 delimiters, 0x1A for 40 KB.
QByteArray inflated(QByteArray bytes, char delimiter)
{
    bytes.truncate(400);
    bytes.replace(QByteArray(1, 0x1D), QByteArray(200, delimiter));
    for (int i = 0; i < 4; ++i) {
        if (const qsizetype at = bytes.indexOf(char(0x1A)); at >= 0)
            bytes.replace(at, 1, QByteArray(40 * 1024, 'x'));
    }
    return bytes;
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    Input input(data, size);
    constexpr std::array delimiters = {u',', u';', u'\t', u'|', u':', u'^'};
    constexpr std::array encodings = {TextEncoding::Utf8, TextEncoding::Utf16LE, TextEncoding::Utf16BE,
                                      TextEncoding::Windows1252};
    CsvDialect dialect;
    dialect.delimiter = delimiters[size_t(input.choice(int(delimiters.size())))];
    dialect.quote = input.choice(4) == 1 ? u'\'' : u'"';
    dialect.encoding = encodings[size_t(input.choice(int(encodings.size())))];
    dialect.backslashEscapes = input.choice(2) == 1;
    dialect.hasHeader = input.choice(2) == 0;
    dialect.preambleLines = input.choice(4);
    const bool inflate = input.choice(8) == 1;
    const int chunkSize = 1 + input.choice(61);
    const QByteArray bytes = inflate ? inflated(input.restBytes(), char(dialect.delimiter)) : input.restBytes();

    const int small = inflate ? 997 * chunkSize : chunkSize;
    const Reading whole = read(bytes, dialect, TextSource::defaultChunkSize);
    FUZZ_CHECK(read(bytes, dialect, small) == whole);
    const std::string text = decoded(bytes, dialect.encoding, TextSource::defaultChunkSize);
    FUZZ_CHECK(decoded(bytes, dialect.encoding, small) == text);

    CsvDialect bare = dialect;
    bare.hasHeader = false; // all records are seen
    Follower follower(text, dialect);
    for (int i = 0; i < dialect.preambleLines; ++i)
        follower.skipLine();
    for (const Record &record : read(bytes, bare, TextSource::defaultChunkSize).records)
        follower.meet(record);
    follower.end();
    return 0;
}
