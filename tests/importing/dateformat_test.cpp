#include "core/daterange.h"
#include "importing/businessclock.h"
#include "importing/columnformats.h"
#include "support/testsupport.h"

namespace laurel::test {

namespace {

QString shown(const WrittenDate &date)
{
    QString text = fromEpochDay(date.day).toString(Qt::ISODate);
    if (date.hasTime)
        text += QTime(0, 0).addSecs(date.seconds).toString(QStringLiteral(" HH:mm:ss"));
    if (date.hasOffset)
        text += QStringLiteral(" %1").arg(date.offset);
    return text;
}

} // namespace

class DateFormatTest : public QObject
{
    Q_OBJECT

private slots:
    void reads_data()
    {
        QTest::addColumn<QString>("format");
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QString>("expected"); // empty: refused
        const auto row = [](const char *format, const char *text, const char *expected) {
            QTest::addRow("%s: %s", format, text) << QString::fromLatin1(format) << QByteArray(text) << QString::fromLatin1(expected);
        };
        row("iso", "2026-05-01", "2026-05-01");
        row("iso", "2026-05-01 10:00:00", "2026-05-01 10:00:00");
        row("iso", "2026-05-01 10:00:00 +0200", "2026-05-01 10:00:00 7200");
        row("iso", "2026-05-01T10:00:00+02:00", "2026-05-01 10:00:00 7200");
        row("iso", "2026-05-01T10:00:00.123Z", "2026-05-01 10:00:00 0");
        row("iso", "2026-05-01 10:00 UTC", "2026-05-01 10:00:00 0");
        row("iso", "2026-05-01 10:00:00 -0330", "2026-05-01 10:00:00 -12600");
        row("iso", "45384.34789351852", "2024-04-02 08:20:58");
        row("iso", "2024-02-29", "2024-02-29");
        row("iso", "2026-02-29", "");
        row("iso", "2026-13-01", "");
        row("iso", "2026-05-01 25:00", "");
        row("iso", "2026-05-01 10:00 nonsense", "");
        row("iso", "1969-12-31", "");
        row("iso", "2200-01-01", "");
        row("iso", "", "");
        row("dd.MM.yyyy", "15.01.2026 10:30:00", "2026-01-15 10:30:00");
        row("dd.MM.yyyy HH:mm", "1.2.2026 7:05", "2026-02-01 07:05:00");
        row("MM/dd/yyyy", "9/16/2026", "2026-09-16");
        row("MM/dd/yyyy", "16/9/2026", "");
        row("MM/dd/yyyy h:mm AP", "09/16/2026 12:05 AM", "2026-09-16 00:05:00");
        row("MM/dd/yyyy", "09/16/2026 2:05:09 PM", "2026-09-16 14:05:09");
        row("yyyyMMdd", "20260801", "2026-08-01");
        row("MMMM d yyyy", "September 15 2026", "2026-09-15");
        row("MMMM d, yyyy", "Sep 5, 2026", "2026-09-05");
        row("MMMM d yyyy", "Sep 15, 2026", "2026-09-15");
        row("MMMM d, yyyy", "September 15 2026 10:00", "2026-09-15 10:00:00");
        row("MMMM d, yyyy", "September 15,, 2026", "");
        row("ddd MMM d HH:mm:ss yyyy", "Fri May  1 10:15:00 2026", "2026-05-01 10:15:00");
        row("ddd MMM d HH:mm:ss yyyy", "Tue Jan 22 13:53:49 2002", "2002-01-22 13:53:49");
        row("ddd MMM d HH:mm:ss yyyy", "Tue Feb 30 13:53:49 2026", "");
        row("ddd MMM d HH:mm:ss yyyy", "Tue Jan 22 2002", "");
        row("ddd MMM d HH:mm:ss yyyy", "2026-05-01 10:15:00 2026", "");
        row("d MMM yyyy", "5 Sept. 2026", "2026-09-05");
        row("dd/MM/yy", "05/09/26", "2026-09-05");
        row("excel", "25569", "1970-01-01");
        row("excel", "45384.5", "2024-04-02 12:00:00");
    }

