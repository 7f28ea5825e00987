#pragma once

#include "core/job.h"
#include "core/result.h"
#include "sample/shophistory.h"

#include <QByteArray>

namespace laurel {

/// Lives through two years of the sample shop up to @p lastDay. The same day gives the same history. @returns
/// Cancelled.
[[nodiscard]] Result<SampleHistory> simulateShop(QDate lastDay, Job &job);

/// IANA name of the sample shop's time zone.
[[nodiscard]] QByteArray sampleTimeZone();

} // namespace laurel
