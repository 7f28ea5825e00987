#include "core/timezone.h"

#include <QTest>

using namespace laurel;

class TimeZoneTest : public QObject
{
    Q_OBJECT

private slots:
    void cleanup() { qunsetenv("TZ"); }

    void knowsOldNamesToo()
    {
        QVERIFY(isTimeZoneId("Europe/Berlin"));
        QVERIFY(isTimeZoneId("Etc/UTC"));
        QVERIFY(isTimeZoneId("US/Eastern"));
        QVERIFY(!isTimeZoneId("Europe/Nowhere"));
        QVERIFY(!isTimeZoneId(""));
    }

    void localZoneCanBeNamed()
    {
        qputenv("TZ", "America/New_York");
        QCOMPARE(localTimeZoneId(), QByteArray("America/New_York"));
        qputenv("TZ", "no/zone");
        QCOMPARE(localTimeZoneId(), QByteArray("UTC"));
        qunsetenv("TZ");
        QVERIFY(isTimeZoneId(localTimeZoneId()));
    }
};

QTEST_GUILESS_MAIN(TimeZoneTest)
#include "timezone_test.moc"
