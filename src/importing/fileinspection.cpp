#include "importing/csvreader.h"
#include "importing/importservice.h"

namespace laurel {

namespace {
constexpr qsizetype sampleRows = 200;
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
        QStringList cells;
        for (const std::string_view cell : row.fields)
            cells.append(QString::fromUtf8(cell.data(), qsizetype(cell.size())));
        result.sample.append(cells);
    }
    result.matches = ProfileMatcher(*known).match(result.header);
    return result;
}

} // namespace laurel
