#include "importing/csvreader.h"

#include "importing/celltext.h"

#include <QCoreApplication>
#include <algorithm>
#include <cstring>

namespace laurel {

namespace {

constexpr size_t keptOfLongRecord = 4096;

/// The first CR or LF in [begin, end), or end.
const char *findLineEnd(const char *begin, const char *end)
{
    return std::find_if(begin, end, [](char c) { return c == '\n' || c == '\r'; });
}

qint64 countLineEnds(const char *begin, const char *end)
{
    qint64 count = 0;
    for (const char *p = begin; p < end; ++p)
        count += *p == '\n' || (*p == '\r' && (p + 1 == end || p[1] != '\n'));
    return count;
}

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(CsvReader)
};

} // namespace

QString problemText(CsvProblem problem)
{
    switch (problem) {
    case CsvProblem::None:
        return {};
    case CsvProblem::StrayQuote:
        return Text::tr("A quotation mark stands in the middle of a quoted value. Double it in the file or remove it.");
    case CsvProblem::UnclosedQuote:
        return Text::tr("A quotation mark opens a value and is never closed. Add the missing one or remove it.");
    case CsvProblem::FieldTooLong:
        return Text::tr("A value is longer than 64 KB. Shorten it in the file.");
    case CsvProblem::RecordTooLong:
        return Text::tr("The line is longer than 4 MB. Check that the file is a CSV export.");
    case CsvProblem::TooManyColumns:
        return Text::tr("The line has more than 256 columns. Export fewer columns.");
    case CsvProblem::NulCharacter:
        return Text::tr("The line contains a null character, which no export should. Export the file again.");
    case CsvProblem::BadEncoding:
        return Text::tr("The line contains bytes that are no text in the encoding of the file. Choose another encoding or "
                  "export the file again as UTF-8.");
    }
    return {};
}

bool CsvRow::isBlank() const
{
    return problem == CsvProblem::None && std::all_of(fields.begin(), fields.end(), [](std::string_view field) {
               return field.find_first_not_of(" \t") == std::string_view::npos;
           });
}

CsvReader::CsvReader(TextSource source, const CsvDialect &dialect, ByteScan::Method scan)
    : m_source(std::move(source))
    , m_dialect(dialect)
    , m_endOfField(char(dialect.delimiter), '\n', '\r', scan)
    , m_endOfQuoted(char(dialect.quote), char(dialect.quote), dialect.backslashEscapes ? '\\' : char(dialect.quote), scan)
{}

Result<CsvReader> CsvReader::open(const ImportFile &file, const CsvDialect &dialect, int chunkSize)
{
    return start([&] { return TextSource::open(file, dialect.encoding, chunkSize); }, dialect, ByteScan::Method::Fast);
}

Result<CsvReader> CsvReader::fromBytes(const QByteArray &bytes, const CsvDialect &dialect, int chunkSize, ByteScan::Method scan)
{
    return start([&]() -> Result<TextSource> { return TextSource::fromBytes(bytes, dialect.encoding, chunkSize); },
                 dialect, scan);
}

template <typename OpenSource>
Result<CsvReader> CsvReader::start(OpenSource &&openSource, const CsvDialect &dialect, ByteScan::Method scan)
{
    Result<TextSource> source = openSource();
    if (!source)
        return fail(source);
    CsvReader reader(std::move(*source), dialect, scan);
    if (const Result<> skipped = reader.skipPreamble(); !skipped)
        return fail(skipped);
    CsvRow row;
    if (const Result<bool> any = reader.next(row); !any || !*any)
        return any ? Result<CsvReader>(std::move(reader)) : fail(any);
    for (size_t i = 0; i < row.fields.size(); ++i) {
        reader.m_header << (dialect.hasHeader
                                ? textOf(row.fields[i]).trimmed()
                                : Text::tr("Column %1").arg(i + 1));
    }
    reader.m_dataLines = 0;
    reader.m_records = 0;
    if (dialect.hasHeader)
        return reader;
    // The first record is data: it was only looked at for its width.
    source = openSource();
    if (!source)
        return fail(source);
    CsvReader again(std::move(*source), dialect, scan);
    again.m_header = reader.m_header;
    if (const Result<> skipped = again.skipPreamble(); !skipped)
        return fail(skipped);
    return again;
}

Result<> CsvReader::skipPreamble()
{
    for (int i = 0; i < m_dialect.preambleLines; ++i) {
        if (const Result<> skipped = skipLine(); !skipped)
            return skipped;
    }
    return {};
}

