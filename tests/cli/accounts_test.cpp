#include "cli/clirunner.h"
#include "cli/exports.h"
#include "support/testsupport.h"

namespace laurel::test {

namespace {

QStringList words(const QString &text) { return text.split(u' '); }

} // namespace

/// How affiliates are paid, as laurel-cli is told of it: Mila by SEPA.
class AccountsTest : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_cli = std::make_unique<CliRunner>();
        QVERIFY(m_cli->makeProgram());
        QCOMPARE_EXIT(m_cli->run({u"import"_qs, m_cli->write(u"partners.csv"_qs, affiliatesCsv())}), 0);
        QCOMPARE_EXIT(m_cli->run(words(u"payout account set mila --method sepa --iban DE89370400440532013000"_qs)), 0);
    }

    void accountsTellWhatIsKnown()
    {
        const auto set = [&](const QStringList &options) {
            return m_cli->run(words(u"payout account set mila"_qs) + options);
        };
        const auto told = [&](const char *key) {
            return m_cli->json(words(u"payout account show mila"_qs)).json().value(QLatin1String(key));
        };
        QCOMPARE(told("tax_form").toString(), u"none"_qs);
        QVERIFY(told("tax_form_day").isNull() && told("maximum").isNull() && told("currency").isNull());
        QCOMPARE_EXIT(set({u"--tax-form"_qs, u"w9"_qs, u"--tax-form-day"_qs, u"2026-02-03"_qs, u"--account-type"_qs,
                           u"savings"_qs, u"--country"_qs, u"de"_qs, u"--vat-id"_qs, u"de 123456789"_qs}),
                      0);
        QCOMPARE(told("tax_form_day").toString(), u"2026-02-03"_qs);
        QCOMPARE(told("account_type").toString(), u"savings"_qs);
        QCOMPARE(told("vat_id").toString(), u"DE123456789"_qs);
        // The same form was received when it was received; where none is needed, there is no day.
        QCOMPARE_EXIT(set({u"--tax-form"_qs, u"w9"_qs}), 0);
        QCOMPARE(told("tax_form_day").toString(), u"2026-02-03"_qs);
        QCOMPARE_EXIT(set({u"--tax-form"_qs, u"not-needed"_qs}), 0);
        QVERIFY(told("tax_form_day").isNull());
        for (const QString &text :
             words(u"name email iban bic routing account address country hold tax-id vat-id currency"_qs))
            QVERIFY2(set({u"--"_qs + text, QString()}).exitCode == 0, qPrintable(text));
        QVERIFY(told("iban").isNull() && told("country").isNull() && told("vat_id").isNull());
        QVERIFY(m_cli->run(words(u"payout account show mila"_qs)).output.contains("Account type"));
    }

    void accountsAreChecked_data()
    {
        QTest::addColumn<QString>("options");
        QTest::addColumn<int>("code");
        QTest::addColumn<QByteArray>("says");
        const auto row = [](const char *options, int code, const char *says) {
            QTest::newRow(options) << QString::fromLatin1(options) << code << QByteArray(says);
        };
        row("--iban DE88370400440532013000", 3, "DE88");
        row("--iban SA0380000000608010167519", 3, "SEPA");
        row("--country QQ", 3, "QQ");
        row("--country DEU", 3, "DEU");
        row("--country DE --vat-id FR12345678901", 3, "VAT id");
        row("--routing 021000022", 3, "routing number");
        row("--method paypal --email nobody", 3, "PayPal");
        row("--method wise --email +4915112345678", 3, "e-mail");
        row("--name a\nb", 3, "line breaks");
        row("--minimum -5", 3, "below zero");
        row("--minimum 20 --maximum 19", 3, "larger");
        row("--company --person", 2, "--person");
        row("--account-type gold", 2, "savings");
        row("--tax-form w7", 2, "w8ben");
        row("--tax-form none --tax-form-day 2026-01-01", 2, "received");
        row("--tax-form-day soon", 2, "soon");
        row("--currency EURO", 3, "EURO");
    }
    void accountsAreChecked()
    {
        QFETCH(QString, options);
        QFETCH(int, code);
        QFETCH(QByteArray, says);
        QStringList arguments = words(u"payout account set mila "_qs + options);
        arguments.replaceInStrings(u"\\n"_qs, u"\n"_qs);
        const QJsonObject before = m_cli->json(words(u"payout account show mila"_qs)).json();
        const CliRun run = m_cli->run(arguments);
        QCOMPARE_EXIT(run, code);
        QVERIFY2(run.messages.contains(says), run.describe());
        QCOMPARE(m_cli->json(words(u"payout account show mila"_qs)).json(), before);
    }

private:
    std::unique_ptr<CliRunner> m_cli;
};

} // namespace laurel::test

QTEST_GUILESS_MAIN(laurel::test::AccountsTest)
#include "accounts_test.moc"
