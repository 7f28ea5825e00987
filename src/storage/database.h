#pragma once

#include "core/result.h"

#include <QString>
#include <memory>

struct sqlite3;
namespace SQLite {
class Database;
}

namespace laurel {

/// One hardened connection to a program file (facts of every connection: defensive, untrusted schema, no double-quoted
/// strings, foreign keys, secure delete, rollback journal with synchronous=EXTRA, limits). Use one per thread at a
/// time.
class Database
{
public:
    enum class Mode { ReadOnly, ReadWrite };

    /// Opens an existing file; never creates one. Use ProgramFile to open what a user names: it checks first.
    [[nodiscard]] static Result<Database> open(const QString &path, Mode mode);
    /// An empty database in memory, hardened alike: to compare schemas with, and for tests.
    [[nodiscard]] static Result<Database> openInMemory();
    Database(Database &&) noexcept;
    Database &operator=(Database &&) noexcept;
    ~Database();

    [[nodiscard]] SQLite::Database &sql() const { return *m_sql; }
    [[nodiscard]] sqlite3 *handle() const;
    /// Absolute, its folder without links; ":memory:" for a database in memory.
    [[nodiscard]] QString path() const { return m_path; }
    /// How long a statement waits for another connection's lock before it fails with Locked. 2 s unless set.
    void setBusyTimeout(int milliseconds);
    [[nodiscard]] bool isReadOnly() const { return m_mode == Mode::ReadOnly; }
    /// Whether the file was moved, removed or replaced underneath this connection.
    [[nodiscard]] bool hasMoved() const;

private:
    Database(std::unique_ptr<SQLite::Database> sql, QString path, Mode mode);
    [[nodiscard]] static Result<Database> connect(const QString &path, Mode mode, int flags);

    std::unique_ptr<SQLite::Database> m_sql;
    QString m_path;
    Mode m_mode = Mode::ReadOnly;
};

} // namespace laurel
