#pragma once

#include "storage/conversionrepository.h"

#include <SQLiteCpp/Statement.h>
#include <functional>
#include <string>
#include <vector>

namespace laurel {

/// FROM, WHERE and the values of a ConversionFilter, over the table conversion named "c". Names the index that serves
/// it and the order newest first, so that no page ever sorts.
class ConversionQuery
{
public:
    ConversionQuery(const ConversionFilter &filter, const std::optional<ConversionAnchor> &after);

    /// "SELECT " + @p columns + " FROM conversion AS c … " + @p joins + " WHERE … " + @p tail
    [[nodiscard]] std::string sql(const char *columns, const char *joins, const char *tail) const;
    /// Sets the values. @returns the index of the first parameter that is still free, for those of the tail.
    int bind(SQLite::Statement &statement) const;

private:
    using Value = std::function<void(SQLite::Statement &, int)>;

    void add(std::string condition, std::vector<Value> values = {});
    void addDay(const char *comparison, QDate day);
    void addText(const QString &text);

    bool m_byAffiliate = false;
    std::string m_where;
    std::vector<Value> m_values;
};

} // namespace laurel
