// Sales that all who touched them share: what imports, updates, decisions and their undo make of the shares.
#include "commissions/recompute.h"
#include "importing/importprogram.h"
#include "importing/reassignment.h"
#include "storage/commissionrepository.h"
#include "storage/conversionrepository.h"
#include "storage/programrepository.h"
#include "support/payments.h"
#include "support/testsupport.h"

#include <numeric>

namespace laurel::test {

namespace {

const QByteArray title = "Order ID,Date,Coupon,Referral Code,Email,Gross\n";
const QByteArray shares = "SELECT c.external_id, c.affiliate_id, s.affiliate_id, s.share_ppm FROM conversion AS c "
                          "JOIN conversion_share AS s ON s.conversion_id = c.id ORDER BY 1, 3";
const QByteArray earned = "SELECT c.external_id, m.affiliate_id, m.basis, m.amount, m.status FROM commission AS m "
                          "JOIN conversion AS c ON c.id = m.conversion_id ORDER BY m.id";

ImportProgram sharedProgram() { return ImportProgram(QStringLiteral("Europe/Berlin"), AttributionRule::Shared); }

ReassignmentSummary reassign(ImportProgram &program, const ReassignmentPlan &plan)
{
    Job job;
    return must(Reassignment(program.database()).run(plan, job));
}

qsizetype changedByRecompute(ImportProgram &program)
{
    Job job;
    return must(Recompute(program.database()).run({}, true, job)).settled.changed;
}

void setRule(ImportProgram &program, AttributionRule rule)
{
    ProgramRepository repository(program.database());
    ProgramInfo info = must(repository.load());
    info.attributionRule = rule;
    must(repository.save(info));
}

void addCap(ImportProgram &program, qint64 amount)
{
    CommissionCap cap;
    cap.amount = Money(amount, *Currency::fromCode(u"EUR"));
    must(CommissionRepository(program.database()).insertCap(cap));
}

} // namespace

class SharedSalesTest : public QObject
{
    Q_OBJECT

private slots:
    void importSharesWhatSeveralTouched()
    {
        ImportProgram program = sharedProgram();
        const auto imported = must(
            program.import(title + "1,2026-05-02,ANNA10,ben,x@example.com,100.01\n"
                                   "2,2026-05-02,\"CLEO,ANNA10\",ben,y@example.com,100\n"
                                   "3,2026-05-02,ANNA10,anna,z@example.com,100\n4,2026-05-02,,,w@example.com,100\n"));
        QCOMPARE(imported.attributed, 3);
        QCOMPARE(imported.commission, (QList<Money>{Money(3000, *Currency::fromCode(u"EUR"))}));
        QCOMPARE(program.query(shares), texts({"1|1|2|500000", "2|3|1|333333", "2|3|2|333333"}));
        QCOMPARE(program.query(earned), texts({"1|1|5001|500|1", "1|2|5000|500|1", "2|3|3334|334|1", "2|1|3333|333|1",
                                               "2|2|3333|333|1", "3|1|10000|1000|1"}));
        QCOMPARE(changedByRecompute(program), 0);
        QCOMPARE(program.problems(), QStringList());
        const ConversionRow row = must(ConversionRepository(program.database()).find(ConversionId(2)));
        QCOMPARE(row.shares.size(), 3);
        QCOMPARE(row.shares.first().affiliateName, QStringLiteral("Cleo Diaz"));
        QCOMPARE(std::accumulate(row.shares.begin(), row.shares.end(), qint64(0),
                                 [](qint64 sum, const SharePart &part) { return sum + part.share.ppm(); }),
                 1'000'000);
    }

    void clicksShareToo()
    {
        ImportProgram program = sharedProgram();
        must(program.import(
            "Date,Affiliate,Click ID,Clicks\n2026-05-01 09:00:00,anna,v-1,1\n2026-05-02 08:00:00,ben,v-1,1\n"));
        must(program.import("Order ID,Date,Click ID,Gross\n1,2026-05-02 10:00:00,v-1,100\n"));
        QCOMPARE(program.query(shares), texts({"1|2|1|500000"}));
        QCOMPARE(program.query(earned), texts({"1|2|5000|500|1", "1|1|5000|500|1"}));
        QCOMPARE(changedByRecompute(program), 0);
        QCOMPARE(program.problems(), QStringList());
    }