    void reads()
    {
        QFETCH(const QString, format);
        QFETCH(const QByteArray, text);
        QFETCH(const QString, expected);
        const std::optional<DateFormat> compiled = DateFormat::fromText(format);
        QVERIFY(compiled);
        const std::optional<WrittenDate> date = compiled->read({text.constData(), size_t(text.size())});
        QCOMPARE(date ? shown(*date) : QString(), expected);
    }

    void formatsThatAreNone()
    {
        for (const char *format : {"", "dd", "MM/dd", "yyyy", "q", "dd.MM.yyyyy"})
            QVERIFY2(!DateFormat::fromText(QString::fromLatin1(format)), format);
    }

    void anyDateIsReadBack()
    {
        QVERIFY(holds("read(written(day)) == day", [] {
            const QDate day = fromEpochDay(*rc::gen::inRange(0, 84005));
            const QString format = QString::fromLatin1(
                *rc::gen::element("yyyy-MM-dd", "dd.MM.yyyy", "MM/dd/yyyy", "yyyyMMdd", "d/M/yyyy"));
            const QByteArray text = day.toString(format).toLatin1();
            const std::optional<WrittenDate> date =
                DateFormat::fromText(format)->read({text.constData(), size_t(text.size())});
            RC_ASSERT(date.has_value());
            RC_ASSERT(date->day == toEpochDay(day));
        }));
    }

    void businessDayAtTheEdgeOfADay_data()
    {
        QTest::addColumn<QByteArray>("zone");
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QString>("utc");
        QTest::addColumn<QString>("day");
        const auto row = [](const char *zone, const char *text, const char *utc, const char *day) {
            QTest::addRow("%s %s", zone, text) << QByteArray(zone) << QByteArray(text) << QString::fromLatin1(utc)
                                               << QString::fromLatin1(day);
        };
        row("Europe/Berlin", "2026-05-01T23:59:59+02:00", "2026-05-01T21:59:59Z", "2026-05-01");
        row("Europe/Berlin", "2026-05-01T22:00:00Z", "2026-05-01T22:00:00Z", "2026-05-02");
        row("Europe/Berlin", "2026-05-01T23:30:00-04:00", "2026-05-02T03:30:00Z", "2026-05-02");
        row("America/Los_Angeles", "2026-05-02T06:59:59Z", "2026-05-02T06:59:59Z", "2026-05-01");
        row("America/Los_Angeles", "2026-05-01", "2026-05-01T07:00:00Z", "2026-05-01");
        row("Pacific/Kiritimati", "2026-05-01T10:00:00Z", "2026-05-01T10:00:00Z", "2026-05-02");
        // The night of 2026-03-29: 01:59:59 +01:00 is followed by 03:00:00 +02:00.
        row("Europe/Berlin", "2026-03-29 01:59:59", "2026-03-29T00:59:59Z", "2026-03-29");
        row("Europe/Berlin", "2026-03-29 03:00:00", "2026-03-29T01:00:00Z", "2026-03-29");
        row("Europe/Berlin", "2026-03-28T23:30:00Z", "2026-03-28T23:30:00Z", "2026-03-29");
        row("Europe/Berlin", "2026-03-29T22:30:00Z", "2026-03-29T22:30:00Z", "2026-03-30");
        row("UTC", "2026-05-01 00:00:00", "2026-05-01T00:00:00Z", "2026-05-01");
    }

    void businessDayAtTheEdgeOfADay()
    {
        QFETCH(const QByteArray, zone);
        QFETCH(const QByteArray, text);
        QFETCH(const QString, utc);
        QFETCH(const QString, day);
        BusinessClock clock{QTimeZone(zone)};
        const std::optional<WrittenDate> date =
            DateFormat::fromText(QStringLiteral("iso"))->read({text.constData(), size_t(text.size())});
        QVERIFY(date);
        for (int again = 0; again < 2; ++again) {
            const BusinessClock::Moment moment = clock.resolve(*date);
            QCOMPARE(QDateTime::fromSecsSinceEpoch(moment.utc, Qt::UTC).toString(Qt::ISODate), utc);
            QCOMPARE(fromEpochDay(moment.day).toString(Qt::ISODate), day);
        }
    }

