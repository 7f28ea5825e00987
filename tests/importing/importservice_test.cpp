#include "importing/importprogram.h"
#include "storage/backup.h"
#include "support/payments.h"
#include "support/testsupport.h"

#include <QFile>

namespace laurel::test {

namespace {

const QByteArray header = "Order ID,Date,Status,Gross,Discount,Refunded,Coupon,Referral Code,Email,Product\n";

/// A line of the header above.
QByteArray sale(const QByteArray &id, const QByteArray &rest) { return id + ',' + rest + '\n'; }

QString number(qint64 value) { return QString::number(value); }

/// A made-up export: a few orders out of a small pool of ids, so that files overlap and change each other's orders.
QByteArray someFile()
{
    QByteArray file = header;
    const auto ids = *rc::gen::inRange(0, 1 << 11); // a subset of eleven orders, each at most once
    for (int id = 1; id <= 11; ++id) {
        if (!(ids & (1 << (id - 1))))
            continue;
        const int day = *rc::gen::inRange(1, 29);
        const int gross = *rc::gen::inRange(1, 5000);
        const int discount = *rc::gen::inRange(0, gross + 1);
        const QByteArray status = *rc::gen::element<QByteArray>("paid", "pending", "cancelled", "refunded", "");
        const QByteArray coupon = *rc::gen::element<QByteArray>("ANNA10", "CLEO", "", "WELCOME");
        const QByteArray referral = *rc::gen::element<QByteArray>("ben", "anna", "", "b-7");
        const QByteArray email = *rc::gen::element<QByteArray>("a@example.com", "b@example.com", "vip@example.com", "");
        const QByteArray product = *rc::gen::element<QByteArray>("Lamp", "Vase", "");
        const auto money = [](int cents) { return QByteArray::number(cents / 100) + '.' + QByteArray::number(100 + cents % 100).mid(1); };
        file += sale("O" + QByteArray::number(id),
                     "2026-05-" + QByteArray::number(100 + day).mid(1) + " 12:00:00," + status + ',' + money(gross) + ','
                         + money(discount) + ',' + money(*rc::gen::inRange(0, 3) == 0 ? gross / 2 : 0) + ',' + coupon + ','
                         + referral + ',' + email + ',' + product);
    }
    return file;
}

} // namespace

class ImportServiceTest : public QObject
{
    Q_OBJECT

private slots:
    /// Orders of days that are known already, or newest first, take no more room than others.
    void theFileGrowsWithItsRows()
    {
        constexpr int orders = 4000;
        const auto exported = [](int first, bool newestFirst) {
            QByteArray file = header;
            for (int i = 0; i < orders; ++i) {
                const QDate day = QDate(2026, 1, 1).addDays((newestFirst ? orders - 1 - i : i) / 150);
                file += sale(QByteArray::number(first + i), day.toString(Qt::ISODate).toLatin1() + ",paid,10.00,0,0,,,,Lamp");
            }
            return file;
        };
        ImportProgram program;
        const auto size = [&program] {
            return program.query("SELECT page_count * page_size FROM pragma_page_count(), pragma_page_size()").constFirst().toLongLong();
        };
        const qint64 empty = size();
        QVERIFY_RESULT(program.import(exported(0, false)));
        const qint64 ascending = size() - empty;
        QVERIFY_RESULT(program.import(exported(100'000, false)));
        const qint64 between = size() - empty - ascending;
        QVERIFY_RESULT(program.import(exported(200'000, true)));
        const qint64 newestFirst = size() - empty - ascending - between;
        QVERIFY2(between < 2 * ascending && newestFirst < 2 * ascending,
                 qPrintable(number(ascending) + u' ' + number(between) + u' ' + number(newestFirst)));
        QCOMPARE(program.problems(), QStringList());
    }

    /// The original of a repetition stands in another block, in the same one, or in an earlier import.
    void repetitionsAreFoundHoweverFarApart()
    {
        constexpr int orders = 3000; // several blocks
        QByteArray file = header;
        for (int id = 1; id <= orders; ++id)
            file += sale(QByteArray::number(id), "2026-05-01,paid,10.00,0,0,ANNA10,,a@example.com,Lamp");
        const QByteArray repeated = sale("1", "2026-05-01,paid,10.00,0,0,ANNA10,,a@example.com,Lamp")
            + sale("3000", "2026-05-01,paid,11.00,0,0,ANNA10,,a@example.com,Lamp")
            + sale("3001", "2026-05-01,paid,12.00,0,0,,,b@example.com,Lamp") + sale("3001", "2026-05-02,paid,12.00,0,0,,,,Lamp")
            + sale("3001", "2026-05-01,paid,12.00,0,0,,,b@example.com,Lamp");
        ImportProgram program;
        const auto first = program.import(file + repeated);
        QVERIFY_RESULT(first);
        QCOMPARE(first->counts, (ImportCounts{orders + 5, orders + 1, 0, 2, 2, 0}));
        QCOMPARE(first->rejects.size(), 2);
        QVERIFY(first->rejects.first().reason.contains(QStringLiteral("line 3001 already")));
        QVERIFY(first->rejects.last().reason.contains(QStringLiteral("line 3004 already")));
        QCOMPARE(first->rejects.last().raw, QStringLiteral("3001,2026-05-02,paid,12.00,0,0,,,,Lamp"));
        QCOMPARE(program.problems(), QStringList());

        const auto again = program.import(header + "\n" + file.mid(header.size()) + repeated);
        QVERIFY_RESULT(again);
        QCOMPARE(again->counts, (ImportCounts{orders + 5, 0, 0, orders + 3, 2, 0}));
        QVERIFY(again->rejects.first().reason.contains(QStringLiteral("line 3002 already")));
        QCOMPARE(program.problems(), QStringList());
    }

    void overlapAddsOnlyTheNew()
    {
        ImportProgram program;
        const QByteArray one = sale("1", "2026-05-01,paid,10.00,0,0,ANNA10,,a@example.com,Lamp");
        const QByteArray two = sale("2", "2026-05-02,paid,20.00,0,0,,ben,a@example.com,Vase");
        const QByteArray three = sale("3", "2026-05-03,paid,30.00,0,0,,,b@example.com,Lamp");
        QVERIFY_RESULT(program.import(header + one + two));
        const auto overlap = program.import(header + two + three);
        QVERIFY_RESULT(overlap);
        QCOMPARE(overlap->counts, (ImportCounts{2, 1, 0, 1, 0, 0}));
        QCOMPARE(program.query("SELECT count(*) FROM conversion"), QStringList{number(3)});
        QCOMPARE(program.query("SELECT count(*) FROM product"), QStringList{number(2)});
        QCOMPARE(program.query("SELECT count(*) FROM customer"), QStringList{number(2)});
        QCOMPARE(program.query("SELECT sum(new_customers), sum(sales), sum(net) FROM stat_day"),
                 QStringList{QStringLiteral("2|3|6000")});
        QCOMPARE(program.problems(), QStringList());
    }

    void theSameOrdersOfAnotherSourceAreOthers()
    {
        ImportProgram program;
        const QByteArray file = header + sale("1", "2026-05-01,paid,10.00,0,0,ANNA10,,a@example.com,Lamp");
        QVERIFY_RESULT(program.import(file, {}, QStringLiteral("Shop A")));
        const auto other = program.import(file, {}, QStringLiteral("Shop B"));
        QVERIFY_RESULT(other);
        QCOMPARE(other->counts.added, 1);
        QCOMPARE(program.query("SELECT sum(sales), sum(new_customers) FROM stat_day"), QStringList{QStringLiteral("2|1")});
        QCOMPARE(program.problems(), QStringList());
    }

    void aChangedRowUpdatesAndKeepsWhatItReplaced()
    {
        ImportProgram program;
        QVERIFY_RESULT(program.import(header + sale("1", "2026-05-01,paid,100.00,0,0,ANNA10,,a@example.com,Lamp")));
        const QStringList before = program.state();
        const auto update =
            program.import(header + sale("1", "2026-05-01,paid,100.00,0,40.00,ANNA10,,a@example.com,Lamp"));
        QVERIFY_RESULT(update);
        QCOMPARE(update->counts, (ImportCounts{1, 0, 1, 0, 0, 0}));
        QCOMPARE(program.query("SELECT status, refunded, net FROM conversion"), QStringList{QStringLiteral("5|4000|6000")});
        QCOMPARE(program.query("SELECT revision, status, refunded, net, json_array_length(commissions) FROM conversion_revision"),
                 QStringList{QStringLiteral("1|2|0|10000|1")});
        QCOMPARE(program.query("SELECT amount, status FROM commission"), QStringList{QStringLiteral("600|1")});
        QCOMPARE(program.query("SELECT refunds, refunded, net, commission FROM stat_day"),
                 QStringList{QStringLiteral("1|4000|6000|600")});
        QCOMPARE(update->commission, QList<Money>{Money(-400, *Currency::fromCode(u"EUR"))});
        QCOMPARE(program.problems(), QStringList());
        QVERIFY_RESULT(program.undo(update->batch));
        QCOMPARE(program.state(), before);
    }

    void paidCommissionStaysAndIsCorrectedByARowOfItsOwn()
    {
        ImportProgram program;
        const auto first = program.import(header + sale("1", "2026-05-01,paid,100.00,0,0,ANNA10,,a@example.com,Lamp"));
        QVERIFY_RESULT(first);
        QVERIFY_RESULT(payEverything(program.database()));
        QCOMPARE_ERROR(program.undo(first->batch), ErrorCode::RefusedByRule);
        const QStringList paid = program.state();
        const auto update =
            program.import(header + sale("1", "2026-05-01,paid,100.00,0,40.00,ANNA10,,a@example.com,Lamp"));
        QVERIFY_RESULT(update);
        QCOMPARE(program.query("SELECT sequence, amount, basis, status FROM commission ORDER BY sequence"),
                 (QStringList{QStringLiteral("1|1000|10000|4"), QStringLiteral("2|-400|-4000|2")}));
        QCOMPARE(program.query("SELECT commission FROM stat_day"), QStringList{number(600)});
        const auto again =
            program.import(header + sale("1", "2026-05-01,paid,100.00,0,100.00,ANNA10,,a@example.com,Lamp"));
        QVERIFY_RESULT(again);
        QCOMPARE(program.query("SELECT sum(amount) FROM commission"), QStringList{number(0)});
        QCOMPARE(program.query("SELECT amount FROM commission WHERE status = 4"), QStringList{number(1000)});
        QVERIFY_RESULT(program.undo(again->batch));
        QVERIFY_RESULT(program.undo(update->batch));
        QCOMPARE(program.state(), paid);
    }

    void anApprovedCommissionKeepsItsApprovalWhenNothingOfItChanges()
    {
        ImportProgram program;
        QVERIFY_RESULT(program.import(header + sale("1", "2026-05-01,pending,100.00,0,0,ANNA10,,a@example.com,Lamp")));
        program.exec("UPDATE commission SET status = 2");
        QVERIFY_RESULT(program.import(header + sale("1", "2026-05-01,paid,100.00,0,0,ANNA10,,a@example.com,Lamp")));
        QCOMPARE(program.query("SELECT amount, status FROM commission"), QStringList{QStringLiteral("1000|2")});
    }

    void anOwnerIsKeptWhenItsCodeIsGone()
    {
        ImportProgram program;
        QVERIFY_RESULT(program.import(header + sale("1", "2026-05-01,paid,100.00,0,0,ANNA10,,a@example.com,Lamp")));
        program.exec("DELETE FROM affiliate_code WHERE code = 'ANNA10'");
        QVERIFY_RESULT(program.import(header + sale("1", "2026-05-01,paid,100.00,0,5.00,ANNA10,,a@example.com,Lamp")));
        QCOMPARE(program.query("SELECT affiliate_id, reason FROM conversion"), QStringList{QStringLiteral("1|1")});
    }

    void anOwnerIsFoundOnceItsCodeIsThere()
    {
        ImportProgram program;
        const QByteArray file = header + sale("1", "2026-05-01,paid,100.00,0,0,SPRING,,a@example.com,Lamp");
        QVERIFY_RESULT(program.import(file));
        QVERIFY_RESULT(AffiliateRepository(program.database())
                           .insertCode({{}, AffiliateId(2), CodeKind::Coupon, QStringLiteral("SPRING"), {}, {}}));
        const auto again = program.import(file);
        QVERIFY_RESULT(again);
        QCOMPARE(again->counts, (ImportCounts{1, 0, 1, 0, 0, 0}));
        QCOMPARE(program.query("SELECT affiliate_id, reason FROM conversion"), QStringList{QStringLiteral("2|1")});
        QCOMPARE(program.query("SELECT affiliate_id, amount FROM commission"), QStringList{QStringLiteral("2|1000")});
        QCOMPARE(program.problems(), QStringList());
    }

    void byHandStaysByHand()
    {
        ImportProgram program;
        QVERIFY_RESULT(program.import(header + sale("1", "2026-05-01,paid,100.00,0,0,,,a@example.com,Lamp")));
        program.exec("UPDATE conversion SET affiliate_id = 3, reason = 7");
        QVERIFY_RESULT(program.import(header + sale("1", "2026-05-01,paid,100.00,0,0,ANNA10,,a@example.com,Lamp")));
        QCOMPARE(program.query("SELECT affiliate_id, reason FROM conversion"), QStringList{QStringLiteral("3|7")});
    }

    void theSameOrderTwiceInAFileIsNeverMerged()
    {
        ImportProgram program;
        const QByteArray line = sale("1", "2026-05-01,paid,100.00,0,0,,,a@example.com,Lamp");
        const auto summary =
            program.import(header + line + line + sale("1", "2026-05-01,paid,90.00,0,0,,,a@example.com,Lamp"));
        QVERIFY_RESULT(summary);
        QCOMPARE(summary->counts, (ImportCounts{3, 1, 0, 1, 1, 0}));
        QVERIFY(summary->rejects.first().reason.contains(QStringLiteral("line 2 already")));
        QCOMPARE(program.query("SELECT gross FROM conversion"), QStringList{number(10000)});
    }

    void rowsKnownByContentCountTheirOccurrences()
    {
        ImportProgram program;
        const QByteArray line = "2026-05-01,Lamp,10.00\n";
        const auto import = [&](const QByteArray &lines) {
            Result<ImportPlan> plan = program.planFor("Date,Product,Gross\n" + lines, QStringLiteral("generic-conversions"));
            if (plan)
                plan->profile.identity = ImportProfile::Identity::RowContent;
            return plan ? program.run(*plan) : Result<ImportSummary>(laurel::fail(plan));
        };
        const auto first = import(line + line + "2026-05-01,Vase,10.00\n");
        QVERIFY_RESULT(first);
        QCOMPARE(first->counts.added, 3);
        const auto again = import(line + line);
        QVERIFY_RESULT(again);
        QCOMPARE(again->counts.unchanged, 2);
        const auto more = import(line + line + line);
        QVERIFY_RESULT(more);
        QCOMPARE(more->counts, (ImportCounts{3, 1, 0, 2, 0, 0}));
    }

    void dryRunLeavesTheRowsAsTheyAre()
    {
        ImportProgram program;
        QVERIFY_RESULT(program.import(header + sale("1", "2026-05-01,paid,10.00,0,0,ANNA10,,a@example.com,Lamp")));
        QFile file(program.path());
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray before = file.readAll();
        Result<ImportPlan> plan =
            program.planFor(header + sale("1", "2026-05-01,paid,10.00,0,5.00,ANNA10,,a@example.com,Lamp")
                            + sale("2", "2026-05-02,paid,10.00,0,0,,ben,b@example.com,Vase") + sale("", "2026-05-02,paid,10.00,0,0,,,,"));
        QVERIFY_RESULT(plan);
        plan->dryRun = true;
        const auto summary = program.run(*plan);
        QVERIFY_RESULT(summary);
        QCOMPARE(summary->counts, (ImportCounts{3, 1, 1, 0, 1, 0}));
        QVERIFY(!summary->batch.isValid());
        QVERIFY(file.seek(0));
        QCOMPARE(file.readAll(), before);
        plan->dryRun = false;
        const auto real = program.run(*plan);
        QVERIFY_RESULT(real);
        QCOMPARE(real->counts, summary->counts);
        QCOMPARE(real->net, summary->net);
    }

    void cancelLeavesNothing()
    {
        ImportProgram program;
        const auto plan = program.planFor(header + sale("1", "2026-05-01,paid,10.00,0,0,ANNA10,,a@example.com,Lamp"));
        QVERIFY_RESULT(plan);
        const QStringList before = program.state();
        Job job;
        job.cancel();
        QCOMPARE_ERROR(ImportService(program.database()).run(*plan, job), ErrorCode::Cancelled);
        QCOMPARE(program.state(), before);
        QVERIFY(program.query("SELECT * FROM import_batch").isEmpty());
        QCOMPARE(program.query("PRAGMA foreign_keys"), QStringList{number(1)});
    }

    void undoOfWhatALaterImportChangedIsRefused()
    {
        ImportProgram program;
        const auto first = program.import(header + sale("1", "2026-05-01,paid,10.00,0,0,ANNA10,,a@example.com,Lamp"));
        QVERIFY_RESULT(first);
        const auto second = program.import(header + sale("1", "2026-05-01,paid,11.00,0,0,ANNA10,,a@example.com,Lamp"));
        QVERIFY_RESULT(second);
        QCOMPARE_ERROR(program.undo(first->batch), ErrorCode::RefusedByRule);
        QVERIFY_RESULT(program.undo(second->batch));
        QCOMPARE_ERROR(program.undo(second->batch), ErrorCode::RefusedByRule);
        QVERIFY_RESULT(program.undo(first->batch));
        QCOMPARE(program.query("SELECT count(*) FROM conversion"), QStringList{number(0)});
        QCOMPARE(program.query("SELECT count(*) FROM stat_day"), QStringList{number(0)});
        QCOMPARE(program.query("SELECT count(*) FROM customer"), QStringList{number(0)});
        QCOMPARE_ERROR(program.undo(ImportBatchId(99)), ErrorCode::NotFound);
    }

    void afterAnUndoTheFileCanComeAgain()
    {
        ImportProgram program;
        const QByteArray file = header + sale("1", "2026-05-01,paid,10.00,0,0,ANNA10,,a@example.com,Lamp");
        const auto first = program.import(file);
        QVERIFY_RESULT(first);
        QVERIFY_RESULT(program.undo(first->batch));
        const auto again = program.import(file);
        QVERIFY_RESULT(again);
        QCOMPARE(again->counts.added, 1);
        QCOMPARE(program.problems(), QStringList());
    }

    void aBigImportMakesABackupFirst()
    {
        ImportProgram program;
        QVERIFY_RESULT(program.import(header + sale("first", "2026-05-01,paid,10.00,0,0,ANNA10,,a@example.com,Lamp")));
        QVERIFY(Backup::list(program.path()).isEmpty());
        QByteArray big = header;
        for (int i = 0; i < 20'000; ++i)
            big += sale(QByteArray::number(i), "2026-05-01,paid,10.00,0,0,ANNA10,,a@example.com,Lamp");
        const auto summary = program.import(big);
        QVERIFY_RESULT(summary);
        QCOMPARE(summary->counts.added, 20'000);
        QCOMPARE(Backup::list(program.path()).size(), 1);
        QCOMPARE(Backup::list(program.path()).first().reason, QStringLiteral("import"));
        QCOMPARE(program.problems(), QStringList());
        const auto again = program.import(big);
        QVERIFY_RESULT(again);
        QCOMPARE(again->counts.unchanged, 20'000);
    }

    void undoTakesBackExactlyWhatWasImported()
    {
        ImportProgram program;
        // One program for all cases: each starts from what the ones before left.
        QVERIFY(holds("import A, import B, undo B == import A", [&] {
            RC_ASSERT(program.import(someFile()).has_value());
            const QStringList before = program.state();
            const auto second = program.import(someFile());
            RC_ASSERT(second.has_value());
            RC_ASSERT(program.problems() == QStringList());
            RC_ASSERT(program.undo(second->batch).has_value());
            RC_ASSERT(program.state() == before);
            RC_ASSERT(program.problems() == QStringList());
        }));
    }

    void countsAlwaysAddUp()
    {
        const QByteArray whole = dataFile(QStringLiteral("shopify-orders.csv"));
        ImportProgram program;
        int sources = 0;
        QVERIFY(holds("read = added + updated + unchanged + rejected + skipped", [&] {
            QByteArray bytes = whole;
            for (int i = *rc::gen::inRange(0, 6); i > 0; --i) {
                const int at = *rc::gen::inRange(0, int(bytes.size()));
                switch (*rc::gen::inRange(0, 3)) {
                case 0:
                    bytes[at] = *rc::gen::element(',', '"', '\n', 'x', '\0', '\xFF', '7', '-');
                    break;
                case 1:
                    bytes.remove(at, *rc::gen::inRange(1, 40));
                    break;
                default:
                    bytes.insert(at, whole.mid(*rc::gen::inRange(0, int(whole.size())), *rc::gen::inRange(1, 400)));
                }
            }
            const QString source = QStringLiteral("Shop %1").arg(++sources);
            Result<ImportPlan> plan = program.planFor(bytes, QStringLiteral("shopify-orders"), source);
            RC_PRE(plan.has_value());
            const Result<ImportSummary> first = program.run(*plan);
            RC_PRE(first.has_value()); // a header that lost its columns is refused as a whole
            RC_ASSERT(first->counts.addsUp());
            const QByteArray batch = QByteArray::number(first->batch.value());
            RC_ASSERT(program.query("SELECT count(*) FROM import_reject WHERE batch_id = " + batch)
                      == QStringList{number(first->counts.rejected)});
            RC_ASSERT(program.query("SELECT count(*) FROM conversion WHERE batch_id = " + batch)
                      == QStringList{number(first->counts.added)});
            RC_ASSERT(program.problems().isEmpty());
            const Result<ImportSummary> second = program.run(*plan);
            RC_ASSERT(second.has_value());
            RC_ASSERT(second->counts.added == 0);
            RC_ASSERT(second->counts.updated == 0);
            RC_ASSERT(second->counts.read == first->counts.read);
        }));
    }

    void hostileFiles_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("formula") << header + sale("=1+1", "2026-05-01,paid,10.00,0,0,\"=cmd|' /C calc'!A0\",,a@example.com,=HYPERLINK");
        QTest::newRow("quotes in texts") << header + sale("x'); DROP TABLE conversion;--", "2026-05-01,paid,10.00,0,0,,,a@example.com,\"a'b\"\"c\"");
        QTest::newRow("huge amount") << header + sale("1", "2026-05-01,paid,99999999999999999999,0,0,,,a@example.com,Lamp");
        QTest::newRow("huge quantity of digits") << header + sale("1", "2026-05-01,paid," + QByteArray(5000, '9') + ",0,0,,,a@example.com,Lamp");
        QTest::newRow("negative amount") << header + sale("1", "2026-05-01,paid,-5,0,0,,,a@example.com,Lamp");
        QTest::newRow("discount above the amount") << header + sale("1", "2026-05-01,paid,5,6,0,,,a@example.com,Lamp");
        QTest::newRow("long id") << header + sale(QByteArray(5000, 'x'), "2026-05-01,paid,5,0,0,,,a@example.com,Lamp");
        QTest::newRow("no line end at all") << QByteArray(300'000, 'x');
        QTest::newRow("zeros") << QByteArray(10'000, '\0');
        QTest::newRow("only quotes") << QByteArray(10'000, '"');
        QTest::newRow("noise") << QByteArray::fromHex("89504e470d0a1a0a0000000d49484452") + QByteArray(2000, '\x9c');
        QTest::newRow("header alone") << header;
    }

    void hostileFiles()
    {
        QFETCH(const QByteArray, bytes);
        ImportProgram program;
        const auto summary = program.import(bytes, QStringLiteral("generic-conversions"));
        if (summary)
            QVERIFY(summary->counts.addsUp());
        else
            QVERIFY(!summary.error().message.isEmpty());
        QCOMPARE(program.problems(), QStringList());
    }

    void emptyFilesAreRefused()
    {
        ImportProgram program;
        QCOMPARE_ERROR(program.planFor({}), ErrorCode::InvalidInput);
    }

    void aRefundIsOfGoodsAlone()
    {
        ImportProgram program;
        const auto summary = program.import(
            "Order ID,Date,Status,Gross,Discount,Tax,Shipping,Refunded\n1,2026-05-01,paid,100.00,10.00,17.10,4.90,112.00\n"
            "2,2026-05-01,refunded,50.00,0,9.50,0,\n3,2026-05-01,paid,50.00,0,9.50,0,-20.00\n4,2026-05-01,cancelled,50.00,0,0,0,0\n");
        QVERIFY_RESULT(summary);
        QCOMPARE(program.query("SELECT status, refunded, net FROM conversion ORDER BY id"),
                 (QStringList{QStringLiteral("4|9000|0"), QStringLiteral("4|5000|0"), QStringLiteral("5|2000|3000"),
                              QStringLiteral("3|0|0")}));
    }

    void theFirstSaleMovesWithTheRows()
    {
        ImportProgram program;
        QVERIFY_RESULT(program.import(header + sale("late", "2026-05-10,paid,10.00,0,0,ANNA10,,a@example.com,Lamp")));
        QCOMPARE(program.query("SELECT day FROM stat_day WHERE new_customers = 1"), QStringList{number(20583)});
        QVERIFY_RESULT(program.import(header + sale("early", "2026-05-02,paid,10.00,0,0,,ben,a@example.com,Lamp")));
        QCOMPARE(program.query("SELECT affiliate_id, day FROM stat_day WHERE new_customers = 1"),
                 QStringList{QStringLiteral("2|20575")});
        QVERIFY_RESULT(program.import(header + sale("early", "2026-05-02,cancelled,10.00,0,0,,ben,a@example.com,Lamp")));
        QCOMPARE(program.query("SELECT affiliate_id, day FROM stat_day WHERE new_customers = 1"),
                 QStringList{QStringLiteral("1|20583")});
        QCOMPARE(program.problems(), QStringList());
    }
};

} // namespace laurel::test

QTEST_GUILESS_MAIN(laurel::test::ImportServiceTest)
#include "importservice_test.moc"
