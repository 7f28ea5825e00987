#pragma once

#include "storage/conversionrepository.h"

#include <QLocale>
#include <QString>

namespace laurel {

/// Why a conversion belongs to whom, in a sentence, with what to do when it belongs to nobody, and who shares it.
[[nodiscard]] QString attributionSentence(const ConversionRow &row, const QLocale &locale);

} // namespace laurel
