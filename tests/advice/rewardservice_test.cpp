#include "advice/rewardservice.h"
#include "advice/suggestedactions.h"
#include "storage/advicerepository.h"
#include "storage/affiliaterepository.h"
#include "storage/commissionrepository.h"
#include "storage/programfile.h"
#include "support/testsupport.h"

#include <QTemporaryDir>

namespace laurel::test {

/// Acting on suggestions: what accepting writes, and that taking back leaves nothing of it.
class RewardServiceTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void acceptingARaiseMakesARuleFromThatDay();
    void aSecondRaiseIsTheNextVersion();
    void takingBackLeavesNothing();
    void praiseMakesNoRule();
    void dismissingKeepsTheReason();
    void theSameSuggestionIsDecidedOnce();
    void anEmptyProgramIsToldToImport();

private:
    [[nodiscard]] Database &database() { return m_program->database(); }
    [[nodiscard]] Recommendation raise(qint64 ppm, const DateRange &period) const;
    [[nodiscard]] QList<CommissionRule> ownRules();

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<ProgramFile> m_program;
    AffiliateId m_affiliate;
    CommissionPlanId m_plan;
    Currency m_eur;
};

void RewardServiceTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    ProgramInfo info;
    info.name = QStringLiteral("Tea House");
    m_eur = *Currency::fromCode(u"EUR");
    info.currency = m_eur;
    info.payoutThreshold = Money(0, m_eur);
    auto program = ProgramFile::create(m_folder->filePath(QStringLiteral("p.laurel")), info);
    QVERIFY_RESULT(program);
    m_program = std::move(*program);
    CommissionPlan plan;
    plan.name = QStringLiteral("Standard");
    const auto planId = CommissionRepository(database()).insertPlan(plan);
    QVERIFY_RESULT(planId);
    m_plan = *planId;
    Affiliate affiliate;
    affiliate.name = QStringLiteral("Anna's Tea Blog");
    const auto id = AffiliateRepository(database()).insert(affiliate);
    QVERIFY_RESULT(id);
    m_affiliate = *id;
}

Recommendation RewardServiceTest::raise(qint64 ppm, const DateRange &period) const
{
    Recommendation suggestion;
    suggestion.kind = RewardKind::Raise;
    suggestion.affiliate = m_affiliate;
    suggestion.name = QStringLiteral("Anna's Tea Blog");
    suggestion.period = period;
    suggestion.title = QStringLiteral("Raise the rate");
    suggestion.reason = QStringLiteral("More sales than anybody.");
    suggestion.cost = Money(1234, m_eur);
    suggestion.plan = m_plan;
    suggestion.proposedRate = Rate::fromPpm(ppm);
    return suggestion;
}

QList<CommissionRule> RewardServiceTest::ownRules()
{
    QList<CommissionRule> rules;
    const auto plans = CommissionRepository(database()).plans();
    for (const CommissionPlan &plan : plans.value_or(QList<CommissionPlan>())) {
        for (const CommissionRule &rule : plan.rules) {
            if (rule.scope() == RuleScope::Affiliate && rule.affiliate == m_affiliate)
                rules.append(rule);
        }
    }
    return rules;
}

