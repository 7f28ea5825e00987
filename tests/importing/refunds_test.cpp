// What comes back as rows of its own: in a file of returns, or as negative rows among the sales. In whatever order the files
// come, the outcome is the same.

#include "importing/reassignment.h"
#include "importprogram.h"
#include "support/testsupport.h"

#include <algorithm>

namespace laurel::test {

namespace {

constexpr const char *salesHead = "Merchant ID,Affiliate Data or Website ID,Transaction ID,Sale Date,Product ID/SKU,Sale Item Amount,"
                                  "Sale Item Quantity\n";
constexpr const char *returnsHead = "Merchant ID,Transaction/Order ID,Product ID/SKU,Return Item Amount,Return Item Quantity,"
                                    "Return Reason Code\n";

QByteArray sales(const QByteArray &rows) { return salesHead + rows; }
QByteArray returns(const QByteArray &rows) { return returnsHead + rows; }

const QByteArray twoOrders = sales("9,N-900,T-1,2026-05-01,TEA,20.00,2\n9,N-900,T-1,2026-05-01,CUP,15.50,1\n9,N-900,T-2,2026-05-02,TEA,20.00,1\n");

} // namespace

class RefundsTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void returnsAreTakenFromTheirOrders();
    void returnsWaitForTheirOrders();
    void theSameReturnsAgainTakeNothingTwice();
    void equalReturnsInOneFileAreTwo();
    void severalReturnsNeverExceedTheOrder();
    void theOrderAgainStaysRefunded();
    void anOrderThatSaysSoTooIsNotRefundedTwice();
    void negativeRowsOfTheSameFile();
    void ofATotalTheGoodsShareIsTaken();
    void anotherCurrencyTakesNothing();
    void undoGivesBack();
    void undoOfTheOrderLetsTheRefundWaitAgain();
    void undoIsRefusedWhileLaterOrdersCountIt();
    void theOrderOfFilesDoesNotMatter();
    void aRowOfNothingTakesNothing();
    void aCorrectionOutlastsTheOrdersFile();

private:
    ImportSummary imported(const QByteArray &file);
    /// id, status, refunded, net and commission of each order.
    [[nodiscard]] QStringList orders();

    std::unique_ptr<ImportProgram> m_program;
};

void RefundsTest::init()
{
    m_program = std::make_unique<ImportProgram>();
    QVERIFY(m_program->isValid());
}

ImportSummary RefundsTest::imported(const QByteArray &file) { return must(m_program->import(file)); }

QStringList RefundsTest::orders()
{
    return m_program->query("SELECT external_id, status, refunded, net, (SELECT sum(amount) FROM commission AS m WHERE m.conversion_id = "
                            "c.id) FROM conversion AS c ORDER BY 1");
}

void RefundsTest::returnsAreTakenFromTheirOrders()
{
    QCOMPARE(imported(twoOrders).counts, (ImportCounts{2, 2, 0, 0, 0, 0}));
    const ImportSummary summary = imported(returns("9,T-1,CUP,15.50,1,RETURN\n9,T-2,,,,FRAUD\n"));
    QCOMPARE(summary.counts, (ImportCounts{2, 2, 0, 0, 0, 0}));
    QCOMPARE(summary.waitingRefunds, 0);
    QCOMPARE(orders(), texts({"T-1|5|1550|4000|400", "T-2|4|2000|0|0"}));
    QCOMPARE(m_program->query("SELECT sum(refunded), sum(net), sum(refunds), sum(commission) FROM stat_day"), texts({"3550|4000|2|400"}));
    QCOMPARE(m_program->query("SELECT count(*) FROM conversion_revision"), texts({"2"}));
    QCOMPARE(m_program->problems(), QStringList());
}

void RefundsTest::returnsWaitForTheirOrders()
{
    const ImportSummary first = imported(returns("9,T-1,CUP,15.50,1,RETURN\n9,T-9,CUP,5.00,1,RETURN\n"));
    QCOMPARE(first.waitingRefunds, 2);
    QCOMPARE(first.counts.added, 2);
    imported(twoOrders);
    QCOMPARE(orders(), texts({"T-1|5|1550|4000|400", "T-2|2|0|2000|200"}));
    QCOMPARE(m_program->query("SELECT count(*) FROM conversion_revision"), texts({"0"})); // it was less from the start
    QCOMPARE(m_program->problems(), QStringList());
}

