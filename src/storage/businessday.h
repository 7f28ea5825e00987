#pragma once

#include <QDate>
#include <QDateTime>
#include <QString>

namespace laurel {

/// The day that it is at @p at by the calendar of a program. @param timeZone ProgramInfo::timeZone; UTC's when there is
/// none of that name.
[[nodiscard]] QDate businessDay(const QDateTime &at, const QString &timeZone);
[[nodiscard]] QDate businessToday(const QString &timeZone);

} // namespace laurel
