#include "core/job.h"
#include "support/testsupport.h"

#include <QDeadlineTimer>
#include <thread>

using namespace laurel;

class JobTest : public QObject
{
    Q_OBJECT

private slots:
    void startsWithNothingDone();
    void tellsTheFraction_data();
    void tellsTheFraction();
    void isReadAndCancelledFromAnotherThread();
};

void JobTest::startsWithNothingDone()
{
    const Job job;
    QCOMPARE(job.done(), 0);
    QCOMPARE(job.total(), 0);
    QVERIFY(job.phase().isEmpty());
    QVERIFY(!job.isCancelled());
    QVERIFY(job.fraction() < 0);
}

void JobTest::tellsTheFraction_data()
{
    QTest::addColumn<qint64>("done");
    QTest::addColumn<qint64>("total");
    QTest::addColumn<double>("fraction");
    QTest::newRow("none") << qint64(0) << qint64(8) << 0.0;
    QTest::newRow("a quarter") << qint64(2) << qint64(8) << 0.25;
    QTest::newRow("all") << qint64(8) << qint64(8) << 1.0;
    QTest::newRow("more than announced") << qint64(9) << qint64(8) << 1.0;
    QTest::newRow("unknown total") << qint64(9) << qint64(0) << -1.0;
}

void JobTest::tellsTheFraction()
{
    QFETCH(const qint64, done);
    QFETCH(const qint64, total);
    QFETCH(const double, fraction);
    Job job;
    job.setProgress(done, total);
    QCOMPARE(job.fraction(), fraction);
}

void JobTest::isReadAndCancelledFromAnotherThread()
{
    constexpr qint64 enough = 10'000;
    Job job;
    const QDeadlineTimer limit(60'000);
    qint64 steps = 0;
    std::thread worker([&job, &limit, &steps] {
        while (!job.isCancelled() && !limit.hasExpired()) {
            job.setProgress(++steps, enough);
            job.setPhase(QStringLiteral("Step %1").arg(steps));
        }
    });

    bool inOrder = true;
    bool whole = true;
    qint64 seen = 0;
    while (seen < enough && !limit.hasExpired()) {
        const qint64 done = job.done();
        inOrder = inOrder && done >= seen;
        seen = done;
        const QString phase = job.phase();
        whole = whole && (phase.isEmpty() || phase.sliced(5).toLongLong() > 0);
    }
    job.cancel();
    worker.join();

    QVERIFY2(!limit.hasExpired(), "progress or the cancellation did not arrive");
    QVERIFY(inOrder);
    QVERIFY(whole);
    QVERIFY(job.isCancelled());
    QCOMPARE(job.done(), steps);
    QCOMPARE(job.phase(), QStringLiteral("Step %1").arg(steps));
}

QTEST_GUILESS_MAIN(JobTest)
#include "job_test.moc"
