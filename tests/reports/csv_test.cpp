#include "reports/writers.h"
#include "reportsamples.h"
#include "support/testsupport.h"

using namespace Qt::StringLiterals;

namespace laurel::test {

namespace {

const QLocale english(QLocale::English, QLocale::UnitedKingdom);
const QLocale german(QLocale::German, QLocale::Germany);

/// RFC 4180, read without any code of the writer's.
QList<QStringList> parsed(const QByteArray &bytes, char16_t delimiter)
{
    QList<QStringList> records;
    QStringList record;
    QString field;
    bool quoted = false;
    bool wasQuoted = false;
    const QString text = QString::fromUtf8(bytes.mid(3));
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text.at(i);
        if (quoted) {
            if (c == u'"' && i + 1 < text.size() && text.at(i + 1) == u'"')
                field += text.at(++i);
            else if (c == u'"')
                quoted = false;
            else
                field += c;
        } else if (c == u'"' && field.isEmpty() && !wasQuoted) {
            quoted = true;
            wasQuoted = true;
        } else if (c == delimiter || (c == u'\r' && text.mid(i + 1, 1) == "\n"_L1)) {
            record.append(field);
            field.clear();
            wasQuoted = false;
            if (c == u'\r') {
                records.append(record);
                record.clear();
                ++i;
            }
        } else {
            field += c;
        }
    }
    return records;
}

TableData oneColumn(const QList<Cell> &cells)
{
    TableData table;
    table.columns = {{u"Title"_s, ColumnKind::Text, u"key"_s}};
    for (const Cell &cell : cells)
        table.rows.append(QList<Cell>{cell});
    return table;
}

QString only(const Cell &cell, CsvStyle style, const QLocale &locale)
{
    const char16_t delimiter = style == CsvStyle::Locale && locale.decimalPoint() == ","_L1 ? u';' : u',';
    return parsed(csvOf(oneColumn({cell}), style, locale), delimiter).at(1).constFirst();
}

} // namespace

class CsvTest : public QObject
{
    Q_OBJECT

private slots:
    void beginsWithMarkAndEndsLinesWithCrLf()
    {
        const QByteArray bytes = csvOf(oneColumn({u"a"_s, u"b"_s}), CsvStyle::Iso, english);
        QCOMPARE(bytes, QByteArrayLiteral("\xef\xbb\xbfkey\r\na\r\nb\r\n"));
    }

    void takesKeysForMachinesAndTitlesForPeople()
    {
        QCOMPARE(parsed(csvOf(oneColumn({}), CsvStyle::Iso, english), u',').at(0).constFirst(), u"key"_s);
        QCOMPARE(parsed(csvOf(oneColumn({}), CsvStyle::Locale, english), u',').at(0).constFirst(), u"Title"_s);
    }

    void writesEveryTypeOfCell_data()
    {
        QTest::addColumn<Cell>("cell");
        QTest::addColumn<QString>("iso");
        QTest::addColumn<QString>("inGerman");
        const Currency yen = *Currency::fromCode(u"JPY");
        const Currency dinar = *Currency::fromCode(u"KWD");
        QTest::newRow("nothing") << Cell() << u""_s << u""_s;
        QTest::newRow("count") << Cell(qint64(1234567)) << u"1234567"_s << u"1234567"_s;
        QTest::newRow("negative count") << Cell(qint64(-5)) << u"-5"_s << u"-5"_s;
        QTest::newRow("amount") << Cell(Money(123450, reportCurrency())) << u"1234.50"_s << u"1234,50"_s;
        QTest::newRow("negative amount") << Cell(Money(-5, reportCurrency())) << u"-0.05"_s << u"-0,05"_s;
        QTest::newRow("no minor unit") << Cell(Money(500, yen)) << u"500"_s << u"500"_s;
        QTest::newRow("three digits") << Cell(Money(1234567, dinar)) << u"1234.567"_s << u"1234,567"_s;
        QTest::newRow("share") << Cell(0.035) << u"0.035"_s << u"3,5%"_s;
        QTest::newRow("third") << Cell(1.0 / 3) << u"0.3333333333333333"_s << u"33,33333333%"_s;
        QTest::newRow("tiny share") << Cell(0.00001) << u"0.00001"_s << u"0,001%"_s;
        QTest::newRow("no share") << Cell(std::nan("")) << u""_s << u""_s;
        QTest::newRow("day") << Cell(QDate(2026, 5, 1)) << u"2026-05-01"_s << u"01.05.2026"_s;
        QTest::newRow("no day") << Cell(QDate()) << u""_s << u""_s;
        QTest::newRow("text") << Cell(u"Zoë; \"Müller\", 7"_s) << u"Zoë; \"Müller\", 7"_s << u"Zoë; \"Müller\", 7"_s;
    }
    void writesEveryTypeOfCell()
    {
        QFETCH(Cell, cell);
        QTEST(only(cell, CsvStyle::Iso, german), "iso");
        QTEST(only(cell, CsvStyle::Locale, german), "inGerman");
    }

