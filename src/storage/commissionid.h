#pragma once

#include <QtGlobal>
#include <string>

// The id of a commission row is made of its conversion and its sequence there: the rows of a conversion lie together and are
// found without an index.
namespace laurel {

constexpr qint64 commissionIdsPerConversion = 1024;

[[nodiscard]] constexpr qint64 commissionIdOf(qint64 conversion, int sequence)
{
    return conversion * commissionIdsPerConversion + sequence;
}

/// The SQL condition that the commission with the id @p id belongs to the conversion with the id @p conversion.
[[nodiscard]] inline std::string commissionIsOf(const std::string &conversion, const std::string &id = "id")
{
    const std::string size = std::to_string(commissionIdsPerConversion);
    const std::string last = std::to_string(commissionIdsPerConversion - 1);
    return id + " BETWEEN " + conversion + " * " + size + " AND " + conversion + " * " + size + " + " + last;
}

} // namespace laurel
