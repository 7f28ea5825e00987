#include "commissions/commissiontext.h"
#include "commissions/terms.h"

using namespace laurel;
using namespace laurel::test;

namespace {

const QLocale english(QStringLiteral("en_US"));
const QLocale german(QStringLiteral("de_DE"));

} // namespace

class TextTest : public QObject
{
    Q_OBJECT

private slots:
    void ruleTexts_data();
    void ruleTexts();
    void namesTheTier();
    void everyRuleHasAText();
    void explains();
    void explainsToTheCent_data();
    void explainsToTheCent();
};

void TextTest::ruleTexts_data()
{
    QTest::addColumn<CommissionRule>("rule");
    QTest::addColumn<QLocale>("locale");
    QTest::addColumn<QString>("text");
    CommissionRule lead = flatRule(1, eur(500));
    lead.appliesTo = ConversionKind::Lead;
    QTest::newRow("affiliate") << forAffiliate(percentRule(1, 125'000), 1) << english
                               << u"12.5% of the affiliate's sales"_qs;
    QTest::newRow("decimal comma") << forAffiliate(percentRule(1, 125'000), 1) << german
                                   << u"12,5\u202f% of the affiliate's sales"_qs;
    QTest::newRow("product") << forProduct(percentRule(1, 70'000), u"Olive oil"_qs) << english
                             << u"7% of sales of Olive oil"_qs;
    QTest::newRow("a product that looks like a placeholder")
        << forProduct(percentRule(1, 70'000), u"%1 soap"_qs) << english << u"7% of sales of %1 soap"_qs;
    QTest::newRow("program") << percentRule(1, 80'000) << english << u"8% of every sale"_qs;
    QTest::newRow("lead") << lead << english << u"€5.00 per lead"_qs;
    QTest::newRow("lead, symbol behind") << lead << german << u"5,00\u00a0€ per lead"_qs;
}

void TextTest::ruleTexts()
{
    QFETCH(CommissionRule, rule);
    QFETCH(QLocale, locale);
    QFETCH(QString, text);
    QCOMPARE(ruleText(rule, locale), text);
}

void TextTest::namesTheTier()
{
    QCOMPARE(ruleText(forTier(percentRule(1, 100'000), 1), english, u"Gold %1"_qs), u"10% of sales by affiliates of the tier Gold %1"_qs);
    QCOMPARE(ruleText(forTier(flatRule(1, eur(500)), 1), english, u"Gold"_qs), u"€5.00 per sale by affiliates of the tier Gold"_qs);
}

void TextTest::everyRuleHasAText()
{
    QSet<QString> texts;
    for (CommissionRule rule : {percentRule(1, 100'000), flatRule(1, eur(500))}) {
        for (const RuleScope scope : {RuleScope::Affiliate, RuleScope::Tier, RuleScope::Product, RuleScope::Program}) {
            for (const ConversionKind kind : {ConversionKind::Sale, ConversionKind::Lead, ConversionKind::Action}) {
                rule.affiliate = AffiliateId(scope == RuleScope::Affiliate ? 1 : 0);
                rule.tier = TierId(scope == RuleScope::Tier ? 1 : 0);
                rule.appliesTo = kind;
                rule.product = scope == RuleScope::Product ? u"Soap"_qs : QString();
                const QString text = ruleText(rule, english);
                QVERIFY2(text.startsWith(rule.rate ? u"10%" : u"€5.00") && !text.contains(u"%1") &&
                             !text.contains(u"%2"),
                         qPrintable(text));
                texts.insert(text);
            }
        }
    }
    QCOMPARE(texts.size(), 24);
}

void TextTest::explains()
{
    const CommissionRule rate = during(percentRule(1, 100'000), 3, {});
    Commission row = rowsOf(engineOf({plan({rate})}, {}), sale(eur(123'450))).first();
    QCOMPARE(
        explain(row, rate, english),
        u"€123.45 is 10% of €1,234.50, by the rule “10% of every sale” in version 3. It is held until 6/14/26."_qs);
    row.status = CommissionStatus::Approved;
    QCOMPARE(explain(row, rate, english),
             u"€123.45 is 10% of €1,234.50, by the rule “10% of every sale” in version 3."_qs);

    const CommissionRule flat = flatRule(1, eur(500));
    const CommissionEngine engine = engineOf({plan({flat})}, {});
    row = rowsOf(engine, sale(eur(2000))).first();
    QCOMPARE(explain(row, flat, english),
             u"€5.00 is the fixed amount of the rule “€5.00 per sale” in version 1. It is held until 6/14/26."_qs);
    row.status = CommissionStatus::Paid;
    QCOMPARE(explain(row, flat, english), u"€5.00 is the fixed amount of the rule “€5.00 per sale” in version 1."_qs);

    Conversion refunded = sale(eur(0));
    refunded.status = ConversionStatus::Refunded;
    QCOMPARE(explain(rowsOf(engine, refunded).first(), flat, english),
             u"Nothing is due by the rule “€5.00 per sale” in version 1, as the sale was refunded in full."_qs);
}

void TextTest::explainsToTheCent_data()
{
    QTest::addColumn<CommissionRule>("rule");
    QTest::addColumn<qint64>("ratePpm");
    QTest::addColumn<qint64>("basis");
    QTest::addColumn<qint64>("amount");
    QTest::addColumn<qint64>("cut");
    QTest::addColumn<QString>("text");
    const qint64 flat = -1;
    const CommissionRule tenth = percentRule(1, 100'000);
    const auto row = [](const char *name) -> QTestData & { return QTest::newRow(name); };

    row("rounded up") << tenth << qint64(100'000) << qint64(335) << qint64(34) << qint64(0)
                      << u"€0.34 is 10% of €3.35, by the rule “10% of every sale” in version 1."_qs;
    row("a part of what was rounded once")
        << tenth << qint64(100'000) << qint64(335) << qint64(33) << qint64(0)
        << u"€0.33 is 10% of €3.35, rounded together with other parts of the sale, by the rule “10% of every sale” in version 1."_qs;
    row("cap") << tenth << qint64(100'000) << qint64(60'000) << qint64(5'000) << qint64(1'000)
               << u"€60.00 is 10% of €600.00, by the rule “10% of every sale” in version 1. A cap took €10.00 off it, which leaves €50.00."_qs;
    row("cap that gives back")
        << tenth << qint64(100'000) << qint64(0) << qint64(1'000) << qint64(-1'000)
        << u"€0.00 is 10% of €0.00, by the rule “10% of every sale” in version 1. A cap takes €10.00 less off than before, which leaves €10.00."_qs;
    row("correction") << tenth << qint64(100'000) << qint64(-5'000) << qint64(-500) << qint64(0)
                      << u"−€5.00 is 10% of −€50.00, by the rule “10% of every sale” in version 1. It takes back what was paid too much."_qs;

    CommissionRule steps = tenth;
    steps.steps = {StepMeasure::Orders, StepPeriod::Month, 30, StepMode::Retroactive, eur(1).currency(), {{5, Rate::fromPpm(150'000), {}}}};
    const QString stepped = u"10% of every sale; 15% from 5 order(s) a month, the rate that is reached holds for all of it"_qs;
    row("step") << steps << qint64(150'000) << qint64(1'000) << qint64(150) << qint64(0)
                << u"€1.50 is 15% of €10.00, by the rule “%1” in version 1. A step of the rule was reached."_qs.arg(stepped);
    row("below the step") << steps << qint64(100'000) << qint64(1'000) << qint64(100) << qint64(0)
                          << u"€1.00 is 10% of €10.00, by the rule “%1” in version 1."_qs.arg(stepped);

    CommissionRule item = flatRule(1, eur(200));
    item.flatPer = FlatPer::Item;
    const QString perItem = u"€2.00 per sale; for each item"_qs;
    row("items") << item << flat << qint64(9'000) << qint64(600) << qint64(0)
                 << u"€6.00 is €2.00 for each of 3 item(s), by the rule “%1” in version 1."_qs.arg(perItem);
    row("items shared with others") << item << flat << qint64(4'500) << qint64(300) << qint64(0)
                                    << u"€3.00 is what the rule “%1” in version 1 makes of this part of the sale."_qs.arg(perItem);
    CommissionRule first = flatRule(1, eur(200));
    first.recurrence.which = Recurrence::First;
    row("not any more") << first << flat << qint64(9'000) << qint64(0) << qint64(0)
                        << u"The rule “€2.00 per sale; only a customer's first payment” in version 1 does not pay for this payment of the customer any more."_qs;
}

void TextTest::explainsToTheCent()
{
    QFETCH(CommissionRule, rule);
    QFETCH(qint64, ratePpm);
    QFETCH(qint64, basis);
    QFETCH(qint64, amount);
    QFETCH(qint64, cut);
    Commission row;
    row.ruleVersion = 1;
    if (ratePpm >= 0)
        row.rate = Rate::fromPpm(ratePpm);
    row.basis = eur(basis);
    row.amount = eur(amount);
    row.cut = eur(cut);
    row.status = CommissionStatus::Approved;
    QTEST(explain(row, rule, english), "text");
}

QTEST_GUILESS_MAIN(TextTest)
#include "text_test.moc"
