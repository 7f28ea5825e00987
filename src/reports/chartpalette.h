#pragma once

#include "reports/writers.h"

#include <QColor>

namespace laurel {

/// What a mark of a chart means; its colour follows from that and the scheme.
enum class ChartInk { Text, Muted, Grid, Axis, Series };

/// Series with a colour of their own; later ones share one neutral as "others".
constexpr int chartSeriesColors = 6;

/// Laurel green, then the hues of Okabe and Ito (2008), darkened on white and lightened on black as far as a contrast
/// of 3:1 needs. @p series counts from 0; from chartSeriesColors on it is the colour of "others".
[[nodiscard]] QColor chartColor(ChartInk ink, int series, ChartScheme scheme);

/// Opacity of the compared period's marks.
constexpr double comparedOpacity = 0.5;

} // namespace laurel
