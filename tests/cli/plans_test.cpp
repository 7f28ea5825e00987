#include "cli/clirunner.h"
#include "support/testsupport.h"

#include <QJsonArray>

namespace laurel::test {

/// An order tried on the rules of a program.
class PlansTest : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_cli = std::make_unique<CliRunner>();
        QVERIFY(m_cli->makeProgram());
        QCOMPARE_EXIT(m_cli->run(texts({"affiliate", "add", "Mila"})), 0);
        QCOMPARE_EXIT(m_cli->run(texts({"plan", "rule", "add", "--percent", "20", "--coupon", "SPRING"})), 0);
    }

    void triesAnOrder()
    {
        const CliRun run = m_cli->json(
            texts({"plan", "try", "120.00", "--affiliate", "Mila", "--discount", "20", "--coupon", "spring"}));
        QCOMPARE_EXIT(run, 0);
        QCOMPARE(run.json().value(QLatin1String("amount")).toString(), QStringLiteral("20.00"));
        const QJsonArray rules = run.json().value(QLatin1String("rules")).toArray();
        QCOMPARE(rules.size(), 2);
        QVERIFY(rules.at(0)[QLatin1String("wins")].toBool());
        QVERIFY(rules.at(0)[QLatin1String("against")].isNull());
        QVERIFY(rules.at(1)[QLatin1String("holds")].toBool() && !rules.at(1)[QLatin1String("wins")].toBool());
        QVERIFY(!run.json().value(QLatin1String("explanation")).toArray().isEmpty());
    }

    void saysItInWords()
    {
        const CliRun run = m_cli->run(texts({"plan", "try", "120", "--affiliate", "Mila"}));
        QCOMPARE_EXIT(run, 0);
        QVERIFY2(run.output.contains("coupon SPRING") && run.output.contains("decides"), run.describe());
        QVERIFY2(run.messages.contains("12.00"), run.describe());
    }

    void refusesWhatCannotBe()
    {
        QCOMPARE_EXIT(m_cli->run(texts({"plan", "try", "120"})), 3);
        QCOMPARE_EXIT(m_cli->run(texts({"plan", "try", "120", "--affiliate", "Mila", "--discount", "121"})), 3);
        QCOMPARE_EXIT(m_cli->run(texts({"plan", "try", "120", "--affiliate", "Mila", "--for", "gift"})), 2);
    }

    void endsARule()
    {
        QCOMPARE_EXIT(m_cli->run(texts({"plan", "rule", "end", "2", "--from", "2026-07-01"})), 0);
        const auto validTo = [this](int number) {
            const QJsonArray plans =
                m_cli->json(texts({"plan", "list"})).json().value(QLatin1String("plans")).toArray();
            return plans.at(0)[QLatin1String("rules")].toArray().at(number - 1)[QLatin1String("valid_to")];
        };
        QCOMPARE(validTo(2).toString(), QStringLiteral("2026-07-01"));
        QVERIFY(validTo(1).isNull());
        // A version that has not begun goes, and the one before goes on.
        QCOMPARE_EXIT(m_cli->run(texts({"plan", "rule", "add", "--percent", "11", "--from", "2999-01-01"})), 0);
        QCOMPARE(validTo(1).toString(), QStringLiteral("2999-01-01"));
        QCOMPARE_EXIT(m_cli->run(texts({"plan", "rule", "end", "1"})), 0);
        QVERIFY(validTo(1).isNull());
        QCOMPARE_EXIT(m_cli->run(texts({"plan", "rule", "end", "7"})), 3);
    }

private:
    std::unique_ptr<CliRunner> m_cli;
};

} // namespace laurel::test

QTEST_GUILESS_MAIN(laurel::test::PlansTest)
#include "plans_test.moc"
