#include "anotherprocess.h"
#include "storagefixture.h"

#include "storage/backup.h"
#include "storage/filelock.h"
#include "storage/programrepository.h"
#include "storage/transaction.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSet>
#include <SQLiteCpp/Database.h>
#include <sqlite3.h>
#include <unistd.h>

using namespace laurel;
using namespace laurel::test;

namespace {

// Changes a closed file as another program would.
void alter(const QString &path, const char *sql)
{
    SQLite::Database plain(path.toStdString(), SQLite::OPEN_READWRITE);
    plain.exec(sql);
}

void damageAt(const QString &path, qint64 offset, const QByteArray &bytes)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadWrite) || !file.seek(offset) || file.write(bytes) != bytes.size())
        qFatal("cannot damage %s", qPrintable(path));
}

void makeLink(const QString &path)
{
    if (!QFile::rename(path, path + u".real"_qs) || !QFile::link(path + u".real"_qs, path))
        qFatal("cannot link");
}

Migration nextStep() { return {2, u"next"_qs, "CREATE TABLE extra (id INTEGER PRIMARY KEY) STRICT;"}; }

Migrator nextRelease(const Migration &step)
{
    QList<Migration> migrations = Migrator::builtIn().migrations();
    migrations.append(step);
    return Migrator(migrations);
}

// A program and its journal as they lie there when the process is killed within a commit; tier "Gold" was not
// committed.
void interruptWriting(const TemporaryProgram &program, const QString &target)
{
    SQLite::Database writer(program.path().toStdString(), SQLite::OPEN_READWRITE);
    writer.exec(
        "PRAGMA cache_size = 2; PRAGMA cache_spill = ON; BEGIN IMMEDIATE; INSERT INTO tier (name) VALUES ('Gold');"
        "INSERT INTO import_profile SELECT 'key' || value, 'name', printf('%.*c', 3000, 'x') "
        "FROM (WITH RECURSIVE n (value) AS (SELECT 1 UNION ALL SELECT value + 1 FROM n WHERE value < 60) SELECT value "
        "FROM n)");
    for (const QString &suffix : {QString(), u"-journal"_qs}) {
        if (!QFile::copy(program.path() + suffix, target + suffix))
            qFatal("no journal to copy");
    }
    writer.exec("ROLLBACK");
}

QByteArray outcome(const Result<std::unique_ptr<ProgramFile>> &opened)
{
    if (!opened)
        return QByteArray::number(int(opened.error().code)) + ' ' + opened.error().message.toUtf8();
    return (*opened)->isReadOnly() ? "read-only " + (*opened)->readOnlyReason().toUtf8() : QByteArray("writing");
}

struct Spoiler
{
    const char *name;
    ErrorCode expected;
    void (*spoil)(const QString &path);
};

const Spoiler spoilers[] = {
    {"missing", ErrorCode::FileMissing, [](const QString &path) { QFile::remove(path); }},
    {"folder", ErrorCode::NotOurs,
     [](const QString &path) {
         QFile::remove(path);
         QDir().mkdir(path);
     }},
    {"link", ErrorCode::NotOurs, makeLink},
    {"empty", ErrorCode::NotOurs, [](const QString &path) { writeFile(path, {}); }},
    {"text", ErrorCode::NotOurs, [](const QString &path) { writeFile(path, "Order,Total\n1001,25.00\n"); }},
    {"foreign database", ErrorCode::NotOurs, [](const QString &path) { alter(path, "PRAGMA application_id = 0"); }},
    {"part of the header", ErrorCode::Damaged, [](const QString &path) { writeFile(path, readFile(path).first(60)); }},
    {"truncated", ErrorCode::Damaged, [](const QString &path) { writeFile(path, readFile(path).chopped(5000)); }},
    {"damaged page", ErrorCode::Damaged,
     [](const QString &path) { damageAt(path, 2 * ProgramFile::pageSize, QByteArray(512, '\x5a')); }},
    {"damaged schema", ErrorCode::Damaged, [](const QString &path) { damageAt(path, 100, QByteArray(64, '\x5a')); }},
    {"added trigger", ErrorCode::Damaged,
     [](const QString &path) {
         alter(path, "CREATE TRIGGER thief AFTER INSERT ON tier BEGIN DELETE FROM affiliate; END");
     }},
    {"added table", ErrorCode::Damaged, [](const QString &path) { alter(path, "CREATE TABLE stray (id INTEGER)"); }},
    {"view for a table", ErrorCode::Damaged,
     [](const QString &path) { alter(path, "DROP TABLE tier; CREATE VIEW tier AS SELECT 1 AS id, 'x' AS name"); }},
    {"dropped trigger", ErrorCode::Damaged,
     [](const QString &path) { alter(path, "DROP TRIGGER commission_paid_is_final"); }},
    {"no version", ErrorCode::Damaged, [](const QString &path) { alter(path, "PRAGMA user_version = 0"); }},
    {"too new", ErrorCode::TooNew,
     [](const QString &path) {
         alter(path, "PRAGMA user_version = 99; UPDATE setting SET value = '99' WHERE key = 'schema.min_reader'");
     }},
};

} // namespace

