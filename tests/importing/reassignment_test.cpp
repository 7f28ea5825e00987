#include "importing/importprogram.h"
#include "importing/reassignment.h"
#include "support/payments.h"
#include "support/testsupport.h"

namespace laurel::test {

namespace {

const QByteArray title = "Order ID,Date,Coupon,Referral Code,Email,Gross\n";

Result<ReassignmentSummary> reassign(ImportProgram &program, const ReassignmentPlan &plan)
{
    Job job;
    return Reassignment(program.database()).run(plan, job);
}

void give(ImportProgram &program, qint64 affiliate, CodeKind kind, const QString &code)
{
    must(AffiliateRepository(program.database()).insertCode({{}, AffiliateId(affiliate), kind, code, {}, {}}));
}

const ReassignmentPlan unassigned{};
const QByteArray owners = "SELECT external_id, ifnull(affiliate_id, 0), reason, code FROM conversion";
const QByteArray earned = "SELECT external_id, m.affiliate_id, m.amount, m.status FROM commission AS m "
                          "JOIN conversion AS c ON c.id = m.conversion_id";

} // namespace

class ReassignmentTest : public QObject
{
    Q_OBJECT

private slots:
    void salesFindTheirOwnerWhenCodesChange()
    {
        ImportProgram program;
        // Of two unknown codes the second gets an owner; the row of nobody carries no code at all.
        must(program.import(title + "1,2026-05-02,WELCOME,dora,x@example.com,100\n2,2026-05-03,ANNA10,,y@example.com,50\n"
                                    "3,2026-05-04,,,z@example.com,10\n4,2026-05-05,DORA5,,w@example.com,20\n"));
        const QStringList before = program.state();
        give(program, 2, CodeKind::Referral, QStringLiteral("dora"));
        give(program, 3, CodeKind::Email, QStringLiteral("z@example.com"));
        ReassignmentPlan trial = unassigned;
        trial.dryRun = true;
        const auto tried = reassign(program, trial);
        QVERIFY_RESULT(tried);
        QCOMPARE(tried->changed, 2);
        QVERIFY(!tried->batch.isValid());
        QCOMPARE(program.query(owners).first(), QStringLiteral("1|0|20|WELCOME"));

        const auto done = reassign(program, unassigned);
        QVERIFY_RESULT(done);
        QCOMPARE(done->looked, 3);
        QCOMPARE(done->changed, 2);
        QCOMPARE(done->changes.size(), 2);
        QCOMPARE(done->commission, (QList<Money>{Money(1100, *Currency::fromCode(u"EUR"))}));
        QCOMPARE(program.query(owners), texts({"1|2|2|dora", "2|1|1|ANNA10", "3|3|5|z@example.com", "4|0|20|DORA5"}));
        QCOMPARE(program.query(earned), texts({"1|2|1000|1", "2|1|500|1", "3|3|100|1"}));
        QCOMPARE(program.problems(), QStringList());

        // A second time there is nothing left to do, and no step is made of it.
        const auto again = reassign(program, unassigned);
        QVERIFY_RESULT(again);
        QCOMPARE(again->changed, 0);
        QVERIFY(!again->batch.isValid());

        QVERIFY_RESULT(program.undo(done->batch));
        QCOMPARE(program.query(owners).first(), QStringLiteral("1|0|20|WELCOME"));
        QCOMPARE(program.problems(), QStringList());
        program.exec("DELETE FROM affiliate_code WHERE code IN ('dora', 'z@example.com')");
        QCOMPARE(program.state(), before);
    }

    void aSaleIsGivenByHandAndStaysSo()
    {
        ImportProgram program;
        const QByteArray file = title + "1,2026-05-02,ANNA10,,x@example.com,100\n";
        must(program.import(file));
        ReassignmentPlan plan{.which = ReassignmentPlan::Which::Chosen, .chosen = {ConversionId(1)}, .to = AffiliateId(2)};
        QCOMPARE_ERROR(reassign(program, plan), ErrorCode::InvalidInput);
        plan.reason = QStringLiteral("Ben had agreed it by phone");
        const auto done = reassign(program, plan);
        QVERIFY_RESULT(done);
        QCOMPARE(done->changed, 1);
        QCOMPARE(program.query(owners), texts({"1|2|7|ANNA10"}));
        QCOMPARE(program.query(earned), texts({"1|2|1000|1"}));
        QCOMPARE(program.query("SELECT file_name, kind, updated FROM import_batch WHERE id = 2"),
                 texts({"Ben had agreed it by phone|6|1"}));

        // Neither the same file nor the codes take it back; only undo does.
        QCOMPARE(must(program.import(file)).counts.unchanged, 1);
        QCOMPARE(must(reassign(program, {.which = ReassignmentPlan::Which::All})).looked, 0);
        QVERIFY_RESULT(program.undo(done->batch));
        QCOMPARE(program.query(owners), texts({"1|1|1|ANNA10"}));
        QCOMPARE(program.query(earned), texts({"1|1|1000|1"}));
        QCOMPARE(program.problems(), QStringList());
    }

    void paidCommissionsAreCorrectedByARowOfTheirOwn()
    {
        ImportProgram program;
        must(program.import(title + "1,2026-05-02,ANNA10,,x@example.com,100\n"));
        QVERIFY_RESULT(payEverything(program.database()));
        const auto done = reassign(program, {.which = ReassignmentPlan::Which::Chosen, .chosen = {ConversionId(1)}, .to = AffiliateId(2),
                                             .reason = QStringLiteral("Her own order")});
        QVERIFY_RESULT(done);
        QCOMPARE(program.query(earned), texts({"1|1|1000|4", "1|2|1000|1", "1|1|-1000|2"}));
        QCOMPARE(program.problems(), QStringList());
    }

