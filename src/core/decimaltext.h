#pragma once

#include <QString>

namespace laurel {

/// @p value ÷ 10^decimals as the shortest exact decimal: "12.5", "-0.05", "3".
[[nodiscard]] QString decimalText(qint64 value, int decimals);

} // namespace laurel
