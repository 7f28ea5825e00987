#include "storage/migrator.h"

#include "storage/sqlerror.h"
#include "storage/statements.h"
#include "storage/transaction.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <SQLiteCpp/Database.h>
#include <algorithm>
#include <sqlite3.h>

namespace laurel {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Migrator)
};

// A table is rebuilt by dropping it, which foreign keys would take for deleting its rows; they are checked as a whole
// instead.
class ForeignKeysOff
{
public:
    explicit ForeignKeysOff(sqlite3 *handle)
        : m_handle(handle)
    {
        set(0);
    }
    ~ForeignKeysOff() { set(1); }
    Q_DISABLE_COPY_MOVE(ForeignKeysOff)

private:
    void set(int on) { sqlite3_db_config(m_handle, SQLITE_DBCONFIG_ENABLE_FKEY, on, nullptr); }

    sqlite3 *m_handle;
};

// Statement by statement through SQLite's own parser: a ';' inside a trigger or a text ends nothing.
Result<> execute(sqlite3 *handle, const QByteArray &sql)
{
    const char *next = sql.constData();
    const char *const end = next + sql.size();
    while (next < end) {
        sqlite3_stmt *statement = nullptr;
        if (sqlite3_prepare_v2(handle, next, int(end - next), &statement, &next) != SQLITE_OK)
            return tl::unexpected<Error>(sqlError(handle));
        int code = SQLITE_DONE;
        while (statement && (code = sqlite3_step(statement)) == SQLITE_ROW)
            ;
        const Error error = code == SQLITE_DONE ? Error() : sqlError(handle);
        sqlite3_finalize(statement);
        if (code != SQLITE_DONE)
            return tl::unexpected<Error>(error);
    }
    return {};
}

Result<> apply(Database &database, const Migration &migration)
{
    const ForeignKeysOff foreignKeysOff(database.handle());
    auto transaction = Transaction::begin(database);
    if (!transaction)
        return fail(transaction);
    if (auto done = execute(database.handle(), migration.sql); !done)
        return done;
    auto broken = guarded([&]() -> Result<bool> {
        database.sql().exec("PRAGMA user_version = " + std::to_string(migration.version));
        SQLite::Statement check(database.sql(), "PRAGMA foreign_key_check");
        return check.executeStep();
    });
    if (!broken)
        return fail(broken);
    if (*broken)
        return fail(ErrorCode::Damaged, QString(), QStringLiteral("foreign_key_check failed"));
    return transaction->commit();
}

} // namespace

Migrator Migrator::builtIn()
{
    QList<Migration> migrations;
    const QDir folder(QStringLiteral(":/migrations"));
    const QStringList names = folder.entryList({QStringLiteral("*.sql")}, QDir::Files, QDir::Name);
    for (const QString &name : names) {
        QFile file(folder.filePath(name));
        if (!file.open(QIODevice::ReadOnly))
            continue; // checkNumbering() then misses it
        // The text becomes the schema that is compared on opening: the same one whatever a checkout did to its line
        // ends.
        migrations.append(Migration{name.section(u'_', 0, 0).toInt(), name.section(u'_', 1).section(u'.', 0, 0),
                                    file.readAll().replace("\r\n", "\n")});
    }
    return Migrator(std::move(migrations));
}

Migrator::Migrator(QList<Migration> migrations)
    : m_migrations(std::move(migrations))
{
    std::sort(m_migrations.begin(), m_migrations.end(),
              [](const Migration &a, const Migration &b) { return a.version < b.version; });
}

Result<int> Migrator::version(const Database &database)
{
    return guarded([&]() -> Result<int> { return database.sql().execAndGet("PRAGMA user_version").getInt(); });
}

Result<> Migrator::checkNumbering() const
{
    for (int i = 0; i < m_migrations.size(); ++i) {
        if (m_migrations.at(i).version != i + 1)
            return fail(
                ErrorCode::Internal,
                Text::tr(
                    "This installation of Laurel is incomplete: a step that updates program files is missing. Install "
                    "it again. Nothing was changed."),
                QStringLiteral("migration %1 is missing").arg(i + 1));
    }
    return {};
}

Result<> Migrator::migrate(Database &database) const
{
    if (auto complete = checkNumbering(); !complete)
        return complete;
    const auto from = version(database);
    if (!from)
        return fail(from);
    if (*from > latest())
        return fail(ErrorCode::TooNew,
                    Text::tr("The file was written by a newer version of Laurel. Install that version to open it."),
                    QStringLiteral("schema %1, known %2").arg(*from).arg(latest()));

    for (const Migration &migration : m_migrations) {
        if (migration.version <= *from)
            continue;
        if (auto applied = apply(database, migration); !applied) {
            Error error = applied.error();
            // A full disk or a lock says what to do by itself; a step that does not fit the data is damage.
            if (error.code == ErrorCode::Internal || error.code == ErrorCode::InvalidInput ||
                error.code == ErrorCode::Conflict || error.code == ErrorCode::Damaged)
                error = {ErrorCode::Damaged,
                         Text::tr("The file could not be brought up to date for this version of Laurel. It was left as "
                                  "it was before "
                                  "the step \"%1\"; the version of Laurel that wrote it still opens it.")
                             .arg(migration.description),
                         error.detail};
            return tl::unexpected<Error>(error);
        }
    }
    return {};
}

bool Migrator::mayRead(const Database &newer) const
{
    const auto oldest = guarded([&]() -> Result<int> {
        SQLite::Statement query(newer.sql(),
                                "SELECT CAST(value AS INTEGER) FROM setting WHERE key = 'schema.min_reader'");
        return query.executeStep() ? query.getColumn(0).getInt() : 0;
    });
    return oldest && *oldest >= 1 && *oldest <= latest();
}

Result<QByteArray> Migrator::fingerprint(const Database &database)
{
    return guarded([&]() -> Result<QByteArray> {
        QCryptographicHash hash(QCryptographicHash::Sha256);
        SQLite::Statement query(database.sql(), "SELECT type, name, tbl_name, ifnull(sql, '') FROM sqlite_schema "
                                                "WHERE name NOT LIKE 'sqlite\\_stat%' ESCAPE '\\' ORDER BY type, name");
        while (query.executeStep()) {
            for (int column = 0; column < 4; ++column) {
                const SQLite::Column value = query.getColumn(column);
                const char *text = value.getText();
                // With the closing NUL, so that no two rows can read alike.
                hash.addData(QByteArrayView(text, value.getBytes() + 1));
            }
        }
        return hash.result();
    });
}

Result<QByteArray> Migrator::expectedFingerprint(int version) const
{
    auto model = Database::openInMemory();
    if (!model)
        return fail(model);
    const Migrator until(m_migrations.first(std::clamp(version, 0, latest())));
    if (auto migrated = until.migrate(*model); !migrated)
        return fail(migrated);
    return fingerprint(*model);
}

} // namespace laurel
