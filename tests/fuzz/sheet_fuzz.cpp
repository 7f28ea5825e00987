// Whatever stands in the parts of a spreadsheet: its sheets are read to their end as a table, or refused with a reason. The parts
// of the input are parted by a line "===": of XLSX the sheet, the shared strings and the styles, of ODS the content.
#include "fuzz/fuzztarget.h"

#include "importing/csvreader.h"
#include "importing/odssheet.h"
#include "importing/xlsxsheet.h"

#include <zip.h>

using namespace laurel;
using namespace laurel::fuzz;

namespace {

constexpr std::string_view mark = "\n===\n";

std::string_view partOf(std::string_view &rest)
{
    const size_t end = std::min(rest.find(mark), rest.size());
    const std::string_view part = rest.substr(0, end);
    rest.remove_prefix(std::min(end + mark.size(), rest.size()));
    return part;
}

void add(zip_t *archive, const char *name, std::string_view content)
{
    zip_source_t *source = zip_source_buffer(archive, content.data(), content.size(), 0);
    const zip_int64_t index = zip_file_add(archive, name, source, ZIP_FL_OVERWRITE);
    FUZZ_CHECK(index >= 0 && zip_set_file_compression(archive, zip_uint64_t(index), ZIP_CM_STORE, 0) == 0);
}

/// The bytes of an archive that @p fill writes the members of.
template <typename Fill>
QByteArray archiveOf(Fill &&fill)
{
    zip_error_t error;
    zip_error_init(&error);
    zip_source_t *buffer = zip_source_buffer_create(nullptr, 0, 0, &error);
    zip_t *archive = zip_open_from_source(buffer, ZIP_TRUNCATE, &error);
    FUZZ_CHECK(archive);
    zip_source_keep(buffer);
    fill(archive);
    FUZZ_CHECK(zip_close(archive) == 0);
    zip_stat_t stat;
    FUZZ_CHECK(zip_source_stat(buffer, &stat) == 0 && zip_source_open(buffer) == 0);
    QByteArray bytes(qsizetype(stat.size), Qt::Uninitialized);
    FUZZ_CHECK(zip_source_read(buffer, bytes.data(), stat.size) == zip_int64_t(stat.size));
    zip_source_close(buffer);
    zip_source_free(buffer);
    return bytes;
}

QByteArray workbook(std::string_view rest)
{
    const std::string_view sheet = partOf(rest);
    const std::string_view strings = partOf(rest);
    return archiveOf([&](zip_t *archive) {
        add(archive, "xl/workbook.xml",
            R"(<workbook xmlns:r="r"><sheets><sheet name="A" sheetId="1" r:id="rId1"/></sheets></workbook>)");
        add(archive, "xl/_rels/workbook.xml.rels",
            R"(<Relationships><Relationship Id="rId1" Type="r/worksheet" Target="worksheets/sheet1.xml"/></Relationships>)");
        add(archive, "xl/worksheets/sheet1.xml", sheet);
        if (!strings.empty())
            add(archive, "xl/sharedStrings.xml", strings);
        if (!rest.empty())
            add(archive, "xl/styles.xml", rest);
    });
}

/// What the sheet wrote can be read again: every row whole, none narrower than the one before.
void checkTable(const QByteArray &text)
{
    CsvDialect dialect;
    dialect.hasHeader = false;
    Result<CsvReader> reader = CsvReader::fromBytes(text, dialect);
    FUZZ_CHECK(reader);
    size_t width = 0;
    CsvRow row;
    while (true) {
        const Result<bool> any = reader->next(row);
        FUZZ_CHECK(any);
        if (!*any)
            return;
        if (row.problem != CsvProblem::None) {
            FUZZ_CHECK(row.problem != CsvProblem::StrayQuote && row.problem != CsvProblem::BadEncoding);
            continue;
        }
        FUZZ_CHECK(row.fields.size() >= width);
        width = row.fields.size();
    }
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    Input input(data, size);
    const bool isXlsx = input.choice(2) == 0;
    const auto archive = ZipArchive::fromBytes(
        isXlsx ? workbook(input.rest()) : archiveOf([&](zip_t *file) { add(file, "content.xml", input.rest()); }));
    FUZZ_CHECK(archive);
    if (!isXlsx)
        static_cast<void>(OdsSheet::names(*archive));
    Result<std::unique_ptr<ByteSource>> sheet = isXlsx ? XlsxSheet::open(*archive, {}) : OdsSheet::open(*archive, {});
    if (!sheet) {
        FUZZ_CHECK(sheet.error().code == ErrorCode::InvalidInput || sheet.error().code == ErrorCode::NotFound);
        return 0;
    }
    QByteArray text;
    QByteArray chunk(1 << 16, Qt::Uninitialized);
    constexpr qsizetype enough = 4 << 20; // a row may stand for a million equal ones
    while (text.size() < enough) {
        const Result<qint64> count = (*sheet)->read(chunk.data(), chunk.size());
        if (!count) {
            FUZZ_CHECK(count.error().code == ErrorCode::InvalidInput);
            return 0;
        }
        if (*count == 0) {
            checkTable(text);
            return 0;
        }
        text.append(chunk.constData(), *count);
    }
    return 0;
}
