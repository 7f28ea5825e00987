#include "commissions/delimitedtext.h"
#include "commissions/payments.h"
#include "commissions/payoutresult.h"

#include <QStringEncoder>

using namespace laurel;
using namespace laurel::test;

namespace {

const QByteArray massPay = "Mass Payment Report\r\n"
                           "Transaction ID,9AB12345CD678901E\r\n"
                           "Total Payout Amount,\"$1,266.50\"\r\n"
                           "\r\n"
                           "Transaction ID,Recipient,Amount,Currency,Fee,Unique ID,Status,Reason\r\n"
                           "1AA,jeanne@example.com,\"1,234.50\",USD,0.25,P7-1,Completed,\r\n"
                           "2BB,paul@example.com,20.00,USD,0.25,P7-2,Unclaimed,\r\n"
                           ",nobody@example.com,12.00,USD,,P7-3,Failed,\"Account closed, or \"\"locked\"\"\"\r\n"
                           "\r\n";

Result<QList<PayoutResultLine>> readText(const QString &text) { return readPayoutResults(text.toUtf8()); }

} // namespace

class PayoutResultTest : public QObject
{
    Q_OBJECT

private slots:
    void readsAMassPayReport();
    void readsAnActivityReport();
    void readsAnyDialect_data();
    void readsAnyDialect();
    void knowsTheWords_data();
    void knowsTheWords();
    void readsAmountsWithACommaToo();
    void takesTheCurrencyFromAbove();
    void leavesOutTotals();
    void saysWhatIsMissing_data();
    void saysWhatIsMissing();
    void readsCells_data();
    void readsCells();
    void anythingIsReadOrRefused();
};

