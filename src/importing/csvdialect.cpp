#include "importing/csvdialect.h"

#include "importing/celltext.h"
#include "importing/csvreader.h"

#include <QMap>
#include <algorithm>

namespace laurel {

namespace {

constexpr qsizetype sampleSize = 256 * 1024;
constexpr int sampleRecords = 100;
constexpr std::array<char16_t, 4> delimiters = {u',', u';', u'\t', u'|'};

/// Without a mark, UTF-16 of mostly Latin text shows as zeros in every second byte.
std::optional<TextEncoding> utf16WithoutMark(QByteArrayView bytes)
{
    const qsizetype length = std::min<qsizetype>(bytes.size(), 4096) & ~1;
    qsizetype zerosEven = 0;
    qsizetype zerosOdd = 0;
    for (qsizetype i = 0; i < length; i += 2) {
        zerosEven += bytes[i] == 0;
        zerosOdd += bytes[i + 1] == 0;
    }
    const qsizetype most = length / 2 * 7 / 10;
    if (length < 8 || std::max(zerosEven, zerosOdd) <= most || std::min(zerosEven, zerosOdd) > most / 2)
        return std::nullopt;
    return zerosOdd > zerosEven ? TextEncoding::Utf16LE : TextEncoding::Utf16BE;
}

/// The lines of one reading under one delimiter: how many columns each record has.
struct Layout
{
    struct Record
    {
        qint64 line = 0;
        QStringList cells;
    };
    QList<Record> records;
    int columns = 1;   ///< of most records
    int regular = 0;   ///< records that have that many
    qint64 score = 0;
};

Layout layoutOf(const QByteArray &sample, CsvDialect dialect, bool cutAtEnd)
{
    dialect.hasHeader = false;
    Layout layout;
    Result<CsvReader> reader = CsvReader::fromBytes(sample, dialect);
    if (!reader)
        return layout;
    CsvRow row;
    while (layout.records.size() < sampleRecords) {
        const Result<bool> any = reader->next(row);
        if (!any || !*any)
            break;
        QStringList cells;
        for (const std::string_view field : row.fields)
            cells << textOf(field).trimmed();
        layout.records.append({row.line, cells});
    }
    if (cutAtEnd && layout.records.size() < sampleRecords && layout.records.size() > 1)
        layout.records.removeLast();
    QMap<int, int> frequency; // in order, so that a tie ends the same way each time
    for (const Layout::Record &record : std::as_const(layout.records))
        ++frequency[int(record.cells.size())];
    for (auto it = frequency.cbegin(); it != frequency.cend(); ++it) {
        // A delimiter is told by many records that agree on more than one column.
        const qint64 score = it.key() > 1 ? qint64(it.value()) * 100 + std::min(it.key(), 30) : 0;
        if (score > layout.score || layout.regular == 0) {
            layout.score = score;
            layout.columns = it.key();
            layout.regular = it.value();
        }
    }
    return layout;
}

bool looksLikeValue(const QString &cell)
{
    if (cell.contains(u'@'))
        return true;
    const bool digit = std::any_of(cell.begin(), cell.end(), [](QChar c) { return c.isDigit(); });
    return digit && std::none_of(cell.begin(), cell.end(), [](QChar c) { return c.isLetter(); });
}

/// Title, comment and blank lines end where the first record of full width begins.
void findHeader(const Layout &layout, CsvDialect &dialect)
{
    for (const Layout::Record &record : layout.records) {
        const QString first = record.cells.value(0);
        const bool comment = first.size() > 1 && (first.startsWith(u'#') || first.startsWith(u"[["));
        if (record.cells.size() != layout.columns || comment)
            continue;
        dialect.preambleLines = int(record.line) - 1;
        dialect.hasHeader = std::none_of(record.cells.begin(), record.cells.end(), looksLikeValue);
        return;
    }
}

/// \' and \" inside quotes are how PHP's addslashes() writes them; RFC 4180 has no backslash, so that "C:\" ends there.
bool hasBackslashEscapes(const QByteArray &sample)
{
    for (qsizetype i = sample.indexOf('\\'); i >= 0 && i + 2 < sample.size(); i = sample.indexOf('\\', i + 2)) {
        const bool before = sample[i + 1] == '\'' || sample[i + 1] == '"';
        const bool inside = !QByteArrayView(",;\t|\r\n\"").contains(sample[i + 2]);
        if (before && inside)
            return true;
    }
    return false;
}

/// The delimiter that a first line "sep=;" names, as Excel reads it.
std::optional<char16_t> namedDelimiter(const QByteArray &sample)
{
    if (sample.size() <= 5 || sample.left(4).compare("sep=", Qt::CaseInsensitive) != 0
        || (sample[5] != '\r' && sample[5] != '\n'))
        return std::nullopt;
    const char c = sample[4];
    const bool parts = c == '\t' || (c >= ' ' && c < '\x7F' && c != '"');
    return parts ? std::optional<char16_t>(char16_t(c)) : std::nullopt;
}

void findDelimiter(const QByteArray &sample, CsvDialect &dialect, bool cutAtEnd)
{
    Layout best;
    for (const char16_t delimiter : delimiters) {
        CsvDialect candidate = dialect;
        candidate.delimiter = delimiter;
        Layout layout = layoutOf(sample, candidate, cutAtEnd);
        if (layout.score > best.score || best.records.isEmpty()) {
            best = std::move(layout);
            dialect.delimiter = delimiter;
        }
    }
    findHeader(best, dialect);
}

} // namespace

CsvDialect sniffDialect(const QByteArray &head, bool isWhole, bool isUtf8, std::optional<char16_t> delimiter)
{
    CsvDialect dialect;
    if (head.startsWith("\xEF\xBB\xBF")) {
        dialect.hasBom = true;
    } else if (head.startsWith("\xFF\xFE")) {
        dialect.hasBom = true;
        dialect.encoding = TextEncoding::Utf16LE;
    } else if (head.startsWith("\xFE\xFF")) {
        dialect.hasBom = true;
        dialect.encoding = TextEncoding::Utf16BE;
    } else if (const std::optional<TextEncoding> utf16 = utf16WithoutMark(head)) {
        dialect.encoding = *utf16;
    } else if (!isUtf8) {
        dialect.encoding = TextEncoding::Windows1252;
    }

    const QByteArray bytes = head.left(sampleSize);
    const bool cut = !isWhole || bytes.size() < head.size();
    TextSource source = TextSource::fromBytes(bytes, dialect.encoding);
    std::string text;
    while (true) {
        const Result<bool> more = source.read(text);
        if (!more || !*more)
            break;
    }
    QByteArray sample(text.data(), qsizetype(text.size()));
    const TextEncoding encoding = std::exchange(dialect.encoding, TextEncoding::Utf8);
    dialect.backslashEscapes = !delimiter && hasBackslashEscapes(sample);

    if (delimiter) {
        dialect.delimiter = *delimiter;
        findHeader(layoutOf(sample, dialect, cut), dialect);
    } else if (const std::optional<char16_t> named = namedDelimiter(sample)) {
        dialect.delimiter = *named;
        dialect.preambleLines = 1;
        findHeader(layoutOf(sample, dialect, cut), dialect);
    } else {
        findDelimiter(sample, dialect, cut);
    }
    dialect.encoding = encoding;
    return dialect;
}

} // namespace laurel
