#pragma once

#include "importing/sheetsource.h"
#include "importing/ziparchive.h"

#include <QXmlStreamReader>

namespace laurel {

/// One sheet of an OpenDocument spreadsheet (.ods, as LibreOffice writes it), read as a stream.
class OdsSheet : public SheetSource
{
public:
    /// The names of the sheets, in the order of their tabs.
    [[nodiscard]] static Result<QStringList> names(const std::shared_ptr<ZipArchive> &archive);
    /// @param name empty: the first. @returns NotFound when there is no such sheet.
    [[nodiscard]] static Result<std::unique_ptr<ByteSource>> open(const std::shared_ptr<ZipArchive> &archive,
                                                                  const QString &name);

    [[nodiscard]] qint64 position() const override { return m_device->source().position(); }
    [[nodiscard]] qint64 size() const override { return m_device->source().size(); }

protected:
    [[nodiscard]] Result<bool> nextRow(QStringList &cells, qint64 &number) override;

private:
    explicit OdsSheet(std::unique_ptr<SourceDevice> device);

    [[nodiscard]] Result<bool> findTable(const QString &name);
    [[nodiscard]] QStringList readRow();
    void readCell(QStringList &cells, qint64 &column);
    [[nodiscard]] QString readText();
    void readParagraph(QString &text);

    std::unique_ptr<SourceDevice> m_device;
    QXmlStreamReader m_xml;
    QStringList m_repeated;   ///< a row that stands for several equal ones
    qint64 m_repetitions = 0; ///< how many of them are still to come
    qint64 m_row = 0;
};

} // namespace laurel
