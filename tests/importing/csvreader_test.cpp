#include "importing/csvreader.h"
#include "support/testsupport.h"

namespace laurel::test {

namespace {

/// Records as "a|b" lines; one with a problem as "!<problem>:<raw>".
QStringList read(const QByteArray &bytes, CsvDialect dialect, int chunkSize = TextSource::defaultChunkSize,
                 ByteScan::Method scan = ByteScan::Method::Fast)
{
    dialect.hasHeader = false;
    QStringList records;
    Result<CsvReader> reader = CsvReader::fromBytes(bytes, dialect, chunkSize, scan);
    if (!reader)
        return {QString::fromUtf8(describe(reader.error()))};
    CsvRow row;
    while (true) {
        const Result<bool> any = reader->next(row);
        if (!any)
            return {QString::fromUtf8(describe(any.error()))};
        if (!*any)
            return records;
        if (row.problem != CsvProblem::None) {
            records << QStringLiteral("%1!%2:%3").arg(row.line).arg(int(row.problem)).arg(
                QString::fromUtf8(row.raw.data(), qsizetype(row.raw.size())).left(40));
            continue;
        }
        QStringList cells;
        for (const std::string_view field : row.fields)
            cells << QString::fromUtf8(field.data(), qsizetype(field.size()));
        records << QString::number(row.line) + QLatin1Char(' ') + cells.join(QLatin1Char('|'));
    }
}

QByteArray quoted(const std::string &cell)
{
    QByteArray text = QByteArray::fromStdString(cell);
    return '"' + text.replace('"', "\"\"") + '"';
}

rc::Gen<std::string> cells()
{
    return rc::gen::container<std::string>(rc::gen::element('a', 'b', ',', '"', '\n', '\r', ' ', ';', 'x', '7'));
}

} // namespace

class CsvReaderTest : public QObject
{
    Q_OBJECT

private slots:
    void records_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QStringList>("expected");
        const auto row = [](const char *name, const QByteArray &bytes, std::initializer_list<const char *> expected) {
            QTest::newRow(name) << bytes << texts(expected);
        };
        row("plain", "a,b\nc,d\n", {"1 a|b", "2 c|d"});
        row("no line end at the end", "a,b\nc,d", {"1 a|b", "2 c|d"});
        row("CRLF, LF and CR mixed", "a,b\r\nc,d\re,f\ng,h", {"1 a|b", "2 c|d", "3 e|f", "4 g|h"});
        row("empty cells", "a,,\n,,b\n", {"1 a||", "2 ||b"});
        row("quoted delimiter and line end", "\"a,b\",\"c\nd\"\ne,f\n", {"1 a,b|c\nd", "3 e|f"});
        row("quoted CRLF counts one line", "\"c\r\nd\",x\r\ne,f\r\n", {"1 c\r\nd|x", "3 e|f"});
        row("doubled quotes", "\"say \"\"hi\"\"\",b\n", {"1 say \"hi\"|b"});
        row("empty quoted cell", "\"\",b\n\"\"\"\",c\n", {"1 |b", "2 \"|c"});
        row("quote inside an unquoted cell", "5\" pipe,10\nc,d\n", {"1 5\" pipe|10", "2 c|d"});
        row("quote in the middle of a quoted cell, closed on its line", "\"abc \"quoted\" def\",b\nc,d\n",
            {"1 abc \"quoted\" def|b", "2 c|d"});
        row("text after the closing quote", "\"abc\"def,b\nc,d\n", {"1!1:\"abc\"def,b", "2 c|d"});
        row("a cell that opens a quote and never closes it", "A1,\"5 inch pipe,10\nA2,\"Hat\",5\nA3,x,1\n",
            {"1!1:A1,\"5 inch pipe,10", "2 A2|Hat|5", "3 A3|x|1"});
        row("unclosed to the end of the file", "a,\"b\nc,d\ne,f\n", {"1!2:a,\"b", "2 c|d", "3 e|f"});
        row("blank lines", "a,b\n\n   \n,,\nc,d\n\n", {"1 a|b", "5 c|d"});
        QTest::newRow("null character") << QByteArray("a,b\nc\0d,e\nf,g\n", 14)
                                        << texts({"1 a|b", "2!6:c?d,e", "3 f|g"}).replaceInStrings(QStringLiteral("?"), QString(QChar(0)));
        row("bad UTF-8 stays with its row", "a,b\nc\xFF,d\ne,\xC3\xA9\n", {"1 a|b", "2!7:c\uFFFD,d", "3 e|é"});
        row("byte order mark", "\xEF\xBB\xBF" "a,b\n", {"1 a|b"});
        row("only blank lines", "\n\r\n\r", {});
        row("empty", "", {});
    }

