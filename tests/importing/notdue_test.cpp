// What is not due must not be paid, whatever happened in between: cancelled sales, rejected parts, other people's rules.
#include "commissions/decisions.h"
#include "commissions/recompute.h"
#include "importing/importprogram.h"
#include "importing/reassignment.h"
#include "storage/commissionrepository.h"
#include "storage/programrepository.h"
#include "support/payments.h"
#include "support/testsupport.h"

#include <QRegularExpression>

namespace laurel::test {

namespace {

const QByteArray title = "Order ID,Date,Status,Coupon,Referral Code,Email,Gross,Refunded\n";
/// Order, affiliate, amount and status of what is not reversed.
const QByteArray earned = "SELECT c.external_id, m.affiliate_id, m.amount, m.status FROM commission AS m "
                          "JOIN conversion AS c ON c.id = m.conversion_id WHERE m.status <> 7 ORDER BY c.external_id, m.affiliate_id, m.id";

Currency euro() { return *Currency::fromCode(u"EUR"); }

QList<CommissionId> idsOf(ImportProgram &program, const QByteArray &order, int affiliate)
{
    QList<CommissionId> ids;
    const QStringList found = program.query("SELECT m.id FROM commission AS m JOIN conversion AS c ON c.id = m.conversion_id "
                                            "WHERE m.status IN (1, 2, 5, 6) AND c.external_id = '" + order
                                            + "' AND m.affiliate_id = " + QByteArray::number(affiliate));
    for (const QString &id : found)
        ids.append(CommissionId(id.toLongLong()));
    return ids;
}

void decideOn(ImportProgram &program, DecisionAction action, const QByteArray &order, int affiliate)
{
    DecisionScope scope;
    scope.chosen = idsOf(program, order, affiliate);
    Job job;
    QVERIFY(must(laurel::decide(program.database(), action, scope, u"looked at"_qs, job)).rows > 0);
}

void pay(ImportProgram &program, const QByteArray &order, int affiliate)
{
    decideOn(program, DecisionAction::Approve, order, affiliate);
    const QList<Payment> payments = must(putIntoPayout(program.database(), idsOf(program, order, affiliate)));
    QVERIFY_RESULT(PayoutRepository(program.database()).markPaid({payments.constFirst().id}, QDate(2026, 7, 1)));
}

CommissionRule ruleLike(ImportProgram &program, int number)
{
    CommissionRule rule = must(CommissionRepository(program.database()).plans()).constFirst().rules.constLast();
    rule.id = CommissionRuleId();
    rule.number = number;
    return rule;
}

void addSteps(ImportProgram &program, StepMeasure measure, qint64 from)
{
    CommissionRule rule = ruleLike(program, 2);
    rule.priority = 1;
    rule.steps = {measure, StepPeriod::Month, 30, StepMode::Marginal, euro(), {{from, Rate::fromPpm(200'000), {}}}};
    QVERIFY_RESULT(CommissionRepository(program.database()).insertRule(rule));
}

void addCap(ImportProgram &program, qint64 amount, CapPeriod per, bool together)
{
    CommissionCap cap;
    cap.amount = Money(amount, euro());
    cap.per = per;
    cap.together = together;
    cap.validFrom = QDate(2026, 1, 1);
    QVERIFY_RESULT(CommissionRepository(program.database()).insertCap(cap));
}

void ownPurchases(ImportProgram &program, SelfReferralRule rule)
{
    ProgramRepository repository(program.database());
    ProgramInfo info = must(repository.load());
    info.selfReferrals = rule;
    QVERIFY_RESULT(repository.save(info));
}

ImportProgram shared() { return ImportProgram(u"Europe/Berlin"_qs, AttributionRule::Shared); }

} // namespace

class NotDueTest : public QObject
{
    Q_OBJECT

private slots:
    void undoApprovesNothingOfACancelledSale()
    {
        ImportProgram program;
        must(program.import(title + "1,2026-05-03,paid,ANNA10,,,100,\n"));
        must(program.import(title + "1,2026-05-03,cancelled,ANNA10,,,100,\n"));
        const QStringList cancelled = program.query(earned);
        const auto revived = must(program.import(title + "1,2026-05-03,paid,ANNA10,,,100,\n"));
        decideOn(program, DecisionAction::Approve, "1", 1);
        QVERIFY_RESULT(program.undo(revived.batch));
        QCOMPARE(program.query(earned), cancelled);
        QCOMPARE(program.problems(), QStringList());
    }

    void aCancelledSaleThatChangesItsOwnerEarnsNothing()
    {
        ImportProgram program;
        addSteps(program, StepMeasure::Net, 100'000);
        must(program.import(title + "1,2026-05-03,paid,,ben,,100,\n"));
        QCOMPARE(program.query(earned), texts({"1|2|1000|1"}));
        must(program.import(title + "1,2026-05-03,cancelled,ANNA10,,,100,\n"));
        QCOMPARE(program.query(earned), QStringList());
        QCOMPARE(program.problems(), QStringList());
    }

    void openingAgainPaysNoRefundedSale()
    {
        ImportProgram program;
        program.exec("UPDATE program SET keep_zero = 0");
        must(program.import(title + "1,2026-05-03,paid,ANNA10,,,100,\n"));
        decideOn(program, DecisionAction::Reject, "1", 1);
        must(program.import(title + "1,2026-05-03,refunded,ANNA10,,,100,100\n"));
        decideOn(program, DecisionAction::Reopen, "1", 1);
        QCOMPARE(program.query("SELECT ifnull(sum(amount), 0) FROM commission WHERE status NOT IN (5, 7)"), texts({"0"}));
        QCOMPARE(program.problems(), QStringList());
    }

    void aRejectedShareStaysRejected()
    {
        ImportProgram program = shared();
        must(program.import(title + "1,2026-05-03,paid,ANNA10,ben,,100,\n"));
        decideOn(program, DecisionAction::Reject, "1", 2);
        pay(program, "1", 1);
        for (const QByteArray status : {"refunded", "cancelled"}) {
            must(program.import(title + "1,2026-05-03," + status + ",ANNA10,ben,,100,100\n"));
            must(program.import(title + "1,2026-05-03,paid,ANNA10,ben,,100,\n"));
            QVERIFY2(program.query(earned).contains(u"1|2|500|5"_qs), qPrintable(program.query(earned).join(u'\n')));
            QCOMPARE(program.problems(), QStringList());
        }
    }

    void correctedCodesAreTheOnesToGoBy()
    {
        ImportProgram program;
        must(program.import(title + "1,2026-05-03,paid,NOPE,,,100,\n"));
        must(program.import(title + "1,2026-05-03,paid,ANNA10,,,100,\n"));
        QCOMPARE(program.query(earned), texts({"1|1|1000|1"}));
        ReassignmentPlan plan;
        plan.which = ReassignmentPlan::Which::All;
        Job job;
        must(Reassignment(program.database()).run(plan, job));
        QCOMPARE(program.query(earned), texts({"1|1|1000|1"}));
        const auto again = must(program.import(title + "1,2026-05-03,paid,ANNA10,,,100,\n"));
        QCOMPARE(again.counts.updated, 0);
    }

    void fewerCodesShareWithFewer()
    {
        ImportProgram program = shared();
        must(program.import(title + "1,2026-05-03,paid,,\"anna;ben\",,100,\n"));
        QCOMPARE(program.query(earned), texts({"1|1|500|1", "1|2|500|1"}));
        must(program.import(title + "1,2026-05-03,paid,,anna,,100,\n"));
        QCOMPARE(program.query(earned), texts({"1|1|1000|1"}));
        must(program.import("Order ID,Date,Status,Coupon,Gross\n1,2026-05-03,paid,,90\n"));
        QCOMPARE(program.query(earned), texts({"1|1|900|1"}));
        QCOMPARE(program.problems(), QStringList());
    }

    void aColumnThatIsMissingTakesNobodysShare()
    {
        ImportProgram program = shared();
        must(program.import(title + "1,2026-05-03,paid,ANNA10,ben,,100,\n"));
        must(program.import("Order ID,Date,Status,Coupon,Gross\n1,2026-05-03,paid,ANNA10,90\n"));
        QCOMPARE(program.query(earned), texts({"1|1|450|1", "1|2|450|1"}));
    }

    void anAffiliatesRuleIsTheirsAlone()
    {
        ImportProgram program = shared();
        CommissionRule half = ruleLike(program, 2);
        half.affiliate = AffiliateId(1);
        half.rate = Rate::fromPpm(500'000);
        QVERIFY_RESULT(CommissionRepository(program.database()).insertRule(half));
        must(program.import(title + "1,2026-05-03,paid,ANNA10,ben,,100,\n"));
        QCOMPARE(program.query(earned), texts({"1|1|2500|1", "1|2|2500|1"}));
        ReassignmentPlan plan;
        plan.which = ReassignmentPlan::Which::Chosen;
        plan.chosen = {ConversionId(1)};
        plan.to = AffiliateId(2);
        plan.reason = u"agreed"_qs;
        Job job;
        must(Reassignment(program.database()).run(plan, job));
        QCOMPARE(program.query(earned), texts({"1|2|1000|1"}));
    }

    void aRejectedShareLeavesTheCapToOthers()
    {
        ImportProgram program = shared();
        addCap(program, 1000, CapPeriod::Month, false);
        ownPurchases(program, SelfReferralRule::Reject);
        must(program.import(title + "1,2026-05-03,paid,ANNA10,ben,ben@partners.example,160,\n2,2026-05-04,paid,ANNA10,ben,,160,\n"
                                    "3,2026-05-05,paid,,ben,,160,\n"));
        QStringList bens = program.query(earned).filter(QRegularExpression(u"^.\\|2\\|"_qs));
        QCOMPARE(bens, texts({"1|2|800|5", "2|2|800|1", "3|2|200|1"}));
        QCOMPARE(program.problems(), QStringList());
    }

    void rejectingShareAfterShareSettlesTheOwner()
    {
        ImportProgram program = shared();
        addSteps(program, StepMeasure::Net, 100'000);
        must(program.import(title + "1,2026-05-03,paid,ANNA10,ben,,1000,\n2,2026-05-04,paid,ANNA10,,,100,\n"));
        QVERIFY(program.query(earned).contains(u"2|1|2000|1"_qs));
        decideOn(program, DecisionAction::Reject, "1", 1);
        decideOn(program, DecisionAction::Reject, "1", 2);
        QVERIFY2(program.query(earned).contains(u"2|1|1000|1"_qs), qPrintable(program.query(earned).join(u'\n')));
    }

    void stepsCountWhatOneEarnedOneself()
    {
        ImportProgram program = shared();
        addSteps(program, StepMeasure::Earnings, 1000);
        must(program.import(title + "1,2026-05-03,paid,ANNA10,ben,,100,\n2,2026-05-04,paid,ANNA10,,,50,\n"));
        QVERIFY2(program.query(earned).contains(u"2|1|500|1"_qs), qPrintable(program.query(earned).join(u'\n')));
        ImportProgram capped;
        addSteps(capped, StepMeasure::Earnings, 600);
        addCap(capped, 500, CapPeriod::Order, false);
        must(capped.import(title + "1,2026-05-03,paid,ANNA10,,,100,\n2,2026-05-04,paid,ANNA10,,,10,\n"));
        QVERIFY2(capped.query(earned).contains(u"2|1|100|1"_qs), qPrintable(capped.query(earned).join(u'\n')));
    }

    void aCommonCapKeepsSharesEqual()
    {
        ImportProgram program = shared();
        addCap(program, 600, CapPeriod::Order, true);
        must(program.import(title + "1,2026-05-03,paid,\"ANNA10;CLEO\",ben,,100,\n"));
        QCOMPARE(program.query(earned), texts({"1|1|200|1", "1|2|200|1", "1|3|200|1"}));
        QCOMPARE(program.problems(), QStringList());
    }

    void equalSharesAreEqual()
    {
        ImportProgram program = shared();
        must(program.import(title + "1,2026-05-03,paid,\"ANNA10;CLEO\",ben,,300000,\n"));
        QCOMPARE(program.query(earned), texts({"1|1|1000000|1", "1|2|1000000|1", "1|3|1000000|1"}));
    }

    void anOwnPurchaseIsSeenInAnUpdate()
    {
        ImportProgram program;
        ownPurchases(program, SelfReferralRule::Reject);
        must(program.import(title + "1,2026-05-03,paid,,ben,,100,\n"));
        must(program.import(title + "1,2026-05-03,paid,,ben,ben@partners.example,100,\n"));
        QCOMPARE(program.query(earned), texts({"1|2|1000|5"}));
    }
};

} // namespace laurel::test

QTEST_GUILESS_MAIN(laurel::test::NotDueTest)
#include "notdue_test.moc"
