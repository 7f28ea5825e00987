// What somebody makes up an order for: every rule with its reason, the one that wins, and the sum.
#include "commissions/ruletrial.h"
#include "commissions/terms.h"

using namespace laurel;
using namespace laurel::test;

namespace {

const QLocale english(QStringLiteral("en_US"));

TrialOrder order(qint64 minor)
{
    TrialOrder order;
    order.amount = eur(minor);
    order.affiliate = AffiliateId(1);
    order.day = QDate(2026, 5, 15);
    return order;
}

CommissionTerms termsOf(const QList<CommissionRule> &rules)
{
    CommissionTerms terms;
    terms.plans = {plan(rules)};
    terms.tiers[AffiliateId(1)].append({QDate(2000, 1, 1), TierId(5)});
    return terms;
}

CommissionRule stepped(StepMode mode)
{
    CommissionRule rule = percentRule(1, 50'000);
    rule.steps.measure = StepMeasure::Sales;
    rule.steps.mode = mode;
    rule.steps.currency = currency(u"EUR");
    rule.steps.steps = {{.threshold = 1000'00, .rate = Rate::fromPpm(100'000)}};
    return rule;
}

} // namespace

class RuleTrialTest : public QObject
{
    Q_OBJECT

private slots:
    void makesTheOrder();
    void refusesWhatCannotBe_data();
    void refusesWhatCannotBe();
    void saysWhyEachRuleDoesNotDecide();
    void saysThatNothingHolds();
    void countsWhatCameBefore();
    void countsPaymentsOfTheCustomer();
    void capsAnOrder();
};

