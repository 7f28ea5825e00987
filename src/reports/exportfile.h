#pragma once

#include "core/result.h"

#include <QByteArray>

namespace laurel {

/// Puts @p bytes at @p path through a temporary name in the same folder: afterwards the file is the old or the new one.
/// Readable and writable by its owner only.
/// @returns NotFound (no such folder), ReadOnly (no permission), NoSpace, Io; the message names file and remedy.
[[nodiscard]] Result<> replaceFile(const QString &path, const QByteArray &bytes);
/// The error of a file at @p path that could not be written, by what the folder looks like now.
[[nodiscard]] Error writeError(const QString &path, qint64 size, const QString &detail);

} // namespace laurel
