#include "importing/xlsxsheet.h"

#include "importing/xlsxworkbook.h"

using namespace Qt::StringLiterals;

namespace laurel {

namespace {

/// "AB12" → 27: the column of a cell, from 0; −1 when the reference is none.
int columnOf(QStringView reference)
{
    int column = 0;
    for (const QChar c : reference) {
        if (c < u'A' || c > u'Z')
            break;
        column = column * 26 + (c.unicode() - u'A' + 1);
        if (column > 16384)
            break;
    }
    return column - 1;
}

} // namespace

Result<QStringList> XlsxSheet::names(const std::shared_ptr<ZipArchive> &archive)
{
    const Result<XlsxWorkbook> book = XlsxWorkbook::read(archive);
    if (!book)
        return fail(book);
    QStringList names;
    for (const XlsxWorkbook::Sheet &sheet : book->sheets)
        names << sheet.name;
    return names;
}

Result<std::unique_ptr<ByteSource>> XlsxSheet::open(const std::shared_ptr<ZipArchive> &archive, const QString &name)
{
    const Result<XlsxWorkbook> book = XlsxWorkbook::read(archive);
    if (!book)
        return fail(book);
    const auto sheet = std::find_if(book->sheets.begin(), book->sheets.end(), [&name](const XlsxWorkbook::Sheet &candidate) {
        return name.isEmpty() || candidate.name == name;
    });
    if (sheet == book->sheets.end())
        return noSuchPart(name);
    Result<std::vector<QString>> strings = xlsxStrings(archive, maxSharedText);
    if (!strings)
        return fail(strings);
    Result<std::vector<bool>> styles = xlsxDateStyles(archive);
    if (!styles)
        return fail(styles);
    Result<std::unique_ptr<XmlMember>> member = XmlMember::open(archive, sheet->member);
    if (!member)
        return fail(member);
    auto source = std::unique_ptr<XlsxSheet>(new XlsxSheet(std::move(*member)));
    source->m_strings = std::move(*strings);
    source->m_dateStyles = std::move(*styles);
    source->m_since1904 = book->since1904;
    return source;
}

Result<bool> XlsxSheet::nextRow(QStringList &cells, qint64 &number)
{
    while (true) {
        if (const Result<> fine = advance(); !fine)
            return fail(fine);
        if (xml().isEndElement() && xml().name() == "sheetData"_L1)
            return endOfRows();
        if (!xml().isStartElement() || xml().name() != "row"_L1)
            continue;
        bool isNumbered = false;
        const qint64 written = xml().attributes().value("r"_L1).toLongLong(&isNumbered);
        m_row = isNumbered ? written : m_row + 1;
        number = m_row;
        cells.clear();
        int column = 0;
        while (xml().readNextStartElement()) {
            if (xml().name() == "c"_L1)
                readCell(cells, column);
            else
                xml().skipCurrentElement();
        }
        if (const Result<> fine = member().check(); !fine)
            return fail(fine);
        if (!cells.isEmpty())
            return true;
    }
}

void XlsxSheet::readCell(QStringList &cells, int &column)
{
    const QXmlStreamAttributes attributes = xml().attributes();
    if (const int written = columnOf(attributes.value("r"_L1)); written >= 0)
        column = written;
    const QString type = attributes.value("t"_L1).toString();
    const int style = attributes.value("s"_L1).toInt();
    QString value;
    while (xml().readNextStartElement()) {
        if (xml().name() == "v"_L1) {
            value = xml().readElementText();
        } else if (xml().name() == "is"_L1) {
            value = unescapedXlsx(xml().readElementText(QXmlStreamReader::IncludeChildElements));
        } else {
            xml().skipCurrentElement();
        }
    }
    const QString text = cellText(type, style, value);
    if (!text.isEmpty() && column < keptColumns) {
        cells.resize(std::max<qsizetype>(cells.size(), column + 1));
        cells[column] = text;
    }
    ++column;
}

QString XlsxSheet::cellText(QStringView type, int style, const QString &value) const
{
    if (value.isEmpty() || type == "inlineStr"_L1)
        return value;
    if (type == "s"_L1) {
        bool isNumber = false;
        const size_t index = value.toULongLong(&isNumber);
        return isNumber && index < m_strings.size() ? m_strings[index] : QString();
    }
    if (type == "b"_L1)
        return value == "0"_L1 ? u"FALSE"_s : u"TRUE"_s;
    if (type == "str"_L1)
        return unescapedXlsx(value);
    if (type == "e"_L1 || type == "d"_L1)
        return value;
    const bool isDate = style >= 0 && size_t(style) < m_dateStyles.size() && m_dateStyles[size_t(style)];
    return isDate ? serialDate(value, m_since1904) : plainNumber(value);
}

} // namespace laurel