    void allSalesFollowTheCodesOfTheirDay()
    {
        ImportProgram program;
        must(program.import(title + "1,2026-05-02,ANNA10,,x@example.com,100\n2,2026-05-20,ANNA10,,y@example.com,50\n"));
        // Later it turns out that the coupon was Ben's from the middle of May.
        program.exec("UPDATE affiliate_code SET valid_to = 20588 WHERE code = 'ANNA10'");
        must(AffiliateRepository(program.database()).insertCode({{}, AffiliateId(2), CodeKind::Coupon, QStringLiteral("ANNA10"), QDate(2026, 5, 15), {}}));
        QCOMPARE(must(reassign(program, unassigned)).looked, 0);
        const DateRange early(QDate(2026, 5, 1), QDate(2026, 5, 10));
        QCOMPARE(must(reassign(program, {.which = ReassignmentPlan::Which::All, .period = early})).changed, 0);
        const auto done = reassign(program, {.which = ReassignmentPlan::Which::All});
        QVERIFY_RESULT(done);
        QCOMPARE(done->changed, 1);
        QCOMPARE(done->changes.first().from, AffiliateId(1));
        QCOMPARE(done->changes.first().to, AffiliateId(2));
        QCOMPARE(done->commission, QList<Money>());
        QCOMPARE(program.query(owners), texts({"1|1|1|ANNA10", "2|2|1|ANNA10"}));
        QCOMPARE(program.problems(), QStringList());
    }

    void clicksThatComeLaterAreJoinedByTheirId()
    {
        ImportProgram program;
        must(program.import("Order ID,Date,Click ID,Gross\n1,2026-05-02 10:00:00,v-1,100\n2,2026-05-02 10:00:00,v-2,100\n"));
        QCOMPARE(program.query(owners), texts({"1|0|0|", "2|0|0|"}));
        const QByteArray clicks = "Date,Affiliate,Click ID,Clicks\n2026-05-01 09:00:00,anna,v-1,1\n2026-05-02 11:00:00,ben,v-1,1\n"
                                  "2026-03-01 09:00:00,ben,v-2,1\n";
        const auto imported = must(program.import(clicks));
        QCOMPARE(imported.kind, ImportKind::Clicks);
        QCOMPARE(program.query("SELECT visitor, code FROM click"), texts({"v-1|anna", "v-1|ben", "v-2|ben"}));
        const auto done = must(reassign(program, unassigned));
        QCOMPARE(done.changed, 1);
        QCOMPARE(program.query(owners), texts({"1|1|6|anna", "2|0|0|"}));
        QCOMPARE(program.problems(), QStringList());
        // An order that comes after the clicks finds them by itself; a second import of the clicks adds none.
        QCOMPARE(must(program.import("Order ID,Date,Click ID,Gross\n3,2026-05-02 12:00:00,v-1,100\n")).attributed, 1);
        QCOMPARE(program.query(owners).last(), QStringLiteral("3|2|6|ben"));
        QCOMPARE(must(program.import(clicks)).counts.unchanged, 3);
        QVERIFY_RESULT(program.undo(imported.batch));
        QCOMPARE(program.query("SELECT count(*) FROM click"), texts({"0"}));
        QCOMPARE(program.problems(), QStringList());
    }

    void customersWhoAreTheAffiliateAreCounted()
    {
        ImportProgram program;
        const auto imported = must(program.import(title + "1,2026-05-02,ANNA10,,Anna@Partners.example,100\n"
                                                          "2,2026-05-02,ANNA10,,x@example.com,100\n3,2026-05-02,,ben,anna@partners.example,100\n"));
        QCOMPARE(imported.selfReferrals, 1);
    }

    void duplicatesOfAnotherSourceCanBeLeftOut()
    {
        ImportProgram program;
        must(program.import(title + "1,2026-05-02,ANNA10,,x@example.com,100\n"));
        auto plan = must(program.planFor(title + "1,2026-05-03,ANNA10,,x@example.com,100\n2,2026-05-03,ANNA10,,x@example.com,100\n"
                                                 "1,2026-05-03,ANNA10,,x@example.com,100\n",
                                         {}, QStringLiteral("Network")));
        plan.skipDuplicates = true;
        const auto imported = must(program.run(plan));
        QCOMPARE(imported.possibleDuplicates, 2);
        QCOMPARE(imported.counts, (ImportCounts{.read = 3, .added = 1, .skipped = 2}));
        QCOMPARE(program.query("SELECT external_id, source_id FROM conversion"), texts({"1|1", "2|2"}));
        QCOMPARE(program.problems(), QStringList());
    }

    void cancelledChangesNothing()
    {
        ImportProgram program;
        must(program.import(title + "1,2026-05-02,WELCOME,,x@example.com,100\n"));
        give(program, 2, CodeKind::Coupon, QStringLiteral("WELCOME"));
        const QStringList before = program.state();
        Job job;
        job.cancel();
        QCOMPARE_ERROR(Reassignment(program.database()).run(unassigned, job), ErrorCode::Cancelled);
        QCOMPARE(program.state(), before);
    }
};

} // namespace laurel::test

QTEST_GUILESS_MAIN(laurel::test::ReassignmentTest)
#include "reassignment_test.moc"
