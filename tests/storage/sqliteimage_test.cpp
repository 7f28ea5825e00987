// Pages that are made without SQLite's help, read and checked by it.

#include "storage/sqliteimage.h"
#include "support/testsupport.h"

#include <SQLiteCpp/Database.h>
#include <SQLiteCpp/Statement.h>
#include <limits>
#include <sqlite3.h>

namespace laurel::test {

namespace {

const std::string rowsSql = "CREATE TABLE rows (id INTEGER PRIMARY KEY, number INTEGER, text TEXT) STRICT";
const std::string indexSql = "CREATE INDEX rows_number ON rows (number)";
const std::string entriesSql = "CREATE TABLE entries (key TEXT PRIMARY KEY, number INTEGER NOT NULL) STRICT, WITHOUT ROWID";

std::string textOf(SQLite::Database &database, const std::string &sql)
{
    SQLite::Statement query(database, sql);
    return query.executeStep() ? query.getColumn(0).getString() : std::string();
}

} // namespace

class SqliteImageTest : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_database = std::make_unique<SQLite::Database>(":memory:", SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE);
        m_database->exec("ATTACH ':memory:' AS image");
    }

    void everyNumberAndTextComesBack()
    {
        QVERIFY(holds("what is put into an image is what SQLite reads", [this] {
            SqliteImage image;
            const int rows = image.addTable("rows", rowsSql);
            const auto numbers = *rc::gen::container<std::vector<qint64>>(
                rc::gen::oneOf(rc::gen::arbitrary<qint64>(), rc::gen::inRange<qint64>(-70'000, 70'000),
                               rc::gen::element(std::numeric_limits<qint64>::min(), std::numeric_limits<qint64>::max(), qint64(-129), qint64(-128),
                                                qint64(127), qint64(128), qint64(-32'769), qint64(8'388'607), qint64(8'388'608),
                                                qint64(140'737'488'355'327), qint64(140'737'488'355'328), qint64(-1), qint64(0), qint64(1))));
            const auto text = *rc::gen::container<std::string>(rc::gen::inRange<char>('a', 'z'));
            SqliteRecord record;
            qint64 id = *rc::gen::inRange<qint64>(1, qint64(1) << 60);
            const qint64 first = id;
            for (const qint64 number : numbers) {
                record.clear();
                record.addNull();
                number % 7 == 3 ? record.addNull() : record.add(number);
                record.add(text);
                RC_ASSERT(image.addRow(rows, id++, record));
            }
            RC_ASSERT(image.replace(m_database->getHandle(), "image").has_value());
            RC_ASSERT(textOf(*m_database, "PRAGMA image.integrity_check") == "ok");
            SQLite::Statement query(*m_database, "SELECT id, number, text FROM image.rows");
            id = first;
            for (const qint64 number : numbers) {
                RC_ASSERT(query.executeStep());
                RC_ASSERT(query.getColumn(0).getInt64() == id++);
                RC_ASSERT(query.getColumn(1).isNull() == (number % 7 == 3));
                RC_ASSERT(number % 7 == 3 || query.getColumn(1).getInt64() == number);
                RC_ASSERT(query.getColumn(2).getString() == text);
            }
            RC_ASSERT(!query.executeStep());
        }));
    }

    /// As many rows as fill no page, one to the last byte, and many.
    void pagesOfEveryFilling()
    {
        m_database->exec("CREATE TABLE rows (id INTEGER PRIMARY KEY, number INTEGER, text TEXT) STRICT; " + indexSql + "; " + entriesSql);
        SqliteImage image;
        const int rows = image.addTable("rows", rowsSql);
        const int byNumber = image.addIndex("rows_number", "rows", indexSql);
        const int entries = image.addTableWithoutRowId("entries", entriesSql);
        SqliteRecord record;
        const std::string text(1500, 'x');
        for (int count = 0; count <= 260; ++count) {
            for (int i = 1; i <= count; ++i) {
                record.clear();
                record.addNull();
                record.add(qint64(i) * 3);
                record.add(text);
                QVERIFY(image.addRow(rows, i, record));
                record.clear();
                record.add(qint64(i) * 3);
                record.add(qint64(i));
                QVERIFY(image.addEntry(byNumber, record));
                record.clear();
                const std::string key = std::to_string(100'000 + i) + text;
                record.add(key);
                record.add(qint64(i));
                QVERIFY(image.addEntry(entries, record));
            }
            QVERIFY_RESULT(image.replace(m_database->getHandle(), "image"));
            QCOMPARE(textOf(*m_database, "PRAGMA image.integrity_check"), std::string("ok"));
            m_database->exec("BEGIN; DELETE FROM main.rows; DELETE FROM main.entries; INSERT INTO main.rows SELECT * FROM image.rows; "
                             "INSERT INTO main.entries SELECT * FROM image.entries");
            QCOMPARE(textOf(*m_database, "PRAGMA main.integrity_check"), std::string("ok"));
            QCOMPARE(m_database->execAndGet("SELECT count(*) FROM main.rows INDEXED BY rows_number WHERE number > 0").getInt(), count);
            QCOMPARE(m_database->execAndGet("SELECT count(*) FROM main.entries WHERE number = CAST(substr(key, 2, 5) AS INTEGER)").getInt(), count);
            m_database->exec("ROLLBACK");
        }
    }

    void rowsAreCopiedAsTheyAre()
    {
        // What all this is for: SQLite's own short cut is taken.
        m_database->exec(rowsSql + "; " + indexSql);
        SqliteImage image;
        static_cast<void>(image.addTable("rows", rowsSql));
        static_cast<void>(image.addIndex("rows_number", "rows", indexSql));
        QVERIFY_RESULT(image.replace(m_database->getHandle(), "image"));
        SQLite::Statement plan(*m_database, "EXPLAIN INSERT OR ROLLBACK INTO main.rows SELECT * FROM image.rows");
        bool copies = false;
        while (plan.executeStep()) {
            const std::string code = plan.getColumn(1).getString();
            copies = copies || code == "RowData" || code == "RowCell";
        }
        QVERIFY(copies);
    }

    void whatIsTooLongIsNotTaken()
    {
        SqliteImage image;
        const int rows = image.addTable("rows", rowsSql);
        SqliteRecord record;
        record.clear();
        record.addNull();
        record.add(qint64(1));
        record.add(std::string(100'000, 'x'));
        QVERIFY(!image.addRow(rows, 1, record));
        record.clear();
        for (int i = 0; i < 200; ++i)
            record.add(qint64(5));
        QVERIFY(!image.addRow(rows, 1, record));
        QVERIFY_RESULT(image.replace(m_database->getHandle(), "image"));
        QCOMPARE(m_database->execAndGet("SELECT count(*) FROM image.rows").getInt(), 0);
    }

    void theSchemaIsEmptyOnceTheImageIsGone()
    {
        {
            SqliteImage image;
            static_cast<void>(image.addTable("rows", rowsSql));
            QVERIFY_RESULT(image.replace(m_database->getHandle(), "image"));
            QCOMPARE(textOf(*m_database, "SELECT name FROM image.sqlite_schema"), std::string("rows"));
        }
        QCOMPARE(textOf(*m_database, "SELECT name FROM image.sqlite_schema"), std::string());
    }

private:
    std::unique_ptr<SQLite::Database> m_database;
};

} // namespace laurel::test

QTEST_GUILESS_MAIN(laurel::test::SqliteImageTest)
#include "sqliteimage_test.moc"
