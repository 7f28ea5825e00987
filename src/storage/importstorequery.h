#pragma once

#include "core/currency.h"

#include <QtGlobal>
#include <string_view>

struct sqlite3;
struct sqlite3_stmt;

namespace laurel {

/// A statement that is run many times and reads its texts in place. Throws SQLite::Exception: use within guarded().
class StoreQuery
{
public:
    StoreQuery(sqlite3 *handle, std::string_view sql);
    StoreQuery(StoreQuery &&other) noexcept;
    StoreQuery &operator=(StoreQuery &&) = delete;
    ~StoreQuery();

    void bind(int index, qint64 value);
    /// @p text needs to live until the next step().
    void bind(int index, std::string_view text);
    void bindNull(int index);

    /// @returns whether there is a row.
    bool step();
    [[nodiscard]] qint64 number(int column) const; ///< 0 for NULL
    [[nodiscard]] bool isNull(int column) const;
    [[nodiscard]] std::string_view text(int column) const; ///< until the next step() or reset()
    [[nodiscard]] Currency currency(int column) const;     ///< invalid text → invalid currency
    void reset();
    /// step() and reset(), for statements without result.
    void run();

private:
    sqlite3 *m_handle;
    sqlite3_stmt *m_statement = nullptr;
};

/// The one number that @p sql asks for; 0 when there is none. Throws as StoreQuery does.
[[nodiscard]] qint64 numberOf(sqlite3 *handle, std::string_view sql);

} // namespace laurel
