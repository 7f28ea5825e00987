#pragma once

#include "reports/chartpalette.h"

namespace laurel {

/// The colours of the light scheme, as the page of a report uses them.
namespace paper {

[[nodiscard]] inline QColor text() { return chartColor(ChartInk::Text, 0, ChartScheme::Light); }
[[nodiscard]] inline QColor muted() { return chartColor(ChartInk::Muted, 0, ChartScheme::Light); }
[[nodiscard]] inline QColor hairline() { return QColor(0xd9, 0xde, 0xdb); }
[[nodiscard]] inline QColor accent() { return QColor(0x2e, 0x7d, 0x5b); }
[[nodiscard]] inline QColor bad() { return QColor(0xb3, 0x26, 0x1e); }

} // namespace paper

} // namespace laurel
