#include "cli/clirunner.h"
#include "cli/exports.h"
#include "support/testsupport.h"

#include <QDate>
#include <QDir>
#include <QFile>
#include <QJsonArray>

namespace laurel::test {

namespace {

QStringList words(const QString &text) { return text.split(u' '); }

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QString dayFromToday(int days) { return QDate::currentDate().addDays(days).toString(Qt::ISODate); }

} // namespace

/// The life of a payout, from the preview to the money, by laurel-cli alone: Mila is owed 15.00 by SEPA, Jonas 3.00 by
/// PayPal.
class PayoutLifeTest : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_cli = std::make_unique<CliRunner>();
        QVERIFY(m_cli->makeProgram());
        QCOMPARE_EXIT(m_cli->run({u"import"_qs, m_cli->write(u"partners.csv"_qs, affiliatesCsv()),
                                  m_cli->write(u"orders.csv"_qs, ordersCsv())}),
                      0);
        QCOMPARE_EXIT(m_cli->run(words(u"commission approve"_qs)), 0);
        QCOMPARE_EXIT(
            m_cli->run(words(u"payout account set mila --method sepa --iban DE89370400440532013000 --minimum 0.01"_qs)),
            0);
        QCOMPARE_EXIT(
            m_cli->run(
                words(u"payout account set jonas --method paypal --email jonas@teekanne.example --minimum 0.01"_qs)),
            0);
        QCOMPARE_EXIT(m_cli->run(words(u"payout payer set --iban DE89370400440532013000 --name Tea"_qs)), 0);
    }

    void previewShowsWhoIsAskedFor()
    {
        const auto preview = [&](const QString &more) {
            return m_cli->json(words(u"payout preview"_qs + more)).json();
        };
        const QJsonObject all = preview({});
        QCOMPARE(all.value(QLatin1String("candidates")).toArray().size(), 2);
        QCOMPARE(all.value(QLatin1String("total"))[0][QLatin1String("amount")].toString(), u"18.00"_qs);
        QCOMPARE(all.value(QLatin1String("payees")).toInt(), 2);
        QVERIFY(QDate::fromString(all.value(QLatin1String("day")).toString(), Qt::ISODate) >=
                QDate::currentDate().addDays(-1));
        for (const QString &one : {u" --affiliate mila"_qs, u" --method sepa"_qs}) {
            const QJsonObject milas = preview(one);
            QCOMPARE(milas.value(QLatin1String("candidates")).toArray().size(), 1);
            QCOMPARE(milas.value(QLatin1String("total"))[0][QLatin1String("amount")].toString(), u"15.00"_qs);
        }
        QVERIFY(m_cli->run(words(u"payout preview"_qs)).messages.contains("to 2 affiliate"));
        QCOMPARE(preview(u" --through 2020-01-31"_qs).value(QLatin1String("payees")).toInt(), 0);
    }

    void showsAllOfAPayout()
    {
        const QString number = create(u" --note Spring"_qs);
        const CliRun run = m_cli->run({u"payout"_qs, u"show"_qs, number});
        QVERIFY2(run.messages.contains("Note: Spring") && run.messages.contains("Created at "), run.describe());
        const QJsonObject json = m_cli->json({u"payout"_qs, u"show"_qs, number}).json();
        QCOMPARE(json.value(QLatin1String("note")).toString(), u"Spring"_qs);
        QVERIFY(!json.value(QLatin1String("created_at")).toString().isEmpty());
        QCOMPARE(json.value(QLatin1String("files")).toArray().size(), 0);
        QCOMPARE(json.value(QLatin1String("payments")).toArray().size(), 2);
        QCOMPARE(json.value(QLatin1String("payments"))[0][QLatin1String("fee")].toString(), u"0.00"_qs);
        QCOMPARE(m_cli->json(words(u"payout list"_qs)).json().value(QLatin1String("payouts")).toArray().size(), 1);
    }

    void writesAWorkbook()
    {
        const CliRun written = m_cli->json(exportOf(create(), u"xlsx"_qs));
        QCOMPARE_EXIT(written, 0);
        const QString path = written.json().value(QLatin1String("files"))[0].toString();
        QVERIFY2(path.endsWith(u".xlsx"_qs) && contentOf(path).startsWith("PK"), qPrintable(path));
    }

    void filesHaveANumberAndAreWrittenOnce()
    {
        const QString number = create();
        const QStringList sepa = exportOf(number, u"sepa-09"_qs);
        const CliRun first = m_cli->json(sepa);
        QCOMPARE_EXIT(first, 0);
        const QString path = first.json().value(QLatin1String("files"))[0].toString();
        QVERIFY2(path.endsWith(u"sepa-%1-F1-EUR.xml"_qs.arg(number)), qPrintable(path));
        const QByteArray content = contentOf(path);
        QVERIFY(content.contains(u"<MsgId>%1-F1</MsgId>"_qs.arg(number).toUtf8()) &&
                content.contains(u"<PmtInfId>%1-F1</PmtInfId>"_qs.arg(number).toUtf8()));
        QVERIFY(content.contains("payout " + number.toUtf8()) && content.contains("<Nm>Mila Brandt</Nm>"));
        QCOMPARE(stateOf(number, u"Mila Brandt"_qs), u"exported"_qs);
        QCOMPARE(stateOf(number, u"Jonas Teekanne"_qs), u"open"_qs);

        const CliRun refused = m_cli->run(sepa);
        QCOMPARE_EXIT(refused, 6);
        QVERIFY2(refused.messages.contains("--again"), refused.describe());
        // The same payments are the same message, so that the bank can tell.
        const CliRun again = m_cli->json(sepa + QStringList{u"--again"_qs});
        QCOMPARE_EXIT(again, 0);
        QCOMPARE(again.json().value(QLatin1String("files"))[0].toString(), path);
        QCOMPARE(contentOf(path), content);

        // Other payments are another one.
        const CliRun payPal = m_cli->json(exportOf(number, u"paypal"_qs));
        QCOMPARE_EXIT(payPal, 0);
        QVERIFY2(
            payPal.json().value(QLatin1String("files"))[0].toString().endsWith(u"paypal-%1-F3-EUR.csv"_qs.arg(number)),
            payPal.describe());
        QCOMPARE_EXIT(
            m_cli->run({u"payout"_qs, u"paid"_qs, number, u"--reference"_qs, referenceOf(number, u"Mila Brandt"_qs)}),
            0);
        QCOMPARE_EXIT(m_cli->run(sepa + QStringList{u"--again"_qs}), 3); // nothing is left for it
        const CliRun table = m_cli->json(exportOf(number, u"csv"_qs) + QStringList{u"--again"_qs});
        QCOMPARE_EXIT(table, 0);
        const QByteArray rows = contentOf(table.json().value(QLatin1String("files"))[0].toString());
        QVERIFY2(rows.contains("Jonas") && !rows.contains("Mila"), rows);
        QCOMPARE(m_cli->json({u"payout"_qs, u"show"_qs, number}).json().value(QLatin1String("files")).toArray().size(),
                 4);
    }

    void aFileIsInNobodysLanguage()
    {
        const QString number = create();
        qputenv("LANGUAGE", "de");
        const CliRun run = m_cli->json(exportOf(number, u"sepa-03"_qs));
        qunsetenv("LANGUAGE");
        QCOMPARE_EXIT(run, 0);
        QVERIFY(
            contentOf(run.json().value(QLatin1String("files"))[0].toString()).contains("payout " + number.toUtf8()));
    }

    void anotherSetOfPaymentsIsAnotherMessage()
    {
        QCOMPARE_EXIT(m_cli->run(words(u"payout account set jonas --method sepa --iban DE89370400440532013000"_qs)), 0);
        const QString number = create();
        const CliRun both = m_cli->json(exportOf(number, u"sepa-09"_qs));
        QCOMPARE_EXIT(both, 0);
        QCOMPARE_EXIT(m_cli->run({u"payout"_qs, u"void"_qs, number, u"--reference"_qs,
                                  referenceOf(number, u"Jonas Teekanne"_qs), u"--reason"_qs, u"No"_qs}),
                      0);
        const CliRun one = m_cli->json(exportOf(number, u"sepa-09"_qs) + QStringList{u"--again"_qs});
        QCOMPARE_EXIT(one, 0);
        const QByteArray content = contentOf(one.json().value(QLatin1String("files"))[0].toString());
        QVERIFY(content.contains("-F2</MsgId>") && !content.contains("Jonas"));
        QVERIFY(contentOf(both.json().value(QLatin1String("files"))[0].toString()).contains("-F1</MsgId>"));
    }

    void paymentsEndOnce()
    {
        const QString number = create();
        const QString mila = referenceOf(number, u"Mila Brandt"_qs);
        const QString jonas = referenceOf(number, u"Jonas Teekanne"_qs);
        const auto mark = [&](const QString &verb, const QStringList &more) {
            return m_cli->run(QStringList{u"payout"_qs, verb, number} + more);
        };
        QCOMPARE_EXIT(mark(u"sent"_qs, {u"--reference"_qs, mila}), 0);
        QCOMPARE(stateOf(number, u"Mila Brandt"_qs), u"sent"_qs);
        // It was made today: on no other day can it have been paid.
        for (const int days : {-2, 2})
            QCOMPARE_EXIT(mark(u"paid"_qs, {u"--reference"_qs, mila, u"--day"_qs, dayFromToday(days)}), 3);
        QCOMPARE_EXIT(mark(u"paid"_qs, {u"--transaction"_qs, u"T1"_qs}), 2); // of which payment?
        QCOMPARE_EXIT(mark(u"paid"_qs, {u"--reference"_qs, mila, u"--transaction"_qs, u"T1"_qs}), 0);
        QCOMPARE_EXIT(mark(u"paid"_qs, {u"--reference"_qs, mila}), 6);
        QCOMPARE_EXIT(mark(u"void"_qs, {u"--reference"_qs, mila, u"--reason"_qs, u"No"_qs}), 6);
        QCOMPARE_EXIT(mark(u"failed"_qs, {u"--reference"_qs, jonas, u"--reason"_qs, u"Closed"_qs}), 0);
        QCOMPARE_EXIT(mark(u"paid"_qs, {}), 3); // all have ended
        const QJsonArray payments =
            m_cli->json({u"payout"_qs, u"show"_qs, number}).json().value(QLatin1String("payments")).toArray();
        QStringList states;
        for (const QJsonValue &payment : payments)
            states.append(payment[QLatin1String("state")].toString());
        states.sort();
        QCOMPARE(states, (QStringList{u"failed"_qs, u"paid"_qs}));
        // What was not made has no invoice, and is none that is missing.
        const QStringList invoice = words(u"statement invoice --payout %1 --output"_qs.arg(number))
                                    << m_cli->path(u"invoices"_qs);
        const CliRun jonass = m_cli->run(invoice + words(u"--affiliate jonas"_qs));
        QCOMPARE_EXIT(jonass, 6);
        QVERIFY2(jonass.messages.contains("was not made"), jonass.describe());
        const QJsonArray leftOut = m_cli->json(invoice).json().value(QLatin1String("left_out")).toArray();
        QCOMPARE(leftOut.size(), 1); // Mila's address is not known
        QCOMPARE(leftOut[0][QLatin1String("affiliate")].toString(), u"Mila Brandt"_qs);
        // What failed is due again, what was paid is not.
        const QJsonObject next = m_cli->json(words(u"payout preview"_qs)).json();
        QCOMPARE(next.value(QLatin1String("total"))[0][QLatin1String("amount")].toString(), u"3.00"_qs);
        const QJsonValue newest =
            m_cli->json(words(u"audit --of payment"_qs)).json().value(QLatin1String("changes"))[1];
        QCOMPARE(newest[QLatin1String("before")][QLatin1String("state")].toString(), u"sent"_qs);
        QCOMPARE(newest[QLatin1String("after")][QLatin1String("state")].toString(), u"paid"_qs);
        QVERIFY(!newest[QLatin1String("after")][QLatin1String("paidDay")].toString().isEmpty());
    }

    void resultsAreTakenAtOnce()
    {
        QCOMPARE_EXIT(m_cli->run(words(u"payout account set mila --method paypal --email mila@filterliebe.example"_qs)),
                      0);
        const QString number = create();
        const QString mila = referenceOf(number, u"Mila Brandt"_qs);
        const QString jonas = referenceOf(number, u"Jonas Teekanne"_qs);
        const QByteArray titles = "Transaction ID,Recipient,Amount,Currency,Unique ID,Status,Reason\r\n";
        const auto read = [&](const QByteArray &rows) {
            return m_cli->json({u"payout"_qs, u"results"_qs, number, m_cli->write(u"report.csv"_qs, titles + rows)});
        };
        const QByteArray milas = "1AA,mila@filterliebe.example,15.00,EUR," + mila.toUtf8();
        // Two things of one payment: nothing of the report is taken.
        const CliRun split = read("2BB,jonas@teekanne.example,3.00,EUR," + jonas.toUtf8() + ",Completed,\r\n" + milas +
                                  ",Completed,\r\n" + milas + ",Failed,\r\n");
        QCOMPARE_EXIT(split, 3);
        QCOMPARE(stateOf(number, u"Jonas Teekanne"_qs), u"open"_qs);
        // Pending is no contradiction, a wrong amount is nobody's, and reasons have an end.
        const CliRun run = read(milas + ",Pending,\r\n" + milas + ",Completed,\r\n3CC,x@y.example,9.00,EUR," +
                                jonas.toUtf8() + ",Completed,\r\n," + "jonas@teekanne.example,3.00,EUR," +
                                jonas.toUtf8() + ",Failed," + QByteArray(900, 'x') + "\r\n");
        QCOMPARE_EXIT(run, 1);
        QCOMPARE(run.json().value(QLatin1String("paid")).toInt(), 1);
        QCOMPARE(run.json().value(QLatin1String("failed")).toInt(), 1);
        QCOMPARE(run.json().value(QLatin1String("pending")).toInt(), 0);
        QCOMPARE(run.json().value(QLatin1String("unknown")).toArray().size(), 1);
        QCOMPARE(stateOf(number, u"Mila Brandt"_qs), u"paid"_qs);
        QCOMPARE(paymentOf(number, u"Jonas Teekanne"_qs)[QLatin1String("reason")].toString().size(), 500);
        // The same again is no news, a paid payment that came back is.
        QCOMPARE_EXIT(read(milas + ",Completed,\r\n"), 0);
        const CliRun back = read(milas + ",Reversed,\r\n");
        QCOMPARE_EXIT(back, 1);
        QCOMPARE(back.json().value(QLatin1String("contradicted")).toArray(), QJsonArray{mila});
        QCOMPARE(stateOf(number, u"Mila Brandt"_qs), u"paid"_qs);
    }

    void moneyReceivedPaysNobody()
    {
        QCOMPARE_EXIT(m_cli->run(words(u"payout account set mila --method paypal --email jonas@teekanne.example"_qs)),
                      0);
        const QString number = create();
        const QByteArray titles = "Transaction ID,Status,Currency,Gross,Fee,Net,To Email Address\r\n";
        const auto read = [&](const QByteArray &rows) {
            return m_cli->json({u"payout"_qs, u"results"_qs, number, m_cli->write(u"activity.csv"_qs, titles + rows)});
        };
        QCOMPARE_EXIT(read("1AA,Completed,EUR,3.00,0.00,3.00,jonas@teekanne.example\r\n"), 0);
        QCOMPARE(stateOf(number, u"Jonas Teekanne"_qs), u"open"_qs);
        // One payment of that amount is made once, however often it is told.
        const CliRun sent = read("1AA,Completed,EUR,-3.00,0.00,-3.00,jonas@teekanne.example\r\n2BB,Completed,EUR,-3.00,"
                                 "0.00,-3.00,jonas@teekanne.example\r\n");
        QCOMPARE_EXIT(sent, 1);
        QCOMPARE(sent.json().value(QLatin1String("paid")).toInt(), 1);
        QCOMPARE(sent.json().value(QLatin1String("unknown")).toArray().size(), 1);
        QCOMPARE(paymentOf(number, u"Jonas Teekanne"_qs)[QLatin1String("transaction_id")].toString(), u"1AA"_qs);
    }

    void approvalsInAPayoutStay()
    {
        const QString number = create(u" --affiliate mila"_qs);
        QCOMPARE(
            m_cli->json({u"payout"_qs, u"show"_qs, number}).json().value(QLatin1String("payments")).toArray().size(),
            1);
        const QJsonArray decisions =
            m_cli->json(words(u"commission decisions"_qs)).json().value(QLatin1String("decisions")).toArray();
        const QString approval = QString::number(decisions.last()[QLatin1String("id")].toInt());
        const CliRun undone = m_cli->json({u"commission"_qs, u"undo"_qs, approval});
        QCOMPARE_EXIT(undone, 0);
        QCOMPARE(undone.json().value(QLatin1String("commissions")).toInt(), 1); // Jonas's
        QCOMPARE(stateOf(number, u"Mila Brandt"_qs), u"open"_qs);
    }

    void rulesThatPaidNobodyAreRemoved()
    {
        const QByteArray warning = "No sale had a product";
        QVERIFY(!m_cli->run(words(u"plan rule add --percent 20 --product tea-1"_qs)).messages.contains(warning));
        QVERIFY(m_cli->run(words(u"plan rule add --percent 20 --product TEA-99"_qs)).messages.contains(warning));
        QCOMPARE_EXIT(m_cli->run(words(u"plan rule add --percent 20 --coupon NEW"_qs)), 0);
        const qsizetype rules = m_cli->json(words(u"plan list"_qs))
                                    .json()
                                    .value(QLatin1String("plans"))[0][QLatin1String("rules")]
                                    .toArray()
                                    .size();
        QCOMPARE_EXIT(m_cli->run(words(u"plan rule remove %1"_qs.arg(rules))), 0);
        QCOMPARE_EXIT(m_cli->run(words(u"plan rule remove %1"_qs.arg(rules))), 3);
        QCOMPARE_EXIT(m_cli->run(words(u"plan rule remove 1"_qs)), 6); // commissions were made by it
        QCOMPARE_EXIT(m_cli->run(words(u"plan rule remove first"_qs)), 2);
        QCOMPARE_EXIT(m_cli->run(words(u"plan rule remove 1 --plan Other"_qs)), 3);
    }

    void refusesWhatMakesNoSense_data()
    {
        QTest::addColumn<QString>("command");
        QTest::addColumn<int>("code");
        const auto row = [](const char *command, int code) {
            QTest::newRow(command) << QString::fromLatin1(command) << code;
        };
        row("payout preview --day soon", 2);
        row("payout preview --through 2026-5-1", 2);
        row("payout preview --method gold", 2);
        row("payout preview --affiliate nobody", 3);
        row("payout create --day 2020-01-01", 3); // is over
        row("payout create --through 2020-01-31", 3);
        row("payout create --tax-forms", 3); // nobody has one
        row("payout list --limit 0", 2);
        row("payout show 2026-9999", 3);
        row("payout export # --format doc", 2);
        row("payout export # --folder no-such-folder", 3);
        row("payout export # --format nacha", 3);
        row("payout sent # --day 2026-05-01", 2);
        row("payout sent # --reason Late", 2);
        row("payout paid # --reason Late", 2);
        row("payout paid # --day soon", 2);
        row("payout paid # --reference 2026-0001-99", 3);
        row("payout failed # --day 2026-05-01", 2);
        row("payout failed #", 3); // why?
        row("payout void # --transaction T1", 2);
        row("payout void #", 3);
        row("payout results # no-such-file.csv", 3);
        row("commission hold 999999", 3);
        row("audit --of bogus", 2);
        row("plan whatif --percent 5 --replace abc", 2);
        row("plan whatif --percent 5 --replace 99", 3);
    }
    void refusesWhatMakesNoSense()
    {
        QFETCH(QString, command);
        QFETCH(int, code);
        const QString number = command.contains(u'#') ? create() : QString();
        const CliRun run = m_cli->run(words(QString(command).replace(u'#', number)));
        QCOMPARE_EXIT(run, code);
        if (command.contains(u"no-such"))
            QVERIFY2(run.messages.contains("no-such"), run.describe());
    }

