// What an import will do, row by row, before it is done.

#include "importprogram.h"
#include "support/testsupport.h"

namespace laurel::test {

namespace {

using Fate = RowOutcome::Fate;

QString row(const RowOutcome &outcome)
{
    static const QStringList fates = texts({"add", "update", "unchanged", "refund", "reject", "duplicate"});
    QStringList changes;
    for (const RowChange &change : outcome.changes)
        changes << fieldKey(change.field) + QLatin1Char(':') + change.before + QLatin1Char('>') + change.after;
    return QStringLiteral("%1 %2 %3 %4 %5").arg(outcome.line).arg(outcome.id, fates.at(int(outcome.fate)),
                                                outcome.net ? outcome.net->toDecimalText() : QStringLiteral("-"), changes.join(QLatin1Char(' ')))
        .trimmed();
}

} // namespace

class RowReviewTest : public QObject
{
    Q_OBJECT

private slots:
    void everyRowIsTold();
    void onlyADryRunTells();
    void updatesSayWhatChanges();
    void ordersOfAnotherSourceArePossibleDuplicates();
    void refundsAreRows();
    void onlyTheFirstOfAFateAreKept();

private:
    static ImportSummary tried(ImportProgram &program, const QByteArray &file, const QString &source = QStringLiteral("Shop"))
    {
        ImportPlan plan = must(program.planFor(file, {}, source));
        plan.dryRun = true;
        return must(program.run(plan));
    }
    static QStringList rows(const ImportSummary &summary)
    {
        QStringList lines;
        for (const RowOutcome &outcome : summary.rows)
            lines << row(outcome);
        return lines;
    }
};

void RowReviewTest::everyRowIsTold()
{
    ImportProgram program;
    QVERIFY_RESULT(program.import("Order ID,Date,Amount,Coupon\nA,2026-05-01,10,ANNA10\nB,2026-05-01,20,\n"));
    const ImportSummary summary =
        tried(program, "Order ID,Date,Amount,Coupon\nA,2026-05-01,10,ANNA10\nB,2026-05-01,25,\nC,2026-05-02,30,NEW5\nD,soon,1,\n");
    QCOMPARE(rows(summary), texts({"2 A unchanged 10.00", "3 B update 25.00 net:20.00>25.00 gross:20.00>25.00", "4 C add 30.00", "5  reject -"}));
    QCOMPARE(summary.rows.at(2).reason, AttributionReason::UnknownCode);
    QCOMPARE(summary.rows.at(2).code, QStringLiteral("NEW5"));
    QVERIFY(summary.rows.at(3).why.contains(QStringLiteral("soon")));
    QCOMPARE(program.query("SELECT count(*) FROM conversion"), texts({"2"})); // nothing was kept
}

void RowReviewTest::onlyADryRunTells()
{
    ImportProgram program;
    const auto summary = program.import("Order ID,Date,Amount\nA,2026-05-01,10\n");
    QVERIFY_RESULT(summary);
    QVERIFY(summary->rows.isEmpty());
}

void RowReviewTest::updatesSayWhatChanges()
{
    ImportProgram program;
    const QByteArray head = "Order ID,Date,Status,Amount,Refunded,Coupon\n";
    QVERIFY_RESULT(program.import(head + "A,2026-05-01,paid,10,0,\n"));
    const ImportSummary summary = tried(program, head + "A,2026-05-02,refunded,10,10,ANNA10\n");
    QCOMPARE(summary.rows.size(), 1);
    const QList<RowChange> expected = {{Field::Status, QStringLiteral("2"), QStringLiteral("4")},
                                       {Field::Net, QStringLiteral("10.00"), QStringLiteral("0.00")},
                                       {Field::Refunded, QStringLiteral("0.00"), QStringLiteral("10.00")},
                                       {Field::Date, QStringLiteral("2026-05-01"), QStringLiteral("2026-05-02")},
                                       {Field::ReferralCode, QString(), QStringLiteral("ANNA10")}};
    QCOMPARE(summary.rows.first().changes, expected);
    QCOMPARE(summary.rows.first().affiliate, AffiliateId(1));
}

void RowReviewTest::ordersOfAnotherSourceArePossibleDuplicates()
{
    ImportProgram program;
    const QByteArray file = "Order ID,Date,Amount\n1001,2026-05-10,10\n1002,2026-05-10,20\n1003,2026-05-10,30\n1004,2026-05-10,0\n";
    QVERIFY_RESULT(program.import(file, {}, QStringLiteral("Shop")));
    // Another network: a day later, another amount, weeks later, and nothing at all.
    const ImportSummary summary =
        tried(program, "Order ID,Date,Amount\n1001,2026-05-11,10\n1002,2026-05-10,21\n1003,2026-06-10,30\n1004,2026-05-10,0\n",
              QStringLiteral("Network"));
    QCOMPARE(summary.possibleDuplicates, 1);
    QCOMPARE(rows(summary), texts({"2 1001 duplicate 10.00", "3 1002 add 21.00", "4 1003 add 30.00", "5 1004 add 0.00"}));
    QVERIFY(summary.rows.first().why.contains(QStringLiteral("Shop")));
    QCOMPARE(summary.counts.added, 4); // told, not decided
}

void RowReviewTest::refundsAreRows()
{
    ImportProgram program;
    const ImportSummary summary = tried(program, "Merchant ID,Transaction/Order ID,Product ID/SKU,Return Item Amount,Return Item Quantity,"
                                                 "Return Reason Code\n9,T-1,CUP,15.50,1,RETURN\n9,T-2,,,,FRAUD\n");
    QCOMPARE(rows(summary), texts({"2 T-1 refund -15.50", "3 T-2 refund -"}));
    QCOMPARE(summary.waitingRefunds, 2);
}

void RowReviewTest::onlyTheFirstOfAFateAreKept()
{
    ImportProgram program;
    QByteArray file = "Order ID,Date,Amount\n";
    for (int i = 0; i < RowReview::mostOfAFate + 100; ++i)
        file += "N" + QByteArray::number(i) + ",2026-05-01,1\n";
    file += "X,soon,1\n";
    const ImportSummary summary = tried(program, file);
    QCOMPARE(summary.rows.size(), RowReview::mostOfAFate + 1);
    QCOMPARE(summary.rows.last().fate, Fate::Rejected);
}

} // namespace laurel::test

QTEST_GUILESS_MAIN(laurel::test::RowReviewTest)
#include "rowreview_test.moc"
