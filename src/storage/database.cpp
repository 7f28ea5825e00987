#include "storage/database.h"

#include "storage/sqlerror.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <SQLiteCpp/Database.h>
#include <array>
#include <sqlite3.h>

namespace laurel {

namespace {

constexpr int busyTimeoutMs = 2000;

/// What a statement keeps of the pages it changes, until it is certain that no guard refuses it: a few of them. By SQLite's own
/// limit of two pages it would be a file, written anew by each of hundreds of thousands of statements.
constexpr int statementJournalBytes = 1024 * 1024;

/// Before the first connection. Counting every allocation takes a lock each, and nobody reads the count.
void prepareLibrary()
{
    [[maybe_unused]] static const std::array configured{sqlite3_config(SQLITE_CONFIG_MEMSTATUS, 0),
                                                        sqlite3_config(SQLITE_CONFIG_STMTJRNL_SPILL, statementJournalBytes)};
}

// SQLite refuses a link anywhere in the path (NOFOLLOW), but a folder behind a link is ordinary: /home on some systems
// is one.
QString withRealFolder(const QString &path)
{
    const QFileInfo info(path);
    const QString folder = info.absoluteDir().canonicalPath();
    return folder.isEmpty() ? info.absoluteFilePath() : QDir(folder).filePath(info.fileName());
}

void configure(sqlite3 *handle)
{
    constexpr std::array switches{std::pair{SQLITE_DBCONFIG_DEFENSIVE, 1},
                                  std::pair{SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0},
                                  std::pair{SQLITE_DBCONFIG_DQS_DML, 0},
                                  std::pair{SQLITE_DBCONFIG_DQS_DDL, 0},
                                  std::pair{SQLITE_DBCONFIG_ENABLE_FKEY, 1},
                                  std::pair{SQLITE_DBCONFIG_WRITABLE_SCHEMA, 0},
                                  std::pair{SQLITE_DBCONFIG_ENABLE_LOAD_EXTENSION, 0}};
    for (const auto &[option, value] : switches) {
        if (sqlite3_db_config(handle, option, value, nullptr) != SQLITE_OK)
            throw SQLite::Exception(handle);
    }

    sqlite3_limit(handle, SQLITE_LIMIT_LENGTH, 64 * 1024 * 1024);
    sqlite3_limit(handle, SQLITE_LIMIT_SQL_LENGTH, 1024 * 1024);
    sqlite3_limit(handle, SQLITE_LIMIT_ATTACHED, 1);
    sqlite3_limit(handle, SQLITE_LIMIT_EXPR_DEPTH, 100);
    sqlite3_limit(handle, SQLITE_LIMIT_VDBE_OP, 250000);
    sqlite3_limit(handle, SQLITE_LIMIT_TRIGGER_DEPTH, 10);
}

} // namespace

Result<Database> Database::connect(const QString &path, Mode mode, int flags)
{
    prepareLibrary();
    return guarded([&]() -> Result<Database> {
        // One thread at a time uses a connection, so SQLite need not lock it on every call.
        auto sql = std::make_unique<SQLite::Database>(
            path.toStdString(), flags | SQLITE_OPEN_EXRESCODE | SQLITE_OPEN_NOMUTEX, busyTimeoutMs);
        configure(sql->getHandle());
        sql->exec(
            "PRAGMA cell_size_check = ON; PRAGMA mmap_size = 0; PRAGMA secure_delete = ON; PRAGMA foreign_keys = ON;"
            // So that a row that is replaced meets the guards against its removal.
            "PRAGMA recursive_triggers = ON; PRAGMA synchronous = EXTRA");
        if (mode == Mode::ReadWrite)
            sql->exec("PRAGMA journal_mode = DELETE");
        return Database(std::move(sql), path, mode);
    });
}

Result<Database> Database::open(const QString &path, Mode mode)
{
    const int access = mode == Mode::ReadWrite ? SQLITE_OPEN_READWRITE : SQLITE_OPEN_READONLY;
    auto database = connect(withRealFolder(path), mode, access | SQLITE_OPEN_NOFOLLOW);
    // SQLite falls back to reading on its own; a caller that asked to write has to know.
    if (database && mode == Mode::ReadWrite && sqlite3_db_readonly(database->handle(), "main") != 0)
        return tl::unexpected<Error>(sqlError(SQLITE_READONLY, "opened for reading only"));
    return database;
}

Result<Database> Database::openInMemory()
{
    return connect(QStringLiteral(":memory:"), Mode::ReadWrite, SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE);
}

Database::Database(std::unique_ptr<SQLite::Database> sql, QString path, Mode mode)
    : m_sql(std::move(sql))
    , m_path(std::move(path))
    , m_mode(mode)
{}

Database::Database(Database &&) noexcept = default;
Database &Database::operator=(Database &&) noexcept = default;
Database::~Database() = default;

sqlite3 *Database::handle() const { return m_sql->getHandle(); }

bool Database::hasMoved() const
{
    int moved = 0;
    // A file system that cannot tell answers SQLITE_NOTFOUND; then the next write tells.
    return sqlite3_file_control(handle(), "main", SQLITE_FCNTL_HAS_MOVED, &moved) == SQLITE_OK && moved != 0;
}

void Database::setBusyTimeout(int milliseconds)
{
    sqlite3_busy_timeout(handle(), milliseconds);
}

} // namespace laurel
