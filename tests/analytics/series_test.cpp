#include "analytics/randomdays.h"

using namespace laurel;
using namespace laurel::test;

namespace {

QStringList startsOf(const QList<SeriesPoint> &points)
{
    QStringList starts;
    for (const SeriesPoint &point : points)
        starts.append(point.from.toString(Qt::ISODate));
    return starts;
}

Granularity anyGranularity() { return *rc::gen::element(Granularity::Day, Granularity::Week, Granularity::Month); }

/// The day after the step's last.
QDate endOf(const QList<SeriesPoint> &points, qsizetype step, const DateRange &period)
{
    return step + 1 < points.size() ? points[step + 1].from : period.to();
}

} // namespace

class SeriesTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void steps_data();
    void steps();
    void emptyStepsAreThere();
    void pointsEqualARecount();
    void pointsSumToThePeriod();
    void byAffiliateEqualsEachSeries();

private:
    StatProgram m_program;
};

void SeriesTest::initTestCase()
{
    QVERIFY(m_program.create());
    for (int id = 1; id <= affiliateCount; ++id)
        m_program.addAffiliate(id, u"Affiliate %1"_qs.arg(id));
}

void SeriesTest::steps_data()
{
    QTest::addColumn<DateRange>("period");
    QTest::addColumn<Granularity>("granularity");
    QTest::addColumn<QStringList>("starts");
    const DateRange newYear(QDate(2025, 12, 30), QDate(2026, 1, 3));
    QTest::newRow("days") << newYear << Granularity::Day
                          << QStringList{u"2025-12-30"_qs, u"2025-12-31"_qs, u"2026-01-01"_qs, u"2026-01-02"_qs};
    QTest::newRow("weeks begin on Monday")
        << DateRange(QDate(2026, 1, 1), QDate(2026, 1, 20)) << Granularity::Week
        << QStringList{u"2026-01-01"_qs, u"2026-01-05"_qs, u"2026-01-12"_qs, u"2026-01-19"_qs};
    QTest::newRow("a period from Monday to Sunday is one week")
        << DateRange(QDate(2026, 1, 5), QDate(2026, 1, 12)) << Granularity::Week << QStringList{u"2026-01-05"_qs};
    QTest::newRow("months") << DateRange(QDate(2025, 12, 30), QDate(2026, 3, 1)) << Granularity::Month
                            << QStringList{u"2025-12-30"_qs, u"2026-01-01"_qs, u"2026-02-01"_qs};
    QTest::newRow("nothing") << DateRange() << Granularity::Day << QStringList();
}

void SeriesTest::steps()
{
    QFETCH(DateRange, period);
    QFETCH(Granularity, granularity);
    QFETCH(QStringList, starts);
    const auto points = m_program.query().series(std::nullopt, period, granularity, currency(u"EUR"));
    QVERIFY_RESULT(points);
    QCOMPARE(startsOf(*points), starts);
}

void SeriesTest::emptyStepsAreThere()
{
    const StatDay row{.affiliate = 2, .day = QDate(2026, 1, 3), .sales = 4, .net = 800};
    const WithDays written(m_program, {row});
    const auto points = m_program.query().series(std::nullopt, DateRange(QDate(2026, 1, 1), QDate(2026, 1, 6)),
                                                 Granularity::Day, currency(u"EUR"));
    QVERIFY_RESULT(points);
    QCOMPARE(points->size(), 5);
    for (const SeriesPoint &point : *points)
        QVERIFY(same(point.sums, point.from == row.day ? row.sums() : KpiSums::zero(currency(u"EUR"))));
}

void SeriesTest::pointsEqualARecount()
{
    QVERIFY(holds("each point equals a recount of its days", [this] {
        const QList<StatDay> rows = anyDays();
        const WithDays written(m_program, rows);
        const DateRange period = anyPeriod();
        const qint64 affiliate = *rc::gen::inRange(0, affiliateCount + 1);
        const auto points =
            m_program.query().series(AffiliateId(affiliate), period, anyGranularity(), currency(u"EUR"));
        RC_ASSERT(points.has_value());
        RC_ASSERT(points->isEmpty() == period.isEmpty());
        for (qsizetype i = 0; i < points->size(); ++i) {
            const DateRange step(points->at(i).from, endOf(*points, i, period));
            RC_ASSERT(!step.isEmpty());
            RC_ASSERT(same(points->at(i).sums, recount(rows, affiliate, step, u"EUR")));
        }
    }));
}

void SeriesTest::pointsSumToThePeriod()
{
    QVERIFY(holds("the points of any granularity sum to the period", [this] {
        const WithDays written(m_program, anyDays());
        const DateRange period = anyPeriod();
        const Currency euro = currency(u"EUR");
        const auto points = m_program.query().series(std::nullopt, period, anyGranularity(), euro);
        RC_ASSERT(points.has_value());
        KpiSums sums = KpiSums::zero(euro);
        for (const SeriesPoint &point : *points)
            RC_ASSERT(sums.add(point.sums).has_value());
        RC_ASSERT(same(sums, m_program.query().program(period, euro).value()));
    }));
}

void SeriesTest::byAffiliateEqualsEachSeries()
{
    QVERIFY(holds("the series of all affiliates at once are the series of each", [this] {
        const QList<StatDay> rows = anyDays();
        const WithDays written(m_program, rows);
        const DateRange period = anyPeriod();
        const Granularity granularity = anyGranularity();
        const Currency euro = currency(u"EUR");
        const auto all = m_program.query().seriesByAffiliate(period, granularity, euro);
        RC_ASSERT(all.has_value());
        for (qint64 affiliate = 0; affiliate <= affiliateCount; ++affiliate) {
            const QList<SeriesPoint> points = all->value(AffiliateId(affiliate));
            if (points.isEmpty()) {
                RC_ASSERT(recount(rows, affiliate, period, u"EUR").isZero());
                continue;
            }
            const auto own = m_program.query().series(AffiliateId(affiliate), period, granularity, euro);
            RC_ASSERT(own.has_value());
            RC_ASSERT(startsOf(points) == startsOf(*own));
            for (qsizetype i = 0; i < points.size(); ++i)
                RC_ASSERT(same(points[i].sums, own->at(i).sums));
        }
    }));
}

QTEST_GUILESS_MAIN(SeriesTest)
#include "series_test.moc"
