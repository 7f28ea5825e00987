// Where tables come from: packed files, archives, spreadsheets, sections, the clipboard. All of them give the same rows.

#include "importing/csvreader.h"
#include "importing/importservice.h"
#include "importing/sheetsource.h"
#include "importing/tablefile.h"
#include "importing/xlsxworkbook.h"
#include "importprogram.h"
#include "support/testsupport.h"

#include <QTemporaryDir>
#include <QTest>

namespace laurel::test {

namespace {

ImportFile source(const QString &name, const QString &part = {})
{
    ImportFile file(dataPath(QStringLiteral("sources/") + name));
    file.part = part;
    return file;
}

/// The rows of a table, header first, columns parted by "|"; the error's message when it cannot be read.
QStringList rowsOf(const ImportFile &file, CsvDialect dialect = {})
{
    QStringList lines;
    dialect.hasHeader = false;
    Result<CsvReader> reader = CsvReader::open(file, dialect);
    if (!reader)
        return {reader.error().message};
    CsvRow row;
    while (true) {
        const Result<bool> any = reader->next(row);
        if (!any)
            return {any.error().message};
        if (!*any)
            return lines;
        QStringList cells;
        for (const std::string_view cell : row.fields)
            cells << QString::fromUtf8(cell.data(), qsizetype(cell.size()));
        lines << QString::number(row.line) + QStringLiteral(": ") + cells.join(u'|');
    }
}

} // namespace

class TableFileTest : public QObject
{
    Q_OBJECT

private slots:
    void numbers_data();
    void numbers();
    void serials_data();
    void serials();
    void dateFormats();
    void escapes();
    void everySourceGivesTheSameRows_data();
    void everySourceGivesTheSameRows();
    void partsAreListedAndChosen();
    void sectionsKeepTheirLineNumbers();
    void sectionsBehindALongOneAreListed();
    void gzipMayHoldSeveralMembers();
    void damageIsSaid_data();
    void damageIsSaid();
    void foreignFilesAreExplained_data();
    void foreignFilesAreExplained();
    void spreadsheetsImportWhateverTheyTyped();
    void pastedTablesImport();
};

void TableFileTest::numbers_data()
{
    QTest::addColumn<QString>("written");
    QTest::addColumn<QString>("plain");
    QTest::newRow("integer") << "42" << "42";
    QTest::newRow("zero") << "0" << "0";
    QTest::newRow("decimal") << "1234.50" << "1234.5";
    QTest::newRow("float dust above") << "19.989999999999998" << "19.99";
    QTest::newRow("float dust below") << "0.30000000000000004" << "0.3";
    QTest::newRow("carries") << "0.99999999999999989" << "1";
    QTest::newRow("carries into a new digit") << "9999999999999999" << "10000000000000000";
    QTest::newRow("exponent") << "1.2344999999999999E3" << "1234.5";
    QTest::newRow("small exponent") << "5e-3" << "0.005";
    QTest::newRow("large") << "5.5123456789012301E+18" << "5512345678901230000";
    QTest::newRow("negative") << "-7.10" << "-7.1";
    QTest::newRow("minus zero") << "-0.0" << "0";
    QTest::newRow("leading zeros") << "007" << "7";
    QTest::newRow("no whole part") << ".5" << "0.5";
    QTest::newRow("no number") << "12 pieces" << "12 pieces";
    QTest::newRow("out of reach") << "1E300" << "1E300";
    QTest::newRow("exponent without a positive one") << "1E-2147483648" << "1E-2147483648";
    QTest::newRow("empty") << "" << "";
}

void TableFileTest::numbers()
{
    QFETCH(QString, written);
    QTEST(plainNumber(written), "plain");
}

void TableFileTest::serials_data()
{
    QTest::addColumn<QString>("serial");
    QTest::addColumn<bool>("since1904");
    QTest::addColumn<QString>("date");
    QTest::newRow("day") << "46144" << false << "2026-05-02";
    QTest::newRow("time of day") << "46143.416666666664" << false << "2026-05-01 10:00:00";
    QTest::newRow("Mac's epoch") << "44682" << true << "2026-05-02";
    QTest::newRow("time alone") << "0.5" << false << "12:00:00";
    QTest::newRow("too early to be a sale") << "12" << false << "12";
    QTest::newRow("no number") << "soon" << false << "soon";
    QTest::newRow("negative") << "-3" << false << "-3";
}

void TableFileTest::serials()
{
    QFETCH(QString, serial);
    QFETCH(bool, since1904);
    QTEST(serialDate(serial, since1904), "date");
}

void TableFileTest::dateFormats()
{
    for (const char *code : {"dd/mm/yyyy", "yyyy\\-mm\\-dd\\ hh:mm", "[$-409]d-mmm-yy;@", "[h]:mm", "mmm yy"})
        QVERIFY2(isDateFormat(QString::fromLatin1(code)), code);
    for (const char *code : {"General", "0.00", "#,##0.00\\ \"days\"", "[Red]-0.00", "0%", "_-* #,##0.00\\ [$€-407]_-", "@", "\"y\"0"})
        QVERIFY2(!isDateFormat(QString::fromUtf8(code)), code);
}

void TableFileTest::escapes()
{
    QCOMPARE(unescapedXlsx(QStringLiteral("a_x000A_b")), QStringLiteral("a\nb"));
    QCOMPARE(unescapedXlsx(QStringLiteral("_x005F_x000A_")), QStringLiteral("_x000A_"));
    QCOMPARE(unescapedXlsx(QStringLiteral("snake_x_case_xyzw_")), QStringLiteral("snake_x_case_xyzw_"));
}

void TableFileTest::everySourceGivesTheSameRows_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("part");
    QTest::addColumn<bool>("gap"); // a blank row between the first two orders
    QTest::newRow("plain") << "orders.csv" << "" << false;
    QTest::newRow("gzip") << "orders.csv.gz" << "" << false;
    QTest::newRow("archive, first table") << "exports.zip" << "" << false;
    QTest::newRow("archive, by name") << "exports.zip" << "may/orders.csv" << false;
    QTest::newRow("Excel") << "orders.xlsx" << "May 2026" << true;
    QTest::newRow("OpenDocument") << "orders.ods" << "May 2026" << true;
}

