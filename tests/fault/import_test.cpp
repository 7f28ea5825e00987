#include "faultio.h"
#include "importscenarios.h"
#include "storagefixture.h"

#include <QDir>
#include <QTemporaryDir>
#include <QThread>
#include <array>

using namespace laurel;
using namespace laurel::test;
using Step = ImportScenario::Step;
using Content = ImportScenario::Content;

namespace {

constexpr const char *steps[] = {"import", "update", "undo", "update of payouts", "undo of payouts", "update of rates", "undo of rates"};

constexpr std::pair<const char *, Fault> faults[] = {{"kill", Fault::Kill},
                                                     {"torn write", Fault::TornWrite},
                                                     {"short write", Fault::ShortWrite},
                                                     {"I/O error", Fault::IoError},
                                                     {"disk full", Fault::DiskFull},
                                                     {"sync error", Fault::SyncError},
                                                     {"sticky I/O error", Fault::StickyIoError},
                                                     {"sticky disk full", Fault::StickyDiskFull},
                                                     {"read error", Fault::ReadError},
                                                     {"access denied", Fault::AccessDenied}};

/// What happens to a file while it is read.
enum class Mishap { Truncated, Appended, Replaced, Overwritten, Removed };

constexpr std::pair<const char *, Mishap> mishaps[] = {{"truncated", Mishap::Truncated},
                                                       {"appended", Mishap::Appended},
                                                       {"replaced", Mishap::Replaced},
                                                       {"overwritten", Mishap::Overwritten},
                                                       {"removed", Mishap::Removed}};

void happen(Mishap mishap, const QString &path)
{
    QThread::msleep(5); // the clock of a file system ticks slower than the processor's
    const QByteArray content = readFile(path);
    switch (mishap) {
    case Mishap::Truncated:
        QFile::resize(path, content.size() / 2);
        break;
    case Mishap::Appended:
        writeFile(path, content + "S-200000,2026-05-01,,,,EUR,5.00,\n");
        break;
    case Mishap::Replaced:
        writeFile(path + QStringLiteral(".new"), QByteArray(content).replace("20.00", "30.00"));
        QFile::remove(path);
        QFile::rename(path + QStringLiteral(".new"), path);
        break;
    case Mishap::Overwritten:
        writeFile(path, QByteArray(content).replace("20.00", "30.00"));
        break;
    case Mishap::Removed:
        QFile::remove(path);
        break;
    }
}

/// A folder that copies of a prepared program are laid out in.
class Workshop
{
public:
    explicit Workshop(ImportScenario &made)
        : scenario(made)
    {
        copy();
    }

    void copy() const { scenario.prepare(folder); }
    [[nodiscard]] QByteArray hash() const { return contentHash(ImportScenario::programIn(folder)); }
    [[nodiscard]] Result<> perform() const
    {
        Job job;
        return scenario.perform(folder, job);
    }

private:
    QTemporaryDir m_scratch{scratchTemplate()};

public:
    QString folder = m_scratch.filePath(QStringLiteral("run"));
    ImportScenario &scenario;
};

} // namespace

/// Whatever happens to the program's file or to the export during an import: all of it or nothing, and a clear error.
class ImportTest : public QObject
{
    Q_OBJECT

private slots:
    void everyOperationMayFail_data();
    void everyOperationMayFail();
    void exportChangesWhileItIsRead_data();
    void exportChangesWhileItIsRead();
    void exportCannotBeRead_data();
    void exportCannotBeRead();
    void readErrorAmidALongFile();
    void cancelledAtAnyMoment_data();
    void cancelledAtAnyMoment();

private:
    /// Of sales.
    ImportScenario &firstImport() { return m_scenarios.front(); }

    /// One for each of steps.
    std::array<ImportScenario, std::size(steps)> m_scenarios{
        ImportScenario(Step::First),
        ImportScenario(Step::Update),
        ImportScenario(Step::Undo),
        ImportScenario(Step::Update, Content::Payouts),
        ImportScenario(Step::Undo, Content::Payouts),
        ImportScenario(Step::Update, Content::Rates),
        ImportScenario(Step::Undo, Content::Rates)};
};

void ImportTest::everyOperationMayFail_data()
{
    QTest::addColumn<size_t>("step");
    QTest::addColumn<Fault>("fault");
    for (size_t step = 0; step < std::size(steps); ++step) {
        for (const auto &[kind, fault] : faults)
            QTest::addRow("%s, %s", steps[step], kind) << step << fault;
    }
}

void ImportTest::everyOperationMayFail()
{
    QFETCH(size_t, step);
    QFETCH(Fault, fault);
    const SweepOutcome outcome = sweep(m_scenarios[step], fault, 30);
    qInfo("%s: %d points, %d runs, %d violations", QTest::currentDataTag(), outcome.points, outcome.runs,
          int(outcome.violations.size()));
    QVERIFY(outcome.points > 0);
    QVERIFY2(outcome.violations.isEmpty(), qPrintable(outcome.violations.mid(0, 5).join(u'\n')));
}

void ImportTest::exportChangesWhileItIsRead_data()
{
    QTest::addColumn<Mishap>("mishap");
    for (const auto &[name, mishap] : mishaps)
        QTest::newRow(name) << mishap;
}

