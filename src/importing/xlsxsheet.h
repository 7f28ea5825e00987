#pragma once

#include "importing/xlsxworkbook.h"
#include "importing/xmlsheet.h"

namespace laurel {

/// One sheet of an Excel workbook (.xlsx, ISO/IEC 29500), read as a stream.
class XlsxSheet : public XmlSheet
{
public:
    /// @param book what @p archive holds. @param name empty: the first sheet. @returns NotFound when there is no such sheet.
    [[nodiscard]] static Result<std::unique_ptr<ByteSource>> open(const std::shared_ptr<ZipArchive> &archive,
                                                                  const std::shared_ptr<const XlsxWorkbook> &book, const QString &name);

protected:
    [[nodiscard]] Result<bool> nextRow(QStringList &cells, qint64 &number) override;

private:
    XlsxSheet(std::unique_ptr<XmlMember> member, std::shared_ptr<const XlsxWorkbook> book);

    void readCell(QStringList &cells, int &column);
    [[nodiscard]] QString cellText(QStringView type, int style, const QString &value) const;

    std::shared_ptr<const XlsxWorkbook> m_book;
    qint64 m_row = 0;
};

} // namespace laurel
