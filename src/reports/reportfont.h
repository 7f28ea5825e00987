#pragma once

#include <QString>

namespace laurel {

/// Inter where it is installed, else the system's face.
[[nodiscard]] QString textFamily();
/// A face with digits of one width: the text's own when they are, else a related one. (A font's "tnum" digits would not
/// do: Qt's PDF engine has no characters for them, and a figure could neither be searched nor copied.)
[[nodiscard]] QString figureFamily();

} // namespace laurel
