#include "importing/importprogram.h"
#include "support/testsupport.h"

namespace laurel::test {

class ShopifyTest : public QObject
{
    Q_OBJECT

private slots:
    void ordersComeInWhole()
    {
        ImportProgram program;
        QVERIFY(program.isValid());
        const Result<ImportSummary> summary = program.import(dataFile(QStringLiteral("shopify-orders.csv")));
        QVERIFY_RESULT(summary);
        QCOMPARE(summary->counts, (ImportCounts{4, 4, 0, 0, 0, 0}));
        QCOMPARE(summary->lines, 6);
        const QStringList rows = program.query(
            "SELECT external_id, status, day - 20574, ifnull(affiliate_id, 0), reason, code, quantity, gross, discount, tax, "
            "shipping, refunded, net FROM conversion ORDER BY id");
        QCOMPARE(rows.at(0), QStringLiteral("#1001|2|0|1|1|ANNA10|3|5000|500|948|490|0|4500"));
        QCOMPARE(rows.at(1), QStringLiteral("#1002|5|1|2|2|ben|1|3000|0|570|0|1008|1992"));
        QCOMPARE(rows.at(2), QStringLiteral("#1003|4|2|0|0||1|2000|0|473|490|2000|0"));
        QCOMPARE(rows.at(3), QStringLiteral("#1004|3|3|1|1|ANNA10|1|1500|0|285|0|0|0"));
        QCOMPARE(program.query("SELECT p.sku, i.quantity, i.gross FROM conversion_item AS i JOIN product AS p "
                               "ON p.id = i.product_id ORDER BY position"),
                 (QStringList{QStringLiteral("TEA-1|2|3000"), QStringLiteral("CUP-2|1|2000")}));
        QCOMPARE(program.query("SELECT conversion_id, amount, hold_until - 20574 FROM commission ORDER BY id"),
                 (QStringList{QStringLiteral("1|450|30"), QStringLiteral("2|199|31")}));
        QCOMPARE(program.problems(), QStringList());
    }

    void theSameFileAgainAddsNothing()
    {
        ImportProgram program;
        const QByteArray file = dataFile(QStringLiteral("shopify-orders.csv"));
        QVERIFY_RESULT(program.import(file));
        const QStringList before = program.state();
        const Result<ImportSummary> again = program.import(file);
        QVERIFY_RESULT(again);
        QCOMPARE(again->counts, (ImportCounts{4, 0, 0, 4, 0, 0}));
        QCOMPARE(program.state(), before);
    }
};

} // namespace laurel::test

QTEST_GUILESS_MAIN(laurel::test::ShopifyTest)
#include "shopify_test.moc"
