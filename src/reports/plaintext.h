#pragma once

#include <QString>

namespace laurel {

/// @p text without what no document may carry: control characters (a tab becomes a space, line breaks stay), lone
/// surrogates, U+FFFE and U+FFFF. XML refuses them, and they have no glyph.
[[nodiscard]] QString printableText(const QString &text);
/// printableText() on one line.
[[nodiscard]] QString singleLine(const QString &text);
/// A hyphen-minus before a digit becomes U+2212, as figures are written for people.
[[nodiscard]] QString withTrueMinus(QString figure);

} // namespace laurel
