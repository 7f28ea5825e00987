#include "cli/clirunner.h"
#include "cli/exports.h"
#include "support/testsupport.h"

#include <QFile>
#include <QJsonArray>

namespace laurel::test {

namespace {

const QString may = QStringLiteral("2026-05");

bool addsUp(const QJsonObject &counts)
{
    int sum = 0;
    for (const char *part : {"added", "updated", "unchanged", "rejected", "skipped"})
        sum += counts.value(QLatin1String(part)).toInt();
    return counts.value(QLatin1String("read")).toInt(-1) == sum;
}

int count(const QJsonObject &counts, const char *part) { return counts.value(QLatin1String(part)).toInt(-1); }

} // namespace

/// The main job, end to end, as a program manager runs it.
class MainJobTest : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_cli = std::make_unique<CliRunner>();
        QVERIFY(m_cli->makeProgram());
        QCOMPARE_EXIT(m_cli->run({QStringLiteral("affiliate"), QStringLiteral("import"),
                                  m_cli->write(QStringLiteral("partners.csv"), affiliatesCsv())}),
                      0);
        m_orders = m_cli->write(QStringLiteral("orders.csv"), ordersCsv());
    }

    void cleanup() { QCOMPARE_EXIT(m_cli->run({QStringLiteral("verify")}), 0); }

    void importsAttributesAndPays()
    {
        const QJsonObject imported = importOrders(m_orders);
        const QJsonObject counts = imported.value(QLatin1String("counts")).toObject();
        QVERIFY(addsUp(counts));
        QCOMPARE(count(counts, "read"), 4);
        QCOMPARE(count(counts, "added"), 4);
        QCOMPARE(imported.value(QLatin1String("attributed")).toInt(), 3);
        const QJsonObject net = imported.value(QLatin1String("net")).toArray().at(0).toObject();
        QCOMPARE(net.value(QLatin1String("amount")).toString(), QStringLiteral("200.00"));

        const CliRun commissions = m_cli->json({QStringLiteral("commission"), QStringLiteral("list"),
                                                QStringLiteral("--affiliate"), QStringLiteral("mila")});
        QCOMPARE_EXIT(commissions, 0);
        const QJsonArray rows = commissions.json().value(QLatin1String("commissions")).toArray();
        QCOMPARE(rows.size(), 2);
        QStringList amounts;
        for (const QJsonValue &row : rows)
            amounts.append(row[QLatin1String("amount")].toString());
        amounts.sort();
        QCOMPARE(amounts, QStringList({QStringLiteral("10.00"), QStringLiteral("5.00")}));
        QCOMPARE(rows.at(0)[QLatin1String("rate")].toDouble(), 0.1);
    }

    void sameFileTwiceAddsNothing()
    {
        importOrders(m_orders);
        const QJsonObject counts = importOrders(m_orders).value(QLatin1String("counts")).toObject();
        QVERIFY(addsUp(counts));
        QCOMPARE(count(counts, "read"), 4);
        QCOMPARE(count(counts, "added"), 0);
        QCOMPARE(count(counts, "unchanged"), 4);
        QCOMPARE(salesCount(), 4);
    }

    void overlappingFileAddsWhatIsNew()
    {
        importOrders(m_orders);
        const QString overlapping = m_cli->write(QStringLiteral("orders 2.csv"), overlappingOrdersCsv());
        const QJsonObject imported = importOrders(overlapping);
        const QJsonObject counts = imported.value(QLatin1String("counts")).toObject();
        QVERIFY(addsUp(counts));
        QCOMPARE(count(counts, "added"), 2);
        QCOMPARE(count(counts, "unchanged"), 2);
        QCOMPARE(salesCount(), 6);
        const QJsonObject unknown = imported.value(QLatin1String("unknown_codes")).toArray().at(0).toObject();
        QCOMPARE(unknown.value(QLatin1String("code")).toString(), QStringLiteral("NOBODYS"));
    }

    void changedRowUpdatesAndUndoPutsItBack()
    {
        importOrders(m_orders);
        const QString changed =
            m_cli->write(QStringLiteral("changed.csv"), ordersHeader() + orderLine(1001, "80.00", "MILA10"));
        const QJsonObject imported = importOrders(changed);
        QCOMPARE(count(imported.value(QLatin1String("counts")).toObject(), "updated"), 1);
        QCOMPARE(netOfMay(), QStringLiteral("180.00"));
        const QString id = QString::number(imported.value(QLatin1String("import_id")).toInt());
        QCOMPARE_EXIT(m_cli->run({QStringLiteral("imports"), QStringLiteral("undo"), id}), 0);
        QCOMPARE(netOfMay(), QStringLiteral("200.00"));
    }

    void undoTakesAnImportBack()
    {
        const QString id = QString::number(importOrders(m_orders).value(QLatin1String("import_id")).toInt());
        QCOMPARE(salesCount(), 4);
        QCOMPARE_EXIT(m_cli->run({QStringLiteral("imports"), QStringLiteral("undo"), id}), 0);
        QCOMPARE(salesCount(), 0);
        const CliRun list = m_cli->json({QStringLiteral("imports"), QStringLiteral("list")});
        QCOMPARE(list.json().value(QLatin1String("imports")).toArray().at(0)[QLatin1String("undone")].toBool(), true);
        QCOMPARE_EXIT(m_cli->run({QStringLiteral("imports"), QStringLiteral("undo"), id}), 6);
    }

    void salesAreReassigned()
    {
        importOrders(m_orders);
        importOrders(m_cli->write(QStringLiteral("orders 2.csv"), overlappingOrdersCsv()));
        const auto run = [this](const QStringList &arguments) { return m_cli->json(QStringList{QStringLiteral("sales"), QStringLiteral("reassign")} + arguments); };
        QCOMPARE_EXIT(run({QStringLiteral("#1001"), QStringLiteral("--to"), QStringLiteral("jonas")}), 3);
        QCOMPARE_EXIT(run({QStringLiteral("#1001")}), 2);
        QCOMPARE_EXIT(run({QStringLiteral("#9999"), QStringLiteral("--to-nobody"), QStringLiteral("--reason"), QStringLiteral("x")}), 3);
        const CliRun byHand = run({QStringLiteral("#1001"), QStringLiteral("--to"), QStringLiteral("jonas"), QStringLiteral("--reason"), QStringLiteral("By phone")});
        QCOMPARE_EXIT(byHand, 0);
        QCOMPARE(byHand.json().value(QLatin1String("changed")).toInt(), 1);
        QCOMPARE(byHand.json().value(QLatin1String("changes")).toArray().at(0)[QLatin1String("to")].toString(), QStringLiteral("Jonas Teekanne"));

        // The coupon nobody had is ignored, noticed again, given to Mila and found by the bulk run.
        QCOMPARE_EXIT(m_cli->run({QStringLiteral("code"), QStringLiteral("ignore"), QStringLiteral("NOBODYS")}), 0);
        QCOMPARE(m_cli->json({QStringLiteral("code"), QStringLiteral("ignored")}).json().value(QLatin1String("codes")).toArray().size(), 1);
        QCOMPARE_EXIT(run({}), 0);
        QCOMPARE_EXIT(m_cli->run({QStringLiteral("code"), QStringLiteral("notice"), QStringLiteral("nobodys")}), 0);
        QCOMPARE_EXIT(m_cli->run({QStringLiteral("affiliate"), QStringLiteral("add"), QStringLiteral("Nora"), QStringLiteral("--coupon"), QStringLiteral("NOBODYS")}), 0);
        QCOMPARE(run({QStringLiteral("--dry-run")}).json().value(QLatin1String("changed")).toInt(), 1);
        const CliRun bulk = run({});
        QCOMPARE(bulk.json().value(QLatin1String("changed")).toInt(), 1);
        QCOMPARE(bulk.json().value(QLatin1String("changes")).toArray().at(0)[QLatin1String("to")].toString(), QStringLiteral("Nora"));
        const QString id = QString::number(bulk.json().value(QLatin1String("import_id")).toInt());
        QCOMPARE_EXIT(m_cli->run({QStringLiteral("imports"), QStringLiteral("undo"), id}), 0);
        QCOMPARE_EXIT(m_cli->run({QStringLiteral("verify")}), 0);
    }

    void dryRunKeepsNothing()
    {
        const QByteArray before = CliRunner::hashOf(m_cli->programPath());
        const CliRun dry = m_cli->json({QStringLiteral("import"), m_orders, QStringLiteral("--dry-run")});
        QCOMPARE_EXIT(dry, 0);
        const QJsonObject file = dry.json().value(QLatin1String("files")).toArray().at(0).toObject();
        QCOMPARE(count(file.value(QLatin1String("counts")).toObject(), "added"), 4);
        QVERIFY(file.value(QLatin1String("import_id")).isNull());
        QCOMPARE(CliRunner::hashOf(m_cli->programPath()), before);
        QCOMPARE(salesCount(), 0);
    }

    void figuresOfAMonth()
    {
        importOrders(m_orders);
        QCOMPARE_EXIT(m_cli->run({QStringLiteral("import"), m_cli->write(QStringLiteral("clicks.csv"), clicksCsv()),
                                  m_cli->write(QStringLiteral("leads.csv"), leadsCsv())}),
                      0);
        const CliRun kpi = m_cli->json({QStringLiteral("kpi"), QStringLiteral("--period"), may,
                                        QStringLiteral("--affiliate"), QStringLiteral("mila")});
        QCOMPARE_EXIT(kpi, 0);
        const QJsonObject kpis = kpi.json().value(QLatin1String("kpis")).toObject();
        QCOMPARE(kpis.value(QLatin1String("clicks")).toInt(), 100);
        QCOMPARE(kpis.value(QLatin1String("sales")).toInt(), 2);
        QCOMPARE(kpis.value(QLatin1String("leads")).toInt(), 1);
        QCOMPARE(kpis.value(QLatin1String("net")).toString(), QStringLiteral("150.00"));
        QCOMPARE(kpis.value(QLatin1String("conversion_rate")).toDouble(), 0.02);

        const CliRun board = m_cli->json({QStringLiteral("kpi"), QStringLiteral("--period"), may,
                                          QStringLiteral("--by"), QStringLiteral("affiliate")});
        const QJsonArray affiliates = board.json().value(QLatin1String("affiliates")).toArray();
        QCOMPARE(affiliates.at(0)[QLatin1String("affiliate")].toString(), QStringLiteral("Mila Brandt"));
        QVERIFY(affiliates.last()[QLatin1String("affiliate_id")].isNull());

        const CliRun weeks = m_cli->json(
            {QStringLiteral("kpi"), QStringLiteral("--period"), may, QStringLiteral("--by"), QStringLiteral("day")});
        QCOMPARE(weeks.json().value(QLatin1String("series")).toArray().size(), 31);
    }

    void commissionIsExplained()
    {
        importOrders(m_orders);
        const CliRun show =
            m_cli->json({QStringLiteral("commission"), QStringLiteral("show"), QStringLiteral("#1001")});
        QCOMPARE_EXIT(show, 0);
        const QJsonValue order = show.json().value(QLatin1String("orders")).toArray().at(0);
        const QJsonValue commission = order[QLatin1String("commissions")].toArray().at(0);
        QCOMPARE(commission[QLatin1String("amount")].toString(), QStringLiteral("10.00"));
        QVERIFY(!commission[QLatin1String("explanation")].toString().isEmpty());
        QCOMPARE_EXIT(m_cli->run({QStringLiteral("commission"), QStringLiteral("show"), QStringLiteral("#9")}), 3);
    }

    void newVersionOfARuleHoldsFromItsDay()
    {
        QCOMPARE_EXIT(m_cli->run({QStringLiteral("plan"), QStringLiteral("rule"), QStringLiteral("add"),
                                  QStringLiteral("--percent"), QStringLiteral("20"), QStringLiteral("--from"),
                                  QStringLiteral("2026-05-24")}),
                      0);
        importOrders(m_orders); // #1001 to #1004 are of the 22nd to the 25th
        const CliRun list = m_cli->json({QStringLiteral("commission"), QStringLiteral("list")});
        QList<double> rates;
        for (const QJsonValue &row : list.json().value(QLatin1String("commissions")).toArray())
            rates.append(row[QLatin1String("rate")].toDouble());
        QCOMPARE(rates, QList<double>({0.2, 0.1, 0.1}));
    }

    void adviceAndReports()
    {
        importOrders(m_orders);
        const CliRun feedback =
            m_cli->json({QStringLiteral("feedback"), QStringLiteral("mila"), QStringLiteral("--period"), may});
        QCOMPARE_EXIT(feedback, 0);
        const QJsonValue text = feedback.json().value(QLatin1String("feedback")).toArray().at(0);
        QVERIFY(text[QLatin1String("body")].toString().contains(QStringLiteral("Mila")));
        QCOMPARE_EXIT(
            m_cli->run({QStringLiteral("feedback"), QStringLiteral("--all"), QStringLiteral("--period"), may}), 0);
        QCOMPARE_EXIT(m_cli->json({QStringLiteral("rewards"), QStringLiteral("--period"), may}), 0);

        for (const char *kind : {"program", "leaderboard", "sales", "commissions"})
            reportInEveryFormat({QLatin1String(kind)});
        reportInEveryFormat({QStringLiteral("scorecard"), QStringLiteral("mila")});
    }

