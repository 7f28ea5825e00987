// Sales that nothing says whose they are follow their customer to whoever brought them.
#include "commissions/recompute.h"
#include "importing/importprogram.h"
#include "importing/reassignment.h"
#include "storage/programrepository.h"
#include "support/testsupport.h"

namespace laurel::test {

namespace {

const QByteArray title = "Order ID,Date,Coupon,Referral Code,Email,Gross\n";
const QByteArray owners = "SELECT external_id, ifnull(affiliate_id, 0), reason FROM conversion ORDER BY external_id";
const QByteArray earned = "SELECT c.external_id, m.affiliate_id, m.amount, m.status FROM commission AS m "
                          "JOIN conversion AS c ON c.id = m.conversion_id ORDER BY 1";

void follow(ImportProgram &program, bool on = true)
{
    ProgramRepository repository(program.database());
    ProgramInfo info = must(repository.load());
    info.lifetimeCustomers = on;
    must(repository.save(info));
}

ReassignmentSummary reassign(ImportProgram &program, ReassignmentPlan::Which which, const DateRange &period = {})
{
    Job job;
    return must(Reassignment(program.database()).run({.which = which, .period = period}, job));
}

using enum ReassignmentPlan::Which;

} // namespace

class LifetimeCustomersTest : public QObject
{
    Q_OBJECT

private slots:
    void offUnlessAsked()
    {
        ImportProgram program;
        must(program.import(title + "1,2026-05-02,ANNA10,,x@example.com,100\n2,2026-05-03,,,x@example.com,50\n"));
        QCOMPARE(program.query(owners), texts({"1|1|1", "2|0|0"}));
    }

    void withinOneFileWhateverItsOrder()
    {
        ImportProgram program;
        follow(program);
        const auto imported = must(
            program.import(title + "3,2026-05-09,,,X+later@example.com,50\n1,2026-05-02,ANNA10,,x@example.com,100\n"
                                   "2,2026-05-01,,,x@example.com,10\n4,2026-05-10,,ben,x@example.com,20\n"
                                   "5,2026-05-11,,,x@example.com,30\n6,2026-05-11,WELCOME,,x@example.com,30\n"
                                   "7,2026-05-11,,,other@example.com,30\n8,2026-05-11,,,,30\n"));
        // 2 was before Anna brought them; 4 is Ben's, yet they stay Anna's; 6 says another code.
        QCOMPARE(program.query(owners),
                 texts({"1|1|1", "2|0|0", "3|1|9", "4|2|2", "5|1|9", "6|0|20", "7|0|0", "8|0|0"}));
        QCOMPARE(program.query(earned), texts({"1|1|1000|1", "3|1|500|1", "4|2|200|1", "5|1|300|1"}));
        QCOMPARE(imported.attributed, 4);
        QCOMPARE(imported.unattributed, 4);
        QCOMPARE(imported.reasons.value(AttributionReason::CustomerOf), 2);
        QCOMPARE(imported.reasons.value(AttributionReason::None), 3);
        QCOMPARE(imported.commission, (QList<Money>{Money(2000, *Currency::fromCode(u"EUR"))}));
        QCOMPARE(program.query("SELECT count(*) FROM conversion_revision"), texts({"0"}));
        QCOMPARE(program.query("SELECT count(*) FROM commission_history"), texts({"0"}));
        QCOMPARE(program.problems(), QStringList());
        Job job;
        QCOMPARE(must(Recompute(program.database()).run({}, true, job)).settled.changed, 0);
    }

    void laterFilesAndTheirUndo()
    {
        ImportProgram program;
        follow(program);
        must(program.import(title + "1,2026-05-02,ANNA10,,x@example.com,100\n"));
        const QStringList before = program.state();
        const QByteArray file = title + "2,2026-05-09,,,x@example.com,50\n";
        auto plan = must(program.planFor(file));
        plan.dryRun = true;
        const auto tried = must(program.run(plan));
        QCOMPARE(tried.reasons.value(AttributionReason::CustomerOf), 1);
        QCOMPARE(tried.rows.size(), 1);
        QCOMPARE(tried.rows.first().affiliate, AffiliateId(1));
        QCOMPARE(tried.rows.first().reason, AttributionReason::CustomerOf);
        QCOMPARE(program.state(), before);

        const auto imported = must(program.import(file));
        QCOMPARE(program.query(owners), texts({"1|1|1", "2|1|9"}));
        QCOMPARE(program.query(earned), texts({"1|1|1000|1", "2|1|500|1"}));
        QCOMPARE(program.problems(), QStringList());
        QCOMPARE(must(program.import(file)).counts.unchanged, 1);
        const auto refunded = must(program.import(
            "Order ID,Date,Status,Coupon,Email,Gross,Refunded\n2,2026-05-09,confirmed,,x@example.com,50,20\n"));
        QCOMPARE(program.query(earned), texts({"1|1|1000|1", "2|1|300|1"}));
        QVERIFY_RESULT(program.undo(refunded.batch));
        QVERIFY_RESULT(program.undo(imported.batch));
        QCOMPARE(program.state(), before);
        QCOMPARE(program.problems(), QStringList());
    }