Result<bool> CsvReader::next(CsvRow &row)
{
    do {
        const qint64 lineBefore = m_line;
        const Result<bool> any = nextRecord(row);
        if (!any || !*any)
            return any;
        if (!row.isBlank()) {
            m_dataLines += m_line - lineBefore;
            break;
        }
    } while (true);
    if (++m_records > maxRecords) {
        return fail(ErrorCode::InvalidInput, Text::tr("The file has more than 20 million rows. Export a shorter period and import "
                                                "the parts one after the other."));
    }
    return true;
}

Result<bool> CsvReader::nextRecord(CsvRow &row)
{
    while (true) {
        switch (parse(row)) {
        case Step::Record:
            return true;
        case Step::End:
            return false;
        case Step::NeedMore:
            break;
        }
        // One more than a record may have: whether a CR at its end is a CRLF is told by the byte after it.
        if (m_buffer.size() - m_position > size_t(maxRecordSize) + 1) {
            const Result<> taken = takeLongRecord(row);
            if (!taken)
                return fail(taken);
            return true;
        }
        if (const Result<> filled = fill(); !filled)
            return fail(filled);
    }
}

Result<> CsvReader::fill()
{
    m_buffer.erase(0, std::exchange(m_position, 0));
    const Result<bool> more = m_source.read(m_buffer);
    if (!more)
        return fail(more);
    m_atEnd = !*more;
    m_scratch.reserve(m_buffer.size());
    return {};
}

Result<> CsvReader::skipLine()
{
    while (true) {
        const char *begin = m_buffer.data() + m_position;
        const char *end = m_buffer.data() + m_buffer.size();
        const char *p = findLineEnd(begin, end);
        const bool cutCrLf = p + 1 == end && *p == '\r' && !m_atEnd;
        if (p == end || cutCrLf) {
            m_position = size_t(p - m_buffer.data());
            if (m_atEnd)
                return {};
            if (const Result<> filled = fill(); !filled)
                return filled;
            continue;
        }
        p += *p == '\r' && p + 1 < end && p[1] == '\n' ? 2 : 1;
        m_position = size_t(p - m_buffer.data());
        ++m_line;
        return {};
    }
}

CsvReader::Step CsvReader::parse(CsvRow &row)
{
    row.fields.clear();
    row.problem = CsvProblem::None;
    m_scratch.clear();
    m_embeddedLines = 0;
    const char *begin = m_buffer.data() + m_position;
    const char *end = m_buffer.data() + m_buffer.size();
    if (begin == end)
        return m_atEnd ? Step::End : Step::NeedMore;
    const char delimiter = char(m_dialect.delimiter);
    const char quote = char(m_dialect.quote);
    const char *p = begin;
    while (true) {
        m_quoteProblem = CsvProblem::None;
        p = p < end && *p == quote ? parseQuoted(row, p, end) : parseUnquoted(row, p, end);
        if (m_quoteProblem != CsvProblem::None)
            return endAtLine(row, begin, m_quoteProblem);
        if (!p)
            return Step::NeedMore;
        if (p == end)
            return finish(row, begin, p, p);
        if (*p == delimiter) {
            ++p;
            continue;
        }
        if (*p == '\n')
            return finish(row, begin, p, p + 1);
        if (p + 1 == end && !m_atEnd)
            return Step::NeedMore;
        return finish(row, begin, p, p + 1 < end && p[1] == '\n' ? p + 2 : p + 1);
    }
}

const char *CsvReader::parseUnquoted(CsvRow &row, const char *p, const char *end)
{
    const char *begin = p;
    p = m_endOfField.find(p, end);
    if (p == end && !m_atEnd)
        return nullptr;
    addField(row, {begin, size_t(p - begin)});
    return p;
}

