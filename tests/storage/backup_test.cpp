#include "storagefixture.h"

#include "storage/backup.h"
#include "storage/filelock.h"
#include "storage/programrepository.h"
#include "storage/transaction.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <SQLiteCpp/Database.h>

using namespace laurel;
using namespace laurel::test;

namespace {

// One backup a day up to @p now, newest first.
QList<BackupInfo> dailyBackups(const QDateTime &now, int days)
{
    QList<BackupInfo> backups;
    for (int i = 0; i < days; ++i)
        backups.append(BackupInfo{QString::number(i), now.addDays(-i), u"daily"_qs, 1});
    return backups;
}

QStringList everything(const QString &folder)
{
    return QDir(folder).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot);
}

qint64 tiersIn(const QString &path)
{
    auto opened = must(ProgramFile::open(path, ProgramFile::Access::ReadOnly));
    return number(opened->database(), "SELECT count(*) FROM tier");
}

} // namespace

class BackupTest : public QObject
{
    Q_OBJECT

private slots:
    void backupIsACompletePrivateProgram();
    void listIsNewestFirst();
    void strangeFilesAreNotListed();
    void onlyOneADay();
    void oldOnesGo();
    void tenAndOneAMonthStay_data();
    void tenAndOneAMonthStay();
    void backupWithinAChangeIsRefused();
    void damagedProgramIsNotKeptAsBackup();
    void cancelledBackupLeavesNothing();
    void copyNeverOverwrites();
    void restoreBringsBackAndKeepsWhatWasThere();
    void restoreSetsADamagedProgramAside();
    void restoreTakesNoOldJournalAlong();
    void restoreWhereTheProgramWasLost();
    void restoreRefusesWhatIsNoBackup_data();
    void restoreRefusesWhatIsNoBackup();
    void restoreRefusesAnOpenProgram();
    void restoreKeepsTheBackup();
};

void BackupTest::backupIsACompletePrivateProgram()
{
    TemporaryProgram program;
    execute(program.database(), "INSERT INTO tier (name) VALUES ('Gold')");
    Job job;
    const BackupInfo backup = must(Backup::make(program.database(), u"by-hand"_qs, &job));
    QVERIFY(!job.phase().isEmpty());
    QCOMPARE(job.done(), job.total());
    QCOMPARE(backup.reason, u"by-hand"_qs);
    QCOMPARE(backup.size, QFileInfo(program.path()).size());
    QCOMPARE(QFileInfo(backup.path).absolutePath(), program.path() + u".backups"_qs);
    const auto others =
        QFile::ReadGroup | QFile::WriteGroup | QFile::ExeGroup | QFile::ReadOther | QFile::WriteOther | QFile::ExeOther;
    QCOMPARE(QFile::permissions(backup.path) & others, QFile::Permissions());
    QCOMPARE(QFile::permissions(Backup::folder(program.path())) & others, QFile::Permissions());
    QCOMPARE(tiersIn(backup.path), 1);
    QCOMPARE(everything(Backup::folder(program.path())), QStringList(QFileInfo(backup.path).fileName()));
}

void BackupTest::listIsNewestFirst()
{
    TemporaryProgram program;
    QVERIFY(Backup::list(program.path()).isEmpty());
    const BackupInfo first = must(Backup::make(program.database(), u"daily"_qs));
    const BackupInfo second = must(Backup::make(program.database(), u"import"_qs));
    const QList<BackupInfo> backups = Backup::list(program.path());
    QCOMPARE(backups.size(), 2);
    QCOMPARE(backups.at(0).path, second.path);
    QCOMPARE(backups.at(1).path, first.path);
    QCOMPARE(backups.at(1).reason, u"daily"_qs);
    QCOMPARE(backups.at(1).at, first.at);
    QVERIFY(qAbs(first.at.secsTo(QDateTime::currentDateTimeUtc())) < 3600);
}

void BackupTest::strangeFilesAreNotListed()
{
    TemporaryProgram program;
    must(Backup::make(program.database(), u"daily"_qs));
    const QDir folder(Backup::folder(program.path()));
    for (const char *name :
         {"notes.txt", "2026-05-04T10-00-00-000Z-daily.txt", "2026-13-04T10-00-00-000Z-daily.laurel", "daily.laurel"})
        writeFile(folder.filePath(QString::fromLatin1(name)), "x");
    QCOMPARE(Backup::list(program.path()).size(), 1);
}

void BackupTest::onlyOneADay()
{
    TemporaryProgram program;
    QVERIFY_RESULT(Backup::makeDaily(program.database()));
    QVERIFY_RESULT(Backup::makeDaily(program.database()));
    QCOMPARE(Backup::list(program.path()).size(), 1);
    // One of an earlier day does not count.
    const BackupInfo made = Backup::list(program.path()).first();
    QVERIFY(QFile::rename(made.path, Backup::folder(program.path()) + u"/2026-01-01T08-00-00-000Z-daily.laurel"_qs));
    QVERIFY_RESULT(Backup::makeDaily(program.database()));
    QCOMPARE(Backup::list(program.path()).size(), 2);
}

