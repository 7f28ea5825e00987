// The order of rules as people see and change it is the order in which the engine looks at them.
#include "commissions/ruleorder.h"
#include "commissions/terms.h"

#include <algorithm>

using namespace laurel;
using namespace laurel::test;

namespace {

QList<int> numbersOf(const QList<CommissionRule> &rules)
{
    QList<int> numbers;
    for (const CommissionRule &rule : rules)
        numbers.append(rule.number);
    return numbers;
}

/// Base 10 %, tier, coupon, affiliate: considered 4, 2, 3, 1.
QList<CommissionRule> fourRules()
{
    CommissionRule coupon = percentRule(3, 30'000);
    coupon.coupon = QStringLiteral("SPRING");
    return {percentRule(1, 10'000), forTier(percentRule(2, 20'000), 5), coupon,
            forAffiliate(percentRule(4, 40'000), 1)};
}

} // namespace

class RuleOrderTest : public QObject
{
    Q_OBJECT

private slots:
    void listsWhatIsInForce()
    {
        QList<CommissionRule> rules = fourRules();
        rules[1] = during(rules[1], 1, {}, QDate(2026, 5, 1));
        rules[2] = during(rules[2], 1, QDate(2026, 5, 1));
        QCOMPARE(numbersOf(rulesInForce({plan(rules)}, QDate(2026, 4, 30))), QList<int>({4, 2, 1}));
        QCOMPARE(numbersOf(rulesInForce({plan(rules)}, QDate(2026, 5, 1))), QList<int>({4, 3, 1}));
        QCOMPARE(rulesInForce({plan(rules, 9)}, QDate(2026, 5, 1)).constFirst().plan, CommissionPlanId(9));
    }

    void nothingChangesWhereTheOrderIsRight()
    {
        QCOMPARE(prioritiesFor(rulesInForce({plan(fourRules())}, QDate(2026, 5, 1))).size(), 0);
        QCOMPARE(prioritiesFor({}).size(), 0);
    }

    void anyOrderCanBeMade()
    {
        const QList<CommissionRule> rules = fourRules();
        QList<int> places{0, 1, 2, 3};
        do {
            QList<CommissionRule> order;
            for (const int place : std::as_const(places))
                order.append(rules.at(place));
            CommissionPlan made = plan(rules);
            for (const CommissionRule &changed : prioritiesFor(order))
                made.rules[changed.number - 1].priority = changed.priority;
            QCOMPARE(numbersOf(rulesInForce({made}, QDate(2026, 5, 1))), numbersOf(order));
        } while (std::next_permutation(places.begin(), places.end()));
    }

    void oneStepUpChangesAsLittleAsItCan()
    {
        QList<CommissionRule> order = rulesInForce({plan(fourRules())}, QDate(2026, 5, 1));
        order.swapItemsAt(2, 3); // the base above the coupon
        const QList<CommissionRule> changed = prioritiesFor(order);
        QCOMPARE(numbersOf(changed), QList<int>({4, 2, 1})); // 4 and 2 stay above what has risen
        order = rulesInForce({plan(fourRules())}, QDate(2026, 5, 1));
        order.swapItemsAt(0, 1);
        QCOMPARE(numbersOf(prioritiesFor(order)), QList<int>({2}));
    }
};

QTEST_GUILESS_MAIN(RuleOrderTest)
#include "ruleorder_test.moc"
