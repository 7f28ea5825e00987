#pragma once

#include <QByteArray>
#include <QString>

namespace laurel::cli {

/// @p text without what a terminal would act on: control characters (C0, DEL, C1) and marks that reorder text become
/// "\xHH" or "\u{HHHH}"; tabs become spaces. @p keepLines leaves line feeds.
[[nodiscard]] QString harmless(const QString &text, bool keepLines = false);
/// JSON escapes C0 by itself; DEL and C1 are escaped here, so that printing a document is as harmless.
[[nodiscard]] QByteArray harmlessJson(const QByteArray &json);

/// Columns a text takes on a terminal: wide letters two, combining marks none.
[[nodiscard]] int displayWidth(const QString &text);
/// @p text in at most @p width columns, with "…" at its end when it was longer.
[[nodiscard]] QString elided(const QString &text, int width);

/// Columns of the terminal behind standard output; 0 when it is none.
[[nodiscard]] int terminalWidth();
/// Whether progress on standard error would be seen by a person.
[[nodiscard]] bool isErrorTerminal();

} // namespace laurel::cli
