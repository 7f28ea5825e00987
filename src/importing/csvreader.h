#pragma once

#include "importing/bytescan.h"
#include "importing/csvdialect.h"
#include "importing/textsource.h"

#include <QStringList>
#include <string_view>
#include <vector>

namespace laurel {

/// Why a record cannot be used as it stands.
enum class CsvProblem {
    None,
    StrayQuote,     ///< a quoted field goes on after its closing quote and never closes on its line
    UnclosedQuote,  ///< a quote opens and never closes
    FieldTooLong,   ///< over CsvReader::maxFieldSize
    RecordTooLong,  ///< over CsvReader::maxRecordSize
    TooManyColumns, ///< over CsvReader::maxColumns
    NulCharacter,
    BadEncoding ///< bytes that are no text in the file's encoding
};

/// The sentence a quarantined record gets.
[[nodiscard]] QString problemText(CsvProblem problem);

/// One record. Its views live until the next call of CsvReader::next().
struct CsvRow
{
    std::vector<std::string_view> fields; ///< UTF-8, unquoted
    std::string_view raw;                 ///< as in the file, without its line end
    qint64 line = 0;                      ///< where it begins; the first line of the file is 1
    CsvProblem problem = CsvProblem::None;

    [[nodiscard]] bool isBlank() const;
};

/// Reads delimited text record by record, as RFC 4180 says and as files in the wild are.
///
/// Line ends may be CRLF, LF, CR or mixed. A quote inside an unquoted field is an ordinary character. A quoted field that is
/// irregular is read leniently when it closes on its own line; otherwise the record ends with that line and carries a
/// problem, so that one stray quote never swallows or shifts the records after it.
class CsvReader
{
public:
    static constexpr qint64 maxFieldSize = 64 * 1024;
    static constexpr qint64 maxRecordSize = 4 * 1024 * 1024;
    static constexpr int maxColumns = 256;
    static constexpr qint64 maxRecords = 20'000'000;

    /// Skips the preamble and reads the header.
    [[nodiscard]] static Result<CsvReader> open(const ImportFile &file, const CsvDialect &dialect,
                                                int chunkSize = TextSource::defaultChunkSize);
    [[nodiscard]] static Result<CsvReader> fromBytes(const QByteArray &bytes, const CsvDialect &dialect,
                                                     int chunkSize = TextSource::defaultChunkSize,
                                                     ByteScan::Method scan = ByteScan::Method::Fast);

    /// The titles, trimmed; "Column 1", … when the file has none. Empty when the file has no records at all.
    [[nodiscard]] const QStringList &header() const { return m_header; }

    /// The next record that is not a blank line. @returns false at the end; InvalidInput after maxRecords.
    [[nodiscard]] Result<bool> next(CsvRow &row);

    [[nodiscard]] qint64 bytesRead() const { return m_source.bytesRead(); }
    [[nodiscard]] qint64 size() const { return m_source.size(); }
    /// Data lines so far: line ends inside quoted fields count, blank lines and the header do not.
    [[nodiscard]] qint64 dataLines() const { return m_dataLines; }
    /// Of the whole file, once next() has returned false.
    [[nodiscard]] QByteArray fingerprint() const { return m_source.fingerprint(); }

private:
    enum class Step { Record, NeedMore, End };

    CsvReader(TextSource source, const CsvDialect &dialect, ByteScan::Method scan);
    template <typename OpenSource>
    [[nodiscard]] static Result<CsvReader> start(OpenSource &&openSource, const CsvDialect &dialect, ByteScan::Method scan);
    [[nodiscard]] Result<> skipPreamble();
    [[nodiscard]] Result<bool> nextRecord(CsvRow &row);
    [[nodiscard]] Result<> fill();
    [[nodiscard]] Result<> skipLine();
    [[nodiscard]] Step parse(CsvRow &row);
    /// Reads the field at @p p. @returns where it stopped, or null when more bytes are needed.
    [[nodiscard]] const char *parseUnquoted(CsvRow &row, const char *p, const char *end);
    [[nodiscard]] const char *parseQuoted(CsvRow &row, const char *p, const char *end);
    [[nodiscard]] Step finish(CsvRow &row, const char *begin, const char *recordEnd, const char *next);
    [[nodiscard]] Step endAtLine(CsvRow &row, const char *begin, CsvProblem problem);
    [[nodiscard]] Result<> takeLongRecord(CsvRow &row);
    void addField(CsvRow &row, std::string_view field);
    [[nodiscard]] std::string_view unescaped(const char *begin, const char *end);

    TextSource m_source;
    CsvDialect m_dialect;
    ByteScan m_endOfField;  ///< delimiter and line ends
    ByteScan m_endOfQuoted; ///< quotes, and what escapes them
    std::string m_buffer;
    std::string m_scratch; ///< unescaped fields of the record; never grows while one is read
    size_t m_position = 0;
    bool m_atEnd = false;
    CsvProblem m_quoteProblem = CsvProblem::None; ///< set by parseQuoted(): the quoting is beyond repair
    QStringList m_header;
    std::string m_longRaw; ///< the beginning of a record that was too long to keep
    qint64 m_line = 1;
    qint64 m_embeddedLines = 0; ///< line ends inside the quoted fields of this record
    qint64 m_dataLines = 0;
    qint64 m_records = 0;
};

} // namespace laurel
