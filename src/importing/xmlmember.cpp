#include "importing/xmlmember.h"

namespace laurel {

Result<> checkXml(const QXmlStreamReader &xml, const SourceDevice &device)
{
    if (!device.outcome())
        return device.outcome();
    if (xml.tokenType() == QXmlStreamReader::DTD)
        return damagedSheet(QStringLiteral("DTD"));
    return xml.hasError() ? Result<>(damagedSheet(xml.errorString())) : Result<>();
}

Result<> readXml(const std::shared_ptr<ZipArchive> &archive, const QString &member,
                 const std::function<Result<>(QXmlStreamReader &)> &element)
{
    Result<std::unique_ptr<ByteSource>> source = ZipArchive::openMember(archive, member);
    if (!source)
        return fail(source);
    SourceDevice device(std::move(*source));
    QXmlStreamReader xml(&device);
    while (!xml.atEnd()) {
        xml.readNext();
        if (const Result<> fine = checkXml(xml, device); !fine)
            return fine;
        if (!xml.isStartElement())
            continue;
        if (const Result<> done = element(xml); !done)
            return done;
    }
    return checkXml(xml, device);
}

} // namespace laurel
