#include "outsidetool.h"
#include "reports/writers.h"
#include "reportsamples.h"
#include "support/testsupport.h"

#include <QDir>
#include <QFile>
#include <QHash>
#include <QTemporaryDir>
#include <QTemporaryFile>
#include <QXmlStreamReader>

using namespace Qt::StringLiterals;

namespace laurel::test {

namespace {

/// A cell as the file has it.
struct SheetCell
{
    QString type; ///< "inlineStr", "s", "n" or empty, which is a number
    QString value;
    QString numberFormat; ///< the pattern, or the number of a built-in one
};

/// A workbook, taken apart by Python's zipfile and Qt's XML reader.
class Workbook
{
public:
    [[nodiscard]] bool open(const QString &path)
    {
        const std::optional<QByteArray> said = outputOf(
            u"python3"_s, {u"-c"_s, u"import sys, zipfile; zipfile.ZipFile(sys.argv[1]).extractall(sys.argv[2])"_s,
                           path, m_folder.path()});
        if (said && said->isEmpty())
            readStyles();
        return said && said->isEmpty();
    }

    [[nodiscard]] QByteArray part(const QString &name) const
    {
        QFile file(m_folder.filePath(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    [[nodiscard]] QStringList sheetNames() const
    {
        QStringList names;
        QXmlStreamReader xml(part(u"xl/workbook.xml"_s));
        while (!xml.atEnd()) {
            if (xml.readNext() == QXmlStreamReader::StartElement && xml.name() == "sheet"_L1)
                names += xml.attributes().value("name"_L1).toString();
        }
        return names;
    }

    /// By reference: "A1".
    [[nodiscard]] QHash<QString, SheetCell> cells(int sheet) const
    {
        QHash<QString, SheetCell> cells;
        QXmlStreamReader xml(part(u"xl/worksheets/sheet%1.xml"_s.arg(sheet)));
        QString reference;
        while (!xml.atEnd()) {
            xml.readNext();
            if (!xml.isStartElement())
                continue;
            if (xml.name() == "c"_L1) {
                reference = xml.attributes().value("r"_L1).toString();
                cells[reference].type = xml.attributes().value("t"_L1).toString();
                cells[reference].numberFormat = m_formats.value(xml.attributes().value("s"_L1).toInt());
            } else if (xml.name() == "v"_L1 || xml.name() == "t"_L1) {
                cells[reference].value = xml.readElementText();
            }
        }
        return cells;
    }

private:
    void readStyles()
    {
        QHash<QString, QString> patterns;
        bool inCells = false;
        QXmlStreamReader xml(part(u"xl/styles.xml"_s));
        while (!xml.atEnd()) {
            xml.readNext();
            if (xml.name() == "cellXfs"_L1)
                inCells = xml.isStartElement();
            if (!xml.isStartElement())
                continue;
            const QString number = xml.attributes().value("numFmtId"_L1).toString();
            if (xml.name() == "numFmt"_L1)
                patterns.insert(number, xml.attributes().value("formatCode"_L1).toString());
            else if (xml.name() == "xf"_L1 && inCells)
                m_formats.append(patterns.value(number, number));
        }
    }

    QTemporaryDir m_folder;
    QStringList m_formats;
};

} // namespace

class XlsxTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        if (!outputOf(u"python3"_s, {u"--version"_s}))
            QSKIP("Python takes the workbooks apart.");
    }

