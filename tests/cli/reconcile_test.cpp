#include "cli/clirunner.h"
#include "cli/exports.h"
#include "support/testsupport.h"

#include <QFile>
#include <QJsonArray>

namespace laurel::test {

/// A network's commissions against Laurel's, from the file to the payout that waits for an explanation.
class ReconcileTest : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_cli = std::make_unique<CliRunner>();
        QVERIFY(m_cli->makeProgram());
        QCOMPARE_EXIT(m_cli->run(texts({"import"}) << m_cli->write(QStringLiteral("partners.csv"), affiliatesCsv())),
                      0);
        QCOMPARE_EXIT(m_cli->run(texts({"import"}) << m_cli->write(QStringLiteral("orders.csv"), ordersCsv())), 0);
        m_file = m_cli->write(QStringLiteral("network.csv"),
                              "Order ID,Date,Status,Sale amount,Commission,Currency,Affiliate ID\n"
                              "1001,2026-05-22,approved,100.00,10.00,EUR,mila\n"
                              "1002,2026-05-23,approved,50.00,4.00,EUR,mila\n"
                              "1009,2026-05-24,approved,70.00,7.00,EUR,jonas\n");
    }

    void comparesAndKeeps()
    {
        const CliRun dry = m_cli->json({QStringLiteral("reconcile"), m_file, QStringLiteral("--source"),
                                        QStringLiteral("Network"), QStringLiteral("--dry-run")});
        QCOMPARE_EXIT(dry, 0);
        QVERIFY(dry.json().value(QLatin1String("number")).isNull());
        QCOMPARE(dry.json().value(QLatin1String("matched")).toInt(), 1);
        QCOMPARE(dry.json().value(QLatin1String("missing_there")).toInt(), 1); // Jonas' order 1003
        QCOMPARE_EXIT(m_cli->run(texts({"reconcile", "show", "1"})), 3);

        const QString table = m_cli->path(QStringLiteral("lines.csv"));
        const CliRun made = m_cli->run({QStringLiteral("reconcile"), m_file, QStringLiteral("--source"),
                                        QStringLiteral("Network"), QStringLiteral("--output"), table});
        QCOMPARE_EXIT(made, 0);
        QVERIFY2(made.output.contains("1 match, 1 differ, 1 not in Laurel, 1 not in the file"), made.output);
        QVERIFY2(made.messages.contains("Kept as comparison 1"), made.messages);
        QFile written(table);
        QVERIFY(written.open(QIODevice::ReadOnly));
        const QByteArray csv = written.readAll();
        QVERIFY2(csv.contains("order,reference,day,affiliate,currency,ours,theirs,difference") && csv.contains("1002,"),
                 csv);

        const QJsonObject shown = m_cli->json(texts({"reconcile", "show", "1"})).json();
        QCOMPARE(shown.value(QLatin1String("lines")).toArray().size(), 3);
        const QJsonValue rate = shown.value(QLatin1String("lines"))[0];
        QCOMPARE(rate[QLatin1String("reason")].toString(), QStringLiteral("rate"));
        QCOMPARE(rate[QLatin1String("difference")].toString(), QStringLiteral("-1.00"));
        const QJsonValue variance = shown.value(QLatin1String("variances"))[0];
        QCOMPARE(variance[QLatin1String("ours")].toString(), QStringLiteral("18.00"));
        QCOMPARE(variance[QLatin1String("theirs")].toString(), QStringLiteral("21.00"));
        QVERIFY(shown.value(QLatin1String("open")).toBool());
    }

    void paymentsWaitForAnExplanation()
    {
        QCOMPARE_EXIT(
            m_cli->run({QStringLiteral("reconcile"), m_file, QStringLiteral("--source"), QStringLiteral("Network")}),
            0);
        QCOMPARE_EXIT(m_cli->run(texts({"payout", "account", "set", "mila", "--method", "other"})), 0);
        QCOMPARE_EXIT(m_cli->run(texts({"commission", "approve"})), 0);
        const QJsonObject payout = m_cli->json(texts({"payout", "create", "--through", "2026-05-31"})).json();
        const QStringList pay{QStringLiteral("payout"), QStringLiteral("paid"), payout.value(QLatin1String("number")).toString()};
        const CliRun refused = m_cli->run(pay);
        QCOMPARE_EXIT(refused, 6);
        QVERIFY2(refused.messages.contains("comparison 1, with Network"), refused.messages);

        QCOMPARE_EXIT(m_cli->run(texts({"reconcile", "explain", "1"})), 3);
        QCOMPARE_EXIT(m_cli->run(texts({"reconcile", "explain", "nine", "--reason", "x"})), 2);
        const CliRun explained =
            m_cli->run(texts({"reconcile", "explain", "1", "--reason", "They round down", "--currency", "EUR"}));
        QCOMPARE_EXIT(explained, 0);
        QVERIFY2(explained.output.contains("They round down"), explained.output);
        QCOMPARE_EXIT(m_cli->run(texts({"reconcile", "explain", "1", "--reason", "Again"})), 6);
        const CliRun list = m_cli->run(texts({"reconcile", "list"}));
        QVERIFY2(list.output.contains("explained") && list.output.contains("Network"), list.output);
        QCOMPARE_EXIT(m_cli->run(pay), 0);
        QCOMPARE_EXIT(m_cli->run(texts({"verify"})), 0);
    }

    void writesCorrections()
    {
        const QString file = m_cli->write(QStringLiteral("gross.csv"),
                                          "Order ID,Date,Status,Sale amount,Commission,Currency,Affiliate ID\n"
                                          "1002,2026-05-23,approved,70.00,7.00,EUR,mila\n");
        const QString output = m_cli->path(QStringLiteral("returns.csv"));
        QStringList arguments = texts({"reconcile", "correction"});
        arguments << file << texts({"--network", "avantlink", "--merchant", "99", "--output"}) << output;
        QCOMPARE_EXIT(m_cli->run(arguments), 0);
        QFile written(output);
        QVERIFY(written.open(QIODevice::ReadOnly));
        QCOMPARE(
            written.readAll(),
            QByteArray(
                "Merchant ID,Transaction/Order ID,Product ID/SKU,Return Item Amount,Return Item Quantity,Return Reason "
                "Code\r\n99,1002,,20.00,1,ADJUSTMENT\r\n"));
        QCOMPARE_EXIT(m_cli->run(texts({"reconcile", "correction", "1", "--network", "nowhere", "--output", "x"})), 2);
        QCOMPARE_EXIT(m_cli->run(texts({"reconcile", "correction", "1", "--network", "impact"})), 2);
        arguments[4] = QStringLiteral("cj");
        QCOMPARE_EXIT(m_cli->run(arguments), 3); // no company id, no subscription
    }

    void whatCannotBeReadIsSaid()
    {
        const QString file =
            m_cli->write(QStringLiteral("odd.csv"), "Bestellung,Am,Anteil\n1001,2026-05-22,10.00\n1002,soon,1.00\n");
        const CliRun unknown = m_cli->run({QStringLiteral("reconcile"), file});
        QCOMPARE_EXIT(unknown, 3);
        QStringList chosen = texts({"reconcile"});
        chosen << file
               << texts({"--column", "commission=Anteil", "--column", "order_id=Bestellung", "--column", "date=Am",
                         "--dates", "iso"});
        const CliRun some = m_cli->run(chosen);
        QCOMPARE_EXIT(some, 1);
        QVERIFY2(some.messages.contains("soon"), some.messages);
        QCOMPARE_EXIT(
            m_cli->run({QStringLiteral("reconcile"), file, QStringLiteral("--column"), QStringLiteral("coupon=Am")}),
            2);
        QCOMPARE_EXIT(m_cli->run({QStringLiteral("reconcile"), m_cli->path(QStringLiteral("nowhere.csv"))}), 3);
    }

private:
    std::unique_ptr<CliRunner> m_cli;
    QString m_file;
};

} // namespace laurel::test

QTEST_GUILESS_MAIN(laurel::test::ReconcileTest)
#include "reconcile_test.moc"
