#pragma once

#include "core/currency.h"
#include "core/result.h"

#include <memory>
#include <string>
#include <string_view>

struct sqlite3;
struct sqlite3_stmt;
struct sqlite3_context;

namespace laurel {

/// Rows in memory that SQLite reads in place.
class BulkRows
{
public:
    virtual ~BulkRows();
    [[nodiscard]] virtual qint64 count() const = 0;
    /// Hands the value to SQLite through sqlite3_result_…(); texts need to live until run() returns.
    virtual void value(sqlite3_context *context, qint64 row, int column) const = 0;

protected:
    BulkRows() = default;
    BulkRows(const BulkRows &) = default;
    BulkRows &operator=(const BulkRows &) = default;
};

/// `INSERT … SELECT` from a virtual table over rows in memory: one statement for a block of rows instead of a bind and a step
/// for each, which takes half the time. A run that fails may leave rows behind (OR FAIL: keeping a journal for each statement
/// would cost more than the rows): roll the transaction back then.
class BulkInsert
{
public:
    /// @param columns the virtual table's, named c0, c1, …
    /// @param into "conversion", or "conversion (id, day)".
    /// @param select the expressions over c0, c1, …
    [[nodiscard]] static Result<BulkInsert> prepare(sqlite3 *handle, const char *name, int columns, const std::string &into,
                                                    const std::string &select);
    BulkInsert(BulkInsert &&) noexcept;
    BulkInsert &operator=(BulkInsert &&) noexcept;
    ~BulkInsert();

    /// The rows are read once, in order.
    [[nodiscard]] Result<> run(const BulkRows &rows);

private:
    struct Source;
    BulkInsert();
    void close() noexcept;

    sqlite3 *m_handle = nullptr;
    sqlite3_stmt *m_statement = nullptr;
    std::string m_name;
    std::unique_ptr<Source> m_source;
};

/// @p text needs to live until run() returns.
void resultText(sqlite3_context *context, std::string_view text);
/// NULL for 0.
void resultId(sqlite3_context *context, qint64 id);
/// The letters of @p currency as a text that lives as long as the program.
void resultCurrency(sqlite3_context *context, Currency currency);
/// "c0, c1, …", from column @p first on.
[[nodiscard]] std::string bulkColumns(int count, int first = 0);

} // namespace laurel