class ProgramFileTest : public QObject
{
    Q_OBJECT

private slots:
    void createdFileIsOurs();
    void createdFileIsPrivate();
    void createRefusesAnExistingName();
    void createRefusesAMissingFolder();
    void createWithWrongValuesLeavesNothing();
    void createReplacesTheRestOfAnInterruptedOne();
    void unusualNames_data();
    void unusualNames();
    void openingChangesNothing();
    void refusals_data();
    void refusals();
    void refusalsAreToldApart();
    void damageIsFoundByTheLaterProof();
    void whatIsMigratedIsProvedFirst();
    void newerCompatibleIsReadOnly();
    void olderIsBackedUpAndBroughtUpToDate();
    void olderCannotBeReadWithoutWriting();
    void brokenUpgradeLeavesTheFileOpenable();
    void openTwiceIsRefusedAndKeepsTheLocks();
    void openElsewhereIsRefusedWithItsProcess();
    void readingNeedsNoLock();
    void readOnlyFile();
    void readOnlyFolder();
    void unreadableFile();
    void interruptedWriteIsUndone_data();
    void interruptedWriteIsUndone();
    void interruptedWriteOnReadOnlyMedium();
    void movedFileIsNoticed();
    void readersSeeWhatWasCommitted();
    void nothingIsLeftBesideTheFile();
};

void ProgramFileTest::createdFileIsOurs()
{
    TemporaryProgram program;
    const QByteArray header = readFile(program.path()).first(100);
    QVERIFY(header.startsWith("SQLite format 3"));
    QCOMPARE(header.mid(68, 4), QByteArray("LAUR"));
    QCOMPARE(header.mid(60, 4).toHex(), QByteArray("00000001"));
    QCOMPARE(number(program.database(), "SELECT count(*) FROM program"), 1);
    QVERIFY(!program.file().isReadOnly());
    QVERIFY(program.file().mediumWarning().isEmpty());
}

void ProgramFileTest::createdFileIsPrivate()
{
    TemporaryProgram program;
    const auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
    QCOMPARE(QFile::permissions(program.path()) & others, QFile::Permissions());
}

void ProgramFileTest::createRefusesAnExistingName()
{
    TemporaryProgram program;
    const QByteArray before = contentHash(program.path());
    QCOMPARE_ERROR(ProgramFile::create(program.path(), programInfo()), ErrorCode::Conflict);
    QCOMPARE(contentHash(program.path()), before);
}

void ProgramFileTest::createRefusesAMissingFolder()
{
    const QTemporaryDir folder(scratchTemplate());
    QCOMPARE_ERROR(ProgramFile::create(folder.filePath(u"absent/shop.laurel"_qs), programInfo()),
                   ErrorCode::FileMissing);
}

