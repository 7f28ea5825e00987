#include "core/daterange.h"
#include "support/testsupport.h"

using namespace laurel;

namespace {

DateRange range(const char *from, const char *to)
{
    return DateRange(QDate::fromString(QString::fromLatin1(from), Qt::ISODate),
                     QDate::fromString(QString::fromLatin1(to), Qt::ISODate));
}

DateRange parsed(const QString &text) { return DateRange::parse(text).value_or(DateRange()); }

} // namespace

Q_DECLARE_METATYPE(laurel::DateRange)
Q_DECLARE_METATYPE(laurel::PeriodPreset)

class DateRangeTest : public QObject
{
    Q_OBJECT

private slots:
    void isHalfOpen();
    void emptyRanges_data();
    void emptyRanges();
    void parses_data();
    void parses();
    void refusesToParse_data();
    void refusesToParse();
    void previous_data();
    void previous();
    void previousEndsWhereThisBegins();
    void yearBefore_data();
    void yearBefore();
    void periods_data();
    void periods();
    void periodsHoldTheirDay();
    void epochDays();
};

void DateRangeTest::isHalfOpen()
{
    const DateRange may = DateRange::ofMonth(2026, 5);
    QCOMPARE(may.days(), 31);
    QCOMPARE(may.last(), QDate(2026, 5, 31));
    QVERIFY(!may.contains(QDate(2026, 4, 30)));
    QVERIFY(may.contains(QDate(2026, 5, 1)));
    QVERIFY(may.contains(QDate(2026, 5, 31)));
    QVERIFY(!may.contains(QDate(2026, 6, 1)));
    QVERIFY(!may.contains(QDate()));
    QCOMPARE(DateRange::ofMonth(2024, 2).days(), 29);
    QCOMPARE(DateRange::ofMonth(2025, 2).days(), 28);
    QCOMPARE(DateRange::ofMonth(2025, 12), range("2025-12-01", "2026-01-01"));
    QCOMPARE(DateRange::ofYear(2024).days(), 366);
    QCOMPARE(DateRange::ofYear(2100).days(), 365);
}

void DateRangeTest::emptyRanges_data()
{
    QTest::addColumn<DateRange>("empty");
    QTest::newRow("default") << DateRange();
    QTest::newRow("no day") << range("2026-05-01", "2026-05-01");
    QTest::newRow("backwards") << range("2026-05-02", "2026-05-01");
    QTest::newRow("no such month") << DateRange::ofMonth(2026, 13);
    QTest::newRow("open end") << DateRange(QDate(2026, 5, 1), QDate());
}

void DateRangeTest::emptyRanges()
{
    QFETCH(const DateRange, empty);
    QVERIFY(empty.isEmpty());
    QCOMPARE(empty.days(), 0);
    QVERIFY(!empty.last().isValid());
    QVERIFY(!empty.contains(QDate(2026, 5, 1)));
    QVERIFY(empty.previous().isEmpty());
    QVERIFY(empty.yearBefore().isEmpty());
}

void DateRangeTest::parses_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<DateRange>("expected");
    QTest::newRow("month") << QStringLiteral("2026-05") << range("2026-05-01", "2026-06-01");
    QTest::newRow("leap February") << QStringLiteral("2024-02") << range("2024-02-01", "2024-03-01");
    QTest::newRow("December") << QStringLiteral("2025-12") << range("2025-12-01", "2026-01-01");
    QTest::newRow("year") << QStringLiteral("2026") << range("2026-01-01", "2027-01-01");
    QTest::newRow("first quarter") << QStringLiteral("2026-Q1") << range("2026-01-01", "2026-04-01");
    QTest::newRow("fourth quarter, lower case") << QStringLiteral("2026-q4") << range("2026-10-01", "2027-01-01");
    QTest::newRow("two days") << QStringLiteral("2026-05-01..2026-05-31") << range("2026-05-01", "2026-06-01");
    QTest::newRow("one day") << QStringLiteral("2024-02-29..2024-02-29") << range("2024-02-29", "2024-03-01");
    QTest::newRow("space around") << QStringLiteral(" 2026-05-30 .. 2026-06-02 ") << range("2026-05-30", "2026-06-03");
}

void DateRangeTest::parses()
{
    QFETCH(const QString, text);
    QFETCH(const DateRange, expected);
    const auto result = DateRange::parse(text);
    QVERIFY_RESULT(result);
    QCOMPARE(*result, expected);
}

