#include "analytics/seriessteps.h"

namespace laurel {

namespace {

bool isStart(QDate day, Granularity granularity)
{
    switch (granularity) {
    case Granularity::Day:
        return true;
    case Granularity::Week:
        return day.dayOfWeek() == Qt::Monday;
    case Granularity::Month:
        return day.day() == 1;
    }
    return false;
}

} // namespace

SeriesSteps::SeriesSteps(const DateRange &period, Granularity granularity)
    : m_from(period.from())
{
    m_stepOfDay.reserve(size_t(period.days()));
    for (QDate day = period.from(); period.contains(day); day = day.addDays(1)) {
        if (m_starts.isEmpty() || isStart(day, granularity))
            m_starts.append(day);
        m_stepOfDay.push_back(m_starts.size() - 1);
    }
}

} // namespace laurel
