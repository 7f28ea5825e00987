#include "analytics/kpi.h"
#include "support/testsupport.h"

#include <cmath>

using namespace laurel;

namespace {

Currency currency(QStringView code) { return Currency::fromCode(code).value(); }

/// Every sale brings 100.00 net and 10.00 of commission.
KpiSums sums(qint64 clicks, qint64 sales, qint64 refunds = 0, QStringView code = u"EUR")
{
    KpiSums result = KpiSums::zero(currency(code));
    result.clicks = clicks;
    result.sales = sales;
    result.refunds = refunds;
    result.newCustomers = sales / 2;
    result.gross = result.net = Money(sales * 10'000, currency(code));
    result.refunded = Money(refunds * 1000, currency(code));
    result.commission = Money(sales * 1000, currency(code));
    return result;
}

} // namespace

class ChangeTest : public QObject
{
    Q_OBJECT

private slots:
    void ofCountsAndAmounts();
    void ofShares();
    void nothingToCompareWith();
    void fromBelowZero();
    void acrossCurrencies();
    void significance_data();
    void significance();
    void significanceOfNothing();
    void averageOrder();
    void comparingIsSymmetric();
};

void ChangeTest::ofCountsAndAmounts()
{
    QCOMPARE(changeOf(Kpi::Sales, sums(0, 12), sums(0, 10)), std::optional(0.2));
    QCOMPARE(changeOf(Kpi::Net, sums(0, 5), sums(0, 10)), std::optional(-0.5));
    QCOMPARE(changeOf(Kpi::Clicks, sums(0, 0), sums(10, 0)), std::optional(-1.0));
    QCOMPARE(changeOf(Kpi::Clicks, sums(10, 0), sums(10, 0)), std::optional(0.0));
    QCOMPARE(changeOf(Kpi::AverageOrder, sums(0, 12), sums(0, 10)), std::optional(0.0));
}

void ChangeTest::ofShares()
{
    // In points, not relative: 3 % after 2 % is one point more.
    const auto change = changeOf(Kpi::ConversionRate, sums(1000, 30), sums(1000, 20));
    QVERIFY(change);
    QVERIFY(std::abs(*change - 0.01) < 1e-15);
    QCOMPARE(changeOf(Kpi::RefundRate, sums(0, 10, 1), sums(0, 10, 0)), std::optional(0.1));
}

void ChangeTest::nothingToCompareWith()
{
    QVERIFY(!changeOf(Kpi::Sales, sums(0, 12), sums(0, 0)));
    QVERIFY(!changeOf(Kpi::Net, sums(0, 12), sums(0, 0)));
    QVERIFY(!changeOf(Kpi::Net, sums(0, 0), sums(0, 0)));
    QVERIFY(!changeOf(Kpi::ConversionRate, sums(100, 3), sums(0, 3)));
    QVERIFY(!changeOf(Kpi::ConversionRate, sums(0, 3), sums(100, 3)));
    QVERIFY(!changeOf(Kpi::AverageOrder, sums(0, 3), sums(0, 0)));
}

void ChangeTest::fromBelowZero()
{
    KpiSums before = sums(0, 1);
    before.net = Money(-1000, before.currency);
    KpiSums now = sums(0, 1);
    now.net = Money(1000, now.currency);
    QCOMPARE(changeOf(Kpi::Net, now, before), std::optional(2.0)); // a rise, although the base is negative
}

void ChangeTest::acrossCurrencies()
{
    QVERIFY(!changeOf(Kpi::Net, sums(0, 12), sums(0, 10, 0, u"USD")));
    QVERIFY(!isSignificant(Kpi::Net, sums(0, 1200), 30, sums(0, 10, 0, u"USD"), 30));
    QVERIFY(changeOf(Kpi::Sales, sums(0, 12), sums(0, 10, 0, u"USD")));
}

void ChangeTest::significance_data()
{
    QTest::addColumn<Kpi>("kpi");
    QTest::addColumn<KpiSums>("current");
    QTest::addColumn<int>("currentDays");
    QTest::addColumn<KpiSums>("before");
    QTest::addColumn<int>("beforeDays");
    QTest::addColumn<bool>("significant");
    const auto row = [](const char *name, Kpi kpi, const KpiSums &now, int nowDays, const KpiSums &then, int thenDays,
                        bool is) { QTest::newRow(name) << kpi << now << nowDays << then << thenDays << is; };
    row("12 sales after 10", Kpi::Sales, sums(0, 12), 30, sums(0, 10), 30, false);
    row("120 sales after 80", Kpi::Sales, sums(0, 120), 30, sums(0, 80), 30, true);
    row("80 sales after 120", Kpi::Sales, sums(0, 80), 30, sums(0, 120), 30, true);
    // Conditional binomial, two-sided at 5 %: 6 of 6 has 2 × 0.5^6 = 3.1 %, 5 of 5 has 6.3 %.
    row("6 sales after none", Kpi::Sales, sums(0, 6), 30, sums(0, 0), 30, true);
    row("5 sales after none", Kpi::Sales, sums(0, 5), 30, sums(0, 0), 30, false);
    row("half the sales in half the days", Kpi::Sales, sums(0, 60), 15, sums(0, 120), 30, false);
    row("as many sales in a third of the days", Kpi::Sales, sums(0, 60), 10, sums(0, 60), 30, true);
    row("rate 3 % after 2 % of few clicks", Kpi::ConversionRate, sums(200, 6), 30, sums(200, 4), 30, false);
    row("rate 3 % after 2 % of many clicks", Kpi::ConversionRate, sums(20'000, 600), 30, sums(20'000, 400), 30, true);
    row("more sales than clicks, alike", Kpi::ConversionRate, sums(10, 20), 30, sums(10, 18), 30, false);
    row("more sales than clicks, unlike", Kpi::ConversionRate, sums(10, 200), 30, sums(10, 18), 30, true);
    row("refunds 1 of 4 after none of 4", Kpi::RefundRate, sums(0, 4, 1), 30, sums(0, 4, 0), 30, false);
    row("refunds 30 of 100 after 8", Kpi::RefundRate, sums(0, 100, 30), 30, sums(0, 100, 8), 30, true);
    row("new customers alike", Kpi::NewCustomerShare, sums(0, 100), 30, sums(0, 90), 30, false);
    row("net of 12 sales after 10", Kpi::Net, sums(0, 12), 30, sums(0, 10), 30, false);
    row("net of 400 sales after 200", Kpi::Net, sums(0, 400), 30, sums(0, 200), 30, true);
    row("net of 9 sales after none", Kpi::Net, sums(0, 9), 30, sums(0, 0), 30, true);
    row("net of 3 sales after none", Kpi::Net, sums(0, 3), 30, sums(0, 0), 30, false);
    row("the same net by the day", Kpi::Net, sums(0, 400), 60, sums(0, 200), 30, false);
    row("commission of 400 sales after 200", Kpi::Commission, sums(0, 400), 30, sums(0, 200), 30, true);
    row("refunded 30 after 8", Kpi::Refunded, sums(0, 100, 30), 30, sums(0, 100, 8), 30, true);
    row("refunded 3 after 2", Kpi::Refunded, sums(0, 100, 3), 30, sums(0, 100, 2), 30, false);
    row("EPC of few sales", Kpi::Epc, sums(1000, 6), 30, sums(1000, 4), 30, false);
    row("EPC of many sales", Kpi::Epc, sums(10'000, 600), 30, sums(10'000, 300), 30, true);
    row("as much per click of half the clicks", Kpi::Epc, sums(5000, 300), 30, sums(10'000, 600), 30, false);
}

void ChangeTest::significance()
{
    QFETCH(Kpi, kpi);
    QFETCH(KpiSums, current);
    QFETCH(int, currentDays);
    QFETCH(KpiSums, before);
    QFETCH(int, beforeDays);
    QFETCH(bool, significant);
    QCOMPARE(isSignificant(kpi, current, currentDays, before, beforeDays), significant);
}

void ChangeTest::significanceOfNothing()
{
    const KpiSums none = KpiSums::zero(currency(u"EUR"));
    for (const Kpi kpi : allKpis()) {
        QVERIFY2(!isSignificant(kpi, none, 30, none, 30), qPrintable(kpiKey(kpi)));
        QVERIFY2(!isSignificant(kpi, none, 0, none, 0), qPrintable(kpiKey(kpi)));
    }
    QVERIFY(!isSignificant(Kpi::Net, sums(0, 400), 30, sums(0, 200), 0));
    QVERIFY(!isSignificant(Kpi::Sales, sums(0, 400), 30, sums(0, 200), 0));
    QVERIFY(!isSignificant(Kpi::ConversionRate, sums(1000, 400), 30, sums(0, 200), 30));
}

void ChangeTest::averageOrder()
{
    // More orders of the same worth do not change what an order is worth.
    QVERIFY(!isSignificant(Kpi::AverageOrder, sums(0, 400), 30, sums(0, 200), 30));
    KpiSums dearer = sums(0, 400);
    dearer.net = Money(dearer.net.minor() * 3 / 2, dearer.currency);
    QVERIFY(isSignificant(Kpi::AverageOrder, dearer, 30, sums(0, 200), 30));
    KpiSums dearerFew = sums(0, 4);
    dearerFew.net = Money(dearerFew.net.minor() * 3 / 2, dearerFew.currency);
    QVERIFY(!isSignificant(Kpi::AverageOrder, dearerFew, 30, sums(0, 200), 30));
}

void ChangeTest::comparingIsSymmetric()
{
    QVERIFY(laurel::test::holds("a change back is as significant", [] {
        const auto any = [] {
            const qint64 sales = *rc::gen::inRange<qint64>(0, 300);
            return sums(*rc::gen::inRange<qint64>(sales, 5000), sales, *rc::gen::inRange<qint64>(0, sales + 1));
        };
        const KpiSums a = any();
        const KpiSums b = any();
        const Kpi kpi = *rc::gen::elementOf(std::vector<Kpi>(allKpis().begin(), allKpis().end()));
        RC_ASSERT(isSignificant(kpi, a, 30, b, 31) == isSignificant(kpi, b, 31, a, 30));
    }));
}

QTEST_GUILESS_MAIN(ChangeTest)
#include "change_test.moc"