private:
    /// @returns the number of a payout of all that is due.
    QString create(const QString &more = {}) const
    {
        return m_cli->json(words(u"payout create"_qs + more)).json().value(QLatin1String("number")).toString();
    }

    QStringList exportOf(const QString &number, const QString &format) const
    {
        QDir().mkpath(m_cli->path(u"files"_qs));
        return {u"payout"_qs, u"export"_qs, number, u"--format"_qs, format, u"--folder"_qs, m_cli->path(u"files"_qs)};
    }

    QJsonValue paymentOf(const QString &number, const QString &affiliate) const
    {
        const QJsonArray payments =
            m_cli->json({u"payout"_qs, u"show"_qs, number}).json().value(QLatin1String("payments")).toArray();
        for (const QJsonValue &payment : payments) {
            if (payment[QLatin1String("affiliate")].toString() == affiliate)
                return payment;
        }
        return {};
    }
    QString stateOf(const QString &number, const QString &affiliate) const
    {
        return paymentOf(number, affiliate)[QLatin1String("state")].toString();
    }
    QString referenceOf(const QString &number, const QString &affiliate) const
    {
        return paymentOf(number, affiliate)[QLatin1String("reference")].toString();
    }

    std::unique_ptr<CliRunner> m_cli;
};

} // namespace laurel::test

QTEST_GUILESS_MAIN(laurel::test::PayoutLifeTest)
#include "payoutlife_test.moc"
