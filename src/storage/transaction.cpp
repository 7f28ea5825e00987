#include "storage/transaction.h"

#include "storage/sqlerror.h"

#include <QCoreApplication>
#include <sqlite3.h>
#include <utility>

namespace laurel {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Transaction)
};

} // namespace

Result<Transaction> Transaction::begin(Database &database)
{
    // SQLite would begin a reading transaction instead and fail at the first change.
    if (database.isReadOnly())
        return fail(ErrorCode::ReadOnly, Text::tr("The program is open for reading only. Nothing was changed."));
    if (sqlite3_exec(database.handle(), "BEGIN IMMEDIATE", nullptr, nullptr, nullptr) != SQLITE_OK)
        return tl::unexpected<Error>(sqlError(database.handle()));
    return Transaction(database);
}

Transaction::Transaction(Transaction &&other) noexcept
    : m_database(std::exchange(other.m_database, nullptr))
{}

Transaction::~Transaction() { rollback(); }

Result<> Transaction::commit()
{
    if (!m_database)
        return fail(ErrorCode::Internal, QString(), QStringLiteral("commit of a finished transaction"));
    if (sqlite3_exec(m_database->handle(), "COMMIT", nullptr, nullptr, nullptr) != SQLITE_OK) {
        const Error error = sqlError(m_database->handle());
        rollback();
        return tl::unexpected<Error>(error);
    }
    m_database = nullptr;
    return {};
}

void Transaction::rollback()
{
    Database *database = std::exchange(m_database, nullptr);
    // After a full disk or an input/output error SQLite has already rolled back by itself.
    if (database && sqlite3_get_autocommit(database->handle()) == 0)
        sqlite3_exec(database->handle(), "ROLLBACK", nullptr, nullptr, nullptr);
}

} // namespace laurel
