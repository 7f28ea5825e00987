#include "core/daterange.h"

#include <QCoreApplication>

namespace laurel {

namespace {

QDate startOfMonth(QDate day) { return QDate(day.year(), day.month(), 1); }

QDate startOfQuarter(QDate day) { return QDate(day.year(), (day.month() - 1) / 3 * 3 + 1, 1); }

QDate startOfYear(QDate day) { return QDate(day.year(), 1, 1); }

/// @p months calendar months from @p from on.
DateRange monthsFrom(QDate from, int months) { return DateRange(from, from.addMonths(months)); }

/// "2026" and "05" only: digits alone, exactly @p length of them; else -1.
int numberOf(QStringView text, qsizetype length)
{
    if (text.size() != length)
        return -1;
    int number = 0;
    for (const QChar c : text) {
        if (c < u'0' || c > u'9')
            return -1;
        number = number * 10 + (c.unicode() - u'0');
    }
    return number;
}

QDate isoDay(QStringView text)
{
    if (text.size() != 10 || text[4] != u'-' || text[7] != u'-')
        return {};
    const int year = numberOf(text.first(4), 4);
    return year < 1 ? QDate() : QDate(year, numberOf(text.sliced(5, 2), 2), numberOf(text.sliced(8), 2));
}

/// "2026", "2026-05" or "2026-Q2"; empty when it is none of them.
DateRange calendarPeriod(QStringView text)
{
    const int year = numberOf(text.first(qMin(text.size(), qsizetype(4))), 4);
    if (year < 1)
        return {};
    if (text.size() == 4)
        return DateRange::ofYear(year);
    if (text.size() != 7 || text[4] != u'-')
        return {};
    if (text[5] == u'Q' || text[5] == u'q') {
        const int quarter = numberOf(text.sliced(6), 1);
        return quarter < 1 || quarter > 4 ? DateRange() : monthsFrom(QDate(year, quarter * 3 - 2, 1), 3);
    }
    return DateRange::ofMonth(year, numberOf(text.sliced(5), 2));
}

} // namespace

DateRange DateRange::ofMonth(int year, int month) { return monthsFrom(QDate(year, month, 1), 1); }

DateRange DateRange::ofYear(int year) { return monthsFrom(QDate(year, 1, 1), 12); }

Result<DateRange> DateRange::parse(const QString &text)
{
    const QStringView trimmed = QStringView(text).trimmed();
    const qsizetype dots = trimmed.indexOf(u"..");
    DateRange range;
    if (dots < 0) {
        range = calendarPeriod(trimmed);
    } else {
        const QDate first = isoDay(trimmed.first(dots).trimmed());
        const QDate last = isoDay(trimmed.sliced(dots + 2).trimmed());
        if (first.isValid() && last.isValid() && last < first) {
            return fail(
                ErrorCode::InvalidInput,
                QCoreApplication::translate("DateRange", "The period “%1” ends before it begins. Swap its two days.")
                    .arg(trimmed));
        }
        if (last.isValid())
            range = DateRange(first, last.addDays(1));
    }
    if (range.isEmpty()) {
        return fail(ErrorCode::InvalidInput,
                    QCoreApplication::translate(
                        "DateRange", "“%1” is not a period. Write a month (2026-05), a quarter (2026-Q2), a year "
                                     "(2026) or two days (2026-05-01..2026-05-31).")
                        .arg(trimmed));
    }
    return range;
}

DateRange DateRange::previous() const
{
    if (isEmpty())
        return {};
    if (m_from == startOfYear(m_from) && m_to == m_from.addYears(1))
        return DateRange(m_from.addYears(-1), m_from);
    if (m_from == startOfQuarter(m_from) && m_to == m_from.addMonths(3))
        return DateRange(m_from.addMonths(-3), m_from);
    if (m_from == startOfMonth(m_from) && m_to == m_from.addMonths(1))
        return DateRange(m_from.addMonths(-1), m_from);
    return DateRange(m_from.addDays(-days()), m_from);
}

DateRange DateRange::yearBefore() const
{
    if (isEmpty())
        return {};
    // Whole months stay whole, with the 29th of a leap February.
    if (m_from.day() == 1 && m_to.day() == 1)
        return DateRange(m_from.addYears(-1), m_to.addYears(-1));
    // Else by the last day: 1 to 28 February 2024 ends before the 29th, and is 1 to 28 February in 2023 too.
    return DateRange(m_from.addYears(-1), last().addYears(-1).addDays(1));
}

DateRange periodFor(PeriodPreset preset, QDate today)
{
    const QDate tomorrow = today.addDays(1);
    switch (preset) {
    case PeriodPreset::ThisMonth:
        return monthsFrom(startOfMonth(today), 1);
    case PeriodPreset::LastMonth:
        return monthsFrom(startOfMonth(today), 1).previous();
    case PeriodPreset::ThisQuarter:
        return monthsFrom(startOfQuarter(today), 3);
    case PeriodPreset::LastQuarter:
        return monthsFrom(startOfQuarter(today), 3).previous();
    case PeriodPreset::ThisYear:
        return monthsFrom(startOfYear(today), 12);
    case PeriodPreset::LastYear:
        return monthsFrom(startOfYear(today), 12).previous();
    case PeriodPreset::Last30Days:
        return DateRange(tomorrow.addDays(-30), tomorrow);
    case PeriodPreset::Last90Days:
        return DateRange(tomorrow.addDays(-90), tomorrow);
    case PeriodPreset::Last12Months:
        return DateRange(tomorrow.addMonths(-12), tomorrow);
    }
    return {};
}

} // namespace laurel
