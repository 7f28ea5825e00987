#pragma once

#include <QString>

namespace laurel {

/// @p text without what no document may carry: control characters (a tab becomes a space, line breaks stay), lone
/// surrogates, U+FFFE and U+FFFF, which XML refuses, and marks that turn the direction of the text after them.
[[nodiscard]] QString printableText(const QString &text);
/// printableText() on one line.
[[nodiscard]] QString singleLine(const QString &text);
/// A hyphen-minus before a digit becomes U+2212, as figures are written for people.
[[nodiscard]] QString withTrueMinus(QString figure);

} // namespace laurel
