#include "reports/cellformat.h"
#include "reports/exportfile.h"
#include "reports/writers.h"

#include <algorithm>
#include <cmath>
#include <string_view>

namespace laurel {

namespace {

/// Whether a spreadsheet may take @p text for a formula: OWASP ASVS 1.2.10, CWE-1236. Spaces and invisible format
/// characters in front do not help it; the full-width forms count as well.
bool runsAsFormula(const QString &text)
{
    constexpr std::u16string_view starters(u"=+-@\t\r\0＝＋－＠", 11);
    for (const QChar c : text) {
        if (starters.find(c.unicode()) != std::u16string_view::npos)
            return true;
        if (!c.isSpace() && c.category() != QChar::Other_Format)
            return false;
    }
    return false;
}

class CsvPrinter
{
public:
    CsvPrinter(CsvStyle style, const QLocale &locale)
        : m_style(style)
        , m_locale(locale)
    {
        // Only the comma is understood by spreadsheets besides the point; the list separator then is the semicolon.
        const bool comma = style == CsvStyle::Locale && locale.decimalPoint() == QLatin1String(",");
        m_decimal = comma ? u',' : u'.';
        m_delimiter = comma ? u';' : u',';
    }

    [[nodiscard]] QByteArray print(const TableData &table) const
    {
        QByteArray bytes = QByteArrayLiteral("\xef\xbb\xbf");
        QStringList fields;
        for (const TableColumn &column : table.columns)
            fields += quoted(defused(m_style == CsvStyle::Iso && !column.key.isEmpty() ? column.key : column.title));
        append(bytes, fields);
        for (const QList<Cell> &row : table.rows) {
            fields.clear();
            for (qsizetype i = 0; i < table.columns.size(); ++i)
                fields += i < row.size() ? field(row.at(i)) : QString();
            append(bytes, fields);
        }
        return bytes;
    }

private:
    void append(QByteArray &bytes, const QStringList &fields) const
    {
        // A single empty field would read as no record at all.
        const bool blank = fields.size() == 1 && fields.constFirst().isEmpty();
        bytes += blank ? QByteArrayLiteral("\"\"") : fields.join(m_delimiter).toUtf8();
        bytes += "\r\n";
    }

    [[nodiscard]] QString field(const Cell &cell) const
    {
        if (const auto *text = std::get_if<QString>(&cell))
            return quoted(defused(*text));
        if (const auto *number = std::get_if<qint64>(&cell))
            return QString::number(*number);
        if (const auto *amount = std::get_if<Money>(&cell))
            return quoted(withDecimal(amount->toDecimalText()));
        if (const auto *share = std::get_if<double>(&cell))
            return std::isfinite(*share) ? quoted(shareText(*share)) : QString();
        if (const auto *day = std::get_if<QDate>(&cell)) {
            if (!day->isValid())
                return {};
            return quoted(m_style == CsvStyle::Iso ? day->toString(Qt::ISODate) : formatDay(*day, m_locale));
        }
        return {};
    }

    [[nodiscard]] QString shareText(double share) const
    {
        if (m_style == CsvStyle::Iso)
            return QString::number(share, 'f', QLocale::FloatingPointShortest);
        // Ten significant digits: what binary fractions add when multiplied by 100 is not shown.
        const double percent = QByteArray::number(share * 100, 'g', 10).toDouble();
        return withDecimal(QString::number(percent, 'f', QLocale::FloatingPointShortest)) + u'%';
    }

    [[nodiscard]] QString withDecimal(QString number) const { return number.replace(u'.', m_decimal); }

    [[nodiscard]] static QString defused(QString text)
    {
        if (runsAsFormula(text))
            text.prepend(u'\'');
        // A NUL ends the text for many readers.
        return text.remove(QChar(u'\0'));
    }

    [[nodiscard]] QString quoted(QString text) const
    {
        const auto needsQuotes = [this](QChar c) { return c == m_delimiter || c == u'"' || c == u'\r' || c == u'\n'; };
        const bool edges = !text.isEmpty() && (text.front().isSpace() || text.back().isSpace());
        if (!edges && std::none_of(text.cbegin(), text.cend(), needsQuotes))
            return text;
        return u'"' + text.replace(u'"', QLatin1String("\"\"")) + u'"';
    }

    CsvStyle m_style;
    QLocale m_locale;
    QChar m_decimal;
    QChar m_delimiter;
};

} // namespace

QByteArray csvOf(const TableData &table, CsvStyle style, const QLocale &locale)
{
    return CsvPrinter(style, locale).print(table);
}

Result<> writeCsv(const TableData &table, const QString &path, CsvStyle style, const QLocale &locale)
{
    return replaceFile(path, csvOf(table, style, locale));
}

} // namespace laurel
