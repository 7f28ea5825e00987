#include "importing/importprogram.h"
#include "storage/exchangerates.h"
#include "support/testsupport.h"

#include <QElapsedTimer>

namespace laurel::test {

namespace {

constexpr char titles[] = "Date,USD,JPY,GBP,CHF,";

QByteArray ratesFile(const QByteArray &rows) { return QByteArray(titles) + '\n' + rows; }

Money money(qint64 minor, const char16_t *code) { return Money(minor, *Currency::fromCode(code)); }

QString words(const ImportSummary &summary)
{
    return summary.rejects.isEmpty() ? QString() : summary.rejects.first().reason;
}

/// A history as long as the bank's: a line for each weekday, newest first, with forty columns.
QByteArray history(int days)
{
    const QList<Currency> all = Currency::all();
    QByteArray file = "Date,USD,JPY,GBP,CHF,";
    QList<Currency> others;
    for (const Currency &currency : all) {
        if (others.size() < 36 && !QStringList{QStringLiteral("EUR"), QStringLiteral("USD"), QStringLiteral("JPY"),
                                               QStringLiteral("GBP"), QStringLiteral("CHF")}
                                       .contains(currency.code()))
            others << currency;
    }
    for (const Currency &currency : std::as_const(others))
        file += currency.code().toLatin1() + ',';
    file += '\n';
    int number = 0;
    for (QDate day(2026, 11, 20); number < days; day = day.addDays(-1)) {
        if (day.dayOfWeek() > 5)
            continue;
        ++number;
        file += day.toString(Qt::ISODate).toLatin1() + ',';
        for (int i = 0; i < 4 + int(others.size()); ++i)
            file += (i + number) % 7 == 0
                        ? QByteArray("N/A,")
                        : QByteArray::number(1 + i) + '.' + QByteArray::number(1000 + number % 9000) + ',';
        file += '\n';
    }
    return file;
}

} // namespace

/// Exchange rates of the European Central Bank: what imports of them add, replace, keep for undo and refuse, and what
/// they say.
class RatesTest : public QObject
{
    Q_OBJECT

private slots:
    void overlapsAddWhatIsNew()
    {
        ImportProgram program;
        const auto first = program.import(ratesFile("2026-03-03,1.05,160,0.85,0.95,\n2026-03-02,1.04,159,N/A,0.94,\n"),
                                          {}, QStringLiteral("ECB"));
        QVERIFY_RESULT(first);
        QCOMPARE(first->kind, ImportKind::Rates);
        QCOMPARE(first->counts, (ImportCounts{2, 2, 0, 0, 0, 0}));
        QCOMPARE(first->firstDay, QDate(2026, 3, 2));
        const QStringList afterFirst = program.state();
        // A new day, one as it was, one with a rate more.
        const auto second = program.import(ratesFile(
            "2026-03-04,1.06,161,0.86,0.96,\n2026-03-03,1.05,160,0.85,0.95,\n2026-03-02,1.04,159,0.84,0.94,\n"));
        QVERIFY_RESULT(second);
        QCOMPARE(second->counts, (ImportCounts{3, 1, 1, 1, 0, 0}));
        // One that was corrected.
        const auto third = program.import(ratesFile("2026-03-03,1.0501,160,0.85,0.95,\n"));
        QVERIFY_RESULT(third);
        QCOMPARE(third->counts, (ImportCounts{1, 0, 1, 0, 0, 0}));
        QCOMPARE(program.query("SELECT rate FROM exchange_rate WHERE currency = 'USD' ORDER BY day"),
                 (QStringList{QStringLiteral("104000000"), QStringLiteral("105010000"), QStringLiteral("106000000")}));
        QCOMPARE(program.problems(), QStringList());

        const Result<> refused = program.undo(first->batch);
        QCOMPARE_ERROR(refused, ErrorCode::RefusedByRule);
        QVERIFY2(refused.error().message.startsWith(QStringLiteral("file3.csv (import 3) replaced")),
                 qPrintable(refused.error().message));
        QVERIFY_RESULT(program.undo(third->batch));
        QVERIFY_RESULT(program.undo(second->batch));
        QCOMPARE(program.state(), afterFirst);
        QVERIFY_RESULT(program.undo(first->batch));
        QCOMPARE(program.query("SELECT count(*) FROM exchange_rate"), QStringList{QStringLiteral("0")});
        QCOMPARE(program.problems(), QStringList());
    }