    void theClockAgreesWithQt()
    {
        const QTimeZone zone("Europe/Berlin");
        BusinessClock clock(zone);
        QVERIFY(holds("instant and day equal QDateTime's", [&] {
            const qint64 utc = *rc::gen::inRange<qint64>(0, 4'000'000'000);
            WrittenDate date;
            date.hasOffset = true;
            date.day = utc / 86400;
            date.seconds = int(utc % 86400);
            const BusinessClock::Moment moment = clock.resolve(date);
            RC_ASSERT(moment.utc == utc);
            RC_ASSERT(moment.day == toEpochDay(QDateTime::fromSecsSinceEpoch(utc, zone).date()));
        }));
    }

    void columnsSettleTheirFormat_data()
    {
        QTest::addColumn<QByteArray>("rows");
        QTest::addColumn<QString>("date"); // empty: asks
        QTest::addColumn<QString>("decimal");
        QTest::newRow("iso") << QByteArray("2026-05-01,12.50\n") << QStringLiteral("iso") << QStringLiteral(".");
        QTest::newRow("day first, by a later row") << QByteArray("03/04/2026,1.5\n25/04/2026,2\n") << QStringLiteral("dd/MM/yyyy") << QStringLiteral(".");
        QTest::newRow("month first, by a later row") << QByteArray("03/04/2026,1.5\n04/25/2026,2\n") << QStringLiteral("MM/dd/yyyy") << QStringLiteral(".");
        QTest::newRow("nothing settles it") << QByteArray("03/04/2026,1.5\n05/06/2026,2\n") << QStringLiteral("") << QStringLiteral("");
        QTest::newRow("same day and month settle nothing and need nothing") << QByteArray("05/05/2026,1.5\n") << QStringLiteral("dd/MM/yyyy") << QStringLiteral(".");
        QTest::newRow("both orders in one column") << QByteArray("25/04/2026,1.5\n04/25/2026,2\n") << QStringLiteral("") << QStringLiteral("");
        QTest::newRow("German") << QByteArray("15.01.2026,\"1.234,56\"\n") << QStringLiteral("dd.MM.yyyy") << QStringLiteral(",");
        QTest::newRow("1.234 alone") << QByteArray("2026-01-15,1.234\n") << QStringLiteral("") << QStringLiteral("");
        QTest::newRow("1.234 and 1,234") << QByteArray("2026-01-15,1.234\n2026-01-15,\"1,234\"\n") << QStringLiteral("") << QStringLiteral("");
        QTest::newRow("1.234 beside 0.5") << QByteArray("2026-01-15,0.5\n2026-01-15,\"1,234\"\n") << QStringLiteral("iso") << QStringLiteral(".");
        QTest::newRow("1,234 beside 99,90") << QByteArray("2026-01-15,\"99,90\"\n2026-01-15,1.234\n") << QStringLiteral("iso") << QStringLiteral(",");
        QTest::newRow("both decimals") << QByteArray("2026-01-15,\"99,90\"\n2026-01-15,12.5\n") << QStringLiteral("") << QStringLiteral("");
        QTest::newRow("whole numbers") << QByteArray("2026-01-15,99\n") << QStringLiteral("iso") << QStringLiteral(".");
        QTest::newRow("several groups") << QByteArray("2026-01-15,1.234.567\n") << QStringLiteral("iso") << QStringLiteral(",");
    }

    void columnsSettleTheirFormat()
    {
        QFETCH(const QByteArray, rows);
        QFETCH(const QString, date);
        QFETCH(const QString, decimal);
        ImportProfile profile;
        profile.dateFormat = QStringLiteral("auto");
        profile.autoNumbers = true;
        profile.columns = {{Field::Date, QStringLiteral("Date")}, {Field::Gross, QStringLiteral("Amount")}};
        Result<CsvReader> reader = CsvReader::fromBytes("Date,Amount\n" + rows, {});
        QVERIFY_RESULT(reader);
        ColumnFormats formats(profile, reader->header());
        CsvRow row;
        while (reader->next(row).value_or(false))
            formats.add(row);
        const Result<ImportProfile> resolved = formats.resolved();
        if (date.isEmpty()) {
            QCOMPARE_ERROR(resolved, ErrorCode::InvalidInput);
            return;
        }
        QVERIFY_RESULT(resolved);
        QCOMPARE(resolved->dateFormat, date);
        QCOMPARE(QString(resolved->numbers.decimal), decimal);
    }
};

} // namespace laurel::test

QTEST_GUILESS_MAIN(laurel::test::DateFormatTest)
#include "dateformat_test.moc"
