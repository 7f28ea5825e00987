#include "faultio.h"
#include "programscenarios.h"
#include "storagefixture.h"

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
};

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
    const SweepOutcome outcome = sweep(*make(), fault, 12);
    qInfo("%s: %d points, %d violations", QTest::currentDataTag(), outcome.points, int(outcome.violations.size()));
    QVERIFY(outcome.points > 0);
    QVERIFY2(outcome.violations.isEmpty(),
             qPrintable(outcome.violations.first(qMin(outcome.violations.size(), 5)).join(u'\n')));
}

// The sweep has teeth: a transaction without a journal is torn by a kill, and the judge sees it.
void StorageTest::withoutAJournalFaultsAreFound()
{
    const SweepOutcome outcome = sweep(*editWithoutJournal(), Fault::Kill, 4);
    qInfo("without a journal: %d points, %d violations", outcome.points, int(outcome.violations.size()));
    QVERIFY(outcome.points > 0);
    QVERIFY(!outcome.violations.isEmpty());
}

QTEST_GUILESS_MAIN(StorageTest)
#include "storage_test.moc"
