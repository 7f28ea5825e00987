#pragma once

#include <QByteArray>

namespace laurel {

/// Names a time zone, under its own or an older name (Etc/UTC, US/Eastern). Qt's list has only the former.
[[nodiscard]] bool isTimeZoneId(const QByteArray &id);
/// The computer's zone; UTC when it has none that can be named.
[[nodiscard]] QByteArray localTimeZoneId();

} // namespace laurel
