#include "core/daterange.h"
#include "importing/columnformats.h"
#include "importing/csvreader.h"
#include "importing/importservice.h"
#include "importing/rowmapper.h"
#include "storage/importrepository.h"
#include "storage/importstore.h"
#include "storage/programrepository.h"

#include <QCoreApplication>
#include <QFile>
#include <algorithm>

namespace laurel {

namespace {

constexpr qsizetype sampleRows = 200;
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

Result<FileFacts> readThrough(const QString &path, Database &database)
{
    Result<TextSource> source = TextSource::open(path, TextEncoding::Utf8);
    if (!source)
        return fail(source);
    FileFacts facts;
    facts.size = source->size();
    // Hashing takes longer than reading: only a file as long as one that came in before can be the same.
    const Result<bool> sameSize = hasBatchOfSize(database, facts.size);
    if (!sameSize)
        return fail(sameSize);
    if (!*sameSize)
        source->skipHash();
    QFile file(path);
    if (file.open(QIODevice::ReadOnly))
        facts.head = file.read(headSize);
    if (facts.head.size() != std::min(headSize, facts.size)) {
        return fail(ErrorCode::InvalidInput,
                    QCoreApplication::translate("ImportService", "The beginning of the file could not be read. Check that it "
                                                                 "is complete and try again."),
                    file.errorString());
    }
    std::string chunk;
    while (true) {
        chunk.clear();
        const Result<bool> more = source->read(chunk);
        if (!more)
            return fail(more);
        if (!*more)
            break;
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

QStringList textsOf(const CsvRow &row)
{
    QStringList cells;
    for (const std::string_view cell : row.fields)
        cells.append(QString::fromUtf8(cell.data(), qsizetype(cell.size())));
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

Result<FileInspection> ImportService::inspect(const QString &path) const
{
    const Result<FileFacts> facts = readThrough(path, m_database);
    if (!facts)
        return fail(facts);
    if (facts->size == 0) {
        return fail(ErrorCode::InvalidInput,
                    QCoreApplication::translate("ImportService", "The file is empty. Export it again."));
    }
    FileInspection file;
    file.path = path;
    file.size = facts->size;
    file.importedBefore = facts->importedBefore;
    return reread(file, sniffDialect(facts->head, facts->head.size() == facts->size, facts->isUtf8));
}

Result<FileInspection> ImportService::reread(const FileInspection &file, const CsvDialect &dialect) const
{
    auto reader = CsvReader::open(file.path, dialect);
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
    return result;
}

Result<ImportPreview> ImportService::preview(const FileInspection &file, const ImportProfile &profile) const
{
    const Result<ProgramInfo> program = ProgramRepository(m_database).load();
    if (!program)
        return fail(program);
    Result<CsvReader> reader = CsvReader::open(file.path, file.dialect);
    if (!reader)
        return fail(reader);

    const Result<ImportProfile> settled = withFormats(file.path, file.dialect, profile);
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
