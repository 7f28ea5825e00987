#include "importing/xmlmember.h"

namespace laurel {

XmlMember::XmlMember(std::unique_ptr<ByteSource> bytes) : m_device(std::move(bytes)), m_xml(&m_device) {}

Result<std::unique_ptr<XmlMember>> XmlMember::open(const std::shared_ptr<ZipArchive> &archive, const QString &member)
{
    Result<std::unique_ptr<ByteSource>> bytes = ZipArchive::openMember(archive, member);
    if (!bytes)
        return fail(bytes);
    return std::make_unique<XmlMember>(std::move(*bytes));
}

Result<bool> XmlMember::next()
{
    m_device.allow(longestPiece);
    m_xml.readNext();
    if (const Result<> fine = check(); !fine)
        return fail(fine);
    return !m_xml.atEnd();
}

Result<> XmlMember::skip()
{
    for (int depth = 1; depth > 0;) {
        if (const Result<bool> any = next(); !any)
            return fail(any);
        if (m_xml.isStartElement())
            ++depth;
        else if (m_xml.isEndElement())
            --depth;
    }
    return {};
}

Result<> XmlMember::check() const
{
    if (!m_device.outcome())
        return m_device.outcome();
    if (m_xml.tokenType() == QXmlStreamReader::DTD)
        return damagedSheet(QStringLiteral("DTD"));
    return m_xml.hasError() ? Result<>(damagedSheet(m_xml.errorString())) : Result<>();
}

Result<> readXml(const std::shared_ptr<ZipArchive> &archive, const QString &member,
                 const std::function<Result<>(XmlMember &)> &element)
{
    const Result<std::unique_ptr<XmlMember>> opened = XmlMember::open(archive, member);
    if (!opened)
        return fail(opened);
    XmlMember &reader = **opened;
    while (true) {
        const Result<bool> any = reader.next();
        if (!any)
            return fail(any);
        if (!*any)
            return reader.finish();
        if (!reader.xml().isStartElement())
            continue;
        if (const Result<> done = element(reader); !done)
            return done;
    }
}

} // namespace laurel
