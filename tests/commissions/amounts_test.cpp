#include "commissions/terms.h"

#include <limits>

using namespace laurel;
using namespace laurel::test;

class AmountsTest : public QObject
{
    Q_OBJECT

private slots:
    void percentOfNet_data();
    void percentOfNet();
    void digitsOfTheCurrency();
    void flatIsPerConversion();
    void flatOfAnotherCurrencyDoesNotApply();
    void whatEarnsNothing_data();
    void whatEarnsNothing();
    void refundedInFull();
    void overflowIsAnError();
    void appends();
};

void AmountsTest::percentOfNet_data()
{
    QTest::addColumn<qint64>("net");
    QTest::addColumn<qint64>("ppm");
    QTest::addColumn<qint64>("amount");
    QTest::newRow("exact") << qint64(10'000) << qint64(125'000) << qint64(1250);
    QTest::newRow("half goes up") << qint64(50) << qint64(50'000) << qint64(3);
    QTest::newRow("just below half goes down") << qint64(49) << qint64(50'000) << qint64(2);
    QTest::newRow("a correction's half goes away from zero, too") << qint64(-50) << qint64(50'000) << qint64(-3);
    QTest::newRow("half of the smallest unit") << qint64(1) << qint64(500'000) << qint64(1);
    QTest::newRow("below half of the smallest unit") << qint64(1) << qint64(499'999) << qint64(0);
    QTest::newRow("a fraction of a percent") << qint64(1'000'000) << qint64(1) << qint64(1);
    QTest::newRow("everything") << qint64(9999) << qint64(1'000'000) << qint64(9999);
    QTest::newRow("nothing") << qint64(9999) << qint64(0) << qint64(0);
    QTest::newRow("of nothing") << qint64(0) << qint64(100'000) << qint64(0);
    QTest::newRow("beyond what a double can hold")
        << qint64(9'007'199'254'740'993) << qint64(1'000'000) << qint64(9'007'199'254'740'993);
}

void AmountsTest::percentOfNet()
{
    QFETCH(qint64, net);
    QFETCH(qint64, ppm);
    QFETCH(qint64, amount);
    const CommissionEngine engine = engineOf({plan({percentRule(1, ppm)})}, {});
    Conversion conversion = sale(eur(net));
    // What is neither net nor basis must not matter.
    conversion.gross = eur(net + 900);
    conversion.discount = eur(500);
    conversion.refunded = eur(400);
    conversion.tax = eur(190);
    conversion.shipping = eur(495);
    const QList<Commission> rows = rowsOf(engine, conversion);
    QCOMPARE(rows.size(), 1);
    QCOMPARE(rows.first().basis, eur(net));
    QCOMPARE(rows.first().amount, eur(amount));
    QCOMPARE(rows.first().rate, std::optional(Rate::fromPpm(ppm)));
    QCOMPARE(rows.first().sequence, 1);
}

void AmountsTest::digitsOfTheCurrency()
{
    const CommissionEngine engine = engineOf({plan({percentRule(1, 125'000)})}, {});
    const Money yen(1004, currency(u"JPY"));
    QCOMPARE(rowsOf(engine, sale(yen)).first().amount, Money(126, currency(u"JPY")));
    const Money dinar(10'004, currency(u"KWD"));
    QCOMPARE(rowsOf(engine, sale(dinar)).first().amount, Money(1251, currency(u"KWD")));
}

void AmountsTest::flatIsPerConversion()
{
    const CommissionEngine engine = engineOf({plan({flatRule(1, eur(500))})}, {});
    Conversion conversion = sale(eur(20'000));
    conversion.items = {item(u"Soap"_qs, eur(5000)), item(u"Brush"_qs, eur(15'000))};
    conversion.items.last().quantity = 3;
    const QList<Commission> rows = rowsOf(engine, conversion);
    QCOMPARE(rows.size(), 1);
    QCOMPARE(rows.first().amount, eur(500));
    QCOMPARE(rows.first().basis, eur(20'000));
    QVERIFY(!rows.first().rate);
}

void AmountsTest::flatOfAnotherCurrencyDoesNotApply()
{
    const Money dollars(500, currency(u"USD"));
    const CommissionEngine alone = engineOf({plan({flatRule(1, dollars)})}, {});
    QVERIFY(rowsOf(alone, sale(eur(1000))).isEmpty());
    QCOMPARE(rowsOf(alone, sale(Money(1000, currency(u"USD")))).first().amount, dollars);
    // The next rule in line takes its place.
    const CommissionEngine both = engineOf({plan({percentRule(1, 100'000), forAffiliate(flatRule(2, dollars), 1)})}, {});
    QCOMPARE(rowsOf(both, sale(eur(1000))).first().rule, CommissionRuleId(1));
}

void AmountsTest::whatEarnsNothing_data()
{
    QTest::addColumn<ConversionStatus>("status");
    QTest::addColumn<qint64>("affiliate");
    QTest::addColumn<int>("rows");
    QTest::newRow("confirmed") << ConversionStatus::Confirmed << qint64(1) << 1;
    QTest::newRow("pending") << ConversionStatus::Pending << qint64(1) << 1;
    QTest::newRow("partly refunded") << ConversionStatus::PartlyRefunded << qint64(1) << 1;
    QTest::newRow("cancelled") << ConversionStatus::Cancelled << qint64(1) << 0;
    QTest::newRow("unattributed") << ConversionStatus::Confirmed << qint64(0) << 0;
}

void AmountsTest::whatEarnsNothing()
{
    QFETCH(ConversionStatus, status);
    QFETCH(qint64, affiliate);
    QFETCH(int, rows);
    for (const CommissionRule &rule : {percentRule(1, 100'000), flatRule(1, eur(300))}) {
        const CommissionEngine engine = engineOf({plan({rule})}, {});
        Conversion conversion = sale(eur(1000));
        conversion.status = status;
        conversion.affiliate = AffiliateId(affiliate);
        QCOMPARE(rowsOf(engine, conversion).size(), rows);
        QCOMPARE(engine.winningRule(conversion) != nullptr, rows == 1);
    }
}

void AmountsTest::refundedInFull()
{
    for (const CommissionRule &rule : {percentRule(1, 100'000), flatRule(1, eur(300))}) {
        const CommissionEngine engine = engineOf({plan({rule})}, {});
        Conversion conversion = sale(eur(0));
        conversion.gross = conversion.refunded = eur(1000);
        conversion.status = ConversionStatus::Refunded;
        const QList<Commission> rows = rowsOf(engine, conversion);
        QCOMPARE(rows.size(), 1);
        QCOMPARE(rows.first().amount, eur(0));
    }
}

void AmountsTest::overflowIsAnError()
{
    const CommissionEngine engine = engineOf({plan({percentRule(1, 2'000'000)})}, {});
    QList<Commission> rows(3);
    QCOMPARE_ERROR(engine.compute(sale(eur(std::numeric_limits<qint64>::max())), rows), ErrorCode::Overflow);
    QCOMPARE(rows.size(), 3);
}

void AmountsTest::appends()
{
    const CommissionEngine engine = engineOf({plan({percentRule(1, 100'000)})}, {});
    QList<Commission> rows;
    QVERIFY_RESULT(engine.compute(sale(eur(1000)), rows));
    QVERIFY_RESULT(engine.compute(sale(eur(3000)), rows));
    QCOMPARE(rows.size(), 2);
    QCOMPARE(rows.first().amount, eur(100));
    QCOMPARE(rows.last().amount, eur(300));
    QCOMPARE(rows.last().sequence, 1);
}

QTEST_GUILESS_MAIN(AmountsTest)
#include "amounts_test.moc"
