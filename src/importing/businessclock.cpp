#include "importing/businessclock.h"

#include "core/daterange.h"

namespace laurel {

namespace {

constexpr qint64 secondsPerDay = 86400;
constexpr size_t cachedDays = 84100; // to the year 2200

qint64 floorDay(qint64 seconds)
{
    return seconds >= 0 ? seconds / secondsPerDay : -((-seconds + secondsPerDay - 1) / secondsPerDay);
}

} // namespace

const BusinessClock::Offsets &BusinessClock::offsetsOf(qint64 utcDay)
{
    if (m_offsets.empty())
        m_offsets.resize(cachedDays);
    Offsets &offsets = utcDay >= 0 && size_t(utcDay) < cachedDays ? m_offsets[size_t(utcDay)] : m_outside;
    if (!offsets.known || &offsets == &m_outside) {
        const auto at = [this](qint64 utc) { return m_zone.offsetFromUtc(QDateTime::fromSecsSinceEpoch(utc, Qt::UTC)); };
        offsets = {at(utcDay * secondsPerDay), at((utcDay + 1) * secondsPerDay - 1), true};
    }
    return offsets;
}

BusinessClock::Moment BusinessClock::resolve(const WrittenDate &date)
{
    if (!date.hasOffset)
        return {utcOfLocal(date.day, date.seconds), date.day};
    const qint64 utc = date.day * secondsPerDay + date.seconds - date.offset;
    const Offsets &offsets = offsetsOf(floorDay(utc));
    const int offset = offsets.atStart == offsets.atEnd
        ? offsets.atStart
        : m_zone.offsetFromUtc(QDateTime::fromSecsSinceEpoch(utc, Qt::UTC));
    return {utc, floorDay(utc + offset)};
}

qint64 BusinessClock::utcOfLocal(qint64 day, int seconds)
{
    // Offsets reach from −12 to +14 hours: when the days around agree, nothing changes in between.
    const int before = offsetsOf(day - 1).atStart;
    const int after = offsetsOf(day + 1).atEnd;
    const Offsets &today = offsetsOf(day);
    if (before == after && today.atStart == before && today.atEnd == before)
        return day * secondsPerDay + seconds - before;
    return QDateTime(fromEpochDay(day), QTime(0, 0).addSecs(seconds), m_zone).toSecsSinceEpoch();
}

} // namespace laurel