    void cellsHaveTypes()
    {
        TableData table;
        table.title = u"Types"_s;
        const QList<Cell> row{u"Zoë & <b>"_s,
                              qint64(1204),
                              Money(123450, reportCurrency()),
                              Money(-500, *Currency::fromCode(u"JPY")),
                              Money(1234567, *Currency::fromCode(u"KWD")),
                              0.035,
                              -0.12,
                              QDate(2026, 5, 1),
                              Cell()};
        const QList kinds{ColumnKind::Text,   ColumnKind::Number, ColumnKind::Money,
                          ColumnKind::Money,  ColumnKind::Money,  ColumnKind::Share,
                          ColumnKind::Change, ColumnKind::Date,   ColumnKind::Text};
        for (const ColumnKind kind : kinds)
            table.columns.append({u"Title"_s, kind, u"key"_s});
        table.rows = {row};
        Workbook book;
        QVERIFY(write(book, {table}));
        const QHash<QString, SheetCell> cells = book.cells(1);
        QVERIFY(isText(cells.value(u"A1"_s)));
        QVERIFY(isText(cells.value(u"A2"_s)));
        QCOMPARE(cells.value(u"A2"_s).value, u"Zoë & <b>"_s);
        QVERIFY(isNumber(cells.value(u"B2"_s), 1204, u"#,##0"_s));
        QVERIFY(isNumber(cells.value(u"C2"_s), 1234.5, u"#,##0.00"_s));
        QVERIFY(isNumber(cells.value(u"D2"_s), -500, u"#,##0"_s));
        QVERIFY(isNumber(cells.value(u"E2"_s), 1234.567, u"#,##0.000"_s));
        QVERIFY(isNumber(cells.value(u"F2"_s), 0.035, u"0.0%"_s));
        QVERIFY(isNumber(cells.value(u"G2"_s), -0.12, u"+0.0%;-0.0%;0.0%"_s));
        // Day 46143 of spreadsheets, in the reader's own short format (14).
        QVERIFY(isNumber(cells.value(u"H2"_s), 46143, u"14"_s));
        QVERIFY(!cells.contains(u"I2"_s));
    }

    void numbersTooLongForSpreadsheetsStayExactAsText()
    {
        TableData table;
        table.columns = {{u"n"_s, ColumnKind::Number, u"n"_s},
                         {u"m"_s, ColumnKind::Money, u"m"_s},
                         {u"d"_s, ColumnKind::Date, u"d"_s}};
        table.rows = {
            {qint64(1'234'567'890'123'456), Money(-1'234'567'890'123'456, reportCurrency()), QDate(1899, 1, 1)}};
        Workbook book;
        QVERIFY(write(book, {table}));
        const QHash<QString, SheetCell> cells = book.cells(1);
        QVERIFY(isText(cells.value(u"A2"_s)));
        QCOMPARE(cells.value(u"A2"_s).value, u"1234567890123456"_s);
        QCOMPARE(cells.value(u"B2"_s).value, u"-12345678901234.56"_s);
        QCOMPARE(cells.value(u"C2"_s).value, u"1899-01-01"_s);
    }

    void centsSurviveTheDouble()
    {
        TableData table;
        table.columns = {{u"m"_s, ColumnKind::Money, u"m"_s}};
        const QList<qint64> amounts{1, 10, 29, 57, 110, 115, 100001, 99'999'999'999'999, -1005, 999'999'999'999'999};
        for (const qint64 minor : amounts)
            table.rows.append(QList<Cell>{Money(minor, reportCurrency())});
        Workbook book;
        QVERIFY(write(book, {table}));
        const QHash<QString, SheetCell> cells = book.cells(1);
        for (qsizetype i = 0; i < amounts.size(); ++i) {
            const double value = cells.value(u"A%1"_s.arg(i + 2)).value.toDouble();
            QCOMPARE(QString::number(value, 'f', 2), Money(amounts.at(i), reportCurrency()).toDecimalText());
        }
    }

    void nothingIsAFormula()
    {
        TableData table;
        table.title = u"=1+1"_s;
        table.columns = {{u"=1+1"_s, ColumnKind::Text, u"=1+1"_s}};
        for (const QString &text : hostileTexts())
            table.rows.append(QList<Cell>{text});
        Workbook book;
        QVERIFY(write(book, {table}));
        const QByteArray sheet = book.part(u"xl/worksheets/sheet1.xml"_s);
        QVERIFY(!sheet.isEmpty());
        QVERIFY(!sheet.contains("<f>") && !sheet.contains("<f "));
        const QHash<QString, SheetCell> cells = book.cells(1);
        QCOMPARE(cells.size(), hostileTexts().size() + 1);
        for (const SheetCell &cell : cells)
            QVERIFY(isText(cell));
        QCOMPARE(cells.value(u"A2"_s).value, u"=1+1"_s);
    }

