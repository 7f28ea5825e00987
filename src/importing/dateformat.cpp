#include "importing/dateformat.h"

#include "importing/celltext.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>
#include <algorithm>

namespace laurel {

namespace {

constexpr qint64 lastDay = 84005; // 2199-12-31
constexpr int secondsPerDay = 86400;

/// Days since 1970-01-01 of a proleptic Gregorian date (Howard Hinnant's days_from_civil).
qint64 daysFromCivil(qint64 y, int m, int d)
{
    y -= m <= 2;
    const qint64 era = (y >= 0 ? y : y - 399) / 400;
    const qint64 yearOfEra = y - era * 400;
    const qint64 dayOfYear = (153 * (m + (m > 2 ? -3 : 9)) + 2) / 5 + d - 1;
    return era * 146097 + yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear - 719468;
}

bool isDate(int year, int month, int day)
{
    if (year < 1970 || year > 2199 || month < 1 || month > 12 || day < 1)
        return false;
    constexpr std::array<int, 12> lengths = {31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
    const bool leap = (year % 4 == 0 && year % 100 != 0) || year % 400 == 0;
    return day <= lengths[size_t(month - 1)] + (month == 2 && leap ? 1 : 0);
}

char lower(char c) { return c >= 'A' && c <= 'Z' ? char(c + 32) : c; }

/// Reads between @p least and @p most digits. @returns null when there are fewer.
const char *readNumber(const char *p, const char *end, int least, int most, int &value)
{
    value = 0;
    int digits = 0;
    for (; p < end && digits < most && isDigit(*p); ++p, ++digits)
        value = value * 10 + (*p - '0');
    return digits >= least ? p : nullptr;
}

const char *skipSpaces(const char *p, const char *end)
{
    while (p < end && *p == ' ')
        ++p;
    return p;
}

const char *readMonthName(const char *p, const char *end, int &month)
{
    constexpr std::array<std::string_view, 12> names = {"january", "february", "march",     "april",   "may",      "june",
                                                        "july",    "august",   "september", "october", "november", "december"};
    for (size_t i = 0; i < names.size(); ++i) {
        size_t matched = 0;
        while (matched < names[i].size() && p + matched < end && lower(p[matched]) == names[i][matched])
            ++matched;
        if (matched < 3)
            continue;
        month = int(i) + 1;
        if (matched < names[i].size())
            matched = matched >= 4 && lower(p[3]) == 't' ? 4 : 3; // "Sept", "Sep"
        p += matched;
        return p < end && *p == '.' ? p + 1 : p;
    }
    return nullptr;
}

const char *readOffset(const char *p, const char *end, WrittenDate &into)
{
    if (p == end)
        return p;
    if (*p == 'Z' || *p == 'z') {
        into.hasOffset = true;
        return p + 1;
    }
    if (end - p >= 3 && (std::string_view(p, 3) == "UTC" || std::string_view(p, 3) == "GMT")) {
        into.hasOffset = true;
        p += 3;
        if (p == end)
            return p;
    }
    if (*p != '+' && *p != '-')
        return nullptr;
    const int sign = *p == '-' ? -1 : 1;
    int hours = 0;
    int minutes = 0;
    p = readNumber(p + 1, end, 2, 2, hours);
    if (!p)
        return nullptr;
    if (p < end) {
        if (*p == ':')
            ++p;
        p = readNumber(p, end, 2, 2, minutes);
        if (!p)
            return nullptr;
    }
    if (hours > 18 || minutes > 59)
        return nullptr;
    into.hasOffset = true;
    into.offset = sign * (hours * 3600 + minutes * 60);
    return p;
}

/// "45384.34789": days since 1899-12-30 with a decimal fraction of a day, rounded to the second.
std::optional<WrittenDate> readSerial(std::string_view text)
{
    const size_t point = text.find('.');
    const std::string_view whole = text.substr(0, point);
    const std::string_view fraction = point == std::string_view::npos ? std::string_view() : text.substr(point + 1, 12);
    if (whole.size() != 5 || !std::all_of(whole.begin(), whole.end(), isDigit)
        || !std::all_of(fraction.begin(), fraction.end(), isDigit))
        return std::nullopt;
    qint64 days = 0;
    for (const char c : whole)
        days = days * 10 + (c - '0');
    constexpr qint64 serialOfEpoch = 25569; // 1970-01-01
    if (days < serialOfEpoch)
        return std::nullopt;
    qint64 numerator = 0;
    qint64 denominator = 1;
    for (const char c : fraction) {
        numerator = numerator * 10 + (c - '0');
        denominator *= 10;
    }
    qint64 seconds = (numerator * secondsPerDay + denominator / 2) / denominator;
    WrittenDate date;
    date.day = days - serialOfEpoch + seconds / secondsPerDay;
    seconds %= secondsPerDay;
    date.seconds = int(seconds);
    date.hasTime = !fraction.empty();
    return date;
}

} // namespace

bool readTimeOfDay(std::string_view text, WrittenDate &into)
{
    const char *p = text.data();
    const char *end = p + text.size();
    int hours = 0;
    int minutes = 0;
    int seconds = 0;
    p = readNumber(skipSpaces(p, end), end, 1, 2, hours);
    if (!p || p == end || *p != ':')
        return false;
    p = readNumber(p + 1, end, 2, 2, minutes);
    if (!p)
        return false;
    if (p < end && *p == ':') {
        p = readNumber(p + 1, end, 2, 2, seconds);
        if (!p)
            return false;
        if (p < end && *p == '.') {
            for (++p; p < end && isDigit(*p); ++p) { }
        }
    }
    p = skipSpaces(p, end);
    if (end - p >= 2 && (lower(*p) == 'a' || lower(*p) == 'p') && lower(p[1]) == 'm') {
        if (hours < 1 || hours > 12)
            return false;
        hours = hours % 12 + (lower(*p) == 'p' ? 12 : 0);
        p = skipSpaces(p + 2, end);
    }
    if (hours > 23 || minutes > 59 || seconds > 60)
        return false;
    p = readOffset(p, end, into);
    if (p != end)
        return false;
    into.seconds = hours * 3600 + minutes * 60 + std::min(seconds, 59); // a leap second belongs to its minute
    into.hasTime = true;
    return true;
}

QStringList DateFormat::candidates()
{
    return {QStringLiteral("iso"),          QStringLiteral("yyyyMMdd"),   QStringLiteral("yyyy/MM/dd"),
            QStringLiteral("dd.MM.yyyy"),   QStringLiteral("dd/MM/yyyy"), QStringLiteral("MM/dd/yyyy"),
            QStringLiteral("dd-MM-yyyy"),   QStringLiteral("MM-dd-yyyy"), QStringLiteral("dd.MM.yy"),
            QStringLiteral("dd/MM/yy"),     QStringLiteral("MM/dd/yy"),   QStringLiteral("MMMM d, yyyy"),
            QStringLiteral("MMMM d yyyy"),  QStringLiteral("d MMMM yyyy"), QStringLiteral("d-MMM-yyyy"),
            QStringLiteral("excel"),        QStringLiteral("ddd MMM d HH:mm:ss yyyy")};
}

QString DateFormat::example(const QString &format)
{
    if (format == u"iso")
        return QStringLiteral("2026-05-31");
    if (format == u"excel")
        return QCoreApplication::translate("DateFormat", "Spreadsheet numbers (46173)");
    return QStringLiteral("%1 (%2)").arg(QLocale::c().toString(QDateTime(QDate(2026, 5, 31), QTime(14, 5, 9)), format), format);
}

std::optional<DateFormat> DateFormat::fromText(const QString &format)
{
    DateFormat result;
    result.m_serial = format == u"iso" || format == u"excel";
    result.m_unixText = format == u"ddd MMM d HH:mm:ss yyyy";
    if (result.m_unixText)
        return result;
    if (format == u"excel")
        return result;
    if (!result.compile(format == u"iso" ? QStringLiteral("yyyy-MM-dd") : format))
        return std::nullopt;
    return result;
}

bool DateFormat::compile(const QString &format)
{
    bool year = false;
    bool month = false;
    bool day = false;
    const QByteArray text = format.toLatin1();
    for (qsizetype i = 0; i < text.size();) {
        const char c = text[i];
        qsizetype run = 1;
        while (i + run < text.size() && text[i + run] == c)
            ++run;
        if (QByteArrayView("Hhmsazt").contains(c))
            break; // the time is read by its own rules
        if (m_count == int(m_tokens.size()))
            return false;
        Token token;
        const bool digitsFollow = i + run < text.size() && QByteArrayView("yMd").contains(text[i + run]);
        if (c == 'y') {
            token.part = run == 4 ? Part::Year4 : Part::Year2;
            year = run == 4 || run == 2;
        } else if (c == 'M') {
            token.part = run >= 3 ? Part::MonthName : Part::Month;
            m_namesMonth = run >= 3;
            token.fixedWidth = digitsFollow;
            month = true;
        } else if (c == 'd') {
            token.part = Part::Day;
            token.fixedWidth = digitsFollow;
            day = run <= 2;
        } else if (isDigit(c) || (lower(c) >= 'a' && lower(c) <= 'z' && c != 'T')) {
            return false;
        } else {
            token.literal = c;
            run = 1;
        }
        m_tokens[size_t(m_count++)] = token;
        i += run;
    }
    // What parted the date from its time is read with the time.
    while (m_count > 0 && m_tokens[size_t(m_count - 1)].part == Part::Literal)
        --m_count;
    return year && month && day;
}

/// Beside the name of a month a comma is a matter of taste: "Sep 15, 2026" and "September 15 2026".
const char *DateFormat::readLiteral(const char *p, const char *end, int token) const
{
    const char literal = m_tokens[size_t(token)].literal;
    if (m_namesMonth && literal == ',' && (p == end || *p != ','))
        return p;
    const bool afterComma = token > 0 && m_tokens[size_t(token - 1)].literal == ',';
    if (m_namesMonth && literal == ' ' && !afterComma && p < end && *p == ',')
        ++p;
    return p < end && *p == literal ? p + 1 : nullptr;
}

/// "Tue Jan 22 13:53:49 2002", as asctime() writes it.
std::optional<WrittenDate> DateFormat::readUnixText(std::string_view text)
{
    const char *p = text.data();
    const char *end = p + text.size();
    if (text.size() < 20 || text[3] != ' ')
        return std::nullopt;
    int month = 0;
    int day = 0;
    p = readMonthName(skipSpaces(p + 4, end), end, month);
    p = p ? readNumber(skipSpaces(p, end), end, 1, 2, day) : nullptr;
    if (!p)
        return std::nullopt;
    const std::string_view rest(p, size_t(end - p));
    const size_t space = rest.rfind(' ');
    int year = 0;
    WrittenDate date;
    if (space == 0 || space == std::string_view::npos || readNumber(p + space + 1, end, 4, 4, year) != end
        || !isDate(year, month, day) || !readTimeOfDay(rest.substr(0, space), date))
        return std::nullopt;
    date.day = daysFromCivil(year, month, day);
    return date;
}

const char *DateFormat::readDay(const char *p, const char *end, qint64 &result) const
{
    int year = 0;
    int month = 0;
    int day = 0;
    for (int i = 0; i < m_count && p; ++i) {
        const Token &token = m_tokens[size_t(i)];
        const int least = token.fixedWidth ? 2 : 1;
        switch (token.part) {
        case Part::Year4:
            p = readNumber(p, end, 4, 4, year);
            break;
        case Part::Year2:
            p = readNumber(p, end, 2, 2, year);
            year += year < 70 ? 2000 : 1900;
            break;
        case Part::Month:
            p = readNumber(p, end, least, 2, month);
            break;
        case Part::MonthName:
            p = readMonthName(p, end, month);
            break;
        case Part::Day:
            p = readNumber(p, end, least, 2, day);
            break;
        case Part::Literal:
            p = readLiteral(p, end, i);
            break;
        }
    }
    if (!p || !isDate(year, month, day))
        return nullptr;
    result = daysFromCivil(year, month, day);
    return p;
}

std::optional<WrittenDate> DateFormat::read(std::string_view text) const
{
    if (m_unixText)
        return readUnixText(text);
    const char *p = text.data();
    const char *end = p + text.size();
    WrittenDate date;
    p = m_count > 0 ? readDay(p, end, date.day) : nullptr;
    if (!p) {
        if (!m_serial)
            return std::nullopt;
        const std::optional<WrittenDate> serial = readSerial(text);
        return serial && serial->day <= lastDay ? serial : std::nullopt;
    }
    if (p == end)
        return date;
    if (*p != ' ' && *p != 'T' && *p != 't' && *p != ',')
        return std::nullopt;
    p = skipSpaces(p + 1, end);
    if (p == end)
        return date;
    if (!readTimeOfDay({p, size_t(end - p)}, date))
        return std::nullopt;
    return date;
}

} // namespace laurel