void TableFileTest::everySourceGivesTheSameRows()
{
    QFETCH(QString, name);
    QFETCH(QString, part);
    QFETCH(bool, gap);
    const QStringList expected = {QStringLiteral("1: Order ID|Date|Amount|Coupon|Product"),
                                  QStringLiteral("2: A-1|2026-05-01 10:00:00|1234.5|ANNA10|Hat, blue"),
                                  QStringLiteral("%1: A-2|2026-05-02|19.99||Say \"hi\"\nthere").arg(gap ? 4 : 3),
                                  QStringLiteral("%1: A-3|2026-05-04 23:30:15|0.1|CLEO|").arg(gap ? 6 : 5)};
    QCOMPARE(rowsOf(source(name, part)), expected);
}

void TableFileTest::partsAreListedAndChosen()
{
    const QStringList sheets = {QStringLiteral("Notes"), QStringLiteral("May 2026")};
    const auto xlsx = lookInto(source(QStringLiteral("orders.xlsx")));
    QVERIFY(xlsx && xlsx->isSpreadsheet());
    QCOMPARE(xlsx->parts, sheets); // the chart's tab is no table
    const auto ods = lookInto(source(QStringLiteral("orders.ods")));
    QVERIFY(ods && ods->isSpreadsheet());
    QCOMPARE(ods->parts, sheets);
    const auto archive = lookInto(source(QStringLiteral("exports.zip")));
    QVERIFY(archive && !archive->isSpreadsheet());
    QCOMPARE(archive->parts, (QStringList{QStringLiteral("may/orders.csv"), QStringLiteral("clicks.csv")}));
    const auto sections = lookInto(source(QStringLiteral("sections.csv")));
    QVERIFY(sections);
    QCOMPARE(sections->parts, (QStringList{QStringLiteral("COMMISSIONS"), QStringLiteral("AFFILIATES")}));
    QVERIFY(lookInto(source(QStringLiteral("orders.csv")))->parts.isEmpty());

    QCOMPARE(rowsOf(source(QStringLiteral("orders.xlsx"))), QStringList(QStringLiteral("1: Nothing to see")));
    QCOMPARE(rowsOf(source(QStringLiteral("orders.ods"))), QStringList(QStringLiteral("1: Nothing to see")));
    for (const char *name : {"orders.xlsx", "orders.ods", "exports.zip", "sections.csv"}) {
        const auto opened = openTable(source(QString::fromLatin1(name), QStringLiteral("June")));
        const auto head = opened ? readHead(**opened, 1 << 20) : laurel::fail(opened); // sections are only known at the end
        QCOMPARE_ERROR(head, ErrorCode::NotFound);
    }
}