// Each time that it is opened or read, from the first look at it to the last byte of the import.
void ImportTest::exportChangesWhileItIsRead()
{
    QFETCH(Mishap, mishap);
    const Workshop shop(firstImport());
    const QString source = ImportScenario::sourceFolder(shop.folder);

    // What comes out when it happens before anything is read: what is read as a whole is imported as a whole.
    QByteArray changed;
    happen(mishap, ImportScenario::sourceIn(shop.folder));
    if (shop.perform())
        QCOMPARE(ImportScenario::look(shop.folder, changed), QString());

    shop.copy();
    armFaults(source.toUtf8().constData(), Fault::Hook, 0);
    QVERIFY_RESULT(shop.perform());
    const int points = disarmFaults();
    QVERIFY(points > 6);
    int refused = 0;
    for (int at = 1; at <= points; at += thinned(4)) {
        shop.copy();
        setHook([&] {
            disarmFaults(); // what happens now is not the program's doing
            happen(mishap, ImportScenario::sourceIn(shop.folder));
        });
        armFaults(source.toUtf8().constData(), Fault::Hook, at);
        const Result<> done = shop.perform();
        disarmFaults();
        QByteArray contents;
        QCOMPARE(ImportScenario::look(shop.folder, contents), QString());
        if (done) {
            QVERIFY2(contents == shop.scenario.after() || contents == changed, contents);
            continue;
        }
        ++refused;
        QVERIFY2(done.error().code == ErrorCode::InvalidInput || done.error().code == ErrorCode::NotFound,
                 describe(done.error()).constData());
        QVERIFY(!done.error().message.isEmpty());
        QCOMPARE(contents, shop.scenario.before());
    }
    qInfo("%s: %d points, %d refused", QTest::currentDataTag(), points, refused);
    QVERIFY(refused > points / thinned(4) / 3); // the others happen between two readings, before the import
}

void ImportTest::exportCannotBeRead_data()
{
    QTest::addColumn<Fault>("fault");
    QTest::newRow("read error") << Fault::ReadError;
    QTest::newRow("access denied") << Fault::AccessDenied;
}

void ImportTest::exportCannotBeRead()
{
    QFETCH(Fault, fault);
    const Workshop shop(firstImport());
    const QByteArray source = ImportScenario::sourceFolder(shop.folder).toUtf8();
    armFaults(source.constData(), fault, 0);
    QVERIFY_RESULT(shop.perform());
    const int points = disarmFaults();
    int refused = 0;
    for (int at = 1; at <= points; ++at) {
        shop.copy();
        armFaults(source.constData(), fault, at);
        const Result<> done = shop.perform();
        disarmFaults();
        QByteArray contents;
        QCOMPARE(ImportScenario::look(shop.folder, contents), QString());
        // Done without: the guess whether a backup is worth its time, and a look for more behind the last byte.
        QCOMPARE(contents, done ? shop.scenario.after() : shop.scenario.before());
        if (done)
            continue;
        ++refused;
        QVERIFY2(done.error().code == ErrorCode::InvalidInput && !done.error().message.isEmpty(),
                 describe(done.error()).constData());
    }
    qInfo("%s: %d points, %d refused", QTest::currentDataTag(), points, refused);
    QVERIFY(refused > points / 2);
}

// The reading thread stops amid its work, while the other writes.
void ImportTest::readErrorAmidALongFile()
{
    const Workshop shop(firstImport());
    const QByteArray source = ImportScenario::sourceFolder(shop.folder).toUtf8();
    const QByteArray many = ImportScenario::sales(20'000, false);
    QVERIFY(many.size() > 1 << 20); // more than is read at once
    writeFile(ImportScenario::sourceIn(shop.folder), many);
    armFaults(source.constData(), Fault::ReadError, 0);
    QVERIFY_RESULT(shop.perform());
    const int points = disarmFaults();
    int refused = 0;
    // From the end: looks for more behind the last byte, then the last piece of the last pass.
    for (int at = points; at > points - 5 && refused == 0; --at) {
        shop.copy();
        writeFile(ImportScenario::sourceIn(shop.folder), many);
        const QByteArray before = shop.hash();
        armFaults(source.constData(), Fault::ReadError, at);
        const Result<> done = shop.perform();
        disarmFaults();
        if (done)
            continue;
        ++refused;
        QCOMPARE_ERROR(done, ErrorCode::InvalidInput);
        QCOMPARE(shop.hash(), before);
    }
    QVERIFY(refused > 0);
}

void ImportTest::cancelledAtAnyMoment_data()
{
    QTest::addColumn<size_t>("step");
    for (size_t step = 0; step < std::size(steps); ++step)
        QTest::newRow(steps[step]) << step;
}

// Cancels before each operation on any file: the program stays as it is to the byte, or everything is done.
void ImportTest::cancelledAtAnyMoment()
{
    QFETCH(size_t, step);
    const Workshop shop(m_scenarios[step]);
    const QByteArray folder = shop.folder.toUtf8();
    const QByteArray before = shop.hash();
    setHook([] {});
    armFaults(folder.constData(), Fault::Hook, 0);
    QVERIFY_RESULT(shop.perform());
    const int points = disarmFaults();
    int cancelled = 0;
    int runs = 0;
    const int stride = thinned(12);
    for (int at = 1; at <= points; at += stride) {
        ++runs;
        shop.copy();
        Job job;
        setHook([&job] { job.cancel(); });
        armFaults(folder.constData(), Fault::Hook, at);
        const Result<> done = shop.scenario.perform(shop.folder, job);
        disarmFaults();
        if (!done) {
            ++cancelled;
            QCOMPARE_ERROR(done, ErrorCode::Cancelled);
            QCOMPARE(shop.hash(), before);
        }
        QByteArray contents;
        QCOMPARE(ImportScenario::look(shop.folder, contents), QString());
        QCOMPARE(contents, done ? shop.scenario.after() : shop.scenario.before());
    }
    setHook({});
    qInfo("%s: %d points, %d runs, %d cancelled", QTest::currentDataTag(), points, runs, cancelled);
    QVERIFY(cancelled > runs / 4);
    QVERIFY(cancelled < runs);
}

QTEST_GUILESS_MAIN(ImportTest)
#include "import_test.moc"
