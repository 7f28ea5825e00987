#include "cli/clirunner.h"
#include "support/testsupport.h"

#include <QJsonArray>

namespace laurel::test {

/// Terms that say whose sales are.
class TermsTest : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_cli = std::make_unique<CliRunner>();
        QVERIFY(m_cli->makeProgram());
        QCOMPARE_EXIT(m_cli->run(texts({"affiliate", "add", "Mila", "--coupon", "MILA10"})), 0);
        QCOMPARE_EXIT(m_cli->run(texts({"affiliate", "add", "Noah", "--code", "noah"})), 0);
    }

    void sharedSalesAreExplained()
    {
        QCOMPARE_EXIT(m_cli->run(texts({"terms", "set", "--attribution", "shared"})), 0);
        QCOMPARE(m_cli->json(texts({"terms", "show"})).json().value(QLatin1String("attribution")).toString(),
                 QStringLiteral("shared"));
        QCOMPARE_EXIT(import("1,2026-05-02,MILA10,noah,x@example.com,100\n"), 0);
        const CliRun run = m_cli->json(texts({"commission", "show", "1"}));
        QCOMPARE_EXIT(run, 0);
        const QJsonObject order = run.json().value(QLatin1String("orders"))[0].toObject();
        QCOMPARE(order.value(QLatin1String("shares")).toArray().size(), 2);
        QCOMPARE(order.value(QLatin1String("shares"))[0][QLatin1String("affiliate")].toString(),
                 QStringLiteral("Mila"));
        QCOMPARE(order.value(QLatin1String("commissions")).toArray().size(), 2);
        const CliRun words = m_cli->run(texts({"commission", "show", "1"}));
        QVERIFY2(words.output.contains("share it: Mila 50") &&
                     words.output.contains("Several affiliates share the sale"),
                 words.describe());
        QCOMPARE_EXIT(m_cli->run(texts({"verify"})), 0);
    }

    void customersStayWithWhoBroughtThem()
    {
        QCOMPARE(m_cli->json(texts({"terms", "show"})).json().value(QLatin1String("lifetime_customers")).toString(),
                 QStringLiteral("off"));
        QCOMPARE_EXIT(m_cli->run(texts({"terms", "set", "--lifetime-customers", "maybe"})), 2);
        const CliRun set = m_cli->json(texts({"terms", "set", "--lifetime-customers", "on"}));
        QCOMPARE_EXIT(set, 0);
        QCOMPARE(set.json().value(QLatin1String("lifetime_customers")).toString(), QStringLiteral("on"));
        const CliRun imported = import("1,2026-05-02,MILA10,,x@example.com,100\n2,2026-05-03,,,x@example.com,50\n");
        QCOMPARE_EXIT(imported, 0);
        const CliRun run = m_cli->json(texts({"commission", "show", "2"}));
        const QJsonObject order = run.json().value(QLatin1String("orders"))[0].toObject();
        QCOMPARE(order.value(QLatin1String("reason")).toString(), QStringLiteral("customer-of"));
        QCOMPARE(order.value(QLatin1String("affiliate")).toString(), QStringLiteral("Mila"));
        const CliRun words = m_cli->run(texts({"commission", "show", "2"}));
        QVERIFY2(words.output.contains("because they brought this customer"), words.describe());
        QCOMPARE_EXIT(m_cli->run(texts({"verify"})), 0);
    }

private:
    [[nodiscard]] CliRun import(const QByteArray &rows) const
    {
        const QString file =
            m_cli->write(QStringLiteral("orders.csv"), "Order ID,Date,Coupon,Referral Code,Email,Gross\n" + rows);
        return m_cli->json({QStringLiteral("import"), file});
    }

    std::unique_ptr<CliRunner> m_cli;
};

} // namespace laurel::test

QTEST_GUILESS_MAIN(laurel::test::TermsTest)
#include "terms_test.moc"
