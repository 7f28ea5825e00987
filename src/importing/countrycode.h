#pragma once

#include <QString>

namespace laurel {

/// "DE", "de" or "Germany" → "DE"; empty when it is neither.
[[nodiscard]] QString countryCode(const QString &text);

} // namespace laurel
