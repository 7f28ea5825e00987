#include "cli/clirunner.h"
#include "cli/exports.h"
#include "support/testsupport.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>

namespace laurel::test {

namespace {

const QString may = QStringLiteral("2026-05");

/// Whether bytes could move a terminal: control characters other than the line feed.
bool couldMoveTerminal(const QByteArray &bytes)
{
    const QString text = QString::fromUtf8(bytes);
    return std::any_of(text.cbegin(), text.cend(), [](QChar letter) {
        const char16_t unit = letter.unicode();
        return (unit < 0x20 && unit != u'\n') || (unit >= 0x7F && unit < 0xA0) || unit == 0x202E;
    });
}

} // namespace

/// What goes where, and in which shape.
class OutputTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        QVERIFY(m_cli.makeProgram());
        QCOMPARE_EXIT(m_cli.run({QStringLiteral("import"), m_cli.write(QStringLiteral("partners.csv"), affiliatesCsv()),
                                 m_cli.write(QStringLiteral("orders.csv"), ordersCsv())}),
                      0);
    }

    void jsonIsOneDocument_data()
    {
        QTest::addColumn<QStringList>("arguments");
        for (const char *command :
             {"affiliate list", "affiliate show mila", "imports list", "imports show 1", "profiles list", "sales list",
              "kpi --period 2026-05", "kpi --period 2026-05 --by affiliate", "kpi --period 2026-05 --by week",
              "commission list", "payout outside", "payout payer show", "statement year 2026", "plan list", "plan try 120 --affiliate mila", "rate list", "rate convert 5 EUR EUR", "feedback mila --period 2026-05", "feedback --all --period 2026-05",
              "rewards --period 2026-05", "verify", "backup", "backup list", "help"}) {
            QTest::newRow(command) << QString::fromLatin1(command).split(u' ');
        }
    }

    void jsonIsOneDocument()
    {
        QFETCH(QStringList, arguments);
        // Before the command or after it: the same.
        for (const QStringList &all :
             {QStringList{QStringLiteral("--json")} + arguments, arguments + QStringList{QStringLiteral("--json")}}) {
            const CliRun run = m_cli.run(all);
            QCOMPARE_EXIT(run, 0);
            QJsonParseError error{};
            const QJsonDocument document = QJsonDocument::fromJson(run.output, &error);
            QVERIFY2(error.error == QJsonParseError::NoError, run.output);
            QVERIFY(document.isObject() && !document.object().isEmpty());
        }
    }

    void moneyIsDecimalText()
    {
        const QJsonObject kpis = m_cli.json({QStringLiteral("kpi"), QStringLiteral("--period"), may})
                                     .json()
                                     .value(QLatin1String("kpis"))
                                     .toObject();
        for (const char *key : {"gross", "net", "average_order", "commission"})
            QVERIFY2(kpis.value(QLatin1String(key)).isString(), key);
        QCOMPARE(kpis.value(QLatin1String("net")).toString(), QStringLiteral("200.00"));
        QCOMPARE(kpis.value(QLatin1String("average_order")).toString(), QStringLiteral("50.00"));
        // No clicks: a rate without a base is nothing, not 0.
        QVERIFY(kpis.value(QLatin1String("conversion_rate")).isNull());
        const QJsonValue sale = m_cli.json({QStringLiteral("sales"), QStringLiteral("list")})
                                    .json()
                                    .value(QLatin1String("sales"))
                                    .toArray()
                                    .at(0);
        QCOMPARE(sale[QLatin1String("day")].toString(), QStringLiteral("2026-05-25"));
        QCOMPARE(sale[QLatin1String("occurred_at")].toString(), QStringLiteral("2026-05-25T08:00:00Z"));
        QCOMPARE(sale[QLatin1String("net")].toString(), QStringLiteral("20.00"));
    }

    void periodsByText()
    {
        for (const char *period : {"2026-05", "2026-Q2", "2026", "2026-05-01..2026-05-31"}) {
            const CliRun run = m_cli.json({QStringLiteral("kpi"), QStringLiteral("--period"), QLatin1String(period)});
            QCOMPARE_EXIT(run, 0);
            QCOMPARE(run.json().value(QLatin1String("kpis"))[QLatin1String("net")].toString(),
                     QStringLiteral("200.00"));
        }
        for (const char *period : {"this-month", "last-month", "this-quarter", "last-quarter", "this-year", "last-year",
                                   "last-30-days", "last-90-days", "last-12-months"})
            QCOMPARE_EXIT(m_cli.json({QStringLiteral("kpi"), QStringLiteral("--period"), QLatin1String(period)}), 0);
        const CliRun compared = m_cli.json({QStringLiteral("kpi"), QStringLiteral("--period"), may,
                                            QStringLiteral("--compare"), QStringLiteral("2026-04-01..2026-05-22")});
        QCOMPARE(compared.json().value(QLatin1String("compared_kpis"))[QLatin1String("net")].toString(),
                 QStringLiteral("100.00"));
    }

    void messagesGoToStandardError()
    {
        const CliRun loud = m_cli.run({QStringLiteral("affiliate"), QStringLiteral("add"), QStringLiteral("Loud")});
        QVERIFY(loud.output.isEmpty());
        QVERIFY(loud.messages.contains("Loud"));
        const CliRun quiet = m_cli.run(
            {QStringLiteral("--quiet"), QStringLiteral("affiliate"), QStringLiteral("add"), QStringLiteral("Quiet")});
        QVERIFY(quiet.output.isEmpty());
        QVERIFY(quiet.messages.isEmpty());
    }

    void tablesAreAligned()
    {
        const CliRun run = m_cli.run({QStringLiteral("--quiet"), QStringLiteral("sales"), QStringLiteral("list")});
        const QList<QByteArray> lines = run.output.trimmed().split('\n');
        QCOMPARE(lines.size(), 5);
        const QString head = QString::fromUtf8(lines.first());
        const qsizetype column = head.indexOf(QStringLiteral("Order"));
        for (const QByteArray &line : lines.mid(1))
            QCOMPARE(QString::fromUtf8(line).indexOf(u'#'), column);
    }

    void controlCharactersNeverReachTheTerminal()
    {
        const QString name = QStringLiteral("Evil\x1b[2J\x07 Mila\u009b31m \u202eabc");
        QCOMPARE_EXIT(m_cli.run({QStringLiteral("--quiet"), QStringLiteral("affiliate"), QStringLiteral("add"), name,
                                 QStringLiteral("--notes"), QStringLiteral("line\none\x1b]0;title\x07")}),
                      0);
        const QByteArray header = ordersHeader();
        const QString file = m_cli.write(QStringLiteral("evil\x1b.csv"), header + orderLine(1, "1.00\x1b[31m"));
        const CliRun refused = m_cli.run({QStringLiteral("import"), file});
        QCOMPARE_EXIT(refused, 1);
        for (const CliRun &run :
             {refused, m_cli.run({QStringLiteral("affiliate"), QStringLiteral("list")}),
              m_cli.run({QStringLiteral("affiliate"), QStringLiteral("show"), name}),
              m_cli.run({QStringLiteral("imports"), QStringLiteral("list")}),
              m_cli.json({QStringLiteral("affiliate"), QStringLiteral("list")}),
              m_cli.run({QStringLiteral("affiliate"), QStringLiteral("show"), QStringLiteral("\x1b[31mnobody")})}) {
            QVERIFY2(!couldMoveTerminal(run.output), run.output.toHex());
            QVERIFY2(!couldMoveTerminal(run.messages), run.messages.toHex());
        }
        // Harmless, and still the same text.
        bool found = false;
        const CliRun list = m_cli.json({QStringLiteral("affiliate"), QStringLiteral("list")});
        for (const QJsonValue &affiliate : list.json().value(QLatin1String("affiliates")).toArray())
            found = found || affiliate[QLatin1String("name")].toString() == name;
        QVERIFY(found);
    }

    void outputThatCannotBeWrittenIsSaid()
    {
        QProcess process;
        process.setStandardOutputFile(QStringLiteral("/dev/full"));
        process.start(
            QStringLiteral(LAUREL_BIN_DIR "/laurel-cli"),
            {QStringLiteral("--program"), m_cli.programPath(), QStringLiteral("affiliate"), QStringLiteral("list")});
        const CliRun run = CliRunner::finish(process);
        QCOMPARE_EXIT(run, 3);
        QVERIFY2(run.messages.contains("laurel-cli: The output could not be written."), run.describe());
    }

    void filesAreTheirOwnersAlone()
    {
        const QFile::Permissions others = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
        QCOMPARE(QFile::permissions(m_cli.programPath()) & others, QFile::Permissions());
        const QString copy = m_cli.path(QStringLiteral("copy.laurel"));
        QCOMPARE_EXIT(m_cli.run({QStringLiteral("backup"), QStringLiteral("--output"), copy}), 0);
        QCOMPARE(QFile::permissions(copy) & others, QFile::Permissions());
    }

private:
    CliRunner m_cli;
};

} // namespace laurel::test

QTEST_GUILESS_MAIN(laurel::test::OutputTest)
#include "output_test.moc"
