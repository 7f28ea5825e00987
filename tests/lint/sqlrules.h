#pragma once

#include "lint/sourcetree.h"

namespace laurel::lint {

enum class SqlUse { None, Reads, Writes };

/// What a string literal asks of a database, as far as its words tell. Prose ("Select an affiliate") asks nothing.
[[nodiscard]] SqlUse sqlUse(const QString &literal);

/// SQL where none may be: anywhere but in src/storage, except reads in src/analytics.
[[nodiscard]] QStringList sqlFaults(const SourceFile &file);

} // namespace laurel::lint
