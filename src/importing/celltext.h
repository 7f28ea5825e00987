#pragma once

#include <QString>
#include <string_view>

namespace laurel {

// What every reader of cells needs.

[[nodiscard]] inline bool isDigit(char c) { return c >= '0' && c <= '9'; }

[[nodiscard]] inline QString textOf(std::string_view text) { return QString::fromUtf8(text.data(), qsizetype(text.size())); }

[[nodiscard]] inline std::string_view trimmed(std::string_view text)
{
    while (!text.empty() && (text.front() == ' ' || text.front() == '\t' || text.front() == '\n' || text.front() == '\r'))
        text.remove_prefix(1);
    while (!text.empty() && (text.back() == ' ' || text.back() == '\t' || text.back() == '\n' || text.back() == '\r'))
        text.remove_suffix(1);
    return text;
}

} // namespace laurel
