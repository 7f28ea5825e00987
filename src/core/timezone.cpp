#include "core/timezone.h"

#include <QTimeZone>

namespace laurel {

// Qt takes an empty name for the local zone, which is another one on the next computer.
bool isTimeZoneId(const QByteArray &id)
{
    return !id.isEmpty() && QTimeZone(id).isValid();
}

QByteArray localTimeZoneId()
{
    const QByteArray id = QTimeZone::systemTimeZoneId();
    return isTimeZoneId(id) ? id : QByteArrayLiteral("UTC");
}

} // namespace laurel
