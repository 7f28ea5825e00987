#include "analytics/kpi.h"
#include "support/testsupport.h"

#include <limits>

using namespace laurel;

namespace {

Currency currency(QStringView code) { return Currency::fromCode(code).value(); }
Money eur(qint64 minor) { return Money(minor, currency(u"EUR")); }

/// May of some affiliate: 1,200 clicks, 40 sales of 3,210.50 net.
KpiSums someSums()
{
    KpiSums sums = KpiSums::zero(currency(u"EUR"));
    sums.clicks = 1200;
    sums.impressions = 50'000;
    sums.leads = 7;
    sums.actions = 3;
    sums.sales = 40;
    sums.newCustomers = 15;
    sums.refunds = 3;
    sums.gross = eur(360'000);
    sums.discount = eur(30'000);
    sums.refunded = eur(8950);
    sums.net = eur(321'050);
    sums.commission = eur(38'526);
    return sums;
}

} // namespace

class FormulasTest : public QObject
{
    Q_OBJECT

private slots:
    void figuresOfAMonth();
    void nothingDividesByZero();
    void averageIsRoundedOnce_data();
    void averageIsRoundedOnce();
    void epcKeepsItsCents();
    void moreSalesThanClicks();
    void zeroIsZero();
    void sumsAdd();
    void sumsOfTwoCurrenciesAreRefused();
    void overflowAddsNothing();
    void keysAreStable();
    void everyKpiIsNamedAndDescribed();
    void directions();
};

void FormulasTest::figuresOfAMonth()
{
    const KpiSums sums = someSums();
    QCOMPARE(valueOf(Kpi::Clicks, sums), KpiValue(qint64(1200)));
    QCOMPARE(valueOf(Kpi::Leads, sums), KpiValue(qint64(7)));
    QCOMPARE(valueOf(Kpi::Sales, sums), KpiValue(qint64(40)));
    QCOMPARE(valueOf(Kpi::ConversionRate, sums), KpiValue(40.0 / 1200.0));
    QCOMPARE(valueOf(Kpi::Gross, sums), KpiValue(eur(360'000)));
    QCOMPARE(valueOf(Kpi::Net, sums), KpiValue(eur(321'050)));
    QCOMPARE(valueOf(Kpi::AverageOrder, sums), KpiValue(eur(8026))); // 8026.25
    QCOMPARE(valueOf(Kpi::Refunds, sums), KpiValue(qint64(3)));
    QCOMPARE(valueOf(Kpi::RefundRate, sums), KpiValue(0.075));
    QCOMPARE(valueOf(Kpi::Refunded, sums), KpiValue(eur(8950)));
    QCOMPARE(valueOf(Kpi::Commission, sums), KpiValue(eur(38'526)));
    QCOMPARE(valueOf(Kpi::Epc, sums), KpiValue(eur(3211))); // 38526 × 100 ÷ 1200 = 3210.5
    QCOMPARE(valueOf(Kpi::NewCustomerShare, sums), KpiValue(0.375));
}

void FormulasTest::nothingDividesByZero()
{
    const KpiSums none = KpiSums::zero(currency(u"EUR"));
    QVERIFY(!ratio(0, 0));
    QVERIFY(!ratio(5, 0));
    QCOMPARE(ratio(0, 5), std::optional(0.0));
    QVERIFY(!conversionRate(none));
    QVERIFY(!averageOrder(none));
    QVERIFY(!refundRate(none));
    QVERIFY(!epc(none));
    QVERIFY(!newCustomerShare(none));
    for (const Kpi kpi : {Kpi::ConversionRate, Kpi::AverageOrder, Kpi::RefundRate, Kpi::Epc, Kpi::NewCustomerShare})
        QCOMPARE(valueOf(kpi, none), KpiValue());
    // Counts and amounts of nothing are zeros, though.
    QCOMPARE(valueOf(Kpi::Sales, none), KpiValue(qint64(0)));
    QCOMPARE(valueOf(Kpi::Net, none), KpiValue(eur(0)));
}

void FormulasTest::averageIsRoundedOnce_data()
{
    QTest::addColumn<qint64>("net");
    QTest::addColumn<qint64>("sales");
    QTest::addColumn<qint64>("average");
    QTest::newRow("exact") << qint64(1000) << qint64(4) << qint64(250);
    QTest::newRow("half goes up") << qint64(5) << qint64(2) << qint64(3);
    QTest::newRow("half goes away from zero") << qint64(-5) << qint64(2) << qint64(-3);
    QTest::newRow("third goes down") << qint64(100) << qint64(3) << qint64(33);
    QTest::newRow("no double could") << qint64(9'007'199'254'740'993) << qint64(1) << qint64(9'007'199'254'740'993);
}

void FormulasTest::averageIsRoundedOnce()
{
    QFETCH(qint64, net);
    QFETCH(qint64, sales);
    QFETCH(qint64, average);
    KpiSums sums = KpiSums::zero(currency(u"EUR"));
    sums.net = eur(net);
    sums.sales = sales;
    QCOMPARE(averageOrder(sums), std::optional(eur(average)));
}

void FormulasTest::epcKeepsItsCents()
{
    KpiSums sums = KpiSums::zero(currency(u"EUR"));
    sums.commission = eur(1000);
    sums.clicks = 3000;
    QCOMPARE(epc(sums), std::optional(eur(33))); // 0.33 for 100 clicks; by click it would be 0.00
    sums.commission = eur(std::numeric_limits<qint64>::max());
    sums.clicks = 1;
    QVERIFY(!epc(sums));
}

void FormulasTest::moreSalesThanClicks()
{
    KpiSums sums = KpiSums::zero(currency(u"EUR"));
    sums.sales = 3;
    sums.clicks = 2;
    QCOMPARE(conversionRate(sums), std::optional(1.5));
}

void FormulasTest::zeroIsZero()
{
    QVERIFY(KpiSums().isZero());
    QVERIFY(KpiSums::zero(currency(u"JPY")).isZero());
    QCOMPARE(KpiSums::zero(currency(u"JPY")).net, Money(0, currency(u"JPY")));
    KpiSums impressions = KpiSums::zero(currency(u"EUR"));
    impressions.impressions = 1;
    QVERIFY(!impressions.isZero());
    KpiSums refunded = KpiSums::zero(currency(u"EUR"));
    refunded.refunded = eur(-1);
    QVERIFY(!refunded.isZero());
}

void FormulasTest::sumsAdd()
{
    KpiSums sums = someSums();
    QVERIFY_RESULT(sums.add(someSums()));
    QCOMPARE(sums.clicks, 2400);
    QCOMPARE(sums.impressions, 100'000);
    QCOMPARE(sums.leads, 14);
    QCOMPARE(sums.actions, 6);
    QCOMPARE(sums.sales, 80);
    QCOMPARE(sums.newCustomers, 30);
    QCOMPARE(sums.refunds, 6);
    QCOMPARE(sums.gross, eur(720'000));
    QCOMPARE(sums.discount, eur(60'000));
    QCOMPARE(sums.refunded, eur(17'900));
    QCOMPARE(sums.net, eur(642'100));
    QCOMPARE(sums.commission, eur(77'052));
}

void FormulasTest::sumsOfTwoCurrenciesAreRefused()
{
    KpiSums sums = someSums();
    QCOMPARE_ERROR(sums.add(KpiSums::zero(currency(u"USD"))), ErrorCode::CurrencyMismatch);
    QCOMPARE(sums.clicks, 1200);
}

void FormulasTest::overflowAddsNothing()
{
    KpiSums sums = someSums();
    KpiSums huge = someSums();
    huge.commission = eur(std::numeric_limits<qint64>::max());
    QCOMPARE_ERROR(sums.add(huge), ErrorCode::Overflow);
    QCOMPARE(sums.clicks, 1200);
    QCOMPARE(sums.net, eur(321'050));
    huge = someSums();
    huge.clicks = std::numeric_limits<qint64>::max();
    QCOMPARE_ERROR(sums.add(huge), ErrorCode::Overflow);
}

void FormulasTest::keysAreStable()
{
    // In files, settings and JSON: a change here breaks them.
    const QStringList keys{u"clicks"_qs,
                           u"leads"_qs,
                           u"sales"_qs,
                           u"conversion_rate"_qs,
                           u"gross"_qs,
                           u"net"_qs,
                           u"average_order"_qs,
                           u"refunds"_qs,
                           u"refund_rate"_qs,
                           u"refunded"_qs,
                           u"commission"_qs,
                           u"epc"_qs,
                           u"new_customer_share"_qs};
    QStringList actual;
    for (const Kpi kpi : allKpis()) {
        actual.append(kpiKey(kpi));
        QCOMPARE(kpiFromKey(kpiKey(kpi)), std::optional(kpi));
    }
    QCOMPARE(actual, keys);
    QVERIFY(!kpiFromKey(u"Net"_qs));
    QVERIFY(!kpiFromKey(QString()));
}

void FormulasTest::everyKpiIsNamedAndDescribed()
{
    QSet<QString> names;
    for (const Kpi kpi : allKpis()) {
        names.insert(kpiName(kpi));
        QVERIFY(!kpiName(kpi).isEmpty());
        QVERIFY2(kpiDescription(kpi).endsWith(u'.'), qPrintable(kpiName(kpi)));
    }
    QCOMPARE(names.size(), allKpis().size());
}

void FormulasTest::directions()
{
    QCOMPARE(kpiDirection(Kpi::Net), KpiDirection::HigherIsBetter);
    QCOMPARE(kpiDirection(Kpi::ConversionRate), KpiDirection::HigherIsBetter);
    QCOMPARE(kpiDirection(Kpi::Refunds), KpiDirection::LowerIsBetter);
    QCOMPARE(kpiDirection(Kpi::RefundRate), KpiDirection::LowerIsBetter);
    QCOMPARE(kpiDirection(Kpi::Refunded), KpiDirection::LowerIsBetter);
    QCOMPARE(kpiDirection(Kpi::Commission), KpiDirection::Neutral);
}

QTEST_GUILESS_MAIN(FormulasTest)
#include "formulas_test.moc"
