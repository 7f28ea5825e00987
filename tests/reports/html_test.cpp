#include "reports/plaintext.h"
#include "reports/writers.h"
#include "reportsamples.h"
#include "support/testsupport.h"

#include <QFile>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QXmlStreamReader>

using namespace Qt::StringLiterals;

namespace laurel::test {

namespace {

const QLocale english(QLocale::English, QLocale::UnitedKingdom);

QString htmlOf(const ReportDocument &report)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"report.html"_s);
    if (const Result<> written = writeHtml(report, path); !written)
        return written.error().message;
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

/// What a reader of the page comes upon, element by element.
struct Page
{
    QString error;
    QStringList elements;
    QStringList attributes;            ///< names
    QHash<QString, QStringList> texts; ///< by element, of those that hold only text

    explicit Page(const QString &html)
    {
        QXmlStreamReader xml(html);
        QString element;
        while (!xml.atEnd()) {
            switch (xml.readNext()) {
            case QXmlStreamReader::StartElement:
                element = xml.name().toString();
                elements += element;
                for (const QXmlStreamAttribute &attribute : xml.attributes())
                    attributes += attribute.qualifiedName().toString();
                break;
            case QXmlStreamReader::Characters:
                if (!xml.isWhitespace())
                    texts[element] += xml.text().toString();
                break;
            default:
                break;
            }
        }
        if (xml.hasError())
            error = xml.errorString() + u" in line "_s + QString::number(xml.lineNumber());
    }
};

} // namespace

class HtmlTest : public QObject
{
    Q_OBJECT

private slots:
    void sumsStandBelowTheRows()
    {
        TableData table;
        table.columns = {{u"Who"_s, ColumnKind::Text, {}}, {u"Why"_s, ColumnKind::Text, {}}, {u"Amount"_s, ColumnKind::Number, {}}};
        table.rows = {{u"Anna"_s, {}, qint64(2)}};
        ReportDocument report;
        report.locale = english;
        report.blocks = {TableBlock{table}};
        QVERIFY(!Page(htmlOf(report)).elements.contains(u"tfoot"_s));
        table.sums = {u"Sum <all>"_s, {}, qint64(1234)};
        report.blocks = {TableBlock{table}};
        const QString html = htmlOf(report);
        QCOMPARE(Page(html).error, QString());
        QVERIFY(html.contains(
            u"<tfoot><tr><th scope=\"row\">Sum &lt;all&gt;</th><td></td><td class=\"figure\">1,234</td></tr></tfoot>"_s));
        QVERIFY(html.contains(u"<td>–</td>"_s)); // nothing in a row is still said
        QVERIFY(!csvOf(table, CsvStyle::Iso, english).contains("1234"));
    }

    void isWellFormed_data()
    {
        QTest::addColumn<QString>("html");
        QTest::newRow("program") << htmlOf(programReport(42, english));
        QTest::newRow("German") << htmlOf(programReport(3, QLocale(QLocale::German, QLocale::Germany)));
        QTest::newRow("scorecard") << htmlOf(scorecard(english));
        QTest::newRow("empty") << htmlOf(emptyReport(english));
        QTest::newRow("nothing at all") << htmlOf({});
        QTest::newRow("hostile") << htmlOf(hostileReport());
    }
    void isWellFormed()
    {
        QFETCH(QString, html);
        const Page page(html);
        QVERIFY2(page.error.isEmpty(), qPrintable(page.error));
        QCOMPARE(page.elements.count(u"h1"_s), 1);
        QVERIFY(!html.contains(u"{{"_s) || html.contains(u"{{title}}"_s));
    }

    void loadsNothingAndRunsNothing()
    {
        for (const ReportDocument &report : {hostileReport(), programReport(42, english)}) {
            const QString html = htmlOf(report);
            const Page page(html);
            for (const QString &element : {u"script"_s, u"img"_s, u"link"_s, u"iframe"_s, u"object"_s, u"embed"_s,
                                           u"base"_s, u"form"_s, u"a"_s, u"image"_s, u"use"_s})
                QVERIFY2(!page.elements.contains(element), qPrintable(element));
            for (const QString &attribute : page.attributes)
                QVERIFY2(attribute != "src"_L1 && !attribute.endsWith("href"_L1) && !attribute.startsWith("on"_L1),
                         qPrintable(attribute));
            QVERIFY(!html.contains("<script"_L1));
            const QString style = page.texts.value(u"style"_s).join(QString());
            QVERIFY(!style.isEmpty());
            QVERIFY(!style.contains("url("_L1) && !style.contains("@import"_L1));
        }
    }

