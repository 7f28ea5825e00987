#pragma once

#include "importing/businessclock.h"

#include <map>
#include <optional>
#include <string>

namespace laurel {

/// Clocks of the time zones that a file names beside its dates.
class ZoneClocks
{
public:
    /// Seconds since 1970-01-01 of @p date, read in the zone of that name: "Europe/Berlin", "UTC", "PDT", "GMT+02:00".
    /// @returns nothing when the zone is not known. A date with an offset of its own keeps it.
    [[nodiscard]] std::optional<qint64> resolve(const WrittenDate &date, std::string_view zone);

private:
    std::map<std::string, std::optional<BusinessClock>, std::less<>> m_clocks;
};

/// The zone of that name; an abbreviation only where it means one offset. Invalid when unknown.
[[nodiscard]] QTimeZone zoneNamed(std::string_view name);

} // namespace laurel
