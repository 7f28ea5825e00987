#include "cli/clirunner.h"
#include "cli/exports.h"
#include "support/testsupport.h"

#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <SQLiteCpp/Database.h>

namespace laurel::test {

/// Backups, their return, and the sample program as the user meets it.
class SafetyTest : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_cli = std::make_unique<CliRunner>();
        QVERIFY(m_cli->makeProgram());
        QCOMPARE_EXIT(m_cli->run({QStringLiteral("import"), m_cli->write(QStringLiteral("orders.csv"), ordersCsv())}),
                      0);
    }

    void backupListAndRestore()
    {
        const CliRun made = m_cli->json({QStringLiteral("backup")});
        QCOMPARE_EXIT(made, 0);
        const QString backup = made.json().value(QLatin1String("path")).toString();
        QVERIFY(QFile::exists(backup));
        const CliRun list = m_cli->json({QStringLiteral("backup"), QStringLiteral("list")});
        QStringList paths;
        for (const QJsonValue &entry : list.json().value(QLatin1String("backups")).toArray())
            paths.append(entry[QLatin1String("path")].toString());
        QVERIFY(paths.contains(backup));

        QCOMPARE_EXIT(m_cli->run({QStringLiteral("imports"), QStringLiteral("undo"), QStringLiteral("1")}), 0);
        QCOMPARE(salesCount(), 0);
        QCOMPARE_EXIT(m_cli->run({QStringLiteral("restore"), QFileInfo(backup).fileName()}), 0);
        QCOMPARE(salesCount(), 4);
        QCOMPARE_EXIT(m_cli->run({QStringLiteral("verify")}), 0);
    }

    void copyNeverOverwrites()
    {
        const QString copy = m_cli->path(QStringLiteral("copy.laurel"));
        QCOMPARE_EXIT(m_cli->run({QStringLiteral("backup"), QStringLiteral("--output"), copy}), 0);
        QCOMPARE_EXIT(m_cli->run({QStringLiteral("--program"), copy, QStringLiteral("verify")}), 0);
        const QByteArray before = CliRunner::hashOf(copy);
        QCOMPARE_EXIT(m_cli->run({QStringLiteral("backup"), QStringLiteral("--output"), copy}), 6);
        QCOMPARE(CliRunner::hashOf(copy), before);
    }

    void damagedProgramIsRestored()
    {
        const QString copy = m_cli->path(QStringLiteral("copy.laurel"));
        QCOMPARE_EXIT(m_cli->run({QStringLiteral("backup"), QStringLiteral("--output"), copy}), 0);
        QFile program(m_cli->programPath());
        QVERIFY(program.resize(program.size() / 3));
        QCOMPARE_EXIT(m_cli->run({QStringLiteral("verify")}), 4);
        QCOMPARE_EXIT(m_cli->run({QStringLiteral("restore"), copy}), 0);
        QCOMPARE_EXIT(m_cli->run({QStringLiteral("verify")}), 0);
        QCOMPARE(salesCount(), 4);
    }

    void somethingElseIsNotRestored()
    {
        const QByteArray before = CliRunner::hashOf(m_cli->programPath());
        const QString text =
            m_cli->write(QStringLiteral("letter.laurel"), QByteArray("Dear Mila, thank you.\n").repeated(100));
        QCOMPARE_EXIT(m_cli->run({QStringLiteral("restore"), text}), 4);
        QCOMPARE(CliRunner::hashOf(m_cli->programPath()), before);
    }

    void verifyFindsWhatWasTamperedWith()
    {
        {
            // A sum that no row explains: only recomputing finds it.
            SQLite::Database database(QFile::encodeName(m_cli->programPath()).toStdString(), SQLite::OPEN_READWRITE);
            QVERIFY(database.exec("UPDATE stat_day SET net = net + 1") > 0);
        }
        const CliRun run = m_cli->json({QStringLiteral("verify")});
        QCOMPARE_EXIT(run, 4);
        QVERIFY(!run.json().value(QLatin1String("clean")).toBool(true));
        QVERIFY(!run.json().value(QLatin1String("problems")).toArray().isEmpty());
    }

    void demoReplacesOnlyOurOwn()
    {
        const QString foreign =
            m_cli->write(QStringLiteral("letter.laurel"), QByteArray("Dear Mila, thank you.\n").repeated(100));
        const QByteArray before = CliRunner::hashOf(foreign);
        QCOMPARE_EXIT(m_cli->run({QStringLiteral("demo"), foreign, QStringLiteral("--force")}), 4);
        QCOMPARE(CliRunner::hashOf(foreign), before);

        const QString exports = m_cli->path(QStringLiteral("exports"));
        QCOMPARE_EXIT(m_cli->run({QStringLiteral("demo"), m_cli->programPath(), QStringLiteral("--force"),
                                  QStringLiteral("--last-day"), QStringLiteral("2026-06-30"),
                                  QStringLiteral("--keep-exports"), exports}),
                      0);
        QVERIFY(salesCount() > 20000);
        QVERIFY(QFile::exists(exports + QStringLiteral("/orders_export.csv")));
        // What was there before is among the backups.
        const CliRun list = m_cli->json({QStringLiteral("backup"), QStringLiteral("list")});
        QVERIFY(!list.json().value(QLatin1String("backups")).toArray().isEmpty());
        const CliRun kpi = m_cli->json({QStringLiteral("kpi"), QStringLiteral("--period"), QStringLiteral("2026-06")});
        QVERIFY(kpi.json().value(QLatin1String("kpis"))[QLatin1String("sales")].toInt() > 500);
    }

private:
    [[nodiscard]] int salesCount() const
    {
        return m_cli->json({QStringLiteral("sales"), QStringLiteral("list")})
            .json()
            .value(QLatin1String("count"))
            .toInt(-1);
    }

    std::unique_ptr<CliRunner> m_cli;
};

} // namespace laurel::test

QTEST_GUILESS_MAIN(laurel::test::SafetyTest)
#include "safety_test.moc"
