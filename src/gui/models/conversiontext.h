#pragma once

#include "storage/conversionrepository.h"

#include <QLocale>
#include <QString>

namespace laurel {

[[nodiscard]] QString conversionKindName(ConversionKind kind);
[[nodiscard]] QString conversionStatusName(ConversionStatus status);
/// "Lead of Saturday, October 31, 2026, confirmed".
[[nodiscard]] QString conversionHeading(const Conversion &conversion, const QLocale &locale);
[[nodiscard]] QString commissionStatusName(CommissionStatus status);

/// Why a conversion belongs to whom, in a few words: "Coupon SUMMER10", "Unknown code X", "No code".
[[nodiscard]] QString attributionText(AttributionReason reason, const QString &code);
/// The reason without a code, for counts of many: "By coupon", "Unknown code".
[[nodiscard]] QString attributionReasonName(AttributionReason reason);

} // namespace laurel