void ProgramFileTest::createWithWrongValuesLeavesNothing()
{
    const QTemporaryDir folder(scratchTemplate());
    ProgramInfo info = programInfo();
    info.timeZone = u"Europe/Atlantis"_qs;
    QCOMPARE_ERROR(ProgramFile::create(folder.filePath(u"shop.laurel"_qs), info), ErrorCode::InvalidInput);
    QCOMPARE(QDir(folder.path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot), QStringList());
}

void ProgramFileTest::createReplacesTheRestOfAnInterruptedOne()
{
    const QTemporaryDir folder(scratchTemplate());
    writeFile(folder.filePath(u".new-shop.laurel"_qs), "half of a program");
    writeFile(folder.filePath(u".new-shop.laurel-journal"_qs), "and its journal");
    QVERIFY_RESULT(ProgramFile::create(folder.filePath(u"shop.laurel"_qs), programInfo()));
    QCOMPARE(QDir(folder.path()).entryList(QDir::Files | QDir::Hidden), QStringList(u"shop.laurel"_qs));
}

void ProgramFileTest::unusualNames_data()
{
    QTest::addColumn<QString>("name");
    for (const char *name : {"100%41 sure.laurel", "a#b?c.laurel", "two  spaces.laurel", "日本 ☕.laurel",
                             "file:x.laurel", "it's \"x\".laurel"})
        QTest::newRow(name) << QString::fromUtf8(name);
}

void ProgramFileTest::unusualNames()
{
    QFETCH(QString, name);
    const QTemporaryDir folder(scratchTemplate());
    const QString path = folder.filePath(name);
    {
        const auto created = ProgramFile::create(path, programInfo());
        QVERIFY_RESULT(created);
        QVERIFY_RESULT(Backup::make((*created)->database(), u"by-hand"_qs));
    }
    QVERIFY_RESULT(ProgramFile::open(path));
    QCOMPARE(QDir(folder.path()).entryList(QDir::Files | QDir::Hidden), QStringList(name));
}

void ProgramFileTest::openingChangesNothing()
{
    TemporaryProgram program;
    program.close();
    const QByteArray before = contentHash(program.path());
    program.reopen();
    program.close();
    QCOMPARE(contentHash(program.path()), before);
}

void ProgramFileTest::refusals_data()
{
    QTest::addColumn<int>("index");
    for (int i = 0; i < int(std::size(spoilers)); ++i)
        QTest::newRow(spoilers[i].name) << i;
}

void ProgramFileTest::refusals()
{
    QFETCH(int, index);
    const Spoiler &spoiler = spoilers[index];
    TemporaryProgram program;
    program.close();
    spoiler.spoil(program.path());
    const QByteArray before = contentHash(program.path());
    const QStringList entries = QDir(program.folder()).entryList(QDir::AllEntries | QDir::Hidden);

    for (const auto access : {ProgramFile::Access::ReadWrite, ProgramFile::Access::ReadOnly}) {
        const auto opened = ProgramFile::open(program.path(), access);
        QCOMPARE_ERROR(opened, spoiler.expected);
        QVERIFY2(opened.error().message.contains(u"shop.laurel"_qs), qPrintable(opened.error().message));
        QCOMPARE(contentHash(program.path()), before);
        QCOMPARE(QDir(program.folder()).entryList(QDir::AllEntries | QDir::Hidden), entries);
    }
}

void ProgramFileTest::refusalsAreToldApart()
{
    QHash<QString, QStringList> namesByMessage;
    for (const Spoiler &spoiler : spoilers) {
        TemporaryProgram program;
        program.close();
        spoiler.spoil(program.path());
        const auto opened = ProgramFile::open(program.path());
        QVERIFY2(!opened, spoiler.name);
        QString message = opened.error().message;
        namesByMessage[message.remove(program.folder())].append(QString::fromLatin1(spoiler.name));
    }
    QSet<QString> shared;
    for (const QStringList &names : namesByMessage) {
        if (names.size() > 1)
            shared.insert(names.join(u", "_qs));
    }
    const QSet<QString> alike{u"part of the header, truncated"_qs, u"damaged page, damaged schema"_qs,
                              u"added trigger, added table, view for a table, dropped trigger, no version"_qs};
    QCOMPARE(shared, alike);
}

