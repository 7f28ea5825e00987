#include "analytics/randomdays.h"

#include <limits>

using namespace laurel;
using namespace laurel::test;

class KpiQueryTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void emptyProgram();
    void currenciesAreNeverMixed();
    void overflowIsAnError();
    void damageIsAnError();
    void sumsEqualTheRows();
    void extentHoldsEveryFigure();
    void currenciesWithFigures();
    void granularity_data();
    void granularity();

private:
    StatProgram m_program;
};

void KpiQueryTest::initTestCase()
{
    QVERIFY(m_program.create());
    for (int id = 1; id <= affiliateCount; ++id)
        m_program.addAffiliate(id, u"Affiliate %1"_qs.arg(id));
}

void KpiQueryTest::emptyProgram()
{
    const KpiQuery query = m_program.query();
    const DateRange year = DateRange::ofYear(2026);
    const Currency euro = currency(u"EUR");
    QVERIFY_RESULT(query.extent());
    QVERIFY(query.extent()->isEmpty());
    QCOMPARE(query.currencies(year).value(), QList<Currency>{euro});
    QCOMPARE(query.currencies({}).value(), QList<Currency>{euro});
    QVERIFY(query.program(year, euro)->isZero());
    QVERIFY(same(*query.program(year, euro), KpiSums::zero(euro)));
    QVERIFY(query.program({}, euro)->isZero());
    QVERIFY(query.affiliate(AffiliateId(99), year, euro)->isZero());
}

void KpiQueryTest::currenciesAreNeverMixed()
{
    const QDate day(2026, 5, 4);
    StatDay euros{.affiliate = 1, .day = day, .clicks = 100, .sales = 2, .net = 5000};
    StatDay dollars{.affiliate = 1, .currency = u"USD"_qs, .day = day, .sales = 3, .net = 9000};
    const WithDays rows(m_program, {euros, dollars});
    const DateRange may = DateRange::ofMonth(2026, 5);
    QVERIFY(same(*m_program.query().program(may, currency(u"EUR")), euros.sums()));
    QVERIFY(same(*m_program.query().program(may, currency(u"USD")), dollars.sums()));
    QVERIFY(m_program.query().program(may, currency(u"GBP"))->isZero());
    QCOMPARE(m_program.query().currencies(may).value(), (QList<Currency>{currency(u"EUR"), currency(u"USD")}));
}

void KpiQueryTest::overflowIsAnError()
{
    const QDate day(2026, 5, 4);
    const qint64 most = std::numeric_limits<qint64>::max();
    const WithDays rows(m_program, {{.affiliate = 1, .day = day, .net = most}, {.affiliate = 2, .day = day, .net = 1}});
    const DateRange may = DateRange::ofMonth(2026, 5);
    QCOMPARE_ERROR(m_program.query().program(may, currency(u"EUR")), ErrorCode::Overflow);
    QCOMPARE_ERROR(m_program.query().series(std::nullopt, may, Granularity::Month, currency(u"EUR")),
                   ErrorCode::Overflow);
    QCOMPARE(m_program.query().affiliate(AffiliateId(1), may, currency(u"EUR"))->net.minor(), most);
}

void KpiQueryTest::damageIsAnError()
{
    m_program.execute("BEGIN");
    m_program.execute("ALTER TABLE stat_day RENAME TO gone");
    const DateRange may = DateRange::ofMonth(2026, 5);
    const Currency euro = currency(u"EUR");
    const KpiQuery query = m_program.query();
    QVERIFY(!query.program(may, euro));
    QVERIFY(!query.affiliate(AffiliateId(1), may, euro));
    QVERIFY(!query.leaderboard(may, {}, euro));
    QVERIFY(!query.series(std::nullopt, may, Granularity::Day, euro));
    QVERIFY(!query.seriesByAffiliate(may, Granularity::Day, euro));
    QVERIFY(!query.extent());
    QVERIFY(!query.currencies(may));
    m_program.execute("ROLLBACK");
}

void KpiQueryTest::sumsEqualTheRows()
{
    QVERIFY(holds("program and affiliate sums equal a recount of the rows", [this] {
        const QList<StatDay> rows = anyDays();
        const WithDays written(m_program, rows);
        const DateRange period = anyPeriod();
        for (const QString &code : {u"EUR"_qs, u"USD"_qs}) {
            const Result<KpiSums> all = m_program.query().program(period, currency(code));
            RC_ASSERT(all.has_value());
            RC_ASSERT(same(*all, recount(rows, std::nullopt, period, code)));
            for (qint64 affiliate = 0; affiliate <= affiliateCount; ++affiliate) {
                const Result<KpiSums> sums =
                    m_program.query().affiliate(AffiliateId(affiliate), period, currency(code));
                RC_ASSERT(sums.has_value());
                RC_ASSERT(same(*sums, recount(rows, affiliate, period, code)));
            }
        }
    }));
}

void KpiQueryTest::extentHoldsEveryFigure()
{
    QVERIFY(holds("the extent is from the first to the last day with a figure", [this] {
        const QList<StatDay> rows = anyDays();
        const WithDays written(m_program, rows);
        DateRange expected;
        for (const StatDay &row : rows) {
            if (row.sums().isZero())
                continue;
            expected = expected.isEmpty()
                           ? DateRange(row.day, row.day.addDays(1))
                           : DateRange(std::min(expected.from(), row.day), std::max(expected.to(), row.day.addDays(1)));
        }
        const Result<DateRange> extent = m_program.query().extent();
        RC_ASSERT(extent.has_value());
        RC_ASSERT(*extent == expected);
    }));
}

void KpiQueryTest::currenciesWithFigures()
{
    QVERIFY(holds("the program's currency, then each other one with a figure in the period", [this] {
        const QList<StatDay> rows = anyDays();
        const WithDays written(m_program, rows);
        const DateRange period = anyPeriod();
        QList<Currency> expected{currency(u"EUR")};
        if (!recount(rows, std::nullopt, period, u"USD").isZero())
            expected.append(currency(u"USD"));
        const Result<QList<Currency>> currencies = m_program.query().currencies(period);
        RC_ASSERT(currencies.has_value());
        RC_ASSERT(*currencies == expected);
    }));
}

void KpiQueryTest::granularity_data()
{
    QTest::addColumn<int>("days");
    QTest::addColumn<Granularity>("granularity");
    QTest::newRow("a day") << 1 << Granularity::Day;
    QTest::newRow("45 days") << 45 << Granularity::Day;
    QTest::newRow("46 days") << 46 << Granularity::Week;
    QTest::newRow("200 days") << 200 << Granularity::Week;
    QTest::newRow("201 days") << 201 << Granularity::Month;
}

void KpiQueryTest::granularity()
{
    QFETCH(int, days);
    QFETCH(Granularity, granularity);
    const QDate from(2026, 1, 1);
    QCOMPARE(granularityFor(DateRange(from, from.addDays(days))), granularity);
}

QTEST_GUILESS_MAIN(KpiQueryTest)
#include "kpiquery_test.moc"
