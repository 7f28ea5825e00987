#include "core/money.h"
#include "support/testsupport.h"

#include <limits>
#include <numeric>
#include <vector>

using namespace laurel;

namespace {

using Numbers = QList<qint64>;

Money yen(qint64 minor) { return Money(minor, Currency::fromCode(u"JPY").value()); }

std::vector<qint64> anyWeights()
{
    const auto weights =
        *rc::gen::nonEmpty(rc::gen::container<std::vector<qint64>>(rc::gen::inRange<qint64>(0, 1'000'000)));
    RC_PRE(std::accumulate(weights.begin(), weights.end(), qint64(0)) > 0);
    return weights;
}

qint64 sumOf(const QList<Money> &parts)
{
    return std::accumulate(parts.begin(), parts.end(), qint64(0),
                           [](qint64 sum, const Money &part) { return sum + part.minor(); });
}

} // namespace

class MoneyAllocationTest : public QObject
{
    Q_OBJECT

private slots:
    void splits_data();
    void splits();
    void refuses_data();
    void refuses();
    void extremesFit();
    void partsSumToTheWhole();
    void noPartIsAUnitAway();
    void equalWeightsDifferByOneAtMost();
};

void MoneyAllocationTest::splits_data()
{
    QTest::addColumn<qint64>("total");
    QTest::addColumn<Numbers>("weights");
    QTest::addColumn<Numbers>("parts");
    const auto row = [](qint64 total, const Numbers &weights, const Numbers &parts) {
        QStringList names;
        for (const qint64 weight : weights)
            names.append(QString::number(weight));
        QTest::addRow("%lld by %s", static_cast<long long>(total), qPrintable(names.join(u':')))
            << total << weights << parts;
    };
    row(100, {1, 1, 1}, {34, 33, 33});
    row(101, {1, 1, 1}, {34, 34, 33});
    row(5, {3, 7}, {2, 3});
    row(5, {7, 3}, {4, 1});
    row(5, {7, 3, 0}, {4, 1, 0});
    row(-5, {7, 3}, {-3, -2});
    row(5, {0, 7, 3}, {0, 4, 1});
    row(5, {7, 0, 3}, {4, 0, 1});
    row(5, {0, 0, 1}, {0, 0, 5});
    row(5, {0, 3, 7}, {0, 2, 3});
    row(0, {0, 0, 1}, {0, 0, 0});
    row(2, {1, 1, 1}, {1, 1, 0});
    row(1, {1, 1}, {1, 0});
    row(1, {33, 66}, {0, 1});
    row(101, {3, 7}, {30, 71});
    row(101, {7, 3}, {71, 30});
    row(-1, {1, 1, 1}, {0, 0, -1});
    row(-100, {1, 1, 1}, {-33, -33, -34});
    row(7, {5}, {7});
    // The largest remainder gets the unit, not the first share.
    row(10, {1, 1, 4}, {2, 2, 6});
    row(3, {10, 10, 11}, {1, 1, 1});
    row(100, {10, 10, 13}, {30, 30, 40});
}

void MoneyAllocationTest::splits()
{
    QFETCH(const qint64, total);
    QFETCH(const Numbers, weights);
    QFETCH(const Numbers, parts);
    const auto split = yen(total).allocate(std::span(weights.constData(), size_t(weights.size())));
    QVERIFY_RESULT(split);
    Numbers found;
    for (const Money &part : *split) {
        QVERIFY(part.currency() == yen(0).currency());
        found.append(part.minor());
    }
    QCOMPARE(found, parts);
}

void MoneyAllocationTest::refuses_data()
{
    QTest::addColumn<Numbers>("weights");
    QTest::newRow("no weights") << Numbers{};
    QTest::newRow("all zero") << Numbers{0, 0};
    QTest::newRow("negative") << Numbers{3, -1};
}

void MoneyAllocationTest::refuses()
{
    QFETCH(const Numbers, weights);
    QCOMPARE_ERROR(yen(5).allocate(std::span(weights.constData(), size_t(weights.size()))), ErrorCode::InvalidInput);
}

void MoneyAllocationTest::extremesFit()
{
    constexpr qint64 highest = std::numeric_limits<qint64>::max();
    constexpr qint64 lowest = std::numeric_limits<qint64>::min();
    const qint64 weights[] = {highest, highest, highest};
    const auto most = yen(highest).allocate(weights);
    QVERIFY_RESULT(most);
    QCOMPARE(sumOf(*most), highest);
    const auto least = yen(lowest).allocate(weights);
    QVERIFY_RESULT(least);
    QCOMPARE(sumOf(*least), lowest);
}

void MoneyAllocationTest::partsSumToTheWhole()
{
    QVERIFY(test::holds("parts sum to the whole, in as many parts as weights", [](qint64 total) {
        const auto weights = anyWeights();
        const auto parts = yen(total).allocate(weights);
        RC_ASSERT(parts.has_value());
        RC_ASSERT(size_t(parts->size()) == weights.size());
        RC_ASSERT(sumOf(*parts) == total);
    }));
}

void MoneyAllocationTest::noPartIsAUnitAway()
{
    QVERIFY(test::holds("each part is the exact share rounded up or down; no weight, no part", [](qint32 total) {
        const auto weights = anyWeights();
        const qint64 sum = std::accumulate(weights.begin(), weights.end(), qint64(0));
        const auto parts = yen(total).allocate(weights);
        RC_ASSERT(parts.has_value());
        for (size_t i = 0; i < weights.size(); ++i) {
            // |part − total × weight ÷ sum| < 1, in whole numbers.
            const qint64 part = parts->at(qsizetype(i)).minor();
            RC_ASSERT(qAbs(part * sum - qint64(total) * weights[i]) < sum);
            if (weights[i] == 0)
                RC_ASSERT(part == 0);
        }
    }));
}

void MoneyAllocationTest::equalWeightsDifferByOneAtMost()
{
    QVERIFY(test::holds(
        "equal weights: parts differ by one at most, the larger ones first", [](qint64 total, quint8 anyCount) {
            const std::vector<qint64> weights(anyCount % 40 + 1, 1);
            const auto parts = yen(total).allocate(weights);
            RC_ASSERT(parts.has_value());
            RC_ASSERT(parts->first().minor() - parts->last().minor() <= 1);
            RC_ASSERT(std::is_sorted(parts->begin(), parts->end(),
                                     [](const Money &a, const Money &b) { return a.minor() > b.minor(); }));
        }));
}

QTEST_GUILESS_MAIN(MoneyAllocationTest)
#include "moneyallocation_test.moc"
