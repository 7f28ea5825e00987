#include "importing/xlsxworkbook.h"

#include "importing/xmlmember.h"

#include <QHash>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace laurel {

namespace {

/// The formats that Excel has built in and shows as dates or times (ISO/IEC 29500-1, 18.8.30, and its East Asian ones).
bool isBuiltInDate(int format)
{
    return (format >= 14 && format <= 22) || (format >= 27 && format <= 36) || (format >= 45 && format <= 47)
        || (format >= 50 && format <= 58);
}

/// The members that hold worksheets, by the id of their relation. A chart has a tab too, and no cells.
Result<QHash<QString, QString>> worksheets(const std::shared_ptr<ZipArchive> &archive)
{
    QHash<QString, QString> members;
    const Result<> read = readXml(archive, u"xl/_rels/workbook.xml.rels"_s, [&](XmlMember &member) -> Result<> {
        const QXmlStreamAttributes attributes = member.xml().attributes();
        if (member.xml().name() == "Relationship"_L1 && attributes.value("Type"_L1).endsWith("/worksheet"_L1)) {
            const QString target = attributes.value("Target"_L1).toString();
            members.insert(attributes.value("Id"_L1).toString(), target.startsWith(u'/') ? target.mid(1) : u"xl/"_s + target);
        }
        return {};
    });
    return read ? Result<QHash<QString, QString>>(members) : fail(read);
}

} // namespace

Result<XlsxWorkbook> XlsxWorkbook::read(const std::shared_ptr<ZipArchive> &archive)
{
    const Result<QHash<QString, QString>> members = worksheets(archive);
    if (!members)
        return fail(members);
    XlsxWorkbook book;
    const Result<> read = readXml(archive, u"xl/workbook.xml"_s, [&](XmlMember &member) -> Result<> {
        const QXmlStreamAttributes attributes = member.xml().attributes();
        if (member.xml().name() == "workbookPr"_L1) {
            const QStringView since = attributes.value("date1904"_L1);
            book.since1904 = since == "1"_L1 || since == "true"_L1;
        } else if (member.xml().name() == "sheet"_L1) {
            for (const QXmlStreamAttribute &attribute : attributes) {
                // The id of the relation is in one of two namespaces, by the flavour of the standard.
                const bool isRelation = attribute.name() == "id"_L1 && !attribute.namespaceUri().isEmpty();
                if (const QString id = attribute.value().toString(); isRelation && members->contains(id))
                    book.sheets.append({attributes.value("name"_L1).toString(), members->value(id)});
            }
        }
        return {};
    });
    if (!read)
        return fail(read);
    if (book.sheets.isEmpty())
        return damagedSheet(u"no sheets"_s);
    return book;
}

Result<std::vector<QString>> xlsxStrings(const std::shared_ptr<ZipArchive> &archive, qint64 most)
{
    std::vector<QString> strings;
    const QString part = u"xl/sharedStrings.xml"_s;
    if (!archive->contains(part))
        return strings;
    qint64 bytes = 0;
    const Result<> read = readXml(archive, part, [&](XmlMember &member) -> Result<> {
        QXmlStreamReader &xml = member.xml();
        if (xml.name() == "si"_L1) {
            strings.emplace_back();
            bytes += qint64(sizeof(QString));
        } else if (xml.name() == "rPh"_L1) {
            return member.skip(); // how it is pronounced
        } else if (xml.name() == "t"_L1 && !strings.empty()) {
            const QString text = unescapedXlsx(xml.readElementText());
            strings.back() += text;
            bytes += text.size() * qint64(sizeof(QChar));
        }
        if (bytes > most)
            return damagedSheet(u"too many texts"_s);
        return {};
    });
    return read ? Result<std::vector<QString>>(std::move(strings)) : fail(read);
}

bool isDateFormat(const QString &code)
{
    bool quoted = false;
    bool bracketed = false;
    for (qsizetype i = 0; i < code.size(); ++i) {
        const QChar c = code.at(i).toLower();
        if (c == u'\\' || c == u'_' || c == u'*') {
            ++i; // the next one is only shown, or how wide it is
        } else if (c == u'"') {
            quoted = !quoted;
        } else if (quoted) {
            continue;
        } else if (c == u'[') {
            bracketed = true;
            const QString inside = code.mid(i + 1, code.indexOf(u']', i) - i - 1).toLower();
            if (!inside.isEmpty() && std::all_of(inside.begin(), inside.end(), [](QChar l) { return QStringView(u"hms").contains(l); }))
                return true; // [h]:mm
        } else if (c == u']') {
            bracketed = false;
        } else if (!bracketed && QStringView(u"ymdhs").contains(c)) {
            return true;
        }
    }
    return false;
}

Result<std::vector<bool>> xlsxDateStyles(const std::shared_ptr<ZipArchive> &archive)
{
    std::vector<bool> dates;
    const QString part = u"xl/styles.xml"_s;
    if (!archive->contains(part))
        return dates;
    QHash<int, bool> custom;
    const Result<> read = readXml(archive, part, [&](XmlMember &member) -> Result<> {
        QXmlStreamReader &xml = member.xml();
        if (xml.name() == "numFmt"_L1) {
            const QXmlStreamAttributes attributes = xml.attributes();
            custom.insert(attributes.value("numFmtId"_L1).toInt(), isDateFormat(attributes.value("formatCode"_L1).toString()));
        } else if (xml.name() == "cellXfs"_L1) {
            while (xml.readNextStartElement()) {
                if (xml.name() == "xf"_L1) {
                    const int format = xml.attributes().value("numFmtId"_L1).toInt();
                    dates.push_back(custom.value(format, isBuiltInDate(format)));
                }
                xml.skipCurrentElement();
            }
        }
        return {};
    });
    return read ? Result<std::vector<bool>>(std::move(dates)) : fail(read);
}

QString unescapedXlsx(QString text)
{
    for (qsizetype i = text.indexOf("_x"_L1); i >= 0; i = text.indexOf("_x"_L1, i + 1)) {
        bool isHex = false;
        const ushort unit = QStringView(text).mid(i + 2, 4).toUShort(&isHex, 16);
        if (isHex && i + 6 < text.size() && text.at(i + 6) == u'_')
            text.replace(i, 7, QChar(unit));
    }
    return text;
}

} // namespace laurel
