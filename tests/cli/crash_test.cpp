#include "cli/clirunner.h"
#include "cli/exports.h"
#include "storage/database.h"
#include "support/testsupport.h"

#include <QDateTime>
#include <QElapsedTimer>
#include <QFile>
#include <QFileInfo>
#include <QRandomGenerator>
#include <SQLiteCpp/Database.h>
#include <SQLiteCpp/Statement.h>
#include <array>
#include <csignal>

namespace laurel::test {

namespace {

/// How often a process is killed in all: LAUREL_CRASH_RUNS, for example 100; a few otherwise.
int crashRuns() { return std::max(5, qEnvironmentVariable("LAUREL_CRASH_RUNS", QStringLiteral("15")).toInt()); }

bool isWholeForm() { return crashRuns() >= 100; }

int orderCount() { return isWholeForm() ? 12'000 : 4'000; }

QByteArray manyOrders()
{
    QByteArray file = ordersHeader();
    for (int i = 0; i < orderCount(); ++i)
        file += orderLine(10'000 + i, "12.00", i % 3 == 0 ? "MILA10" : "", i % 3 == 1 ? "ref: jonas" : "");
    return file;
}

/// Waits until @p isThere. False when the process ended first.
template <typename Condition>
bool waitFor(QProcess &process, Condition isThere)
{
    while (!isThere()) {
        if (process.waitForFinished(1) || process.state() == QProcess::NotRunning)
            return false;
    }
    return true;
}

/// What the moment of a kill is counted from.
enum class From {
    Start,
    Journal, ///< the journal appears: the first change is made
    Program  ///< the program file itself is written to, within the commit
};

const char *nameOf(From from)
{
    return from == From::Start     ? "the start"
           : from == From::Journal ? "the first change"
                                   : "the first write to the program";
}

/// The same export some days later: every third order was corrected, a thousand are new, five cannot be used.
QByteArray laterOrders()
{
    QByteArray file = ordersHeader();
    for (int i = 0; i < orderCount() + 1000; ++i)
        file += orderLine(10'000 + i, i % 3 == 2 ? "11.50" : "12.00", i % 3 == 0 ? "MILA10" : "",
                          i % 3 == 1 ? "ref: jonas" : "");
    for (int i = 0; i < 5; ++i)
        file += orderLine(90'000 + i, "a lot");
    return file;
}

} // namespace

/// kill -9 at random moments of an import, of one that changes rows, and of taking one back: the program opens, is
/// sound, and holds all of it or nothing; and the same again goes through.
class CrashTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        m_seed = qEnvironmentVariableIsSet("LAUREL_CRASH_SEED") ? qEnvironmentVariable("LAUREL_CRASH_SEED").toUInt()
                                                                : QRandomGenerator::global()->generate();
        m_random.seed(m_seed);
        qInfo("LAUREL_CRASH_SEED=%u, %d runs", m_seed, crashRuns());
        QVERIFY(m_cli.makeProgram());
        QCOMPARE_EXIT(m_cli.run({QStringLiteral("affiliate"), QStringLiteral("import"),
                                 m_cli.write(QStringLiteral("partners.csv"), affiliatesCsv())}),
                      0);
        m_first = m_cli.write(QStringLiteral("orders.csv"), manyOrders());
        m_later = m_cli.write(QStringLiteral("later.csv"), laterOrders());
    }

    void killedWhileImporting() { survives({QStringLiteral("import"), m_first}, 0, 0); }
    void killedWhileUpdating() { survives({QStringLiteral("import"), m_later}, 1, 1); }
    void killedWhileTakingBack()
    {
        survives({QStringLiteral("imports"), QStringLiteral("undo"), QStringLiteral("3")}, 2, 0, 6);
    }

    void killedWhileCreatingAPayout()
    {
        QCOMPARE_EXIT(m_cli.run({QStringLiteral("import"), m_first}), 0);
        QCOMPARE_EXIT(m_cli.run({QStringLiteral("commission"), QStringLiteral("approve"), QStringLiteral("--despite-hold")}), 0);
        for (const char *affiliate : {"MILA10", "jonas"})
            QCOMPARE_EXIT(m_cli.run({QStringLiteral("payout"), QStringLiteral("account"), QStringLiteral("set"),
                                     QLatin1String(affiliate), QStringLiteral("--method"), QStringLiteral("other")}),
                          0);
        survives({QStringLiteral("payout"), QStringLiteral("create"), QStringLiteral("--through"), QStringLiteral("2999-12-31")}, 3, 0, 3);
    }
    void killedWhileMarkingPaid()
    {
        const QString number = QStringLiteral("%1-0001").arg(QDate::currentDate().year());
        survives({QStringLiteral("payout"), QStringLiteral("paid"), number}, 4, 0, 3);
    }

    void killsHitTheWriting()
    {
        qInfo("%d kills: %d found nothing done, %d all done; %d left a journal, %d of them a program written in part",
              m_kills, m_nothing, m_everything, m_journals, m_torn);
        QVERIFY(m_journals > 0);
        QVERIFY(m_nothing > 0);
        // The commit takes a small part of the time.
        if (isWholeForm())
            QVERIFY(m_torn > 0 && m_everything > 0);
    }

private:
    /// Kills a command a fifth of all runs; what it does is kept in the end, for the next test.
    /// @param part of five. @param refused the exit code when some rows are. @param again when it is done already.
    void survives(const QStringList &command, int part, int refused, int again = 0);
    /// Kills it after @p after ms. False when it ended before.
    [[nodiscard]] bool killDuring(const QStringList &command, int after, From from);
    /// What there is, by number and sum.
    [[nodiscard]] QByteArray contents() const;
    [[nodiscard]] QString journal() const { return m_cli.programPath() + QStringLiteral("-journal"); }
    void putBack(const QByteArray &program) const;
    [[nodiscard]] QByteArray program() const;

