// What archives and the spreadsheets in them may hold that no program writes: damage, text without end, odd names.

#include "importing/csvreader.h"
#include "importing/tablefile.h"
#include "importing/xlsxworkbook.h"
#include "support/testsupport.h"

#include <QFile>
#include <QTemporaryDir>
#include <zip.h>

namespace laurel::test {

namespace {

struct Member
{
    QByteArray name;
    QByteArray content;
};

/// @param method of packing: ZIP_CM_STORE leaves the content readable in the file.
void writeZip(const QString &path, const QList<Member> &members, zip_int32_t method = ZIP_CM_STORE)
{
    zip_t *archive = zip_open(QFile::encodeName(path).constData(), ZIP_CREATE | ZIP_TRUNCATE, nullptr);
    for (const Member &member : members) {
        zip_source_t *source = zip_source_buffer(archive, member.content.constData(), zip_uint64_t(member.content.size()), 0);
        const zip_int64_t index = zip_file_add(archive, member.name.constData(), source, 0);
        if (index < 0 || zip_set_file_compression(archive, zip_uint64_t(index), method, 0) != 0)
            qFatal("cannot add a member");
    }
    if (zip_close(archive) != 0)
        qFatal("cannot write an archive");
}

/// A workbook of one sheet "May" with these rows, its texts and its styles.
QList<Member> workbook(const QByteArray &rows, const QByteArray &strings = {}, const QByteArray &styles = {})
{
    return {{"xl/workbook.xml", R"(<workbook xmlns:r="r"><sheets><sheet name="May" sheetId="1" r:id="rId1"/></sheets></workbook>)"},
            {"xl/_rels/workbook.xml.rels",
             R"(<Relationships><Relationship Id="rId1" Type="http://example.com/worksheet" Target="tabs/one.xml"/></Relationships>)"},
            {"xl/tabs/one.xml", "<worksheet><sheetData>" + rows + "</sheetData><pageSetup/></worksheet>"},
            {"xl/sharedStrings.xml", "<sst>" + strings + "</sst>"},
            {"xl/styles.xml", "<styleSheet>" + styles + "</styleSheet>"}};
}

QByteArray inlineRow(const QByteArray &text)
{
    return "<row><c t=\"inlineStr\"><is><t>" + text + "</t></is></c></row>";
}

/// A document of one sheet "May" with these rows.
QList<Member> document(const QByteArray &rows)
{
    return {{"content.xml", "<o:d xmlns:o=\"o\" xmlns:t=\"t\" xmlns:x=\"x\"><t:table t:name=\"May\">" + rows
                                + "</t:table><t:table t:name=\"June\"/></o:d>"}};
}

QByteArray documentRow(const QByteArray &text)
{
    return "<t:table-row><t:table-cell o:value-type=\"string\"><x:p>" + text + "</x:p></t:table-cell></t:table-row>";
}

/// The lines of a table; the error's message when it cannot be read to its end.
QStringList linesOf(const ImportFile &file)
{
    const Result<std::unique_ptr<ByteSource>> table = openTable(file);
    const Result<QByteArray> text = table ? readHead(**table, 1 << 20) : laurel::fail(table);
    return text ? QString::fromUtf8(*text).split(u'\n', Qt::SkipEmptyParts) : QStringList(text.error().message);
}

const QByteArray hugeText = QByteArray(40 * 1024 * 1024, 'x');

} // namespace

class ArchivesTest : public QObject
{
    Q_OBJECT

private slots:
    void everyChecksumIsCompared_data();
    void everyChecksumIsCompared();
    void archivesThatChangeAreRefused_data();
    void archivesThatChangeAreRefused();
    void namesAreToldApartByCase();
    void textWithoutEndIsRefused_data();
    void textWithoutEndIsRefused();
    void cellsAreCutOnlyBeyondWhatMayBeImported();
    void sharedTextsAreCountedOnce();
    void worksheetsAreToldByTheirRelation();
    void cellStylesEndWhereTheyEnd();
    void durations_data();
    void durations();

private:
    [[nodiscard]] QString path(const QString &name) const { return m_folder.filePath(name); }

