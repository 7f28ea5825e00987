#include "storagefixture.h"

#include "storage/migrator.h"

#include <QCryptographicHash>

using namespace laurel;
using namespace laurel::test;

namespace {

// Released migrations, as they were released: never change a line of this table, add one for each new migration.
const QMap<int, QByteArray> releasedHashes{
    {1, QByteArrayLiteral("c62a9facb70d7028c271ebf119724e51546ce560f94e003aa2edb5783555098a")},
};

// Two steps of an imaginary program file.
Migration first()
{
    return {1, u"first"_qs,
            "CREATE TABLE setting (key TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT;"
            "CREATE TABLE parent (id INTEGER PRIMARY KEY) STRICT;"
            "CREATE TABLE child (id INTEGER PRIMARY KEY, parent_id INTEGER NOT NULL REFERENCES parent (id)) STRICT;"
            "INSERT INTO setting VALUES ('schema.min_reader', '1');"};
}

Migration second(const char *minReader)
{
    return {2, u"second"_qs,
            QByteArray("CREATE TABLE extra (id INTEGER PRIMARY KEY, note TEXT NOT NULL DEFAULT 'a;b') STRICT;\n"
                       "CREATE TRIGGER extra_is_kept BEFORE DELETE ON extra\nBEGIN\n"
                       "    SELECT raise(ABORT, 'no; never');\n    SELECT 1;\nEND;\n"
                       "UPDATE setting SET value = '") +
                minReader + "' WHERE key = 'schema.min_reader';\n-- the end; of the file\n"};
}

Migration broken()
{
    return {2, u"broken"_qs, "CREATE TABLE extra (id INTEGER PRIMARY KEY) STRICT; INSERT INTO nosuch VALUES (1);"};
}

Database migratedTo(const QList<Migration> &migrations)
{
    Database database = must(Database::openInMemory());
    must(Migrator(migrations).migrate(database));
    return database;
}

} // namespace

class MigratorTest : public QObject
{
    Q_OBJECT

private slots:
    void releasedMigrationsAreFrozen();
    void builtInOnesMakeTheSchema();
    void freshFileGetsEveryStep();
    void repeatedRunChangesNothing();
    void olderFileKeepsItsRows();
    void missingStepIsNoticedBeforeAnythingHappens();
    void newerCompatibleFileMayBeRead();
    void newerIncompatibleFileMayNot();
    void brokenUpgradeLeavesTheVersionBefore();
    void upgradeThatBreaksReferencesIsUndone();
    void tablesCanBeRebuilt();
    void foreignKeysAreOnAgainAfterwards();
    void fingerprintSeesAnAddedTrigger();
    void fingerprintIgnoresPlannerStatistics();
};

void MigratorTest::releasedMigrationsAreFrozen()
{
    const Migrator builtIn = Migrator::builtIn();
    QCOMPARE(builtIn.latest(), int(releasedHashes.size()));
    for (const Migration &migration : builtIn.migrations())
        QCOMPARE(QCryptographicHash::hash(migration.sql, QCryptographicHash::Sha256).toHex(),
                 releasedHashes.value(migration.version));
}

void MigratorTest::builtInOnesMakeTheSchema()
{
    Database database = must(Database::openInMemory());
    QVERIFY_RESULT(Migrator::builtIn().migrate(database));
    QCOMPARE(must(Migrator::version(database)), Migrator::builtIn().latest());
    const Migrator builtIn = Migrator::builtIn();
    for (const Migration &migration : builtIn.migrations())
        QVERIFY(!migration.description.isEmpty());
    QCOMPARE(number(database, "SELECT count(*) FROM sqlite_schema WHERE type = 'table' AND sql LIKE 'CREATE TABLE%' "
                              "AND sql NOT LIKE '%STRICT%' AND name NOT LIKE 'sqlite_%'"),
             0);
    QVERIFY(Migrator::builtIn().mayRead(database));
}

void MigratorTest::freshFileGetsEveryStep()
{
    Database database = migratedTo({second("1"), first()});
    QCOMPARE(must(Migrator::version(database)), 2);
    QCOMPARE(number(database, "SELECT count(*) FROM sqlite_schema WHERE name IN ('child', 'extra', 'extra_is_kept')"),
             3);
    QCOMPARE(text(database, "INSERT INTO extra DEFAULT VALUES RETURNING note"), u"a;b"_qs);
}

void MigratorTest::repeatedRunChangesNothing()
{
    Database database = migratedTo({first(), second("1")});
    execute(database, "INSERT INTO parent VALUES (7)");
    const QByteArray before = must(Migrator::fingerprint(database));
    QVERIFY_RESULT(Migrator({first(), second("1")}).migrate(database));
    QCOMPARE(must(Migrator::fingerprint(database)), before);
    QCOMPARE(number(database, "SELECT count(*) FROM parent"), 1);
}

void MigratorTest::olderFileKeepsItsRows()
{
    Database database = migratedTo({first()});
    execute(database, "INSERT INTO parent VALUES (7); INSERT INTO child VALUES (1, 7)");
    QVERIFY_RESULT(Migrator({first(), second("1")}).migrate(database));
    QCOMPARE(must(Migrator::version(database)), 2);
    QCOMPARE(number(database, "SELECT parent_id FROM child"), 7);
}

