#pragma once

#include "core/result.h"

#include <QDate>
#include <QString>

namespace laurel {

/// Days since 1970-01-01 in the program's time zone: how the program file stores a business date.
[[nodiscard]] constexpr qint64 epochJulianDay() { return 2440588; }
[[nodiscard]] inline qint64 toEpochDay(QDate date) { return date.toJulianDay() - epochJulianDay(); }
[[nodiscard]] inline QDate fromEpochDay(qint64 day) { return QDate::fromJulianDay(day + epochJulianDay()); }

/// A half-open run of calendar days: from ≤ day < to.
class DateRange
{
public:
    DateRange() = default;
    /// @p to is the first day that no longer belongs. to < from is treated as empty.
    DateRange(QDate from, QDate to) : m_from(from), m_to(to < from ? from : to) {}

    [[nodiscard]] static DateRange ofMonth(int year, int month);
    [[nodiscard]] static DateRange ofYear(int year);
    /// "2026-05", "2026", "2026-Q2", "2026-05-01..2026-05-31" (last day included), as laurel-cli takes it.
    [[nodiscard]] static Result<DateRange> parse(const QString &text);

    [[nodiscard]] QDate from() const { return m_from; }
    [[nodiscard]] QDate to() const { return m_to; }
    /// The last day that belongs. Invalid for an empty range.
    [[nodiscard]] QDate last() const { return isEmpty() ? QDate() : m_to.addDays(-1); }
    [[nodiscard]] qint64 days() const { return isEmpty() ? 0 : m_from.daysTo(m_to); }
    [[nodiscard]] bool isEmpty() const { return !m_from.isValid() || !m_to.isValid() || m_from >= m_to; }
    [[nodiscard]] bool contains(QDate day) const { return !isEmpty() && day >= m_from && day < m_to; }
    /// The period to compare with: the calendar month, quarter or year before when this is a whole one,
    /// else as many days right before.
    [[nodiscard]] DateRange previous() const;
    /// The same days one year earlier.
    [[nodiscard]] DateRange yearBefore() const;

    friend bool operator==(const DateRange &, const DateRange &) = default;

private:
    QDate m_from;
    QDate m_to;
};

/// The periods the header of the window and `--period` offer by name.
enum class PeriodPreset { ThisMonth, LastMonth, ThisQuarter, LastQuarter, ThisYear, LastYear, Last30Days, Last90Days, Last12Months };

/// @p today is the business date in the program's time zone.
[[nodiscard]] DateRange periodFor(PeriodPreset preset, QDate today);

} // namespace laurel
