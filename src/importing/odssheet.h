#pragma once

#include "importing/xmlsheet.h"

namespace laurel {

/// One sheet of an OpenDocument spreadsheet (.ods, as LibreOffice writes it), read as a stream.
class OdsSheet : public XmlSheet
{
public:
    /// The names of the sheets, in the order of their tabs.
    [[nodiscard]] static Result<QStringList> names(const std::shared_ptr<ZipArchive> &archive);
    /// @param name empty: the first. @returns NotFound when there is no such sheet.
    [[nodiscard]] static Result<std::unique_ptr<ByteSource>> open(const std::shared_ptr<ZipArchive> &archive,
                                                                  const QString &name);

protected:
    [[nodiscard]] Result<bool> nextRow(QStringList &cells, qint64 &number) override;

private:
    using XmlSheet::XmlSheet;

    [[nodiscard]] Result<bool> findTable(const QString &name);
    [[nodiscard]] QStringList readRow();
    void readCell(QStringList &cells, qint64 &column);
    [[nodiscard]] QString readText();
    void readParagraph(QString &text);

    QStringList m_repeated;   ///< a row that stands for several equal ones
    qint64 m_repetitions = 0; ///< how many of them are still to come
    qint64 m_row = 0;
};

} // namespace laurel