void RuleTrialTest::makesTheOrder()
{
    TrialOrder typed = order(100'00);
    typed.discount = eur(20'00);
    typed.tax = eur(15'20);
    typed.product = QStringLiteral(" Olive oil ");
    typed.country = QStringLiteral("de");
    const Conversion made = must(conversionOf(typed));
    QCOMPARE(made.net, eur(80'00));
    QCOMPARE(made.tax, eur(15'20));
    QCOMPARE(made.shipping, eur(0));
    QCOMPARE(made.country, QStringLiteral("DE"));
    QCOMPARE(made.items.constFirst().productName, QStringLiteral("Olive oil"));
    QVERIFY(made.isFirstOfCustomer);
    typed.payment = 2; // who pays for the second time has bought before
    QVERIFY(!must(conversionOf(typed)).isFirstOfCustomer);
}

void RuleTrialTest::refusesWhatCannotBe_data()
{
    QTest::addColumn<TrialOrder>("typed");
    const auto row = [](const char *name, auto change) {
        TrialOrder typed = order(100'00);
        change(typed);
        QTest::newRow(name) << typed;
    };
    row("no amount", [](TrialOrder &typed) { typed.amount = Money(); });
    row("less than nothing", [](TrialOrder &typed) { typed.amount = eur(-1); });
    row("nobody's", [](TrialOrder &typed) { typed.affiliate = {}; });
    row("no day", [](TrialOrder &typed) { typed.day = {}; });
    row("two currencies", [](TrialOrder &typed) { typed.tax = Money(1, currency(u"USD")); });
    row("more discount than price", [](TrialOrder &typed) { typed.discount = eur(100'01); });
    row("negative tax", [](TrialOrder &typed) { typed.tax = eur(-1); });
    row("no item", [](TrialOrder &typed) { typed.quantity = 0; });
    row("payment before the first", [](TrialOrder &typed) { typed.payment = 0; });
}

void RuleTrialTest::refusesWhatCannotBe()
{
    QFETCH(TrialOrder, typed);
    const Result<TrialResult> tried = tryRules(termsOf({percentRule(1, 100'000)}), typed, english);
    QVERIFY(!tried);
    QVERIFY(!tried.error().message.isEmpty());
}

void RuleTrialTest::saysWhyEachRuleDoesNotDecide()
{
    CommissionRule coupon = percentRule(4, 200'000);
    coupon.coupon = QStringLiteral("SPRING");
    const CommissionTerms terms = termsOf(
        {percentRule(1, 100'000), forTier(percentRule(2, 120'000), 5), forTier(percentRule(3, 150'000), 6), coupon});
    const TrialResult tried = must(tryRules(terms, order(100'00), english));
    QList<int> numbers;
    for (const TrialRule &rule : tried.rules)
        numbers.append(rule.rule.number);
    QCOMPARE(numbers, QList<int>({2, 3, 4, 1}));
    QVERIFY(tried.rules.at(0).wins && tried.rules.at(0).against.isEmpty());
    QCOMPARE(tried.rules.at(1).against, QStringLiteral("is for another tier"));
    QCOMPARE(tried.rules.at(2).against, QStringLiteral("is for orders with the coupon SPRING"));
    QVERIFY(tried.rules.at(3).holds && !tried.rules.at(3).wins);
    QVERIFY(tried.rules.at(3).against.contains(QStringLiteral("comes first")));
    QCOMPARE(tried.amount, eur(12'00));
    QCOMPARE(tried.arithmetic.size(), 1);
    QVERIFY2(tried.arithmetic.constFirst().startsWith(QStringLiteral("€12.00 is 12% of €100.00")),
             qPrintable(tried.arithmetic.constFirst()));

    TrialOrder with = order(100'00);
    with.coupon = QStringLiteral("spring");
    with.affiliate = AffiliateId(2); // of no tier
    QCOMPARE(must(tryRules(terms, with, english)).amount, eur(20'00));
}

void RuleTrialTest::saysThatNothingHolds()
{
    TrialOrder lead = order(0);
    lead.kind = ConversionKind::Lead;
    const TrialResult tried = must(tryRules(termsOf({percentRule(1, 100'000)}), lead, english));
    QVERIFY(tried.rows.isEmpty());
    QCOMPARE(tried.amount, eur(0));
    QCOMPARE(tried.rules.constFirst().against, QStringLiteral("is for another kind of conversion"));
    QVERIFY(tried.arithmetic.constFirst().contains(QStringLiteral("no rule")));
    QCOMPARE(must(tryRules(CommissionTerms(), order(1), english)).rules.size(), 0);
}

void RuleTrialTest::countsWhatCameBefore()
{
    // 900 came before: of 200 the first 100 earn 5 %, the rest 10 %; in retrospect all of it 10 %.
    TrialOrder typed = order(200'00);
    typed.salesBefore = eur(900'00);
    const TrialResult marginal = must(tryRules(termsOf({stepped(StepMode::Marginal)}), typed, english));
    QCOMPARE(marginal.rows.size(), 2);
    QCOMPARE(marginal.amount, eur(15'00));
    QCOMPARE(marginal.arithmetic.size(), 2);
    QCOMPARE(must(tryRules(termsOf({stepped(StepMode::Retroactive)}), typed, english)).amount, eur(20'00));
    // Versions of one rule count together, and the past only once.
    CommissionRule older = during(stepped(StepMode::Retroactive), 1, {}, QDate(2026, 1, 1));
    typed.salesBefore = eur(500'00);
    QCOMPARE(
        must(tryRules(termsOf({older, during(stepped(StepMode::Retroactive), 2, QDate(2026, 1, 1))}), typed, english))
            .amount,
        eur(10'00));
}

void RuleTrialTest::countsPaymentsOfTheCustomer()
{
    CommissionRule twice = percentRule(1, 100'000);
    twice.recurrence = {Recurrence::Payments, 2, 1, Rate::fromPpm(50'000)};
    TrialOrder typed = order(100'00);
    const auto amount = [&](int payment) {
        typed.payment = payment;
        return must(tryRules(termsOf({twice}), typed, english)).amount;
    };
    QCOMPARE(amount(1), eur(10'00));
    QCOMPARE(amount(2), eur(5'00));
    QCOMPARE(amount(3), eur(0));
}

void RuleTrialTest::capsAnOrder()
{
    CommissionTerms terms = termsOf({percentRule(1, 100'000)});
    CommissionCap cap;
    cap.id = CommissionCapId(1);
    cap.per = CapPeriod::Order;
    cap.amount = eur(7'50);
    terms.caps = {cap};
    const TrialResult tried = must(tryRules(terms, order(100'00), english));
    QCOMPARE(tried.amount, eur(7'50));
    QVERIFY2(tried.arithmetic.constFirst().contains(QStringLiteral("took €2.50 off")),
             qPrintable(tried.arithmetic.constFirst()));
}

QTEST_GUILESS_MAIN(RuleTrialTest)
#include "ruletrial_test.moc"
