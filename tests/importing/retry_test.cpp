// Refused lines are corrected and tried again, without the file they came from.

#include "importing/batchreading.h"
#include "importprogram.h"
#include "storage/importrepository.h"
#include "support/testsupport.h"

#include <QFile>
#include <QTest>

namespace laurel::test {

namespace {

QStringList cellsOf(const BatchReading &reading, const QString &line)
{
    const auto rows = reading.cells(line);
    return rows && rows->size() == 1 ? rows->first() : QStringList(QStringLiteral("unreadable"));
}

} // namespace

class RetryTest : public QObject
{
    Q_OBJECT

private slots:
    void linesAndCellsAreOneAnother_data();
    void linesAndCellsAreOneAnother();
    void readingIsKept();
    void correctedLinesComeIn();
    void whatIsStillWrongStays();
    void ordersOverSeveralLines();
    void clicksAreAddedToTheirDay();
    void undoOpensThemAgain();
    void nothingIsTriedOfWhatWasTakenBack();
    void saysWhenTheReadingWasNotKept();
};

void RetryTest::linesAndCellsAreOneAnother_data()
{
    QTest::addColumn<bool>("backslashes");
    QTest::addColumn<QStringList>("cells");
    QTest::newRow("plain") << false << texts({"a", "b", ""});
    QTest::newRow("delimiters and quotes") << false << texts({"a;b", "say \"so\"", " c "});
    QTest::newRow("line ends") << false << texts({"two\nlines", "\r\n", "x"});
    QTest::newRow("backslash is a letter") << false << texts({"C:\\", "\\", "\\\""});
    QTest::newRow("backslash escapes") << true << texts({"O'Brien", "a\\b", "\"\\\""});
}

void RetryTest::linesAndCellsAreOneAnother()
{
    QFETCH(bool, backslashes);
    QFETCH(QStringList, cells);
    BatchReading reading;
    reading.dialect.delimiter = u';';
    reading.dialect.backslashEscapes = backslashes;
    reading.header = texts({"A", "B", "C"});
    QCOMPARE(cellsOf(reading, reading.line(cells)), cells);
}

void RetryTest::readingIsKept()
{
    ImportProgram program;
    QVERIFY(program.isValid());
    const auto summary = program.import("sep=;\nOrder ID;Date;Amount\nA;31.05.2026;1.234,50\n");
    QVERIFY_RESULT(summary);
    const ImportBatch batch = must(ImportRepository(program.database()).batch(summary->batch));
    const BatchReading reading = must(BatchReading::fromJson(batch.reading));
    QCOMPARE(reading.header, texts({"Order ID", "Date", "Amount"}));
    QCOMPARE(reading.dialect.delimiter, u';');
    QCOMPARE(reading.tableDialect().preambleLines, 0);
    QCOMPARE(reading.profile.dateFormat, QStringLiteral("dd.MM.yyyy")); // told from the file then, known now
    QCOMPARE(reading.profile.numbers.decimal, QChar(u','));
    // It is large, and needed of one batch only.
    QVERIFY(must(ImportRepository(program.database()).batches()).constFirst().reading.isEmpty());
}

void RetryTest::correctedLinesComeIn()
{
    ImportProgram program;
    QVERIFY(program.isValid());
    const auto first = program.import("Order ID;Date;Amount;Coupon\nA;31.05.2026;10,00;ANNA10\nB;32.05.2026;20,00;ANNA10\nC;;5,00;\n");
    QVERIFY_RESULT(first);
    QCOMPARE(first->counts.rejected, 2);
    ImportRepository imports(program.database());
    const QList<ImportReject> rejects = must(imports.rejects(first->batch));
    QCOMPARE(rejects.size(), 2);
    // 03.04. would be in doubt had the file not settled it.
    const auto second = program.retry(first->batch, {{rejects[0].id, QStringLiteral("B;03.04.2026;20,00;ANNA10")}});
    QVERIFY_RESULT(second);
    QCOMPARE(second->counts.added, 1);
    QCOMPARE(program.query("SELECT external_id, day, net, affiliate_id FROM conversion ORDER BY external_id"),
             texts({"A|20604|1000|1", "B|20546|2000|1"}));
    const ImportBatch batch = must(imports.batch(first->batch));
    QCOMPARE(batch.counts.rejected, 2); // what happened then
    QCOMPARE(batch.openRejects, 1);     // what is left
    QCOMPARE(must(imports.rejects(first->batch)).first().id, rejects[1].id);
    QCOMPARE(must(imports.batch(second->batch)).fileName, batch.fileName + QStringLiteral(", corrected lines"));
    QCOMPARE(must(imports.batch(second->batch)).sourceName, batch.sourceName);
    QCOMPARE(program.problems(), QStringList());
}

void RetryTest::whatIsStillWrongStays()
{
    ImportProgram program;
    QVERIFY(program.isValid());
    const auto first = program.import("Order ID,Date,Amount\nA,2026-05-31,10\nB,soon,20\n");
    QVERIFY_RESULT(first);
    ImportRepository imports(program.database());
    const ImportReject reject = must(imports.rejects(first->batch)).first();
    const auto second = program.retry(first->batch, {{reject.id, QStringLiteral("B,later,20")}});
    QVERIFY_RESULT(second);
    QCOMPARE(second->counts.rejected, 1);
    QCOMPARE(must(imports.batch(first->batch)).openRejects, 0);
    const QList<ImportReject> left = must(imports.rejects(second->batch));
    QCOMPARE(left.size(), 1);
    QCOMPARE(left.first().raw, QStringLiteral("B,later,20"));
    QVERIFY_RESULT(program.retry(second->batch, {{left.first().id, QStringLiteral("B,2026-06-01,20")}}));
    QCOMPARE(program.query("SELECT external_id FROM conversion ORDER BY 1"), texts({"A", "B"}));
    QCOMPARE(program.problems(), QStringList());
}

void RetryTest::ordersOverSeveralLines()
{
    ImportProgram program;
    QVERIFY(program.isValid());
    QByteArray file = dataFile(QStringLiteral("shopify-orders.csv"));
    const auto whole = program.import(file, QStringLiteral("shopify-orders"));
    QVERIFY_RESULT(whole);
    const QStringList expected = program.query("SELECT external_id, gross, net, (SELECT count(*) FROM conversion_item AS i WHERE "
                                               "i.conversion_id = c.id) FROM conversion AS c ORDER BY 1");
    // The same file with every currency spoiled, line by line corrected.
    ImportProgram spoiled;
    QVERIFY(spoiled.isValid());
    file.replace(",EUR,", ",EURO,");
    const auto first = spoiled.import(file, QStringLiteral("shopify-orders"));
    QVERIFY_RESULT(first);
    QVERIFY(first->counts.rejected > 1);
    QList<CorrectedLine> lines;
    for (const ImportReject &reject : must(ImportRepository(spoiled.database()).rejects(first->batch)))
        lines.append({reject.id, QString(reject.raw).replace(QStringLiteral(",EURO,"), QStringLiteral(",EUR,"))});
    QVERIFY_RESULT(spoiled.retry(first->batch, lines));
    QCOMPARE(spoiled.query("SELECT external_id, gross, net, (SELECT count(*) FROM conversion_item AS i WHERE i.conversion_id = c.id) "
                           "FROM conversion AS c ORDER BY 1"),
             expected);
    QCOMPARE(spoiled.problems(), QStringList());
}

void RetryTest::clicksAreAddedToTheirDay()
{
    ImportProgram program;
    QVERIFY(program.isValid());
    const auto first = program.import("Date,Code,Clicks\n2026-05-01,anna,5\n2026-05-01,anna,many\n");
    QVERIFY_RESULT(first);
    QCOMPARE(first->kind, ImportKind::Clicks);
    const ImportReject reject = must(ImportRepository(program.database()).rejects(first->batch)).first();
    const auto second = program.retry(first->batch, {{reject.id, QStringLiteral("2026-05-01,anna,3")}});
    QVERIFY_RESULT(second);
    QCOMPARE(program.query("SELECT clicks FROM click_day"), texts({"8"}));
    QVERIFY_RESULT(program.undo(second->batch));
    QCOMPARE(program.query("SELECT clicks FROM click_day"), texts({"5"}));
    // A file that sets the day anew may hold the line already.
    QVERIFY_RESULT(program.import("Date,Code,Clicks\n2026-05-01,anna,8\n"));
    QCOMPARE_ERROR(program.retry(first->batch, {{reject.id, QStringLiteral("2026-05-01,anna,3")}}), ErrorCode::RefusedByRule);
    QCOMPARE(program.problems(), QStringList());
}

void RetryTest::undoOpensThemAgain()
{
    ImportProgram program;
    QVERIFY(program.isValid());
    const auto first = program.import("Order ID,Date,Amount\nA,2026-05-31,10\nB,soon,20\n");
    QVERIFY_RESULT(first);
    ImportRepository imports(program.database());
    const QList<ImportReject> before = must(imports.rejects(first->batch));
    const QStringList state = program.state();
    const auto second = program.retry(first->batch, {{before.first().id, QStringLiteral("B,2026-06-01,20")}});
    QVERIFY_RESULT(second);
    QVERIFY_RESULT(program.undo(second->batch));
    QCOMPARE(program.state(), state);
    QCOMPARE(must(imports.batch(first->batch)).openRejects, 1);
    QCOMPARE(must(imports.rejects(first->batch)).first().id, before.first().id);
}

void RetryTest::nothingIsTriedOfWhatWasTakenBack()
{
    ImportProgram program;
    QVERIFY(program.isValid());
    const auto first = program.import("Order ID,Date,Amount\nA,2026-05-31,10\nB,soon,20\n");
    QVERIFY_RESULT(first);
    const ImportReject reject = must(ImportRepository(program.database()).rejects(first->batch)).first();
    QVERIFY_RESULT(program.undo(first->batch));
    const auto refused = program.retry(first->batch, {{reject.id, reject.raw}});
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, ErrorCode::RefusedByRule);
}

void RetryTest::saysWhenTheReadingWasNotKept()
{
    ImportProgram program;
    QVERIFY(program.isValid());
    const auto first = program.import("Order ID,Date,Amount\nA,2026-05-31,10\nB,soon,20\n");
    QVERIFY_RESULT(first);
    const ImportReject reject = must(ImportRepository(program.database()).rejects(first->batch)).first();
    for (const char *reading : {"", "{}", "{\"header\":[\"Order ID\"],\"delimiter\":\",\",\"quote\":\"'\"}"}) {
        program.exec(QByteArray("UPDATE import_batch SET reading = '") + QByteArray(reading).replace('\'', "''") + '\'');
        const auto refused = program.retry(first->batch, {{reject.id, reject.raw}});
        QCOMPARE_ERROR(refused, ErrorCode::NotFound);
        QVERIFY2(refused.error().message.contains(QStringLiteral("import it again")), qPrintable(refused.error().message));
    }
}

} // namespace laurel::test

QTEST_GUILESS_MAIN(laurel::test::RetryTest)
#include "retry_test.moc"