void RewardServiceTest::acceptingARaiseMakesARuleFromThatDay()
{
    const auto record = RewardService(database()).accept(raise(120'000, DateRange::ofMonth(2026, 5)), QDate(2026, 7, 1));
    QVERIFY_RESULT(record);
    const auto rules = ownRules();
    QCOMPARE(rules.size(), 1);
    QCOMPARE(rules.constFirst().rate->ppm(), 120'000);
    QCOMPARE(rules.constFirst().validFrom, QDate(2026, 7, 1));
    const auto decisions = AdviceRepository(database()).decisions();
    QVERIFY_RESULT(decisions);
    QCOMPARE(decisions->size(), 1);
    QCOMPARE(decisions->constFirst().state, DecisionState::Accepted);
    QCOMPARE(decisions->constFirst().cost, Money(1234, m_eur));
    const auto events = AffiliateRepository(database()).events(m_affiliate);
    QVERIFY_RESULT(events);
    QCOMPARE(events->size(), 1);
    QCOMPARE(events->constFirst().kind, EventKind::Terms);
}

void RewardServiceTest::aSecondRaiseIsTheNextVersion()
{
    RewardService service(database());
    QVERIFY_RESULT(service.accept(raise(120'000, DateRange::ofMonth(2026, 5)), QDate(2026, 7, 1)));
    const auto second = service.accept(raise(130'000, DateRange::ofMonth(2026, 6)), QDate(2026, 9, 1));
    QVERIFY_RESULT(second);
    auto rules = ownRules();
    QCOMPARE(rules.size(), 2);
    std::sort(rules.begin(), rules.end(), [](const auto &a, const auto &b) { return a.version < b.version; });
    QCOMPARE(rules.at(0).number, rules.at(1).number);
    QCOMPARE(rules.at(1).version, 2);
    QCOMPARE(rules.at(0).validTo, QDate(2026, 9, 1)); // the terms before that day stay
    QVERIFY_RESULT(service.takeBack(*second));
    rules = ownRules();
    QCOMPARE(rules.size(), 1);
    QVERIFY(!rules.constFirst().validTo.isValid()); // in force without end again
}

void RewardServiceTest::takingBackLeavesNothing()
{
    RewardService service(database());
    const auto record = service.accept(raise(120'000, DateRange::ofMonth(2026, 5)), QDate(2026, 7, 1));
    QVERIFY_RESULT(record);
    QVERIFY_RESULT(service.takeBack(*record));
    QVERIFY(ownRules().isEmpty());
    QVERIFY(AdviceRepository(database()).decisions()->isEmpty());
    QVERIFY(AffiliateRepository(database()).events(m_affiliate)->isEmpty());
    QVERIFY_RESULT(service.accept(raise(120'000, DateRange::ofMonth(2026, 5)), QDate(2026, 7, 1)));
}

void RewardServiceTest::praiseMakesNoRule()
{
    Recommendation praise = raise(0, DateRange::ofMonth(2026, 5));
    praise.kind = RewardKind::Recognition;
    praise.proposedRate.reset();
    const auto record = RewardService(database()).accept(praise, QDate(2026, 7, 1));
    QVERIFY_RESULT(record);
    QVERIFY(!record->rule.isValid());
    QVERIFY(ownRules().isEmpty());
    QCOMPARE(AffiliateRepository(database()).events(m_affiliate)->constFirst().kind, EventKind::Reward);
}

void RewardServiceTest::dismissingKeepsTheReason()
{
    QVERIFY_RESULT(RewardService(database()).dismiss(raise(120'000, DateRange::ofMonth(2026, 5)), QStringLiteral("not this year")));
    const auto decisions = AdviceRepository(database()).decisions();
    QVERIFY_RESULT(decisions);
    QCOMPARE(decisions->constFirst().state, DecisionState::Dismissed);
    QCOMPARE(decisions->constFirst().note, QStringLiteral("not this year"));
    QVERIFY(AffiliateRepository(database()).events(m_affiliate)->isEmpty());
}

void RewardServiceTest::theSameSuggestionIsDecidedOnce()
{
    RewardService service(database());
    QVERIFY_RESULT(service.dismiss(raise(120'000, DateRange::ofMonth(2026, 5)), {}));
    QCOMPARE_ERROR(service.accept(raise(120'000, DateRange::ofMonth(2026, 5)), QDate(2026, 7, 1)), ErrorCode::Conflict);
}

void RewardServiceTest::anEmptyProgramIsToldToImport()
{
    const auto actions = SuggestedActions(database()).list(DateRange::ofMonth(2026, 5), QDate(2026, 6, 1), QLocale::c());
    QVERIFY_RESULT(actions);
    QCOMPARE(actions->size(), 1);
    QCOMPARE(actions->constFirst().kind, SuggestedAction::Kind::NothingImported);
}

} // namespace laurel::test

QTEST_GUILESS_MAIN(laurel::test::RewardServiceTest)
#include "rewardservice_test.moc"
