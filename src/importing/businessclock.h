#pragma once

#include "importing/dateformat.h"

#include <QTimeZone>
#include <vector>

namespace laurel {

/// Turns written dates into instants and business days of the program's time zone, asking QTimeZone once per day at most.
class BusinessClock
{
public:
    struct Moment
    {
        qint64 utc = 0; ///< seconds since 1970-01-01
        qint64 day = 0; ///< business day, since 1970-01-01
    };

    explicit BusinessClock(const QTimeZone &zone) : m_zone(zone) {}

    /// A date with offset is an instant; one without is local to the program, at midnight when it has no time.
    [[nodiscard]] Moment resolve(const WrittenDate &date);

private:
    struct Offsets
    {
        int atStart = 0;
        int atEnd = 0;
        bool known = false;
    };

    [[nodiscard]] const Offsets &offsetsOf(qint64 utcDay);
    [[nodiscard]] qint64 utcOfLocal(qint64 day, int seconds);

    QTimeZone m_zone;
    std::vector<Offsets> m_offsets; ///< by UTC day, filled when asked
    Offsets m_outside;
};

} // namespace laurel
