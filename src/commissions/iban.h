#pragma once

#include "core/result.h"

#include <QString>
#include <QStringView>

namespace laurel {

/// An account number as payment files want it: upper case, without spaces.
///
/// Checked by SWIFT's IBAN registry: country, length, letters and digits where they belong; then the check digits,
/// which are 02…98 and leave the remainder 1 (ISO 7064, MOD 97-10). 00, 01 and 99 leave it as well and are never
/// assigned. Check digits that a country has inside its own part are not looked at.
/// @returns InvalidInput with what is wrong.
[[nodiscard]] Result<QString> normalisedIban(QStringView text);
[[nodiscard]] bool isValidIban(QStringView text);

/// Whether banks of its country take part in SEPA credit transfers. @param iban normalised.
[[nodiscard]] bool isSepaIban(QStringView iban);

} // namespace laurel
