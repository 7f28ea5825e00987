#pragma once

#include "core/daterange.h"

#include <QLocale>

namespace laurel {

/// What a person calls the period, to stand after "in": "May 2026", "the second quarter of 2026", "2026",
/// "the time from 3 May 2026 to 9 May 2026".
[[nodiscard]] QString periodName(const DateRange &period, const QLocale &locale);

/// The calendar month, quarter or year that follows a whole one, else as many days.
[[nodiscard]] DateRange periodAfter(const DateRange &period);

} // namespace laurel
