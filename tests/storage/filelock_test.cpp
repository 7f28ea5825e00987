#include "anotherprocess.h"
#include "storagefixture.h"

#include "storage/filelock.h"

#include <QDir>
#include <QFile>
#include <QSysInfo>

using namespace laurel;
using namespace laurel::test;

namespace {

// A lock file as QLockFile writes it.
QByteArray lockFileOf(qint64 pid, const QString &host, const QByteArray &machine, const QByteArray &boot)
{
    return QByteArray::number(pid) + "\nlaurel\n" + host.toUtf8() + '\n' + machine + '\n' + boot + '\n';
}

} // namespace

class FileLockTest : public QObject
{
    Q_OBJECT

private slots:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }
    void lockLiesBesideTheFileAndGoes();
    void takenTwiceInOneProcess();
    void holderOnThisComputerIsNamed();
    void lockDiesWithItsProcess();
    void holderOnAnotherComputerIsNamed();
    void restOfAProcessOfTheSameNumberIsTakenOver();
    void restOfAnInterruptedWriteIsTakenOver_data();
    void restOfAnInterruptedWriteIsTakenOver();
    void heldHereMeansByThisProcess();
    void missingFolder();

private:
    [[nodiscard]] QString program() const { return m_folder->filePath(u"shop.laurel"_qs); }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void FileLockTest::lockLiesBesideTheFileAndGoes()
{
    const QString path = m_folder->filePath(u".~lock.shop.laurel"_qs);
    QCOMPARE(FileLock::lockPath(program()), path);
    {
        const auto lock = must(FileLock::take(program()));
        QVERIFY(QFile::exists(path));
    }
    QVERIFY(!QFile::exists(path));
}

void FileLockTest::takenTwiceInOneProcess()
{
    auto lock = must(FileLock::take(program()));
    QCOMPARE_ERROR(FileLock::take(program()), ErrorCode::Locked);
    lock.reset();
    QVERIFY_RESULT(FileLock::take(program()));
}

void FileLockTest::holderOnThisComputerIsNamed()
{
    std::unique_ptr<FileLock> held;
    const AnotherProcess other([&]() -> QByteArray {
        held = must(FileLock::take(program()));
        return "held";
    });
    QCOMPARE(other.report(), QByteArray("held"));
    const auto taken = FileLock::take(program());
    QCOMPARE_ERROR(taken, ErrorCode::Locked);
    QVERIFY(taken.error().message.contains(u"shop.laurel"_qs));
    QVERIFY(taken.error().message.contains(QString::number(other.pid())));
}

void FileLockTest::lockDiesWithItsProcess()
{
    std::unique_ptr<FileLock> held;
    AnotherProcess other([&]() -> QByteArray {
        held = must(FileLock::take(program()));
        return "held";
    });
    other.kill();
    QVERIFY(QFile::exists(FileLock::lockPath(program())));
    QVERIFY_RESULT(FileLock::take(program()));
}

void FileLockTest::holderOnAnotherComputerIsNamed()
{
    writeFile(FileLock::lockPath(program()), lockFileOf(99999, u"office-pc"_qs, "another machine", "another start"));
    const auto taken = FileLock::take(program());
    QCOMPARE_ERROR(taken, ErrorCode::Locked);
    QVERIFY(taken.error().message.contains(u"office-pc"_qs));
    QVERIFY(taken.error().message.contains(u"99999"_qs));
    QVERIFY(taken.error().message.contains(u".~lock.shop.laurel"_qs));
    QVERIFY(!FileLock::isHeldHere(program()));
}

// In a container every start may get the same process number.
void FileLockTest::restOfAProcessOfTheSameNumberIsTakenOver()
{
    writeFile(FileLock::lockPath(program()), lockFileOf(QCoreApplication::applicationPid(), QSysInfo::machineHostName(),
                                                        QSysInfo::machineUniqueId(), QSysInfo::bootUniqueId()));
    QVERIFY(!FileLock::isHeldHere(program()));
    QVERIFY_RESULT(FileLock::take(program()));
}

// The process was killed while it wrote its lock file.
void FileLockTest::restOfAnInterruptedWriteIsTakenOver_data()
{
    QTest::addColumn<QByteArray>("content");
    const QByteArray whole =
        lockFileOf(99999, QSysInfo::machineHostName(), QSysInfo::machineUniqueId(), QSysInfo::bootUniqueId());
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("process") << QByteArray("99999\n");
    QTest::newRow("half") << whole.first(whole.size() / 2);
    QTest::newRow("all but the end") << whole.chopped(3);
}

void FileLockTest::restOfAnInterruptedWriteIsTakenOver()
{
    QFETCH(QByteArray, content);
    writeFile(FileLock::lockPath(program()), content);
    QVERIFY_RESULT(FileLock::take(program()));
}

void FileLockTest::heldHereMeansByThisProcess()
{
    QVERIFY(!FileLock::isHeldHere(program()));
    auto lock = must(FileLock::take(program()));
    QVERIFY(FileLock::isHeldHere(program()));
    const AnotherProcess other([&]() -> QByteArray { return FileLock::isHeldHere(program()) ? "here" : "elsewhere"; });
    QCOMPARE(other.report(), QByteArray("elsewhere"));
    lock.reset();
    QVERIFY(!FileLock::isHeldHere(program()));
}

void FileLockTest::missingFolder()
{
    QCOMPARE_ERROR(FileLock::take(m_folder->filePath(u"absent/shop.laurel"_qs)), ErrorCode::Io);
}

QTEST_GUILESS_MAIN(FileLockTest)
#include "filelock_test.moc"
