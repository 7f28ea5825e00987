// What imports, corrections, decisions and their undo do to what was earned, one case at a time.
#include "commissions/decisions.h"
#include "commissions/recompute.h"
#include "importing/importprogram.h"
#include "storage/programrepository.h"
#include "support/payments.h"
#include "support/testsupport.h"

using namespace laurel;
using namespace laurel::test;

namespace {

const QByteArray header = "Order ID,Date,Status,Currency,Gross,Discount,Refunded,Coupon,Email,Tax\n";

QByteArray file(const QByteArray &rows) { return header + rows; }

Currency euro() { return Currency::fromCode(u"EUR").value(); }

CommissionRule percent(qint64 ppm)
{
    CommissionRule rule;
    rule.plan = CommissionPlanId(1);
    rule.rate = Rate::fromPpm(ppm);
    return rule;
}

/// Steps by sales of a month.
CommissionRule stepped(StepMode mode, qint64 threshold, qint64 ppm)
{
    CommissionRule rule = percent(200'000);
    rule.steps.measure = StepMeasure::Sales;
    rule.steps.mode = mode;
    rule.steps.currency = euro();
    rule.steps.steps = {{threshold, Rate::fromPpm(ppm), {}}};
    return rule;
}

} // namespace

class EarningRulesTest : public QObject
{
    Q_OBJECT

private slots:
    void init() { m_program = std::make_unique<ImportProgram>(); }
    void newAndReturningCustomers();
    void countries();
    void categories();
    void aCategoryGoesWithTheImportThatToldIt();
    void aTierGoesWithTheImportThatGaveIt();
    void theCouponOfTheUpdate();
    void theTaxOfTheUpdate();
    void aRefundKeepsAnApproval();
    void aRejectionOfOneRowStays();
    void aPaidSelfReferralIsTakenBack();
    void moreThanWasPaidWaitsAsAWhole();
    void lessThanWasPaidIsTakenBackAtOnce();
    void whatWasVoidedIsOpenAfterUndo();
    void recomputeLeavesWhatIsPaid();
    void recomputeIsUndoneBesidePaidOnes();
    void undoKeepsARejection();
    void undoInTheOtherOrderIsRefused();
    void twoRecomputesAreUndoneInTurn();
    void aRejectedSaleThatIsGoneStaysGone();
    void aRejectionFreesTheCap();
    void unconfirmedSalesAreNotApprovedInBulk();
    void undoLeavesNothingDangling();

private:
    [[nodiscard]] Database &database() { return m_program->database(); }
    void rules(const QList<CommissionRule> &rules);
    void import(const QByteArray &rows) { m_batch = must(m_program->import(file(rows))).batch; }
    /// "amount|status" of an order's commissions.
    [[nodiscard]] QStringList earned(const QByteArray &order);
    void decide(DecisionAction action, const QByteArray &where);
    void recompute() { m_batch = must(Recompute(database()).run({}, false, m_job)).batch; }