void DateRangeTest::refusesToParse_data()
{
    QTest::addColumn<QString>("text");
    for (const char *text : {"",
                             "May",
                             "26",
                             "20265",
                             "2026-",
                             "2026-5",
                             "2026-00",
                             "2026-13",
                             "2026/05",
                             "2026-Q0",
                             "2026-Q5",
                             "2026-Q",
                             "2026-Q11",
                             "0000",
                             "2026-05-01",
                             "2026-05-01..",
                             "..2026-05-01",
                             "2026-05-31..2026-05-01",
                             "2026-02-29..2026-03-01",
                             "2026-05-01..2026-05-31..2026-06-01",
                             "2026-+5",
                             "+026"})
        QTest::newRow(text) << QString::fromLatin1(text);
}

void DateRangeTest::refusesToParse()
{
    QFETCH(const QString, text);
    QCOMPARE_ERROR(DateRange::parse(text), ErrorCode::InvalidInput);
}

void DateRangeTest::previous_data()
{
    QTest::addColumn<DateRange>("period");
    QTest::addColumn<DateRange>("expected");
    QTest::newRow("month") << parsed(QStringLiteral("2026-05")) << parsed(QStringLiteral("2026-04"));
    QTest::newRow("March before a leap February")
        << parsed(QStringLiteral("2024-03")) << parsed(QStringLiteral("2024-02"));
    QTest::newRow("January") << parsed(QStringLiteral("2026-01")) << parsed(QStringLiteral("2025-12"));
    QTest::newRow("quarter") << parsed(QStringLiteral("2026-Q2")) << parsed(QStringLiteral("2026-Q1"));
    QTest::newRow("first quarter") << parsed(QStringLiteral("2026-Q1")) << parsed(QStringLiteral("2025-Q4"));
    QTest::newRow("year") << parsed(QStringLiteral("2025")) << parsed(QStringLiteral("2024"));
    QTest::newRow("one day") << range("2024-03-01", "2024-03-02") << range("2024-02-29", "2024-03-01");
    QTest::newRow("one week") << range("2026-05-04", "2026-05-11") << range("2026-04-27", "2026-05-04");
    QTest::newRow("30 days") << range("2026-05-02", "2026-06-01") << range("2026-04-02", "2026-05-02");
    QTest::newRow("a month long, but not a month")
        << range("2026-05-02", "2026-06-02") << range("2026-04-01", "2026-05-02");
    QTest::newRow("three months, but not a quarter")
        << range("2026-02-01", "2026-05-01") << range("2025-11-04", "2026-02-01");
    QTest::newRow("twelve months, but not a year")
        << range("2023-07-01", "2024-07-01") << range("2022-06-30", "2023-07-01");
    QTest::newRow("month but for its last day")
        << range("2026-05-01", "2026-05-31") << range("2026-04-01", "2026-05-01");
}

void DateRangeTest::previous()
{
    QFETCH(const DateRange, period);
    QFETCH(const DateRange, expected);
    QVERIFY(!expected.isEmpty());
    QCOMPARE(period.previous(), expected);
}

void DateRangeTest::previousEndsWhereThisBegins()
{
    QVERIFY(test::holds("the period before has no gap and no overlap", [](qint16 offset, quint16 length) {
        const QDate from = QDate(2024, 1, 1).addDays(offset);
        const DateRange period(from, from.addDays(length % 1000 + 1));
        const DateRange before = period.previous();
        RC_ASSERT(before.to() == period.from());
        RC_ASSERT(!before.isEmpty());
        const auto parsedAgain = DateRange::parse(period.from().toString(Qt::ISODate) + QStringLiteral("..") +
                                                  period.last().toString(Qt::ISODate));
        RC_ASSERT(parsedAgain.has_value());
        RC_ASSERT(*parsedAgain == period);
    }));
}

void DateRangeTest::yearBefore_data()
{
    QTest::addColumn<DateRange>("period");
    QTest::addColumn<DateRange>("expected");
    QTest::newRow("month") << parsed(QStringLiteral("2026-05")) << parsed(QStringLiteral("2025-05"));
    QTest::newRow("February after a leap one")
        << parsed(QStringLiteral("2025-02")) << parsed(QStringLiteral("2024-02"));
    QTest::newRow("leap February") << parsed(QStringLiteral("2024-02")) << parsed(QStringLiteral("2023-02"));
    QTest::newRow("up to 28 February") << range("2024-02-10", "2024-02-29") << range("2023-02-10", "2023-03-01");
    QTest::newRow("the leap day") << range("2024-02-29", "2024-03-01") << range("2023-02-28", "2023-03-01");
    QTest::newRow("year") << parsed(QStringLiteral("2025")) << parsed(QStringLiteral("2024"));
    QTest::newRow("over the turn of the year")
        << range("2025-12-20", "2026-01-11") << range("2024-12-20", "2025-01-11");
}

