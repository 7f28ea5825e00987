#include "analytics/statistics.h"
#include "support/testsupport.h"

#include <cmath>

using namespace laurel;
using namespace laurel::test;

namespace {

constexpr double exact = 1e-9;

bool near(double actual, double expected, double tolerance) { return std::abs(actual - expected) <= tolerance; }

QByteArray text(const Interval &interval)
{
    return QByteArray::number(interval.low, 'g', 12) + " to " + QByteArray::number(interval.high, 'g', 12);
}

/// P(X ≤ k) of a Poisson variable, summed term by term.
double poissonUpTo(qint64 k, double mean)
{
    double sum = 0;
    for (qint64 i = 0; i <= k; ++i)
        sum += std::exp(double(i) * std::log(mean) - mean - std::lgamma(double(i) + 1));
    return sum;
}

/// P(X ≤ k) of a binomial variable, summed term by term.
double binomialUpTo(qint64 k, qint64 n, double p)
{
    double sum = 0;
    for (qint64 i = 0; i <= k; ++i) {
        const double ways = std::lgamma(double(n) + 1) - std::lgamma(double(i) + 1) - std::lgamma(double(n - i) + 1);
        sum += std::exp(ways + double(i) * std::log(p) + double(n - i) * std::log1p(-p));
    }
    return sum;
}

} // namespace

class StatisticsTest : public QObject
{
    Q_OBJECT

private slots:
    void wilsonPublished_data();
    void wilsonPublished();
    void wilsonEdges();
    void wilsonSolvesItsEquation();
    void poissonPublished_data();
    void poissonPublished();
    void poissonTailsAreExact();
    void rateRatioPublished();
    void rateRatioEdges();
    void rateRatioTailsAreExact();
    void shareDifferencePublished_data();
    void shareDifferencePublished();
    void shareDifferenceEdges();
    void shrinks();
    void hugeCountsStayFinite();
};

void StatisticsTest::wilsonPublished_data()
{
    QTest::addColumn<int>("k");
    QTest::addColumn<int>("n");
    QTest::addColumn<double>("low");
    QTest::addColumn<double>("high");
    // Newcombe (1998), Statistics in Medicine 17, 857-872, table I, method 3.
    QTest::newRow("81 of 263") << 81 << 263 << 0.2553 << 0.3662;
    QTest::newRow("15 of 148") << 15 << 148 << 0.0624 << 0.1605;
    QTest::newRow("0 of 20") << 0 << 20 << 0.0 << 0.1611;
    QTest::newRow("1 of 29") << 1 << 29 << 0.0061 << 0.1718;
}

void StatisticsTest::wilsonPublished()
{
    QFETCH(int, k);
    QFETCH(int, n);
    QFETCH(double, low);
    QFETCH(double, high);
    const std::optional<Interval> interval = wilson(k, n);
    QVERIFY(interval);
    QVERIFY2(near(interval->low, low, 5e-5) && near(interval->high, high, 5e-5), text(*interval).constData());
}

void StatisticsTest::wilsonEdges()
{
    QVERIFY(!wilson(0, 0));
    QVERIFY(!wilson(3, 2));
    QVERIFY(!wilson(-1, 2));
    QCOMPARE(wilson(0, 20)->low, 0.0);
    QCOMPARE(wilson(20, 20)->high, 1.0);
    QVERIFY(near(wilson(20, 20)->low, 1 - wilson(0, 20)->high, exact));
}

