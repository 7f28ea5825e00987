#include "importing/importprogram.h"
#include "support/testsupport.h"

namespace laurel::test {

namespace {

constexpr const char *amounts = "SELECT external_id, status, ifnull(affiliate_id, 0), gross, discount, refunded, net FROM conversion "
                                "ORDER BY external_id";

QByteArray generic(const QByteArray &columns, const QByteArray &rows)
{
    return "Order ID,Date,Status,Currency," + columns + '\n' + rows;
}

} // namespace

/// What exports do that once cost somebody a row or a cent.
class TrapsTest : public QObject
{
    Q_OBJECT

private slots:
    void secondOrderOfTheSameNumberIsNoItem()
    {
        const QByteArray header = "Name,Email,Financial Status,Currency,Subtotal,Total,Discount Code,Created at,Lineitem quantity,"
                                  "Lineitem name,Lineitem price,Refunded Amount\n";
        const QByteArray order = ",a@x.example,paid,EUR,15.00,15.00,ANNA10,2026-05-01 10:00:00 +0200,1,Tea,10.00,0.00\n";
        ImportProgram program;
        const Result<ImportSummary> summary =
            program.import(header + "#1" + order
                               + "#1,b@x.example,refunded,EUR,99.00,99.00,,2026-05-03 10:00:00 +0200,1,Cup,99.00,99.00\n"
                               + "#2" + order + "#2,a@x.example,,,,,,,1,Cup,5.00,\n" + "#3" + order + "#3" + order,
                           QStringLiteral("shopify-orders"));
        QVERIFY_RESULT(summary);
        QCOMPARE(summary->counts, (ImportCounts{5, 3, 0, 1, 1, 0}));
        QCOMPARE(summary->rejects.first().line, 3);
        QCOMPARE(program.query("SELECT count(*) FROM conversion_item"), QStringList{QStringLiteral("2")});
        QCOMPARE(program.problems(), QStringList());
    }

    void severalRefundsAndCouponsOfAnOrder()
    {
        ImportProgram program;
        QVERIFY_RESULT(program.import(
            "order_id,order_number,order_date,status,order_total,order_subtotal,order_currency,discount_total,billing_email,"
            "coupon_items,refund_items\n"
            "1,1,2026-05-01 10:00:00,completed,20,20,EUR,0,x@q.example,code:free|amount:0.00;code:anna10|amount:0.00,"
            "amount:5.00|reason:|date:2026-05-03 10:00:00;amount:-3.00|reason:|date:2026-05-02 10:00:00\n",
            QStringLiteral("woocommerce-webtoffee-orders")));
        QCOMPARE(program.query(amounts), QStringList{QStringLiteral("1|5|1|2000|0|800|1200")});
    }

    void damagedByteCostsItsLineOnly()
    {
        ImportProgram program;
        program.exec("INSERT INTO affiliate_code (affiliate_id, kind, code, code_key) VALUES (2, 'coupon', 'M\u00DCLLER', 'm\u00FCller')");
        const Result<ImportSummary> summary = program.import(
            generic("Gross,Coupon", "U1,2026-05-01,paid,EUR,10.00,M\xC3\x9CLLER\nU2,2026-05-01,paid,EUR,10.00,\xDC\n"
                                    "U3,2026-05-01,paid,EUR,10.00,M\xC3\x9CLLER\nU4,2026-05-01,paid,EUR,10.00,M\xC3"),
            QStringLiteral("generic-conversions"));
        QVERIFY_RESULT(summary);
        QCOMPARE(summary->counts, (ImportCounts{4, 2, 0, 0, 2, 0}));
        QCOMPARE(program.query("SELECT external_id, affiliate_id FROM conversion ORDER BY 1"),
                 (QStringList{QStringLiteral("U1|2"), QStringLiteral("U3|2")}));
    }

    void grossAndNetComeToTerms_data()
    {
        QTest::addColumn<QByteArray>("columns");
        QTest::addColumn<QByteArray>("row");
        QTest::addColumn<QString>("expected");
        QTest::newRow("tax within") << QByteArray("Gross,Net,Tax") << QByteArray("paid,EUR,119.00,100.00,19.00")
                                    << QStringLiteral("V|2|0|10000|0|0|10000");
        QTest::newRow("equal") << QByteArray("Gross,Net,Tax") << QByteArray("paid,EUR,100.00,100.00,19.00")
                               << QStringLiteral("V|2|0|10000|0|0|10000");
        QTest::newRow("a discount that is not told") << QByteArray("Gross,Net") << QByteArray("paid,EUR,100.00,80.00")
                                                     << QStringLiteral("V|2|0|10000|2000|0|8000");
        QTest::newRow("a refund that is not told") << QByteArray("Gross,Net") << QByteArray("partially refunded,EUR,100.00,80.00")
                                                   << QStringLiteral("V|5|0|10000|0|2000|8000");
        QTest::newRow("net before the refund") << QByteArray("Gross,Net,Refunded")
                                               << QByteArray("partially refunded,EUR,100.00,100.00,30.00")
                                               << QStringLiteral("V|5|0|10000|0|3000|7000");
        QTest::newRow("net after the refund") << QByteArray("Gross,Net,Refunded")
                                              << QByteArray("partially refunded,EUR,100.00,70.00,30.00")
                                              << QStringLiteral("V|5|0|10000|0|3000|7000");
        QTest::newRow("more net than gross") << QByteArray("Gross,Net") << QByteArray("paid,EUR,100.00,120.00") << QString();
        QTest::newRow("neither") << QByteArray("Gross,Net,Discount") << QByteArray("paid,EUR,100.00,70.00,10.00") << QString();
    }

    void grossAndNetComeToTerms()
    {
        QFETCH(const QByteArray, columns);
        QFETCH(const QByteArray, row);
        QFETCH(const QString, expected);
        ImportProgram program;
        QVERIFY_RESULT(program.import(generic(columns, "V,2026-05-01," + row + '\n'), QStringLiteral("generic-conversions")));
        QCOMPARE(program.query(amounts).join(u'\n'), expected);
    }

    void whatAFileLeavesOutStays()
    {
        ImportProgram program;
        QVERIFY_RESULT(program.import(generic("Gross,Coupon", "Q1,2026-05-01,paid,EUR,100.00,ANNA10\n"),
                                      QStringLiteral("generic-conversions")));
        QVERIFY_RESULT(program.import(generic("Gross", "Q1,2026-05-01,refunded,EUR,100.00\n"), QStringLiteral("generic-conversions")));
        QCOMPARE(program.query(amounts), QStringList{QStringLiteral("Q1|4|1|10000|0|10000|0")});
        QCOMPARE(program.problems(), QStringList());
    }
};

} // namespace laurel::test

QTEST_GUILESS_MAIN(laurel::test::TrapsTest)
#include "traps_test.moc"
