#pragma once

#include "core/currency.h"
#include "core/result.h"

#include <memory>
#include <span>
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

/// Writes from a virtual table over rows in memory: one statement for a block of rows instead of a bind and a step for each, which
/// takes half the time, and less where triggers may refuse: SQLite keeps the pages of each such statement. A run that fails may
/// leave rows behind (OR FAIL: keeping a journal for each statement would cost more than the rows): roll the transaction back then.
class BulkStatement
{
public:
    /// `INSERT … SELECT`.
    /// @param columns the virtual table's, named c0, c1, …
    /// @param into "conversion", or "conversion (id, day)".
    /// @param select the expressions over c0, c1, …
    [[nodiscard]] static Result<BulkStatement> insert(sqlite3 *handle, const char *name, int columns, const std::string &into,
                                                      const std::string &select);
    /// `DELETE` of the rows whose ids are handed in; @see IdRows.
    [[nodiscard]] static Result<BulkStatement> remove(sqlite3 *handle, const char *name, const std::string &from);
    BulkStatement(BulkStatement &&) noexcept;
    BulkStatement &operator=(BulkStatement &&) noexcept;
    ~BulkStatement();

    /// The rows are read once, in order.
    [[nodiscard]] Result<> run(const BulkRows &rows);

private:
    struct Source;
    BulkStatement();
    /// @param sql ends with the virtual table's name and @p after.
    [[nodiscard]] static Result<BulkStatement> prepare(sqlite3 *handle, const char *name, int columns, const std::string &sql,
                                                       const char *after);
    void close() noexcept;

    sqlite3 *m_handle = nullptr;
    sqlite3_stmt *m_statement = nullptr;
    std::string m_name;
    std::unique_ptr<Source> m_source;
};

/// Ids as rows of one column.
class IdRows final : public BulkRows
{
public:
    explicit IdRows(std::span<const qint64> ids) : m_ids(ids) {}
    [[nodiscard]] qint64 count() const override { return qint64(m_ids.size()); }
    void value(sqlite3_context *context, qint64 row, int column) const override;

private:
    std::span<const qint64> m_ids;
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
