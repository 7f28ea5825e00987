#include "importing/csvreader.h"
#include "reports/outsidetool.h"
#include "support/testsupport.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRandomGenerator>
#include <QTemporaryDir>

namespace laurel::test {

namespace {

constexpr int files = 400;

/// Reads every file of a folder; the delimiter's code is the end of its name.
constexpr auto script = R"(
import csv, json, os, sys
folder, tables = sys.argv[1], {}
for name in sorted(os.listdir(folder)):
    with open(os.path.join(folder, name), newline='', encoding='utf-8-sig') as file:
        tables[name] = list(csv.reader(file, delimiter=chr(int(name.split('.')[1])), strict=True))
print(json.dumps(tables))
)";

/// How one file is written.
struct Shape
{
    char delimiter;
    QByteArray lineEnd;
    bool mark; ///< begins with a byte order mark
    bool quoteAll;
    bool endsInLine; ///< the last record has a line end
    int columns;
    int rows;
    bool ragged;
};

class FileMaker
{
public:
    explicit FileMaker(quint32 seed)
        : m_random(seed)
    {}

    Shape shape()
    {
        constexpr std::array delimiters = {',', ';', '\t', '|'};
        constexpr std::array lineEnds = {"\r\n", "\n", "\r"};
        return {delimiters[pick(delimiters.size())],
                lineEnds[pick(lineEnds.size())],
                pick(4) == 0,
                pick(4) == 0,
                pick(4) != 0,
                int(1 + pick(8)),
                int(1 + pick(60)),
                pick(5) == 0};
    }

    QByteArray file(const Shape &shape)
    {
        QByteArray bytes = shape.mark ? "\xEF\xBB\xBF" : "";
        for (int row = 0; row < shape.rows; ++row) {
            QByteArrayList cells;
            const int columns = shape.ragged ? int(1 + pick(size_t(shape.columns))) : shape.columns;
            for (int column = 0; column < columns; ++column)
                cells << written(cell(shape.delimiter), shape);
            bytes += cells.join(shape.delimiter);
            if (row + 1 < shape.rows || shape.endsInLine)
                bytes += shape.lineEnd;
        }
        return bytes;
    }

    size_t pick(size_t count) { return m_random.bounded(quint32(count)); }

private:
    QByteArray cell(char delimiter)
    {
        constexpr std::array pieces = {"a",    "B7", "12.50", " ",  "é", "€", "\xF0\x9F\x98\x80", "\"", "\"\"", "\n",
                                       "\r\n", "\r", "'",     "\\", "#", "="};
        if (pick(4) == 0)
            return {};
        if (pick(60) == 0)
            return QByteArray(int(pick(5000)), 'x');
        QByteArray text;
        for (size_t i = 1 + pick(6); i > 0; --i)
            text += pick(8) == 0 ? QByteArray(1, delimiter) : QByteArray(pieces[pick(pieces.size())]);
        return text;
    }

    /// As RFC 4180 has it; a cell that needs no quotes has them at times. A quote within a bare cell is itself.
    QByteArray written(const QByteArray &cell, const Shape &shape)
    {
        const bool isPlain =
            !cell.contains(shape.delimiter) && !cell.contains('\n') && !cell.contains('\r') && !cell.startsWith('"');
        if (isPlain && !shape.quoteAll && pick(3) != 0)
            return cell;
        return '"' + QByteArray(cell).replace('"', "\"\"") + '"';
    }

    QRandomGenerator m_random;
};

bool isBlank(const QStringList &record)
{
    return std::all_of(record.begin(), record.end(), [](const QString &cell) {
        return std::all_of(cell.begin(), cell.end(), [](QChar c) { return c == u' ' || c == u'\t'; });
    });
}

} // namespace

/// The reader against Python's, on files of many shapes.
class CsvAgainstPythonTest : public QObject
{
    Q_OBJECT

private slots:
    void sameCells()
    {
        const QTemporaryDir folder;
        const quint32 seed = qEnvironmentVariableIsSet("LAUREL_CSV_SEED")
                                 ? qEnvironmentVariable("LAUREL_CSV_SEED").toUInt()
                                 : QRandomGenerator::global()->generate();
        qInfo("LAUREL_CSV_SEED=%u", seed);
        FileMaker maker(seed);
        QHash<QString, Shape> shapes;
        for (int i = 0; i < files; ++i) {
            const Shape shape = maker.shape();
            const QString name = QStringLiteral("%1.%2").arg(i).arg(int(shape.delimiter));
            QFile file(folder.filePath(name));
            const QByteArray bytes = maker.file(shape);
            QVERIFY(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size());
            shapes.insert(name, shape);
        }

        const auto said =
            outputOf(QStringLiteral("python3"), {QStringLiteral("-c"), QString::fromLatin1(script), folder.path()});
        QVERIFY2(said, "python3 is not installed: installer/dependencies --tests installs it");
        const QJsonObject tables = QJsonDocument::fromJson(*said).object();
        QVERIFY2(tables.size() == files, said->left(1000));
        qint64 cells = 0;
        for (auto it = shapes.cbegin(); it != shapes.cend(); ++it) {
            const QList<QStringList> own = read(folder.filePath(it.key()), it.value(), int(1 + maker.pick(200)));
            const QList<QStringList> other = recordsOf(tables.value(it.key()).toArray());
            for (qsizetype i = 0; i < std::min(own.size(), other.size()); ++i) {
                QVERIFY2(own[i] == other[i],
                         qPrintable(it.key() + QStringLiteral(", record %1: ").arg(i) + own[i].join(u'|') +
                                    QStringLiteral(" is not ") + other[i].join(u'|')));
                cells += own[i].size();
            }
            QCOMPARE(own.size(), other.size());
        }
        qInfo("%lld cells are the same", cells);
        QVERIFY(cells > files);
    }

private:
    static QList<QStringList> read(const QString &path, const Shape &shape, int chunkSize)
    {
        CsvDialect dialect;
        dialect.delimiter = char16_t(shape.delimiter);
        dialect.hasHeader = false;
        QList<QStringList> records;
        Result<CsvReader> reader = CsvReader::open(path, dialect, chunkSize);
        CsvRow row;
        while (reader && reader->next(row).value_or(false)) {
            QStringList cells;
            for (const std::string_view field : row.fields)
                cells << QString::fromUtf8(field.data(), qsizetype(field.size()));
            if (row.problem != CsvProblem::None)
                cells << problemText(row.problem);
            records << cells;
        }
        return records;
    }

    /// What Python read, without the blank records that the reader leaves out.
    static QList<QStringList> recordsOf(const QJsonArray &table)
    {
        QList<QStringList> records;
        for (const QJsonValue &row : table) {
            QStringList cells;
            for (const QJsonValue &cell : row.toArray())
                cells << cell.toString();
            if (!isBlank(cells))
                records << cells;
        }
        return records;
    }
};

} // namespace laurel::test

QTEST_GUILESS_MAIN(laurel::test::CsvAgainstPythonTest)
#include "csvagainstpython_test.moc"
