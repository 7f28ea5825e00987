#include "faultio.h"
#include "programscenarios.h"
#include "storagefixture.h"

#include <QDir>
#include <QTemporaryDir>

using namespace laurel;
using namespace laurel::test;

namespace {

using MakeScenario = std::unique_ptr<Scenario> (*)();

constexpr std::pair<const char *, Fault> faults[] = {{"kill", Fault::Kill},

                                                     {"torn write", Fault::TornWrite},
                                                     {"short write", Fault::ShortWrite},
                                                     {"I/O error", Fault::IoError},
                                                     {"disk full", Fault::DiskFull},
                                                     {"sync error", Fault::SyncError},
                                                     {"sticky I/O error", Fault::StickyIoError},
                                                     {"sticky disk full", Fault::StickyDiskFull}};

} // namespace

/// Lets every file operation of what the program does fail in turn, in every way, and looks at what is there
/// afterwards.
class StorageTest : public QObject
{
    Q_OBJECT

private slots:
    void everyOperationMayFail_data();
    void everyOperationMayFail();
    void withoutAJournalFaultsAreFound();

private:
    struct Outcome
    {
        int points = 0;
        QStringList violations;
    };
    [[nodiscard]] static Outcome sweep(Scenario &scenario, Fault fault);
};

// Makes the fault strike at each point in turn; every run starts from a fresh copy.
StorageTest::Outcome StorageTest::sweep(Scenario &scenario, Fault fault)
{
    const QTemporaryDir scratch(scratchTemplate());
    const QString original = scratch.filePath(QStringLiteral("original"));
    const QString folder = scratch.filePath(QStringLiteral("run"));
    QDir().mkdir(original);
    scenario.prepare(original);

    copyFolder(original, folder);
    armFaults(folder.toUtf8().constData(), fault, 0);
    const bool undisturbed = scenario.run(folder);
    Outcome outcome;
    outcome.points = disarmFaults();
    if (!undisturbed)
        outcome.violations.append(QStringLiteral("fails without a fault"));

        // Every point; under the sanitizers, where a fork is slow, every fourth, beginning at another one for each kind
        // of fault.
#ifdef LAUREL_SANITIZED
    constexpr int stride = 4;
#else
    constexpr int stride = 1;
#endif
    for (int at = 1 + int(fault) % stride; at <= outcome.points; at += stride) {
        copyFolder(original, folder);
        const int code = runInChild(scenario, folder, int(fault), at);
        if (code != 0 && code != 1 && code != killedExitCode) {
            outcome.violations.append(QStringLiteral("point %1: ended with %2").arg(at).arg(code));
            continue;
        }
        if (const QString problem = scenario.judge(folder, code == 0); !problem.isEmpty())
            outcome.violations.append(QStringLiteral("point %1: %2").arg(at).arg(problem));
    }
    return outcome;
}

void StorageTest::everyOperationMayFail_data()
{
    QTest::addColumn<MakeScenario>("make");
    QTest::addColumn<Fault>("fault");
    constexpr std::pair<const char *, MakeScenario> scenarios[] = {{"create", creation},
                                                                   {"edit", edit},
                                                                   {"backup", backup},
                                                                   {"restore", restoration},
                                                                   {"restore over damage", restorationOverDamage},
                                                                   {"migrate", migration}};
    for (const auto &[scenario, make] : scenarios) {
        for (const auto &[name, fault] : faults)
            QTest::addRow("%s, %s", scenario, name) << make << fault;
    }
}

void StorageTest::everyOperationMayFail()
{
    QFETCH(MakeScenario, make);
    QFETCH(Fault, fault);
    const Outcome outcome = sweep(*make(), fault);
    qInfo("%s: %d points, %d violations", QTest::currentDataTag(), outcome.points, int(outcome.violations.size()));
    QVERIFY(outcome.points > 0);
    QVERIFY2(outcome.violations.isEmpty(),
             qPrintable(outcome.violations.first(qMin(outcome.violations.size(), 5)).join(u'\n')));
}

// The sweep has teeth: a transaction without a journal is torn by a kill, and the judge sees it.
void StorageTest::withoutAJournalFaultsAreFound()
{
    const Outcome outcome = sweep(*editWithoutJournal(), Fault::Kill);
    qInfo("without a journal: %d points, %d violations", outcome.points, int(outcome.violations.size()));
    QVERIFY(outcome.points > 0);
    QVERIFY(!outcome.violations.isEmpty());
}

QTEST_GUILESS_MAIN(StorageTest)
#include "storage_test.moc"
