#pragma once

#include <QString>
#include <QStringView>

// Names and notes in the few characters that banks carry.
namespace laurel {

/// @p text in printable ASCII, spaces simplified: "Jörg Weiß" → "Joerg Weiss", "Łódź" → "Lodz", "Юлия" → "Yuliya",
/// "Νίκος" → "Nikos". Greek and Cyrillic as in the EPC's conversion table (Bulgarian where languages differ). What has
/// no Latin spelling here (Arabic, Hebrew, Chinese, …) is left out.
[[nodiscard]] QString asciiText(QStringView text);

/// asciiText() in the characters of SEPA: letters, digits and / - ? : ( ) . , ' + and the space.
[[nodiscard]] QString sepaText(QStringView text);

/// Whether all of @p text is in the characters of SEPA.
[[nodiscard]] bool isSepaText(QStringView text);

/// Whether there is a letter or digit in @p text, so that it can be a name.
[[nodiscard]] bool hasLetterOrDigit(QStringView text);

} // namespace laurel
