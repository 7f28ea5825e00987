#include "cli/clirunner.h"
#include "cli/exports.h"
#include "storage/programfile.h"
#include "support/payments.h"
#include "support/testsupport.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>

namespace laurel::test {

namespace {

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QStringList words(const char *text) { return QString::fromUtf8(text).split(u' '); }

} // namespace

/// Statements, invoices and yearly totals of a payout that was made in the program.
class StatementsTest : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_cli = std::make_unique<CliRunner>();
        QVERIFY(m_cli->makeProgram());
        QCOMPARE_EXIT(
            m_cli->run({QStringLiteral("import"), m_cli->write(QStringLiteral("partners.csv"), affiliatesCsv()),
                        m_cli->write(QStringLiteral("orders.csv"), ordersCsv())}),
            0);
        const auto program = must(ProgramFile::open(m_cli->programPath()));
        Database &database = program->database();
        PayoutAccountRepository accounts(database);
        for (const Affiliate &affiliate : must(AffiliateRepository(database).list())) {
            PayoutAccount account = must(accounts.find(affiliate.id));
            account.method = PayoutMethod::Other;
            account.minimum = Money(0, must(Currency::fromCode(u"EUR")));
            account.address = QStringLiteral("Lindenweg 1, Town");
            account.vatId = affiliate.country == u"DE" ? QStringLiteral("DE123456789") : QString();
            must(accounts.save(account));
        }
        must(CommissionLedger(database).decide(DecisionAction::Approve, {}));
        PayoutTerms terms;
        terms.day = QDate(2026, 6, 15);
        terms.through = QDate(2026, 5, 31);
        PayoutRepository payouts(database);
        QList<PaymentId> payments;
        for (const Payment &payment : must(payouts.payments(must(payouts.create(terms)))))
            payments.append(payment.id);
        must(payouts.markPaid(payments, QDate(2026, 6, 16)));
    }

    void everybodyOfAPayoutInAFolder_data()
    {
        QTest::addColumn<QString>("format");
        QTest::addColumn<QByteArray>("begin");
        QTest::newRow("pdf") << QStringLiteral("pdf") << QByteArray("%PDF");
        QTest::newRow("html") << QStringLiteral("html") << QByteArray("<!DOCTYPE html>");
        QTest::newRow("csv") << QStringLiteral("csv") << QByteArray("\xef\xbb\xbfpart,day,order");
        QTest::newRow("xlsx") << QStringLiteral("xlsx") << QByteArray("PK");
    }
    void everybodyOfAPayoutInAFolder()
    {
        QFETCH(QString, format);
        QFETCH(QByteArray, begin);
        const QString folder = m_cli->path(QStringLiteral("statements"));
        const CliRun run = m_cli->json(words("statement --payout 2026-0001 --format")
                                       << format << QStringLiteral("--output") << folder);
        QCOMPARE_EXIT(run, 0);
        const QJsonArray statements = run.json().value(QLatin1String("statements")).toArray();
        QCOMPARE(statements.size(), 2);
        const QStringList names = QDir(folder).entryList(QDir::Files, QDir::Name);
        QCOMPARE(names, (QStringList{QStringLiteral("statement-2026-0001-jonas-teekanne-2.") + format,
                                     QStringLiteral("statement-2026-0001-mila-brandt-1.") + format}));
        for (const QString &name : names)
            QVERIFY(contentOf(QDir(folder).filePath(name)).startsWith(begin));
    }

    void figuresOfOne()
    {
        const QString path = m_cli->path(QStringLiteral("mila.csv"));
        const CliRun ofPayout = m_cli->json(words("statement mila --payout 2026-0001 --output") << path);
        QCOMPARE_EXIT(ofPayout, 0);
        const QJsonValue account = ofPayout.json().value(QLatin1String("statements"))[0][QLatin1String("accounts")][0];
        QCOMPARE(account[QLatin1String("carried_over")].toString(), QStringLiteral("0.00"));
        QCOMPARE(account[QLatin1String("new")].toString(), QStringLiteral("15.00"));
        QCOMPARE(account[QLatin1String("paid")].toString(), QStringLiteral("15.00"));
        QCOMPARE(account[QLatin1String("balance")].toString(), QStringLiteral("0.00"));
        QVERIFY(contentOf(path).contains("\r\npaid,2026-06-16,,payment,,,,-15.00,EUR,paid,2026-0001-2"));
        // By the days of May nothing was paid, in June nothing earned.
        const auto balanceOf = [&](const char *period) {
            const CliRun run = m_cli->json(words("statement mila --output")
                                           << path << QStringLiteral("--period") << QString::fromLatin1(period));
            return run.json().value(QLatin1String("statements"))[0][QLatin1String("accounts")][0];
        };
        QCOMPARE(balanceOf("2026-05")[QLatin1String("balance")].toString(), QStringLiteral("15.00"));
        QCOMPARE(balanceOf("2026-06")[QLatin1String("carried_over")].toString(), QStringLiteral("15.00"));
        QCOMPARE(balanceOf("2026-06")[QLatin1String("balance")].toString(), QStringLiteral("0.00"));
    }

    void invoicesAreTheSameAgain()
    {
        const QStringList invoice = words("statement invoice --payout 2026-0001 --format html --output")
                                    << m_cli->path(QStringLiteral("invoices"));
        const CliRun nobody = m_cli->json(invoice);
        QCOMPARE_EXIT(nobody, 1); // who pays is not known
        QCOMPARE(nobody.json().value(QLatin1String("left_out")).toArray().size(), 2);
        QCOMPARE_EXIT(m_cli->run(words("payout payer set --address Dublin --country ie --name")
                                 << QStringLiteral("Tea & Leaf Ltd") << words("--vat-id IE1234567A")),
                      0);
        const CliRun first = m_cli->json(invoice);
        QCOMPARE_EXIT(first, 0);
        const QJsonArray invoices = first.json().value(QLatin1String("invoices")).toArray();
        QCOMPARE(invoices.size(), 2);
        const QString year = invoices.at(0)[QLatin1String("number")].toString().mid(3, 4);
        QCOMPARE(invoices.at(0)[QLatin1String("number")].toString(), QStringLiteral("SB-%1-0001").arg(year));
        QCOMPARE(invoices.at(1)[QLatin1String("number")].toString(), QStringLiteral("SB-%1-0002").arg(year));
        QCOMPARE(invoices.at(1)[QLatin1String("supplier")].toString(), QStringLiteral("Mila Brandt"));
        QCOMPARE(invoices.at(1)[QLatin1String("reverse_charge")].toBool(), true);
        QCOMPARE(invoices.at(0)[QLatin1String("reverse_charge")].toBool(), false); // has no VAT id
        const QString path = invoices.at(1)[QLatin1String("output")].toString();
        const QByteArray page = contentOf(path);
        QVERIFY(page.contains("Steuerschuldnerschaft") && page.contains("Tea &amp; Leaf Ltd"));
        QCOMPARE_EXIT(m_cli->run(words("payout payer set --name Other")), 0);
        const CliRun second = m_cli->json(invoice);
        QCOMPARE(second.json().value(QLatin1String("invoices")).toArray(), invoices);
        QCOMPARE(contentOf(path), page);
    }

    void yearIsATable()
    {
        const CliRun run = m_cli->json(words("statement year 2026"));
        QCOMPARE_EXIT(run, 0);
        QCOMPARE(run.json().value(QLatin1String("threshold_usd")).toString(), QStringLiteral("2000.00"));
        const QJsonValue mila = run.json().value(QLatin1String("affiliates"))[1];
        QCOMPARE(mila[QLatin1String("affiliate")].toString(), QStringLiteral("Mila Brandt"));
        QCOMPARE(mila[QLatin1String("paid")][0][QLatin1String("amount")].toString(), QStringLiteral("15.00"));
        QVERIFY(mila[QLatin1String("counted_usd")].isNull());   // there are no rates
        QVERIFY(mila[QLatin1String("form_1099_nec")].isNull()); // so it cannot be told
        const QString path = m_cli->path(QStringLiteral("year.csv"));
        QCOMPARE_EXIT(m_cli->run(words("statement year 2026 --output") << path), 0);
        QVERIFY(contentOf(path).contains("Mila Brandt,EUR,15.00,0.00,none,,unknown,"));
        const CliRun printed = m_cli->run(words("statement year 2026"));
        QVERIFY(printed.output.contains("Mila Brandt") && printed.messages.contains("1099-K"));
        QVERIFY(printed.output.contains("unknown"));
        // For a payer elsewhere the columns are the same, and empty.
        QCOMPARE_EXIT(m_cli->run(words("payout payer set --country DE")), 0);
        QCOMPARE_EXIT(m_cli->run(words("statement year 2026 --output") << path), 0);
        QVERIFY(contentOf(path).contains("counted_usd,form_1099_nec,missing"));
        QVERIFY(contentOf(path).contains("Mila Brandt,EUR,15.00,0.00,none,,,"));
        QCOMPARE_EXIT(m_cli->run(words("statement year soon")), 2);
    }

    void payerIsSetAndShown()
    {
        QCOMPARE_EXIT(m_cli->run(words("payout payer set")), 2);
        QCOMPARE_EXIT(m_cli->run(words("payout payer set --iban DE00370400440532013000")), 3);
        QCOMPARE_EXIT(m_cli->run(words("payout payer set --country DE --vat-id IE1234567A")), 3);
        QCOMPARE_EXIT(m_cli->run(words("payout payer set --account-type gold")), 2);
        QVERIFY(m_cli->json(words("payout payer show")).json().value(QLatin1String("iban")).toString().isEmpty());
        QStringList set = words("payout payer set --account-type savings --iban");
        QCOMPARE_EXIT(m_cli->run(set << QStringLiteral("de89 3704 0044 0532 0130 00")), 0);
        QCOMPARE_EXIT(m_cli->run(words("payout payer set --country de")), 0); // the rest stays
        const QJsonObject payer = m_cli->json(words("payout payer show")).json();
        QCOMPARE(payer.value(QLatin1String("iban")).toString(), QStringLiteral("DE89370400440532013000"));
        QCOMPARE(payer.value(QLatin1String("country")).toString(), QStringLiteral("DE"));
        QCOMPARE(payer.value(QLatin1String("account_type")).toString(), QStringLiteral("savings"));
    }

    void refusals()
    {
        const QString folder = m_cli->path(QStringLiteral("out"));
        QCOMPARE_EXIT(m_cli->run(words("statement --payout 2026-0001")), 2);
        QCOMPARE_EXIT(m_cli->run(words("statement --output") << folder), 2);
        QCOMPARE_EXIT(m_cli->run(words("statement mila --payout 2026-0001 --period 2026-05 --output") << folder), 2);
        QCOMPARE_EXIT(m_cli->run(words("statement --payout 2026-0001 --format doc --output") << folder), 2);
        QCOMPARE_EXIT(m_cli->run(words("statement --payout 2026-0009 --output") << folder), 3);
        QCOMPARE_EXIT(m_cli->run(words("statement invoice --output") << folder), 2);
        QCOMPARE_EXIT(m_cli->run(words("statement invoice --payout 2026-0009 --output") << folder), 3);
        QVERIFY(!QFile::exists(folder));
        const QString letter = m_cli->path(QStringLiteral("mila.doc"));
        QCOMPARE_EXIT(m_cli->run(words("statement mila --payout 2026-0001 --output") << letter), 2);
        QVERIFY(!QFile::exists(letter));
        const QString file = m_cli->write(QStringLiteral("taken"), "kept");
        QCOMPARE_EXIT(m_cli->run(words("statement --payout 2026-0001 --output") << file), 3);
        QCOMPARE(contentOf(file), QByteArray("kept"));
    }

private:
    std::unique_ptr<CliRunner> m_cli;
};

} // namespace laurel::test

QTEST_GUILESS_MAIN(laurel::test::StatementsTest)
#include "statements_test.moc"
