#include "commissions/correction.h"
#include "commissions/terms.h"

#include <numeric>

using namespace laurel;
using namespace laurel::test;

namespace {

CommissionRule stepRule(StepMode mode, StepMeasure measure = StepMeasure::Sales)
{
    CommissionRule rule = percentRule(1, 200'000);
    rule.steps = {measure, StepPeriod::Month, 30, mode, currency(u"EUR"),
                  {{1'000'000, Rate::fromPpm(250'000), {}}, {2'500'000, Rate::fromPpm(300'000), {}}}};
    return rule;
}

Conversion saleOn(int id, QDate day, Money net, qint64 customer = 0)
{
    Conversion conversion = sale(net);
    conversion.id = ConversionId(id);
    conversion.day = day;
    conversion.occurredAt = day.startOfDay(Qt::UTC).addSecs(id);
    conversion.customer = CustomerId(customer);
    return conversion;
}

CommissionEngine engineWith(const CommissionRule &rule, const QList<CommissionCap> &caps = {}, bool keepsZero = true)
{
    CommissionTerms terms;
    terms.plans = {plan({rule})};
    terms.caps = caps;
    terms.keepsZero = keepsZero;
    return CommissionEngine(terms);
}

/// All rows of @p sales in their order.
QList<Commission> earn(const CommissionEngine &engine, const QList<Conversion> &sales)
{
    EarningHistory history = engine.newHistory();
    QList<Commission> rows;
    for (const Conversion &sale : sales) {
        if (const Result<> done = engine.expect(sale, {&history, {}, {}}); !done)
            qCritical("%s", describe(done.error()).constData());
    }
    for (const Conversion &sale : sales) {
        if (const Result<> done = engine.compute(sale, rows, {&history, {}, {}}); !done)
            qCritical("%s", describe(done.error()).constData());
    }
    return rows;
}

qint64 sumOf(const QList<Commission> &rows)
{
    return std::accumulate(rows.begin(), rows.end(), qint64(0),
                           [](qint64 sum, const Commission &row) { return sum + row.amount.minor(); });
}

QList<qint64> amountsOf(const QList<Commission> &rows)
{
    QList<qint64> amounts;
    for (const Commission &row : rows)
        amounts.append(row.amount.minor());
    return amounts;
}

} // namespace

class EarningsTest : public QObject
{
    Q_OBJECT

private slots:
    void publishedCases();
    void marginalStepsDoNotDependOnTheCut();
    void orderSteps();
    void aStepHoldsFromItsThreshold();
    void rollingPeriodForgets();
    void recurrence();
    void stepDown();
    void firstPaymentOnly();
    void basis_data();
    void basis();
    void flatPerItem();
    void conditions();
    void priorityComesBeforeSpecificity();
    void tierOfTheDay();
    void capCutsTheSaleThatCrossesIt();
    void capForAllTogether();
    void sharesSum();
    void zeroRowsOnRequest();
    void rejectedSalesDoNotCount();
    void pinnedRulesDecideAgain();
    void correctionAfterPayment();
    void refundOfPartsUsesEachPartsRate();
    void partialRefundsSum();
    void decisionsStay();
    void nothingEarnedIsReversed();
};

void EarningsTest::publishedCases()
{
    // 500 at 2.9 % = 14.5, rounded away from zero; 59.00 with 20.00 off at 50 %.
    QCOMPARE(amountsOf(rowsOf(engineOf({plan({percentRule(1, 29'000)})}), sale(eur(500)))), QList<qint64>{15});
    Conversion discounted = sale(eur(5900));
    discounted.discount = eur(2000);
    discounted.net = eur(3900);
    QCOMPARE(amountsOf(rowsOf(engineOf({plan({percentRule(1, 500'000)})}), discounted)), QList<qint64>{1950});
    // 26,000 at 20 % to 10,000, 25 % to 25,000, 30 % above.
    const QList<Conversion> sales{saleOn(1, QDate(2026, 5, 3), eur(2'600'000))};
    QCOMPARE(sumOf(earn(engineWith(stepRule(StepMode::Marginal)), sales)), 605'000);
    QCOMPARE(sumOf(earn(engineWith(stepRule(StepMode::Retroactive)), sales)), 780'000);
}

void EarningsTest::marginalStepsDoNotDependOnTheCut()
{
    // However 26,000 is cut into orders, it earns the same when no cent has to be rounded.
    QVERIFY(holds("marginal", [] {
        QList<Conversion> sales;
        qint64 left = 26'000;
        int id = 0;
        while (left > 0) {
            const qint64 part = std::min<qint64>(*rc::gen::inRange<qint64>(1, 9000), left);
            ++id;
            sales.append(saleOn(id, QDate(2026, 5, 1 + id % 28), eur(part * 100)));
            left -= part;
        }
        std::ranges::sort(sales, [](const Conversion &a, const Conversion &b) { return a.occurredAt < b.occurredAt; });
        RC_ASSERT(sumOf(earn(engineWith(stepRule(StepMode::Marginal)), sales)) == 605'000);
        RC_ASSERT(sumOf(earn(engineWith(stepRule(StepMode::Retroactive)), sales)) == 780'000);
    }));
}

void EarningsTest::orderSteps()
{
    CommissionRule rule = flatRule(1, eur(500));
    rule.steps = {StepMeasure::Orders, StepPeriod::Month, 30, StepMode::Marginal, {}, {{3, {}, eur(700)}}};
    const QList<Conversion> sales{saleOn(1, QDate(2026, 5, 1), eur(1000)), saleOn(2, QDate(2026, 5, 2), eur(1000)),
                                  saleOn(3, QDate(2026, 5, 3), eur(1000)), saleOn(4, QDate(2026, 6, 1), eur(1000))};
    QCOMPARE(amountsOf(earn(engineWith(rule), sales)), (QList<qint64>{500, 500, 700, 500}));
    rule.steps.mode = StepMode::Retroactive;
    QCOMPARE(amountsOf(earn(engineWith(rule), sales)), (QList<qint64>{700, 700, 700, 500}));
}

void EarningsTest::aStepHoldsFromItsThreshold()
{
    const CommissionEngine engine = engineWith(stepRule(StepMode::Retroactive));
    QCOMPARE(sumOf(earn(engine, {saleOn(1, QDate(2026, 5, 1), eur(999'900))})), 199'980);
    QCOMPARE(sumOf(earn(engine, {saleOn(1, QDate(2026, 5, 1), eur(1'000'000))})), 250'000);
}

void EarningsTest::rollingPeriodForgets()
{
    CommissionRule rule = percentRule(1, 100'000);
    rule.steps = {StepMeasure::Sales, StepPeriod::Rolling, 10, StepMode::Retroactive, currency(u"EUR"), {{2000, Rate::fromPpm(200'000), {}}}};
    const QList<Conversion> sales{saleOn(1, QDate(2026, 5, 1), eur(1000)), saleOn(2, QDate(2026, 5, 10), eur(1000)),
                                  saleOn(3, QDate(2026, 5, 20), eur(1000))};
    // The tenth day still counts the first, the twentieth not the tenth.
    QCOMPARE(amountsOf(earn(engineWith(rule), sales)), (QList<qint64>{100, 200, 100}));
}

void EarningsTest::recurrence()
{
    CommissionRule rule = percentRule(1, 100'000);
    rule.recurrence = {Recurrence::Months, 12, 0, {}};
    QList<Conversion> sales;
    for (int month = 0; month < 14; ++month)
        sales.append(saleOn(month + 1, QDate(2026, 1, 31).addMonths(month), eur(1000), 7));
    const QList<qint64> amounts = amountsOf(earn(engineWith(rule), sales));
    QCOMPARE(amounts.mid(0, 12), QList<qint64>(12, 100));
    QCOMPARE(amounts.mid(12), (QList<qint64>{0, 0}));
    rule.recurrence = {Recurrence::Payments, 3, 0, {}};
    QCOMPARE(amountsOf(earn(engineWith(rule), sales.mid(0, 5))), (QList<qint64>{100, 100, 100, 0, 0}));
    // Another customer begins anew, and somebody unknown cannot be a later payment.
    QCOMPARE(amountsOf(earn(engineWith(rule), {saleOn(1, QDate(2026, 1, 1), eur(1000), 7), saleOn(2, QDate(2026, 1, 2), eur(1000), 8),
                                                saleOn(3, QDate(2026, 1, 3), eur(1000))})),
             (QList<qint64>{100, 100, 100}));
}

void EarningsTest::stepDown()
{
    CommissionRule rule = percentRule(1, 200'000);
    rule.recurrence = {Recurrence::Every, 0, 2, Rate::fromPpm(50'000)};
    QList<Conversion> sales;
    for (int i = 1; i <= 4; ++i)
        sales.append(saleOn(i, QDate(2026, 1, i), eur(1000), 7));
    QCOMPARE(amountsOf(earn(engineWith(rule), sales)), (QList<qint64>{200, 200, 50, 50}));
}

void EarningsTest::firstPaymentOnly()
{
    CommissionRule rule = percentRule(1, 200'000);
    rule.recurrence.which = Recurrence::First;
    const QList<Conversion> sales{saleOn(1, QDate(2026, 1, 1), eur(1000), 7), saleOn(2, QDate(2026, 1, 2), eur(1000), 7)};
    QCOMPARE(amountsOf(earn(engineWith(rule), sales)), (QList<qint64>{200, 0}));
}

void EarningsTest::basis_data()
{
    QTest::addColumn<bool>("beforeDiscount");
    QTest::addColumn<bool>("tax");
    QTest::addColumn<bool>("shipping");
    QTest::addColumn<qint64>("refunded");
    QTest::addColumn<qint64>("amount");
    // 100 less 20, tax 16, shipping 5, at 10 %.
    QTest::newRow("net") << false << false << false << qint64(0) << qint64(800);
    QTest::newRow("before discount") << true << false << false << qint64(0) << qint64(1000);
    QTest::newRow("with tax") << false << true << false << qint64(0) << qint64(960);
    QTest::newRow("with all") << true << true << true << qint64(0) << qint64(1210);
    QTest::newRow("half refunded takes half of all") << true << true << true << qint64(4000) << qint64(605);
}

void EarningsTest::basis()
{
    QFETCH(bool, beforeDiscount);
    QFETCH(bool, tax);
    QFETCH(bool, shipping);
    QFETCH(qint64, refunded);
    QFETCH(qint64, amount);
    CommissionRule rule = percentRule(1, 100'000);
    rule.basis = {beforeDiscount, tax, shipping};
    Conversion order = sale(eur(10'000));
    order.discount = eur(2000);
    order.tax = eur(1600);
    order.shipping = eur(500);
    order.refunded = eur(refunded);
    order.net = eur(8000 - refunded);
    QCOMPARE(amountsOf(rowsOf(engineWith(rule), order)), QList<qint64>{amount});
    order.status = ConversionStatus::Refunded;
    order.refunded = eur(8000);
    order.net = eur(0);
    QCOMPARE(amountsOf(rowsOf(engineWith(rule), order)), QList<qint64>{0});
}

void EarningsTest::flatPerItem()
{
    CommissionRule rule = flatRule(1, eur(150));
    rule.flatPer = FlatPer::Item;
    Conversion order = sale(eur(5000));
    order.items = {item(u"Soap"_qs, eur(2000)), item(u"Oil"_qs, eur(3000))};
    order.items[0].quantity = 3;
    QCOMPARE(amountsOf(rowsOf(engineWith(rule), order)), QList<qint64>{600});
}

void EarningsTest::conditions()
{
    CommissionRule base = percentRule(1, 100'000);
    CommissionRule special = percentRule(2, 200'000);
    const auto rate = [&](const CommissionRule &rule, const Conversion &order) {
        return sumOf(rowsOf(engineOf({plan({base, rule})}), order));
    };
    Conversion order = sale(eur(1000));
    order.items = {item(u"Soap"_qs, eur(1000))};
    CommissionRule byCategory = special;
    byCategory.category = u"Care"_qs;
    QCOMPARE(rate(byCategory, order), 100);
    order.items[0].category = u" care"_qs;
    QCOMPARE(rate(byCategory, order), 200);
    CommissionRule byCoupon = special;
    byCoupon.coupon = u"SPRING"_qs;
    QCOMPARE(rate(byCoupon, order), 100);
    order.coupon = u"spring"_qs;
    QCOMPARE(rate(byCoupon, order), 200);
    CommissionRule byCountry = special;
    byCountry.country = u"AT"_qs;
    QCOMPARE(rate(byCountry, order), 100);
    order.country = u"AT"_qs;
    QCOMPARE(rate(byCountry, order), 200);
    CommissionRule forNew = special;
    forNew.customer = CustomerCondition::New;
    QCOMPARE(rate(forNew, order), 100);
    order.isFirstOfCustomer = true;
    QCOMPARE(rate(forNew, order), 200);
    forNew.customer = CustomerCondition::Returning;
    QCOMPARE(rate(forNew, order), 100);
    CommissionRule large = special;
    large.minimumOrder = eur(1001);
    QCOMPARE(rate(large, order), 100);
    large.minimumOrder = eur(1000);
    QCOMPARE(rate(large, order), 200);
}

void EarningsTest::priorityComesBeforeSpecificity()
{
    CommissionRule everybody = percentRule(1, 100'000);
    const CommissionRule own = forAffiliate(percentRule(2, 200'000), 1);
    QCOMPARE(sumOf(rowsOf(engineOf({plan({everybody, own})}), sale(eur(1000)))), 200);
    everybody.priority = 1;
    QCOMPARE(sumOf(rowsOf(engineOf({plan({everybody, own})}), sale(eur(1000)))), 100);
}

void EarningsTest::tierOfTheDay()
{
    CommissionTerms terms;
    terms.plans = {plan({percentRule(1, 100'000), forTier(percentRule(2, 200'000), 5)})};
    terms.tiers[AffiliateId(1)] = {{QDate(2026, 5, 15), TierId(5)}, {QDate(2026, 6, 1), TierId()}};
    const CommissionEngine engine(terms);
    QCOMPARE(sumOf(rowsOf(engine, saleOn(1, QDate(2026, 5, 14), eur(1000)))), 100);
    QCOMPARE(sumOf(rowsOf(engine, saleOn(1, QDate(2026, 5, 15), eur(1000)))), 200);
    QCOMPARE(sumOf(rowsOf(engine, saleOn(1, QDate(2026, 6, 1), eur(1000)))), 100);
}

void EarningsTest::capCutsTheSaleThatCrossesIt()
{
    CommissionCap cap;
    cap.id = CommissionCapId(1);
    cap.amount = eur(250);
    const CommissionEngine engine = engineWith(percentRule(1, 100'000), {cap});
    const QList<Commission> rows = earn(engine, {saleOn(1, QDate(2026, 5, 1), eur(2000)), saleOn(2, QDate(2026, 5, 2), eur(2000)),
                                                 saleOn(3, QDate(2026, 5, 3), eur(2000)), saleOn(4, QDate(2026, 6, 1), eur(2000))});
    QCOMPARE(amountsOf(rows), (QList<qint64>{200, 50, 0, 200}));
    QCOMPARE(rows.at(1).cut, eur(150));
    QCOMPARE(rows.at(0).cut, eur(0));
}

void EarningsTest::capForAllTogether()
{
    CommissionCap cap;
    cap.id = CommissionCapId(1);
    cap.amount = eur(250);
    Conversion other = saleOn(2, QDate(2026, 5, 2), eur(2000));
    other.affiliate = AffiliateId(2);
    const QList<Conversion> sales{saleOn(1, QDate(2026, 5, 1), eur(2000)), other};
    QCOMPARE(amountsOf(earn(engineWith(percentRule(1, 100'000), {cap}), sales)), (QList<qint64>{200, 200}));
    cap.together = true;
    QCOMPARE(amountsOf(earn(engineWith(percentRule(1, 100'000), {cap}), sales)), (QList<qint64>{200, 50}));
}

void EarningsTest::sharesSum()
{
    QVERIFY(holds("shares", [] {
        Conversion order = sale(eur(*rc::gen::inRange<qint64>(0, 1'000'000)));
        qint64 left = 1'000'000;
        const int others = *rc::gen::inRange(1, 5);
        for (int i = 0; i < others && left > 1; ++i) {
            const qint64 share = *rc::gen::inRange<qint64>(1, left);
            order.shares.append({AffiliateId(10 + i), Rate::fromPpm(share)});
            left -= share;
        }
        const CommissionEngine engine = engineOf({plan({percentRule(1, *rc::gen::inRange<qint64>(0, 1'000'001))})});
        Conversion whole = order;
        whole.shares.clear();
        const QList<Commission> split = rowsOf(engine, order);
        RC_ASSERT(split.size() == order.shares.size() + 1);
        RC_ASSERT(sumOf(split) == sumOf(rowsOf(engine, whole)));
        for (const Commission &row : split)
            RC_ASSERT(row.amount.minor() >= 0);
    }));
}

void EarningsTest::zeroRowsOnRequest()
{
    QCOMPARE(earn(engineWith(percentRule(1, 0)), {sale(eur(1000))}).size(), 1);
    QCOMPARE(earn(engineWith(percentRule(1, 0), {}, false), {sale(eur(1000))}).size(), 0);
}

void EarningsTest::rejectedSalesDoNotCount()
{
    const CommissionEngine engine = engineWith(stepRule(StepMode::Marginal));
    EarningHistory history = engine.newHistory();
    QList<Commission> rows;
    const std::vector<qint64> owner{1};
    QVERIFY_RESULT(engine.compute(saleOn(1, QDate(2026, 5, 1), eur(1'000'000)), rows, {&history, {}, owner}));
    QVERIFY_RESULT(engine.compute(saleOn(2, QDate(2026, 5, 2), eur(1'000'000)), rows, {&history, {}, {}}));
    QCOMPARE(amountsOf(rows), (QList<qint64>{200'000, 200'000}));
}

void EarningsTest::pinnedRulesDecideAgain()
{
    const QDate change(2026, 5, 1);
    const CommissionEngine engine =
        engineOf({plan({during(percentRule(1, 100'000), 1, {}, change), during(percentRule(1, 300'000), 2, change)})});
    const CommissionRuleId first(101);
    QList<Commission> rows;
    const std::vector<CommissionRuleId> pinned{first};
    QVERIFY_RESULT(engine.compute(sale(eur(1000)), rows, {nullptr, pinned, {}}));
    QVERIFY_RESULT(engine.compute(sale(eur(1000)), rows));
    QCOMPARE(amountsOf(rows), (QList<qint64>{100, 300}));
}

namespace {

std::vector<CommissionRecord> recordsOf(const QList<Commission> &rows, CommissionStatus status = CommissionStatus::Pending)
{
    std::vector<CommissionRecord> records;
    for (const Commission &row : rows) {
        records.push_back(recordOf(row));
        records.back().status = int(status);
    }
    return records;
}

qint64 sumOf(const std::vector<CommissionRecord> &rows)
{
    return std::accumulate(rows.begin(), rows.end(), qint64(0),
                           [](qint64 sum, const CommissionRecord &row) { return sum + row.amount; });
}

Conversion refundedBy(Conversion order, qint64 refunded)
{
    order.refunded = eur(refunded);
    order.net = eur(order.gross.minor() - refunded);
    order.status = order.net.isZero() ? ConversionStatus::Refunded : ConversionStatus::PartlyRefunded;
    return order;
}

} // namespace

void EarningsTest::correctionAfterPayment()
{
    const CommissionEngine engine = engineOf({plan({percentRule(1, 100'000)})});
    const Conversion order = sale(eur(10'000));
    const std::vector<CommissionRecord> paid = recordsOf(rowsOf(engine, order), CommissionStatus::Paid);
    const std::vector<CommissionRecord> after = correctedCommissions(paid, recordsOf(rowsOf(engine, refundedBy(order, 4000))));
    QCOMPARE(after.size(), size_t(1));
    QCOMPARE(after[0].amount, -400);
    QCOMPARE(after[0].sequence, 2);
    QCOMPARE(after[0].status, int(CommissionStatus::Approved));
    // The refund is taken back: so is its correction.
    std::vector<CommissionRecord> both = paid;
    both.push_back(after[0]);
    QVERIFY(correctedCommissions(both, recordsOf(rowsOf(engine, order))).empty());
}

void EarningsTest::refundOfPartsUsesEachPartsRate()
{
    // Captured in two parts at 10 % and 15 %: not 12.5 % of what is refunded of the second part alone.
    const CommissionEngine engine = engineOf({plan({forProduct(percentRule(1, 100'000), u"First"_qs),
                                                    forProduct(percentRule(2, 150'000), u"Second"_qs)})});
    Conversion order = sale(eur(20'000));
    order.items = {item(u"First"_qs, eur(10'000)), item(u"Second"_qs, eur(10'000))};
    const std::vector<CommissionRecord> paid = recordsOf(rowsOf(engine, order), CommissionStatus::Paid);
    QCOMPARE(sumOf(paid), 2500);
    const std::vector<CommissionRecord> part = correctedCommissions(paid, recordsOf(rowsOf(engine, refundedBy(order, 5000))));
    QCOMPARE(part.size(), size_t(2));
    QCOMPARE(part[0].amount, -250);
    QCOMPARE(part[1].amount, -375);
    const std::vector<CommissionRecord> full = correctedCommissions(paid, recordsOf(rowsOf(engine, refundedBy(order, 20'000))));
    QCOMPARE(sumOf(full), -2500);
}

void EarningsTest::partialRefundsSum()
{
    QVERIFY(holds("refunds", [] {
        const qint64 net = *rc::gen::inRange<qint64>(1, 100'000);
        const CommissionEngine engine = engineOf({plan({percentRule(1, *rc::gen::inRange<qint64>(1, 1'000'001))})});
        const Conversion order = sale(eur(net));
        const std::vector<CommissionRecord> first = recordsOf(rowsOf(engine, order), CommissionStatus::Paid);
        std::vector<CommissionRecord> all = first;
        qint64 refunded = 0;
        while (refunded < net) {
            refunded += *rc::gen::inRange<qint64>(1, net - refunded + 1);
            const std::vector<CommissionRecord> after = correctedCommissions(all, recordsOf(rowsOf(engine, refundedBy(order, refunded))));
            all = all.empty() ? after : [&] {
                std::vector<CommissionRecord> kept;
                std::ranges::copy_if(all, std::back_inserter(kept), [](const CommissionRecord &row) { return row.isLocked(); });
                kept.insert(kept.end(), after.begin(), after.end());
                return kept;
            }();
            RC_ASSERT(sumOf(all) >= 0);
            RC_ASSERT(sumOf(all) <= sumOf(first));
            if (*rc::gen::arbitrary<bool>()) { // paid out with the correction
                for (CommissionRecord &row : all)
                    row.status = int(CommissionStatus::Paid);
            }
        }
        RC_ASSERT(sumOf(all) == 0);
    }));
}

void EarningsTest::decisionsStay()
{
    const CommissionEngine engine = engineOf({plan({percentRule(1, 100'000)})});
    const Conversion order = sale(eur(10'000));
    const auto statusAfter = [&](CommissionStatus before, qint64 net) {
        return correctedCommissions(recordsOf(rowsOf(engine, order), before), recordsOf(rowsOf(engine, sale(eur(net))))).at(0).status;
    };
    QCOMPARE(statusAfter(CommissionStatus::Rejected, 12'000), int(CommissionStatus::Rejected));
    QCOMPARE(statusAfter(CommissionStatus::OnHold, 5000), int(CommissionStatus::OnHold));
    QCOMPARE(statusAfter(CommissionStatus::Approved, 5000), int(CommissionStatus::Approved));
    // Nobody approved what came on top.
    QCOMPARE(statusAfter(CommissionStatus::Approved, 12'000), int(CommissionStatus::Pending));
    QCOMPARE(statusAfter(CommissionStatus::Reversed, 10'000), int(CommissionStatus::Pending));
}

void EarningsTest::nothingEarnedIsReversed()
{
    const CommissionEngine engine = engineOf({plan({percentRule(1, 100'000)})});
    const std::vector<CommissionRecord> open = recordsOf(rowsOf(engine, sale(eur(10'000))), CommissionStatus::Approved);
    const std::vector<CommissionRecord> after = correctedCommissions(open, {});
    QCOMPARE(after.size(), size_t(1));
    QCOMPARE(after[0].status, int(CommissionStatus::Reversed));
    QVERIFY(!after[0].counts());
    QVERIFY(comesOutAlike(after, correctedCommissions(after, {})));
    QVERIFY(!comesOutAlike(open, after));
}

QTEST_GUILESS_MAIN(EarningsTest)
#include "earnings_test.moc"
