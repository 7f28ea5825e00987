#pragma once

#include "lint/sourcetree.h"

namespace laurel::lint {

/// Calls and names that the house does without: processEvents, nested event loops, terminate, qFatal, singletons,
/// string-based connections, Manager, Helper, Utils.
[[nodiscard]] QStringList forbiddenCode(const SourceFile &file);

/// Floating point where money is counted: src/core (but for progress and display) and src/commissions.
[[nodiscard]] QStringList floatingPoint(const SourceFile &file);

/// Notes of unfinished work: in the comments of C++, anywhere in other files.
[[nodiscard]] QStringList unfinished(const SourceFile &file);

/// More than 600 lines in one file.
[[nodiscard]] QStringList tooLong(const SourceFile &file);

} // namespace laurel::lint
