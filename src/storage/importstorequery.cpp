#include "storage/importstorequery.h"

#include <SQLiteCpp/Exception.h>
#include <sqlite3.h>
#include <utility>

namespace laurel {

StoreQuery::StoreQuery(sqlite3 *handle, std::string_view sql) : m_handle(handle)
{
    if (sqlite3_prepare_v3(handle, sql.data(), int(sql.size()), SQLITE_PREPARE_PERSISTENT, &m_statement, nullptr) != SQLITE_OK)
        throw SQLite::Exception(handle);
}

StoreQuery::StoreQuery(StoreQuery &&other) noexcept
    : m_handle(other.m_handle)
    , m_statement(std::exchange(other.m_statement, nullptr))
{}

StoreQuery::~StoreQuery() { sqlite3_finalize(m_statement); }

void StoreQuery::bind(int index, qint64 value) { sqlite3_bind_int64(m_statement, index, value); }

void StoreQuery::bind(int index, std::string_view text)
{
    // An empty view has no address, and SQLite takes a null address for NULL.
    sqlite3_bind_text(m_statement, index, text.empty() ? "" : text.data(), int(text.size()), SQLITE_STATIC);
}

void StoreQuery::bindNull(int index) { sqlite3_bind_null(m_statement, index); }

bool StoreQuery::step()
{
    const int status = sqlite3_step(m_statement);
    if (status == SQLITE_ROW)
        return true;
    if (status == SQLITE_DONE)
        return false;
    const SQLite::Exception failure(m_handle);
    sqlite3_reset(m_statement);
    throw failure;
}

qint64 StoreQuery::number(int column) const { return sqlite3_column_int64(m_statement, column); }

bool StoreQuery::isNull(int column) const { return sqlite3_column_type(m_statement, column) == SQLITE_NULL; }

Currency StoreQuery::currency(int column) const
{
    const std::string_view code = text(column);
    return Currency::fromCode(QString::fromUtf8(code.data(), qsizetype(code.size()))).value_or(Currency());
}

std::string_view StoreQuery::text(int column) const
{
    const auto *text = reinterpret_cast<const char *>(sqlite3_column_text(m_statement, column));
    return text ? std::string_view(text, size_t(sqlite3_column_bytes(m_statement, column))) : std::string_view();
}

void StoreQuery::reset() { sqlite3_reset(m_statement); }

void StoreQuery::run()
{
    step();
    reset();
}

qint64 numberOf(sqlite3 *handle, std::string_view sql)
{
    StoreQuery query(handle, sql);
    return query.step() ? query.number(0) : 0;
}

} // namespace laurel
