#pragma once

#include "importing/ziparchive.h"

#include <QCoreApplication>
#include <QXmlStreamReader>
#include <functional>

namespace laurel {

/// What to say when a spreadsheet's XML is not as it must be.
[[nodiscard]] inline tl::unexpected<Error> damagedSheet(const QString &detail)
{
    return fail(ErrorCode::InvalidInput,
                QCoreApplication::translate("SheetSource", "The spreadsheet is damaged or not complete. Open it in a "
                                                           "spreadsheet program and save it again, or export it as CSV."),
                detail);
}

/// A member of an archive that holds XML, read as a stream.
class XmlMember
{
public:
    /// Bytes that may be read from one next() to the following: a few of an archive unpack to a text without end.
    static constexpr qint64 longestPiece = 16 * 1024 * 1024;

    [[nodiscard]] static Result<std::unique_ptr<XmlMember>> open(const std::shared_ptr<ZipArchive> &archive, const QString &member);
    explicit XmlMember(std::unique_ptr<ByteSource> bytes);

    /// Where next() went; to be read on from there, up to longestPiece.
    [[nodiscard]] QXmlStreamReader &xml() { return m_xml; }
    /// To the next token. @returns false at the end of the document; InvalidInput as check().
    [[nodiscard]] Result<bool> next();
    /// Past the element that begins here, however long it is.
    [[nodiscard]] Result<> skip();
    /// Whether reading went well up to here: no error of XML, of the bytes under it, and no DTD, which no spreadsheet has and
    /// entities could be made of.
    [[nodiscard]] Result<> check() const;
    /// Past everything that is left. Only at the end is the checksum compared, and seen whether the file changed.
    [[nodiscard]] Result<> finish() { return m_device.drain(); }

    [[nodiscard]] qint64 position() const { return m_device.source().position(); }
    [[nodiscard]] qint64 size() const { return m_device.source().size(); }

private:
    SourceDevice m_device;
    QXmlStreamReader m_xml;
};

/// Reads a member of an archive to its end and calls @p element at each start of an element, with the reader on it.
[[nodiscard]] Result<> readXml(const std::shared_ptr<ZipArchive> &archive, const QString &member,
                               const std::function<Result<>(XmlMember &)> &element);

} // namespace laurel
