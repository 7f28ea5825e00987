#include "storagefixture.h"

#include "storage/commissionrepository.h"
#include "storage/programrepository.h"

using namespace laurel;
using namespace laurel::test;

namespace {

CommissionRule percent(qint64 ppm)
{
    CommissionRule rule;
    rule.rate = Rate::fromPpm(ppm);
    return rule;
}

} // namespace

class CommissionRepositoryTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QLocale::setDefault(QLocale(QStringLiteral("en_US"))); }
    void init();
    void cleanup() { m_program.reset(); }
    void planComesBackWithItsRules();
    void planNamesAreUnique();
    void rulesAreNumbered();
    void wrongRulesAreRefused_data();
    void wrongRulesAreRefused();
    void newTermsEndTheOldOnes();
    void newTermsNeedADay();
    void newTermsDoNotRewriteLaterOnes();
    void newTermsInAGapLeaveTheOthers();
    void undoOfNewTermsReopensTheOldOnes_data();
    void undoOfNewTermsReopensTheOldOnes();
    void usedRuleStays();
    void onlyTheNewestTermsCanGo();
    void rulesEndAndGoOn();
    void listsRows();
    void filters();
    void rowsCarryTheirRule();
    void rowsOfAConversion();

private:
    [[nodiscard]] Database &database() { return m_program->database(); }
    [[nodiscard]] CommissionRepository repository() { return CommissionRepository(database()); }
    [[nodiscard]] QList<CommissionRule> rules() { return must(repository().plans()).first().rules; }
    CommissionRuleId insert(CommissionRule rule);
    CommissionRuleId insertVersion(int number, qint64 ppm, QDate from, QDate to = {});
    void addRows();

    std::unique_ptr<TemporaryProgram> m_program;
    AffiliateId m_anna;
    CommissionPlanId m_plan;
};

void CommissionRepositoryTest::init()
{
    m_program = std::make_unique<TemporaryProgram>();
    m_anna = addAffiliate(database(), u"Anna"_qs);
    m_plan = must(repository().insertPlan(CommissionPlan{{}, u"Standard"_qs, 21, {}}));
}

CommissionRuleId CommissionRepositoryTest::insert(CommissionRule rule)
{
    rule.plan = m_plan;
    return must(repository().insertRule(rule));
}

CommissionRuleId CommissionRepositoryTest::insertVersion(int number, qint64 ppm, QDate from, QDate to)
{
    CommissionRule rule = percent(ppm);
    rule.number = number;
    rule.validFrom = from;
    rule.validTo = to;
    return insert(rule);
}