void TableFileTest::sectionsKeepTheirLineNumbers()
{
    CsvDialect dialect;
    dialect.delimiter = u';';
    QCOMPARE(rowsOf(source(QStringLiteral("sections.csv"), QStringLiteral("AFFILIATES")), dialect),
             (QStringList{QStringLiteral("7: !USERID|!REFID"), QStringLiteral("8: u1|anna"), QStringLiteral("9: u2|ben")}));
    QCOMPARE(rowsOf(source(QStringLiteral("sections.csv"))).size(), 3);
}

void TableFileTest::sectionsBehindALongOneAreListed()
{
    constexpr qsizetype lines = 200'000;
    const auto file = ImportFile::fromText("\n[[COMMISSIONS]]\nID,Total\n" + QByteArray("t,100.00\n").repeated(lines)
                                               + "[[AFFILIATES]]\nID,Code\nu1,anna\n",
                                           QStringLiteral("Export"));
    const auto table = lookInto(file);
    QVERIFY_RESULT(table);
    QCOMPARE(table->parts, texts({"COMMISSIONS", "AFFILIATES"}));
    ImportFile last = file;
    last.part = table->parts.constLast();
    QCOMPARE(rowsOf(last), QStringList({QStringLiteral("%1: ID|Code").arg(lines + 5), QStringLiteral("%1: u1|anna").arg(lines + 6)}));
    QCOMPARE(rowsOf(file).size(), lines + 1);
}

void TableFileTest::gzipMayHoldSeveralMembers()
{
    QTemporaryDir folder;
    QFile packed(folder.filePath(QStringLiteral("twice.csv.gz")));
    QFile one(source(QStringLiteral("orders.csv.gz")).path);
    QVERIFY(one.open(QIODevice::ReadOnly) && packed.open(QIODevice::WriteOnly));
    const QByteArray member = one.readAll();
    packed.write(member + member);
    packed.close();
    QCOMPARE(rowsOf(packed.fileName()).size(), 8);
}

void TableFileTest::damageIsSaid_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("part");
    QTest::addColumn<int>("kept"); // bytes of the file
    QTest::newRow("gzip cut") << "orders.csv.gz" << "" << 60;
    QTest::newRow("archive cut") << "exports.zip" << "" << 300;
    QTest::newRow("sheet ends in the middle") << "broken.xlsx" << "May 2026" << 1'000'000;
    QTest::newRow("sheet with entities") << "entities.xlsx" << "May 2026" << 1'000'000;
    QTest::newRow("workbook cut") << "orders.xlsx" << "May 2026" << 900;
}

