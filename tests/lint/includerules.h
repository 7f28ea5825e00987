#pragma once

#include "lint/sourcetree.h"

namespace laurel::lint {

/// Includes of floors that this file's floor may not know, and includes that leave the tree by "..".
[[nodiscard]] QStringList layeringFaults(const SourceFile &file);

/// Headers of Qt modules that this file's floor may not use: widgets below gui, anything but QtCore in core, QtSql and
/// QtNetwork anywhere.
[[nodiscard]] QStringList moduleFaults(const SourceFile &file);

/// Links of a CMakeLists.txt that break the same rules.
[[nodiscard]] QStringList linkFaults(const SourceFile &file);

} // namespace laurel::lint
