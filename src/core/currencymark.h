#pragma once

#include "core/currency.h"

namespace laurel {

/// Whether @p text is how @p currency is marked beside an amount: its code in any case, a symbol ("$", "R$", "zł"), or
/// both ("US$ USD"). A mark of another currency is not.
[[nodiscard]] bool isMarkOf(QStringView text, Currency currency);

} // namespace laurel
