#include "storage/importstoresection.h"

#include "storage/bulkcopy.h"
#include "storage/sqlerror.h"

#include <SQLiteCpp/Database.h>
#include <SQLiteCpp/Statement.h>
#include <sqlite3.h>
#include <string>

namespace laurel {

namespace {

constexpr const char *bulkCache = "PRAGMA cache_size = -32768"; // 32 MiB; more makes imports larger, not faster

void setForeignKeys(Database &database, int on)
{
    sqlite3_db_config(database.handle(), SQLITE_DBCONFIG_ENABLE_FKEY, on, nullptr);
}

} // namespace

UncheckedSection::UncheckedSection(Database &database) : m_database(database)
{
    const Result<> read = guarded([&]() -> Result<> {
        SQLite::Statement query(database.sql(), "PRAGMA cache_size");
        if (query.executeStep())
            m_cacheSize = query.getColumn(0).getInt64();
        return {};
    });
    if (read && m_cacheSize != 0)
        sqlite3_exec(database.handle(), bulkCache, nullptr, nullptr, nullptr);
    setForeignKeys(database, 0);
    const std::string attach = std::string("ATTACH ':memory:' AS ") + BulkCopy::schema;
    m_attached = sqlite3_exec(database.handle(), attach.c_str(), nullptr, nullptr, nullptr) == SQLITE_OK;
}

UncheckedSection::~UncheckedSection()
{
    setForeignKeys(m_database, 1);
    if (m_attached)
        sqlite3_exec(m_database.handle(), (std::string("DETACH ") + BulkCopy::schema).c_str(), nullptr, nullptr, nullptr);
    if (m_cacheSize != 0) {
        const std::string restore = "PRAGMA cache_size = " + std::to_string(m_cacheSize);
        sqlite3_exec(m_database.handle(), restore.c_str(), nullptr, nullptr, nullptr);
        sqlite3_db_release_memory(m_database.handle());
    }
}

} // namespace laurel
