#include "core/rate.h"
#include "support/testsupport.h"

#include <limits>

using namespace laurel;

class RateTest : public QObject
{
    Q_OBJECT

private slots:
    void parses_data();
    void parses();
    void refuses_data();
    void refuses();
    void prints_data();
    void prints();
    void readsBackWhatItPrints();
};

void RateTest::parses_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<qint64>("ppm");
    QTest::newRow("point") << QStringLiteral("12.5") << qint64(125'000);
    QTest::newRow("comma") << QStringLiteral("12,5") << qint64(125'000);
    QTest::newRow("sign of percent") << QStringLiteral("12.5 %") << qint64(125'000);
    QTest::newRow("sign of percent, close") << QStringLiteral("12.5%") << qint64(125'000);
    QTest::newRow("no-break space") << QStringLiteral("12,5\u00a0%") << qint64(125'000);
    QTest::newRow("whole") << QStringLiteral("100") << qint64(1'000'000);
    QTest::newRow("more than all") << QStringLiteral("250") << qint64(2'500'000);
    QTest::newRow("zero") << QStringLiteral("0") << qint64(0);
    QTest::newRow("smallest") << QStringLiteral("0.0001") << qint64(1);
    QTest::newRow("fifth decimal zero") << QStringLiteral("7.00010") << qint64(70'001);
    QTest::newRow("no leading zero") << QStringLiteral(".5") << qint64(5'000);
    QTest::newRow("negative") << QStringLiteral("-2.5") << qint64(-25'000);
    QTest::newRow("true minus") << QStringLiteral("−2.5") << qint64(-25'000);
    QTest::newRow("plus") << QStringLiteral("+2.5") << qint64(25'000);
    QTest::newRow("space around") << QStringLiteral("  8 ") << qint64(80'000);
}

void RateTest::parses()
{
    QFETCH(const QString, text);
    QFETCH(const qint64, ppm);
    const auto rate = Rate::fromPercentText(text);
    QVERIFY_RESULT(rate);
    QCOMPARE(rate->ppm(), ppm);
}

void RateTest::refuses_data()
{
    QTest::addColumn<QString>("text");
    for (const char *text : {"", "%", ".", "-", "ten", "5.00001", "1,234.5", "1.2.3", "5 5", "--5", "5-", "5 % %",
                             "1e2", "0x5", "99999999999999999999", "922337203685478", "922337203685477.5808"})
        QTest::newRow(*text ? text : "empty") << QString::fromLatin1(text);
}

void RateTest::refuses()
{
    QFETCH(const QString, text);
    QCOMPARE_ERROR(Rate::fromPercentText(text), ErrorCode::InvalidInput);
}

void RateTest::prints_data()
{
    QTest::addColumn<qint64>("ppm");
    QTest::addColumn<QString>("percent");
    QTest::addColumn<QString>("fraction");
    QTest::newRow("zero") << qint64(0) << QStringLiteral("0") << QStringLiteral("0");
    QTest::newRow("half") << qint64(500'000) << QStringLiteral("50") << QStringLiteral("0.5");
    QTest::newRow("eighth") << qint64(125'000) << QStringLiteral("12.5") << QStringLiteral("0.125");
    QTest::newRow("smallest") << qint64(1) << QStringLiteral("0.0001") << QStringLiteral("0.000001");
    QTest::newRow("all") << qint64(1'000'000) << QStringLiteral("100") << QStringLiteral("1");
    QTest::newRow("more") << qint64(12'345'678) << QStringLiteral("1234.5678") << QStringLiteral("12.345678");
    QTest::newRow("negative") << qint64(-25'000) << QStringLiteral("-2.5") << QStringLiteral("-0.025");
    QTest::newRow("lowest") << std::numeric_limits<qint64>::min() << QStringLiteral("-922337203685477.5808")
                            << QStringLiteral("-9223372036854.775808");
}

void RateTest::prints()
{
    QFETCH(const qint64, ppm);
    QFETCH(const QString, percent);
    QFETCH(const QString, fraction);
    QCOMPARE(Rate::fromPpm(ppm).toPercentText(), percent);
    QCOMPARE(Rate::fromPpm(ppm).toFractionText(), fraction);
}

void RateTest::readsBackWhatItPrints()
{
    QVERIFY(test::holds("fromPercentText(toPercentText) is the rate", [](qint64 ppm) {
        RC_PRE(ppm != std::numeric_limits<qint64>::min());
        const Rate rate = Rate::fromPpm(ppm);
        const auto again = Rate::fromPercentText(rate.toPercentText());
        RC_ASSERT(again.has_value());
        RC_ASSERT(*again == rate);
        const QString fraction = rate.toFractionText();
        const qsizetype point = fraction.indexOf(u'.');
        const QString whole = point < 0 ? fraction : fraction.first(point);
        const QString decimals = point < 0 ? QString() : fraction.sliced(point + 1);
        RC_ASSERT((whole + decimals.leftJustified(6, u'0')).toLongLong() == ppm);
        RC_ASSERT(!decimals.endsWith(u'0'));
    }));
}

QTEST_GUILESS_MAIN(RateTest)
#include "rate_test.moc"