void RefundsTest::theSameReturnsAgainTakeNothingTwice()
{
    imported(twoOrders);
    const QByteArray file = returns("9,T-1,CUP,5.00,1,RETURN\n");
    imported(file);
    const QStringList state = m_program->state();
    QCOMPARE(imported(file).counts, (ImportCounts{1, 0, 0, 1, 0, 0}));
    QCOMPARE(m_program->state(), state);
    // An overlapping file brings what is new.
    QCOMPARE(imported(file + "9,T-1,CUP,2.00,1,ADJUSTMENT\n").counts, (ImportCounts{2, 1, 0, 1, 0, 0}));
    QCOMPARE(orders().first(), QStringLiteral("T-1|5|700|4850|485"));
}

void RefundsTest::equalReturnsInOneFileAreTwo()
{
    imported(twoOrders);
    imported(returns("9,T-1,TEA,20.00,1,RETURN\n9,T-1,TEA,20.00,1,RETURN\n"));
    QCOMPARE(orders().first(), QStringLiteral("T-1|5|4000|1550|155"));
}

void RefundsTest::severalReturnsNeverExceedTheOrder()
{
    imported(twoOrders);
    imported(returns("9,T-2,TEA,15.00,1,RETURN\n"));
    imported(returns("9,T-2,TEA,15.01,1,RETURN\n"));
    QCOMPARE(orders().last(), QStringLiteral("T-2|4|2000|0|0"));
    QCOMPARE(m_program->problems(), QStringList());
}

void RefundsTest::theOrderAgainStaysRefunded()
{
    imported(twoOrders);
    imported(returns("9,T-1,CUP,15.50,1,RETURN\n"));
    const QStringList state = m_program->state();
    QCOMPARE(imported(twoOrders).counts, (ImportCounts{2, 0, 0, 2, 0, 0}));
    QCOMPARE(m_program->state(), state);
}

void RefundsTest::anOrderThatSaysSoTooIsNotRefundedTwice()
{
    const QByteArray head = "Order ID,Date,Gross,Refunded,Coupon\n";
    const QByteArray order = head + "T-1,2026-05-01,50.00,10.00,ANNA10\n";
    imported(order);
    imported(returns("9,T-1,CUP,10.00,1,RETURN\n"));
    QCOMPARE(orders(), texts({"T-1|5|1000|4000|400"}));
    imported(returns("9,T-1,CUP,2.50,1,RETURN\n"));
    QCOMPARE(orders(), texts({"T-1|5|1250|3750|375"}));
    QCOMPARE(imported(order).counts.unchanged, 1);
    QCOMPARE(imported(head + "T-1,2026-05-01,50.00,20.00,ANNA10\n").counts.updated, 1); // the shop knows of more
    QCOMPARE(orders(), texts({"T-1|5|2000|3000|300"}));
    QCOMPARE(m_program->problems(), QStringList());
}

void RefundsTest::negativeRowsOfTheSameFile()
{
    const QByteArray head = "companyId,enterpriseId,subscriptionId,actionTrackerId,orderId,cjEvent,eventDate,amount,currency,itemSku,itemQty,"
                            "itemUnitPrice,itemDiscount,coupon\n";
    const QByteArray before = "1,2,3,4,O-1,e1,2026-05-01T14:22:00Z,-15.00,EUR,,,,,\n";
    const QByteArray order = "1,2,3,4,O-1,e1,2026-05-01T14:22:00Z,60.00,EUR,,,,,ANNA10\n";
    const QByteArray after = "1,2,3,4,O-1,e1,2026-05-03T14:22:00Z,-5.00,EUR,,,,,\n";
    QCOMPARE(imported(head + before + order + after).counts, (ImportCounts{3, 3, 0, 0, 0, 0}));
    QCOMPARE(orders(), texts({"O-1|5|2000|4000|400"}));
    QCOMPARE(m_program->problems(), QStringList());
    QCOMPARE(imported(head + order + after).counts, (ImportCounts{2, 0, 0, 2, 0, 0}));
}