void PayoutResultTest::readsAMassPayReport()
{
    const auto lines = readPayoutResults(massPay);
    QVERIFY_RESULT(lines);
    QCOMPARE(lines->size(), 3);
    QCOMPARE(lines->at(0), (PayoutResultLine{u"P7-1"_qs,
                                             u"jeanne@example.com"_qs,
                                             money(123'450, u"USD"),
                                             money(25, u"USD"),
                                             PayoutResult::Paid,
                                             {},
                                             u"1AA"_qs}));
    QCOMPARE(lines->at(1), (PayoutResultLine{u"P7-2"_qs, u"paul@example.com"_qs, money(2000, u"USD"), money(25, u"USD"),
                                             PayoutResult::Pending, u"Unclaimed"_qs, u"2BB"_qs}));
    QCOMPARE(lines->at(2), (PayoutResultLine{u"P7-3"_qs, u"nobody@example.com"_qs, money(1200, u"USD"), std::nullopt,
                                             PayoutResult::Failed, u"Account closed, or \"locked\""_qs, QString()}));
}

// Which counts from the payer's side.
void PayoutResultTest::readsAnActivityReport()
{
    const auto lines =
        readText(u"\"Date\",\"Name\",\"Type\",\"Status\",\"Currency\",\"Gross\",\"Fee\",\"Net\",\"To Email Address\","
                 "\"Transaction ID\"\r\n"
                 "\"02/02/2026\",\"Jeanne\",\"Mass Pay Payment\",\"Completed\",\"EUR\",\"-98.76\",\"-0.25\",\"-99.01\","
                 "\"jeanne@example.com\",\"1AA\"\r\n"_qs);
    QVERIFY_RESULT(lines);
    QCOMPARE(lines->size(), 1);
    QCOMPARE(lines->at(0), (PayoutResultLine{QString(),
                                             u"jeanne@example.com"_qs,
                                             money(9876, u"EUR"),
                                             money(25, u"EUR"),
                                             PayoutResult::Paid,
                                             {},
                                             u"1AA"_qs}));
}

void PayoutResultTest::readsAnyDialect_data()
{
    QTest::addColumn<QByteArray>("bytes");
    const auto withDelimiter = [](char delimiter) {
        QByteArray text = massPay;
        text.replace("\"1,234.50\"", "1234.50").replace("\"$1,266.50\"", "$1266.50");
        const QByteArray reason = "\"Account closed, or \"\"locked\"\"\"";
        return text.replace(reason, "\x01").replace(',', delimiter).replace("\x01", reason);
    };
    const QString text = QString::fromUtf8(massPay);
    QTest::newRow("as it is") << massPay;
    QTest::newRow("byte order mark") << QByteArray("\xef\xbb\xbf" + massPay);
    QTest::newRow("tabs") << withDelimiter('\t');
    QTest::newRow("semicolons") << withDelimiter(';');
    QTest::newRow("LF") << QByteArray(massPay).replace("\r\n", "\n");
    QTest::newRow("CR") << QByteArray(massPay).replace("\r\n", "\r");
    QTest::newRow("no line end") << massPay.trimmed();
    QTest::newRow("only the table") << massPay.mid(massPay.indexOf("Transaction ID,Recipient"));
    QTest::newRow("UTF-16") << QByteArray(
        QStringEncoder(QStringConverter::Utf16LE, QStringConverter::Flag::WriteBom).encode(text));
    QTest::newRow("other titles") << QByteArray(massPay)
                                         .replace("Unique ID", "Customer ID")
                                         .replace("Recipient,", "Recipient Identifier,")
                                         .replace(",Amount,", ",GROSS ,")
                                         .replace("Reason\r", "Error Message\r")
                                         .replace("Status,", "Transaction Status,");
    QTest::newRow("another column in front") << QByteArray(massPay)
                                                    .replace("Transaction ID,Rec", "Item,Transaction ID,Rec")
                                                    .replace("\n1AA", "\nx,1AA")
                                                    .replace("\n2BB", "\nx,2BB")
                                                    .replace("\n,nobody", "\nx,,nobody");
}

void PayoutResultTest::readsAnyDialect()
{
    QFETCH(QByteArray, bytes);
    const auto lines = readPayoutResults(bytes);
    QVERIFY_RESULT(lines);
    QCOMPARE(*lines, must(readPayoutResults(massPay)));
}

void PayoutResultTest::knowsTheWords_data()
{
    QTest::addColumn<QString>("word");
    QTest::addColumn<PayoutResult>("status");
    for (const char *word : {"Completed", "completed", "SUCCESS"})
        QTest::newRow(word) << QString::fromLatin1(word) << PayoutResult::Paid;
    for (const char *word : {"Unclaimed", "Pending", "Onhold", "On Hold", "ON_HOLD", "Processing"})
        QTest::newRow(word) << QString::fromLatin1(word) << PayoutResult::Pending;
    for (const char *word :
         {"Returned", "Denied", "Failed", "Refunded", "Blocked", "Reversed", "Canceled", "Cancelled"})
        QTest::newRow(word) << QString::fromLatin1(word) << PayoutResult::Failed;
    for (const char *word : {"Teleported", "Completed?!x", "Not completed"})
        QTest::newRow(word) << QString::fromLatin1(word) << PayoutResult::Pending;
}

void PayoutResultTest::knowsTheWords()
{
    QFETCH(QString, word);
    QFETCH(PayoutResult, status);
    const auto read = [&word](const QString &reason) {
        return must(
                   readText(u"Transaction ID,Amount,Currency,Status,Reason\n1AA,1.00,EUR,%1,%2\n"_qs.arg(word, reason)))
            .at(0);
    };
    QCOMPARE(read({}).status, status);
    QCOMPARE(read({}).reason, status == PayoutResult::Paid ? QString() : word);
    const bool known = word.size() < 11 && word != u"Teleported";
    QCOMPARE(read(u"R1"_qs).reason, status == PayoutResult::Paid ? QString() : known ? u"R1"_qs : word);
}

void PayoutResultTest::readsAmountsWithACommaToo()
{
    const QString titles = u"Transaction ID;Amount;Fee;Currency;Status\n"_qs;
    const auto amounts = [&titles](const QString &rows) {
        QList<qint64> minor;
        for (const PayoutResultLine &line : must(readText(titles + rows)))
            minor.append(line.amount.minor());
        return minor;
    };
    QCOMPARE(amounts(u"1;1.234,50;0,25;EUR;Completed\n2;7,00;;EUR;Completed\n"_qs), (QList<qint64>{123'450, 700}));
    QCOMPARE(amounts(u"1;1,234.50;0.25;EUR;Completed\n2;7;;EUR;Completed\n"_qs), (QList<qint64>{123'450, 700}));
    // One format for the whole file: 1,234 is a thousand only beside 7.50.
    QCOMPARE(amounts(u"1;1,234;;KWD;Completed\n2;7.500;;KWD;Completed\n"_qs), (QList<qint64>{1'234'000, 7500}));
    QCOMPARE(amounts(u"1;1.234;;KWD;Completed\n2;7,50;;KWD;Completed\n"_qs), (QList<qint64>{1'234'000, 7500}));
    QCOMPARE(amounts(u"1;1234;;JPY;Completed\n"_qs), (QList<qint64>{1234}));
}

void PayoutResultTest::takesTheCurrencyFromAbove()
{
    const auto lines = readText(u"Payout Currency,JPY\n\nTransaction ID,Amount,Status\n1AA,500,Completed\n"_qs);
    QVERIFY_RESULT(lines);
    QCOMPARE(lines->at(0).amount, money(500, u"JPY"));
}

void PayoutResultTest::leavesOutTotals()
{
    const auto lines = readText(
        u"Transaction ID,Amount,Currency,Status\n1AA,5.00,EUR,Completed\n,,,\nTotal\n,5.00,EUR,\nTotal,5.00,EUR,\n"_qs);
    QVERIFY_RESULT(lines);
    QCOMPARE(lines->size(), 1);
}

void PayoutResultTest::saysWhatIsMissing_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("because");
    QTest::newRow("nothing") << u""_qs << u"not a PayPal report"_qs;
    QTest::newRow("something else") << u"Name,E-mail\nJeanne,a@b.co\n"_qs << u"not a PayPal report"_qs;
    QTest::newRow("only a number above") << u"Transaction ID,1AA\n"_qs << u"no column “Status”"_qs;
    QTest::newRow("no status") << u"Transaction ID,Amount,Currency\n1,2.00,EUR\n"_qs << u"no column “Status”"_qs;
    QTest::newRow("no amount") << u"Transaction ID,Status,Currency\n1,Completed,EUR\n"_qs << u"no column “Amount”"_qs;
    QTest::newRow("no currency") << u"Transaction ID,Status,Amount\n1,Completed,2.00\n"_qs
                                 << u"no column “Currency”"_qs;
    QTest::newRow("bad amount")
        << u"Transaction ID,Status,Amount,Currency\n1,Completed,2.00,EUR\n\n2,Completed,two,EUR\n"_qs << u"Line 4"_qs;
    QTest::newRow("empty amount") << u"Transaction ID,Status,Amount,Currency\n1,Completed,,EUR\n"_qs << u"Line 2"_qs;
    QTest::newRow("bad fee") << u"Transaction ID,Status,Amount,Currency,Fee\n1,Completed,2.00,EUR,x\n"_qs
                             << u"Line 2"_qs;
    QTest::newRow("bad currency") << u"Transaction ID,Status,Amount,Currency\n1,Completed,2.00,EURO\n"_qs << u"EURO"_qs;
    QTest::newRow("too exact")
        << u"Transaction ID,Status,Amount,Currency\n1,Completed,2.005,EUR\n2,Completed,1.00,EUR\n"_qs << u"Line 2"_qs;
}

void PayoutResultTest::saysWhatIsMissing()
{
    QFETCH(QString, text);
    QFETCH(QString, because);
    const auto refused = readText(text);
    QCOMPARE_ERROR(refused, ErrorCode::InvalidInput);
    QVERIFY2(refused.error().message.contains(because), qPrintable(refused.error().message));
}

void PayoutResultTest::readsCells_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QList<QStringList>>("cells");
    QTest::newRow("nothing") << u""_qs << QList<QStringList>();
    QTest::newRow("plain") << u"a,b\nc"_qs << QList<QStringList>{{u"a"_qs, u"b"_qs}, {u"c"_qs}};
    QTest::newRow("quoted") << u"\"a,\"\"b\"\"\n\",c"_qs << QList<QStringList>{{u"a,\"b\""_qs, u"c"_qs}};
    QTest::newRow("never closed") << u"\"a,b\nc\n"_qs << QList<QStringList>{{u"\"a"_qs, u"b"_qs}, {u"c"_qs}};
    QTest::newRow("never closed, nor others")
        << u"\"a,\"\"b\"\""_qs << QList<QStringList>{{u"\"a"_qs, u"\"\"b\"\""_qs}};
    QTest::newRow("quote inside") << u"a\"b,c"_qs << QList<QStringList>{{u"a\"b"_qs, u"c"_qs}};
    QTest::newRow("after the quote") << u"\"a\"b,c"_qs << QList<QStringList>{{u"ab"_qs, u"c"_qs}};
    QTest::newRow("blank lines") << u"\r\n \r\n,,\ra"_qs << QList<QStringList>{{u"a"_qs}};
    QTest::newRow("spaces") << u" a , b"_qs << QList<QStringList>{{u"a"_qs, u"b"_qs}};
}

void PayoutResultTest::readsCells()
{
    QFETCH(QString, text);
    QFETCH(QList<QStringList>, cells);
    QList<QStringList> read;
    for (const DelimitedRow &row : delimitedRows(text, u','))
        read.append(row.cells);
    QCOMPARE(read, cells);
}

void PayoutResultTest::anythingIsReadOrRefused()
{
    QVERIFY(holds("any bytes below the titles are read or refused, and known lines are kept", [] {
        QByteArray bytes = "Transaction ID,Amount,Currency,Status,Reason\r\n1AA,1.00,EUR,Completed,\r\n";
        bytes += troublesomeText(30).toUtf8();
        const auto lines = readPayoutResults(bytes);
        if (lines) {
            RC_ASSERT(!lines->isEmpty());
            RC_ASSERT(lines->at(0).transactionId == u"1AA"_qs);
            RC_ASSERT(lines->at(0).amount.minor() == 100);
        } else {
            RC_ASSERT(lines.error().code == ErrorCode::InvalidInput);
            RC_ASSERT(!lines.error().message.isEmpty());
        }
        (void)readPayoutResults(troublesomeText(50).toUtf8());
    }));
}

QTEST_GUILESS_MAIN(PayoutResultTest)
#include "payoutresult_test.moc"