    void whatIsRefused_data()
    {
        QTest::addColumn<QByteArray>("file");
        QTest::addColumn<QString>("reason");
        QTest::newRow("zero") << ratesFile("2026-03-03,0,160,0.85,0.95,\n")
                              << QStringLiteral("“0” is no exchange rate of USD");
        QTest::newRow("below zero") << ratesFile("2026-03-03,1.05,-160,0.85,0.95,\n")
                                    << QStringLiteral("“-160” is no exchange rate of JPY");
        QTest::newRow("finer than any") << ratesFile("2026-03-03,1.050000001,160,0.85,0.95,\n")
                                        << QStringLiteral("1.050000001");
        QTest::newRow("a word") << ratesFile("2026-03-03,1.05,160,none,0.95,\n")
                                << QStringLiteral("“none” is no exchange rate of GBP");
        QTest::newRow("no such day") << ratesFile("2026-02-30,1.05,160,0.85,0.95,\n2026-02-27,1.05,160,0.85,0.95,\n")
                                     << QStringLiteral("2026-02-30");
        QTest::newRow("no rate at all") << ratesFile("2026-03-03,N/A,N/A,,N/A,\n")
                                        << QStringLiteral("The line has no rate.");
        QTest::newRow("twice") << ratesFile("2026-03-03,1.05,160,0.85,0.95,\n2026-03-03,1.06,160,0.85,0.95,\n")
                               << QStringLiteral("2026-03-03 stands in the file twice");
        QTest::newRow("no currency") << QByteArray("Date,USD,JPY,GBP,CHF,XYZ,\n2026-03-03,1.05,160,0.85,0.95,1,\n")
                                     << QStringLiteral("“XYZ” is no currency");
        QTest::newRow("short") << ratesFile("2026-03-03,1.05,160\n2026-03-02,1.05,160,0.85,0.95,\n")
                               << QStringLiteral("columns");
    }

    void whatIsRefused()
    {
        QFETCH(const QByteArray, file);
        QFETCH(const QString, reason);
        ImportProgram program;
        const auto summary = program.import(file, QStringLiteral("ecb-rates"));
        QVERIFY_RESULT(summary);
        QCOMPARE(summary->counts.rejected, 1);
        QVERIFY2(words(*summary).contains(reason), qPrintable(words(*summary)));
        QVERIFY(summary->counts.addsUp());
    }

    void aCurrencyHasOneColumn()
    {
        ImportProgram program;
        const auto summary = program.import("Date,USD,JPY,GBP,CHF,usd\n2026-03-03,1.05,160,0.85,0.95,1.06\n",
                                            QStringLiteral("ecb-rates"));
        QCOMPARE_ERROR(summary, ErrorCode::InvalidInput);
        QVERIFY(summary.error().message.contains(QStringLiteral("two columns")));
    }

    void endedCurrenciesAndUnknownOnesWithoutValueDoNoHarm()
    {
        ImportProgram program;
        const auto summary =
            program.import("Date,USD,JPY,GBP,CHF,SIT,XYZ,EUR\n2026-03-03,1.05,160,0.85,0.95,239.64,N/A,1\n",
                           QStringLiteral("ecb-rates"));
        QVERIFY_RESULT(summary);
        QCOMPARE(summary->counts, (ImportCounts{1, 1, 0, 0, 0, 0}));
        QCOMPARE(program.query("SELECT currency FROM exchange_rate"), texts({"CHF", "GBP", "JPY", "USD"}));
    }

    void correctedLinesComeInAgain()
    {
        ImportProgram program;
        const auto summary = program.import(ratesFile("2026-03-03,0,160,0.85,0.95,\n2026-03-02,1.05,160,0.85,0.95,\n"));
        QVERIFY_RESULT(summary);
        const auto retried =
            program.retry(summary->batch, {{ImportRejectId(1), QStringLiteral("2026-03-03,1.06,160,0.85,0.95,")}});
        QVERIFY_RESULT(retried);
        QCOMPARE(retried->counts, (ImportCounts{1, 1, 0, 0, 0, 0}));
    }

    void aDryRunTellsWhatWouldChange()
    {
        ImportProgram program;
        QVERIFY_RESULT(program.import(ratesFile("2026-03-03,1.05,160,0.85,0.95,\n")));
        const QStringList before = program.state();
        Result<ImportPlan> plan =
            program.planFor(ratesFile("2026-03-04,1.05,160,0.85,0.95,\n2026-03-03,1.06,160,0.85,0.95,\n"));
        QVERIFY_RESULT(plan);
        plan->dryRun = true;
        const auto summary = program.run(*plan);
        QVERIFY_RESULT(summary);
        QCOMPARE(program.state(), before);
        QCOMPARE(summary->rows.size(), 2);
        QCOMPARE(summary->rows[0].fate, RowOutcome::Fate::Added);
        QCOMPARE(summary->rows[1].fate, RowOutcome::Fate::Updated);
        QCOMPARE(summary->rows[1].why, QStringLiteral("USD: 1.05 → 1.06"));
    }