    void hostileTextsAreText()
    {
        const Page page(htmlOf(hostileReport()));
        for (const QString &text : hostileTexts()) {
            if (const QString line = singleLine(text); !line.isEmpty()) {
                QVERIFY2(page.texts.value(u"h2"_s).contains(line), qPrintable(line));
                QVERIFY2(page.texts.value(u"dt"_s).contains(line), qPrintable(line));
            }
        }
    }

    void tablesTellTheirHeaders()
    {
        const TableData table = leaderboardTable(20);
        ReportDocument report;
        report.locale = english;
        report.blocks = {TableBlock{table}};
        const QString html = htmlOf(report);
        QCOMPARE(html.count("<th scope=\"col\""_L1), table.columns.size());
        QCOMPARE(html.count("<th scope=\"row\">"_L1), table.rows.size());
        QCOMPARE(html.count("<td class=\"figure\">"_L1), table.rows.size() * (table.columns.size() - 1));
        const Page page(html);
        QCOMPARE(page.texts.value(u"caption"_s), QStringList{table.title});
        QVERIFY(page.texts.value(u"td"_s).contains(u"−6,796.83"_s));
        QVERIFY(page.texts.value(u"td"_s).contains(u"+86.4%"_s));
    }

    void chartsHaveATwinAndADescription()
    {
        const Page page(htmlOf(programReport(1, english)));
        QCOMPARE(page.elements.count(u"figure"_s), 2);
        QCOMPARE(page.elements.count(u"svg"_s), 2);
        QCOMPARE(page.elements.count(u"details"_s), 2);
        QVERIFY(page.texts.value(u"td"_s).contains(u"9,200"_s));
        QVERIFY(page.texts.value(u"span"_s).join(u' ').contains(u"The best day"_s));
    }

    void followsTheSchemeOfItsReader()
    {
        const QString style = Page(htmlOf(scorecard(english))).texts.value(u"style"_s).join(QString());
        QVERIFY(style.contains("prefers-color-scheme: dark"_L1));
        QVERIFY(style.contains("@media print"_L1));
        QVERIFY(style.contains("--series-6"_L1));
    }

    void chanceIsNotColoured()
    {
        ReportDocument report;
        report.locale = english;
        report.blocks = {TilesBlock{
            {{u"Up"_s, u"1"_s, u"+5%"_s, 1}, {u"Down"_s, u"1"_s, u"−5%"_s, -1}, {u"Chance"_s, u"1"_s, u"+1%"_s, 0}}}};
        const QString html = htmlOf(report);
        QCOMPARE(html.count("class=\"change good\""_L1), 1);
        QCOMPARE(html.count("class=\"change bad\""_L1), 1);
        QCOMPARE(html.count("class=\"change chance\""_L1), 1);
    }

    void namesItsLanguage()
    {
        QVERIFY(htmlOf(programReport(1, QLocale(QLocale::German, QLocale::Austria)))
                    .contains("<html lang=\"de-AT\" dir=\"ltr\">"_L1));
        QVERIFY(htmlOf(programReport(1, QLocale(QLocale::Hebrew))).contains("dir=\"rtl\""_L1));
        QVERIFY(htmlOf(programReport(1, QLocale::c())).contains("<html lang=\"en\""_L1));
    }

    void isTheSameEveryTime() { QCOMPARE(htmlOf(programReport(42, english)), htmlOf(programReport(42, english))); }

    void saysWhenItCannotBeWritten()
    {
        const QTemporaryDir folder;
        QCOMPARE_ERROR(writeHtml(scorecard(english), folder.filePath(u"missing/report.html"_s)), ErrorCode::NotFound);
    }
};

} // namespace laurel::test

QTEST_MAIN(laurel::test::HtmlTest)
#include "html_test.moc"
