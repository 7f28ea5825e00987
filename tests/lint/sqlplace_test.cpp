#include "lint/sqlrules.h"

#include <QTest>

using namespace laurel::lint;

class SqlPlaceTest : public QObject
{
    Q_OBJECT

private slots:
    void knowsSqlFromProse_data();
    void knowsSqlFromProse();
    void findsSqlOutOfPlace_data();
    void findsSqlOutOfPlace();
    void sqlIsInItsPlace();
};

Q_DECLARE_METATYPE(laurel::lint::SqlUse)

void SqlPlaceTest::knowsSqlFromProse_data()
{
    QTest::addColumn<SqlUse>("use");
    for (const char *text :
         {"SELECT 1", "SELECT name FROM affiliate", " WITH t AS (", "AND x = 1 ORDER BY y", "select id from sale"})
        QTest::newRow(text) << SqlUse::Reads;
    for (const char *text :
         {"INSERT INTO sale VALUES (?)", "INSERT OR IGNORE INTO sale", "UPDATE sale SET net = 0", "DELETE FROM sale",
          "CREATE TABLE t(x)", "CREATE TEMP TABLE t AS SELECT 1", "PRAGMA user_version", "BEGIN IMMEDIATE", "COMMIT",
          "WITH t AS (SELECT 1) INSERT INTO sale SELECT * FROM t", "insert into sale", "delete from sale where 1",
          "create index i on t(x)", "pragma user_version"})
        QTest::newRow(text) << SqlUse::Writes;
    for (const char *text : {"Select an affiliate", "Select a file from the list", "Create a program", "Delete",
                             "Update", "Delete from the list", "With regards", "Where", "Order by", "Begin", "",
                             "replace(x)", "selected", "Updates set by the shop"})
        QTest::newRow(*text ? text : "empty") << SqlUse::None;
}

void SqlPlaceTest::knowsSqlFromProse()
{
    QFETCH(const SqlUse, use);
    const QString text = QString::fromLatin1(QTest::currentDataTag());
    QCOMPARE(sqlUse(text == QLatin1String("empty") ? QString() : text), use);
}

void SqlPlaceTest::findsSqlOutOfPlace_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("code");
    QTest::addColumn<bool>("wrong");
    const auto row = [](const char *path, const char *code, bool wrong) {
        QTest::addRow("%s: %s", path, code) << QString::fromLatin1(path) << QString::fromLatin1(code) << wrong;
    };
    row("src/gui/page.cpp", "run(\"SELECT 1\");", true);
    row("src/gui/page.cpp", "run(u\"SELECT 1\"_qs);", true);
    row("src/gui/page.cpp", "run(R\"(\n  SELECT 1)\");", true);
    row("src/gui/page.cpp", "// SELECT 1", false);
    row("src/gui/page.cpp", "tr(\"Select one\");", false);
    row("src/importing/a.cpp", "run(\"INSERT INTO sale\");", true);
    row("app/laurel-cli/a.cpp", "run(\"PRAGMA quick_check\");", true);
    row("src/storage/a.cpp", "run(\"DELETE FROM sale\");", false);
    row("src/analytics/a.cpp", "run(\"SELECT 1\");", false);
    row("src/analytics/a.cpp", "run(\"UPDATE sale SET net = 0\");", true);
}

void SqlPlaceTest::findsSqlOutOfPlace()
{
    QFETCH(const QString, path);
    QFETCH(const QString, code);
    QFETCH(const bool, wrong);
    QCOMPARE(!sqlFaults({path, code}).isEmpty(), wrong);
}

void SqlPlaceTest::sqlIsInItsPlace()
{
    const QList<SourceFile> files = programSources();
    QVERIFY(files.size() > 50);
    QStringList faults;
    for (const SourceFile &file : files)
        faults << sqlFaults(file);
    QVERIFY2(faults.isEmpty(), faults.join(u'\n').toUtf8());
}

QTEST_GUILESS_MAIN(SqlPlaceTest)
#include "sqlplace_test.moc"
