#include "storagefixture.h"

#include "storage/sqlerror.h"
#include "storage/transaction.h"

#include <QFile>
#include <SQLiteCpp/Database.h>
#include <sqlite3.h>

using namespace laurel;
using namespace laurel::test;

namespace {

int switchOf(sqlite3 *handle, int option)
{
    int value = -1;
    sqlite3_db_config(handle, option, -1, &value);
    return value;
}

// Name of a setting → its value, as the connection itself tells.
QMap<QString, QString> settingsOf(sqlite3 *handle)
{
    QMap<QString, QString> settings;
    const auto pragma = [&](const char *name) {
        sqlite3_stmt *statement = nullptr;
        sqlite3_prepare_v2(handle, (std::string("PRAGMA ") + name).c_str(), -1, &statement, nullptr);
        if (sqlite3_step(statement) == SQLITE_ROW)
            settings.insert(QString::fromLatin1(name),
                            QString::fromUtf8(reinterpret_cast<const char *>(sqlite3_column_text(statement, 0))));
        sqlite3_finalize(statement);
    };
    for (const char *name : {"foreign_keys", "trusted_schema", "cell_size_check", "mmap_size", "secure_delete",
                             "journal_mode", "synchronous", "busy_timeout"})
        pragma(name);
    const std::pair<const char *, int> switches[] = {{"defensive", SQLITE_DBCONFIG_DEFENSIVE},
                                                     {"dqs_dml", SQLITE_DBCONFIG_DQS_DML},
                                                     {"dqs_ddl", SQLITE_DBCONFIG_DQS_DDL},
                                                     {"writable_schema", SQLITE_DBCONFIG_WRITABLE_SCHEMA},
                                                     {"load_extension", SQLITE_DBCONFIG_ENABLE_LOAD_EXTENSION}};
    for (const auto &[name, option] : switches)
        settings.insert(QString::fromLatin1(name), QString::number(switchOf(handle, option)));
    const std::pair<const char *, int> limits[] = {
        {"length", SQLITE_LIMIT_LENGTH},     {"sql_length", SQLITE_LIMIT_SQL_LENGTH},
        {"attached", SQLITE_LIMIT_ATTACHED}, {"expr_depth", SQLITE_LIMIT_EXPR_DEPTH},
        {"vdbe_op", SQLITE_LIMIT_VDBE_OP},   {"trigger_depth", SQLITE_LIMIT_TRIGGER_DEPTH}};
    for (const auto &[name, limit] : limits)
        settings.insert(QString::fromLatin1(name), QString::number(sqlite3_limit(handle, limit, -1)));
    return settings;
}

QMap<QString, QString> hardened()
{
    return {{u"foreign_keys"_qs, u"1"_qs},   {u"trusted_schema"_qs, u"0"_qs},  {u"cell_size_check"_qs, u"1"_qs},
            {u"mmap_size"_qs, u"0"_qs},      {u"secure_delete"_qs, u"1"_qs},   {u"journal_mode"_qs, u"delete"_qs},
            {u"synchronous"_qs, u"3"_qs},    {u"busy_timeout"_qs, u"2000"_qs}, {u"defensive"_qs, u"1"_qs},
            {u"dqs_dml"_qs, u"0"_qs},        {u"dqs_ddl"_qs, u"0"_qs},         {u"writable_schema"_qs, u"0"_qs},
            {u"load_extension"_qs, u"0"_qs}, {u"length"_qs, u"67108864"_qs},   {u"sql_length"_qs, u"1048576"_qs},
            {u"attached"_qs, u"1"_qs},       {u"expr_depth"_qs, u"100"_qs},    {u"vdbe_op"_qs, u"250000"_qs},
            {u"trigger_depth"_qs, u"10"_qs}};
}

} // namespace

class DatabaseTest : public QObject
{
    Q_OBJECT

private slots:
    void everyConnectionIsHardened();
    void aPlainConnectionIsNot();
    void schemaCannotBeForged();
    void doubleQuotedTextIsNoString();
    void opensNothingThatIsNotThere();
    void refusesALink();
    void followsALinkedFolder();
    void readerCannotWrite();
    void noticesThatTheFileWasReplaced();
    void uncommittedTransactionIsUndone();
    void commitKeeps();
    void secondWriterWaitsAndIsTold();
    void copyBetweenTransactionsIsComplete();
    void errorsOfSqlite_data();
    void errorsOfSqlite();
};