    void updatesKeepSharesAndUndoRestoresThem()
    {
        ImportProgram program = sharedProgram();
        const QByteArray file = title + "1,2026-05-02,ANNA10,ben,x@example.com,100\n";
        must(program.import(file));
        QCOMPARE(must(program.import(file)).counts.unchanged, 1);
        const QStringList before = program.state();

        const auto dearer = must(program.import(title + "1,2026-05-02,ANNA10,ben,x@example.com,200\n"));
        QCOMPARE(dearer.counts.updated, 1);
        QCOMPARE(program.query(shares), texts({"1|1|2|500000"}));
        QCOMPARE(program.query(earned), texts({"1|1|10000|1000|1", "1|2|10000|1000|1"}));
        QCOMPARE(changedByRecompute(program), 0);
        QVERIFY_RESULT(program.undo(dearer.batch));
        QCOMPARE(program.state(), before);

        // Another link in the file: another one shares.
        const auto other = must(program.import(title + "1,2026-05-02,ANNA10,anna,x@example.com,100\n"));
        QCOMPARE(other.counts.updated, 1);
        QCOMPARE(program.query(shares), QStringList());
        QCOMPARE(program.query(earned), texts({"1|1|10000|1000|1"}));
        QCOMPARE(program.problems(), QStringList());
        QVERIFY_RESULT(program.undo(other.batch));
        QCOMPARE(program.state(), before);

        // What empties all that says whose it is changes nothing of that.
        QCOMPARE(must(program.import(title + "1,2026-05-02,,,x@example.com,100\n")).counts.unchanged, 1);
        QCOMPARE(program.problems(), QStringList());
    }

    void undoTakesSharesAway()
    {
        ImportProgram program = sharedProgram();
        const QStringList before = program.state();
        const auto imported = must(program.import(title + "1,2026-05-02,ANNA10,ben,x@example.com,100\n"));
        QVERIFY_RESULT(program.undo(imported.batch));
        QCOMPARE(program.state(), before);
        QCOMPARE(program.problems(), QStringList());
    }

    void paidSharesAreCorrectedOneByOne()
    {
        ImportProgram program = sharedProgram();
        must(program.import(title + "1,2026-05-02,ANNA10,ben,x@example.com,100\n"));
        QVERIFY_RESULT(payEverything(program.database()));
        const auto cheaper = must(program.import(title + "1,2026-05-02,ANNA10,ben,x@example.com,60\n"));
        QCOMPARE(program.query(earned),
                 texts({"1|1|5000|500|4", "1|2|5000|500|4", "1|1|-2000|-200|2", "1|2|-2000|-200|2"}));
        QCOMPARE(program.problems(), QStringList());
        QVERIFY_RESULT(program.undo(cheaper.batch));
        QCOMPARE(program.query(earned), texts({"1|1|5000|500|4", "1|2|5000|500|4"}));
        QCOMPARE(program.problems(), QStringList());
    }

    void attributingAnewFollowsTheRule()
    {
        ImportProgram program = sharedProgram();
        must(program.import(title +
                            "1,2026-05-02,ANNA10,ben,x@example.com,100\n2,2026-05-02,ANNA10,dora,y@example.com,100\n"));
        QCOMPARE(reassign(program, {.which = ReassignmentPlan::Which::All}).changed, 0);
        const QStringList before = program.state();
        setRule(program, AttributionRule::CouponFirst);
        const auto single = reassign(program, {.which = ReassignmentPlan::Which::All});
        QCOMPARE(single.changed, 1);
        QCOMPARE(program.query(shares), QStringList());
        QCOMPARE(program.query(earned), texts({"1|1|10000|1000|1", "2|1|10000|1000|1"}));
        QCOMPARE(program.problems(), QStringList());
        QVERIFY_RESULT(program.undo(single.batch));
        QCOMPARE(program.state(), before);

        // A code that nobody had gets an owner, who shares then.
        setRule(program, AttributionRule::Shared);
        must(AffiliateRepository(program.database())
                 .insertCode({{}, AffiliateId(3), CodeKind::Referral, QStringLiteral("dora"), {}, {}}));
        const auto joined = reassign(program, {.which = ReassignmentPlan::Which::All});
        QCOMPARE(joined.changed, 1);
        QCOMPARE(program.query(shares), texts({"1|1|2|500000", "2|1|3|500000"}));
        QCOMPARE(changedByRecompute(program), 0);
        QCOMPARE(program.problems(), QStringList());
    }