    void givesNumbersBackAsTheyStood()
    {
        // A locale of decimal points keeps the comma as its delimiter.
        QCOMPARE(only(Money(123450, reportCurrency()), CsvStyle::Locale, english), u"1234.50"_s);
        QVERIFY(!csvOf(oneColumn({Money(123450, reportCurrency())}), CsvStyle::Locale, german).contains('"'));
    }

    void defusesFormulas()
    {
        const QString dangerous = u"=+-@\t\r＝＋－＠"_s;
        for (const QString &text : hostileTexts()) {
            for (const CsvStyle style : {CsvStyle::Iso, CsvStyle::Locale}) {
                const QString field = only(text, style, german);
                QString visible;
                for (const QChar c : field) {
                    if (dangerous.contains(c) || (!c.isSpace() && c.category() != QChar::Other_Format))
                        visible += c;
                }
                QVERIFY2(visible.isEmpty() || !dangerous.contains(visible.front()), qPrintable(text));
                QVERIFY(!field.contains(QChar(0)));
            }
        }
    }

    void defusesTitles()
    {
        TableData table = oneColumn({});
        table.columns[0] = {u"=1+1"_s, ColumnKind::Text, QString()};
        QCOMPARE(parsed(csvOf(table, CsvStyle::Iso, english), u',').at(0).constFirst(), u"'=1+1"_s);
    }

    void leavesOrdinaryTextAlone()
    {
        for (const QString &text : {u"Ana-Maria"_s, u"a=b"_s, u"x@example.com"_s, u" leading"_s, u"trailing "_s,
                                    u"two\r\nlines"_s, u"'quoted'"_s})
            QCOMPARE(only(text, CsvStyle::Iso, english), text);
    }

    void keepsWhatIsInCells()
    {
        QVERIFY(holds("any table reads back", [](const std::vector<std::vector<std::string>> &rows) {
            TableData table;
            table.columns = {{u"a"_s, ColumnKind::Text, u"a"_s},
                             {u"b"_s, ColumnKind::Text, u"b"_s},
                             {u"c"_s, ColumnKind::Text, u"c"_s}};
            for (const std::vector<std::string> &row : rows) {
                QList<Cell> cells;
                for (const std::string &cell : row) {
                    // With a letter in front nothing needs to be defused.
                    cells.append(u'x' + QString::fromStdString(cell).remove(QChar(0)));
                }
                table.rows.append(cells);
            }
            for (const auto &[style, delimiter] : {std::pair(CsvStyle::Iso, u','), std::pair(CsvStyle::Locale, u';')}) {
                const QList<QStringList> records = parsed(csvOf(table, style, german), delimiter);
                RC_ASSERT(records.size() == table.rows.size() + 1);
                for (qsizetype row = 0; row < table.rows.size(); ++row) {
                    RC_ASSERT(records.at(row + 1).size() == 3);
                    for (qsizetype i = 0; i < 3; ++i) {
                        const Cell cell = table.rows.at(row).value(i);
                        const QString *text = std::get_if<QString>(&cell);
                        RC_ASSERT(records.at(row + 1).at(i) == (text ? *text : QString()));
                    }
                }
            }
        }));
    }

    void rowsMayBeShort()
    {
        TableData table = salesTable(1);
        table.rows[0].resize(2);
        QCOMPARE(parsed(csvOf(table, CsvStyle::Iso, english), u',').at(1).size(), table.columns.size());
    }

    void aLoneEmptyFieldIsStillARecord()
    {
        QCOMPARE(parsed(csvOf(oneColumn({Cell(), Cell()}), CsvStyle::Iso, english), u',').size(), 3);
    }
};

} // namespace laurel::test

QTEST_GUILESS_MAIN(laurel::test::CsvTest)
#include "csv_test.moc"
