#include "commissions/terms.h"

#include <limits>
#include <vector>

using namespace laurel;
using namespace laurel::test;

namespace {

const QString soap = QStringLiteral("Soap");
const QString brush = QStringLiteral("Brush");
const QString oil = QStringLiteral("Olive oil");

/// Rule 1: 10 % of everything; rule 2: 20 % of soap; rule 3: 5 % of olive oil.
CommissionEngine threeRates()
{
    return engineOf({plan({percentRule(1, 100'000), forProduct(percentRule(2, 200'000), soap),
                                   forProduct(percentRule(3, 50'000), oil)})},
                            {});
}

struct Row
{
    qint64 rule;
    qint64 basis;
    qint64 amount;
};

bool same(const QList<Commission> &rows, const QList<Row> &expected)
{
    if (rows.size() != expected.size())
        return false;
    for (qsizetype i = 0; i < rows.size(); ++i) {
        if (rows[i].sequence != i + 1 || rows[i].rule != CommissionRuleId(expected[i].rule) ||
            rows[i].basis != eur(expected[i].basis) || rows[i].amount != eur(expected[i].amount))
            return false;
    }
    return true;
}

QString text(const QList<Commission> &rows)
{
    QStringList lines;
    for (const Commission &row : rows)
        lines.append(u"#%1 rule %2: %3 of %4"_qs.arg(row.sequence)
                         .arg(row.rule.value())
                         .arg(row.amount.toDecimalText(), row.basis.toDecimalText()));
    return lines.join(u"; ");
}

Conversion anyOrder()
{
    static const std::vector<QString> products{soap, brush, oil, QString()};
    Conversion order = sale(eur(0));
    qint64 gross = 0;
    qint64 discount = 0;
    const int count = *rc::gen::inRange(0, 9);
    for (int i = 0; i < count; ++i) {
        const qint64 price = *rc::gen::inRange<qint64>(0, 1'000'000);
        const qint64 off = *rc::gen::inRange<qint64>(0, price + 1);
        order.items.append(item(*rc::gen::elementOf(products), eur(price), eur(off)));
        gross += price;
        discount += off;
    }
    // The order's own discount comes on top of its items'.
    discount += *rc::gen::inRange<qint64>(0, gross - discount + 1);
    const qint64 refunded = *rc::gen::inRange<qint64>(0, gross - discount + 1);
    order.gross = eur(gross);
    order.discount = eur(discount);
    order.refunded = eur(refunded);
    order.net = eur(gross - discount - refunded);
    return order;
}

} // namespace

class ItemsTest : public QObject
{
    Q_OBJECT

private slots:
    void oneRowForEachRule();
    void orderDiscountIsShared();
    void refundIsShared();
    void itemsOwnDiscountIsTheirs();
    void itemWithoutRuleEarnsNothing();
    void flatAndPercentSideBySide();
    void withoutPricesTheFirstDecides();
    void allGivenAwayIsSharedByPrice();
    void ownTermsHoldForEveryItem();
    void overflowLeavesNothingBehind();
    void basesSumToTheNet();
    void amountsAreWithinHalfAUnitEach();
};

void ItemsTest::oneRowForEachRule()
{
    Conversion order = sale(eur(10'000));
    order.items = {item(brush, eur(2000)), item(soap, eur(3000)), item(u"Towel"_qs, eur(1000)), item(soap, eur(4000))};
    const QList<Commission> rows = rowsOf(threeRates(), order);
    QVERIFY2(same(rows, {{1, 3000, 300}, {2, 7000, 1400}}), qPrintable(text(rows)));
}

void ItemsTest::orderDiscountIsShared()
{
    // 100.00 of goods for 99.99: the missing cent is taken where the remainder is largest.
    Conversion order = sale(eur(9999));
    order.gross = eur(10'000);
    order.discount = eur(1);
    order.items = {item(brush, eur(3333)), item(soap, eur(3333)), item(oil, eur(3334))};
    const QList<Commission> rows = rowsOf(threeRates(), order);
    QVERIFY2(same(rows, {{1, 3333, 333}, {2, 3333, 667}, {3, 3333, 167}}), qPrintable(text(rows)));
}

void ItemsTest::refundIsShared()
{
    Conversion order = sale(eur(5000));
    order.gross = eur(10'000);
    order.refunded = eur(5000);
    order.status = ConversionStatus::PartlyRefunded;
    order.items = {item(brush, eur(4000)), item(soap, eur(6000))};
    const QList<Commission> rows = rowsOf(threeRates(), order);
    QVERIFY2(same(rows, {{1, 2000, 200}, {2, 3000, 600}}), qPrintable(text(rows)));
}

void ItemsTest::itemsOwnDiscountIsTheirs()
{
    Conversion order = sale(eur(7000));
    order.gross = eur(10'000);
    order.discount = eur(3000);
    order.items = {item(brush, eur(5000)), item(soap, eur(5000), eur(3000))};
    const QList<Commission> rows = rowsOf(threeRates(), order);
    QVERIFY2(same(rows, {{1, 5000, 500}, {2, 2000, 400}}), qPrintable(text(rows)));
}

void ItemsTest::itemWithoutRuleEarnsNothing()
{
    const CommissionEngine engine = engineOf({plan({forProduct(percentRule(2, 200'000), soap)})}, {});
    Conversion order = sale(eur(10'000));
    order.items = {item(brush, eur(4000)), item(soap, eur(6000))};
    const QList<Commission> rows = rowsOf(engine, order);
    QVERIFY2(same(rows, {{2, 6000, 1200}}), qPrintable(text(rows)));
}

void ItemsTest::flatAndPercentSideBySide()
{
    const CommissionEngine engine = engineOf({plan({percentRule(1, 100'000), forProduct(flatRule(2, eur(250)), soap)})}, {});
    Conversion order = sale(eur(10'000));
    order.items = {item(soap, eur(1000)), item(brush, eur(8000)), item(soap, eur(1000))};
    const QList<Commission> rows = rowsOf(engine, order);
    QVERIFY2(same(rows, {{2, 2000, 250}, {1, 8000, 800}}), qPrintable(text(rows)));
}

void ItemsTest::withoutPricesTheFirstDecides()
{
    Conversion order = sale(eur(10'000));
    order.items = {item(soap, {}), item(brush, {})};
    const QList<Commission> rows = rowsOf(threeRates(), order);
    QVERIFY2(same(rows, {{2, 10'000, 2000}}), qPrintable(text(rows)));
}

void ItemsTest::allGivenAwayIsSharedByPrice()
{
    Conversion order = sale(eur(100));
    order.items = {item(soap, eur(3000), eur(3000)), item(brush, eur(1000), eur(1000))};
    const QList<Commission> rows = rowsOf(threeRates(), order);
    QVERIFY2(same(rows, {{2, 75, 15}, {1, 25, 3}}), qPrintable(text(rows)));
}

void ItemsTest::ownTermsHoldForEveryItem()
{
    const CommissionEngine engine = engineOf({plan({percentRule(1, 100'000), forProduct(percentRule(2, 200'000), soap),
                                         forAffiliate(percentRule(3, 150'000), 1)})},
                                  {});
    Conversion order = sale(eur(10'000));
    order.items = {item(soap, eur(4000)), item(brush, eur(6000))};
    const QList<Commission> rows = rowsOf(engine, order);
    QVERIFY2(same(rows, {{3, 10'000, 1500}}), qPrintable(text(rows)));
}

void ItemsTest::overflowLeavesNothingBehind()
{
    const qint64 most = std::numeric_limits<qint64>::max();
    Conversion order = sale(eur(most));
    order.items = {item(brush, eur(most)), item(soap, eur(most))};
    QList<Commission> rows;
    QCOMPARE_ERROR(threeRates().compute(order, rows), ErrorCode::Overflow);
    QVERIFY(rows.isEmpty());

    // The first rule's row is made before the second one's leaves the range.
    const CommissionEngine engine = engineOf({plan({percentRule(1, 100'000), forProduct(percentRule(2, 3'000'000), soap)})}, {});
    order.items = {item(brush, eur(most / 2)), item(soap, eur(most / 2))};
    QCOMPARE_ERROR(engine.compute(order, rows), ErrorCode::Overflow);
    QVERIFY(rows.isEmpty());
}

void ItemsTest::basesSumToTheNet()
{
    const CommissionEngine engine = threeRates();
    QVERIFY(holds("the bases of an order's rows sum to its net", [&engine] {
        const Conversion order = anyOrder();
        QList<Commission> rows;
        RC_ASSERT(engine.compute(order, rows).has_value());
        Money sum = eur(0);
        for (const Commission &row : rows) {
            sum = sum.plus(row.basis).value();
            RC_ASSERT(!row.basis.isNegative());
        }
        RC_ASSERT(sum == order.net);
    }));
}

void ItemsTest::amountsAreWithinHalfAUnitEach()
{
    const CommissionEngine engine = threeRates();
    QVERIFY(holds("each amount is its basis at its rate, rounded once; every rule has one row", [&engine] {
        const Conversion order = anyOrder();
        QList<Commission> rows;
        RC_ASSERT(engine.compute(order, rows).has_value());
        QSet<CommissionRuleId> rules;
        for (qsizetype i = 0; i < rows.size(); ++i) {
            const Commission &row = rows[i];
            RC_ASSERT(row.rate.has_value());
            const qint64 error = row.amount.minor() * 1'000'000 - row.basis.minor() * row.rate->ppm();
            RC_ASSERT(std::abs(error) <= 500'000);
            RC_ASSERT(row.sequence == int(i) + 1);
            RC_ASSERT(!rules.contains(row.rule));
            rules.insert(row.rule);
        }
    }));
}

QTEST_GUILESS_MAIN(ItemsTest)
#include "items_test.moc"