void ProgramFileTest::damageIsFoundByTheLaterProof()
{
    TemporaryProgram program;
    program.close();
    const auto openLater = [&] {
        return ProgramFile::open(program.path(), ProgramFile::Access::ReadWrite, Migrator::builtIn(),
                                 ProgramFile::Proof::Later);
    };
    QVERIFY_RESULT(must(openLater())->prove());
    // The last page holds an index that opening has no use for.
    damageAt(program.path(), QFileInfo(program.path()).size() - ProgramFile::pageSize, QByteArray(512, '\x5a'));
    const QByteArray before = contentHash(program.path());
    {
        const auto opened = openLater();
        QVERIFY_RESULT(opened);
        QCOMPARE(number((*opened)->database(), "SELECT count(*) FROM program"), 1);
        QCOMPARE_ERROR((*opened)->prove(), ErrorCode::Damaged);
    }
    QCOMPARE_ERROR(ProgramFile::open(program.path()), ErrorCode::Damaged);
    QCOMPARE(contentHash(program.path()), before);
}

void ProgramFileTest::whatIsMigratedIsProvedFirst()
{
    TemporaryProgram program;
    program.close();
    damageAt(program.path(), QFileInfo(program.path()).size() - ProgramFile::pageSize, QByteArray(512, '\x5a'));
    const QByteArray before = contentHash(program.path());
    QCOMPARE_ERROR(ProgramFile::open(program.path(), ProgramFile::Access::ReadWrite, nextRelease(nextStep()),
                                     ProgramFile::Proof::Later),
                   ErrorCode::Damaged);
    QCOMPARE(contentHash(program.path()), before);
}

void ProgramFileTest::newerCompatibleIsReadOnly()
{
    TemporaryProgram program;
    program.close();
    alter(program.path(), "CREATE TABLE later (id INTEGER PRIMARY KEY); PRAGMA user_version = 2");
    const QByteArray before = contentHash(program.path());
    {
        auto opened = must(ProgramFile::open(program.path()));
        QVERIFY(opened->isReadOnly());
        QVERIFY(opened->readOnlyReason().contains(u"newer"_qs));
        QCOMPARE(must(ProgramRepository(opened->database()).load()).name, u"Beans & Co"_qs);
        QCOMPARE_ERROR(Transaction::begin(opened->database()), ErrorCode::ReadOnly);
    }
    QCOMPARE(contentHash(program.path()), before);
}

void ProgramFileTest::olderIsBackedUpAndBroughtUpToDate()
{
    TemporaryProgram program;
    execute(program.database(), "INSERT INTO tier (name) VALUES ('Gold')");
    program.close();
    auto opened = must(ProgramFile::open(program.path(), ProgramFile::Access::ReadWrite, nextRelease(nextStep())));
    QCOMPARE(must(Migrator::version(opened->database())), 2);
    QCOMPARE(number(opened->database(), "SELECT count(*) FROM tier"), 1);

    const QList<BackupInfo> backups = Backup::list(program.path());
    QCOMPARE(backups.size(), 1);
    QCOMPARE(backups.first().reason, u"migration"_qs);
    auto backup = must(ProgramFile::open(backups.first().path));
    QCOMPARE(must(Migrator::version(backup->database())), 1);
}

void ProgramFileTest::olderCannotBeReadWithoutWriting()
{
    TemporaryProgram program;
    program.close();
    const QByteArray before = contentHash(program.path());
    QCOMPARE_ERROR(ProgramFile::open(program.path(), ProgramFile::Access::ReadOnly, nextRelease(nextStep())),
                   ErrorCode::ReadOnly);
    QCOMPARE(contentHash(program.path()), before);
}

void ProgramFileTest::brokenUpgradeLeavesTheFileOpenable()
{
    TemporaryProgram program;
    execute(program.database(), "INSERT INTO tier (name) VALUES ('Gold')");
    program.close();
    const Migration broken{2, u"broken"_qs,
                           "DELETE FROM tier; CREATE TABLE extra (id INTEGER); INSERT INTO nosuch VALUES (1);"};
    QCOMPARE_ERROR(ProgramFile::open(program.path(), ProgramFile::Access::ReadWrite, nextRelease(broken)),
                   ErrorCode::Damaged);
    program.reopen();
    QCOMPARE(number(program.database(), "SELECT count(*) FROM tier"), 1);
}

