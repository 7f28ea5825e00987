#include "analytics/randomdays.h"

using namespace laurel;
using namespace laurel::test;

namespace {

const DateRange may = DateRange::ofMonth(2026, 5);
const DateRange april = DateRange::ofMonth(2026, 4);

QStringList namesOf(const QList<AffiliateKpi> &board)
{
    QStringList names;
    for (const AffiliateKpi &row : board)
        names.append(row.name);
    return names;
}

} // namespace

class LeaderboardTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init() { m_program.execute("BEGIN"); }
    void cleanup() { m_program.execute("ROLLBACK"); }
    void byNetThenSalesThenName();
    void whoIsOnIt();
    void statusAndName();
    void periodBefore();
    void periodsMayOverlap();
    void otherCurrencyStaysOut();
    void sumsEqualEachAffiliates();

private:
    [[nodiscard]] QList<AffiliateKpi> board(const DateRange &period, const DateRange &before)
    {
        const auto result = m_program.query().leaderboard(period, before, currency(u"EUR"));
        if (!result)
            qCritical("%s", describe(result.error()).constData());
        return result.value_or(QList<AffiliateKpi>());
    }

    StatProgram m_program;
};

void LeaderboardTest::initTestCase() { QVERIFY(m_program.create()); }

void LeaderboardTest::byNetThenSalesThenName()
{
    const QDate day(2026, 5, 4);
    m_program.addAffiliate(1, u"mango"_qs);
    m_program.addAffiliate(2, u"Lemon"_qs);
    m_program.addAffiliate(3, u"Fig"_qs);
    m_program.addAffiliate(4, u"Kiwi"_qs);
    m_program.addAffiliate(5, u"kiwi"_qs);
    m_program.add({.affiliate = 1, .day = day, .sales = 1, .net = 100});
    m_program.add({.affiliate = 2, .day = day, .sales = 1, .net = 100});
    m_program.add({.affiliate = 3, .day = day, .sales = 2, .net = 100});
    m_program.add({.affiliate = 4, .day = day, .sales = 9, .net = -50});
    m_program.add({.affiliate = 5, .day = day, .sales = 1, .net = 5000});
    m_program.add({.affiliate = 0, .day = day, .sales = 1, .net = 900'000});
    const QList<AffiliateKpi> rows = board(may, april);
    QCOMPARE(namesOf(rows), (QStringList{u"kiwi"_qs, u"Fig"_qs, u"Lemon"_qs, u"mango"_qs, u"Kiwi"_qs, QString()}));
    QVERIFY(!rows.last().affiliate.isValid());
    QCOMPARE(rows.last().sums.net.minor(), 900'000);
}

void LeaderboardTest::whoIsOnIt()
{
    m_program.addAffiliate(1, u"active, idle"_qs);
    m_program.addAffiliate(2, u"paused, idle"_qs, "paused");
    m_program.addAffiliate(3, u"ended, sold in May"_qs, "ended");
    m_program.addAffiliate(4, u"ended, sold in April"_qs, "ended");
    m_program.addAffiliate(5, u"ended, sold in March"_qs, "ended");
    m_program.addAffiliate(6, u"rejected, only impressions"_qs, "rejected");
    m_program.addAffiliate(7, u"paused, a row of zeros"_qs, "paused");
    m_program.add({.affiliate = 3, .day = QDate(2026, 5, 31), .sales = 1, .net = 10});
    m_program.add({.affiliate = 4, .day = QDate(2026, 4, 1), .sales = 1, .net = 10});
    m_program.add({.affiliate = 5, .day = QDate(2026, 3, 31), .sales = 1, .net = 10});
    m_program.add({.affiliate = 6, .day = QDate(2026, 5, 1), .impressions = 4});
    m_program.add({.affiliate = 7, .day = QDate(2026, 5, 1)});
    QCOMPARE(namesOf(board(may, april)), (QStringList{u"ended, sold in May"_qs, u"active, idle"_qs,
                                                      u"ended, sold in April"_qs, u"rejected, only impressions"_qs}));
    QCOMPARE(namesOf(board(may, {})),
             (QStringList{u"ended, sold in May"_qs, u"active, idle"_qs, u"rejected, only impressions"_qs}));
    QCOMPARE(namesOf(board({}, {})), QStringList{u"active, idle"_qs});
}

void LeaderboardTest::statusAndName()
{
    m_program.addAffiliate(8, u"José’s Blog"_qs, "paused");
    m_program.add({.affiliate = 8, .day = QDate(2026, 5, 1), .sales = 1});
    const QList<AffiliateKpi> rows = board(may, april);
    QCOMPARE(rows.size(), 1);
    QCOMPARE(rows.first().affiliate, AffiliateId(8));
    QCOMPARE(rows.first().name, u"José’s Blog"_qs);
    QCOMPARE(rows.first().status, AffiliateStatus::Paused);
}

void LeaderboardTest::periodBefore()
{
    m_program.addAffiliate(1, u"Fig"_qs);
    const StatDay last{.affiliate = 1, .day = QDate(2026, 4, 30), .clicks = 3, .sales = 1, .net = 10};
    const StatDay first{.affiliate = 1, .day = QDate(2026, 5, 1), .clicks = 5, .sales = 2, .net = 20};
    m_program.add(last);
    m_program.add(first);
    m_program.add({.affiliate = 1, .day = QDate(2026, 6, 1), .clicks = 7});
    const AffiliateKpi row = board(may, april).value(0);
    QVERIFY(same(row.sums, first.sums()));
    QVERIFY(same(row.before, last.sums()));
}

void LeaderboardTest::periodsMayOverlap()
{
    m_program.addAffiliate(1, u"Fig"_qs);
    const StatDay row{.affiliate = 1, .day = QDate(2026, 5, 10), .sales = 2, .net = 20};
    m_program.add(row);
    const AffiliateKpi kpi = board(may, DateRange::ofYear(2026)).value(0);
    QVERIFY(same(kpi.sums, row.sums()));
    QVERIFY(same(kpi.before, row.sums()));
}

void LeaderboardTest::otherCurrencyStaysOut()
{
    m_program.addAffiliate(1, u"Fig"_qs, "ended");
    m_program.add({.affiliate = 1, .currency = u"USD"_qs, .day = QDate(2026, 5, 10), .sales = 2, .net = 20});
    QVERIFY(board(may, april).isEmpty());
}

void LeaderboardTest::sumsEqualEachAffiliates()
{
    for (int id = 1; id <= affiliateCount; ++id)
        m_program.addAffiliate(id, u"Affiliate %1"_qs.arg(id), id == 1 ? "ended" : "active");
    QVERIFY(holds("the rows of the leaderboard equal a recount, in order of net", [this] {
        m_program.execute("DELETE FROM stat_day");
        const QList<StatDay> days = anyDays();
        for (const StatDay &day : days)
            m_program.add(day);
        const DateRange period = anyPeriod();
        const DateRange before = anyPeriod();
        const QList<AffiliateKpi> rows = board(period, before);
        QSet<AffiliateId> seen;
        for (qsizetype i = 0; i < rows.size(); ++i) {
            const AffiliateKpi &row = rows[i];
            RC_ASSERT(same(row.sums, recount(days, row.affiliate.value(), period, u"EUR")));
            RC_ASSERT(same(row.before, recount(days, row.affiliate.value(), before, u"EUR")));
            if (!row.affiliate.isValid())
                RC_ASSERT(i == rows.size() - 1);
            else if (i > 0)
                RC_ASSERT(row.sums.net.minor() <= rows[i - 1].sums.net.minor());
            seen.insert(row.affiliate);
        }
        RC_ASSERT(seen.size() == rows.size());
        for (qint64 id = 0; id <= affiliateCount; ++id) {
            if (seen.contains(AffiliateId(id)))
                continue;
            RC_ASSERT(id <= 1);
            RC_ASSERT(recount(days, id, period, u"EUR").isZero());
            RC_ASSERT(recount(days, id, before, u"EUR").isZero());
        }
    }));
}

QTEST_GUILESS_MAIN(LeaderboardTest)
#include "leaderboard_test.moc"