    void records()
    {
        QFETCH(const QByteArray, bytes);
        QFETCH(const QStringList, expected);
        QCOMPARE(read(bytes, {}), expected);
        for (const int chunkSize : {1, 2, 3, 5, 7})
            QCOMPARE(read(bytes, {}, chunkSize), expected);
    }

    void encodings_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<int>("encoding");
        const QString text = QStringLiteral("Größe,€\nnaïve,\U0001F600\n");
        QByteArray little("\xFF\xFE");
        QByteArray big("\xFE\xFF");
        for (const QChar c : text) {
            little.append(char(c.cell())).append(char(c.row()));
            big.append(char(c.row())).append(char(c.cell()));
        }
        QTest::newRow("UTF-8") << text.toUtf8() << int(TextEncoding::Utf8);
        QTest::newRow("UTF-8 with mark") << "\xEF\xBB\xBF" + text.toUtf8() << int(TextEncoding::Utf8);
        QTest::newRow("UTF-16LE") << little << int(TextEncoding::Utf16LE);
        QTest::newRow("UTF-16BE") << big << int(TextEncoding::Utf16BE);
    }

    void encodings()
    {
        QFETCH(const QByteArray, bytes);
        QFETCH(const int, encoding);
        CsvDialect dialect;
        dialect.encoding = TextEncoding(encoding);
        for (const int chunkSize : {1, 2, 3, 1000})
            QCOMPARE(read(bytes, dialect, chunkSize), texts({"1 Größe|€", "2 naïve|\U0001F600"}));
    }

    void windows1252()
    {
        CsvDialect dialect;
        dialect.encoding = TextEncoding::Windows1252;
        QCOMPARE(read("Gr\xF6\xDF" "e,\x80 5\n\x93q\x94,\x8E\n", dialect, 3), texts({"1 Größe|€ 5", "2 “q”|Ž"}));
    }

    void backslashEscapes()
    {
        CsvDialect dialect;
        dialect.backslashEscapes = true;
        for (const int chunkSize : {1, 4, 1000})
            QCOMPARE(read("\"O\\'Brien\",\"a \\\"b\\\" c\",\"d\\\\\"\n", dialect, chunkSize), texts({"1 O'Brien|a \"b\" c|d\\"}));
    }

    void headerIsTrimmedAndMayBeMissing()
    {
        CsvDialect dialect;
        dialect.preambleLines = 2;
        const auto reader = CsvReader::fromBytes("# Title\r\n\r\n Name ,\"E-mail\"\r\nx,y\r\n", dialect);
        QVERIFY_RESULT(reader);
        QCOMPARE(reader->header(), texts({"Name", "E-mail"}));
        dialect = {};
        dialect.hasHeader = false;
        auto bare = CsvReader::fromBytes("1,2\n3,4\n", dialect);
        QVERIFY_RESULT(bare);
        QCOMPARE(bare->header(), texts({"Column 1", "Column 2"}));
        CsvRow row;
        QVERIFY(bare->next(row).value_or(false));
        QCOMPARE(row.fields.at(0), std::string_view("1"));
        QCOMPARE(row.line, 1);
    }

    void limits()
    {
        const QByteArray longCell(70 * 1024, 'x');
        QStringList expected = texts({"1 a|b", "2!3:", "3 c|d"});
        expected[1] += QString(40, QLatin1Char('x'));
        for (const int chunkSize : {1000, 1 << 20})
            QCOMPARE(read("a,b\n" + longCell + ",y\nc,d\n", {}, chunkSize), expected);
        // A quoted cell of that size cannot be told from one that is never closed.
        QStringList unclosed = texts({"1!2:\"", "2 c|d"});
        unclosed[0] += QString(39, QLatin1Char('x'));
        for (const int chunkSize : {1000, 1 << 20})
            QCOMPARE(read('"' + longCell + "\"\nc,d\n", {}, chunkSize), unclosed);
        const QByteArray wide = QByteArray(300, ',') + "x\nc,d\n";
        QCOMPARE(read(wide, {}).value(0).left(3), QStringLiteral("1!5"));
        QCOMPARE(read(wide, {}).value(1), QStringLiteral("2 c|d"));
        const QByteArray huge = QByteArray(5 * 1024 * 1024, 'y') + "\nc,d\n";
        for (const int chunkSize : {100'000, 1 << 20, 8 << 20})
            QCOMPARE(read(huge, {}, chunkSize), QStringList({QStringLiteral("1!4:") + QString(40, QLatin1Char('y')), QStringLiteral("2 c|d")}));
    }

    void theLongestRecordDoesNotDependOnChunks()
    {
        // Cells of 60,000 characters make a record of exactly as many bytes as one may have.
        QByteArray longest;
        while (longest.size() + 60'001 < CsvReader::maxRecordSize)
            longest += QByteArray(60'000, 'x') + ',';
        longest += QByteArray(CsvReader::maxRecordSize - longest.size(), 'y');
        QCOMPARE(longest.size(), CsvReader::maxRecordSize);
        for (const char *lineEnd : {"\r\n", "\n", "\r"}) {
            const QByteArray fits = longest + lineEnd + "c,d" + lineEnd;
            const QByteArray tooLong = 'z' + fits;
            for (const qsizetype chunkSize : {longest.size(), longest.size() + 1, longest.size() + 2, longest.size() * 2}) {
                const QStringList records = read(fits, {}, int(chunkSize));
                QCOMPARE(records.size(), 2);
                QVERIFY(records.first().startsWith(QStringLiteral("1 xxx")));
                QCOMPARE(records.last(), QStringLiteral("2 c|d"));
                const QStringList refused = read(tooLong, {}, int(chunkSize));
                QCOMPARE(refused.size(), 2);
                QVERIFY(refused.first().startsWith(QStringLiteral("1!4:")));
                QCOMPARE(refused.last(), QStringLiteral("2 c|d"));
            }
        }
    }

    void dataLinesCountLineEndsInsideQuotes()
    {
        auto reader = CsvReader::fromBytes("h,i\na,b\n\n\"c\nd\",e\n", {});
        QVERIFY_RESULT(reader);
        CsvRow row;
        while (reader->next(row).value_or(false)) { }
        QCOMPARE(reader->dataLines(), 3);
    }

    void theFingerprintIsThatOfTheBytes()
    {
        const auto fingerprint = [](const QByteArray &bytes, int chunkSize) {
            auto text = TextSource::fromBytes(bytes, TextEncoding::Utf8, chunkSize);
            std::string buffer;
            while (text.read(buffer).value_or(false)) { }
            return text.fingerprint();
        };
        const QByteArray bytes = QByteArray("Order ID,Date,Gross\n") + QByteArray("O-1,2026-05-01,10.00\n").repeated(500);
        const QByteArray whole = fingerprint(bytes, TextSource::defaultChunkSize);
        QCOMPARE(whole.size(), 16);
        for (const int chunkSize : {1, 7, 64, 4096})
            QCOMPARE(fingerprint(bytes, chunkSize), whole);
        QCOMPARE(whole.toHex(), QByteArray("0d51d93bcf022cbe99e57d049357b112")); // as xxhsum -H2 says
        QByteArray other = bytes;
        other[bytes.size() / 2] = 'x';
        QVERIFY(fingerprint(other, TextSource::defaultChunkSize) != whole);
        QVERIFY(fingerprint(bytes + '\n', TextSource::defaultChunkSize) != whole);
    }

    void missingAndFolders()
    {
        QCOMPARE_ERROR(CsvReader::open(QStringLiteral("/nonexistent/file.csv"), {}), ErrorCode::NotFound);
        QCOMPARE_ERROR(CsvReader::open(QStringLiteral("/tmp"), {}), ErrorCode::InvalidInput);
    }

    void whatWasWrittenIsRead()
    {
        QVERIFY(holds("parse(write(x)) == x", [] {
            const auto table = *rc::gen::container<std::vector<std::vector<std::string>>>(
                rc::gen::nonEmpty(rc::gen::container<std::vector<std::string>>(cells())));
            QByteArray bytes;
            QStringList expected;
            qint64 line = 1;
            for (const std::vector<std::string> &record : table) {
                QByteArrayList written;
                QStringList plain;
                for (const std::string &cell : record) {
                    written << quoted(cell);
                    plain << QString::fromStdString(cell);
                }
                bytes += written.join(',') + "\r\n";
                const bool blank = std::all_of(record.begin(), record.end(), [](const std::string &cell) {
                    return cell.find_first_not_of(" \t") == std::string::npos;
                });
                if (!blank)
                    expected << QString::number(line) + QLatin1Char(' ') + plain.join(QLatin1Char('|'));
                line += 1;
                for (const std::string &cell : record) {
                    for (size_t i = 0; i < cell.size(); ++i)
                        line += cell[i] == '\n' || (cell[i] == '\r' && (i + 1 == cell.size() || cell[i + 1] != '\n'));
                }
            }
            RC_ASSERT(read(bytes, {}) == expected);
        }));
    }

    void scansFindTheSame()
    {
        QVERIFY(holds("sixteen bytes at a time or one by one: the same place", [] {
            const auto text = *rc::gen::container<std::string>(rc::gen::weightedElement<char>(
                {{20, 'a'}, {1, ','}, {1, '"'}, {1, '\n'}, {1, '\r'}, {2, '\xFF'}, {1, '\0'}}));
            const auto from = size_t(*rc::gen::inRange(0, int(text.size()) + 1));
            const char *begin = text.data() + from;
            const char *end = text.data() + text.size();
            for (const std::array<char, 3> &bytes : {std::array{',', '\n', '\r'}, {'"', '"', '"'}, {'"', '\xFF', '\0'}}) {
                const ByteScan fast(bytes[0], bytes[1], bytes[2], ByteScan::Method::Fast);
                const ByteScan scalar(bytes[0], bytes[1], bytes[2], ByteScan::Method::Scalar);
                RC_ASSERT(fast.find(begin, end) - begin == scalar.find(begin, end) - begin);
                RC_ASSERT(fast.find(end + 1, end) == end + 1);
            }
        }));
    }

    void fastReaderIsTheScalarOne()
    {
        QVERIFY(holds("any quoting, any chunk size: the same records", [] {
            const auto pieces = *rc::gen::container<std::vector<std::string>>(rc::gen::element<std::string>(
                "a", "word", "a longer text without any mark", "\"", "\"\"", "\\", ",", ",", ",", ";", "\n", "\r\n", "\r",
                "\"quoted, and long enough for a step\"", "\"two\nlines\"", "\"with \"\"quotes\"\" in it\"", "\"never closed",
                "\xC3\xA4\xC3\xB6", "\xFF", std::string(1, '\0')));
            std::string text;
            for (const std::string &piece : pieces)
                text += piece;
            const QByteArray bytes = QByteArray::fromStdString(text);
            CsvDialect dialect;
            dialect.backslashEscapes = *rc::gen::arbitrary<bool>();
            dialect.delimiter = *rc::gen::element(u',', u';', u'\t');
            const int chunkSize = *rc::gen::element(1, 3, 15, 16, 17, 64, 1 << 20);
            const QStringList fast = read(bytes, dialect, chunkSize);
            const QStringList scalar = read(bytes, dialect, chunkSize, ByteScan::Method::Scalar);
            RC_LOG() << text << "\n" << fast.join(u'\n').toStdString() << "\nscalar\n" << scalar.join(u'\n').toStdString();
            RC_ASSERT(fast == scalar);
        }));
    }

    void chunksDoNotMatter()
    {
        QVERIFY(holds("any bytes, any chunk size: the same records", [] {
            const auto text = *rc::gen::container<std::string>(
                rc::gen::element('a', ',', '"', '\n', '\r', '\\', '\0', '\xC3', '\xA9', '\xFF'));
            const int chunkSize = *rc::gen::inRange(1, 9);
            CsvDialect dialect;
            dialect.backslashEscapes = *rc::gen::arbitrary<bool>();
            const QByteArray bytes = QByteArray::fromStdString(text);
            RC_ASSERT(read(bytes, dialect, chunkSize) == read(bytes, dialect));
        }));
    }
};

} // namespace laurel::test

QTEST_GUILESS_MAIN(laurel::test::CsvReaderTest)
#include "csvreader_test.moc"