    void longTextIsCut()
    {
        TableData table;
        table.columns = {{u"t"_s, ColumnKind::Text, u"t"_s}};
        table.rows = {{QString(40000, u'ö')}};
        Workbook book;
        QVERIFY(write(book, {table}));
        const QString text = book.cells(1).value(u"A2"_s).value;
        QVERIFY(text.size() > 32000 && text.size() <= 32767);
        QVERIFY(text.endsWith(QChar(0x2026)));
    }

    void sheetNamesAreTakenByExcel()
    {
        QList<TableData> tables;
        for (const QString &title :
             {u"Sales [2026]: a/b\\c*?"_s, u"sales [2026]: A/B\\c*?"_s, QString(60, u'x'), QString(60, u'x'),
              u"'quoted'"_s, u""_s, u"History"_s, QString(30, u'y') + u"😀"_s, u"\u202e"_s}) {
            TableData table = leaderboardTable(1);
            table.title = title;
            tables.append(table);
        }
        Workbook book;
        QVERIFY(write(book, tables));
        const QStringList names = book.sheetNames();
        QCOMPARE(names.size(), tables.size());
        QStringList folded;
        for (const QString &name : names) {
            QVERIFY(!name.isEmpty() && name.size() <= 31);
            QVERIFY(!name.startsWith(u'\'') && !name.endsWith(u'\''));
            for (const QChar c : u"[]:*?/\\"_s)
                QVERIFY2(!name.contains(c), qPrintable(name));
            folded.append(name.toCaseFolded());
        }
        QCOMPARE(folded.removeDuplicates(), 0);
        QVERIFY(!folded.contains(u"history"_s));
        QCOMPARE(names.at(0), u"Sales -2026-- a-b-c--"_s);
    }

    void headerIsFrozenAndFiltered()
    {
        Workbook book;
        QVERIFY(write(book, {leaderboardTable(5)}));
        const QByteArray sheet = book.part(u"xl/worksheets/sheet1.xml"_s);
        QVERIFY(sheet.contains("state=\"frozen\""));
        QVERIFY(sheet.contains("ySplit=\"1\""));
        QVERIFY(sheet.contains("<autoFilter ref=\"A1:I6\"/>"));
    }

    void noTableIsStillAWorkbook()
    {
        Workbook book;
        QVERIFY(write(book, {}));
        QCOMPARE(book.sheetNames().size(), 1);
    }

    void leavesNothingBehindWhenItFails()
    {
        const QTemporaryDir folder;
        QCOMPARE_ERROR(writeXlsx({leaderboardTable(1)}, folder.filePath(u"missing/book.xlsx"_s)), ErrorCode::NotFound);
        QCOMPARE_ERROR(writeXlsx({leaderboardTable(1)}, folder.path()), ErrorCode::InvalidInput);
        QVERIFY(QDir(folder.path()).isEmpty(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot));
    }

    void saysThatTemporaryFilesCannotBeWritten()
    {
        const QByteArray before = qgetenv("TMPDIR");
        QTemporaryFile file; // no folder, so that nothing can be in it
        QVERIFY(file.open());
        qputenv("TMPDIR", QFile::encodeName(file.fileName()));
        const Result<QByteArray> book = xlsxOf({TableData()}, QDateTime());
        before.isEmpty() ? qunsetenv("TMPDIR") : qputenv("TMPDIR", before);
        QVERIFY(!book);
        QCOMPARE(book.error().code, ErrorCode::Io);
        QVERIFY2(book.error().message.contains(u"temporary files"_s), qPrintable(book.error().message));
    }

private:
    [[nodiscard]] static bool write(Workbook &book, const QList<TableData> &tables)
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"book.xlsx"_s);
        return writeXlsx(tables, path).has_value() &&
               QDir(folder.path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot).size() == 1 &&
               book.open(path);
    }
    [[nodiscard]] static bool isText(const SheetCell &cell)
    {
        return cell.type == "inlineStr"_L1 || cell.type == "s"_L1;
    }
    [[nodiscard]] static bool isNumber(const SheetCell &cell, double value, const QString &format)
    {
        return (cell.type.isEmpty() || cell.type == "n"_L1) && qFuzzyCompare(cell.value.toDouble(), value) &&
               cell.numberFormat == format;
    }
};

} // namespace laurel::test

QTEST_GUILESS_MAIN(laurel::test::XlsxTest)
#include "xlsx_test.moc"
