#include "commissions/terms.h"

using namespace laurel;
using namespace laurel::test;

namespace {

const QDate changeDay(2026, 5, 15);

} // namespace

class RulesTest : public QObject
{
    Q_OBJECT

private slots:
    void priority_data();
    void priority();
    void newestPlanThenLowestNumber();
    void newestVersionOfARuleWins();
    void versionInForceOnTheDay_data();
    void versionInForceOnTheDay();
    void kindsHaveTheirOwnRules();
    void productIsKnownByNameOrSku_data();
    void productIsKnownByNameOrSku();
    void betterProductRuleWins();
    void holdIsThePlans();
    void noRuleNoRow();
    void explainsTheWinner();
};

void RulesTest::priority_data()
{
    QTest::addColumn<qint64>("affiliate");
    QTest::addColumn<QString>("product");
    QTest::addColumn<int>("number");
    // Affiliates 1 and 2 have tier 5; 1 has terms of its own.
    QTest::newRow("own terms before all others") << qint64(1) << u"Olive oil"_qs << 4;
    QTest::newRow("own terms, any product") << qint64(1) << u"Soap"_qs << 4;
    QTest::newRow("tier before product") << qint64(2) << u"Olive oil"_qs << 3;
    QTest::newRow("tier, any product") << qint64(2) << u"Soap"_qs << 3;
    QTest::newRow("product before program") << qint64(3) << u"Olive oil"_qs << 2;
    QTest::newRow("program at last") << qint64(3) << u"Soap"_qs << 1;
    QTest::newRow("program without a product") << qint64(3) << QString() << 1;
}

void RulesTest::priority()
{
    QFETCH(qint64, affiliate);
    QFETCH(QString, product);
    QFETCH(int, number);
    // The least specific rules have the lowest numbers, so that only the scope can decide.
    const CommissionEngine engine = engineOf({plan({percentRule(1, 10'000), forProduct(percentRule(2, 20'000), u"Olive oil"_qs),
                                         forTier(percentRule(3, 30'000), 5), forAffiliate(percentRule(4, 40'000), 1)})},
                                  {{AffiliateId(1), TierId(5)}, {AffiliateId(2), TierId(5)}});
    Conversion conversion = sale(eur(1000));
    conversion.affiliate = AffiliateId(affiliate);
    if (!product.isEmpty())
        conversion.items = {item(product, eur(1000))};

    const QList<Commission> rows = rowsOf(engine, conversion);
    QCOMPARE(rows.size(), 1);
    QCOMPARE(rows.first().rule, CommissionRuleId(number));
    QCOMPARE(rows.first().amount, eur(10 * number));
    QCOMPARE(rows.first().affiliate, AffiliateId(affiliate));
}

