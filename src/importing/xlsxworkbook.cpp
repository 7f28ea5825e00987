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

/// Targets of relations by id, as paths in the archive.
Result<QHash<QString, QString>> relations(const std::shared_ptr<ZipArchive> &archive)
{
    QHash<QString, QString> targets;
    const Result<> read = readXml(archive, u"xl/_rels/workbook.xml.rels"_s, [&](QXmlStreamReader &xml) -> Result<> {
        if (xml.name() == "Relationship"_L1) {
            const QString target = xml.attributes().value("Target"_L1).toString();
            targets.insert(xml.attributes().value("Id"_L1).toString(),
                           target.startsWith(u'/') ? target.mid(1) : u"xl/"_s + target);
        }
        return {};
    });
    return read ? Result<QHash<QString, QString>>(targets) : fail(read);
}

} // namespace

Result<XlsxWorkbook> XlsxWorkbook::read(const std::shared_ptr<ZipArchive> &archive)
{
    const Result<QHash<QString, QString>> targets = relations(archive);
    if (!targets)
        return fail(targets);
    XlsxWorkbook book;
    const Result<> read = readXml(archive, u"xl/workbook.xml"_s, [&](QXmlStreamReader &xml) -> Result<> {
        const QXmlStreamAttributes attributes = xml.attributes();
        if (xml.name() == "workbookPr"_L1) {
            const QStringView since = attributes.value("date1904"_L1);
            book.since1904 = since == "1"_L1 || since == "true"_L1;
        } else if (xml.name() == "sheet"_L1) {
            for (const QXmlStreamAttribute &attribute : attributes) {
                // The id of the relation is in one of two namespaces, by the flavour of the standard.
                if (attribute.name() == "id"_L1 && !attribute.namespaceUri().isEmpty())
                    book.sheets.append({attributes.value("name"_L1).toString(), targets->value(attribute.value().toString())});
            }
        }
        return {};
    });
    if (!read)
        return fail(read);
    // A chart has a tab too, and no cells.
    book.sheets.removeIf([](const Sheet &sheet) { return !sheet.member.contains("worksheet"_L1); });
    if (book.sheets.isEmpty())
        return damagedSheet(u"no sheets"_s);
    return book;
}

Result<std::vector<QString>> xlsxStrings(const std::shared_ptr<ZipArchive> &archive, qint64 most)
{
    std::vector<QString> strings;
    const QString member = u"xl/sharedStrings.xml"_s;
    if (!archive->contains(member))
        return strings;
    qint64 bytes = 0;
    const Result<> read = readXml(archive, member, [&](QXmlStreamReader &xml) -> Result<> {
        if (xml.name() == "si"_L1) {
            strings.emplace_back();
        } else if (xml.name() == "rPh"_L1) {
            xml.skipCurrentElement(); // how it is pronounced
        } else if (xml.name() == "t"_L1 && !strings.empty()) {
            strings.back() += unescapedXlsx(xml.readElementText());
        }
        bytes += qint64(sizeof(QString)) + (strings.empty() ? 0 : strings.back().size());
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
    const QString member = u"xl/styles.xml"_s;
    if (!archive->contains(member))
        return dates;
    QHash<int, bool> custom;
    bool inCellStyles = false;
    const Result<> read = readXml(archive, member, [&](QXmlStreamReader &xml) -> Result<> {
        const QXmlStreamAttributes attributes = xml.attributes();
        if (xml.name() == "numFmt"_L1) {
            custom.insert(attributes.value("numFmtId"_L1).toInt(), isDateFormat(attributes.value("formatCode"_L1).toString()));
        } else if (xml.name() == "cellXfs"_L1) {
            inCellStyles = true;
        } else if (xml.name() == "xf"_L1 && inCellStyles) {
            const int format = attributes.value("numFmtId"_L1).toInt();
            dates.push_back(custom.value(format, isBuiltInDate(format)));
        } else if (xml.name() != "xf"_L1 && xml.name() != "alignment"_L1 && xml.name() != "protection"_L1) {
            inCellStyles = false;
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