    CliRunner m_cli;
    QRandomGenerator m_random;
    quint32 m_seed = 0;
    QString m_first;
    QString m_later;
    int m_kills = 0;
    int m_nothing = 0;
    int m_everything = 0;
    int m_journals = 0;
    int m_torn = 0;
};

QByteArray CrashTest::program() const
{
    QFile file(m_cli.programPath());
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void CrashTest::putBack(const QByteArray &program) const
{
    QFile::remove(journal());
    QVERIFY(!m_cli.write(QStringLiteral("shop.laurel"), program).isEmpty());
}

QByteArray CrashTest::contents() const
{
    const Result<Database> database = Database::open(m_cli.programPath(), Database::Mode::ReadOnly);
    if (!database)
        return describe(database.error());
    QByteArray all;
    for (const char *query :
         {"SELECT count(*), sum(gross), sum(net), sum(refunded) FROM conversion",
          "SELECT count(*) FROM conversion_revision", "SELECT status, count(*), sum(amount) FROM commission GROUP BY status",
          "SELECT state, count(*), sum(amount), sum(paid_amount) FROM payout_payment GROUP BY state",
          "SELECT released, count(*), sum(amount) FROM payout_line GROUP BY released",
          "SELECT count(*) FROM customer", "SELECT count(*), sum(gross), sum(commission) FROM stat_day"}) {
        SQLite::Statement statement(database->sql(), query);
        while (statement.executeStep()) {
            for (int i = 0; i < statement.getColumnCount(); ++i)
                all += QByteArray::fromStdString(statement.getColumn(i).getString()) + ' ';
        }
    }
    return all;
}

bool CrashTest::killDuring(const QStringList &command, int after, From from)
{
    const QDateTime untouched = QFileInfo(m_cli.programPath()).lastModified();
    const std::unique_ptr<QProcess> process = m_cli.start(command);
    const auto isThere = [&] {
        return from == From::Start || (from == From::Journal && QFile::exists(journal())) ||
               (from == From::Program && QFileInfo(m_cli.programPath()).lastModified() != untouched);
    };
    if (!waitFor(*process, isThere) || process->waitForFinished(after) || process->state() == QProcess::NotRunning)
        return false;
    return ::kill(pid_t(process->processId()), SIGKILL) == 0 && process->waitForFinished() &&
           process->exitStatus() == QProcess::CrashExit;
}

void CrashTest::survives(const QStringList &command, int part, int refused, int again)
{
    const QByteArray original = program();
    const QByteArray before = contents();
    const int runs = (crashRuns() + 4 - part) / 5;

    // Undisturbed, to learn how long it takes, from when on it writes, and what comes out.
    QElapsedTimer clock;
    clock.start();
    const std::unique_ptr<QProcess> undisturbed = m_cli.start(command);
    if (!waitFor(*undisturbed, [this] { return QFile::exists(journal()); }))
        QFAIL(CliRunner::finish(*undisturbed).describe());
    const auto untilWriting = int(clock.elapsed());
    QCOMPARE_EXIT(CliRunner::finish(*undisturbed), refused);
    const auto duration = int(clock.elapsed());
    const QByteArray finished = program();
    const QByteArray after = contents();
    QVERIFY(before != after);
    qInfo("takes %d ms, writes from %d ms on", duration, untilWriting);

    for (int run = 0; run < runs; ++run) {
        // Moments of the whole run, of what follows its first change, and of the few milliseconds of the commit.
        const From from = std::array{From::Journal, From::Start, From::Program}[size_t(run) % 3];
        const int moment = m_random.bounded(from == From::Start     ? duration + 1
                                            : from == From::Journal ? duration - untilWriting + 1
                                                                    : 5);
        putBack(original);
        const bool killed = killDuring(command, moment, from);
        const bool hasJournal = QFileInfo(journal()).size() > 0;
        const bool isTorn = hasJournal && program() != original;
        m_kills += killed;
        m_journals += killed && hasJournal;
        m_torn += killed && isTorn;

        QCOMPARE_EXIT(m_cli.run({QStringLiteral("verify")}), 0);
        const QByteArray found = contents();
        qInfo("%s %d ms after %s: %s%s", killed ? "killed" : "ended before", moment, nameOf(from),
              found == before ? "nothing done" : "done",
              isTorn       ? ", written in part"
              : hasJournal ? ", journal"
                           : "");
        QVERIFY2(found == before || found == after, found + " is neither " + before + " nor " + after);
        QVERIFY2(killed || found == after, "it ended by itself and did nothing");
        m_nothing += killed && found == before;
        m_everything += killed && found == after;

        QCOMPARE_EXIT(m_cli.run(command), found == after && again > 0 ? again : refused);
        QCOMPARE(contents(), after);
    }
    putBack(finished);
}

} // namespace laurel::test

QTEST_GUILESS_MAIN(laurel::test::CrashTest)
#include "crash_test.moc"
