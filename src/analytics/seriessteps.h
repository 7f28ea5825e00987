#pragma once

#include "analytics/kpiquery.h"

#include <vector>

namespace laurel {

/// The steps a period falls into: days, weeks from Monday, calendar months. The first and the last may be shorter than
/// the others.
class SeriesSteps
{
public:
    SeriesSteps(const DateRange &period, Granularity granularity);

    [[nodiscard]] qsizetype count() const { return m_starts.size(); }
    [[nodiscard]] QDate start(qsizetype step) const { return m_starts.at(step); }
    /// @p day lies in the period.
    [[nodiscard]] qsizetype indexOf(QDate day) const { return m_stepOfDay[size_t(m_from.daysTo(day))]; }

private:
    QDate m_from;
    QList<QDate> m_starts;
    std::vector<qsizetype> m_stepOfDay;
};

} // namespace laurel
