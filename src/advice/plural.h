#pragma once

#include <QtGlobal>
#include <algorithm>
#include <limits>

namespace laurel {

/// A count as tr() takes it to choose the plural form. The number itself goes in through %1, written by the reader's
/// locale.
[[nodiscard]] inline int pluralOf(qint64 count)
{
    return int(std::clamp<qint64>(count, 0, std::numeric_limits<int>::max()));
}

} // namespace laurel