void BackupTest::oldOnesGo()
{
    TemporaryProgram program;
    for (int i = 0; i < 12; ++i)
        must(Backup::make(program.database(), u"by-hand"_qs));
    const QList<BackupInfo> backups = Backup::list(program.path());
    QCOMPARE(backups.size(), 10);
    for (const BackupInfo &backup : backups)
        QCOMPARE(tiersIn(backup.path), 0);
}

void BackupTest::tenAndOneAMonthStay_data()
{
    QTest::addColumn<int>("days");
    QTest::addColumn<int>("kept");
    QTest::newRow("none") << 0 << 0;
    QTest::newRow("ten") << 10 << 10;
    QTest::newRow("eleven of one month") << 11 << 10;
    QTest::newRow("two months") << 40 << 11;
    // Ten of this month, and the last one of each of the twelve months before.
    QTest::newRow("a year") << 365 << 22;
    QTest::newRow("three years") << 1095 << 22;
}

void BackupTest::tenAndOneAMonthStay()
{
    QFETCH(int, days);
    QFETCH(int, kept);
    const QDateTime now(QDate(2026, 5, 20), QTime(9, 0), Qt::UTC);
    const QList<BackupInfo> backups = dailyBackups(now, days);
    const QList<BackupInfo> gone = Backup::superfluous(backups, now);
    QCOMPARE(int(backups.size() - gone.size()), kept);
    for (const BackupInfo &backup : gone)
        QVERIFY(backup.at.daysTo(now) >= 10);
}

void BackupTest::backupWithinAChangeIsRefused()
{
    TemporaryProgram program;
    const auto transaction = must(Transaction::begin(program.database()));
    QCOMPARE_ERROR(Backup::make(program.database(), u"by-hand"_qs), ErrorCode::Internal);
    QVERIFY(everything(Backup::folder(program.path())).isEmpty());
}

void BackupTest::damagedProgramIsNotKeptAsBackup()
{
    TemporaryProgram program;
    must(Backup::make(program.database(), u"by-hand"_qs));
    execute(program.database(), "INSERT INTO tier (name) VALUES ('Gold')");
    const qint64 page = number(program.database(), "SELECT rootpage FROM sqlite_schema WHERE name = 'tier'");
    program.close();
    QByteArray content = readFile(program.path());
    content.replace(int((page - 1) * ProgramFile::pageSize + 8), 64, QByteArray(64, '\x5a'));
    writeFile(program.path(), content);
    Database damaged = must(Database::open(program.path(), Database::Mode::ReadWrite));
    QCOMPARE_ERROR(Backup::make(damaged, u"by-hand"_qs), ErrorCode::Damaged);
    QCOMPARE(Backup::list(program.path()).size(), 1);
    QCOMPARE(everything(Backup::folder(program.path())).size(), 1);
}

void BackupTest::cancelledBackupLeavesNothing()
{
    TemporaryProgram program;
    Job job;
    job.cancel();
    QCOMPARE_ERROR(Backup::make(program.database(), u"by-hand"_qs, &job), ErrorCode::Cancelled);
    QVERIFY(everything(Backup::folder(program.path())).isEmpty());
}

void BackupTest::copyNeverOverwrites()
{
    TemporaryProgram program;
    const QString copy = program.folder() + u"/copy.laurel"_qs;
    QVERIFY_RESULT(Backup::copyTo(program.database(), copy));
    QCOMPARE(tiersIn(copy), 0);
    const QByteArray before = contentHash(copy);
    execute(program.database(), "INSERT INTO tier (name) VALUES ('Gold')");
    QCOMPARE_ERROR(Backup::copyTo(program.database(), copy), ErrorCode::Conflict);
    QCOMPARE(contentHash(copy), before);
    QCOMPARE_ERROR(Backup::copyTo(program.database(), program.folder() + u"/absent/copy.laurel"_qs),
                   ErrorCode::FileMissing);
}

void BackupTest::restoreBringsBackAndKeepsWhatWasThere()
{
    TemporaryProgram program;
    const BackupInfo backup = must(Backup::make(program.database(), u"by-hand"_qs));
    execute(program.database(), "INSERT INTO tier (name) VALUES ('Gold')");
    program.close();
    QVERIFY_RESULT(Backup::restore(backup.path, program.path()));
    QCOMPARE(tiersIn(program.path()), 0);
    QCOMPARE(QFile::permissions(program.path()) & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());

    const QList<BackupInfo> backups = Backup::list(program.path());
    QCOMPARE(backups.size(), 2);
    QCOMPARE(backups.first().reason, u"restore"_qs);
    QVERIFY_RESULT(Backup::restore(backups.first().path, program.path()));
    QCOMPARE(tiersIn(program.path()), 1);
    QCOMPARE(everything(program.folder()), (QStringList{u"shop.laurel"_qs, u"shop.laurel.backups"_qs}));
}

