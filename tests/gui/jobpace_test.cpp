// The pace of a job: rows a second and time left.

#include "gui/jobs/jobpace.h"

#include <QLocale>
#include <QTest>

namespace laurel::test {

class JobPaceTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates)); }
    void tells_data();
    void tells();
    void saysNothingBeforeItBegins() { QCOMPARE(JobPace().text(Job()), QString()); }
};

void JobPaceTest::tells_data()
{
    QTest::addColumn<qint64>("milliseconds");
    QTest::addColumn<qint64>("records");
    QTest::addColumn<double>("fraction");
    QTest::addColumn<QString>("text");
    QTest::newRow("too early") << 900LL << 50'000LL << 0.5 << "";
    QTest::newRow("pace and rest") << 2'000LL << 96'543LL << 0.25 << "48,000 rows a second, about 6 second(s) left";
    QTest::newRow("slow") << 10'000LL << 33LL << 0.5 << "3 rows a second, about 10 second(s) left";
    QTest::newRow("minutes") << 60'000LL << 6'000'000LL << 0.2 << "100,000 rows a second, about 4 minute(s) left";
    QTest::newRow("whole unknown") << 2'000LL << 2'000LL << -1.0 << "1,000 rows a second";
    QTest::newRow("no records") << 3'000LL << 0LL << 0.75 << "about 1 second(s) left";
    QTest::newRow("nothing to tell") << 3'000LL << 0LL << -1.0 << "";
    QTest::newRow("read to the end") << 3'000LL << 3'000LL << 1.0 << "1,000 rows a second";
}

void JobPaceTest::tells()
{
    QFETCH(qint64, milliseconds);
    QFETCH(qint64, records);
    QFETCH(double, fraction);
    QTEST(JobPace::textAt(milliseconds, records, fraction), "text");
}

} // namespace laurel::test

QTEST_GUILESS_MAIN(laurel::test::JobPaceTest)
#include "jobpace_test.moc"
