#include "cli/clirunner.h"
#include "cli/exports.h"
#include "support/testsupport.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>

namespace laurel::test {

/// Where the files of an import come from, which of their tables is read, and refused lines tried again.
class ImportsTest : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_cli = std::make_unique<CliRunner>();
        QVERIFY(m_cli->makeProgram());
    }

    void saysWhichTableOfSeveralItRead()
    {
        const QString book = QStringLiteral(LAUREL_SOURCE_DIR "/tests/data/importing/sources/orders.xlsx");
        const CliRun chosen = m_cli->json({QStringLiteral("import"), book, QStringLiteral("--dry-run")});
        QCOMPARE_EXIT(chosen, 0);
        const QJsonObject file = firstFile(chosen);
        QCOMPARE(file.value(QLatin1String("part")).toString(), QStringLiteral("May 2026"));
        QCOMPARE(file.value(QLatin1String("parts")).toVariant().toStringList(), texts({"Notes", "May 2026"}));
        QVERIFY2(chosen.messages.contains("Read “May 2026”, one of 2 table"), chosen.describe());
        const CliRun asked = m_cli->run({QStringLiteral("import"), book, QStringLiteral("--part"), QStringLiteral("May 2026")});
        QCOMPARE_EXIT(asked, 0);
        QVERIFY2(!asked.messages.contains("--part"), asked.describe());
        const CliRun plain =
            m_cli->json({QStringLiteral("import"), m_cli->write(QStringLiteral("orders.csv"), ordersCsv())});
        QVERIFY(firstFile(plain).value(QLatin1String("part")).isNull());
        QVERIFY2(!plain.messages.contains("--part"), plain.describe());
    }

    void oneUnusableFileOfAFolderHoldsUpNoOther()
    {
        QVERIFY(QDir(m_cli->path({})).mkdir(QStringLiteral("new")));
        writeOlder(QStringLiteral("new/colours.csv"), "Colour,Taste\ngreen,bitter\nblack,malty\n", 3);
        writeOlder(QStringLiteral("new/page.txt"), "<!doctype html><html>Sign in</html>", 2);
        writeOlder(QStringLiteral("new/orders.csv"), ordersCsv() + orderLine(1005, "a lot"), 1);
        const CliRun run = m_cli->json({QStringLiteral("import"), QStringLiteral("--new-in"), m_cli->path(QStringLiteral("new"))});
        QCOMPARE_EXIT(run, 3); // worse than 1, that some rows were refused
        const QJsonArray files = run.json().value(QLatin1String("files")).toArray();
        QCOMPARE(files.size(), 3);
        QVERIFY(files.at(0)[QLatin1String("error")].toString().contains(QStringLiteral("--profile")));
        QCOMPARE(files.at(1)[QLatin1String("file")].toString(), QStringLiteral("page.txt"));
        QCOMPARE(files.at(2)[QLatin1String("counts")][QLatin1String("added")].toInt(), 4);
        QVERIFY2(run.messages.contains("page.txt: This is a web page"), run.describe());
        // A file that somebody named is not passed over.
        const CliRun named = m_cli->run({QStringLiteral("import"), m_cli->path(QStringLiteral("new/colours.csv")),
                                         m_cli->path(QStringLiteral("new/orders.csv"))});
        QCOMPARE_EXIT(named, 3);
        QVERIFY2(named.output.isEmpty(), named.describe());
    }

    void readsWhatIsPipedIn()
    {
        const CliRun run = m_cli->json({QStringLiteral("import"), QStringLiteral("-")}, ordersCsv());
        QCOMPARE_EXIT(run, 0);
        QCOMPARE(firstFile(run).value(QLatin1String("file")).toString(), QStringLiteral("Standard input"));
        QCOMPARE(firstFile(run).value(QLatin1String("counts"))[QLatin1String("added")].toInt(), 4);
        QFile book(QStringLiteral(LAUREL_SOURCE_DIR "/tests/data/importing/sources/orders.xlsx"));
        QVERIFY(book.open(QIODevice::ReadOnly));
        const CliRun sheet = m_cli->json({QStringLiteral("import"), QStringLiteral("-")}, book.readAll());
        QCOMPARE_EXIT(sheet, 0);
        QCOMPARE(firstFile(sheet).value(QLatin1String("counts"))[QLatin1String("added")].toInt(), 3);
        QCOMPARE_EXIT(m_cli->run({QStringLiteral("import"), QStringLiteral("-")}), 3); // nothing came
    }

    void examplesOfNumbers_data()
    {
        QTest::addColumn<QString>("example");
        QTest::addColumn<bool>("isRefused");
        const auto row = [](const char *example, bool isRefused) { QTest::newRow(example) << QString::fromUtf8(example) << isRefused; };
        row("1.234,50", false);
        row("1'234.50", false);
        row("1 234,5", false);
        row("1,23,456.78", false);
        row("1234,567", false);
        row("0,125", false);
        row("12.5", false);
        row("1,234", true); // either
        row("1.234", true);
        row("1,234,567", true); // and the decimals?
        row("1.234.50", true);
        row("1x234,50", true);
        row("1-234.50", true);
        row("1234", true);
        row("ten", true);
    }

    void examplesOfNumbers()
    {
        QFETCH(QString, example);
        const QString file = m_cli->write(QStringLiteral("orders.csv"), ordersCsv());
        const CliRun run = m_cli->run({QStringLiteral("import"), file, QStringLiteral("--dry-run"), QStringLiteral("--numbers"), example});
        QTEST(run.exitCode == 2, "isRefused");
    }

    void numbersAreReadAsShown()
    {
        const CliRun run = m_cli->json({QStringLiteral("import"), QStringLiteral("-"), QStringLiteral("--numbers"), QStringLiteral("1.234,50")},
                                       "Order ID;Date;Amount\nA;2026-05-01;1.234\n");
        QCOMPARE_EXIT(run, 0);
        const QJsonValue sale =
            m_cli->json({QStringLiteral("sales"), QStringLiteral("list")}).json().value(QLatin1String("sales")).toArray().at(0);
        QCOMPARE(sale[QLatin1String("net")].toString(), QStringLiteral("1234.00"));
    }

    void usageSaysWhatMayBeLeftOut()
    {
        const CliRun help = m_cli->run({QStringLiteral("help"), QStringLiteral("import")});
        QVERIFY2(help.output.contains("import [options] [FILE…]"), help.describe());
    }

    void corrections_data()
    {
        QTest::addColumn<QByteArray>("corrections");
        QTest::addColumn<QByteArray>("says");
        QTest::newRow("line that was not refused") << QByteArray("line,raw\n3,\"B,2026-05-02,20\"\n2,\"A,2026-05-01,10\"\n") << QByteArray("Line 2 ");
        QTest::newRow("open quotation mark") << QByteArray("line,raw\n3,\"B,2026-05-02,20\n") << QByteArray("Line 2 of the corrections");
        QTest::newRow("no number") << QByteArray("line,raw\n3,\"B,2026-05-02,20\"\nfour,\"C,2026-05-03,30\"\n") << QByteArray("Line 3 of the corrections");
        QTest::newRow("a line twice") << QByteArray("line,raw\n3,\"B,2026-05-02,20\"\n3,\"B,2026-05-02,21\"\n") << QByteArray("Line 3 of the corrections");
    }

    void corrections()
    {
        QFETCH(QByteArray, corrections);
        QFETCH(QByteArray, says);
        QCOMPARE_EXIT(m_cli->run({QStringLiteral("import"), QStringLiteral("-")},
                                 "Order ID,Date,Amount\nA,2026-05-01,10\nB,soon,20\nC,later,30\n"),
                      1);
        const CliRun refused = retry(corrections);
        QCOMPARE_EXIT(refused, 3);
        QVERIFY2(refused.messages.contains(says), refused.describe());
        const CliRun done = retry("line,raw\n3,\"B,2026-05-02,20\"\n");
        QCOMPARE_EXIT(done, 0);
        QCOMPARE_EXIT(retry("line,raw\n3,\"B,2026-05-02,20\"\n"), 3); // tried again since
    }

private:
    [[nodiscard]] static QJsonObject firstFile(const CliRun &run)
    {
        return run.json().value(QLatin1String("files")).toArray().at(0).toObject();
    }

    [[nodiscard]] CliRun retry(const QByteArray &corrections) const
    {
        return m_cli->run({QStringLiteral("imports"), QStringLiteral("retry"), QStringLiteral("1"), QStringLiteral("--lines"),
                           m_cli->write(QStringLiteral("corrected.csv"), corrections)});
    }

    void writeOlder(const QString &name, const QByteArray &content, int hours) const
    {
        QFile file(m_cli->write(name, content));
        QVERIFY(file.open(QIODevice::ReadWrite));
        QVERIFY(file.setFileTime(QDateTime::currentDateTime().addSecs(-3600LL * hours), QFileDevice::FileModificationTime));
    }

    std::unique_ptr<CliRunner> m_cli;
};

} // namespace laurel::test

QTEST_GUILESS_MAIN(laurel::test::ImportsTest)
#include "imports_test.moc"
