#include "importing/zoneclocks.h"

#include <algorithm>
#include <array>

namespace laurel {

namespace {

struct Abbreviation
{
    std::string_view name;
    int minutes = 0; ///< east of UTC
};

// As payment services write them. "IST" and the like, which mean several zones of equal weight, are left out.
constexpr std::array<Abbreviation, 34> abbreviations = {
    {{"UTC", 0},     {"GMT", 0},     {"Z", 0},       {"WET", 0},     {"WEST", 60},   {"BST", 60},    {"CET", 60},    {"CEST", 120},  {"MEZ", 60},
     {"MESZ", 120},  {"EET", 120},   {"EEST", 180},  {"MSK", 180},   {"EST", -300},  {"EDT", -240},  {"CST", -360},  {"CDT", -300},  {"MST", -420},
     {"MDT", -360},  {"PST", -480},  {"PDT", -420},  {"AKST", -540}, {"AKDT", -480}, {"HST", -600},  {"NST", -210},  {"NDT", -150},
     {"AEST", 600},  {"AEDT", 660},  {"ACDT", 630},  {"AWST", 480},  {"NZST", 720},  {"NZDT", 780},  {"JST", 540},   {"KST", 540}}};

} // namespace

QTimeZone zoneNamed(std::string_view name)
{
    const auto known = std::find_if(abbreviations.begin(), abbreviations.end(),
                                    [name](const Abbreviation &entry) { return entry.name == name; });
    if (known != abbreviations.end())
        return known->minutes == 0 ? QTimeZone::utc() : QTimeZone(known->minutes * 60);
    QByteArray id(name.data(), qsizetype(name.size()));
    if (id.startsWith("GMT+") || id.startsWith("GMT-"))
        id.replace(0, 3, "UTC");
    // Of anything else Qt makes a zone of that name and no offset.
    return id.contains('/') || id.startsWith("UTC") ? QTimeZone(id) : QTimeZone();
}

std::optional<qint64> ZoneClocks::resolve(const WrittenDate &date, std::string_view zone)
{
    auto clock = m_clocks.find(zone);
    if (clock == m_clocks.end()) {
        const QTimeZone named = zoneNamed(zone);
        clock = m_clocks.emplace(std::string(zone), named.isValid() ? std::optional<BusinessClock>(named) : std::nullopt).first;
    }
    if (!clock->second)
        return std::nullopt;
    return clock->second->resolve(date).utc;
}

} // namespace laurel