void TableFileTest::damageIsSaid()
{
    QFETCH(QString, name);
    QFETCH(QString, part);
    QFETCH(int, kept);
    QTemporaryDir folder;
    QFile whole(source(name).path);
    QVERIFY(whole.open(QIODevice::ReadOnly));
    ImportFile file(folder.filePath(name));
    file.part = part;
    QFile cut(file.path);
    QVERIFY(cut.open(QIODevice::WriteOnly));
    cut.write(whole.read(kept));
    cut.close();
    const QStringList rows = rowsOf(file);
    QCOMPARE(rows.size(), 1);
    QVERIFY2(rows.first().contains(QStringLiteral("damaged or not complete")), qPrintable(rows.first()));
}

void TableFileTest::foreignFilesAreExplained_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("says");
    QTest::newRow("old Excel") << QByteArray("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1") << "old format";
    QTest::newRow("PDF") << QByteArray("%PDF-1.7\n") << "PDF";
    QTest::newRow("login page") << QByteArray("\n<!DOCTYPE HTML><html><body>Sign in") << "web page";
    QTest::newRow("table of HTML") << QByteArray("<table><tr><td>1</td></tr></table>") << "web page";
}

void TableFileTest::foreignFilesAreExplained()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, says);
    ImportProgram program;
    QVERIFY(program.isValid());
    const auto inspected = program.inspect(bytes);
    QVERIFY(!inspected);
    QCOMPARE(inspected.error().code, ErrorCode::InvalidInput);
    QVERIFY2(inspected.error().message.contains(says), qPrintable(inspected.error().message));
}

void TableFileTest::spreadsheetsImportWhateverTheyTyped()
{
    for (const char *name : {"orders.xlsx", "orders.ods"}) {
        ImportProgram program;
        QVERIFY(program.isValid());
        ImportService service(program.database());
        const auto inspected = service.inspect(source(QString::fromLatin1(name)));
        QVERIFY(inspected);
        QCOMPARE(inspected->file.part, QStringLiteral("May 2026")); // not the notes before it
        // A profile that expects commas, as a German export would: the cells are typed, so it does not matter.
        ImportProfile profile = inspected->matches.constFirst().profile;
        QVERIFY(profile.autoNumbers);
        QCOMPARE(profile.dateFormat, QStringLiteral("auto"));
        const auto summary = program.run({inspected->file, inspected->dialect, profile, QStringLiteral("Sheet"), false});
        QVERIFY2(summary, summary ? "" : qPrintable(summary.error().message));
        QCOMPARE(summary->counts.added, 3);
        QCOMPARE(program.query("SELECT external_id, day, gross, affiliate_id FROM conversion ORDER BY 1"),
                 (QStringList{QStringLiteral("A-1|20574|123450|1"), QStringLiteral("A-2|20575|1999|-"),
                              QStringLiteral("A-3|20577|10|3")}));
        QCOMPARE(program.problems(), QStringList());
    }
}

void TableFileTest::pastedTablesImport()
{
    ImportProgram program;
    QVERIFY(program.isValid());
    ImportService service(program.database());
    const auto pasted = ImportFile::fromClipboard("Order ID\tDate\tAmount\tCoupon\nA-1\t01.05.2026\t1.234,50\tANNA10\n"
                                                  "A-2\t31.05.2026\t10,00\t\n");
    const auto inspected = service.inspect(pasted);
    QVERIFY(inspected);
    QCOMPARE(inspected->dialect.delimiter, u'\t');
    const auto summary =
        program.run({inspected->file, inspected->dialect, inspected->matches.constFirst().profile, pasted.suggestedSource(), false});
    QVERIFY2(summary, summary ? "" : qPrintable(summary.error().message));
    QCOMPARE(summary->counts.added, 2);
    QCOMPARE(program.query("SELECT file_name FROM import_batch"), QStringList(QStringLiteral("Pasted table")));
    QCOMPARE(program.query("SELECT gross FROM conversion ORDER BY external_id"),
             (QStringList{QStringLiteral("123450"), QStringLiteral("1000")}));
}

} // namespace laurel::test

QTEST_GUILESS_MAIN(laurel::test::TableFileTest)
#include "tablefile_test.moc"
