#include "cli/clirunner.h"
#include "cli/exports.h"
#include "support/testsupport.h"

#include <QDir>
#include <QElapsedTimer>
#include <QJsonArray>
#include <csignal>

namespace laurel::test {

namespace {

constexpr int manyOrders = 250'000;

/// Waits until @p path is there, and then presses Ctrl+C. False when the process ended first.
bool interruptOnceThereIs(const QString &path, QProcess &process)
{
    while (!QFile::exists(path)) {
        if (process.waitForFinished(1))
            return false;
    }
    return ::kill(pid_t(process.processId()), SIGINT) == 0;
}

} // namespace

/// Ctrl+C: exit code 130, and nothing has changed.
class CancelTest : public QObject
{
    Q_OBJECT

private slots:
    void cancelledImportChangesNothing()
    {
        const CliRunner cli;
        QVERIFY(cli.makeProgram());
        // The day's backup is made now, so that the import's own writing is what creates the journal.
        QCOMPARE_EXIT(cli.run({QStringLiteral("import"), cli.write(QStringLiteral("few.csv"), ordersCsv())}), 0);
        QByteArray orders = ordersHeader();
        for (int i = 0; i < manyOrders; ++i)
            orders += orderLine(10'000 + i, "12.00");
        const QString file = cli.write(QStringLiteral("many.csv"), orders);
        const QByteArray before = CliRunner::hashOf(cli.programPath());

        const std::unique_ptr<QProcess> import = cli.start({QStringLiteral("import"), file});
        QVERIFY2(interruptOnceThereIs(cli.programPath() + QStringLiteral("-journal"), *import),
                 CliRunner::finish(*import).describe());
        QCOMPARE_EXIT(CliRunner::finish(*import), 130);
        QCOMPARE(CliRunner::hashOf(cli.programPath()), before);
        const CliRun list = cli.json({QStringLiteral("imports"), QStringLiteral("list")});
        QCOMPARE(list.json().value(QLatin1String("imports")).toArray().size(), 1);
        QCOMPARE_EXIT(cli.run({QStringLiteral("verify")}), 0);
    }

    void cancelledDemoLeavesNoProgram()
    {
        const CliRunner cli;
        const QString exports = cli.path(QStringLiteral("exports"));
        const std::unique_ptr<QProcess> demo =
            cli.start({QStringLiteral("demo"), cli.programPath(), QStringLiteral("--keep-exports"), exports});
        QVERIFY2(interruptOnceThereIs(exports, *demo), CliRunner::finish(*demo).describe());
        QCOMPARE_EXIT(CliRunner::finish(*demo), 130);
        QVERIFY(!QFile::exists(cli.programPath()));
        QVERIFY(QDir(cli.path({})).entryList({QStringLiteral("*.laurel*")}, QDir::Files | QDir::Hidden).isEmpty());
    }
};

} // namespace laurel::test

QTEST_GUILESS_MAIN(laurel::test::CancelTest)
#include "cancel_test.moc"
