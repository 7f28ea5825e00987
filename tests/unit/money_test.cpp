#include "core/money.h"
#include "support/testsupport.h"

#include <limits>
#include <type_traits>

using namespace laurel;

static_assert(std::is_trivially_copyable_v<Money>);
static_assert(!std::is_constructible_v<Rate, double>);

namespace {

constexpr qint64 lowest = std::numeric_limits<qint64>::min();
constexpr qint64 highest = std::numeric_limits<qint64>::max();

Currency currency(const char *code) { return Currency::fromCode(QString::fromLatin1(code)).value(); }

Money eur(qint64 minor) { return Money(minor, currency("EUR")); }

} // namespace

class MoneyTest : public QObject
{
    Q_OBJECT

private slots:
    void prints_data();
    void prints();
    void addsAndSubtracts();
    void sumsThatLeaveTheRangeAreErrors();
    void currenciesDoNotMix();
    void rounds_data();
    void rounds();
    void scaledRefuses();
    void productsThatLeaveTheRangeAreErrors();
    void productsOfTheWholeRangeAreExact();
    void sumsUndoEachOther();
    void sharesRoundHalfAwayFromZero();
};

void MoneyTest::prints_data()
{
    QTest::addColumn<QByteArray>("code");
    QTest::addColumn<qint64>("minor");
    QTest::addColumn<QString>("text");
    QTest::newRow("plain") << QByteArray("EUR") << qint64(123'450) << QStringLiteral("1234.50");
    QTest::newRow("cents") << QByteArray("EUR") << qint64(5) << QStringLiteral("0.05");
    QTest::newRow("negative cents") << QByteArray("EUR") << qint64(-5) << QStringLiteral("-0.05");
    QTest::newRow("zero") << QByteArray("EUR") << qint64(0) << QStringLiteral("0.00");
    QTest::newRow("yen") << QByteArray("JPY") << qint64(500) << QStringLiteral("500");
    QTest::newRow("no yen") << QByteArray("JPY") << qint64(0) << QStringLiteral("0");
    QTest::newRow("negative yen") << QByteArray("JPY") << qint64(-1) << QStringLiteral("-1");
    QTest::newRow("dinar") << QByteArray("KWD") << qint64(1'005) << QStringLiteral("1.005");
    QTest::newRow("four digits") << QByteArray("CLF") << qint64(-12) << QStringLiteral("-0.0012");
    QTest::newRow("lowest") << QByteArray("EUR") << lowest << QStringLiteral("-92233720368547758.08");
    QTest::newRow("highest") << QByteArray("EUR") << highest << QStringLiteral("92233720368547758.07");
    QTest::newRow("lowest yen") << QByteArray("JPY") << lowest << QStringLiteral("-9223372036854775808");
}

void MoneyTest::prints()
{
    QFETCH(const QByteArray, code);
    QFETCH(const qint64, minor);
    QFETCH(const QString, text);
    QCOMPARE(Money(minor, currency(code)).toDecimalText(), text);
}

void MoneyTest::addsAndSubtracts()
{
    QCOMPARE(eur(150).plus(eur(-30)), Result<Money>(eur(120)));
    QCOMPARE(eur(150).minus(eur(200)), Result<Money>(eur(-50)));
    QCOMPARE(eur(150).negated(), Result<Money>(eur(-150)));
    QCOMPARE(eur(150).times(-3), Result<Money>(eur(-450)));
    QCOMPARE(checkedAdd(2, 3), Result<qint64>(5));
    QVERIFY(eur(0).isZero());
    QVERIFY(eur(-1).isNegative());
    QVERIFY(!eur(0).isNegative());
}

void MoneyTest::sumsThatLeaveTheRangeAreErrors()
{
    QCOMPARE(eur(highest - 1).plus(eur(1)), Result<Money>(eur(highest)));
    QCOMPARE_ERROR(eur(highest).plus(eur(1)), ErrorCode::Overflow);
    QCOMPARE_ERROR(eur(lowest).plus(eur(-1)), ErrorCode::Overflow);
    QCOMPARE_ERROR(eur(lowest).minus(eur(1)), ErrorCode::Overflow);
    QCOMPARE_ERROR(eur(0).minus(eur(lowest)), ErrorCode::Overflow);
    QCOMPARE_ERROR(eur(lowest).negated(), ErrorCode::Overflow);
    QCOMPARE_ERROR(eur(highest).times(2), ErrorCode::Overflow);
    QCOMPARE_ERROR(eur(lowest).times(-1), ErrorCode::Overflow);
    QCOMPARE_ERROR(checkedAdd(highest, 1), ErrorCode::Overflow);
    QCOMPARE_ERROR(checkedAdd(lowest, -1), ErrorCode::Overflow);
}

void MoneyTest::currenciesDoNotMix()
{
    const Money usd(100, currency("USD"));
    QCOMPARE_ERROR(eur(100).plus(usd), ErrorCode::CurrencyMismatch);
    QCOMPARE_ERROR(eur(100).minus(usd), ErrorCode::CurrencyMismatch);
    QCOMPARE_ERROR(eur(0).plus(usd), ErrorCode::CurrencyMismatch);
    QVERIFY(!(eur(100) == usd));
}

void MoneyTest::rounds_data()
{
    QTest::addColumn<qint64>("minor");
    QTest::addColumn<qint64>("ppm");
    QTest::addColumn<qint64>("expected");
    QTest::newRow("exact") << qint64(10'000) << qint64(125'000) << qint64(1'250);
    QTest::newRow("below half") << qint64(2'499) << qint64(1'000) << qint64(2);
    QTest::newRow("half goes up") << qint64(2'500) << qint64(1'000) << qint64(3);
    QTest::newRow("half of an odd one") << qint64(3'500) << qint64(1'000) << qint64(4);
    QTest::newRow("negative half goes down") << qint64(-2'500) << qint64(1'000) << qint64(-3);
    QTest::newRow("negative below half") << qint64(-2'499) << qint64(1'000) << qint64(-2);
    QTest::newRow("negative rate") << qint64(2'500) << qint64(-1'000) << qint64(-3);
    QTest::newRow("both negative") << qint64(-2'500) << qint64(-1'000) << qint64(3);
    QTest::newRow("half a cent") << qint64(1) << qint64(500'000) << qint64(1);
    QTest::newRow("just below half a cent") << qint64(1) << qint64(499'999) << qint64(0);
    QTest::newRow("minus half a cent") << qint64(-1) << qint64(500'000) << qint64(-1);
    QTest::newRow("nothing") << qint64(0) << qint64(125'000) << qint64(0);
    QTest::newRow("no rate") << qint64(999) << qint64(0) << qint64(0);
    QTest::newRow("7.25 % of 19.99") << qint64(1'999) << qint64(72'500) << qint64(145);
    QTest::newRow("beyond 64 bits on the way") << highest << qint64(1'000'000) << highest;
    QTest::newRow("lowest as a whole") << lowest << qint64(1'000'000) << lowest;
    QTest::newRow("half of the highest") << highest << qint64(500'000) << qint64(4'611'686'018'427'387'904);
}

void MoneyTest::rounds()
{
    QFETCH(const qint64, minor);
    QFETCH(const qint64, ppm);
    QFETCH(const qint64, expected);
    const auto share = eur(minor).share(Rate::fromPpm(ppm));
    QVERIFY_RESULT(share);
    QCOMPARE(share->minor(), expected);
    QVERIFY(share->currency() == currency("EUR"));
}

void MoneyTest::scaledRefuses()
{
    QCOMPARE_ERROR(eur(100).scaled(1, 0), ErrorCode::InvalidInput);
    QCOMPARE_ERROR(eur(100).scaled(1, -3), ErrorCode::InvalidInput);
}

void MoneyTest::productsThatLeaveTheRangeAreErrors()
{
    QCOMPARE_ERROR(eur(highest).share(Rate::fromPpm(1'000'001)), ErrorCode::Overflow);
    QCOMPARE_ERROR(eur(lowest).share(Rate::fromPpm(-1'000'000)), ErrorCode::Overflow);
    QCOMPARE_ERROR(eur(lowest).scaled(lowest, 1), ErrorCode::Overflow);
    QCOMPARE_ERROR(eur(highest).scaled(3, 2), ErrorCode::Overflow);
}

void MoneyTest::productsOfTheWholeRangeAreExact()
{
    QCOMPARE(eur(highest).scaled(highest, highest), Result<Money>(eur(highest)));
    QCOMPARE(eur(lowest).scaled(highest, highest), Result<Money>(eur(lowest)));
    QCOMPARE(eur(highest).scaled(1, highest), Result<Money>(eur(1)));
    QCOMPARE(eur(1'000).scaled(1, 3), Result<Money>(eur(333)));
    QCOMPARE(eur(2'000).scaled(1, 3), Result<Money>(eur(667)));
    QCOMPARE(eur(-2'000).scaled(1, 3), Result<Money>(eur(-667)));
}

void MoneyTest::sumsUndoEachOther()
{
    QVERIFY(test::holds("a + b − b = a, or the sum is an error on both sides", [](qint64 a, qint64 b) {
        const auto sum = eur(a).plus(eur(b));
        RC_ASSERT((sum == eur(b).plus(eur(a))));
        if (sum)
            RC_ASSERT((sum->minus(eur(b)) == eur(a)));
        else
            RC_ASSERT(sum.error().code == ErrorCode::Overflow);
    }));
}

void MoneyTest::sharesRoundHalfAwayFromZero()
{
    QVERIFY(test::holds("a share is the nearest unit, and mirrors with its sign", [](qint32 minor, quint32 anyRate) {
        const qint64 ppm = anyRate % 2'000'001;
        const auto share = eur(minor).share(Rate::fromPpm(ppm));
        RC_ASSERT(share.has_value());
        // Twice the distance to the exact product is at most one whole unit; on the edge the larger side wins.
        const qint64 distance = share->minor() * 1'000'000 - qint64(minor) * ppm;
        RC_ASSERT(qAbs(distance) * 2 <= 1'000'000);
        if (qAbs(distance) * 2 == 1'000'000)
            RC_ASSERT((distance > 0) == (minor > 0));
        RC_ASSERT((eur(-qint64(minor)).share(Rate::fromPpm(ppm)) == share->negated()));
    }));
}

QTEST_GUILESS_MAIN(MoneyTest)
#include "money_test.moc"