    void theRateOfADayIsThatOfTheLastBefore()
    {
        ImportProgram program;
        // Friday and Monday; on Friday there was none of the franc.
        QVERIFY_RESULT(program.import(ratesFile("2026-03-09,1.10,160,0.85,0.95,\n2026-03-06,1.00,150,0.80,N/A,\n")));
        const ExchangeRates rates(program.database());
        const Currency euro = *Currency::fromCode(u"EUR");
        const Currency dollar = *Currency::fromCode(u"USD");
        const auto onDay = [&](int day) { return rates.convert(money(10'000, u"USD"), euro, QDate(2026, 3, day)); };
        QCOMPARE(must(onDay(9)), (ConvertedAmount{money(9'091, u"EUR"), QDate(2026, 3, 9)}));
        QCOMPARE(must(onDay(8)), (ConvertedAmount{money(10'000, u"EUR"), QDate(2026, 3, 6)}));
        QCOMPARE(must(onDay(6)), (ConvertedAmount{money(10'000, u"EUR"), QDate(2026, 3, 6)}));
        QCOMPARE_ERROR(onDay(5), ErrorCode::NotFound);
        QVERIFY(onDay(5).error().message.contains(QStringLiteral("eurofxref-hist.csv")));
        QCOMPARE(must(onDay(16)).rateDay, QDate(2026, 3, 9)); // a week after the last
        QCOMPARE_ERROR(onDay(17), ErrorCode::NotFound);
        QCOMPARE_ERROR(rates.convert(money(1, u"USD"), euro, QDate()), ErrorCode::NotFound);
        // Both rates of one day: on Sunday there is no such day with dollar and franc.
        QCOMPARE_ERROR(rates.convert(money(10'000, u"CHF"), dollar, QDate(2026, 3, 8)), ErrorCode::NotFound);
        QCOMPARE(must(rates.convert(money(9'500, u"CHF"), dollar, QDate(2026, 3, 9))).amount, money(11'000, u"USD"));
        QCOMPARE(must(rates.convert(money(10'000, u"EUR"), dollar, QDate(2026, 3, 9))).amount, money(11'000, u"USD"));
        QCOMPARE(must(rates.convert(money(7, u"EUR"), euro, QDate(2026, 1, 1))),
                 (ConvertedAmount{money(7, u"EUR"), {}}));
        QCOMPARE_ERROR(rates.convert(money(10'000, u"SEK"), euro, QDate(2026, 3, 9)), ErrorCode::NotFound);
        QCOMPARE(must(rates.lastDay()), QDate(2026, 3, 9));
        QCOMPARE(must(rates.onDay(QDate(2026, 3, 8))).size(), 3);
        const QList<DatedRate> newest = must(rates.of(dollar, 1));
        QCOMPARE(newest, (QList<DatedRate>{{dollar, QDate(2026, 3, 9), *ExchangeRate::fromText("1.10")}}));
    }

    void aWholeHistoryComesInAtOnce()
    {
        ImportProgram program;
        const QByteArray file = history(7000);
        const Result<ImportPlan> plan = program.planFor(file);
        QVERIFY_RESULT(plan);
        QCOMPARE(plan->profile.key, QStringLiteral("ecb-rates"));
        QElapsedTimer timer;
        timer.start();
        const auto summary = program.run(*plan);
        QVERIFY_RESULT(summary);
        qInfo("%lld days in %lld ms", static_cast<long long>(summary->counts.added),
              static_cast<long long>(timer.restart()));
        QCOMPARE(summary->counts, (ImportCounts{7000, 7000, 0, 0, 0, 0}));
        QCOMPARE(program.query("SELECT count(*) FROM exchange_rate"), QStringList{QStringLiteral("240000")});
        const auto again = program.run(*plan);
        QVERIFY_RESULT(again);
        qInfo("again in %lld ms", static_cast<long long>(timer.restart()));
        QCOMPARE(again->counts, (ImportCounts{7000, 0, 0, 7000, 0, 0}));
        QVERIFY_RESULT(program.undo(summary->batch));
        qInfo("taken back in %lld ms", static_cast<long long>(timer.restart()));
        QCOMPARE(program.query("SELECT count(*) FROM exchange_rate"), QStringList{QStringLiteral("0")});
    }

    void damageIsFound_data()
    {
        QTest::addColumn<QByteArray>("sql");
        QTest::addColumn<QString>("says");
        const QString fit = QStringLiteral("do not fit their import");
        QTest::newRow("of no such import")
            << QByteArray("PRAGMA foreign_keys = OFF; UPDATE exchange_rate SET batch_id = 99 WHERE currency = 'GBP'")
            << fit;
        QTest::newRow("taken back") << QByteArray("UPDATE import_batch SET undone = 1 WHERE id = 1") << fit;
        QTest::newRow("replaced by what was taken back")
            << QByteArray("UPDATE import_batch SET undone = 1 WHERE id = 2") << fit;
        QTest::newRow("replaced, and gone") << QByteArray("DELETE FROM exchange_rate WHERE currency = 'USD'") << fit;
        QTest::newRow("no currency") << QByteArray("UPDATE exchange_rate SET currency = 'XYZ' WHERE currency = 'GBP'")
                                     << QStringLiteral("rates of XYZ");
    }

    void damageIsFound()
    {
        QFETCH(const QByteArray, sql);
        QFETCH(const QString, says);
        ImportProgram program;
        QVERIFY_RESULT(program.import(ratesFile("2026-03-03,1.05,160,0.85,0.95,\n")));
        QVERIFY_RESULT(program.import(ratesFile("2026-03-03,1.06,160,0.85,0.95,\n")));
        QCOMPARE(program.problems(), QStringList());
        program.exec(sql);
        QVERIFY2(program.problems().join(u'\n').contains(says), qPrintable(program.problems().join(u'\n')));
    }
};

} // namespace laurel::test

QTEST_GUILESS_MAIN(laurel::test::RatesTest)
#include "rates_test.moc"