void RefundsTest::ofATotalTheGoodsShareIsTaken()
{
    const QByteArray head = "Date,Time,TimeZone,Name,Type,Status,Currency,Gross,Fee,Net,From Email Address,To Email Address,Transaction ID,"
                            "Item Title,Item ID,Shipping and Handling Amount,Insurance Amount,Sales Tax,Reference Txn ID,Invoice Number,"
                            "Quantity,Receipt ID,Balance Impact\n";
    const QByteArray sale = "05/13/2026,20:30:00,CET,Lena Vogt,Express Checkout Payment,Completed,EUR,125.00,-3.00,122.00,a@example.com,"
                            "s@example.com,TX1,Tea,TEA,5.00,,20.00,,,1,,Credit\n";
    const auto refund = [](const QByteArray &id, const QByteArray &amount) {
        return "05/14/2026,09:00:00,CET,Lena Vogt,Payment Refund,Completed,EUR,-" + amount
            + ",0.00,0.00,s@example.com,a@example.com," + id + ",,,,,,TX1,,,,Debit\n";
    };
    const auto taken = [this] { return m_program->query("SELECT status, refunded, net FROM conversion"); };
    imported(head + sale);
    imported(head + sale + refund("TX2", "12.50")); // a tenth of all that was paid
    QCOMPARE(taken(), texts({"5|1000|9000"}));
    imported(head + sale + refund("TX2", "12.50") + refund("TX3", "112.50")); // the rest of it, to the cent
    QCOMPARE(taken(), texts({"4|10000|0"}));
    QCOMPARE(m_program->problems(), QStringList());
}

void RefundsTest::anotherCurrencyTakesNothing()
{
    imported("Order ID,Date,Gross,Currency,Coupon\nT-1,2026-05-01,50.00,USD,ANNA10\n");
    imported(returns("9,T-1,CUP,10.00,1,RETURN\n")); // in the program's currency
    QCOMPARE(orders(), texts({"T-1|2|0|5000|500"}));
    QCOMPARE(m_program->problems(), QStringList());
}

void RefundsTest::undoGivesBack()
{
    imported(twoOrders);
    const QStringList state = m_program->state();
    const ImportSummary summary = imported(returns("9,T-1,CUP,15.50,1,RETURN\n9,T-9,CUP,1.00,1,RETURN\n"));
    QVERIFY_RESULT(m_program->undo(summary.batch));
    QCOMPARE(m_program->state(), state);
    QCOMPARE(m_program->problems(), QStringList());
}

void RefundsTest::undoOfTheOrderLetsTheRefundWaitAgain()
{
    imported(returns("9,T-1,CUP,15.50,1,RETURN\n"));
    const QStringList state = m_program->state();
    const ImportSummary summary = imported(twoOrders);
    QVERIFY_RESULT(m_program->undo(summary.batch));
    QCOMPARE(m_program->state(), state);
    imported(twoOrders);
    QCOMPARE(orders().first(), QStringLiteral("T-1|5|1550|4000|400"));
}

void RefundsTest::undoIsRefusedWhileLaterOrdersCountIt()
{
    const ImportSummary refunds = imported(returns("9,T-1,CUP,15.50,1,RETURN\n"));
    const ImportSummary later = imported(twoOrders);
    QCOMPARE_ERROR(m_program->undo(refunds.batch), ErrorCode::RefusedByRule);
    QVERIFY_RESULT(m_program->undo(later.batch));
    QVERIFY_RESULT(m_program->undo(refunds.batch));
    QCOMPARE(m_program->query("SELECT count(*) FROM conversion_refund"), texts({"0"}));
}

void RefundsTest::aRowOfNothingTakesNothing()
{
    imported(twoOrders);
    const ImportSummary summary = imported(returns("9,T-1,CUP,0.00,0,RETURN\n"));
    QCOMPARE(summary.counts, (ImportCounts{1, 0, 0, 0, 0, 1}));
    QCOMPARE(orders(), texts({"T-1|2|0|5550|555", "T-2|2|0|2000|200"}));
}

