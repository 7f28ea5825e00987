#include "storage/businessday.h"

#include <QTimeZone>

namespace laurel {

QDate businessDay(const QDateTime &at, const QString &timeZone)
{
    const QTimeZone zone(timeZone.toUtf8());
    return (zone.isValid() ? at.toTimeZone(zone) : at.toUTC()).date();
}

QDate businessToday(const QString &timeZone) { return businessDay(QDateTime::currentDateTimeUtc(), timeZone); }

} // namespace laurel
