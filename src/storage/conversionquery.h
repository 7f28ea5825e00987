#pragma once

#include "storage/conversionrepository.h"

#include <SQLiteCpp/Statement.h>
#include <functional>
#include <string>
#include <vector>

namespace laurel {

/// FROM, WHERE and the values of a ConversionFilter, over the table conversion named "c", newest first by a key that stands
/// in this order, so that no page ever sorts.
class ConversionQuery
{
public:
    ConversionQuery(const ConversionFilter &filter, const std::optional<ConversionAnchor> &after);

    /// "SELECT " + @p columns + " FROM … conversion AS c … " + @p joins + " WHERE … ORDER BY … " + @p tail
    [[nodiscard]] std::string sql(const char *columns, const char *joins, const char *tail) const;
    /// Day and id of each row.
    [[nodiscard]] std::string keysSql() const;
    [[nodiscard]] std::string countSql() const;
    /// Sets the values. @returns the index of the first parameter that is still free, for those of the tail.
    int bind(SQLite::Statement &statement) const;

private:
    using Value = std::function<void(SQLite::Statement &, int)>;

    void add(std::string condition, std::vector<Value> values = {});
    void addKey(std::string condition, std::vector<Value> values = {});
    void addDay(const char *comparison, QDate day);
    void addText(const QString &text);
    [[nodiscard]] std::string from(bool withRow) const;
    [[nodiscard]] std::string where() const;
    [[nodiscard]] std::string order() const;

    bool m_byAffiliate = false;
    bool m_looksIntoRows = false; ///< some condition is not on the key
    std::string m_day;
    std::string m_id;
    std::string m_where;
    std::vector<Value> m_values;
};

} // namespace laurel
