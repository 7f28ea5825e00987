#include "advice/periodname.h"

#include <QCoreApplication>

namespace laurel {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(PeriodName)
};

/// Calendar months of a whole month, quarter or year; 0 for anything else.
int wholeMonths(const DateRange &period)
{
    const QDate from = period.from();
    for (const int months : {1, 3, 12}) {
        if (from.day() == 1 && (from.month() - 1) % months == 0 && period.to() == from.addMonths(months))
            return months;
    }
    return 0;
}

QString quarterName(int quarter, const QString &year)
{
    switch (quarter) {
    case 1:
        return Text::tr("the first quarter of %1").arg(year);
    case 2:
        return Text::tr("the second quarter of %1").arg(year);
    case 3:
        return Text::tr("the third quarter of %1").arg(year);
    default:
        return Text::tr("the fourth quarter of %1").arg(year);
    }
}

QString dayName(QDate day, const QLocale &locale)
{
    return locale.toString(day, Text::tr("d MMMM yyyy", "a day in a sentence, as QLocale::toString takes it"));
}

} // namespace

QString periodName(const DateRange &period, const QLocale &locale)
{
    if (period.isEmpty())
        return {};
    const QDate from = period.from();
    const QString year = locale.toString(from, QStringLiteral("yyyy"));
    switch (wholeMonths(period)) {
    case 1:
        return Text::tr("%1 %2", "month and year").arg(locale.standaloneMonthName(from.month()), year);
    case 3:
        return quarterName((from.month() + 2) / 3, year);
    case 12:
        return year;
    default:
        return Text::tr("the time from %1 to %2").arg(dayName(from, locale), dayName(period.last(), locale));
    }
}

DateRange periodAfter(const DateRange &period)
{
    const int months = wholeMonths(period);
    return {period.to(), months > 0 ? period.to().addMonths(months) : period.to().addDays(period.days())};
}

} // namespace laurel
