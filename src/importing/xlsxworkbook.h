#pragma once

#include "importing/ziparchive.h"

#include <QList>
#include <vector>

namespace laurel {

/// What the sheets of a workbook have in common, held in memory.
struct XlsxWorkbook
{
    /// Bytes of memory for all the texts together; more is no export of sales.
    static constexpr qint64 maxSharedText = 256LL * 1024 * 1024;

    struct Sheet
    {
        QString name;
        QString member; ///< of the archive
    };
    QList<Sheet> sheets; ///< in the order of their tabs
    std::vector<QString> strings; ///< by number
    std::vector<bool> dateStyles; ///< by the number of a cell's style
    bool since1904 = false;

    [[nodiscard]] static Result<XlsxWorkbook> read(const std::shared_ptr<ZipArchive> &archive);

    [[nodiscard]] QStringList names() const;
};

/// The texts that cells share, by number. @param most bytes of memory they may take together.
[[nodiscard]] Result<std::vector<QString>> xlsxStrings(const std::shared_ptr<ZipArchive> &archive, qint64 most);
/// Which cell styles show a number as a date or time.
[[nodiscard]] Result<std::vector<bool>> xlsxDateStyles(const std::shared_ptr<ZipArchive> &archive);
/// Whether a number format shows dates or times: "dd/mm/yyyy hh:mm", not "0.00 [Red]".
[[nodiscard]] bool isDateFormat(const QString &code);

/// "_x000D_" as Excel writes characters that XML cannot.
[[nodiscard]] QString unescapedXlsx(QString text);

} // namespace laurel
