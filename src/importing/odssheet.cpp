#include "importing/odssheet.h"

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

/// "PT14H05M09S" → "14:05:09". What lasts whole days is no time of day: @p shown, as the cell writes it.
QString timeOfDuration(const QString &duration, const QString &shown)
{
    int hours = 0;
    int minutes = 0;
    int seconds = 0;
    int number = 0;
    bool inTime = false;
    bool inFraction = false;
    for (const QChar c : duration) {
        if (c.isDigit() && !inFraction)
            number = std::min(number * 10 + c.digitValue(), 1'000'000);
        else if (c == u'.' || c == u',')
            inFraction = true;
        else if (c == u'T')
            inTime = true;
        else if (c == u'H')
            hours = std::exchange(number, 0);
        else if (c == u'M' && inTime)
            minutes = std::exchange(number, 0);
        else if (c == u'S')
            seconds = std::exchange(number, 0);
        else if (c.isLetter() && std::exchange(number, 0) > 0)
            return shown.isEmpty() ? duration : shown;
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

Result<QStringList> OdsSheet::names(const std::shared_ptr<ZipArchive> &archive)
{
    QStringList names;
    const Result<> read = readXml(archive, contentMember, [&names](XmlMember &member) -> Result<> {
        if (member.xml().name() != "table"_L1)
            return {};
        names << valueOf(member.xml().attributes(), "name"_L1);
        return member.skip();
    });
    return read ? Result<QStringList>(names) : fail(read);
}

Result<std::unique_ptr<ByteSource>> OdsSheet::open(const std::shared_ptr<ZipArchive> &archive, const QString &name)
{
    Result<std::unique_ptr<XmlMember>> member = XmlMember::open(archive, contentMember);
    if (!member)
        return fail(member);
    auto sheet = std::unique_ptr<OdsSheet>(new OdsSheet(std::move(*member)));
    const Result<bool> found = sheet->findTable(name);
    if (!found)
        return fail(found);
    if (!*found)
        return noSuchPart(name);
    return sheet;
}

Result<bool> OdsSheet::findTable(const QString &name)
{
    while (true) {
        const Result<bool> any = member().next();
        if (!any || !*any)
            return any;
        if (!xml().isStartElement() || xml().name() != "table"_L1)
            continue;
        if (name.isEmpty() || valueOf(xml().attributes(), "name"_L1) == name)
            return true;
        if (const Result<> skipped = member().skip(); !skipped)
            return fail(skipped);
    }
}

Result<bool> OdsSheet::nextRow(QStringList &cells, qint64 &number)
{
    while (m_repetitions == 0) {
        if (const Result<> fine = advance(); !fine)
            return fail(fine);
        if (xml().isEndElement() && xml().name() == "table"_L1)
            return endOfRows();
        if (!xml().isStartElement() || xml().name() != "table-row"_L1)
            continue;
        const qint64 count = repetitions(xml(), "number-rows-repeated"_L1);
        m_repeated = readRow();
        if (const Result<> fine = member().check(); !fine)
            return fail(fine);
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
    while (xml().readNextStartElement()) {
        if (xml().name() == "table-cell"_L1 || xml().name() == "covered-table-cell"_L1)
            readCell(cells, column);
        else
            xml().skipCurrentElement();
    }
    return cells;
}

void OdsSheet::readCell(QStringList &cells, qint64 &column)
{
    const QXmlStreamAttributes attributes = xml().attributes();
    const qint64 count = repetitions(xml(), "number-columns-repeated"_L1);
    const QString type = valueOf(attributes, "value-type"_L1);
    QString text = readText();
    if (type == "float"_L1 || type == "currency"_L1 || type == "percentage"_L1)
        text = plainNumber(valueOf(attributes, "value"_L1));
    else if (type == "date"_L1)
        text = dateOfValue(valueOf(attributes, "date-value"_L1));
    else if (type == "time"_L1)
        text = timeOfDuration(valueOf(attributes, "time-value"_L1), text);
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
    while (xml().readNextStartElement()) {
        if (xml().name() != "p"_L1) {
            xml().skipCurrentElement();
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
    for (int depth = 1; depth > 0 && !xml().atEnd();) {
        xml().readNext();
        if (xml().isCharacters()) {
            text += xml().text();
        } else if (xml().isEndElement()) {
            --depth;
        } else if (xml().isStartElement()) {
            ++depth;
            if (xml().name() == "s"_L1 && text.size() < keptLetters)
                text += QString(qsizetype(std::min<qint64>(repetitions(xml(), "c"_L1), 1000)), u' ');
            else if (xml().name() == "tab"_L1)
                text += u'\t';
            else if (xml().name() == "line-break"_L1)
                text += u'\n';
        }
    }
}

} // namespace laurel