const char *CsvReader::parseQuoted(CsvRow &row, const char *p, const char *end)
{
    const char quote = char(m_dialect.quote);
    const char *begin = p + 1;
    // The window makes the outcome independent of where chunks end: a quote that is not closed within it never is.
    const char *limit = end - begin > maxFieldSize ? begin + maxFieldSize : end;
    const bool cut = limit == end && !m_atEnd;
    const char *lineEnd = nullptr; // set once a stray quote was seen: the field has to close before it
    bool escaped = false;
    for (const char *q = m_endOfQuoted.find(begin, limit); q < limit; q = m_endOfQuoted.find(q, limit)) {
        if (lineEnd && q >= lineEnd)
            break;
        if (*q != quote) { // a backslash
            escaped = true;
            q += 2;
            continue;
        }
        if (q + 1 == end && !m_atEnd)
            return nullptr;
        if (q + 1 == end || m_endOfField.seeks(q[1])) {
            addField(row, escaped ? unescaped(begin, q) : std::string_view(begin, size_t(q - begin)));
            m_embeddedLines += countLineEnds(begin, q);
            return q + 1;
        }
        if (q[1] == quote) {
            escaped = true;
            q += 2;
            continue;
        }
        if (!lineEnd) {
            if (findLineEnd(begin, q) != q) {
                m_quoteProblem = CsvProblem::StrayQuote; // it may be a later record's quote that this one ran into
                return nullptr;
            }
            lineEnd = findLineEnd(q, end);
            if (lineEnd == end && !m_atEnd)
                return nullptr;
        }
        ++q;
    }
    if (!cut || (lineEnd && lineEnd < limit))
        m_quoteProblem = lineEnd ? CsvProblem::StrayQuote : CsvProblem::UnclosedQuote;
    return nullptr;
}

std::string_view CsvReader::unescaped(const char *begin, const char *end)
{
    const size_t start = m_scratch.size();
    const char quote = char(m_dialect.quote);
    for (const char *p = begin; p < end; ++p) {
        const bool pair = (*p == quote && p + 1 < end && p[1] == quote)
            || (m_dialect.backslashEscapes && *p == '\\' && p + 1 < end);
        if (pair)
            ++p;
        m_scratch.push_back(*p);
    }
    return std::string_view(m_scratch).substr(start);
}

void CsvReader::addField(CsvRow &row, std::string_view field)
{
    if (field.size() > size_t(maxFieldSize))
        row.problem = CsvProblem::FieldTooLong;
    if (row.fields.size() < size_t(maxColumns))
        row.fields.push_back(field);
    else
        row.problem = CsvProblem::TooManyColumns;
}

CsvReader::Step CsvReader::finish(CsvRow &row, const char *begin, const char *recordEnd, const char *next)
{
    const auto size = size_t(recordEnd - begin);
    if (size > size_t(maxRecordSize))
        return endAtLine(row, begin, CsvProblem::RecordTooLong);
    row.raw = {begin, size};
    row.line = m_line;
    m_line += 1 + m_embeddedLines;
    m_position = size_t(next - m_buffer.data());
    if (std::memchr(begin, 0, size))
        row.problem = CsvProblem::NulCharacter;
    else if (m_source.hasBadBytes() && !isValidUtf8(row.raw))
        row.problem = CsvProblem::BadEncoding;
    return Step::Record;
}

CsvReader::Step CsvReader::endAtLine(CsvRow &row, const char *begin, CsvProblem problem)
{
    const char *end = m_buffer.data() + m_buffer.size();
    const char *lineEnd = findLineEnd(begin, end);
    if (!m_atEnd && (lineEnd == end || (*lineEnd == '\r' && lineEnd + 1 == end)))
        return Step::NeedMore;
    row.fields.clear();
    row.problem = problem;
    auto size = size_t(lineEnd - begin);
    if (size > size_t(maxRecordSize)) {
        row.problem = CsvProblem::RecordTooLong;
        size = keptOfLongRecord;
    }
    row.raw = {begin, size};
    row.line = m_line++;
    if (lineEnd != end)
        lineEnd += *lineEnd == '\r' && lineEnd + 1 < end && lineEnd[1] == '\n' ? 2 : 1;
    m_position = size_t(lineEnd - m_buffer.data());
    return Step::Record;
}

Result<> CsvReader::takeLongRecord(CsvRow &row)
{
    const std::string_view rest = std::string_view(m_buffer).substr(m_position);
    const char *lineEnd = findLineEnd(rest.data(), rest.data() + rest.size());
    const auto size = size_t(lineEnd - rest.data());
    m_longRaw = rest.substr(0, size > size_t(maxRecordSize) ? keptOfLongRecord : size);
    row.fields.clear();
    row.problem = CsvProblem::RecordTooLong;
    row.line = m_line;
    const Result<> skipped = skipLine();
    if (m_line == row.line)
        ++m_line; // the file ended without a line end
    row.raw = m_longRaw;
    return skipped;
}

} // namespace laurel
