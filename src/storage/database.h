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
/// strings, foreign keys, secure delete, rollback journal with synchronous=EXTRA, limits). Use one per thread at a time.
class Database
{
public:
    enum class Mode { ReadOnly, ReadWrite };

    /// Opens an existing file; never creates one. Use ProgramFile to open what a user names: it checks first.
    [[nodiscard]] static Result<Database> open(const QString &path, Mode mode);
    Database(Database &&) noexcept;
    Database &operator=(Database &&) noexcept;
    ~Database();

    [[nodiscard]] SQLite::Database &sql() const { return *m_sql; }
    [[nodiscard]] sqlite3 *handle() const;
    [[nodiscard]] QString path() const { return m_path; }
    [[nodiscard]] bool isReadOnly() const { return m_mode == Mode::ReadOnly; }

private:
    friend class ProgramFile;
    friend class Backup;
    Database(std::unique_ptr<SQLite::Database> sql, QString path, Mode mode);

    std::unique_ptr<SQLite::Database> m_sql;
    QString m_path;
    Mode m_mode = Mode::ReadOnly;
};

} // namespace laurel