void BackupTest::restoreSetsADamagedProgramAside()
{
    TemporaryProgram program;
    execute(program.database(), "INSERT INTO tier (name) VALUES ('Gold')");
    const BackupInfo backup = must(Backup::make(program.database(), u"by-hand"_qs));
    program.close();
    for (const char *suffix : {".damaged", ".damaged-2"}) {
        writeFile(program.path(), QByteArray("not a program any more ") + suffix);
        const QByteArray before = contentHash(program.path());
        QVERIFY_RESULT(Backup::restore(backup.path, program.path()));
        QCOMPARE(contentHash(program.path() + QLatin1String(suffix)), before);
        QCOMPARE(tiersIn(program.path()), 1);
    }
}

void BackupTest::restoreTakesNoOldJournalAlong()
{
    TemporaryProgram program;
    execute(program.database(), "INSERT INTO tier (name) VALUES ('Gold')");
    const BackupInfo backup = must(Backup::make(program.database(), u"by-hand"_qs));
    program.close();
    writeFile(program.path(), "not a program any more");
    writeFile(program.path() + u"-journal"_qs, "a journal of it");
    QVERIFY_RESULT(Backup::restore(backup.path, program.path()));
    QVERIFY(!QFile::exists(program.path() + u"-journal"_qs));
    QCOMPARE(readFile(program.path() + u".damaged-journal"_qs), QByteArray("a journal of it"));
    QCOMPARE(tiersIn(program.path()), 1);

    // Nor that of a program which is gone.
    QVERIFY(QFile::remove(program.path()));
    writeFile(program.path() + u"-journal"_qs, "a journal of nothing");
    QVERIFY_RESULT(Backup::restore(backup.path, program.path()));
    QVERIFY(!QFile::exists(program.path() + u"-journal"_qs));
}

void BackupTest::restoreWhereTheProgramWasLost()
{
    TemporaryProgram program;
    execute(program.database(), "INSERT INTO tier (name) VALUES ('Gold')");
    const BackupInfo backup = must(Backup::make(program.database(), u"by-hand"_qs));
    program.close();
    QVERIFY(QFile::remove(program.path()));
    QVERIFY_RESULT(Backup::restore(backup.path, program.path()));
    QCOMPARE(tiersIn(program.path()), 1);
}

void BackupTest::restoreRefusesWhatIsNoBackup_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<ErrorCode>("expected");
    TemporaryProgram program;
    program.close();
    const QByteArray good = readFile(program.path());
    QByteArray damaged = good;
    damaged.replace(2 * ProgramFile::pageSize, 512, QByteArray(512, '\x5a'));
    QByteArray newer = good;
    newer.replace(60, 4, QByteArray::fromHex("00000063"));
    QTest::newRow("empty") << QByteArray() << ErrorCode::NotOurs;
    QTest::newRow("text") << QByteArray("Order,Total\n") << ErrorCode::NotOurs;
    QTest::newRow("truncated") << good.chopped(5000) << ErrorCode::Damaged;
    QTest::newRow("damaged") << damaged << ErrorCode::Damaged;
    QTest::newRow("newer") << newer << ErrorCode::TooNew;
}

void BackupTest::restoreRefusesWhatIsNoBackup()
{
    QFETCH(QByteArray, content);
    QFETCH(ErrorCode, expected);
    TemporaryProgram program;
    program.close();
    const QString backup = program.folder() + u"/backup.laurel"_qs;
    writeFile(backup, content);
    const QByteArray before = contentHash(program.path());
    QCOMPARE_ERROR(Backup::restore(backup, program.path()), expected);
    QCOMPARE(contentHash(program.path()), before);
    QCOMPARE(everything(program.folder()), (QStringList{u"backup.laurel"_qs, u"shop.laurel"_qs}));
}

void BackupTest::restoreRefusesAnOpenProgram()
{
    TemporaryProgram program;
    const BackupInfo backup = must(Backup::make(program.database(), u"by-hand"_qs));
    QCOMPARE_ERROR(Backup::restore(backup.path, program.path()), ErrorCode::Locked);
}

// The backup of what is replaced pushes an old one out: not the one that is being restored, and if so, its content is
// back.
void BackupTest::restoreKeepsTheBackup()
{
    TemporaryProgram program;
    execute(program.database(), "INSERT INTO tier (name) VALUES ('Gold')");
    const QString oldest = must(Backup::make(program.database(), u"by-hand"_qs)).path;
    execute(program.database(), "DELETE FROM tier");
    for (int i = 0; i < 9; ++i)
        must(Backup::make(program.database(), u"by-hand"_qs));
    QVERIFY(QFile::exists(oldest));
    program.close();
    QVERIFY_RESULT(Backup::restore(oldest, program.path()));
    QCOMPARE(tiersIn(program.path()), 1);
    QCOMPARE(Backup::list(program.path()).size(), 10);
}

QTEST_GUILESS_MAIN(BackupTest)
#include "backup_test.moc"