// Looking into a file that this process has open would drop its locks, and let another process write into the
// transaction.
void ProgramFileTest::openTwiceIsRefusedAndKeepsTheLocks()
{
    TemporaryProgram program;
    const auto transaction = must(Transaction::begin(program.database()));
    QCOMPARE_ERROR(ProgramFile::open(program.path()), ErrorCode::Locked);
    QCOMPARE_ERROR(ProgramFile::open(program.path(), ProgramFile::Access::ReadOnly), ErrorCode::Locked);
    const AnotherProcess other([&]() -> QByteArray {
        auto database = Database::open(program.path(), Database::Mode::ReadWrite);
        sqlite3_busy_timeout(database->handle(), 1);
        return Transaction::begin(*database) ? "written" : "kept out";
    });
    QCOMPARE(other.report(), QByteArray("kept out"));
}

void ProgramFileTest::openElsewhereIsRefusedWithItsProcess()
{
    TemporaryProgram program;
    program.close();
    const QByteArray before = contentHash(program.path());
    std::unique_ptr<ProgramFile> held;
    AnotherProcess other([&]() -> QByteArray {
        auto opened = ProgramFile::open(program.path());
        const QByteArray said = outcome(opened);
        if (opened)
            held = std::move(*opened);
        return said;
    });
    QCOMPARE(other.report(), QByteArray("writing"));
    const auto opened = ProgramFile::open(program.path());
    QCOMPARE_ERROR(opened, ErrorCode::Locked);
    QVERIFY2(opened.error().message.contains(QString::number(other.pid())), qPrintable(opened.error().message));
    QCOMPARE(contentHash(program.path()), before);

    // After kill -9 nobody is asked anything.
    other.kill();
    QVERIFY(QFile::exists(FileLock::lockPath(program.path())));
    QVERIFY_RESULT(ProgramFile::open(program.path()));
}

void ProgramFileTest::readingNeedsNoLock()
{
    TemporaryProgram program;
    program.close();
    std::unique_ptr<ProgramFile> held;
    const AnotherProcess other([&]() -> QByteArray {
        auto opened = ProgramFile::open(program.path());
        if (opened)
            held = std::move(*opened);
        return held ? "writing" : "refused";
    });
    QCOMPARE(other.report(), QByteArray("writing"));
    auto reader = must(ProgramFile::open(program.path(), ProgramFile::Access::ReadOnly));
    QVERIFY(reader->isReadOnly());
    QCOMPARE(must(ProgramRepository(reader->database()).load()).name, u"Beans & Co"_qs);
}

void ProgramFileTest::readOnlyFile()
{
    TemporaryProgram program;
    program.close();
    const QByteArray before = contentHash(program.path());
    QFile::setPermissions(program.path(), QFile::ReadOwner);
    const QByteArray said = asOrdinaryUser(program.folder().toUtf8().constData(),
                                           [&] { return outcome(ProgramFile::open(program.path())); });
    QVERIFY2(said.startsWith("read-only shop.laurel is write-protected"), said.constData());
    QCOMPARE(contentHash(program.path()), before);
}