void DatabaseTest::everyConnectionIsHardened()
{
    TemporaryProgram program;
    QCOMPARE(settingsOf(program.database().handle()), hardened());
    const Database reader = must(program.file().openReader());
    QVERIFY(reader.isReadOnly());
    QCOMPARE(settingsOf(reader.handle()), hardened());

    QMap<QString, QString> inMemory = hardened();
    inMemory.insert(u"journal_mode"_qs, u"memory"_qs);
    inMemory.remove(u"mmap_size"_qs);
    QCOMPARE(settingsOf(must(Database::openInMemory()).handle()), inMemory);
}

// What the test above reads back is really set by us and not the library's default.
void DatabaseTest::aPlainConnectionIsNot()
{
    TemporaryProgram program;
    sqlite3 *plain = nullptr;
    QCOMPARE(sqlite3_open_v2(program.path().toUtf8().constData(), &plain, SQLITE_OPEN_READWRITE, nullptr), SQLITE_OK);
    const QMap<QString, QString> settings = settingsOf(plain);
    sqlite3_close(plain);
    const QMap<QString, QString> ours = hardened();
    for (const char *name : {"foreign_keys", "trusted_schema", "cell_size_check", "synchronous", "busy_timeout",
                             "defensive", "dqs_dml", "dqs_ddl", "length", "attached", "expr_depth"})
        QVERIFY2(settings.value(QString::fromLatin1(name)) != ours.value(QString::fromLatin1(name)), name);
}

void DatabaseTest::schemaCannotBeForged()
{
    TemporaryProgram program;
    sqlite3 *handle = program.database().handle();
    sqlite3_exec(handle, "PRAGMA writable_schema = ON", nullptr, nullptr, nullptr);
    QVERIFY(sqlite3_exec(handle, "DELETE FROM sqlite_schema", nullptr, nullptr, nullptr) != SQLITE_OK);
}

void DatabaseTest::doubleQuotedTextIsNoString()
{
    TemporaryProgram program;
    QVERIFY(sqlite3_exec(program.database().handle(), "SELECT \"nosuch\"", nullptr, nullptr, nullptr) != SQLITE_OK);
}

void DatabaseTest::opensNothingThatIsNotThere()
{
    const QTemporaryDir folder(scratchTemplate());
    const QString path = folder.filePath(u"absent.laurel"_qs);
    QCOMPARE_ERROR(Database::open(path, Database::Mode::ReadWrite), ErrorCode::Io);
    QVERIFY(!QFile::exists(path));
}

void DatabaseTest::refusesALink()
{
    TemporaryProgram program;
    const QString link = program.folder() + u"/link.laurel"_qs;
    QVERIFY(QFile::link(program.path(), link));
    QCOMPARE_ERROR(Database::open(link, Database::Mode::ReadOnly), ErrorCode::NotOurs);
}

void DatabaseTest::followsALinkedFolder()
{
    TemporaryProgram program;
    const QTemporaryDir elsewhere(scratchTemplate());
    const QString folder = elsewhere.filePath(u"linked"_qs);
    QVERIFY(QFile::link(program.folder(), folder));
    QVERIFY_RESULT(Database::open(folder + u"/shop.laurel"_qs, Database::Mode::ReadOnly));
}

void DatabaseTest::readerCannotWrite()
{
    TemporaryProgram program;
    const Database reader = must(program.file().openReader());
    QCOMPARE(sqlite3_exec(reader.handle(), "DELETE FROM tier", nullptr, nullptr, nullptr), SQLITE_READONLY);
}

void DatabaseTest::noticesThatTheFileWasReplaced()
{
    TemporaryProgram program;
    TemporaryProgram other;
    QVERIFY(!program.database().hasMoved());
    QVERIFY(QFile::rename(program.path(), program.folder() + u"/moved.laurel"_qs));
    QVERIFY(program.database().hasMoved());
    QVERIFY(QFile::copy(other.path(), program.path()));
    QVERIFY(program.database().hasMoved());

    const QByteArray before = contentHash(program.path());
    auto transaction = Transaction::begin(program.database());
    Result<> written = transaction ? Result<>() : fail(transaction);
    if (transaction) {
        if (sqlite3_exec(program.database().handle(), "DELETE FROM setting", nullptr, nullptr, nullptr) != SQLITE_OK)
            written = tl::unexpected<Error>(sqlError(program.database().handle()));
        else
            written = transaction->commit();
    }
    QCOMPARE_ERROR(written, ErrorCode::ChangedOnDisk);
    QCOMPARE(contentHash(program.path()), before);
}

void DatabaseTest::uncommittedTransactionIsUndone()
{
    TemporaryProgram program;
    {
        auto transaction = must(Transaction::begin(program.database()));
        execute(program.database(), "INSERT INTO tier (name) VALUES ('Gold')");
    }
    QCOMPARE(number(program.database(), "SELECT count(*) FROM tier"), 0);
}