void RulesTest::newestPlanThenLowestNumber()
{
    const CommissionEngine engine = engineOf({plan({percentRule(1, 10'000)}, 1),
                                   plan({percentRule(8, 80'000), percentRule(7, 70'000)}, 3),
                                   plan({percentRule(2, 20'000)}, 2)},
                                  {});
    QCOMPARE(rowsOf(engine, sale(eur(1000))).first().rule, CommissionRuleId(7));
}

void RulesTest::newestVersionOfARuleWins()
{
    const QDate from(2026, 1, 1);
    const CommissionEngine engine = engineOf({plan({during(percentRule(1, 10'000), 1, from), during(percentRule(1, 20'000), 2, from)})}, {});
    QCOMPARE(rowsOf(engine, sale(eur(1000))).first().ruleVersion, 2);
}

void RulesTest::versionInForceOnTheDay_data()
{
    QTest::addColumn<QDate>("day");
    QTest::addColumn<int>("version");
    QTest::newRow("long before") << QDate(2019, 1, 1) << 1;
    QTest::newRow("the day before the change") << changeDay.addDays(-1) << 1;
    QTest::newRow("the day of the change") << changeDay << 2;
    QTest::newRow("the day after the change") << changeDay.addDays(1) << 2;
    QTest::newRow("the last day") << QDate(2026, 12, 31) << 2;
    QTest::newRow("after the end") << QDate(2027, 1, 1) << 0;
}

void RulesTest::versionInForceOnTheDay()
{
    QFETCH(QDate, day);
    QFETCH(int, version);
    const CommissionEngine engine = engineOf({plan({during(percentRule(1, 100'000), 1, {}, changeDay),
                                         during(percentRule(1, 120'000), 2, changeDay, QDate(2027, 1, 1))})},
                                  {});
    Conversion conversion = sale(eur(1000));
    conversion.day = day;
    const QList<Commission> rows = rowsOf(engine, conversion);
    QCOMPARE(rows.size(), version == 0 ? 0 : 1);
    if (version == 0)
        return;
    QCOMPARE(rows.first().ruleVersion, version);
    QCOMPARE(rows.first().rule, CommissionRuleId(100 + version));
    QCOMPARE(rows.first().rate, std::optional(Rate::fromPpm(version == 1 ? 100'000 : 120'000)));
    QCOMPARE(rows.first().amount, eur(version == 1 ? 100 : 120));
}

void RulesTest::kindsHaveTheirOwnRules()
{
    CommissionRule perLead = flatRule(2, eur(500));
    perLead.appliesTo = ConversionKind::Lead;
    const CommissionEngine engine = engineOf({plan({percentRule(1, 100'000), perLead})}, {});
    Conversion conversion = sale(eur(1000));
    QCOMPARE(rowsOf(engine, conversion).first().rule, CommissionRuleId(1));
    conversion.kind = ConversionKind::Lead;
    conversion.net = eur(0);
    QCOMPARE(rowsOf(engine, conversion).first().amount, eur(500));
    conversion.kind = ConversionKind::Action;
    QVERIFY(rowsOf(engine, conversion).isEmpty());
}

void RulesTest::productIsKnownByNameOrSku_data()
{
    QTest::addColumn<QString>("ruleProduct");
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("sku");
    QTest::addColumn<bool>("matches");
    QTest::newRow("name") << u"Olive oil"_qs << u"Olive oil"_qs << u"OO-1"_qs << true;
    QTest::newRow("sku") << u"OO-1"_qs << u"Olive oil"_qs << u"OO-1"_qs << true;
    QTest::newRow("case and space") << u" OLIVE oil "_qs << u"  olive OIL"_qs << QString() << true;
    QTest::newRow("sku in other case") << u"oo-1"_qs << QString() << u"OO-1"_qs << true;
    QTest::newRow("letters beyond ASCII") << u"CRÈME Brûlée"_qs << u"crème BRÛLÉE "_qs << QString() << true;
    QTest::newRow("decomposed accents") << u"Cre\u0300me"_qs << u"Cr\u00e8me"_qs << QString() << true;
    QTest::newRow("longer than any name") << QString(400, u'X') << QString(400, u'x') << QString() << true;
    QTest::newRow("accent counts") << u"Creme"_qs << u"Crème"_qs << QString() << false;
    QTest::newRow("part of the name") << u"Olive"_qs << u"Olive oil"_qs << QString() << false;
    QTest::newRow("nothing known") << u"Olive oil"_qs << QString() << QString() << false;
}

void RulesTest::productIsKnownByNameOrSku()
{
    QFETCH(QString, ruleProduct);
    QFETCH(QString, name);
    QFETCH(QString, sku);
    QFETCH(bool, matches);
    const CommissionEngine engine = engineOf({plan({percentRule(1, 10'000), forProduct(percentRule(2, 20'000), ruleProduct)})},
                                  {});
    Conversion conversion = sale(eur(1000));
    conversion.items = {item(name, eur(1000))};
    conversion.items.first().sku = sku;
    QCOMPARE(rowsOf(engine, conversion).first().rule, CommissionRuleId(matches ? 2 : 1));
}

void RulesTest::betterProductRuleWins()
{
    const CommissionEngine engine = engineOf({plan({forProduct(percentRule(2, 20'000), u"OO-1"_qs), forProduct(percentRule(1, 10'000), u"Olive oil"_qs)})},
        {});
    Conversion conversion = sale(eur(1000));
    conversion.items = {item(u"Olive oil"_qs, eur(1000))};
    conversion.items.first().sku = u"OO-1"_qs;
    QCOMPARE(rowsOf(engine, conversion).first().rule, CommissionRuleId(1));
}

void RulesTest::holdIsThePlans()
{
    const CommissionEngine engine = engineOf({plan({percentRule(1, 10'000)}, 1, 45)}, {});
    const Commission row = rowsOf(engine, sale(eur(1000))).first();
    QCOMPARE(row.holdUntil, QDate(2026, 6, 29));
    QCOMPARE(row.status, CommissionStatus::Pending);
    QCOMPARE(row.conversion, ConversionId(77));
    QVERIFY(!row.id.isValid());
}

void RulesTest::noRuleNoRow()
{
    QVERIFY(rowsOf(engineOf({}), sale(eur(1000))).isEmpty());
    const CommissionEngine others = engineOf({plan({forAffiliate(percentRule(1, 10'000), 9), forTier(percentRule(2, 10'000), 9),
                                         forProduct(percentRule(3, 10'000), u"Soap"_qs)})},
                                  {});
    QVERIFY(rowsOf(others, sale(eur(1000))).isEmpty());
}

void RulesTest::explainsTheWinner()
{
    CommissionEngine built = engineOf({plan({percentRule(1, 10'000), forProduct(percentRule(2, 20'000), u"Soap"_qs)}, 6)}, {});
    const CommissionEngine engine = std::move(built);
    Conversion conversion = sale(eur(1000));
    QVERIFY(engine.winningRule(conversion));
    QCOMPARE(engine.winningRule(conversion)->number, 1);
    QCOMPARE(engine.winningRule(conversion)->plan, CommissionPlanId(6));
    conversion.items = {item(u"Soap"_qs, eur(400)), item(u"Brush"_qs, eur(600))};
    QCOMPARE(engine.winningRule(conversion)->number, 2);
    conversion.status = ConversionStatus::Cancelled;
    QVERIFY(!engine.winningRule(conversion));
}

QTEST_GUILESS_MAIN(RulesTest)
#include "rules_test.moc"
