#pragma once

#include <QString>
#include <QStringView>

// What may stand in a payout file. A payout file never changes a value to make it safe, as the bank would read the
// changed one: what does not pass is told to the user instead (reliability.md C3, C11).
namespace laurel {

/// Whether a name or note has no line breaks, no control characters (C0, C1), none that turn the direction of writing
/// (U+202A–E, U+2066–9), and no half characters.
[[nodiscard]] bool isPlainText(QStringView text);

/// Whether a spreadsheet may take @p text for a formula, spaces and invisible characters in front or not.
[[nodiscard]] bool startsLikeFormula(QStringView text);

/// Whether @p text is an e-mail address of plain ASCII, at most 127 characters: letters that only look like others, and
/// characters that cannot be seen, have no place where money goes to. Domains in other scripts are written as xn--….
[[nodiscard]] bool isEmailAddress(QStringView text);

/// Whether PayPal knows people by it: an e-mail address, a PayerID (13 capital letters and digits) or a telephone
/// number (7 to 15 digits, with or without + in front).
[[nodiscard]] bool isPayPalRecipient(QStringView text);

/// @p text for a message: what cannot be seen is shown as a sign, and it is cut when it is long.
[[nodiscard]] QString shownText(QStringView text);

} // namespace laurel
