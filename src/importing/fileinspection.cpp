#include "core/daterange.h"
#include "importing/celltext.h"
#include "importing/columnformats.h"
#include "importing/csvreader.h"
#include "importing/importservice.h"
#include "importing/rowmapper.h"
#include "storage/importrepository.h"
#include "storage/importstore.h"
#include "storage/programrepository.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace laurel {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(ImportService)
};

constexpr qsizetype sampleRows = 200;
constexpr qsizetype partsLookedInto = 8;
constexpr qsizetype headSize = 1 << 20;

/// What is learned by reading a file once from end to end.
struct FileFacts
{
    QByteArray head;
    qint64 size = 0;
    bool isUtf8 = true;
    std::optional<ImportBatchId> importedBefore;
};

/// A file of UTF-8 with a damaged line, or cut within a letter, is still UTF-8: to read it as Windows-1252 would spoil every
/// other letter beyond ASCII. So letters that are sound are counted against bytes that are not.
bool isMostlyUtf8(const QByteArray &bytes)
{
    const auto continues = [&bytes](qsizetype at) { return (uchar(bytes[at]) & 0xC0U) == 0x80U; };
    qsizetype sound = 0;
    qsizetype bad = 0;
    for (qsizetype i = 0; i < bytes.size(); ++i) {
        const auto lead = uchar(bytes[i]);
        if (lead < 0x80)
            continue;
        const int length = lead >= 0xC2 && lead < 0xE0 ? 2 : lead >= 0xE0 && lead < 0xF0 ? 3 : lead >= 0xF0 && lead < 0xF5 ? 4 : 1;
        if (length > 1 && i + length > bytes.size())
            break; // cut
        bool isSound = length > 1;
        for (int k = 1; k < length; ++k)
            isSound = isSound && continues(i + k);
        ++(isSound ? sound : bad);
        i += isSound ? length - 1 : 0;
    }
    return sound > bad;
}

Result<QByteArray> headOf(const ImportFile &file)
{
    const Result<std::unique_ptr<ByteSource>> source = openTable(file);
    return source ? readHead(**source, headSize) : fail(source);
}

Result<FileFacts> readThrough(const ImportFile &file, Database &database, Job *job)
{
    const Result<QByteArray> head = headOf(file);
    if (!head)
        return fail(head);
    Result<TextSource> source = TextSource::open(file, TextEncoding::Utf8);
    if (!source)
        return fail(source);
    FileFacts facts;
    facts.size = source->size();
    facts.head = *head;
    // Hashing takes longer than reading: only a file as long as one that came in before can be the same.
    const Result<bool> sameSize = hasBatchOfSize(database, facts.size);
    if (!sameSize)
        return fail(sameSize);
    if (!*sameSize)
        source->skipHash();
    std::string chunk;
    while (true) {
        chunk.clear();
        const Result<bool> more = source->read(chunk);
        if (!more)
            return fail(more);
        if (!*more)
            break;
        if (job && job->isCancelled())
            return fail(ErrorCode::Cancelled, Text::tr("The import was cancelled. Nothing was changed."));
        if (job)
            job->setProgress(source->bytesRead(), facts.size);
    }
    facts.isUtf8 = !source->hasBadBytes() || isMostlyUtf8(facts.head);
    if (*sameSize) {
        const auto before = ImportRepository(database).batchOfFile(source->fingerprint());
        if (!before)
            return fail(before);
        facts.importedBefore = *before;
    }
    return facts;
}

/// The day that the lines above the header speak of, as GA4 writes "# Start date: 20260801" and "# End date: 20260801".
/// Invalid when they name none or several: figures of a longer time cannot be put on a day.
QDate dayOfTitles(const ImportFile &file, const CsvDialect &dialect)
{
    if (dialect.preambleLines == 0)
        return {};
    Result<TextSource> source = TextSource::open(file, dialect.encoding);
    std::string text;
    if (!source || !source->read(text))
        return {};
    static const QRegularExpression dates(QStringLiteral("\\b(20\\d\\d)-?(\\d\\d)-?(\\d\\d)\\b"));
    const QStringList lines = textOf(text).split(u'\n').mid(0, dialect.preambleLines);
    QDate day;
    for (auto match = dates.globalMatch(lines.join(u'\n')); match.hasNext();) {
        const QRegularExpressionMatch found = match.next();
        const QDate date(found.captured(1).toInt(), found.captured(2).toInt(), found.captured(3).toInt());
        if (day.isValid() && date != day)
            return {};
        day = date;
    }
    return day;
}

QStringList textsOf(const CsvRow &row)
{
    QStringList cells;
    for (const std::string_view cell : row.fields)
        cells.append(textOf(cell));
    return cells;
}

} // namespace

Result<QList<ImportProfile>> ImportService::profiles() const
{
    Result<QList<ImportProfile>> profiles = ProfileMatcher::builtIn();
    if (!profiles)
        return profiles;
    const auto saved = ImportRepository(m_database).savedProfiles();
    if (!saved)
        return fail(saved);
    for (const auto &[key, definition] : *saved) {
        // One that a newer Laurel wrote and this one cannot read must not hide the others.
        if (Result<ImportProfile> profile = ImportProfile::fromJson(definition.toUtf8()))
            profiles->append(std::move(*profile));
    }
    return profiles;
}