void ProgramFileTest::readOnlyFolder()
{
    TemporaryProgram program;
    program.close();
    QFile::setPermissions(program.folder(), QFile::ReadOwner | QFile::ExeOwner);
    const QByteArray said = asOrdinaryUser(program.folder().toUtf8().constData(), [&]() -> QByteArray {
        auto opened = ProgramFile::open(program.path());
        return outcome(opened) +
               (opened && ProgramRepository((*opened)->database()).load() ? " readable" : " unreadable");
    });
    QFile::setPermissions(program.folder(), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    QVERIFY2(said.startsWith("read-only The folder of shop.laurel is write-protected"), said.constData());
    QVERIFY(said.endsWith(" readable"));
}

void ProgramFileTest::unreadableFile()
{
    TemporaryProgram program;
    program.close();
    QFile::setPermissions(program.path(), QFile::Permissions());
    const QByteArray said = asOrdinaryUser(program.folder().toUtf8().constData(),
                                           [&] { return outcome(ProgramFile::open(program.path())); });
    QVERIFY2(said.startsWith(QByteArray::number(int(ErrorCode::Io)) + " shop.laurel cannot be read"), said.constData());
}

void ProgramFileTest::interruptedWriteIsUndone_data()
{
    QTest::addColumn<bool>("reading");
    QTest::newRow("writer") << false;
    QTest::newRow("reader") << true;
}

void ProgramFileTest::interruptedWriteIsUndone()
{
    QFETCH(bool, reading);
    TemporaryProgram program;
    program.close();
    const QTemporaryDir crashed(scratchTemplate());
    const QString path = crashed.filePath(u"shop.laurel"_qs);
    interruptWriting(program, path);
    QVERIFY(QFileInfo(path + u"-journal"_qs).size() > 0);
    QVERIFY(contentHash(path) != contentHash(program.path()));
    auto opened =
        must(ProgramFile::open(path, reading ? ProgramFile::Access::ReadOnly : ProgramFile::Access::ReadWrite));
    QCOMPARE(opened->isReadOnly(), reading);
    QCOMPARE(number(opened->database(), "SELECT count(*) FROM tier"), 0);
    QVERIFY(!QFile::exists(path + u"-journal"_qs));
}

void ProgramFileTest::interruptedWriteOnReadOnlyMedium()
{
    TemporaryProgram program;
    program.close();
    const QTemporaryDir crashed(scratchTemplate());
    const QString path = crashed.filePath(u"shop.laurel"_qs);
    interruptWriting(program, path);
    const QByteArray before = contentHash(path);
    const QByteArray journal = contentHash(path + u"-journal"_qs);
    QFile::setPermissions(path, QFile::ReadOwner);
    QFile::setPermissions(crashed.path(), QFile::ReadOwner | QFile::ExeOwner);
    const QByteArray said =
        asOrdinaryUser(crashed.path().toUtf8().constData(), [&] { return outcome(ProgramFile::open(path)); });
    QFile::setPermissions(crashed.path(), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    QVERIFY2(said.startsWith(QByteArray::number(int(ErrorCode::ReadOnly))) && said.contains("-journal"),
             said.constData());
    QCOMPARE(contentHash(path), before);
    QCOMPARE(contentHash(path + u"-journal"_qs), journal);
}

void ProgramFileTest::movedFileIsNoticed()
{
    TemporaryProgram program;
    QVERIFY_RESULT(program.file().checkUnchanged());
    QVERIFY(QFile::rename(program.path(), program.folder() + u"/moved.laurel"_qs));
    QCOMPARE_ERROR(program.file().checkUnchanged(), ErrorCode::ChangedOnDisk);
    QCOMPARE_ERROR(program.file().openReader(), ErrorCode::ChangedOnDisk);
}

void ProgramFileTest::readersSeeWhatWasCommitted()
{
    TemporaryProgram program;
    Database reader = must(program.file().openReader());
    QCOMPARE(number(reader, "SELECT count(*) FROM tier"), 0);
    auto transaction = must(Transaction::begin(program.database()));
    execute(program.database(), "INSERT INTO tier (name) VALUES ('Gold')");
    QCOMPARE(number(reader, "SELECT count(*) FROM tier"), 0);
    QVERIFY_RESULT(transaction.commit());
    QCOMPARE(number(reader, "SELECT count(*) FROM tier"), 1);
}

void ProgramFileTest::nothingIsLeftBesideTheFile()
{
    TemporaryProgram program;
    execute(program.database(), "INSERT INTO tier (name) VALUES ('Gold')");
    program.close();
    QCOMPARE(QDir(program.folder()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot),
             QStringList(u"shop.laurel"_qs));
}

QTEST_GUILESS_MAIN(ProgramFileTest)
#include "programfile_test.moc"
