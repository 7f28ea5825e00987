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
    void everyRuleHasAText();
    void explains();
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
    QTest::newRow("tier") << forTier(percentRule(1, 100'000), 1) << english
                          << u"10% of sales by affiliates of the tier"_qs;
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
        u"€123.45 is 10% of €1,234.50, by the rule “10% of every sale” in version 3, and is held until 6/14/26."_qs);
    row.status = CommissionStatus::Approved;
    QCOMPARE(explain(row, rate, english),
             u"€123.45 is 10% of €1,234.50, by the rule “10% of every sale” in version 3."_qs);

    const CommissionRule flat = flatRule(1, eur(500));
    const CommissionEngine engine = engineOf({plan({flat})}, {});
    row = rowsOf(engine, sale(eur(2000))).first();
    QCOMPARE(explain(row, flat, english),
             u"€5.00 is the fixed amount of the rule “€5.00 per sale” in version 1, and is held until 6/14/26."_qs);
    row.status = CommissionStatus::Paid;
    QCOMPARE(explain(row, flat, english), u"€5.00 is the fixed amount of the rule “€5.00 per sale” in version 1."_qs);

    Conversion refunded = sale(eur(0));
    refunded.status = ConversionStatus::Refunded;
    QCOMPARE(explain(rowsOf(engine, refunded).first(), flat, english),
             u"Nothing is due by the rule “€5.00 per sale” in version 1, as the sale was refunded in full."_qs);
}

QTEST_GUILESS_MAIN(TextTest)
#include "text_test.moc"
