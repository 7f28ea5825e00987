#pragma once

#include <QString>

namespace laurel {

/// 1234 → "12.34"; @p cents is not negative.
[[nodiscard]] inline QString centsText(int cents)
{
    return QStringLiteral("%1.%2").arg(cents / 100).arg(cents % 100, 2, 10, QLatin1Char('0'));
}

} // namespace laurel
