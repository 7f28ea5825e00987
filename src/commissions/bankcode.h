#pragma once

#include "core/result.h"

#include <QString>
#include <QStringView>

namespace laurel {

/// A bank's code (ISO 9362) as payment files want it: upper case, without spaces, 8 or 11 characters, in the shape that
/// pain.001.001.03 and .09 both take. Whether such a bank exists is not known here.
/// @returns InvalidInput with what is wrong.
[[nodiscard]] Result<QString> normalisedBic(QStringView text);

/// Whether this is the routing number of a bank in the USA: nine digits, in a range that the ABA assigns to banks, with
/// the right check digit (weights 3, 7, 1).
[[nodiscard]] bool isValidRoutingNumber(QStringView text);

} // namespace laurel
