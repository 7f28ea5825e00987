#pragma once

#include <QList>
#include <string>

namespace laurel {

/// Ids as a list that SQLite's json_each() reads: "[1,2,3]".
template <typename IdType>
[[nodiscard]] std::string idList(const QList<IdType> &ids)
{
    std::string list = "[";
    for (const IdType id : ids) {
        if (list.size() > 1)
            list += ',';
        list += std::to_string(id.value());
    }
    list += ']';
    return list;
}

} // namespace laurel
