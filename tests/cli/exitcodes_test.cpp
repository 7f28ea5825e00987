#include "cli/clirunner.h"
#include "cli/exports.h"
#include "storage/programfile.h"
#include "support/payments.h"
#include "support/testsupport.h"

#include <QFile>
#include <QJsonArray>
#include <SQLiteCpp/Database.h>

namespace laurel::test {

/// Every exit code of the man page, and that a refusal leaves things as they were.
class ExitCodesTest : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_cli = std::make_unique<CliRunner>();
        QVERIFY(m_cli->makeProgram());
    }

    void done()
    {
        QCOMPARE_EXIT(m_cli->run({QStringLiteral("affiliate"), QStringLiteral("list")}), 0);
        QCOMPARE_EXIT(m_cli->run({QStringLiteral("--version")}), 0);
    }

    void someRowsRefused()
    {
        const QString file = m_cli->write(QStringLiteral("orders.csv"), ordersCsv() + orderLine(1005, "a lot"));
        const CliRun run = m_cli->json({QStringLiteral("import"), file});
        QCOMPARE_EXIT(run, 1);
        const QJsonObject counts = run.json().value(QLatin1String("counts")).toObject();
        QCOMPARE(counts.value(QLatin1String("added")).toInt(), 4);
        QCOMPARE(counts.value(QLatin1String("rejected")).toInt(), 1);
        const QString id = QString::number(
            run.json().value(QLatin1String("files")).toArray().at(0)[QLatin1String("import_id")].toInt());
        const CliRun shown = m_cli->json({QStringLiteral("imports"), QStringLiteral("show"), id});
        const QJsonValue reject = shown.json().value(QLatin1String("rejects")).toArray().at(0);
        QCOMPARE(reject[QLatin1String("line")].toInt(), 6);
        QVERIFY(reject[QLatin1String("raw")].toString().contains(QStringLiteral("a lot")));
        QVERIFY(!reject[QLatin1String("reason")].toString().isEmpty());
    }

    void wrongUsage_data()
    {
        QTest::addColumn<QStringList>("arguments");
        const auto row = [](const char *name, const char *arguments) {
            QTest::newRow(name) << QString::fromUtf8(arguments).split(u' ', Qt::SkipEmptyParts);
        };
        row("no command", "");
        row("unknown command", "pay everybody");
        row("group without verb", "affiliate");
        row("unknown option", "kpi --colour green");
        row("option without value", "kpi --period");
        row("missing argument", "affiliate show");
        row("argument too many", "affiliate show a b");
        row("unknown period", "kpi --period soon");
        row("empty period", "kpi --period 2026-13");
        row("unknown grouping", "kpi --by colour");
        row("no number", "sales list --limit many");
        row("limit of none", "sales list --limit 0");
        row("unknown status", "sales list --status lost");
        row("contradiction", "sales list --affiliate x --unattributed");
        row("both terms", "plan rule add --percent 5 --flat 1.00");
        row("no terms", "plan rule add");
        row("an order of no amount", "plan try");
        row("half an item", "plan try 5 --items 0.5");
        row("two scopes", "plan rule add --percent 5 --payments 2 --months 3");
        row("nobody to write to", "feedback");
        row("report without file", "report program");
        row("unknown format", "report program --output program.doc");
        row("unknown report", "report everything --output a.pdf");
        row("no name", "new other.laurel --currency EUR");
        row("no import", "imports undo first");
        row("no day", "affiliate add Mila --joined yesterday");
        row("unknown kind", "affiliate add Mila --kind friend");
    }

    void wrongUsage()
    {
        QFETCH(QStringList, arguments);
        const QByteArray before = CliRunner::hashOf(m_cli->programPath());
        const CliRun run = m_cli->run(arguments);
        QCOMPARE_EXIT(run, 2);
        QVERIFY(run.output.isEmpty());
        QVERIFY(run.messages.contains("laurel-cli help"));
        QCOMPARE(CliRunner::hashOf(m_cli->programPath()), before);
    }

    void programMustBeNamed()
    {
        QProcess process;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.remove(QStringLiteral("LAUREL_PROGRAM"));
        process.setProcessEnvironment(environment);
        process.start(QStringLiteral(LAUREL_BIN_DIR "/laurel-cli"), {QStringLiteral("kpi")});
        const CliRun run = CliRunner::finish(process);
        QCOMPARE_EXIT(run, 2);
        QVERIFY(run.messages.contains("LAUREL_PROGRAM"));
    }

    void badInput_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::newRow("missing export") << QStringList{QStringLiteral("import"), QStringLiteral("nowhere.csv")};
        QTest::newRow("unknown columns") << QStringList{QStringLiteral("import"), QStringLiteral("strange.csv")};
        QTest::newRow("empty export") << QStringList{QStringLiteral("import"), QStringLiteral("empty.csv")};
        // A file that opens, and fails when it is read.
        QTest::newRow("unreadable export") << QStringList{QStringLiteral("import"), QStringLiteral("/proc/self/mem")};
        QTest::newRow("unknown profile") << QStringList{QStringLiteral("import"), QStringLiteral("orders.csv"),
                                                        QStringLiteral("--profile"), QStringLiteral("abacus")};
        QTest::newRow("profile that does not fit")
            << QStringList{QStringLiteral("import"), QStringLiteral("orders.csv"), QStringLiteral("--profile"),
                           QStringLiteral("woocommerce-webtoffee-orders")};
        QTest::newRow("unknown affiliate")
            << QStringList{QStringLiteral("affiliate"), QStringLiteral("show"), QStringLiteral("nobody")};
        QTest::newRow("unknown currency")
            << QStringList{QStringLiteral("kpi"), QStringLiteral("--currency"), QStringLiteral("XYZ")};
        QTest::newRow("too many decimals")
            << QStringList{QStringLiteral("plan"), QStringLiteral("rule"), QStringLiteral("add"),
                           QStringLiteral("--flat"), QStringLiteral("1.005")};
        QTest::newRow("more than all") << QStringList{QStringLiteral("plan"), QStringLiteral("rule"),
                                                      QStringLiteral("add"), QStringLiteral("--percent"),
                                                      QStringLiteral("101")};
        QTest::newRow("unknown tier") << QStringList{QStringLiteral("affiliate"), QStringLiteral("list"),
                                                     QStringLiteral("--tier"), QStringLiteral("Platinum")};
        QTest::newRow("unknown import") << QStringList{QStringLiteral("imports"), QStringLiteral("undo"),
                                                       QStringLiteral("77")};
        QTest::newRow("folder of a report") << QStringList{QStringLiteral("report"), QStringLiteral("program"),
                                                           QStringLiteral("--output"), QStringLiteral("nowhere/a.csv")};
        QTest::newRow("unknown backup") << QStringList{QStringLiteral("restore"), QStringLiteral("nowhere.laurel")};
    }

    void badInput()
    {
        QVERIFY(!m_cli->write(QStringLiteral("strange.csv"), "Colour,Taste\ngreen,bitter\nblack,malty\n").isEmpty());
        QVERIFY(!m_cli->write(QStringLiteral("empty.csv"), {}).isEmpty());
        QVERIFY(!m_cli->write(QStringLiteral("orders.csv"), ordersCsv()).isEmpty());
        QFETCH(QStringList, arguments);
        const CliRun run = m_cli->run(arguments);
        QCOMPARE_EXIT(run, 3);
        QVERIFY(run.output.isEmpty());
        QVERIFY(run.messages.startsWith("laurel-cli: "));
    }

    void programFileThatCannotBeUsed_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<bool>("fromProgram");
        QTest::newRow("empty") << QByteArray() << false;
        QTest::newRow("text") << QByteArray("Dear diary, today I sold tea.\n").repeated(50) << false;
        QTest::newRow("foreign database") << QByteArray("SQLite format 3\0", 16) + QByteArray(4080, '\0') << false;
        QTest::newRow("truncated") << QByteArray("cut") << true;
        QTest::newRow("overwritten") << QByteArray("noise") << true;
    }

    void programFileThatCannotBeUsed()
    {
        QFETCH(QByteArray, content);
        QFETCH(bool, fromProgram);
        const QString path = m_cli->path(QStringLiteral("other.laurel"));
        QVERIFY(!m_cli->write(QStringLiteral("other.laurel"), fromProgram ? spoiled(content) : content).isEmpty());
        const QByteArray before = CliRunner::hashOf(path);
        for (const char *command : {"verify", "kpi", "affiliate add Mila", "plan list", "backup"}) {
            const CliRun run =
                m_cli->run(QStringList{QStringLiteral("--program"), path} + QString::fromLatin1(command).split(u' '));
            QVERIFY2(run.exitCode == 4, run.describe() + command);
            QVERIFY(run.output.isEmpty());
            QVERIFY(run.messages.startsWith("laurel-cli: "));
            QCOMPARE(CliRunner::hashOf(path), before);
        }
        QVERIFY(!QFile::exists(path + QStringLiteral("-journal")));
    }

    void newerProgram()
    {
        becomeNewer("UPDATE setting SET value = '999' WHERE key = 'schema.min_reader'");
        const QByteArray before = CliRunner::hashOf(m_cli->programPath());
        QCOMPARE_EXIT(m_cli->run({QStringLiteral("affiliate"), QStringLiteral("list")}), 4);
        QCOMPARE_EXIT(m_cli->run({QStringLiteral("affiliate"), QStringLiteral("add"), QStringLiteral("Mila")}), 4);
        QCOMPARE(CliRunner::hashOf(m_cli->programPath()), before);
    }

    void newerProgramThatThisLaurelMayRead()
    {
        becomeNewer("UPDATE setting SET value = '1' WHERE key = 'schema.min_reader'");
        const QByteArray before = CliRunner::hashOf(m_cli->programPath());
        QCOMPARE_EXIT(m_cli->run({QStringLiteral("affiliate"), QStringLiteral("list")}), 0);
        QCOMPARE_EXIT(m_cli->run({QStringLiteral("affiliate"), QStringLiteral("add"), QStringLiteral("Mila")}), 4);
        QCOMPARE(CliRunner::hashOf(m_cli->programPath()), before);
    }

    void missingProgram()
    {
        const QString path = m_cli->path(QStringLiteral("gone.laurel"));
        QCOMPARE_EXIT(m_cli->run({QStringLiteral("--program"), path, QStringLiteral("kpi")}), 4);
        QVERIFY(!QFile::exists(path));
    }

    void locked()
    {
        const Result<std::unique_ptr<ProgramFile>> open = ProgramFile::open(m_cli->programPath());
        QVERIFY_RESULT(open);
        const CliRun run = m_cli->run({QStringLiteral("affiliate"), QStringLiteral("add"), QStringLiteral("Mila")});
        QCOMPARE_EXIT(run, 5);
        // Reading goes on beside a writer.
        QCOMPARE_EXIT(m_cli->run({QStringLiteral("affiliate"), QStringLiteral("list")}), 0);
        QCOMPARE_EXIT(m_cli->run({QStringLiteral("restore"), m_cli->programPath()}), 5);
    }

    void refusedByRule()
    {
        const QByteArray before = CliRunner::hashOf(m_cli->programPath());
        QCOMPARE_EXIT(m_cli->run({QStringLiteral("new"), m_cli->programPath(), QStringLiteral("--name"),
                                  QStringLiteral("Again"), QStringLiteral("--currency"), QStringLiteral("EUR")}),
                      6);
        QCOMPARE_EXIT(m_cli->run({QStringLiteral("demo"), m_cli->programPath()}), 6);
        QCOMPARE(CliRunner::hashOf(m_cli->programPath()), before);

        QCOMPARE_EXIT(m_cli->run({QStringLiteral("affiliate"), QStringLiteral("add"), QStringLiteral("Mila"),
                                  QStringLiteral("--coupon"), QStringLiteral("MILA10")}),
                      0);
        QCOMPARE_EXIT(m_cli->run({QStringLiteral("affiliate"), QStringLiteral("add"), QStringLiteral("Thief"),
                                  QStringLiteral("--coupon"), QStringLiteral(" mila10 ")}),
                      6);
        const CliRun list = m_cli->json({QStringLiteral("affiliate"), QStringLiteral("list")});
        QCOMPARE(list.json().value(QLatin1String("affiliates")).toArray().size(), 1);
    }

    void undoOfPaidImportIsRefused()
    {
        QCOMPARE_EXIT(m_cli->run({QStringLiteral("affiliate"), QStringLiteral("import"),
                                  m_cli->write(QStringLiteral("partners.csv"), affiliatesCsv())}),
                      0);
        const CliRun imported =
            m_cli->json({QStringLiteral("import"), m_cli->write(QStringLiteral("orders.csv"), ordersCsv())});
        QCOMPARE_EXIT(imported, 0);
        {
            const Result<std::unique_ptr<ProgramFile>> program = ProgramFile::open(m_cli->programPath());
            QVERIFY_RESULT(program);
            QVERIFY_RESULT(payEverything((*program)->database()));
        }
        const QString id = QString::number(
            imported.json().value(QLatin1String("files")).toArray().at(0)[QLatin1String("import_id")].toInt());
        QCOMPARE_EXIT(m_cli->run({QStringLiteral("imports"), QStringLiteral("undo"), id}), 6);
        const CliRun sales = m_cli->json({QStringLiteral("sales"), QStringLiteral("list")});
        QCOMPARE(sales.json().value(QLatin1String("count")).toInt(), 4);
        QCOMPARE_EXIT(m_cli->run({QStringLiteral("verify")}), 0);
    }

private:
    /// As a later version of Laurel would leave the file.
    void becomeNewer(const char *marking) const
    {
        SQLite::Database database(QFile::encodeName(m_cli->programPath()).toStdString(), SQLite::OPEN_READWRITE);
        database.exec(marking);
        database.exec("PRAGMA user_version = 999");
    }

    /// The program's bytes, spoiled as asked.
    [[nodiscard]] QByteArray spoiled(const QByteArray &how) const
    {
        QFile file(m_cli->programPath());
        if (!file.open(QIODevice::ReadOnly))
            return {};
        QByteArray bytes = file.readAll();
        if (how == "cut")
            bytes.truncate(bytes.size() / 2);
        else
            bytes.replace(ProgramFile::pageSize, ProgramFile::pageSize, QByteArray(ProgramFile::pageSize, '\xA5'));
        return bytes;
    }

    std::unique_ptr<CliRunner> m_cli;
};

} // namespace laurel::test

QTEST_GUILESS_MAIN(laurel::test::ExitCodesTest)
#include "exitcodes_test.moc"