void MigratorTest::missingStepIsNoticedBeforeAnythingHappens()
{
    Database database = must(Database::openInMemory());
    Migration third = second("1");
    third.version = 3;
    const Result<> migrated = Migrator({first(), third}).migrate(database);
    QCOMPARE_ERROR(migrated, ErrorCode::Internal);
    QVERIFY(!migrated.error().message.isEmpty());
    QCOMPARE(must(Migrator::version(database)), 0);
    QCOMPARE(number(database, "SELECT count(*) FROM sqlite_schema"), 0);
}

void MigratorTest::newerCompatibleFileMayBeRead()
{
    Database database = migratedTo({first(), second("1")});
    const Migrator older({first()});
    QVERIFY(older.mayRead(database));
    QCOMPARE_ERROR(older.migrate(database), ErrorCode::TooNew);
    QCOMPARE(must(Migrator::version(database)), 2);
}

void MigratorTest::newerIncompatibleFileMayNot()
{
    Database database = migratedTo({first(), second("2")});
    const Migrator older({first()});
    QVERIFY(!older.mayRead(database));
    QCOMPARE_ERROR(older.migrate(database), ErrorCode::TooNew);

    // Nor one that does not say.
    execute(database, "DELETE FROM setting");
    QVERIFY(!older.mayRead(database));
    execute(database, "DROP TABLE setting");
    QVERIFY(!older.mayRead(database));
}

void MigratorTest::brokenUpgradeLeavesTheVersionBefore()
{
    Database database = migratedTo({first()});
    execute(database, "INSERT INTO parent VALUES (7)");
    const QByteArray before = must(Migrator::fingerprint(database));
    const Result<> migrated = Migrator({first(), broken()}).migrate(database);
    QCOMPARE_ERROR(migrated, ErrorCode::Damaged);
    QVERIFY(migrated.error().message.contains(u"broken"_qs));
    QCOMPARE(must(Migrator::version(database)), 1);
    QCOMPARE(must(Migrator::fingerprint(database)), before);
    QCOMPARE(number(database, "SELECT count(*) FROM parent"), 1);
}

void MigratorTest::upgradeThatBreaksReferencesIsUndone()
{
    Database database = migratedTo({first()});
    execute(database, "INSERT INTO parent VALUES (7); INSERT INTO child VALUES (1, 7)");
    const Migration careless{2, u"careless"_qs, "DELETE FROM parent;"};
    QCOMPARE_ERROR(Migrator({first(), careless}).migrate(database), ErrorCode::Damaged);
    QCOMPARE(number(database, "SELECT count(*) FROM parent"), 1);
    QCOMPARE(must(Migrator::version(database)), 1);
}

void MigratorTest::tablesCanBeRebuilt()
{
    Database database = migratedTo({first()});
    execute(database, "INSERT INTO parent VALUES (7); INSERT INTO child VALUES (1, 7)");
    const Migration rebuild{2, u"rebuild"_qs,
                            "CREATE TABLE parent_new (id INTEGER PRIMARY KEY, name TEXT NOT NULL DEFAULT '') STRICT;"
                            "INSERT INTO parent_new (id) SELECT id FROM parent; DROP TABLE parent;"
                            "ALTER TABLE parent_new RENAME TO parent;"};
    QVERIFY_RESULT(Migrator({first(), rebuild}).migrate(database));
    QCOMPARE(number(database, "SELECT count(*) FROM child JOIN parent ON parent.id = parent_id"), 1);
}

void MigratorTest::foreignKeysAreOnAgainAfterwards()
{
    Database database = migratedTo({first()});
    QCOMPARE(number(database, "PRAGMA foreign_keys"), 1);
    QVERIFY(!Migrator({first(), broken()}).migrate(database));
    QCOMPARE(number(database, "PRAGMA foreign_keys"), 1);
}

void MigratorTest::fingerprintSeesAnAddedTrigger()
{
    const Migrator migrator({first()});
    Database database = migratedTo({first()});
    QCOMPARE(must(Migrator::fingerprint(database)), must(migrator.expectedFingerprint(1)));
    execute(database, "CREATE TRIGGER thief AFTER INSERT ON parent BEGIN DELETE FROM child; END");
    QVERIFY(must(Migrator::fingerprint(database)) != must(migrator.expectedFingerprint(1)));
}

void MigratorTest::fingerprintIgnoresPlannerStatistics()
{
    Database database = migratedTo({first()});
    execute(database, "INSERT INTO parent VALUES (1), (2); ANALYZE");
    QCOMPARE(number(database, "SELECT count(*) FROM sqlite_schema WHERE name = 'sqlite_stat1'"), 1);
    QCOMPARE(must(Migrator::fingerprint(database)), must(Migrator({first()}).expectedFingerprint(1)));
}

QTEST_GUILESS_MAIN(MigratorTest)
#include "migrator_test.moc"