void DateRangeTest::yearBefore()
{
    QFETCH(const DateRange, period);
    QFETCH(const DateRange, expected);
    QCOMPARE(period.yearBefore(), expected);
}

void DateRangeTest::periods_data()
{
    QTest::addColumn<PeriodPreset>("preset");
    QTest::addColumn<QDate>("today");
    QTest::addColumn<DateRange>("expected");
    const QDate day(2026, 5, 15);
    QTest::newRow("this month") << PeriodPreset::ThisMonth << day << parsed(QStringLiteral("2026-05"));
    QTest::newRow("last month") << PeriodPreset::LastMonth << day << parsed(QStringLiteral("2026-04"));
    QTest::newRow("last month in January")
        << PeriodPreset::LastMonth << QDate(2026, 1, 31) << parsed(QStringLiteral("2025-12"));
    QTest::newRow("last month on the 31st")
        << PeriodPreset::LastMonth << QDate(2024, 3, 31) << parsed(QStringLiteral("2024-02"));
    QTest::newRow("this quarter") << PeriodPreset::ThisQuarter << day << parsed(QStringLiteral("2026-Q2"));
    QTest::newRow("last quarter") << PeriodPreset::LastQuarter << day << parsed(QStringLiteral("2026-Q1"));
    QTest::newRow("last quarter in March")
        << PeriodPreset::LastQuarter << QDate(2026, 3, 31) << parsed(QStringLiteral("2025-Q4"));
    QTest::newRow("this year") << PeriodPreset::ThisYear << day << parsed(QStringLiteral("2026"));
    QTest::newRow("last year") << PeriodPreset::LastYear << day << parsed(QStringLiteral("2025"));
    QTest::newRow("30 days") << PeriodPreset::Last30Days << day << range("2026-04-16", "2026-05-16");
    QTest::newRow("90 days") << PeriodPreset::Last90Days << day << range("2026-02-15", "2026-05-16");
    QTest::newRow("12 months") << PeriodPreset::Last12Months << day << range("2025-05-16", "2026-05-16");
    QTest::newRow("12 months on 28 February")
        << PeriodPreset::Last12Months << QDate(2026, 2, 28) << parsed(QStringLiteral("2025-03-01..2026-02-28"));
}

void DateRangeTest::periods()
{
    QFETCH(const PeriodPreset, preset);
    QFETCH(const QDate, today);
    QFETCH(const DateRange, expected);
    QCOMPARE(periodFor(preset, today), expected);
}

void DateRangeTest::periodsHoldTheirDay()
{
    QVERIFY(test::holds("running periods contain today, past ones end before it", [](quint16 offset) {
        const QDate today = QDate(2000, 1, 1).addDays(offset);
        for (const auto preset : {PeriodPreset::ThisMonth, PeriodPreset::ThisQuarter, PeriodPreset::ThisYear,
                                  PeriodPreset::Last30Days, PeriodPreset::Last90Days, PeriodPreset::Last12Months})
            RC_ASSERT(periodFor(preset, today).contains(today));
        const std::pair<PeriodPreset, PeriodPreset> pairs[] = {{PeriodPreset::LastMonth, PeriodPreset::ThisMonth},
                                                               {PeriodPreset::LastQuarter, PeriodPreset::ThisQuarter},
                                                               {PeriodPreset::LastYear, PeriodPreset::ThisYear}};
        for (const auto &[last, current] : pairs)
            RC_ASSERT(periodFor(last, today).to() == periodFor(current, today).from());
    }));
}

void DateRangeTest::epochDays()
{
    QCOMPARE(toEpochDay(QDate(1970, 1, 1)), 0);
    QCOMPARE(toEpochDay(QDate(1969, 12, 31)), -1);
    QCOMPARE(toEpochDay(QDate(2026, 1, 1)), 20454);
    QCOMPARE(fromEpochDay(20454), QDate(2026, 1, 1));
}

QTEST_GUILESS_MAIN(DateRangeTest)
#include "daterange_test.moc"
