#include "storage/bulkcopy.h"

#include "storage/importstorequery.h"
#include "storage/sqlerror.h"

#include <sqlite3.h>

namespace laurel {

namespace {

constexpr size_t sizeToWrite = 48 * 1024 * 1024; // a table that is empty is filled at once if possible: only then rows are copied as they are

} // namespace

BulkCopy::BulkCopy(sqlite3 *handle, const char *table) : m_handle(handle), m_table(table) {}

Result<BulkCopy> BulkCopy::open(sqlite3 *handle, const char *table)
{
    const Result<std::string> sql = definitionOf(handle, table);
    if (!sql)
        return fail(sql);
    BulkCopy copy(handle, table);
    copy.m_tree = sql->find("WITHOUT ROWID") == std::string::npos ? copy.m_image.addTable(table, *sql)
                                                                  : copy.m_image.addTableWithoutRowId(table, *sql);
    return copy;
}

SqliteRecord &BulkCopy::record()
{
    m_record.clear();
    return m_record;
}

Result<> BulkCopy::addRow(qint64 rowId)
{
    m_isEmpty = false;
    if (!m_image.addRow(m_tree, rowId, m_record))
        return fail(ErrorCode::Internal, {}, QStringLiteral("row %1 is longer than a page").arg(rowId));
    return m_image.isFull() || m_image.size() > sizeToWrite ? write() : Result<>();
}

Result<> BulkCopy::addEntry()
{
    m_isEmpty = false;
    if (!m_image.addEntry(m_tree, m_record))
        return fail(ErrorCode::Internal, {}, QStringLiteral("entry is longer than a page"));
    return m_image.isFull() || m_image.size() > sizeToWrite ? write() : Result<>();
}

Result<> BulkCopy::write()
{
    if (std::exchange(m_isEmpty, true))
        return {};
    const Result<> replaced = m_image.replace(m_handle, schema);
    return replaced ? copyFromImage(m_handle, m_table, m_onConflict) : replaced;
}

Result<std::string> definitionOf(sqlite3 *handle, const char *name)
{
    return guarded([&]() -> Result<std::string> {
        StoreQuery query(handle, "SELECT sql FROM main.sqlite_schema WHERE name = ?1");
        query.bind(1, std::string_view(name));
        if (!query.step())
            return fail(ErrorCode::Damaged, {}, QStringLiteral("no table %1").arg(QLatin1String(name)));
        return std::string(query.text(0));
    });
}

Result<> copyFromImage(sqlite3 *handle, const std::string &table, const std::string &onConflict, CopyWay way)
{
    return guarded([&]() -> Result<> {
        // OR ROLLBACK: to be able to take back this statement alone SQLite would keep a journal of it, and whoever fails here gives up the
        // whole transaction. WHERE: without it an upsert clause would be taken for a join, and rows would be copied whole.
        StoreQuery insert(handle, "INSERT OR ROLLBACK INTO main." + table + " SELECT * FROM " + BulkCopy::schema + '.' + table
                                      + (onConflict.empty() && way == CopyWay::Whole ? std::string() : " WHERE true " + onConflict));
        insert.run();
        return {};
    });
}

} // namespace laurel
