#include "gui/guisupport.h"
#include "gui/jobs/jobrunner.h"
#include "gui/pages/imports/importdraft.h"
#include "storage/conversionrepository.h"
#include "support/testsupport.h"

#include <QSemaphore>
#include <QTemporaryDir>
#include <QThread>

namespace laurel::test {

namespace {
constexpr int orders = 500;
constexpr int newOrders = 3000;
} // namespace

/// Work off the window's thread: what stops it, and what it may do beside an import.
class JobRunnerTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void endingStopsAReadThatRuns();
    void aReadThatWasCancelledIsNotDelivered();
    void readsSucceedBesideAnImport();

private:
    QTemporaryDir m_folder;
    std::unique_ptr<ProgramFile> m_file;
};

void JobRunnerTest::initTestCase()
{
    m_file = openMadeProgram(m_folder.path(), orders);
    QVERIFY(m_file);
}

void JobRunnerTest::endingStopsAReadThatRuns()
{
    auto jobs = std::make_unique<JobRunner>(*m_file);
    QSemaphore began;
    bool stopped = false;
    bool delivered = false;
    QObject context;
    const auto job = jobs->read(
        [&](Database &, Job &running) -> Result<> {
            began.release();
            while (!running.isCancelled())
                QThread::msleep(1);
            stopped = true;
            return {};
        },
        &context, [&](const Result<> &) { delivered = true; });
    began.acquire();
    QVERIFY(!job->isCancelled());
    jobs.reset(); // would wait for ever
    QVERIFY(stopped);
    QCoreApplication::processEvents();
    QVERIFY(!delivered);
}

void JobRunnerTest::aReadThatWasCancelledIsNotDelivered()
{
    JobRunner jobs(*m_file);
    bool delivered = false;
    bool deliveredNext = false;
    const auto job = jobs.read([](Database &) { return Result<>(); }, this, [&](const Result<> &) { delivered = true; });
    job->cancel();
    jobs.read([](Database &) { return Result<>(); }, this, [&](const Result<> &) { deliveredNext = true; });
    QTRY_VERIFY(deliveredNext && !jobs.isBusy());
    QVERIFY(!delivered);
}

void JobRunnerTest::readsSucceedBesideAnImport()
{
    JobRunner jobs(*m_file);
    const ImportFile file(writeSales(m_folder.path(), QStringLiteral("more.csv"), 1'000'000, newOrders));
    std::optional<Result<ImportSummary>> imported;
    jobs.write(
        QStringLiteral("Importing"),
        [file](Database &database, Job &job) -> Result<ImportSummary> {
            const auto draft = openDraft(database, file, job);
            if (!draft)
                return fail(draft);
            return ImportService(database).run(draft->plan(false), job);
        },
        this, [&](const Result<ImportSummary> &summary) { imported = summary; });
    int readsBeside = 0;
    int reading = 0;
    while (!imported || reading > 0) {
        if (!imported && reading == 0) {
            ++reading;
            jobs.read([](Database &database) { return ConversionRepository(database).count({}); }, this, [&](const Result<qint64> &count) {
                --reading;
                ++readsBeside;
                QVERIFY_RESULT(count);
                // Before it or after it, never in between.
                QVERIFY(*count == orders || *count == orders + newOrders);
            });
        }
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents, 10);
    }
    QVERIFY_RESULT(*imported);
    QCOMPARE((*imported)->counts.added, newOrders);
    QVERIFY(readsBeside > 0);
}

} // namespace laurel::test

QTEST_MAIN(laurel::test::JobRunnerTest)
#include "jobrunner_test.moc"