void RefundsTest::aCorrectionOutlastsTheOrdersFile()
{
    const QByteArray file = "Order ID,Date,Coupon,Email,Product,Tax,Gross\nO-1,2026-05-01 14:22,ANNA10,x@example.com,Tea,3.00,60.00\n";
    imported(file);
    const QByteArray correction = "companyId,enterpriseId,subscriptionId,actionTrackerId,orderId,updateTime,amount,discount,currency,itemSku,"
                                  "itemUnitPrice,itemQuantity,itemDiscount,coupon,correctionReason\n"
                                  "1,2,3,4,O-1,2026-05-09T10:00:00Z,40.00,,EUR,,,,,,price\n";
    QCOMPARE(imported(correction).counts.updated, 1);
    const QByteArray facts = "SELECT net, tax, kind, day, customer_id, product_id, affiliate_id, code FROM conversion";
    const QStringList corrected = texts({"4000|300|1|20574|1|1|1|ANNA10"});
    QCOMPARE(m_program->query(facts), corrected);
    QCOMPARE(orders(), texts({"O-1|2|0|4000|400"}));
    // The order's file says again what was corrected, also to an owner whom it got meanwhile.
    QCOMPARE(imported(file).counts.unchanged, 1);
    Job job;
    must(Reassignment(m_program->database())
             .run({.which = ReassignmentPlan::Which::Chosen, .chosen = {ConversionId(1)}, .to = AffiliateId(2), .reason = QStringLiteral("By phone")},
                  job));
    QCOMPARE(imported(file).counts.unchanged, 1);
    QCOMPARE(imported(correction).counts.unchanged, 1);
    QCOMPARE(orders(), texts({"O-1|2|0|4000|400"}));
    // So does what was taken back since.
    imported(returns("9,O-1,Tea,10.00,1,RETURN\n"));
    const QStringList refunded = orders();
    QCOMPARE(refunded, texts({"O-1|5|930|3070|307"}));
    QCOMPARE(imported(file).counts.unchanged, 1);
    QCOMPARE(orders(), refunded);
    // What is new in it counts.
    QByteArray dearer = file;
    dearer.replace("60.00", "70.00");
    QCOMPARE(imported(dearer).counts.updated, 1);
    QCOMPARE(orders(), texts({"O-1|5|959|6041|604"}));
    QCOMPARE(m_program->problems(), QStringList());
}

void RefundsTest::theOrderOfFilesDoesNotMatter()
{
    const QList<QByteArray> files = {sales("9,N-900,T-1,2026-05-01,TEA,20.00,2\n9,N-900,T-2,2026-05-02,TEA,20.00,1\n"),
                                     sales("9,N-900,T-3,2026-05-03,TEA,30.00,1\n"),
                                     returns("9,T-1,TEA,10.00,1,RETURN\n9,T-3,,,,CANCELED\n"),
                                     returns("9,T-1,TEA,10.00,1,RETURN\n9,T-1,TEA,5.55,1,ADJUSTMENT\n9,T-2,TEA,0.01,1,RETURN\n")};
    QList<int> order = {0, 1, 2, 3};
    QStringList expected;
    do {
        ImportProgram program;
        QVERIFY(program.isValid());
        for (const int file : std::as_const(order))
            QVERIFY_RESULT(program.import(files.at(file)));
        const QStringList outcome = program.query("SELECT external_id, status, refunded, net, (SELECT sum(amount) FROM commission AS m "
                                                  "WHERE m.conversion_id = c.id) FROM conversion AS c ORDER BY 1")
            + program.query("SELECT day, refunds, refunded, net, commission FROM stat_day ORDER BY day");
        if (expected.isEmpty())
            expected = outcome;
        QCOMPARE(outcome, expected);
        QCOMPARE(program.problems(), QStringList());
    } while (std::next_permutation(order.begin(), order.end()));
    // Equal returns of two files are one: the later file repeats the earlier one's.
    QCOMPARE(expected.first(), QStringLiteral("T-1|5|1555|2445|245"));
}

} // namespace laurel::test

QTEST_GUILESS_MAIN(laurel::test::RefundsTest)
#include "refunds_test.moc"