private:
    QJsonObject importOrders(const QString &file) const
    {
        const CliRun run = m_cli->json({QStringLiteral("import"), file});
        if (run.exitCode != 0)
            qWarning("%s", run.describe().constData());
        return run.json().value(QLatin1String("files")).toArray().at(0).toObject();
    }

    [[nodiscard]] int salesCount() const
    {
        return m_cli->json({QStringLiteral("sales"), QStringLiteral("list")})
            .json()
            .value(QLatin1String("count"))
            .toInt(-1);
    }

    [[nodiscard]] QString netOfMay() const
    {
        const QJsonObject kpi = m_cli->json({QStringLiteral("kpi"), QStringLiteral("--period"), may}).json();
        return kpi.value(QLatin1String("kpis"))[QLatin1String("net")].toString();
    }

    void reportInEveryFormat(const QStringList &report) const
    {
        const QList<std::pair<QString, QByteArray>> formats{{QStringLiteral("pdf"), "%PDF"},
                                                            {QStringLiteral("html"), "<!"},
                                                            {QStringLiteral("csv"), "\xEF\xBB\xBF"},
                                                            {QStringLiteral("xlsx"), "PK"}};
        for (const auto &[suffix, magic] : formats) {
            const QString file = m_cli->path(report.first() + u'.' + suffix);
            const CliRun run =
                m_cli->run(QStringList{QStringLiteral("report")} + report +
                           QStringList{QStringLiteral("--period"), may, QStringLiteral("--output"), file});
            QCOMPARE_EXIT(run, 0);
            QFile written(file);
            QVERIFY(written.open(QIODevice::ReadOnly));
            QVERIFY2(written.read(8).startsWith(magic), qPrintable(file));
            QCOMPARE(written.permissions() & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
        }
    }

    std::unique_ptr<CliRunner> m_cli;
    QString m_orders;
};

} // namespace laurel::test

QTEST_GUILESS_MAIN(laurel::test::MainJobTest)
#include "mainjob_test.moc"