void StatisticsTest::wilsonSolvesItsEquation()
{
    QVERIFY(holds("both ends lie 1.96 standard errors of their own from the share", [] {
        const qint64 n = *rc::gen::inRange<qint64>(1, 100'000);
        const qint64 k = *rc::gen::inRange<qint64>(0, n + 1);
        const std::optional<Interval> interval = wilson(k, n);
        RC_ASSERT(interval.has_value());
        const double share = double(k) / double(n);
        RC_ASSERT(interval->low <= share);
        RC_ASSERT(share <= interval->high);
        for (const double end : {interval->low, interval->high}) {
            const double distance = (share - end) * (share - end);
            const bool clamped = (k == 0 && end == 0.0) || (k == n && end == 1.0);
            RC_ASSERT((clamped || near(distance, normal95 * normal95 * end * (1 - end) / double(n), exact)));
        }
    }));
}

void StatisticsTest::poissonPublished_data()
{
    QTest::addColumn<int>("count");
    QTest::addColumn<double>("exposure");
    QTest::addColumn<double>("low");
    QTest::addColumn<double>("high");
    QTest::addColumn<double>("tolerance");
    // The documented example of R's poisson.test, and Garwood's table (Biometrika 28, 1936).
    QTest::newRow("137 in 24.19893") << 137 << 24.19893 << 4.7531 << 6.6927 << 5e-5;
    QTest::newRow("0") << 0 << 1.0 << 0.0 << 3.689 << 5e-4;
    QTest::newRow("1") << 1 << 1.0 << 0.0253 << 5.572 << 5e-4;
    QTest::newRow("10") << 10 << 1.0 << 4.795 << 18.390 << 5e-4;
}

void StatisticsTest::poissonPublished()
{
    QFETCH(int, count);
    QFETCH(double, exposure);
    QFETCH(double, low);
    QFETCH(double, high);
    QFETCH(double, tolerance);
    const Interval interval = poissonInterval(count);
    QVERIFY2(near(interval.low / exposure, low, tolerance) && near(interval.high / exposure, high, tolerance),
             text(interval).constData());
}

void StatisticsTest::poissonTailsAreExact()
{
    QVERIFY(holds("each end leaves 2.5 % in its tail", [] {
        const qint64 count = *rc::gen::inRange<qint64>(0, 400);
        const Interval interval = poissonInterval(count);
        RC_ASSERT(near(poissonUpTo(count, interval.high), 0.025, exact));
        if (count == 0)
            RC_ASSERT(interval.low == 0.0);
        else
            RC_ASSERT(near(1 - poissonUpTo(count - 1, interval.low), 0.025, exact));
    }));
}

void StatisticsTest::rateRatioPublished()
{
    // The documented example of R's poisson.test: breast cancer after X-ray examination.
    const std::optional<Interval> interval = rateRatioInterval(11, 800, 6 + 8 + 7, 1083 + 1050 + 878);
    QVERIFY(interval);
    QVERIFY2(near(interval->low, 0.8584264, 1e-6) && near(interval->high, 4.2772659, 1e-6),
             text(*interval).constData());
}

void StatisticsTest::rateRatioEdges()
{
    QVERIFY(!rateRatioInterval(0, 30, 0, 30));
    QVERIFY(!rateRatioInterval(1, 0, 1, 30));
    QVERIFY(!rateRatioInterval(1, 30, 1, -1));
    QVERIFY(!rateRatioInterval(1, std::nan(""), 1, 1));
    QVERIFY(!rateRatioInterval(-1, 30, 1, 30));
    const std::optional<Interval> none = rateRatioInterval(0, 30, 5, 30);
    QVERIFY(none);
    QCOMPARE(none->low, 0.0);
    QVERIFY(std::isfinite(none->high));
    const std::optional<Interval> onlyNow = rateRatioInterval(5, 30, 0, 30);
    QVERIFY(onlyNow);
    QVERIFY(onlyNow->low > 0);
    QVERIFY(std::isinf(onlyNow->high));
}

void StatisticsTest::rateRatioTailsAreExact()
{
    QVERIFY(holds("each end leaves 2.5 % in the tail of the binomial, given the sum", [] {
        const qint64 count1 = *rc::gen::inRange<qint64>(0, 200);
        const qint64 count2 = *rc::gen::inRange<qint64>(0, 200);
        RC_PRE(count1 + count2 > 0);
        const double exposure1 = *rc::gen::inRange(1, 366);
        const double exposure2 = *rc::gen::inRange(1, 366);
        const std::optional<Interval> interval = rateRatioInterval(count1, exposure1, count2, exposure2);
        RC_ASSERT(interval.has_value());
        const auto shareAt = [&](double ratio) { return ratio * exposure1 / (ratio * exposure1 + exposure2); };
        const qint64 sum = count1 + count2;
        if (count1 > 0)
            RC_ASSERT(near(1 - binomialUpTo(count1 - 1, sum, shareAt(interval->low)), 0.025, exact));
        if (count2 > 0)
            RC_ASSERT(near(binomialUpTo(count1, sum, shareAt(interval->high)), 0.025, exact));
    }));
}

void StatisticsTest::shareDifferencePublished_data()
{
    QTest::addColumn<int>("k1");
    QTest::addColumn<int>("n1");
    QTest::addColumn<int>("k2");
    QTest::addColumn<int>("n2");
    QTest::addColumn<double>("low");
    QTest::addColumn<double>("high");
    // Newcombe (1998), Statistics in Medicine 17, 873-890, table II, method 10.
    QTest::newRow("56/70 - 48/80") << 56 << 70 << 48 << 80 << 0.0524 << 0.3339;
    QTest::newRow("9/10 - 3/10") << 9 << 10 << 3 << 10 << 0.1705 << 0.8090;
    QTest::newRow("6/7 - 2/7") << 6 << 7 << 2 << 7 << 0.0582 << 0.8062;
    QTest::newRow("5/56 - 0/29") << 5 << 56 << 0 << 29 << -0.0381 << 0.1926;
    QTest::newRow("0/10 - 0/20") << 0 << 10 << 0 << 20 << -0.1611 << 0.2775;
    QTest::newRow("0/10 - 0/10") << 0 << 10 << 0 << 10 << -0.2775 << 0.2775;
    QTest::newRow("10/10 - 0/20") << 10 << 10 << 0 << 20 << 0.6791 << 1.0;
    QTest::newRow("10/10 - 0/10") << 10 << 10 << 0 << 10 << 0.6075 << 1.0;
}

void StatisticsTest::shareDifferencePublished()
{
    QFETCH(int, k1);
    QFETCH(int, n1);
    QFETCH(int, k2);
    QFETCH(int, n2);
    QFETCH(double, low);
    QFETCH(double, high);
    const std::optional<Interval> interval = shareDifferenceInterval(k1, n1, k2, n2);
    QVERIFY(interval);
    QVERIFY2(near(interval->low, low, 5e-5) && near(interval->high, high, 5e-5), text(*interval).constData());
}

void StatisticsTest::shareDifferenceEdges()
{
    QVERIFY(!shareDifferenceInterval(0, 0, 1, 2));
    QVERIFY(!shareDifferenceInterval(1, 2, 0, 0));
    QVERIFY(!shareDifferenceInterval(3, 2, 1, 2));
}

void StatisticsTest::shrinks()
{
    const BetaPrior prior{2, 38}; // mean 5 %, worth 40 observations
    QVERIFY(near(prior.shrunken(0, 0), 0.05, 1e-12));
    QVERIFY(near(prior.shrunken(1, 1), 3.0 / 41, 1e-12));
    QVERIFY(near(prior.shrunken(100'000, 1'000'000), 0.1, 1e-5));
}

void StatisticsTest::hugeCountsStayFinite()
{
    const qint64 many = 2'000'000'000;
    QVERIFY(std::isfinite(poissonInterval(many).low) && std::isfinite(poissonInterval(many).high));
    QVERIFY(poissonInterval(many).low < double(many) && double(many) < poissonInterval(many).high);
    const std::optional<Interval> ratio = rateRatioInterval(many, 30, many, 30);
    QVERIFY(ratio && ratio->low < 1 && ratio->high > 1 && std::isfinite(ratio->high));
    QVERIFY(wilson(many / 2, many)->low < 0.5);
}

QTEST_GUILESS_MAIN(StatisticsTest)
#include "statistics_test.moc"
