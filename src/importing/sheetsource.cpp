#include "importing/sheetsource.h"

#include "core/daterange.h"
#include "importing/dateformat.h"

#include <QTime>
#include <algorithm>
#include <cstring>

namespace laurel {

namespace {

constexpr qsizetype significantDigits = 15;
constexpr size_t keptText = 256 * 1024; ///< rows are handed on by as much
constexpr int longestExponent = 30; ///< beyond it a number is left as it is written

void appendField(std::string &text, const QString &cell)
{
    const QByteArray utf8 = cell.toUtf8();
    if (cell.indexOf(u',') < 0 && cell.indexOf(u'"') < 0 && cell.indexOf(u'\n') < 0 && cell.indexOf(u'\r') < 0) {
        text.append(utf8.constData(), size_t(utf8.size()));
        return;
    }
    text.push_back('"');
    for (const char c : utf8) {
        if (c == '"')
            text.push_back('"');
        text.push_back(c);
    }
    text.push_back('"');
}

/// Rounds decimal @p digits half up to significantDigits. @returns 1 when it became one digit longer (999… → 1000…).
int roundDigits(QString &digits)
{
    if (digits.size() <= significantDigits)
        return 0;
    const bool up = digits.at(significantDigits) >= u'5';
    digits.truncate(significantDigits);
    if (!up)
        return 0;
    for (qsizetype i = digits.size() - 1; i >= 0; --i) {
        if (digits.at(i) != u'9') {
            digits[i] = QChar(digits.at(i).unicode() + 1);
            return 0;
        }
        digits[i] = u'0';
    }
    digits.prepend(u'1');
    return 1;
}

bool isDigits(QStringView text)
{
    return std::all_of(text.begin(), text.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
}

} // namespace

Result<qint64> SheetSource::read(char *into, qint64 most)
{
    if (m_position == m_text.size()) {
        m_text.clear();
        m_position = 0;
    }
    while (m_position == 0 && m_text.size() < keptText && !m_atEnd) {
        QStringList cells;
        qint64 number = 0;
        const Result<bool> any = nextRow(cells, number);
        if (!any)
            return fail(any);
        if (!*any) {
            m_atEnd = true;
            break;
        }
        for (++m_row; m_row < std::min(number, maxRows); ++m_row)
            m_text.push_back('\n');
        append(cells);
    }
    const auto count = std::min(size_t(most), m_text.size() - m_position);
    std::memcpy(into, m_text.data() + m_position, count);
    m_position += count;
    return qint64(count);
}

void SheetSource::append(const QStringList &cells)
{
    m_width = std::max(m_width, cells.size());
    for (qsizetype i = 0; i < m_width; ++i) {
        if (i > 0)
            m_text.push_back(',');
        if (i < cells.size())
            appendField(m_text, cells.at(i).left(keptLetters));
    }
    m_text.push_back('\n');
}

QString plainNumber(const QString &text)
{
    const qsizetype e = text.indexOf(u'E', 0, Qt::CaseInsensitive);
    bool isExponent = true;
    int exponent = e < 0 ? 0 : QStringView(text).mid(e + 1).toInt(&isExponent);
    QStringView mantissa = QStringView(text).left(e < 0 ? text.size() : e);
    const bool negative = mantissa.startsWith(u'-');
    if (negative)
        mantissa = mantissa.mid(1);
    const qsizetype point = mantissa.indexOf(u'.');
    const QStringView whole = mantissa.left(point < 0 ? mantissa.size() : point);
    const QStringView fraction = point < 0 ? QStringView() : mantissa.mid(point + 1);
    if (!isExponent || (whole.isEmpty() && fraction.isEmpty()) || !isDigits(whole) || !isDigits(fraction)
        || exponent < -longestExponent || exponent > longestExponent)
        return text;
    QString digits = whole.toString() + fraction.toString();
    exponent += int(whole.size());
    while (digits.size() > 1 && digits.startsWith(u'0')) {
        digits.remove(0, 1);
        --exponent;
    }
    exponent += roundDigits(digits);
    // "0.digits" times ten to the exponent, written out.
    if (exponent <= 0)
        digits.prepend(QString(1 - exponent, u'0'));
    else if (exponent > digits.size())
        digits.append(QString(exponent - digits.size(), u'0'));
    const qsizetype places = std::max(1, exponent);
    QString result = digits.left(places);
    QString decimals = digits.mid(places);
    while (decimals.endsWith(u'0'))
        decimals.chop(1);
    if (!decimals.isEmpty())
        result += u'.' + decimals;
    return negative && result != u"0" ? u'-' + result : result;
}

QString serialDate(const QString &serial, bool since1904)
{
    constexpr int daysTo1904 = 1462;
    constexpr int epoch = 25569;
    const QString number = plainNumber(serial);
    static const std::optional<DateFormat> format = DateFormat::fromText(QStringLiteral("excel"));
    bool isWhole = false;
    const qsizetype point = number.indexOf(u'.');
    int days = QStringView(number).left(point < 0 ? number.size() : point).toInt(&isWhole);
    if (!isWhole || days < 0)
        return number;
    const bool timeOnly = days == 0 && point >= 0;
    days += timeOnly ? epoch : since1904 ? daysTo1904 : 0;
    const QString shifted = QString::number(days) + (point < 0 ? QString() : number.mid(point));
    const std::optional<WrittenDate> date = format->read(shifted.toStdString());
    if (!date)
        return number;
    const QString time = QTime(0, 0).addSecs(date->seconds).toString(QStringLiteral("HH:mm:ss"));
    if (timeOnly)
        return time;
    const QString day = fromEpochDay(date->day).toString(Qt::ISODate);
    return date->hasTime ? day + u' ' + time : day;
}

} // namespace laurel
