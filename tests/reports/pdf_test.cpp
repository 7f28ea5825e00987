#include "outsidetool.h"
#include "reports/writers.h"
#include "reportsamples.h"
#include "support/testsupport.h"

#include <QFile>
#include <QRegularExpression>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;

namespace laurel::test {

namespace {

const QLocale english(QLocale::English, QLocale::UnitedKingdom);

/// A PDF on disk, as poppler reads it.
class Pdf
{
public:
    explicit Pdf(const ReportDocument &report)
        : m_written(writePdf(report, path()))
    {}

    [[nodiscard]] const Result<> &written() const { return m_written; }
    [[nodiscard]] QString path() const { return m_folder.filePath(u"report.pdf"_s); }
    [[nodiscard]] QByteArray bytes() const
    {
        QFile file(path());
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    /// Without what Qt notes of the time.
    [[nodiscard]] QByteArray timelessBytes() const
    {
        QString text = QString::fromLatin1(bytes());
        return text.replace(QRegularExpression(u"\\(D:[^)]*\\)"_s), QString()).toLatin1();
    }
    [[nodiscard]] QString info(const QString &key) const
    {
        const QString text = QString::fromUtf8(outputOf(u"pdfinfo"_s, {path()}).value_or(QByteArray()));
        return QRegularExpression(u"^%1:\\s*(.*)$"_s.arg(key), QRegularExpression::MultilineOption)
            .match(text)
            .captured(1)
            .trimmed();
    }
    /// The lines of every page.
    [[nodiscard]] QList<QStringList> pages() const
    {
        const QString text =
            QString::fromUtf8(outputOf(u"pdftotext"_s, {u"-layout"_s, path(), u"-"_s}).value_or(QByteArray()));
        QList<QStringList> pages;
        const QStringList parts = text.split(u'\f');
        for (const QString &part : parts.mid(0, parts.size() - 1)) {
            QStringList lines;
            for (const QString &line : part.split(u'\n')) {
                if (!line.trimmed().isEmpty())
                    lines.append(line.simplified());
            }
            pages.append(lines);
        }
        return pages;
    }

private:
    QTemporaryDir m_folder;
    Result<> m_written;
};

constexpr const char *needsPoppler = "poppler-utils read what was written.";

bool hasPoppler() { return !QStandardPaths::findExecutable(u"pdftotext"_s).isEmpty(); }

ReportDocument withBlocks(const QList<ReportBlock> &blocks)
{
    ReportDocument report;
    report.title = u"Report"_s;
    report.footer = u"By order date"_s;
    report.locale = english;
    report.blocks = blocks;
    return report;
}

} // namespace

class PdfTest : public QObject
{
    Q_OBJECT

private slots:
    void isAPdf()
    {
        const Pdf pdf(programReport(42, english));
        QVERIFY_RESULT(pdf.written());
        QVERIFY(pdf.bytes().startsWith("%PDF-1.4"));
        QVERIFY(pdf.bytes().trimmed().endsWith("%%EOF"));
    }

    void isTheSameApartFromItsDates()
    {
        const Pdf one(scorecard(english));
        const Pdf other(scorecard(english));
        QVERIFY(one.timelessBytes().size() > 5000);
        QCOMPARE(one.timelessBytes(), other.timelessBytes());
    }

    /// Every word of a sentence in a table is there, on both sides of a page's end, and its sums stand below it.
    void sentencesInTablesAreNotShortened()
    {
        if (!hasPoppler())
            QSKIP(needsPoppler);
        TableData table;
        table.columns = {{u"Day"_s, ColumnKind::Date, {}},
                         {u"Why"_s, ColumnKind::Text, {}, true},
                         {u"Amount"_s, ColumnKind::Number, {}}};
        constexpr int rows = 40;
        for (int i = 0; i < rows; ++i) {
            QStringList words;
            for (int word = 0; word < 30; ++word)
                words += u"word%1of%2"_s.arg(word).arg(i);
            table.rows.append({QDate(2026, 5, 4), words.join(u' '), qint64(1000 + i)});
        }
        table.sums = {u"Sum"_s, {}, qint64(40780)};
        const Pdf pdf(withBlocks({TableBlock{table}}));
        QVERIFY_RESULT(pdf.written());
        QVERIFY(pdf.pages().size() > 1);
        QStringList lines;
        for (const QStringList &page : pdf.pages())
            lines += page;
        const QStringList words = lines.join(u' ').split(u' ');
        for (int i = 0; i < rows; ++i) {
            for (int word = 0; word < 30; ++word)
                QCOMPARE(words.count(u"word%1of%2"_s.arg(word).arg(i)), 1);
        }
        QCOMPARE(lines.filter(u"Sum"_s), QStringList{u"Sum 40,780"_s});
    }