    QTemporaryDir m_folder;
};

void ArchivesTest::everyChecksumIsCompared_data()
{
    QTest::addColumn<QList<Member>>("members");
    QTest::newRow("cell of Excel") << workbook("<row><c><v>1234567</v></c></row>");
    QTest::newRow("shared text of Excel") << workbook("<row><c t=\"s\"><v>0</v></c></row>", "<si><t>1234567</t></si>");
    QTest::newRow("cell of OpenDocument") << document(documentRow("1234567"));
    QTest::newRow("another sheet of OpenDocument") << document(documentRow("May") + "</t:table><t:table>" + documentRow("1234567"));
    QTest::newRow("table of an archive") << QList<Member>{{"orders.csv", "ID\n1234567\n"}};
}

void ArchivesTest::everyChecksumIsCompared()
{
    QFETCH(QList<Member>, members);
    const QString name = path(QStringLiteral("sums.zip"));
    writeZip(name, members);
    QVERIFY2(!linesOf(name).first().contains(QStringLiteral("damaged")), qPrintable(linesOf(name).first()));
    QFile file(name);
    QVERIFY(file.open(QIODevice::ReadWrite));
    QByteArray bytes = file.readAll();
    QVERIFY(bytes.contains("1234567"));
    file.seek(bytes.indexOf("1234567"));
    file.write("9");
    file.close();
    const QStringList lines = linesOf(name);
    QCOMPARE(lines.size(), 1);
    QVERIFY2(lines.first().contains(QStringLiteral("damaged")), qPrintable(lines.first()));
}

void ArchivesTest::archivesThatChangeAreRefused_data()
{
    QTest::addColumn<QList<Member>>("members");
    QTest::newRow("Excel") << workbook(inlineRow("a"));
    QTest::newRow("OpenDocument") << document(documentRow("a"));
    QTest::newRow("archive") << QList<Member>{{"orders.csv", "ID\n1\n"}};
}

void ArchivesTest::archivesThatChangeAreRefused()
{
    QFETCH(QList<Member>, members);
    const QString name = path(QStringLiteral("change.zip"));
    writeZip(name, members);
    const Result<std::unique_ptr<ByteSource>> table = openTable(name);
    QVERIFY_RESULT(table);
    QVERIFY(QFile::rename(name, path(QStringLiteral("before.zip"))));
    writeZip(name, members + QList<Member>{{"more.txt", "more"}});
    const auto text = readHead(**table, 1 << 20);
    QVERIFY(!text);
    QVERIFY2(text.error().message.contains(QStringLiteral("changed")), qPrintable(text.error().message));
    QVERIFY(QFile::remove(path(QStringLiteral("before.zip"))));
}

void ArchivesTest::namesAreToldApartByCase()
{
    const QString name = path(QStringLiteral("case.zip"));
    writeZip(name, {{"Orders.csv", "upper\n"}, {"orders.csv", "lower\n"}});
    for (const char *part : {"Orders.csv", "orders.csv"}) {
        ImportFile file(name);
        file.part = QString::fromLatin1(part);
        QCOMPARE(linesOf(file), texts({*part == 'O' ? "upper" : "lower"}));
    }
    QList<Member> members = workbook(inlineRow("a"));
    members[0].name = "xl/Workbook.xml"; // as some writers have it
    writeZip(name, members);
    QCOMPARE(linesOf(name), texts({"a"}));
}

void ArchivesTest::textWithoutEndIsRefused_data()
{
    QTest::addColumn<QList<Member>>("members");
    QTest::newRow("shared text") << workbook("<row/>", "<si><t>" + hugeText + "</t></si>");
    QTest::newRow("text in a cell") << workbook(inlineRow(hugeText));
    QTest::newRow("attribute") << workbook("<row r=\"" + hugeText + "\"/>");
    QTest::newRow("many cells of a row") << workbook("<row>" + QByteArray("<c/>").repeated(10 * 1024 * 1024) + "</row>");
    QTest::newRow("paragraph") << document(documentRow(hugeText));
    QTest::newRow("name of a style") << workbook("<row/>", {}, "<numFmt formatCode=\"" + hugeText + "\"/>");
}

void ArchivesTest::textWithoutEndIsRefused()
{
    QFETCH(QList<Member>, members);
    const QString name = path(QStringLiteral("huge.zip"));
    writeZip(name, members, ZIP_CM_DEFLATE);
    QVERIFY(QFile(name).size() < 200'000);
    const QStringList lines = linesOf(name);
    QCOMPARE(lines.size(), 1);
    QVERIFY2(lines.first().contains(QStringLiteral("more text in one place")), qPrintable(lines.first().left(200)));
}

void ArchivesTest::cellsAreCutOnlyBeyondWhatMayBeImported()
{
    const QByteArray longest(CsvReader::maxFieldSize, 'x');
    const QString name = path(QStringLiteral("cut.zip"));
    writeZip(name, document(documentRow(longest) + documentRow(longest + "yz") + documentRow("<x:s x:c=\"1000\"/>" + longest)));
    const QStringList lines = linesOf(name);
    QCOMPARE(lines.size(), 3);
    QCOMPARE(lines[0].size(), longest.size());
    QCOMPARE(lines[1], QString::fromLatin1(longest + 'y'));
    QCOMPARE(lines[2].size(), longest.size() + 1);
}

void ArchivesTest::sharedTextsAreCountedOnce()
{
    const QString name = path(QStringLiteral("strings.zip"));
    constexpr int count = 100;
    // "abcdef" in three runs, with how it is pronounced.
    writeZip(name, workbook({}, QByteArray("<si><r><rPr><b/></rPr><t>ab</t></r><r><t>cd</t></r><r><t>ef</t></r>"
                                           "<rPh><t>pronounced</t></rPh></si>")
                                    .repeated(count)));
    const auto archive = ZipArchive::open(name);
    QVERIFY_RESULT(archive);
    const auto bytes = qint64(count * (sizeof(QString) + 6 * sizeof(QChar)));
    const auto strings = xlsxStrings(*archive, bytes);
    QVERIFY_RESULT(strings);
    QCOMPARE(strings->size(), size_t(count));
    QCOMPARE(strings->back(), QStringLiteral("abcdef"));
    QCOMPARE_ERROR(xlsxStrings(*archive, bytes - 1), ErrorCode::InvalidInput);
}

void ArchivesTest::worksheetsAreToldByTheirRelation()
{
    QList<Member> members = workbook(inlineRow("a"));
    members[0].content = R"(<workbook xmlns:r="r"><sheets><sheet name="Chart" r:id="rId2"/><sheet name="May" r:id="rId1"/></sheets></workbook>)";
    members[1].content = "<Relationships><Relationship Id=\"rId2\" Type=\"http://example.com/chartsheet\" Target=\"worksheets/chart.xml\"/>"
                         "<Relationship Id=\"rId1\" Type=\"http://example.com/worksheet\" Target=\"/xl/tabs/one.xml\"/></Relationships>";
    const QString name = path(QStringLiteral("chart.xlsx"));
    writeZip(name, members);
    const auto table = lookInto(name);
    QVERIFY_RESULT(table);
    QCOMPARE(table->parts, texts({"May"}));
    QCOMPARE(linesOf(name), texts({"a"}));
}

void ArchivesTest::cellStylesEndWhereTheyEnd()
{
    const QString name = path(QStringLiteral("styles.xlsx"));
    writeZip(name, workbook("<row><c s=\"0\"><v>46144</v></c><c s=\"1\"><v>46144</v></c><c s=\"2\"><v>46144</v></c></row>", {},
                            "<cellStyleXfs><xf numFmtId=\"14\"/></cellStyleXfs>"
                            "<cellXfs><xf numFmtId=\"0\"><extLst><ext><feature/></ext></extLst></xf><xf numFmtId=\"14\"/></cellXfs>"
                            "<cellStyles><xf numFmtId=\"14\"/></cellStyles>"));
    QCOMPARE(linesOf(name), texts({"46144,2026-05-02,46144"}));
}

void ArchivesTest::durations_data()
{
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<QString>("text");
    QTest::newRow("time of day") << QByteArray("PT14H05M09S") << "14:05:09";
    QTest::newRow("fraction") << QByteArray("PT0H05M09.75S") << "00:05:09";
    QTest::newRow("no days") << QByteArray("P0DT2H") << "02:00:00";
    QTest::newRow("a day and more") << QByteArray("P1DT2H") << "as shown";
    QTest::newRow("months, not minutes") << QByteArray("P3M") << "as shown";
}

void ArchivesTest::durations()
{
    QFETCH(QByteArray, value);
    QFETCH(QString, text);
    const QString name = path(QStringLiteral("time.ods"));
    writeZip(name, document("<t:table-row><t:table-cell o:value-type=\"time\" o:time-value=\"" + value
                            + "\"><x:p>as shown</x:p></t:table-cell></t:table-row>"));
    QCOMPARE(linesOf(name), QStringList(text));
}

} // namespace laurel::test

QTEST_GUILESS_MAIN(laurel::test::ArchivesTest)
#include "archives_test.moc"