void DatabaseTest::commitKeeps()
{
    TemporaryProgram program;
    auto transaction = must(Transaction::begin(program.database()));
    execute(program.database(), "INSERT INTO tier (name) VALUES ('Gold')");
    QVERIFY_RESULT(transaction.commit());
    QCOMPARE_ERROR(transaction.commit(), ErrorCode::Internal);
    program.reopen();
    QCOMPARE(number(program.database(), "SELECT count(*) FROM tier"), 1);
    QVERIFY(!QFile::exists(program.path() + u"-journal"_qs));
}

void DatabaseTest::secondWriterWaitsAndIsTold()
{
    TemporaryProgram program;
    auto first = must(Transaction::begin(program.database()));
    Database other = must(Database::open(program.path(), Database::Mode::ReadWrite));
    sqlite3_busy_timeout(other.handle(), 1);
    QCOMPARE_ERROR(Transaction::begin(other), ErrorCode::Locked);
    first.rollback();
    QVERIFY_RESULT(Transaction::begin(other));
}

// With a write-ahead log the copy would lack the latest commit.
void DatabaseTest::copyBetweenTransactionsIsComplete()
{
    TemporaryProgram program;
    execute(program.database(), "INSERT INTO tier (name) VALUES ('Gold')");
    const QString copy = program.folder() + u"/copy.laurel"_qs;
    QVERIFY(QFile::copy(program.path(), copy));
    auto opened = must(ProgramFile::open(copy));
    QCOMPARE(number(opened->database(), "SELECT count(*) FROM tier"), 1);
}

void DatabaseTest::errorsOfSqlite_data()
{
    QTest::addColumn<int>("code");
    QTest::addColumn<QByteArray>("detail");
    QTest::addColumn<ErrorCode>("expected");
    QTest::newRow("busy") << SQLITE_BUSY << QByteArray() << ErrorCode::Locked;
    QTest::newRow("full") << SQLITE_FULL << QByteArray() << ErrorCode::NoSpace;
    QTest::newRow("corrupt") << SQLITE_CORRUPT_INDEX << QByteArray() << ErrorCode::Damaged;
    QTest::newRow("not a database") << SQLITE_NOTADB << QByteArray() << ErrorCode::Damaged;
    QTest::newRow("moved") << SQLITE_READONLY_DBMOVED << QByteArray() << ErrorCode::ChangedOnDisk;
    QTest::newRow("journal on read-only medium") << SQLITE_READONLY_ROLLBACK << QByteArray() << ErrorCode::ReadOnly;
    QTest::newRow("read-only") << SQLITE_READONLY << QByteArray() << ErrorCode::ReadOnly;
    QTest::newRow("read error") << SQLITE_IOERR_READ << QByteArray() << ErrorCode::Io;
    QTest::newRow("code taken") << SQLITE_CONSTRAINT_TRIGGER << QByteArray("code_taken") << ErrorCode::Conflict;
    QTest::newRow("paid") << SQLITE_CONSTRAINT_TRIGGER << QByteArray("paid_is_final") << ErrorCode::RefusedByRule;
    QTest::newRow("audit") << SQLITE_CONSTRAINT_TRIGGER << QByteArray("audit_is_kept") << ErrorCode::RefusedByRule;
    QTest::newRow("unique") << SQLITE_CONSTRAINT_UNIQUE << QByteArray() << ErrorCode::Conflict;
    QTest::newRow("foreign key") << SQLITE_CONSTRAINT_FOREIGNKEY << QByteArray() << ErrorCode::RefusedByRule;
    QTest::newRow("check") << SQLITE_CONSTRAINT_CHECK << QByteArray() << ErrorCode::InvalidInput;
    QTest::newRow("too big") << SQLITE_TOOBIG << QByteArray() << ErrorCode::InvalidInput;
    QTest::newRow("interrupted") << SQLITE_INTERRUPT << QByteArray() << ErrorCode::Cancelled;
    QTest::newRow("mistake of ours") << SQLITE_ERROR << QByteArray() << ErrorCode::Internal;
}

void DatabaseTest::errorsOfSqlite()
{
    QFETCH(int, code);
    QFETCH(QByteArray, detail);
    QFETCH(ErrorCode, expected);
    const Error error = sqlError(code, detail.constData());
    QCOMPARE(int(error.code), int(expected));
    QVERIFY(error.message.endsWith(u'.'));
    QVERIFY(error.detail.contains(QString::number(code)));
}

QTEST_GUILESS_MAIN(DatabaseTest)
#include "database_test.moc"