    void hasTitleAndPaper()
    {
        if (!hasPoppler())
            QSKIP(needsPoppler);
        const Pdf pdf(programReport(42, english));
        QCOMPARE(pdf.info(u"Title"_s), u"Program report"_s);
        QCOMPARE(pdf.info(u"Creator"_s), u"Laurel"_s);
        QVERIFY(pdf.info(u"Page size"_s).endsWith("(A4)"_L1));
        QVERIFY(pdf.info(u"Page size"_s).startsWith("595 x 842"_L1));
    }

    void numbersItsPages()
    {
        if (!hasPoppler())
            QSKIP(needsPoppler);
        const Pdf pdf(programReport(200, english));
        const QList<QStringList> pages = pdf.pages();
        QVERIFY(pages.size() > 5);
        QCOMPARE(pdf.info(u"Pages"_s).toInt(), int(pages.size()));
        for (qsizetype i = 0; i < pages.size(); ++i) {
            QVERIFY(pages.at(i).constLast().endsWith(u"Page %1 of %2"_s.arg(i + 1).arg(pages.size())));
            QVERIFY(pages.at(i).constLast().startsWith("By order date"_L1));
        }
    }

    void tableHasEveryRowInOrderUnderItsHeader()
    {
        if (!hasPoppler())
            QSKIP(needsPoppler);
        TableData table;
        table.title = u"Table"_s;
        table.columns = {{u"Name"_s, ColumnKind::Text, u"n"_s}, {u"Amount, €"_s, ColumnKind::Money, u"a"_s}};
        for (int i = 0; i < 500; ++i)
            table.rows.append({u"Row %1"_s.arg(i), Money(i * 111 - 5000, reportCurrency())});
        const Pdf pdf(withBlocks({TableBlock{table}}));
        int expected = 0;
        for (const QStringList &page : pdf.pages()) {
            QCOMPARE(page.filter(u"Name Amount, €"_s).size(), 1);
            int onPage = 0;
            for (const QString &line : page) {
                if (!line.startsWith("Row "_L1))
                    continue;
                const QString amount =
                    Money(expected * 111 - 5000, reportCurrency()).toDecimalText().replace(u'-', QChar(0x2212));
                QCOMPARE(line, u"Row %1 %2"_s.arg(expected).arg(amount));
                ++expected;
                ++onPage;
            }
            QVERIFY(onPage >= 2);
        }
        QCOMPARE(expected, 500);
    }

    void headingsDoNotStandAlone()
    {
        if (!hasPoppler())
            QSKIP(needsPoppler);
        // Pushed down line by line, the heading passes the end of the page once.
        for (int lines = 40; lines < 62; ++lines) {
            const QString filler = QStringList(lines, u"filler"_s).join(u'\n');
            const QList<ReportBlock> followers{
                ParagraphBlock{QString(900, u'x').replace(QRegularExpression(u"x{9}"_s), u"word "_s)},
                TableBlock{leaderboardTable(4)}, CalloutBlock{u"Callout"_s, u"text"_s}, ChartBlock{charts().at(0)},
                TilesBlock{{{u"Tile"_s, u"1"_s, QString(), 0}}}};
            const ReportBlock &follower = followers.at(lines % followers.size());
            const Pdf pdf(withBlocks({ParagraphBlock{filler}, HeadingBlock{u"The heading"_s}, follower}));
            for (const QStringList &page : pdf.pages()) {
                const qsizetype at = page.indexOf(u"The heading"_s);
                // Something, and the footer, come after it.
                QVERIFY2(at < 0 || page.size() - at > 2, qPrintable(page.join(u'\n')));
            }
        }
    }