Result<FileInspection> ImportService::inspect(const ImportFile &file, Job *job) const
{
    if (job)
        job->setPhase(Text::tr("Reading %1").arg(file.name()));
    const Result<TableFile> table = lookInto(file);
    if (!table)
        return fail(table);
    if (!file.part.isEmpty() || table->parts.isEmpty())
        return inspectPart(file, *table, job);
    // The table that is best recognised; a book may begin with a sheet of notes.
    Result<FileInspection> best = fail(ErrorCode::NotFound, QString());
    for (const QString &part : table->parts.first(std::min(table->parts.size(), partsLookedInto))) {
        ImportFile candidate = file;
        candidate.part = part;
        Result<FileInspection> inspected = inspectPart(candidate, *table, job);
        const bool isBetter = inspected && (!best || inspected->matches.constFirst().score > best->matches.constFirst().score);
        if (isBetter || (!inspected && !best))
            best = std::move(inspected);
    }
    return best;
}

Result<FileInspection> ImportService::inspectPart(const ImportFile &file, const TableFile &table, Job *job) const
{
    const Result<FileFacts> facts = readThrough(file, m_database, job);
    if (!facts)
        return fail(facts);
    if (facts->head.isEmpty()) {
        return fail(ErrorCode::InvalidInput,
                    QCoreApplication::translate("ImportService", "The file is empty. Export it again."));
    }
    FileInspection inspection;
    inspection.file = file;
    inspection.table = table;
    inspection.size = facts->size;
    inspection.importedBefore = facts->importedBefore;
    const std::optional<char16_t> delimiter = table.isSpreadsheet() ? std::optional(u',') : std::nullopt;
    return reread(inspection, sniffDialect(facts->head, facts->head.size() < headSize, facts->isUtf8, delimiter));
}

Result<FileInspection> ImportService::reread(const FileInspection &file, const CsvDialect &dialect) const
{
    auto reader = CsvReader::open(file.file, dialect);
    if (!reader)
        return fail(reader);
    const auto known = profiles();
    if (!known)
        return fail(known);
    FileInspection result = file;
    result.dialect = dialect;
    result.header = reader->header();
    result.sample.clear();
    CsvRow row;
    while (result.sample.size() < sampleRows) {
        const auto more = reader->next(row);
        if (!more)
            return fail(more);
        if (!*more)
            break;
        result.sample.append(textsOf(row));
    }
    result.matches = ProfileMatcher(*known).match(result.header);
    if (file.table.isSpreadsheet()) {
        // A system writes its own dates and amounts as text only; a spreadsheet has typed what it understood.
        for (ProfileMatch &match : result.matches) {
            match.profile.dateFormat = QStringLiteral("auto");
            match.profile.autoNumbers = true;
        }
    }
    const QDate day = dayOfTitles(file.file, dialect);
    for (ProfileMatch &match : result.matches) {
        if (match.profile.kind == ImportKind::Clicks && !match.profile.columns.contains(Field::Date))
            match.profile.day = day;
    }
    return result;
}

Result<ImportPreview> ImportService::preview(const FileInspection &file, const ImportProfile &profile) const
{
    const Result<ProgramInfo> program = ProgramRepository(m_database).load();
    if (!program)
        return fail(program);
    Result<CsvReader> reader = CsvReader::open(file.file, file.dialect);
    if (!reader)
        return fail(reader);

    const Result<ImportProfile> settled = withFormats(file.file, file.dialect, profile);
    // A doubt about a format is shown in the cells it concerns; the rest is read as usual.
    ImportProfile readable = settled ? *settled : profile;
    const QString doubt = settled ? QString() : settled.error().message;
    if (!settled && readable.dateFormat == u"auto")
        readable.dateFormat = QStringLiteral("iso");
    Result<RowMapper> mapper = RowMapper::create(readable, reader->header(), *program);
    if (!mapper)
        return fail(mapper);

    ImportPreview preview;
    for (const Field field : fieldsFor(profile.kind)) {
        if (mapper->has(field))
            preview.fields.append(field);
    }
    CsvRow row;
    while (preview.rows.size() < sampleRows) {
        const auto more = reader->next(row);
        if (!more)
            return fail(more);
        if (!*more)
            break;
        QList<PreviewCell> cells;
        const bool regular = mapper->isRegular(row);
        const QString irregular = regular ? QString() : mapper->error();
        for (const Field field : std::as_const(preview.fields)) {
            PreviewCell cell;
            cell.error = mapper->preview(row, field, cell.text);
            if (!cell.error.isEmpty() && !doubt.isEmpty())
                cell.error = doubt;
            if (!regular && cells.isEmpty())
                cell.error = irregular;
            preview.errors += !cell.error.isEmpty();
            cells.append(cell);
        }
        preview.rows.append(cells);
    }
    return preview;
}

} // namespace laurel
