#include "cli/clirunner.h"
#include "support/testsupport.h"

#include <QJsonArray>

namespace laurel::test {

/// Exchange rates, from the bank's file to the answers.
class RatesTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        QVERIFY(m_cli.makeProgram());
        const QString file = m_cli.write(
            QStringLiteral("eurofxref-hist.csv"),
            "Date,USD,JPY,GBP,CHF,\n2026-03-06,1.0804,164.65,0.85378,0.9592,\n2026-03-05,1.0849,163.28,0.85505,N/A,\n");
        const CliRun run = m_cli.run({QStringLiteral("import"), file});
        QCOMPARE_EXIT(run, 0);
        QVERIFY2(run.output.contains("Exchange rates from 2026-03-05 to 2026-03-06"), run.output);
    }

    void lists()
    {
        const QJsonArray last = rates({});
        QCOMPARE(last.size(), 4);
        QCOMPARE(last[0][QLatin1String("currency")].toString(), QStringLiteral("CHF"));
        const QJsonArray dollars = rates({QStringLiteral("--currency"), QStringLiteral("USD")});
        QCOMPARE(dollars.size(), 2);
        QCOMPARE(dollars[1][QLatin1String("rate")].toString(), QStringLiteral("1.0849"));
        QCOMPARE(dollars[1][QLatin1String("day")].toString(), QStringLiteral("2026-03-05"));
        QCOMPARE(rates({QStringLiteral("--day"), QStringLiteral("2026-03-05")}).size(), 3);
        QCOMPARE(rates({QStringLiteral("--day"), QStringLiteral("2026-03-08"), QStringLiteral("--currency"),
                        QStringLiteral("gbp")})
                     .size(),
                 1);
        QCOMPARE_EXIT(m_cli.run({QStringLiteral("rate"), QStringLiteral("list"), QStringLiteral("--currency"),
                                 QStringLiteral("XYZ")}),
                      2);
    }

    void converts()
    {
        const QJsonObject across = m_cli.json(convert("100.00", "USD", "GBP", "2026-03-08")).json();
        QCOMPARE(across.value(QLatin1String("converted_amount")).toString(), QStringLiteral("79.02"));
        QCOMPARE(across.value(QLatin1String("rate_day")).toString(), QStringLiteral("2026-03-06"));
        const CliRun plain = m_cli.run(convert("100.00", "USD", "JPY", "2026-03-06"));
        QCOMPARE_EXIT(plain, 0);
        QVERIFY2(plain.output.contains("15,240"), plain.output);
        QVERIFY2(plain.messages.contains("2026-03-06"), plain.messages);
        QVERIFY(m_cli.json(convert("5", "EUR", "EUR", "1999-01-01")).json().value(QLatin1String("rate_day")).isNull());
        QCOMPARE_EXIT(m_cli.run(convert("100.00", "USD", "EUR", "2026-03-04")), 3);
        QCOMPARE_EXIT(m_cli.run(convert("100.00", "USD", "EUR", "2026-03-14")), 3);
        QCOMPARE_EXIT(m_cli.run(convert("100.001", "USD", "EUR", "2026-03-06")), 2);
        QCOMPARE_EXIT(m_cli.run(convert("100", "DOLLAR", "EUR", "2026-03-06")), 2);
    }

private:
    static QStringList convert(const char *amount, const char *from, const char *to, const char *day)
    {
        return {QStringLiteral("rate"),    QStringLiteral("convert"), QString::fromLatin1(amount),
                QString::fromLatin1(from), QString::fromLatin1(to),   QStringLiteral("--day"),
                QString::fromLatin1(day)};
    }

    [[nodiscard]] QJsonArray rates(const QStringList &options) const
    {
        return m_cli.json(QStringList{QStringLiteral("rate"), QStringLiteral("list")} + options)
            .json()
            .value(QLatin1String("rates"))
            .toArray();
    }

    CliRunner m_cli;
};

} // namespace laurel::test

QTEST_GUILESS_MAIN(laurel::test::RatesTest)
#include "rates_test.moc"
