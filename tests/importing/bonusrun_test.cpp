#include "commissions/bonusrun.h"
#include "importing/importprogram.h"
#include "storage/commissionledger.h"
#include "support/testsupport.h"

using namespace laurel;
using namespace laurel::test;

/// Bonuses are given for periods that are over, to whom the threshold is reached, and once.
class BonusRunTest : public QObject
{
    Q_OBJECT

private slots:
    void givesOnce();
    void measures_data();
    void measures();
    void wrongTermsAreRefused();
};

namespace {

const QByteArray orders = "Order ID,Date,Status,Currency,Gross,Discount,Refunded,Coupon,Email\n"
                          "A-1,2026-05-03,confirmed,EUR,100.00,10.00,20.00,ANNA10,\n"
                          "A-2,2026-05-31,confirmed,EUR,50.00,0.00,0.00,ANNA10,\n"
                          "A-3,2026-06-01,confirmed,EUR,900.00,0.00,0.00,ANNA10,\n"
                          "A-4,2026-05-20,confirmed,EUR,119.90,0.00,0.00,CLEO,\n";

BonusRule monthly(qint64 threshold, BonusMeasure measure = BonusMeasure::Net)
{
    BonusRule rule;
    rule.name = u"Best month"_qs;
    rule.measure = measure;
    rule.threshold = threshold;
    rule.currency = Currency::fromCode(u"EUR").value();
    rule.flat = Money(2500, rule.currency);
    return rule;
}

} // namespace

void BonusRunTest::givesOnce()
{
    ImportProgram program;
    QVERIFY_RESULT(program.import(orders));
    QVERIFY_RESULT(BonusRuleRepository(program.database()).insert(monthly(12'000)));
    BonusRun run(program.database());
    const QDate today(2026, 6, 10);
    const QList<EarnedBonus> earned = must(run.earned(today));
    QCOMPARE(earned.size(), 1); // Anna's 120.00 of May; Ben's are less
    QCOMPARE(earned.first().reached, 12'000);
    QCOMPARE(must(run.give(earned)).size(), 1);
    QCOMPARE(must(run.give(must(run.earned(today)))).size(), 0);
    QVERIFY(must(run.earned(today)).first().isGiven);
    QCOMPARE_ERROR(run.give(earned), ErrorCode::Conflict); // the file itself sees to it
    QCOMPARE(program.query("SELECT amount, status FROM commission WHERE id < 0"), QStringList{u"2500|2"_qs});
    QCOMPARE(program.problems(), QStringList());
}

void BonusRunTest::measures_data()
{
    QTest::addColumn<BonusMeasure>("measure");
    QTest::addColumn<qint64>("reached");
    QTest::newRow("sales") << BonusMeasure::Sales << qint64(14'000);
    QTest::newRow("net") << BonusMeasure::Net << qint64(12'000);
    QTest::newRow("orders") << BonusMeasure::Orders << qint64(2);
    QTest::newRow("earnings") << BonusMeasure::Earnings << qint64(1200);
}

void BonusRunTest::measures()
{
    QFETCH(BonusMeasure, measure);
    QFETCH(qint64, reached);
    ImportProgram program;
    QVERIFY_RESULT(program.import(orders));
    BonusRuleRepository repository(program.database());
    QVERIFY_RESULT(repository.insert(monthly(reached + 1, measure)));
    BonusRun run(program.database());
    const QDate today(2026, 6, 10);
    const auto annas = [&] {
        int count = 0;
        for (const EarnedBonus &bonus : must(run.earned(today)))
            count += bonus.reached == reached ? 1 : 0;
        return count;
    };
    QCOMPARE(annas(), 0);
    BonusRule rule = monthly(reached, measure);
    rule.name = u"Reached"_qs;
    QVERIFY_RESULT(repository.insert(rule));
    QCOMPARE(annas(), 1);
}

void BonusRunTest::wrongTermsAreRefused()
{
    ImportProgram program;
    BonusRuleRepository repository(program.database());
    BonusRule rule = monthly(0, BonusMeasure::Clicks);
    rule.rate = Rate::fromPpm(1000);
    QCOMPARE_ERROR(repository.insert(rule), ErrorCode::InvalidInput); // both an amount and a percentage
    rule.flat.reset();
    QCOMPARE_ERROR(repository.insert(rule), ErrorCode::InvalidInput); // of a number
    rule = monthly(0);
    rule.unit = rule.flat;
    rule.flat.reset();
    QCOMPARE_ERROR(repository.insert(rule), ErrorCode::InvalidInput); // for each cent
    rule = monthly(0);
    QVERIFY_RESULT(repository.insert(rule));
    QCOMPARE_ERROR(repository.insert(rule), ErrorCode::Conflict);
}

QTEST_GUILESS_MAIN(BonusRunTest)
#include "bonusrun_test.moc"
