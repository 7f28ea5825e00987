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

    void refundsAreOfGoodsTaxAndShipping_data()
    {
        QTest::addColumn<QByteArray>("row");
        QTest::addColumn<QString>("expected");
        QTest::newRow("all of it") << QByteArray("paid,EUR,100.00,19.00,5.00,124.00,124.00") << QStringLiteral("V|4|0|10000|0|10000|0");
        QTest::newRow("half of it") << QByteArray("paid,EUR,100.00,19.00,5.00,124.00,62.00") << QStringLiteral("V|5|0|10000|0|5000|5000");
        QTest::newRow("rounded") << QByteArray("paid,EUR,10.00,1.90,0,11.90,5.00") << QStringLiteral("V|5|0|1000|0|420|580");
        QTest::newRow("a cent less than all") << QByteArray("paid,EUR,0.10,0.10,0,0.20,0.19") << QStringLiteral("V|4|0|10|0|10|0");
        QTest::newRow("more than all") << QByteArray("paid,EUR,100.00,19.00,5.00,124.00,130.00") << QStringLiteral("V|4|0|10000|0|10000|0");
        QTest::newRow("tax within") << QByteArray("paid,EUR,119.00,19.00,0,119.00,60.00") << QStringLiteral("V|5|0|11900|0|6000|5900");
    }

    void refundsAreOfGoodsTaxAndShipping()
    {
        QFETCH(const QByteArray, row);
        QFETCH(const QString, expected);
        ImportProgram program;
        Result<ImportPlan> plan = program.planFor(generic("Gross,Tax,Shipping,Total,Refunded", "V,2026-05-01," + row + '\n'),
                                                  QStringLiteral("generic-conversions"));
        QVERIFY_RESULT(plan);
        plan->profile.columns.insert(Field::Total, QStringLiteral("Total"));
        QVERIFY_RESULT(program.run(*plan));
        QCOMPARE(program.query(amounts).join(u'\n'), expected);
    }

    void aPartialRefundWithoutAmountIsRefused()
    {
        ImportProgram program;
        const auto summary = program.import(generic("Gross,Refunded", "V,2026-05-01,partially refunded,EUR,100.00,\n"
                                                                      "W,2026-05-01,partially refunded,EUR,0.00,\n"),
                                            QStringLiteral("generic-conversions"));
        QVERIFY_RESULT(summary);
        QCOMPARE(summary->counts, (ImportCounts{2, 1, 0, 0, 1, 0}));
        QVERIFY(summary->rejects.first().reason.contains(QStringLiteral("not by how much")));
    }

    void linesSplitOffTheirOrderNameIt()
    {
        ImportProgram program;
        const auto summary = program.import(
            "Name,Email,Financial Status,Currency,Subtotal,Total,Created at,Lineitem quantity,Lineitem name,Lineitem price\n"
            "#1,a@x.example,paid,EUR,15.00,15.00,2026-05-01 10:00:00 +0200,1,Tea,10.00\n"
            "#2,b@x.example,paid,EUR,9.00,9.00,2026-05-01 11:00:00 +0200,1,Tea,9.00\n"
            "#1,a@x.example,,,,,,1,Cup,5.00\n",
            QStringLiteral("shopify-orders"));
        QVERIFY_RESULT(summary);
        QCOMPARE(summary->counts, (ImportCounts{3, 2, 0, 0, 1, 0}));
        QVERIFY(summary->rejects.first().reason.startsWith(QStringLiteral("The line belongs to the order #1,")));
    }

    void anOrderKeepsItsCurrency()
    {
        ImportProgram program;
        QVERIFY_RESULT(program.import(generic("Gross,Coupon", "Y1,2026-05-01,paid,JPY,5000,ANNA10\nY2,2026-05-01,paid,JPY,700,\n"
                                                              "Y3,2026-05-01,paid,USD,10.00,\n"),
                                      QStringLiteral("generic-conversions")));
        const auto summary = program.import("Order ID,Date,Status,Gross\nY1,2026-05-01,refunded,5000\nY2,2026-05-01,paid,700.50\n"
                                            "Y3,2026-05-01,paid,10.00\nY4,2026-05-01,paid,10.00\n",
                                            QStringLiteral("generic-conversions"));
        QVERIFY_RESULT(summary);
        QCOMPARE(summary->counts, (ImportCounts{4, 1, 1, 1, 1, 0}));
        QVERIFY(summary->rejects.first().reason.contains(QStringLiteral("Y2 is known in JPY")));
        QCOMPARE(program.query("SELECT external_id, currency, gross, net FROM conversion ORDER BY 1"),
                 (QStringList{QStringLiteral("Y1|JPY|5000|0"), QStringLiteral("Y2|JPY|700|700"), QStringLiteral("Y3|USD|1000|1000"),
                              QStringLiteral("Y4|EUR|1000|1000")}));
        QCOMPARE(program.problems(), QStringList());
    }

    void datesThatContradictEachOther()
    {
        ImportProgram program;
        const auto summary = program.import("Order ID,Date,Gross\n1,25/04/2026,10.00\n2,04/26/2026,12.00\n",
                                            QStringLiteral("generic-conversions"));
        QCOMPARE_ERROR(summary, ErrorCode::InvalidInput);
        QVERIFY(summary.error().message.startsWith(QStringLiteral("The dates contradict each other: 25/04/2026 is written as dd/MM/yyyy, "
                                                                  "04/26/2026 as MM/dd/yyyy.")));
    }

    void aCellOfSeveralCoupons_data()
    {
        QTest::addColumn<QByteArray>("cell");
        for (const char *cell : {"ANNA10; X", "X;ANNA10", "X | anna10", "\"X, ANNA10 ,Y\"", " ANNA10 "})
            QTest::newRow(cell) << QByteArray(cell);
    }

    void aCellOfSeveralCoupons()
    {
        QFETCH(const QByteArray, cell);
        ImportProgram program;
        QVERIFY_RESULT(program.import(generic("Gross,Coupon", "C,2026-05-01,paid,EUR,10.00," + cell + '\n'),
                                      QStringLiteral("generic-conversions")));
        QCOMPARE(program.query("SELECT affiliate_id FROM conversion"), QStringList{QStringLiteral("1")});
    }

    void idsAreTheSameHoweverTheirLettersAreComposed()
    {
        ImportProgram program;
        QVERIFY_RESULT(program.import(generic("Gross", "CAF\xC3\x89-1,2026-05-01,paid,EUR,10.00\n"), QStringLiteral("generic-conversions")));
        const auto again = program.import(generic("Gross", "CAFE\xCC\x81-1,2026-05-01,paid,EUR,10.00\n"), QStringLiteral("generic-conversions"));
        QVERIFY_RESULT(again);
        QCOMPARE(again->counts, (ImportCounts{1, 0, 0, 1, 0, 0}));
    }

    void moneyAsItIsWritten_data()
    {
        QTest::addColumn<QByteArray>("cell");
        QTest::addColumn<QByteArray>("other");
        QTest::newRow("euro after, spaces") << QByteArray("\"1 234,56 \xE2\x82\xAC\"") << QByteArray("\"5,00 \xE2\x82\xAC\"");
        QTest::newRow("euro after, points") << QByteArray("\"1.234,56 \xE2\x82\xAC\"") << QByteArray("\"5,00 \xE2\x82\xAC\"");
        QTest::newRow("no-break space") << QByteArray("\"1\xC2\xA0""234,56\"") << QByteArray("\"5,00\"");
        QTest::newRow("code before") << QByteArray("\"EUR 1,234.56\"") << QByteArray("EUR 5.00");
        QTest::newRow("euro before") << QByteArray("\"\xE2\x82\xAC""1,234.56\"") << QByteArray("\xE2\x82\xAC""5.00");
        QTest::newRow("plain") << QByteArray("1234.56") << QByteArray("5");
    }

    void moneyAsItIsWritten()
    {
        QFETCH(const QByteArray, cell);
        QFETCH(const QByteArray, other);
        ImportProgram program;
        const auto summary = program.import(generic("Gross", "M,2026-05-01,paid,EUR," + cell + "\nN,2026-05-01,paid,EUR," + other + '\n'),
                                            QStringLiteral("generic-conversions"));
        QVERIFY_RESULT(summary);
        QCOMPARE(program.query("SELECT gross FROM conversion ORDER BY id"), (QStringList{QStringLiteral("123456"), QStringLiteral("500")}));
    }

    void figuresOfALongerTimeAreOfNoDay()
    {
        const QByteArray rows = "Landing page + query string,Sessions\n/?ref=anna,12\n/tea?ref=ben,5\n";
        ImportProgram program;
        QCOMPARE_ERROR(program.import("# Start date: 20260501\n# End date: 20260531\n" + rows), ErrorCode::InvalidInput);
        Result<ImportPlan> plan = program.planFor("# Start date: 20260501\n# End date: 20260531\n" + rows);
        QVERIFY_RESULT(plan);
        QCOMPARE(plan->profile.key, QStringLiteral("ga4-sessions"));
        plan->profile.day = QDate(2026, 5, 31);
        QVERIFY_RESULT(program.run(*plan));
        QCOMPARE(program.query("SELECT day - 20574, code, clicks FROM click_day ORDER BY 2"),
                 (QStringList{QStringLiteral("30|anna|12"), QStringLiteral("30|ben|5")}));
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