void CommissionRepositoryTest::planComesBackWithItsRules()
{
    CommissionRule rule = percent(125'000);
    rule.affiliate = m_anna;
    rule.validFrom = QDate(2026, 1, 1);
    rule.validTo = QDate(2027, 1, 1);
    CommissionRule flat;
    flat.flat = Money(250, euro());
    flat.appliesTo = ConversionKind::Lead;
    flat.product = u"ESP-1"_qs;
    must(repository().insertPlan(CommissionPlan{{}, u"Special"_qs, 14, {rule, flat}}));

    const CommissionPlan plan = must(repository().plans()).last();
    QCOMPARE(plan.name, u"Special"_qs);
    QCOMPARE(plan.holdDays, 14);
    QCOMPARE(plan.rules.size(), 2);
    QCOMPARE(plan.rules.at(0).plan, plan.id);
    QCOMPARE(plan.rules.at(0).rate, std::optional(Rate::fromPpm(125'000)));
    QCOMPARE(plan.rules.at(0).affiliate, m_anna);
    QCOMPARE(plan.rules.at(0).validFrom, QDate(2026, 1, 1));
    QCOMPARE(plan.rules.at(0).validTo, QDate(2027, 1, 1));
    QVERIFY(!plan.rules.at(1).rate);
    QCOMPARE(plan.rules.at(1).flat, std::optional(Money(250, euro())));
    QCOMPARE(plan.rules.at(1).appliesTo, ConversionKind::Lead);
    QCOMPARE(plan.rules.at(1).product, u"ESP-1"_qs);
}

void CommissionRepositoryTest::planNamesAreUnique()
{
    QCOMPARE_ERROR(repository().insertPlan(CommissionPlan{{}, u"STANDARD"_qs, 30, {}}), ErrorCode::Conflict);
    QCOMPARE_ERROR(repository().insertPlan(CommissionPlan{{}, u" "_qs, 30, {}}), ErrorCode::InvalidInput);
    QCOMPARE_ERROR(repository().insertPlan(CommissionPlan{{}, u"Long"_qs, 731, {}}), ErrorCode::InvalidInput);
}

void CommissionRepositoryTest::rulesAreNumbered()
{
    insert(percent(100'000));
    insert(percent(50'000));
    QCOMPARE(rules().at(0).number, 1);
    QCOMPARE(rules().at(1).number, 2);
    QCOMPARE(rules().at(1).version, 1);
}

void CommissionRepositoryTest::wrongRulesAreRefused_data()
{
    QTest::addColumn<CommissionRule>("rule");
    QTest::newRow("neither rate nor amount") << CommissionRule();
    CommissionRule rule = percent(100'000);
    rule.flat = Money(100, Currency());
    QTest::newRow("both") << rule;
    QTest::newRow("over 100 percent") << percent(1'000'001);
    QTest::newRow("negative percent") << percent(-1);
    rule = CommissionRule();
    rule.flat = Money(-100, euro());
    QTest::newRow("negative amount") << rule;
    rule.flat = Money(100, Currency());
    QTest::newRow("amount without currency") << rule;
    rule = percent(100'000);
    rule.affiliate = AffiliateId(1);
    rule.tier = TierId(1);
    QTest::newRow("an affiliate and a tier") << rule;
    rule = percent(100'000);
    rule.minimumOrder = Money(0, euro());
    QTest::newRow("smallest order of nothing") << rule;
    rule = percent(100'000);
    rule.recurrence.which = Recurrence::Months;
    QTest::newRow("no number of months") << rule;
    rule.recurrence = {Recurrence::Every, 0, 3, {}};
    QTest::newRow("no later rate") << rule;
    rule = percent(100'000);
    rule.steps = {StepMeasure::Sales, StepPeriod::Month, 30, StepMode::Marginal, euro(), {}};
    QTest::newRow("no steps") << rule;
    rule.steps.steps = {{2000, Rate::fromPpm(200'000), {}}, {1000, Rate::fromPpm(300'000), {}}};
    QTest::newRow("steps that descend") << rule;
    rule.steps.steps = {{2000, {}, Money(100, euro())}};
    QTest::newRow("a step that pays otherwise") << rule;
    rule = percent(100'000);
    rule.validFrom = rule.validTo = QDate(2026, 5, 1);
    QTest::newRow("ends as it begins") << rule;
}

void CommissionRepositoryTest::wrongRulesAreRefused()
{
    QFETCH(CommissionRule, rule);
    rule.plan = m_plan;
    QCOMPARE_ERROR(repository().insertRule(rule), ErrorCode::InvalidInput);
    QVERIFY(rules().isEmpty());
}

void CommissionRepositoryTest::newTermsEndTheOldOnes()
{
    insert(percent(100'000));
    insertVersion(1, 120'000, QDate(2026, 6, 1));
    const QList<CommissionRule> versions = rules();
    QCOMPARE(versions.size(), 2);
    QCOMPARE(versions.at(0).rate, std::optional(Rate::fromPpm(100'000)));
    QCOMPARE(versions.at(0).validFrom, QDate());
    QCOMPARE(versions.at(0).validTo, QDate(2026, 6, 1));
    QCOMPARE(versions.at(1).number, 1);
    QCOMPARE(versions.at(1).version, 2);
    QCOMPARE(versions.at(1).validFrom, QDate(2026, 6, 1));
    QCOMPARE(versions.at(1).validTo, QDate());
}

void CommissionRepositoryTest::newTermsNeedADay()
{
    insert(percent(100'000));
    CommissionRule next = percent(120'000);
    next.plan = m_plan;
    next.number = 1;
    QCOMPARE_ERROR(repository().insertRule(next), ErrorCode::InvalidInput);
    QCOMPARE(rules().size(), 1);
}

void CommissionRepositoryTest::newTermsDoNotRewriteLaterOnes()
{
    insert(percent(100'000));
    insertVersion(1, 120'000, QDate(2026, 6, 1));
    for (const QDate &day : {QDate(2026, 6, 1), QDate(2026, 5, 1)}) {
        CommissionRule next = percent(130'000);
        next.plan = m_plan;
        next.number = 1;
        next.validFrom = day;
        QCOMPARE_ERROR(repository().insertRule(next), ErrorCode::Conflict);
    }
    QCOMPARE(rules().size(), 2);
    QCOMPARE(rules().at(0).validTo, QDate(2026, 6, 1));
}

void CommissionRepositoryTest::newTermsInAGapLeaveTheOthers()
{
    insertVersion(0, 100'000, {}, QDate(2026, 3, 1));
    insertVersion(1, 120'000, QDate(2026, 6, 1));
    insertVersion(1, 110'000, QDate(2026, 4, 1), QDate(2026, 6, 1));
    QCOMPARE(rules().size(), 3);
    QCOMPARE(rules().at(0).validTo, QDate(2026, 3, 1));
    QCOMPARE(rules().at(1).validFrom, QDate(2026, 6, 1));
}

void CommissionRepositoryTest::undoOfNewTermsReopensTheOldOnes_data()
{
    QTest::addColumn<QDate>("end");
    QTest::newRow("open-ended") << QDate();
    QTest::newRow("limited") << QDate(2026, 12, 1);
}

void CommissionRepositoryTest::undoOfNewTermsReopensTheOldOnes()
{
    QFETCH(QDate, end);
    insertVersion(0, 100'000, {}, end);
    const CommissionRuleId next = insertVersion(1, 120'000, QDate(2026, 6, 1));
    QCOMPARE(rules().first().validTo, QDate(2026, 6, 1));
    QVERIFY_RESULT(repository().removeRule(next));
    QCOMPARE(rules().size(), 1);
    QCOMPARE(rules().first().validTo, end);
}

void CommissionRepositoryTest::usedRuleStays()
{
    const CommissionRuleId rule = insert(percent(100'000));
    addRows();
    QCOMPARE_ERROR(repository().removeRule(rule), ErrorCode::RefusedByRule);
    QCOMPARE_ERROR(repository().removeRule(CommissionRuleId(77)), ErrorCode::NotFound);
}

void CommissionRepositoryTest::onlyTheNewestTermsCanGo()
{
    const CommissionRuleId first = insert(percent(100'000));
    insertVersion(1, 120'000, QDate(2026, 6, 1));
    QCOMPARE_ERROR(repository().removeRule(first), ErrorCode::RefusedByRule);
}

void CommissionRepositoryTest::rulesEndAndGoOn()
{
    const CommissionRuleId first = insert(percent(100'000));
    QVERIFY_RESULT(repository().endRule(first, QDate(2026, 6, 1)));
    QCOMPARE(rules().first().validTo, QDate(2026, 6, 1));
    // Terms that begin where it was ended do not make it go on when they are removed.
    const CommissionRuleId next = insertVersion(1, 120'000, QDate(2026, 6, 1));
    QCOMPARE_ERROR(repository().endRule(first, QDate()), ErrorCode::RefusedByRule);
    QCOMPARE_ERROR(repository().endRule(next, QDate(2026, 6, 1)), ErrorCode::InvalidInput);
    QVERIFY_RESULT(repository().removeRule(next));
    QCOMPARE(rules().first().validTo, QDate(2026, 6, 1));
    QVERIFY_RESULT(repository().endRule(first, QDate()));
    QVERIFY(!rules().first().validTo.isValid());
    QCOMPARE_ERROR(repository().endRule(CommissionRuleId(77), QDate(2026, 6, 1)), ErrorCode::NotFound);
}

// Three sales of Anna, the second cancelled, with one row each by rule 1.
void CommissionRepositoryTest::addRows()
{
    addBatch(database());
    SaleSpec sale;
    sale.affiliate = m_anna;
    for (int i = 1; i <= 3; ++i) {
        sale.externalId = u"A-%1"_qs.arg(i);
        sale.day = QDate(2026, 5, i);
        addSale(database(), sale);
    }
    execute(database(), "INSERT INTO commission VALUES (1025, 1, 1, 1, 20574, 'EUR', 10000, 1, 1, 100000, 1000, 0, 4, 20600),"
                        "(2049, 2, 1, 1, 0, 'EUR', 10000, 1, 1, 100000, 1000, 0, 5, 20600), (3073, 3, 1, 1, 0, 'EUR', 10000, 1, 1, "
                        "100000, 1000, 0, 1, 20600); UPDATE commission SET day = (SELECT day FROM conversion WHERE id = conversion_id) WHERE status <> 4");
}

void CommissionRepositoryTest::listsRows()
{
    insert(percent(100'000));
    addRows();
    const QList<CommissionRow> rows = must(repository().list({}));
    QCOMPARE(rows.size(), 3);
    QCOMPARE(rows.at(0).externalId, u"A-3"_qs);
    QCOMPARE(rows.at(2).externalId, u"A-1"_qs);
    const CommissionRow &row = rows.at(2);
    QCOMPARE(row.affiliateName, u"Anna"_qs);
    QCOMPARE(row.day, QDate(2026, 5, 1));
    QCOMPARE(row.commission.affiliate, m_anna);
    QCOMPARE(row.commission.amount, Money(1000, euro()));
    QCOMPARE(row.commission.basis, Money(10000, euro()));
    QCOMPARE(row.commission.rate, std::optional(Rate::fromPpm(100'000)));
    QCOMPARE(row.commission.status, CommissionStatus::Paid);
    QCOMPARE(row.commission.ruleVersion, 1);
    QVERIFY(row.commission.holdUntil.isValid());
}

void CommissionRepositoryTest::filters()
{
    insert(percent(100'000));
    addRows();
    CommissionFilter filter;
    filter.limit = 2;
    QCOMPARE(must(repository().list(filter)).size(), 2);
    filter = CommissionFilter();
    filter.period = DateRange(QDate(2026, 5, 2), QDate(2026, 5, 3));
    QCOMPARE(must(repository().list(filter)).size(), 1);
    filter = CommissionFilter();
    filter.status = CommissionStatus::Pending;
    QCOMPARE(must(repository().list(filter)).first().externalId, u"A-3"_qs);
    filter = CommissionFilter();
    filter.affiliate = AffiliateId(77);
    QVERIFY(must(repository().list(filter)).isEmpty());
}

void CommissionRepositoryTest::rowsCarryTheirRule()
{
    CommissionRule rule = percent(125'000);
    rule.tier = must(ProgramRepository(database()).insertTier(Tier{{}, u"Gold"_qs, 1, {}}));
    rule.steps = {StepMeasure::Orders, StepPeriod::Month, 30, StepMode::Marginal, {}, {{5, Rate::fromPpm(150'000), {}}}};
    insert(rule);
    addRows();
    const QList<CommissionRow> rows = must(repository().list({}));
    QVERIFY(rows.size() > 1);
    for (const CommissionRow &row : rows) {
        QCOMPARE(row.tierName, u"Gold"_qs);
        QCOMPARE(row.rule.rate, rule.rate);
        QCOMPARE(row.rule.steps, rule.steps);
        QVERIFY(row.reason.isEmpty());
    }
}

void CommissionRepositoryTest::rowsOfAConversion()
{
    insert(percent(100'000));
    addRows();
    QCOMPARE(must(repository().ofConversion(ConversionId(2))).size(), 1);
    QCOMPARE(must(repository().ofConversion(ConversionId(2))).first().commission.status, CommissionStatus::Rejected);
    QVERIFY(must(repository().ofConversion(ConversionId(77))).isEmpty());
}

QTEST_GUILESS_MAIN(CommissionRepositoryTest)
#include "commissionrepository_test.moc"