    void longNamesAreShortenedAndFiguresAreNot()
    {
        if (!hasPoppler())
            QSKIP(needsPoppler);
        TableData table;
        table.columns = {{u"Name"_s, ColumnKind::Text, u"n"_s}};
        for (int i = 0; i < 8; ++i)
            table.columns.append({u"Amount"_s, ColumnKind::Money, u"a"_s});
        QList<Cell> row{QString(300, u'W')};
        for (int i = 0; i < 8; ++i)
            row.append(Money(123'456'789'012, reportCurrency()));
        table.rows = {row};
        const QString text = Pdf(withBlocks({TableBlock{table}})).pages().constFirst().join(u'\n');
        QVERIFY(text.contains(u"WWW…"_s));
        QCOMPARE(text.count(u"€1,234,567,890.12"_s), 8);
    }

    void wideTablesTurnThePage()
    {
        if (!hasPoppler())
            QSKIP(needsPoppler);
        const Pdf pdf(withBlocks({TableBlock{salesTable(60)}}));
        QVERIFY(pdf.info(u"Page size"_s).startsWith("842 x 595"_L1));
        const QString text = pdf.pages().constFirst().join(u'\n');
        QVERIFY(text.contains(u"Shipping"_s) && text.contains(u"Refunded"_s) &&
                text.contains(u"31/05/2026 #104000 Shopify Confirmed"_s));
    }

    void longParagraphsFlow()
    {
        if (!hasPoppler())
            QSKIP(needsPoppler);
        QStringList words;
        for (int i = 0; i < 3000; ++i)
            words.append(u"w%1"_s.arg(i));
        for (const ReportBlock &block :
             {ReportBlock(ParagraphBlock{words.join(u' ')}), ReportBlock(CalloutBlock{u"Long"_s, words.join(u' ')})}) {
            QStringList read;
            for (const QStringList &page : Pdf(withBlocks({block})).pages())
                read += page.join(u' ').split(u' ').filter(QRegularExpression(u"^w\\d+$"_s));
            QCOMPARE(read, words);
        }
    }

    void fontsAreEmbeddedInPart()
    {
        if (!hasPoppler())
            QSKIP(needsPoppler);
        const Pdf pdf(programReport(42, english));
        const QString fonts = QString::fromUtf8(outputOf(u"pdffonts"_s, {pdf.path()}).value_or(QByteArray()));
        const QStringList lines = fonts.split(u'\n', Qt::SkipEmptyParts).mid(2);
        QVERIFY(!lines.isEmpty());
        for (const QString &line : lines)
            QVERIFY2(line.contains(QRegularExpression(u"\\s+yes\\s+(yes|no)\\s+yes\\s+"_s)), qPrintable(line));
        QVERIFY(pdf.bytes().size() < 200'000);
    }

    void anythingCanBeWritten()
    {
        for (const ReportDocument &report :
             {ReportDocument{}, emptyReport(english), hostileReport(), programReport(0, QLocale(QLocale::Hebrew)),
              withBlocks(
                  {TableBlock{}, TilesBlock{}, ChartBlock{}, CalloutBlock{}, ParagraphBlock{}, HeadingBlock{}})}) {
            const Pdf pdf(report);
            QVERIFY_RESULT(pdf.written());
            QVERIFY(pdf.bytes().startsWith("%PDF"));
        }
    }

    void chartsAreVectors()
    {
        QList<ReportBlock> blocks;
        for (const ChartSpec &chart : charts())
            blocks.append(ChartBlock{chart});
        const Pdf pdf(withBlocks(blocks));
        QVERIFY_RESULT(pdf.written());
        QVERIFY(!pdf.bytes().contains("/Subtype /Image"));
        if (!hasPoppler())
            QSKIP(needsPoppler);
        QVERIFY(pdf.pages().constFirst().join(u' ').contains(u"1 May"_s));
    }

    void saysWhenItCannotBeWritten()
    {
        const QTemporaryDir folder;
        QCOMPARE_ERROR(writePdf(scorecard(english), folder.filePath(u"missing/report.pdf"_s)), ErrorCode::NotFound);
    }
};

} // namespace laurel::test

QTEST_MAIN(laurel::test::PdfTest)
#include "pdf_test.moc"