    void cancelledSalesAndLeadsBringNobody()
    {
        ImportProgram program;
        follow(program);
        must(program.import(
            "Order ID,Date,Status,Type,Coupon,Email,Gross\n1,2026-05-01,cancelled,sale,CLEO,x@example.com,100\n"
            "2,2026-05-02,confirmed,lead,,x@example.com,0\n3,2026-05-03,confirmed,sale,,x@example.com,100\n"
            "4,2026-05-04,confirmed,sale,ANNA10,x@example.com,100\n5,2026-05-05,cancelled,sale,,x@example.com,100\n"
            "6,2026-05-06,confirmed,sale,,x@example.com,100\n"));
        QCOMPARE(program.query(owners), texts({"1|3|1", "2|0|0", "3|0|0", "4|1|1", "5|0|0", "6|1|9"}));
        QCOMPARE(program.problems(), QStringList());
    }

    void theirOwnPurchasesAreHeld()
    {
        ImportProgram program;
        follow(program);
        const auto imported = must(program.import(title + "1,2026-05-02,ANNA10,,anna@partners.example,100\n"
                                                          "2,2026-05-03,,,Anna@partners.example,50\n"));
        QCOMPARE(program.query(owners), texts({"1|1|1", "2|1|9"}));
        QCOMPARE(program.query(earned), texts({"1|1|1000|6", "2|1|500|6"}));
        QCOMPARE(imported.selfReferrals, 2);
        QCOMPARE(program.problems(), QStringList());
    }

    void attributingAnewFollowsThem()
    {
        ImportProgram program;
        must(program.import(title + "1,2026-05-02,WELCOME,,x@example.com,100\n2,2026-05-03,,,x@example.com,50\n"
                                    "3,2026-05-04,ANNA10,,y@example.com,100\n4,2026-05-05,,,y@example.com,10\n"));
        follow(program);
        const auto done = reassign(program, Unassigned);
        QCOMPARE(done.changed, 1);
        QCOMPARE(program.query(owners), texts({"1|0|20", "2|0|0", "3|1|1", "4|1|9"}));
        QCOMPARE(program.problems(), QStringList());
        QCOMPARE(reassign(program, Unassigned).changed, 0);
        QCOMPARE(reassign(program, All).changed, 0);

        // What a code decides now brings a customer, in the same run.
        must(AffiliateRepository(program.database())
                 .insertCode({{}, AffiliateId(2), CodeKind::Coupon, QStringLiteral("WELCOME"), {}, {}}));
        const auto both = reassign(program, Unassigned);
        QCOMPARE(both.changed, 2);
        QCOMPARE(program.query(owners), texts({"1|2|1", "2|2|9", "3|1|1", "4|1|9"}));
        QCOMPARE(program.query(earned), texts({"1|2|1000|1", "2|2|500|1", "3|1|1000|1", "4|1|100|1"}));
        QCOMPARE(program.problems(), QStringList());
        QVERIFY_RESULT(program.undo(both.batch));

        // A code that goes takes along who followed it; days that are not looked at stay, and still bring customers.
        program.exec("DELETE FROM affiliate_code WHERE code IN ('ANNA10', 'WELCOME')");
        QCOMPARE(reassign(program, All, DateRange(QDate(2026, 5, 5), QDate(2026, 5, 6))).changed, 0);
        const auto gone = reassign(program, All);
        QCOMPARE(gone.changed, 2);
        QCOMPARE(program.query(owners), texts({"1|0|20", "2|0|0", "3|0|20", "4|0|0"}));
        QCOMPARE(program.problems(), QStringList());
        QVERIFY_RESULT(program.undo(gone.batch));

        follow(program, false);
        must(AffiliateRepository(program.database())
                 .insertCode({{}, AffiliateId(1), CodeKind::Coupon, QStringLiteral("ANNA10"), {}, {}}));
        QCOMPARE(reassign(program, All).changed, 1);
        QCOMPARE(program.query(owners), texts({"1|0|20", "2|0|0", "3|1|1", "4|0|0"}));
        QCOMPARE(program.problems(), QStringList());
    }

    void theOwnerOfASharedSaleBringsTheCustomer()
    {
        ImportProgram program(QStringLiteral("Europe/Berlin"), AttributionRule::Shared);
        follow(program);
        must(program.import(title + "1,2026-05-02,ANNA10,ben,x@example.com,100\n2,2026-05-03,,,x@example.com,50\n"));
        QCOMPARE(program.query(owners), texts({"1|1|1", "2|1|9"}));
        QCOMPARE(program.query(earned), texts({"1|1|500|1", "1|2|500|1", "2|1|500|1"}));
        QCOMPARE(program.problems(), QStringList());
    }

    void rulesThatLookAtOthersSettleThem()
    {
        ImportProgram program;
        follow(program);
        program.exec("INSERT INTO commission_cap (amount, currency, per) VALUES (1200, 'EUR', 'total')");
        must(program.import(title + "1,2026-05-02,ANNA10,,x@example.com,100\n2,2026-05-03,,,x@example.com,50\n"));
        QCOMPARE(program.query(earned), texts({"1|1|1000|1", "2|1|200|1"}));
        QCOMPARE(program.problems(), QStringList());
    }
};

} // namespace laurel::test

QTEST_GUILESS_MAIN(laurel::test::LifetimeCustomersTest)
#include "lifetimecustomers_test.moc"
