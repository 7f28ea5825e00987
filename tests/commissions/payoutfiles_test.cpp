#include "commissions/payments.h"

#include <QLocale>
#include <QRegularExpression>
#include <QSet>

using namespace laurel;
using namespace laurel::test;

class PayoutFilesTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void writesPayPal();
    void writesPayPalLargeBatch();
    void writesWise();
    void writesWiseForEmailAddresses();
    void writesPlainCsv();
    void quotesAsTheStandardSays();
    void keepsTheDigitsOfACurrency_data();
    void keepsTheDigitsOfACurrency();
    void oneFileForEachCurrency();
    void splitsAtTheLimit_data();
    void splitsAtTheLimit();
    void sameRequestSameBytes();
    void namesOfFilesAreNoPaths();
    void cutsNotes();
    void anythingIsListedOrReadBack();
    void noMoneyIsLostBySplitting();
};

void PayoutFilesTest::initTestCase() { QLocale::setDefault(QLocale(QLocale::German, QLocale::Germany)); }

void PayoutFilesTest::writesPayPal()
{
    PayoutFileRequest payout = request({payment(1, money(123'450, u"USD")), payment(2, money(5, u"USD"))});
    payout.payments[1].payee.email = u"FSMRBANCV8PSG"_qs;
    payout.payments[1].note.clear();
    const PayoutFile file = fileOf(PayoutFormat::PayPal, payout);
    QCOMPARE(file.name, u"paypal-LAUREL-2026-7-USD.csv"_qs);
    QCOMPARE(file.content, QByteArray("jeanne1@example.com,1234.50,USD,P7-1,Commission 2026-01,PAYPAL\r\n"
                                      "FSMRBANCV8PSG,0.05,USD,P7-2,,PAYPAL\r\n"));
    QCOMPARE(file.payments, 2);
    QCOMPARE(file.total, money(123'455, u"USD"));
}

void PayoutFilesTest::writesPayPalLargeBatch()
{
    PayoutFileRequest payout = request({payment(1, money(123'450, u"USD")), payment(2, money(5, u"USD"))});
    payout.subject = u"Thank you, \"Top Seller\"!"_qs;
    payout.message = u"Your commission"_qs;
    const PayoutFile file = fileOf(PayoutFormat::PayPalLargeBatch, payout);
    QCOMPARE(file.name, u"pp_payouts_1769850307_LAUREL-2026-7-USD.csv"_qs);
    QCOMPARE(file.content,
             QByteArray("PAYOUT_SUMMARY,1234.55,USD,2,\"Thank you, \"\"Top Seller\"\"!\",Your commission\r\n"
                        "PAYOUT,jeanne1@example.com,1234.50,USD,P7-1,Commission 2026-01,PAYPAL\r\n"
                        "PAYOUT,jeanne2@example.com,0.05,USD,P7-2,Commission 2026-01,PAYPAL\r\n"));
    QCOMPARE(file.total, money(123'455, u"USD"));
}

void PayoutFilesTest::writesWise()
{
    PayoutFileRequest payout = request({payment(1, money(10'000, u"GBP")), payment(2, money(20'050, u"GBP"))});
    payout.payments[0].payee.iban = u"gb29 nwbk 6016 1331 9268 19"_qs;
    payout.payments[1].payee.isCompany = true;
    payout.payments[1].payee.name = u"Müller, Söhne"_qs;
    payout.payments[1].payee.email.clear();
    const PayoutFile file = fileOf(PayoutFormat::WiseBatch, payout);
    QCOMPARE(file.name, u"wise-LAUREL-2026-7-GBP.csv"_qs);
    QCOMPARE(file.content,
             QByteArray("name,recipientEmail,paymentReference,referenceNumber,receiverType,amountCurrency,amount,"
                        "sourceCurrency,targetCurrency,IBAN\r\n"
                        "Jeanne Dupont,jeanne1@example.com,Commission 2026-01,P7-1,PERSON,target,100.00,EUR,GBP,"
                        "GB29NWBK60161331926819\r\n"
                        "\"Müller, Söhne\",,Commission 2026-01,P7-2,INSTITUTION,target,200.50,EUR,GBP,"
                        "FR1420041010050500013M02606\r\n"));
}

void PayoutFilesTest::writesWiseForEmailAddresses()
{
    PayoutFileRequest payout = request(payments(3, u"EUR"));
    payout.payments[1].payee.iban.clear();
    const auto files = must(writePayoutFiles(PayoutFormat::WiseBatch, payout));
    QCOMPARE(files.size(), 2);
    QCOMPARE(files[0].name, u"wise-LAUREL-2026-7-EUR.csv"_qs);
    QCOMPARE(files[0].payments, 2);
    QCOMPARE(files[1].name, u"wise-LAUREL-2026-7-EUR-email.csv"_qs);
    QCOMPARE(files[1].content,
             QByteArray("name,recipientEmail,paymentReference,referenceNumber,receiverType,amountCurrency,amount,"
                        "sourceCurrency,targetCurrency\r\n"
                        "Jeanne Dupont,jeanne2@example.com,Commission 2026-01,P7-2,PERSON,target,1.00,EUR,EUR\r\n"));
}

void PayoutFilesTest::writesPlainCsv()
{
    PayoutFileRequest payout = request(payments(1, u"CHF", 7));
    payout.payments[0].payee.bic = u"bnpafrpp"_qs;
    const PayoutFile file = fileOf(PayoutFormat::Csv, payout);
    QCOMPARE(file.name, u"payout-LAUREL-2026-7-CHF.csv"_qs);
    QCOMPARE(
        file.content,
        QByteArray(
            "Reference,Name,E-mail,IBAN,BIC,Routing number,Account number,Amount,Currency,Note\r\n"
            "P7-1,Jeanne Dupont,jeanne1@example.com,FR1420041010050500013M02606,BNPAFRPP,021000021,0123456789,0.07,"
            "CHF,Commission 2026-01\r\n"));
    payout.payments[0].payee = {};
    payout.payments[0].payee.name = u"By cheque"_qs;
    QVERIFY(
        fileOf(PayoutFormat::Csv, payout).content.endsWith("\r\nP7-1,By cheque,,,,,,0.07,CHF,Commission 2026-01\r\n"));
}

void PayoutFilesTest::quotesAsTheStandardSays()
{
    PayoutInstruction one = payment(1, money(100, u"EUR"));
    one.payee.name = u"Dupont, \"Jo\" "_qs;
    one.note = u"\"\""_qs;
    const QByteArray content = fileOf(PayoutFormat::Csv, request({one})).content;
    QVERIFY2(content.contains("P7-1,\"Dupont, \"\"Jo\"\" \","), content.constData());
    QVERIFY2(content.endsWith(",\"\"\"\"\"\"\r\n"), content.constData());
    QVERIFY(!content.startsWith("\xef\xbb\xbf"));
}

void PayoutFilesTest::keepsTheDigitsOfACurrency_data()
{
    QTest::addColumn<QString>("code");
    QTest::addColumn<qint64>("minor");
    QTest::addColumn<QString>("text");
    QTest::newRow("yen") << u"JPY"_qs << qint64(1'234'567) << u"1234567"_qs;
    QTest::newRow("fils") << u"KWD"_qs << qint64(1'234'567) << u"1234.567"_qs;
    QTest::newRow("one fils") << u"KWD"_qs << qint64(1) << u"0.001"_qs;
    QTest::newRow("cents") << u"EUR"_qs << qint64(1'234'567) << u"12345.67"_qs;
    QTest::newRow("the most there is") << u"EUR"_qs << std::numeric_limits<qint64>::max() << u"92233720368547758.07"_qs;
}

void PayoutFilesTest::keepsTheDigitsOfACurrency()
{
    QFETCH(QString, code);
    QFETCH(qint64, minor);
    QFETCH(QString, text);
    for (const PayoutFormat format : csvFormats) {
        const PayoutFile file = fileOf(format, request({payment(1, money(minor, code))}));
        const auto rows = paymentRows(format, file);
        QCOMPARE(rows.size(), 1);
        QCOMPARE(rows[0][amountColumn(format)], text);
    }
}

void PayoutFilesTest::oneFileForEachCurrency()
{
    const PayoutFileRequest payout = request({payment(1, money(100, u"USD")), payment(2, money(200, u"EUR")),
                                              payment(3, money(300, u"USD")), payment(4, money(400, u"JPY"))});
    const auto files = must(writePayoutFiles(PayoutFormat::PayPal, payout));
    QCOMPARE(files.size(), 3);
    QCOMPARE(files[0].name, u"paypal-LAUREL-2026-7-USD.csv"_qs);
    QCOMPARE(files[0].total, money(400, u"USD"));
    QCOMPARE(files[0].payments, 2);
    QCOMPARE(files[1].total, money(200, u"EUR"));
    QCOMPARE(files[2].total, money(400, u"JPY"));
}

void PayoutFilesTest::splitsAtTheLimit_data()
{
    QTest::addColumn<PayoutFormat>("format");
    QTest::addColumn<int>("count");
    QTest::addColumn<QList<int>>("sizes");
    QTest::newRow("PayPal 5000") << PayoutFormat::PayPal << 5000 << QList<int>{5000};
    QTest::newRow("PayPal 5001") << PayoutFormat::PayPal << 5001 << QList<int>{5000, 1};
    QTest::newRow("large batch 5001") << PayoutFormat::PayPalLargeBatch << 5001 << QList<int>{5001};
    QTest::newRow("Wise 1000") << PayoutFormat::WiseBatch << 1000 << QList<int>{1000};
    QTest::newRow("Wise 1001") << PayoutFormat::WiseBatch << 1001 << QList<int>{1000, 1};
    QTest::newRow("Wise 2000") << PayoutFormat::WiseBatch << 2000 << QList<int>{1000, 1000};
    QTest::newRow("CSV 5001") << PayoutFormat::Csv << 5001 << QList<int>{5001};
}

void PayoutFilesTest::splitsAtTheLimit()
{
    QFETCH(PayoutFormat, format);
    QFETCH(int, count);
    QFETCH(QList<int>, sizes);
    const auto files = must(writePayoutFiles(format, request(payments(count, u"EUR"))));
    QList<int> written;
    QStringList references;
    for (const PayoutFile &file : files) {
        const auto rows = paymentRows(format, file);
        QCOMPARE(rows.size(), file.payments);
        QCOMPARE(file.total, money(100 * rows.size(), u"EUR"));
        written.append(int(rows.size()));
        for (const QStringList &row : rows)
            references.append(row.filter(u"P7-"_qs));
    }
    QCOMPARE(written, sizes);
    QCOMPARE(references.size(), count);
    QCOMPARE(references.removeDuplicates(), 0);
    if (sizes.size() > 1) {
        QVERIFY2(files[0].name.endsWith(u"-EUR-1.csv"), qPrintable(files[0].name));
        QVERIFY2(files[1].name.endsWith(u"-EUR-2.csv"), qPrintable(files[1].name));
    }
}

void PayoutFilesTest::sameRequestSameBytes()
{
    for (const PayoutFormat format : allFormats) {
        const PayoutFileRequest payout = request(payments(12, format == PayoutFormat::Nacha ? u"USD" : u"EUR"));
        // The same instant, told in another zone.
        PayoutFileRequest again = payout;
        again.createdAt = payout.createdAt.toOffsetFromUtc(-5 * 3600);
        const auto first = must(writePayoutFiles(format, payout));
        QLocale::setDefault(QLocale(QLocale::Arabic, QLocale::Egypt));
        const auto second = must(writePayoutFiles(format, again));
        QLocale::setDefault(QLocale(QLocale::German, QLocale::Germany));
        QCOMPARE(first.size(), 1);
        QCOMPARE(second.size(), 1);
        QCOMPARE(second[0].name, first[0].name);
        QCOMPARE(second[0].content, first[0].content);
    }
}

void PayoutFilesTest::namesOfFilesAreNoPaths()
{
    PayoutFileRequest payout = request(payments(1, u"EUR"));
    payout.messageId = u"A/../B:C 'D'?"_qs;
    for (const PayoutFormat format : allFormats) {
        payout.payments = payments(1, format == PayoutFormat::Nacha ? u"USD" : u"EUR");
        const QString name = fileOf(format, payout).name;
        QVERIFY2(name.contains(u"A----B-C--D---"_qs), qPrintable(name));
        static const QRegularExpression allowed(u"^[A-Za-z0-9_-]+\\.(csv|xml|ach)$"_qs);
        QVERIFY2(allowed.match(name).hasMatch(), qPrintable(name));
    }
}

void PayoutFilesTest::cutsNotes()
{
    const auto noteOf = [](PayoutFormat format, const QString &note, QStringView code, int column) {
        PayoutInstruction one = payment(1, money(100, code));
        one.note = note;
        const auto rows = paymentRows(format, fileOf(format, request({one})));
        return rows.isEmpty() ? u"no row"_qs : rows[0].value(column);
    };
    const QString longNote(500, u'x');
    QCOMPARE(noteOf(PayoutFormat::PayPal, longNote, u"EUR", 4), longNote.left(400));
    QCOMPARE(noteOf(PayoutFormat::WiseBatch, longNote, u"EUR", 2), longNote.left(35));
    QCOMPARE(noteOf(PayoutFormat::WiseBatch, longNote, u"AUD", 2), longNote.left(18));
    QCOMPARE(noteOf(PayoutFormat::Csv, longNote, u"EUR", 9), longNote);
    // Neither half a character nor a space at the end.
    QCOMPARE(noteOf(PayoutFormat::WiseBatch, QString(34, u'x') + u"😀"_qs, u"EUR", 2), QString(34, u'x'));
    QCOMPARE(noteOf(PayoutFormat::WiseBatch, QString(34, u'x') + u" yz"_qs, u"EUR", 2), QString(34, u'x'));
}

void PayoutFilesTest::anythingIsListedOrReadBack()
{
    QVERIFY(holds("a payment with any name, note and address is listed, or read back as it was", [] {
        const PayoutFormat format = *rc::gen::elementOf(csvFormats);
        PayoutFileRequest payout = request({});
        const int count = *rc::gen::inRange(1, 6);
        for (int i = 1; i <= count; ++i) {
            const QString code = *rc::gen::elementOf(std::vector<QString>{u"EUR"_qs, u"JPY"_qs, u"KWD"_qs});
            PayoutInstruction one = payment(i, money(*rc::gen::inRange<qint64>(1, 1'000'000'000'000), code));
            one.payee.name = troublesomeText(4);
            one.note = troublesomeText(4);
            if (*rc::gen::inRange(0, 4) == 0)
                one.payee.email = troublesomeText(2) + u"@example.com"_qs;
            payout.payments.append(one);
        }
        const auto problems = checkPayout(format, payout);
        const auto files = writePayoutFiles(format, payout);
        RC_ASSERT(files.has_value() == problems.isEmpty());
        RC_CLASSIFY(files.has_value(), "written");
        if (!files)
            return;
        QHash<QString, QStringList> read;
        for (const PayoutFile &file : *files) {
            RC_ASSERT(csvRows(file.content).has_value());
            for (const QStringList &row : paymentRows(format, file))
                read.insert(row.filter(u"P7-"_qs).constFirst(), row);
        }
        RC_ASSERT(read.size() == payout.payments.size());
        for (const PayoutInstruction &one : std::as_const(payout.payments)) {
            const QStringList row = read.value(one.reference);
            RC_ASSERT(row.value(amountColumn(format)) == one.amount.toDecimalText());
            RC_ASSERT(row.contains(one.amount.currency().code()));
            RC_ASSERT(row.contains(one.payee.email));
            RC_ASSERT(row.contains(format == PayoutFormat::Csv ? one.note : one.note.trimmed()) ||
                      one.note.size() > 35);
            RC_ASSERT(format != PayoutFormat::Csv || row.contains(one.payee.name));
        }
    }));
}

void PayoutFilesTest::noMoneyIsLostBySplitting()
{
    QVERIFY(holds("the totals and rows of all files make the payments, whatever the currencies", [] {
        const PayoutFormat format = *rc::gen::elementOf(csvFormats);
        const int count = *rc::gen::inRange(1, 2500);
        const int step = *rc::gen::inRange(1, 7);
        const std::vector<QString> codes = {u"EUR"_qs, u"USD"_qs, u"JPY"_qs};
        PayoutFileRequest payout = request({});
        QMap<QString, qint64> owed;
        for (int i = 1; i <= count; ++i) {
            const QString &code = codes[size_t(i / step) % codes.size()];
            payout.payments.append(payment(i, money(i, code)));
            owed[code] += i;
            if (i % (step + 1) == 0)
                payout.payments.last().payee.iban.clear();
        }
        QMap<QString, qint64> paid;
        int rows = 0;
        QSet<QString> names;
        for (const PayoutFile &file : must(writePayoutFiles(format, payout))) {
            qint64 sum = 0;
            for (const QStringList &row : paymentRows(format, file))
                sum += must(Money::parse(row.value(amountColumn(format)), file.total.currency())).minor();
            RC_ASSERT(sum == file.total.minor());
            paid[file.total.currency().code()] += sum;
            rows += file.payments;
            names.insert(file.name);
        }
        RC_ASSERT(paid == owed);
        RC_ASSERT(rows == count);
        RC_ASSERT(!names.isEmpty());
    }));
}

QTEST_GUILESS_MAIN(PayoutFilesTest)
#include "payoutfiles_test.moc"
