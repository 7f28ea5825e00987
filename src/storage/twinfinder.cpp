#include "storage/twinfinder.h"

#include "storage/sqlerror.h"
#include "storage/statements.h"

#include <SQLiteCpp/Database.h>

namespace laurel {

Result<TwinFinder> TwinFinder::open(Database &database, qint64 source)
{
    return guarded([&]() -> Result<TwinFinder> {
        TwinFinder finder(source);
        SQLite::Statement others(database.sql(), "SELECT 1 FROM conversion_key WHERE source_id <> ?1 LIMIT 1");
        others.bind(1, int64_t(source));
        if (others.executeStep()) {
            finder.m_find.emplace(database.sql(),
                                  "SELECT s.name FROM source AS s CROSS JOIN conversion_key AS k ON k.source_id = s.id AND "
                                  "k.external_id = ?2 CROSS JOIN conversion AS c ON c.id = k.conversion_id WHERE s.id <> ?1 AND "
                                  "c.currency = ?3 AND c.gross = ?4 AND c.gross <> 0 AND c.day BETWEEN ?5 AND ?6 LIMIT 1");
        }
        return finder;
    });
}

Result<QString> TwinFinder::sourceOf(const ConversionRecord &row)
{
    if (!m_find)
        return QString();
    return guarded([&]() -> Result<QString> {
        m_find->reset();
        m_find->bind(1, int64_t(m_source));
        m_find->bind(2, std::string(row.externalId));
        bindText(*m_find, 3, row.currency.code());
        m_find->bind(4, int64_t(row.gross));
        m_find->bind(5, int64_t(row.day - days));
        m_find->bind(6, int64_t(row.day + days));
        const QString name = m_find->executeStep() ? textOf(m_find->getColumn(0)) : QString();
        m_find->reset();
        return name;
    });
}

} // namespace laurel
