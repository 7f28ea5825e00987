#pragma once

#include "importing/bytesource.h"
#include "importing/importfile.h"

#include <QStringList>

namespace laurel {

/// How a file keeps its table or tables; told by its first bytes, never by its name.
enum class TableFormat { Text, Sections, Gzip, Archive, Xlsx, Ods };

/// What is in a file before anything of it is read as a table.
struct TableFile
{
    TableFormat format = TableFormat::Text;
    QStringList parts; ///< sheets, members or sections, when there may be several

    /// Cells have types there: numbers and dates come out in one way, whatever system wrote them.
    [[nodiscard]] bool isSpreadsheet() const { return format == TableFormat::Xlsx || format == TableFormat::Ods; }
};

/// What the names of such files are like, as a filter of files takes it: "*.csv". What is in a file, its bytes tell.
[[nodiscard]] QStringList tableFilePatterns();
/// @returns InvalidInput with what to do about it when the file is of a kind that holds no table Laurel can read.
[[nodiscard]] Result<TableFile> lookInto(const ImportFile &file);
/// The bytes of the table that @p file names, as text.
[[nodiscard]] Result<std::unique_ptr<ByteSource>> openTable(const ImportFile &file);

} // namespace laurel
