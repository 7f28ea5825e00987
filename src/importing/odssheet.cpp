#include "importing/odssheet.h"

#include "importing/xmlmember.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace laurel {

namespace {

constexpr auto contentMember = "content.xml"_L1;

qint64 repetitions(const QXmlStreamReader &xml, QLatin1StringView attribute)
{
    for (const QXmlStreamAttribute &candidate : xml.attributes()) {
        if (candidate.name() == attribute)
            return std::max<qint64>(1, candidate.value().toLongLong());
    }
    return 1;
}

QString valueOf(const QXmlStreamAttributes &attributes, QLatin1StringView name)
{
    for (const QXmlStreamAttribute &attribute : attributes) {
        if (attribute.name() == name)
            return attribute.value().toString();
    }
    return {};
}

/// "PT14H05M09S" → "14:05:09".
QString timeOfDuration(const QString &duration)
{
    int hours = 0;
    int minutes = 0;
    int seconds = 0;
    int number = 0;
    bool inFraction = false;
    for (const QChar c : duration) {
        if (c.isDigit() && !inFraction)
            number = std::min(number * 10 + c.digitValue(), 1'000'000);
        else if (c == u'.' || c == u',')
            inFraction = true;
        else if (c == u'H')
            hours = std::exchange(number, 0);
        else if (c == u'M')
            minutes = std::exchange(number, 0);
        else if (c == u'S')
            seconds = std::exchange(number, 0);
    }
    return u"%1:%2:%3"_s.arg(hours, 2, 10, '0'_L1).arg(minutes, 2, 10, '0'_L1).arg(seconds, 2, 10, '0'_L1);
}

/// "2026-05-31T14:05:09" → "2026-05-31 14:05:09"; a midnight that a day is written with goes.
QString dateOfValue(QString value)
{
    value.replace(u'T', u' ');
    if (value.endsWith(" 00:00:00"_L1))
        value.chop(9);
    return value;
}

} // namespace

OdsSheet::OdsSheet(std::unique_ptr<SourceDevice> device) : m_device(std::move(device)), m_xml(m_device.get()) {}

Result<QStringList> OdsSheet::names(const std::shared_ptr<ZipArchive> &archive)
{
    QStringList names;
    const Result<> read = readXml(archive, contentMember, [&names](QXmlStreamReader &xml) -> Result<> {
        if (xml.name() == "table"_L1) {
            names << valueOf(xml.attributes(), "name"_L1);
            xml.skipCurrentElement();
        }
        return {};
    });
    return read ? Result<QStringList>(names) : fail(read);
}

Result<std::unique_ptr<ByteSource>> OdsSheet::open(const std::shared_ptr<ZipArchive> &archive, const QString &name)
{
    Result<std::unique_ptr<ByteSource>> bytes = ZipArchive::openMember(archive, contentMember);
    if (!bytes)
        return bytes;
    auto sheet = std::unique_ptr<OdsSheet>(new OdsSheet(std::make_unique<SourceDevice>(std::move(*bytes))));
    const Result<bool> found = sheet->findTable(name);
    if (!found)
        return fail(found);
    if (!*found)
        return noSuchPart(name);
    return sheet;
}

Result<bool> OdsSheet::findTable(const QString &name)
{
    while (!m_xml.atEnd()) {
        m_xml.readNext();
        if (const Result<> fine = checkXml(m_xml, *m_device); !fine)
            return fail(fine);
        if (!m_xml.isStartElement() || m_xml.name() != "table"_L1)
            continue;
        if (name.isEmpty() || valueOf(m_xml.attributes(), "name"_L1) == name)
            return true;
        m_xml.skipCurrentElement();
    }
    return false;
}

Result<bool> OdsSheet::nextRow(QStringList &cells, qint64 &number)
{
    while (m_repetitions == 0) {
        m_xml.readNext();
        if (const Result<> fine = checkXml(m_xml, *m_device); !fine)
            return fail(fine);
        if (m_xml.atEnd())
            return damagedSheet(u"the sheet ends too early"_s);
        if (m_xml.isEndElement() && m_xml.name() == "table"_L1)
            return false;
        if (!m_xml.isStartElement() || m_xml.name() != "table-row"_L1)
            continue;
        const qint64 count = repetitions(m_xml, "number-rows-repeated"_L1);
        m_repeated = readRow();
        // Blank rows are only counted; the last ones of a sheet stand for a million.
        if (m_repeated.isEmpty())
            m_row += count;
        else
            m_repetitions = std::min(count, maxRows);
    }
    --m_repetitions;
    cells = m_repeated;
    number = ++m_row;
    return true;
}

QStringList OdsSheet::readRow()
{
    QStringList cells;
    qint64 column = 0;
    while (m_xml.readNextStartElement()) {
        if (m_xml.name() == "table-cell"_L1 || m_xml.name() == "covered-table-cell"_L1)
            readCell(cells, column);
        else
            m_xml.skipCurrentElement();
    }
    return cells;
}

void OdsSheet::readCell(QStringList &cells, qint64 &column)
{
    const QXmlStreamAttributes attributes = m_xml.attributes();
    const qint64 count = repetitions(m_xml, "number-columns-repeated"_L1);
    const QString type = valueOf(attributes, "value-type"_L1);
    QString text = readText();
    if (type == "float"_L1 || type == "currency"_L1 || type == "percentage"_L1)
        text = plainNumber(valueOf(attributes, "value"_L1));
    else if (type == "date"_L1)
        text = dateOfValue(valueOf(attributes, "date-value"_L1));
    else if (type == "time"_L1)
        text = timeOfDuration(valueOf(attributes, "time-value"_L1));
    else if (type == "boolean"_L1)
        text = valueOf(attributes, "boolean-value"_L1).toUpper();
    if (!text.isEmpty()) {
        const qint64 end = std::min<qint64>(column + count, keptColumns);
        for (qint64 i = column; i < end; ++i) {
            cells.resize(std::max<qsizetype>(cells.size(), i + 1));
            cells[i] = text;
        }
    }
    column += std::min<qint64>(count, keptColumns);
}

/// What the cell shows: its paragraphs, without notes that hang on it.
QString OdsSheet::readText()
{
    QString text;
    bool isFirst = true;
    while (m_xml.readNextStartElement()) {
        if (m_xml.name() != "p"_L1) {
            m_xml.skipCurrentElement();
            continue;
        }
        if (!std::exchange(isFirst, false))
            text += u'\n';
        readParagraph(text);
    }
    return text;
}

void OdsSheet::readParagraph(QString &text)
{
    for (int depth = 1; depth > 0 && !m_xml.atEnd();) {
        m_xml.readNext();
        if (m_xml.isCharacters()) {
            text += m_xml.text();
        } else if (m_xml.isEndElement()) {
            --depth;
        } else if (m_xml.isStartElement()) {
            ++depth;
            if (m_xml.name() == "s"_L1)
                text += QString(qsizetype(std::min<qint64>(repetitions(m_xml, "c"_L1), 1000)), u' ');
            else if (m_xml.name() == "tab"_L1)
                text += u'\t';
            else if (m_xml.name() == "line-break"_L1)
                text += u'\n';
        }
    }
}

} // namespace laurel