    void whatIsGivenByHandIsOnesAlone()
    {
        ImportProgram program = sharedProgram();
        const QByteArray file = title + "1,2026-05-02,ANNA10,ben,x@example.com,100\n";
        must(program.import(file));
        const QStringList before = program.state();
        const auto given = reassign(program, {.which = ReassignmentPlan::Which::Chosen,
                                              .chosen = {ConversionId(1)},
                                              .to = AffiliateId(3),
                                              .reason = QStringLiteral("Agreed by phone")});
        QCOMPARE(program.query(shares), QStringList());
        QCOMPARE(program.query(earned), texts({"1|3|10000|1000|1"}));
        QCOMPARE(must(program.import(file)).counts.unchanged, 1);
        QCOMPARE(program.problems(), QStringList());
        QVERIFY_RESULT(program.undo(given.batch));
        QCOMPARE(program.state(), before);
    }

    void onlyTheirOwnPurchaseIsHeld()
    {
        ImportProgram program = sharedProgram();
        const auto imported = must(program.import(title + "1,2026-05-02,ANNA10,ben,Ben@partners.example,100\n"));
        QCOMPARE(imported.selfReferrals, 1);
        QCOMPARE(program.query(earned), texts({"1|1|5000|500|1", "1|2|5000|500|6"}));
        QCOMPARE(changedByRecompute(program), 0);
        must(program.import(title + "1,2026-05-02,ANNA10,ben,Ben@partners.example,200\n"));
        QCOMPARE(program.query(earned), texts({"1|1|10000|1000|1", "1|2|10000|1000|6"}));
        QCOMPARE(program.problems(), QStringList());
    }

    void capsCountSharesOfOthersSales()
    {
        ImportProgram program = sharedProgram();
        addCap(program, 1200);
        // Ben earns 10 of his own sale, and of Anna's what is left to 12.
        must(
            program.import(title + "1,2026-05-02,,ben,x@example.com,100\n2,2026-05-03,ANNA10,ben,y@example.com,100\n"));
        QCOMPARE(program.query(earned), texts({"1|2|10000|1000|1", "2|1|5000|500|1", "2|2|5000|200|1"}));
        QCOMPARE(changedByRecompute(program), 0);
        QCOMPARE(program.problems(), QStringList());
    }

    void sharesSumToOneAndCommissionsToTheWhole()
    {
        QVERIFY(holds("shared imports", [] {
            const QList<QByteArray> coupons{"", "ANNA10", "CLEO", "\"ANNA10;CLEO\"", "WELCOME"};
            const QList<QByteArray> links{"", "anna", "ben", "who"};
            QByteArray file = title;
            const int rows = *rc::gen::inRange(1, 8);
            for (int i = 0; i < rows; ++i) {
                const QByteArray number = QByteArray::number(i);
                const QByteArray coupon = coupons[*rc::gen::inRange<qsizetype>(0, coupons.size())];
                const QByteArray link = links[*rc::gen::inRange<qsizetype>(0, links.size())];
                const QByteArray cents = QByteArray::number(*rc::gen::inRange(100, 200)).mid(1);
                const QByteArray gross = QByteArray::number(*rc::gen::inRange(0, 1000)) + '.' + cents;
                file += number + ",2026-05-02," + coupon + ',' + link + ",c" + number + "@example.com," + gross + '\n';
            }
            ImportProgram together = sharedProgram();
            ImportProgram alone;
            must(together.import(file));
            must(alone.import(file));
            const QByteArray owners = "SELECT external_id, affiliate_id, reason, code FROM conversion ORDER BY 1";
            RC_ASSERT(together.query(owners) == alone.query(owners));
            // Everybody has the same rate.
            const QByteArray sums =
                "SELECT conversion_id, sum(basis), sum(amount) FROM commission GROUP BY 1 ORDER BY 1";
            RC_ASSERT(together.query(sums) == alone.query(sums));
            RC_ASSERT(
                together
                    .query(
                        "SELECT 1 FROM conversion_share GROUP BY conversion_id HAVING sum(share_ppm) + "
                        "1000000 / (count(*) + 1) > 1000000 OR sum(share_ppm) <> count(*) * (1000000 / (count(*) + 1))")
                    .isEmpty());
            RC_ASSERT(changedByRecompute(together) == 0);
            RC_ASSERT(together.problems().isEmpty());
        }));
    }
};

} // namespace laurel::test

QTEST_GUILESS_MAIN(laurel::test::SharedSalesTest)
#include "sharedsales_test.moc"