    std::unique_ptr<ImportProgram> m_program;
    ImportBatchId m_batch;
    Job m_job;
};

void EarningRulesTest::rules(const QList<CommissionRule> &rules)
{
    m_program->exec("DELETE FROM commission_rule");
    const CommissionPlanId plan = must(CommissionRepository(database()).plans()).constFirst().id;
    for (CommissionRule rule : rules) {
        rule.plan = plan;
        QVERIFY_RESULT(CommissionRepository(database()).insertRule(rule));
    }
}

QStringList EarningRulesTest::earned(const QByteArray &order)
{
    QStringList rows = m_program->query("SELECT m.amount, m.status FROM commission AS m JOIN conversion AS c ON c.id = m.conversion_id "
                                        "WHERE c.external_id = '" + order + "'");
    rows.sort();
    return rows;
}

void EarningRulesTest::decide(DecisionAction action, const QByteArray &where)
{
    DecisionScope scope;
    scope.chosen.emplace();
    for (const QString &id : m_program->query("SELECT m.id FROM commission AS m JOIN conversion AS c ON c.id = m.conversion_id WHERE " + where))
        scope.chosen->append(CommissionId(id.toLongLong()));
    QVERIFY(!scope.chosen->isEmpty());
    QVERIFY(must(CommissionLedger(database()).decide(action, scope, u"looked at"_qs)).rows > 0);
}

void EarningRulesTest::newAndReturningCustomers()
{
    CommissionRule first = percent(200'000);
    first.customer = CustomerCondition::New;
    CommissionRule later = percent(20'000);
    later.customer = CustomerCondition::Returning;
    rules({percent(50'000), first, later});
    import("A-1,2026-05-03,confirmed,EUR,100.00,0.00,0.00,ANNA10,mia@example.com,0\n"
           "A-2,2026-05-04,confirmed,EUR,100.00,0.00,0.00,ANNA10,mia@example.com,0\n");
    import("A-3,2026-05-05,confirmed,EUR,100.00,0.00,0.00,ANNA10,mia@example.com,0\n"
           "A-4,2026-05-05,confirmed,EUR,100.00,0.00,0.00,ANNA10,new@example.com,0\n");
    QCOMPARE(earned("A-1"), QStringList{u"2000|1"_qs});
    QCOMPARE(earned("A-2"), QStringList{u"200|1"_qs});
    QCOMPARE(earned("A-3"), QStringList{u"200|1"_qs});
    QCOMPARE(earned("A-4"), QStringList{u"2000|1"_qs});
    QCOMPARE(m_program->query("SELECT count(*) FROM commission_history"), QStringList{u"0"_qs}); // they are as new as their sale
    QCOMPARE(m_program->problems(), QStringList());
}

void EarningRulesTest::countries()
{
    CommissionRule german = percent(80'000);
    german.country = u"DE"_qs;
    rules({percent(40'000), german});
    const QByteArray columns = "Order ID,Date,Status,Currency,Gross,Coupon,Country\n";
    QVERIFY_RESULT(m_program->import(columns
                                     + "A-1,2026-05-03,confirmed,EUR,100.00,ANNA10,Germany\n"
                                       "A-2,2026-05-03,confirmed,EUR,100.00,ANNA10,de\n"
                                       "A-3,2026-05-03,confirmed,EUR,100.00,ANNA10,AT\n"
                                       "A-4,2026-05-03,confirmed,EUR,100.00,ANNA10,Atlantis\n"
                                       "A-5,2026-05-03,confirmed,EUR,100.00,,AT\n"));
    QCOMPARE(earned("A-1"), QStringList{u"800|1"_qs});
    QCOMPARE(earned("A-2"), QStringList{u"800|1"_qs});
    QCOMPARE(earned("A-3"), QStringList{u"400|1"_qs});
    QCOMPARE(earned("A-4"), QStringList{u"400|1"_qs});
    // What the file told once stays known when a later file does not tell it.
    import("A-5,2026-05-03,confirmed,EUR,100.00,0.00,0.00,ANNA10,,0\n");
    QCOMPARE(m_program->query("SELECT k.kind, k.code FROM conversion_code AS k JOIN conversion AS c ON c.id = k.conversion_id WHERE "
                              "c.external_id = 'A-5'"),
             QStringList{u"7|AT"_qs});
    QVERIFY_RESULT(m_program->undo(m_batch));
    QCOMPARE(m_program->problems(), QStringList());
}

void EarningRulesTest::categories()
{
    CommissionRule tea = percent(200'000);
    tea.category = u"Tea"_qs;
    rules({percent(40'000), tea});
    QVERIFY_RESULT(m_program->import("Order ID,Date,Status,Currency,Gross,Coupon,Product,Category\n"
                                     "A-1,2026-05-03,confirmed,EUR,100.00,ANNA10,Assam,tea\n"
                                     "A-2,2026-05-03,confirmed,EUR,100.00,ANNA10,Mug,Dishes\n"));
    QCOMPARE(earned("A-1"), QStringList{u"2000|1"_qs});
    QCOMPARE(earned("A-2"), QStringList{u"400|1"_qs});
    // The product is known by now, whatever the next file says of it.
    QVERIFY_RESULT(m_program->import("Order ID,Date,Status,Currency,Gross,Coupon,Product\n"
                                     "A-3,2026-05-04,confirmed,EUR,100.00,ANNA10,Assam\n"));
    QCOMPARE(earned("A-3"), QStringList{u"2000|1"_qs});
}

void EarningRulesTest::aCategoryGoesWithTheImportThatToldIt()
{
    rules({percent(40'000)});
    QVERIFY_RESULT(m_program->import("Order ID,Date,Status,Currency,Gross,Coupon,Product\n"
                                     "A-1,2026-05-03,confirmed,EUR,100.00,ANNA10,Assam\n"));
    const auto told = m_program->import("Order ID,Date,Status,Currency,Gross,Coupon,Product,Category\n"
                                        "A-2,2026-05-03,confirmed,EUR,100.00,ANNA10,Assam,Dishes\n");
    QVERIFY_RESULT(told);
    QCOMPARE(m_program->query("SELECT category FROM product"), QStringList{u"Dishes"_qs});
    QVERIFY_RESULT(m_program->undo(told->batch));
    QCOMPARE(m_program->query("SELECT category FROM product"), QStringList{QString()});
    QVERIFY_RESULT(m_program->import("Order ID,Date,Status,Currency,Gross,Coupon,Product,Category\n"
                                     "A-2,2026-05-03,confirmed,EUR,100.00,ANNA10,Assam,Tea\n"));
    QCOMPARE(m_program->query("SELECT category FROM product"), QStringList{u"Tea"_qs});
}

void EarningRulesTest::aTierGoesWithTheImportThatGaveIt()
{
    must(ProgramRepository(database()).insertTier({{}, u"Gold"_qs, 1, {}}));
    const QByteArray periods = "SELECT count(*) FROM affiliate_tier_period";
    const auto given = must(m_program->import("Name,Email,Tier\nBen Roux,ben@partners.example,Gold\n", u"generic-affiliates"_qs));
    QCOMPARE(m_program->query(periods), QStringList{u"1"_qs});
    QVERIFY_RESULT(m_program->undo(given.batch));
    QCOMPARE(m_program->query(periods), QStringList{u"0"_qs});
}

void EarningRulesTest::theCouponOfTheUpdate()
{
    CommissionRule coupon = percent(150'000);
    coupon.coupon = u"ANNA10"_qs;
    rules({percent(100'000), coupon});
    import("A-1,2026-05-03,confirmed,EUR,100.00,0.00,0.00,,,0\n");
    QCOMPARE(earned("A-1"), QStringList());
    import("A-1,2026-05-03,confirmed,EUR,100.00,0.00,0.00,ANNA10,,0\n");
    QCOMPARE(earned("A-1"), QStringList{u"1500|1"_qs});
}

void EarningRulesTest::theTaxOfTheUpdate()
{
    CommissionRule rule = percent(100'000);
    rule.basis.withTax = true;
    rules({rule});
    import("A-1,2026-05-03,confirmed,EUR,100.00,0.00,0.00,ANNA10,,19.00\n");
    QCOMPARE(earned("A-1"), QStringList{u"1190|1"_qs});
    import("A-1,2026-05-03,confirmed,EUR,100.00,0.00,0.00,ANNA10,,7.00\n");
    QCOMPARE(earned("A-1"), QStringList{u"1070|1"_qs});
}

void EarningRulesTest::aRefundKeepsAnApproval()
{
    rules({stepped(StepMode::Marginal, 10'000, 300'000)});
    import("A-1,2026-05-03,confirmed,EUR,100.00,0.00,0.00,ANNA10,,0\n"
           "A-2,2026-05-04,confirmed,EUR,100.00,0.00,0.00,ANNA10,,0\n");
    QCOMPARE(earned("A-2"), QStringList{u"3000|1"_qs});
    decide(DecisionAction::Approve, "c.external_id = 'A-2'");
    import("A-2,2026-05-04,confirmed,EUR,100.00,0.00,10.00,ANNA10,,0\n");
    QCOMPARE(earned("A-2"), QStringList{u"2700|2"_qs});
    QCOMPARE(m_program->query("SELECT count(*) FROM commission_history"), QStringList{u"1"_qs}); // changed once, not by way of 18.00
}

void EarningRulesTest::aRejectionOfOneRowStays()
{
    rules({stepped(StepMode::Marginal, 10'000, 300'000)});
    import("A-1,2026-05-03,confirmed,EUR,200.00,0.00,0.00,ANNA10,,0\n");
    QCOMPARE(earned("A-1"), (QStringList{u"2000|1"_qs, u"3000|1"_qs}));
    decide(DecisionAction::Approve, "m.rate_ppm = 200000");
    decide(DecisionAction::Reject, "m.rate_ppm = 300000");
    import("A-1,2026-05-03,confirmed,EUR,200.00,0.00,20.00,ANNA10,,0\n");
    QCOMPARE(earned("A-1"), (QStringList{u"1800|2"_qs, u"2700|5"_qs}));
}

void EarningRulesTest::aPaidSelfReferralIsTakenBack()
{
    import("A-1,2026-05-03,confirmed,EUR,100.00,0.00,0.00,ANNA10,anna@example.com,0\n");
    m_program->exec("UPDATE affiliate SET email = 'anna@example.com', email_key = 'anna@example.com' WHERE name = 'Anna Berg'");
    import("A-1,2026-05-03,confirmed,EUR,101.00,0.00,0.00,ANNA10,anna@example.com,0\n");
    QCOMPARE(earned("A-1"), QStringList{u"1010|6"_qs}); // held, until somebody looked at it
    decide(DecisionAction::Release, "1");
    QVERIFY_RESULT(payEverything(database()));
    QCOMPARE(earned("A-1"), QStringList{u"1010|4"_qs});
    import("A-1,2026-05-03,confirmed,EUR,101.00,0.00,101.00,ANNA10,anna@example.com,0\n");
    QCOMPARE(earned("A-1"), (QStringList{u"-1010|2"_qs, u"1010|4"_qs}));
}

void EarningRulesTest::moreThanWasPaidWaitsAsAWhole()
{
    rules({stepped(StepMode::Retroactive, 15'000, 250'000)});
    import("A-1,2026-05-03,confirmed,EUR,100.00,0.00,0.00,ANNA10,,0\n");
    QVERIFY_RESULT(payEverything(database()));
    import("A-2,2026-05-20,confirmed,EUR,100.00,0.00,0.00,ANNA10,,0\n");
    // 25.00 is due for the first sale, of which 20.00 is paid: neither part goes without the other.
    QCOMPARE(earned("A-1"), (QStringList{u"-2000|1"_qs, u"2000|4"_qs, u"2500|1"_qs}));
    QCOMPARE(m_program->problems(), QStringList());
}

void EarningRulesTest::lessThanWasPaidIsTakenBackAtOnce()
{
    rules({stepped(StepMode::Retroactive, 15'000, 250'000)});
    import("A-1,2026-05-03,confirmed,EUR,100.00,0.00,0.00,ANNA10,,0\n"
           "A-2,2026-05-20,confirmed,EUR,100.00,0.00,0.00,ANNA10,,0\n");
    QVERIFY_RESULT(payEverything(database()));
    QCOMPARE(earned("A-1"), QStringList{u"2500|4"_qs});
    import("A-2,2026-05-20,cancelled,EUR,100.00,0.00,0.00,ANNA10,,0\n");
    QCOMPARE(earned("A-1"), (QStringList{u"-2500|2"_qs, u"2000|2"_qs, u"2500|4"_qs}));
    QCOMPARE(earned("A-2"), (QStringList{u"-2500|2"_qs, u"2500|4"_qs}));
}

void EarningRulesTest::whatWasVoidedIsOpenAfterUndo()
{
    import("A-1,2026-05-03,confirmed,EUR,100.00,0.00,0.00,ANNA10,,0\n");
    const QList<Payment> payments = must(putIntoPayout(database()));
    QCOMPARE(earned("A-1"), QStringList{u"1000|3"_qs});
    import("A-1,2026-05-03,confirmed,EUR,100.00,0.00,50.00,ANNA10,,0\n");
    QVERIFY_RESULT(PayoutRepository(database()).voidPayments({payments.constFirst().id}, u"a mistake"_qs));
    QVERIFY_RESULT(m_program->undo(m_batch));
    QCOMPARE(earned("A-1"), QStringList{u"1000|2"_qs});
    QCOMPARE(m_program->problems(), QStringList());
    QVERIFY(must(putIntoPayout(database())).size() == 1);
}

void EarningRulesTest::recomputeLeavesWhatIsPaid()
{
    import("A-1,2026-05-03,confirmed,EUR,100.00,0.00,0.00,ANNA10,,0\n");
    QVERIFY_RESULT(payEverything(database()));
    import("A-2,2026-05-04,confirmed,EUR,100.00,0.00,0.00,ANNA10,,0\n");
    m_program->exec("UPDATE commission_rule SET rate_ppm = 50000");
    const RecomputeSummary summary = must(Recompute(database()).run({}, false, m_job));
    QCOMPARE(earned("A-1"), QStringList{u"1000|4"_qs});
    QCOMPARE(earned("A-2"), QStringList{u"500|1"_qs});
    QCOMPARE(summary.settled.changed, 1);
    QCOMPARE(summary.settled.kept, 1);
}

void EarningRulesTest::recomputeIsUndoneBesidePaidOnes()
{
    import("A-1,2026-05-03,confirmed,EUR,100.00,0.00,0.00,ANNA10,,0\n");
    QVERIFY_RESULT(payEverything(database()));
    import("A-2,2026-05-04,confirmed,EUR,100.00,0.00,0.00,ANNA10,,0\n");
    m_program->exec("UPDATE commission_rule SET rate_ppm = 50000");
    recompute();
    QVERIFY_RESULT(m_program->undo(m_batch));
    QCOMPARE(earned("A-1"), QStringList{u"1000|4"_qs});
    QCOMPARE(earned("A-2"), QStringList{u"1000|1"_qs});

    recompute();
    QVERIFY_RESULT(payEverything(database()));
    QCOMPARE_ERROR(m_program->undo(m_batch), ErrorCode::RefusedByRule);
}

void EarningRulesTest::undoKeepsARejection()
{
    import("A-1,2026-05-03,confirmed,EUR,100.00,0.00,0.00,ANNA10,,0\n");
    decide(DecisionAction::Approve, "1");
    m_program->exec("UPDATE commission_rule SET rate_ppm = 50000");
    recompute();
    QCOMPARE(earned("A-1"), QStringList{u"500|2"_qs});
    decide(DecisionAction::Reject, "m.status = 2");
    QVERIFY_RESULT(m_program->undo(m_batch));
    QCOMPARE(earned("A-1"), QStringList{u"1000|5"_qs});

    decide(DecisionAction::Reopen, "1");
    import("A-1,2026-05-03,confirmed,EUR,100.00,0.00,50.00,ANNA10,,0\n");
    decide(DecisionAction::Hold, "1");
    QVERIFY_RESULT(m_program->undo(m_batch));
    QCOMPARE(earned("A-1"), QStringList{u"1000|6"_qs});
    QCOMPARE(m_program->problems(), QStringList());
}

void EarningRulesTest::undoInTheOtherOrderIsRefused()
{
    import("A-1,2026-05-03,confirmed,EUR,100.00,0.00,0.00,ANNA10,,0\n");
    const ImportBatchId added = m_batch;
    import("A-1,2026-05-03,confirmed,EUR,200.00,0.00,0.00,ANNA10,,0\n");
    const ImportBatchId updated = m_batch;
    m_program->exec("UPDATE commission_rule SET rate_ppm = 50000");
    recompute();
    QCOMPARE_ERROR(m_program->undo(updated), ErrorCode::RefusedByRule);
    QCOMPARE_ERROR(m_program->undo(added), ErrorCode::RefusedByRule);
    QVERIFY_RESULT(m_program->undo(m_batch));
    QCOMPARE(earned("A-1"), QStringList{u"2000|1"_qs});
    QVERIFY_RESULT(m_program->undo(updated));
    QCOMPARE(earned("A-1"), QStringList{u"1000|1"_qs});
    QVERIFY_RESULT(m_program->undo(added));
    QCOMPARE(m_program->problems(), QStringList());
}

void EarningRulesTest::twoRecomputesAreUndoneInTurn()
{
    import("A-1,2026-05-03,confirmed,EUR,100.00,0.00,0.00,ANNA10,,0\n");
    m_program->exec("UPDATE commission_rule SET rate_ppm = 50000");
    recompute();
    const ImportBatchId first = m_batch;
    m_program->exec("UPDATE commission_rule SET rate_ppm = 70000");
    recompute();
    QCOMPARE_ERROR(m_program->undo(first), ErrorCode::RefusedByRule);
    QVERIFY_RESULT(m_program->undo(m_batch));
    QCOMPARE(earned("A-1"), QStringList{u"500|1"_qs});
    QVERIFY_RESULT(m_program->undo(first));
    QCOMPARE(earned("A-1"), QStringList{u"1000|1"_qs});
}

void EarningRulesTest::aRejectedSaleThatIsGoneStaysGone()
{
    import("A-1,2026-05-03,confirmed,EUR,100.00,0.00,0.00,ANNA10,,0\n"
           "A-2,2026-05-03,confirmed,EUR,100.00,0.00,0.00,ANNA10,,0\n");
    decide(DecisionAction::Reject, "c.external_id = 'A-2'");
    DecisionScope scope;
    const DecisionId rejection = [&] {
        decide(DecisionAction::Reject, "c.external_id = 'A-1'");
        return must(CommissionLedger(database()).decisions(1)).constFirst().id;
    }();
    import("A-1,2026-05-03,cancelled,EUR,100.00,0.00,0.00,ANNA10,,0\n"
           "A-2,2026-05-03,cancelled,EUR,100.00,0.00,0.00,ANNA10,,0\n");
    decide(DecisionAction::Reopen, "c.external_id = 'A-2'");
    const DecisionSummary undone = must(CommissionLedger(database()).undo(rejection));
    QCOMPARE(undone.rows, 0); // what it was about is gone
    QCOMPARE(undone.left, 1);
    QCOMPARE(earned("A-1"), QStringList{u"0|5"_qs});
    QCOMPARE(earned("A-2"), QStringList{u"0|7"_qs});
    QCOMPARE(m_program->problems(), QStringList());
}

void EarningRulesTest::aRejectionFreesTheCap()
{
    rules({percent(1'000'000)});
    CommissionCap cap;
    cap.per = CapPeriod::Month;
    cap.amount = Money(10'000, euro());
    QVERIFY_RESULT(CommissionRepository(database()).insertCap(cap));
    import("A-1,2026-05-03,confirmed,EUR,100.00,0.00,0.00,ANNA10,,0\n"
           "A-2,2026-05-04,confirmed,EUR,80.00,0.00,0.00,ANNA10,,0\n");
    QCOMPARE(earned("A-2"), QStringList{u"0|1"_qs});
    DecisionScope first;
    first.chosen = {CommissionId(m_program->query("SELECT id FROM commission WHERE amount = 10000").constFirst().toLongLong())};
    Job job;
    const DecisionSummary rejected = must(laurel::decide(database(), DecisionAction::Reject, first, u"own order"_qs, job));
    QCOMPARE(earned("A-1"), QStringList{u"10000|5"_qs});
    QCOMPARE(earned("A-2"), QStringList{u"8000|1"_qs});
    QCOMPARE(m_program->problems(), QStringList());
    QVERIFY_RESULT(undoDecision(database(), rejected.id, job));
    QCOMPARE(earned("A-1"), QStringList{u"10000|1"_qs});
    QCOMPARE(earned("A-2"), QStringList{u"0|1"_qs});
    QCOMPARE(m_program->problems(), QStringList());
}

void EarningRulesTest::unconfirmedSalesAreNotApprovedInBulk()
{
    import("A-1,2026-05-03,pending,EUR,100.00,0.00,0.00,ANNA10,,0\n"
           "A-2,2026-05-03,confirmed,EUR,100.00,0.00,0.00,ANNA10,,0\n");
    QCOMPARE(must(CommissionLedger(database()).decide(DecisionAction::Approve, {})).rows, 1);
    QCOMPARE(earned("A-1"), QStringList{u"1000|1"_qs});
    import("A-1,2026-05-03,confirmed,EUR,100.00,0.00,0.00,ANNA10,,0\n");
    const DecisionSummary approved = must(CommissionLedger(database()).decide(DecisionAction::Approve, {}));
    QCOMPARE(approved.rows, 1);
    decide(DecisionAction::Hold, "c.external_id = 'A-1'");
    const DecisionSummary undone = must(CommissionLedger(database()).undo(approved.id));
    QCOMPARE(undone.rows, 0);
    QCOMPARE(undone.left, 1);
    QCOMPARE(must(CommissionLedger(database()).decide(DecisionAction::Reject, {.chosen = QList<CommissionId>()}, u"none"_qs)).rows, 0);
}

void EarningRulesTest::undoLeavesNothingDangling()
{
    import("A-1,2026-05-03,confirmed,EUR,100.00,0.00,0.00,ANNA10,,0\n");
    CommissionEntry entry;
    entry.affiliate = must(AffiliateRepository(database()).findByText(u"Anna Berg"_qs)).id;
    entry.day = QDate(2026, 5, 4);
    entry.amount = Money(500, euro());
    entry.reason = u"a nice picture"_qs;
    entry.conversion = ConversionId(m_program->query("SELECT id FROM conversion").constFirst().toLongLong());
    QVERIFY_RESULT(CommissionLedger(database()).insertEntry(entry));
    QVERIFY_RESULT(m_program->undo(m_batch));
    QCOMPARE(m_program->query("SELECT ifnull(conversion_id, 'none') FROM commission_entry"), QStringList{u"none"_qs});
    QCOMPARE(m_program->problems(), QStringList());

    m_program->exec("INSERT INTO tier (name, position) VALUES ('Gold', 1)");
    const ImportBatchId affiliates = must(m_program->import("Name,Email,Tier\nDora Fay,dora@example.com,Gold\n", u"generic-affiliates"_qs)).batch;
    QCOMPARE(m_program->query("SELECT count(*) FROM affiliate WHERE name = 'Dora Fay'"), QStringList{u"1"_qs});
    QVERIFY_RESULT(m_program->undo(affiliates));
    QCOMPARE(m_program->problems(), QStringList());
}

QTEST_GUILESS_MAIN(EarningRulesTest)
#include "earningrules_test.moc"
