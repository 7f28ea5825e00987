#pragma once

#include <QString>
#include <QStringView>

namespace laurel {

/// Case- and accent-blind form for search and sorting: "José Müller" → "jose muller".
[[nodiscard]] QString foldForSearch(QStringView text);

/// Key under which codes are compared: trimmed, case-folded. "  Summer10 " → "summer10". Accents are kept.
[[nodiscard]] QString codeKey(QStringView code);

/// Key under which e-mail addresses are compared: trimmed, lower case, without "+tag", Gmail dots removed,
/// googlemail.com → gmail.com. Empty when it is not an address.
[[nodiscard]] QString emailKey(QStringView email);

} // namespace laurel
