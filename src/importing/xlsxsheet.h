#pragma once

#include "importing/xmlsheet.h"

#include <vector>

namespace laurel {

/// One sheet of an Excel workbook (.xlsx, ISO/IEC 29500), read as a stream: only the strings that cells share are held.
class XlsxSheet : public XmlSheet
{
public:
    /// Bytes of memory for all the texts of a workbook together; more is no export of sales.
    static constexpr qint64 maxSharedText = 256LL * 1024 * 1024;

    /// The names of the sheets, in the order of their tabs.
    [[nodiscard]] static Result<QStringList> names(const std::shared_ptr<ZipArchive> &archive);
    /// @param name empty: the first. @returns NotFound when there is no such sheet.
    [[nodiscard]] static Result<std::unique_ptr<ByteSource>> open(const std::shared_ptr<ZipArchive> &archive,
                                                                  const QString &name);

protected:
    [[nodiscard]] Result<bool> nextRow(QStringList &cells, qint64 &number) override;

private:
    using XmlSheet::XmlSheet;

    void readCell(QStringList &cells, int &column);
    [[nodiscard]] QString cellText(QStringView type, int style, const QString &value) const;

    std::vector<QString> m_strings;
    std::vector<bool> m_dateStyles; ///< by the number of a cell's style
    bool m_since1904 = false;
    qint64 m_row = 0;
};

} // namespace laurel
