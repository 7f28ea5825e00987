#include "reports/chartpalette.h"

#include <algorithm>
#include <array>

namespace laurel {

namespace {

struct Shades
{
    QRgb light;
    QRgb dark;
};

constexpr std::array<Shades, chartSeriesColors + 1> seriesShades{{
    {0xff2e7d5b, 0xff6cc5a0}, // laurel
    {0xffb57c00, 0xfff0b84a}, // orange
    {0xff3a94c9, 0xff7cc4ee}, // sky blue
    {0xffcc79a7, 0xffe39ac3}, // reddish purple
    {0xff0072b2, 0xff6ca6e0}, // blue
    {0xffd55e00, 0xfff0905a}, // vermillion
    {0xff8a9490, 0xff8a9490}, // others
}};

constexpr Shades shadesOf(ChartInk ink)
{
    switch (ink) {
    case ChartInk::Text:
        return {0xff1b1f1d, 0xffe6e9e7};
    case ChartInk::Muted:
        return {0xff5f6763, 0xffa3aba7};
    case ChartInk::Grid:
        return {0xffe6e9e7, 0xff2f3432};
    case ChartInk::Axis:
    case ChartInk::Series:
        break;
    }
    return {0xffb4bbb7, 0xff555c58};
}

} // namespace

QColor chartColor(ChartInk ink, int series, ChartScheme scheme)
{
    const Shades shades =
        ink == ChartInk::Series ? seriesShades.at(size_t(std::clamp(series, 0, chartSeriesColors))) : shadesOf(ink);
    return QColor::fromRgb(scheme == ChartScheme::Dark ? shades.dark : shades.light);
}

} // namespace laurel
