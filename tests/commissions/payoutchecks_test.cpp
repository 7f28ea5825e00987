#include "commissions/payments.h"

using namespace laurel;
using namespace laurel::test;

class PayoutChecksTest : public QObject
{
    Q_OBJECT

private slots:
    void findsProblemsOfAnyFormat();
    void findsProblemsOfAPayout();
    void refusesFormulas_data();
    void refusesFormulas();
    void letsTelephoneNumbersPass();
    void knowsWhatPayPalTakes();
    void knowsWhatWiseTakes();
    void knowsWhatATableTakes();
};

void PayoutChecksTest::findsProblemsOfAnyFormat()
{
    for (const PayoutFormat format : allFormats) {
        const QString code = format == PayoutFormat::Nacha ? u"USD"_qs : u"EUR"_qs;
        const PayoutInstruction right = payment(1, money(100, code));
        QCOMPARE(complaint(format, right), QString());
        for (const qint64 amount : {qint64(0), qint64(-1), std::numeric_limits<qint64>::min()})
            QVERIFY(complaint(format, payment(1, money(amount, code))).contains(u"0: Only an amount above zero"));
        QVERIFY(complaint(format, payment(1, Money())).contains(u"0: The amount has no currency"));
        for (const char *reference : {"", " ", "a b", "-a", "=a", "+1", "@a", "/a", "a/", "a//b", "a\n", "\xc3\xa4",
                                      "a\xe2\x80\xae", "123456789012345678901234567890123456"}) {
            PayoutInstruction wrong = right;
            wrong.reference = QString::fromUtf8(reference);
            QVERIFY2(complaint(format, wrong).contains(u"0: The reference"), reference);
        }
        const QString twice = complaint(format, request({right, payment(2, money(100, code)), right}));
        QVERIFY2(twice.startsWith(u"2: The reference “P7-1” stands for two payments"), qPrintable(twice));
    }
}

void PayoutChecksTest::findsProblemsOfAPayout()
{
    for (const PayoutFormat format : allFormats) {
        const QString code = format == PayoutFormat::Nacha ? u"USD"_qs : u"EUR"_qs;
        PayoutFileRequest payout = request(payments(1, code));
        QVERIFY(complaint(format, request({})).contains(u"-1: There is nobody to pay"));
        QCOMPARE_ERROR(writePayoutFiles(format, request({})), ErrorCode::InvalidInput);
        for (const char *id : {"", "/a", "a/", "a//b", "a ", " a", "-a", "a_b", "\xc3\xa4", "a\nb",
                               "123456789012345678901234567890123456"}) {
            payout.messageId = QString::fromUtf8(id);
            QVERIFY2(complaint(format, payout).contains(u"-1: The payout's number"), id);
        }
        payout = request(payments(1, code));
        payout.createdAt = {};
        const bool needed =
            format != PayoutFormat::PayPal && format != PayoutFormat::WiseBatch && format != PayoutFormat::Csv;
        QCOMPARE(complaint(format, payout).contains(u"-1: The payout has no date"), needed);
    }
    // All of it in one go, the payer's first.
    PayoutFileRequest payout = request(payments(2, u"EUR"));
    payout.payments[1].payee.name.clear();
    payout.payments[1].payee.iban = u"DE00"_qs;
    payout.origin.iban.clear();
    const auto problems = checkPayout(PayoutFormat::SepaPain03, payout);
    QCOMPARE(problems.size(), 3);
    QCOMPARE(problems[0].payment, -1);
    QCOMPARE(problems[1].payment, 1);
    const auto refused = writePayoutFiles(PayoutFormat::SepaPain03, payout);
    QCOMPARE_ERROR(refused, ErrorCode::InvalidInput);
    QVERIFY2(refused.error().message.contains(u"3 thing(s)"_qs) &&
                 refused.error().message.contains(u"The IBAN is missing"_qs),
             qPrintable(refused.error().message));
    // A sum that Money cannot hold.
    const qint64 most = std::numeric_limits<qint64>::max();
    payout = request({payment(1, money(most, u"EUR")), payment(2, money(1, u"EUR"))});
    QVERIFY(!checkPayout(PayoutFormat::Csv, payout).isEmpty());
    payout.payments[1].amount = money(1, u"USD");
    QCOMPARE(complaint(PayoutFormat::Csv, payout), QString());
}

void PayoutChecksTest::refusesFormulas_data()
{
    QTest::addColumn<QString>("payload");
    for (const char *payload : {"=1+1", "=cmd|' /C calc'!A0", "+1+1", "-1+1", "@SUM(1)", "\tx", "\rx", " =1", "＝1",
                                "\xe2\x80\x8b=1", "a\nb", "a\xe2\x80\xaex", "a\x01"})
        QTest::addRow("%s", QByteArray(payload).toPercentEncoding().constData()) << QString::fromUtf8(payload);
}

void PayoutChecksTest::refusesFormulas()
{
    QFETCH(QString, payload);
    using Change = void (*)(PayoutInstruction &, const QString &);
    const QList<Change> changes = {
        [](PayoutInstruction &one, const QString &text) { one.note = text; },
        [](PayoutInstruction &one, const QString &text) { one.payee.email = text; },
        [](PayoutInstruction &one, const QString &text) { one.payee.name = text; },
        [](PayoutInstruction &one, const QString &text) { one.payee.iban = text; },
        [](PayoutInstruction &one, const QString &text) { one.payee.bic = text; },
        [](PayoutInstruction &one, const QString &text) { one.payee.routingNumber = text; },
        [](PayoutInstruction &one, const QString &text) { one.payee.accountNumber = text; },
        [](PayoutInstruction &one, const QString &text) { one.reference = text; },
    };
    for (const PayoutFormat format : csvFormats) {
        const QByteArray clean = fileOf(format, request({payment(1, money(100, u"EUR"))})).content;
        for (qsizetype i = 0; i < changes.size(); ++i) {
            PayoutInstruction one = payment(1, money(100, u"EUR"));
            changes[i](one, payload);
            const auto problems = checkPayout(format, request({one}));
            // A field that the format does not have is no problem of its.
            if (problems.isEmpty()) {
                QCOMPARE(fileOf(format, request({one})).content, clean);
            } else {
                QCOMPARE(problems[0].payment, 0);
                QCOMPARE_ERROR(writePayoutFiles(format, request({one})), ErrorCode::InvalidInput);
            }
            const bool inEvery = i == 0 || i == 1 || i == 7;
            QVERIFY2(!problems.isEmpty() || !inEvery, qPrintable(QString::number(i)));
            QVERIFY2(!problems.isEmpty() || format != PayoutFormat::Csv, qPrintable(QString::number(i)));
        }
    }
    PayoutFileRequest payout = request(payments(1, u"EUR"));
    payout.subject = payload;
    QVERIFY(complaint(PayoutFormat::PayPalLargeBatch, payout).startsWith(u"-1: "));
    payout.subject.clear();
    payout.message = payload;
    QVERIFY(complaint(PayoutFormat::PayPalLargeBatch, payout).startsWith(u"-1: "));
    QCOMPARE(complaint(PayoutFormat::PayPal, payout), QString());
}

void PayoutChecksTest::letsTelephoneNumbersPass()
{
    PayoutInstruction one = payment(1, money(100, u"EUR"));
    one.payee.email = u"+4915112345678"_qs;
    QVERIFY(fileOf(PayoutFormat::PayPal, request({one})).content.startsWith("+4915112345678,1.00,"));
    for (const char *number : {"+49151=1", "+1-2", "+tel@example.com", "-tag@example.com", "=a@example.com"}) {
        one.payee.email = QString::fromLatin1(number);
        QVERIFY2(complaint(PayoutFormat::PayPal, one).startsWith(u"0: "), number);
        QVERIFY2(complaint(PayoutFormat::WiseBatch, one).startsWith(u"0: "), number);
        QVERIFY2(complaint(PayoutFormat::Csv, one).startsWith(u"0: "), number);
    }
}

void PayoutChecksTest::knowsWhatPayPalTakes()
{
    PayoutInstruction one = payment(1, money(100, u"EUR"));
    one.reference = QString(30, u'7');
    QCOMPARE(complaint(PayoutFormat::PayPal, one), QString());
    one.reference = QString(31, u'7');
    QVERIFY(complaint(PayoutFormat::PayPal, one).contains(u"30 characters"));
    QCOMPARE(complaint(PayoutFormat::Csv, one), QString());
    one.reference = u"P7/1"_qs;
    QCOMPARE(complaint(PayoutFormat::PayPal, one), QString());
    QVERIFY(complaint(PayoutFormat::PayPalLargeBatch, one).contains(u"other characters than letters"));
    one = payment(1, money(100, u"EUR"));
    one.payee = {};
    QVERIFY(complaint(PayoutFormat::PayPal, one).contains(u"PayPal can pay to"));
    one.payee.email = u"jeanne@example.com"_qs; // all that PayPal needs
    QCOMPARE(complaint(PayoutFormat::PayPal, one), QString());

    QVERIFY(complaint(PayoutFormat::PayPal, payment(1, money(150, u"HUF"))).contains(u"whole units"));
    QVERIFY(complaint(PayoutFormat::PayPal, payment(1, money(150, u"TWD"))).contains(u"whole units"));
    QCOMPARE(complaint(PayoutFormat::PayPal, payment(1, money(100, u"HUF"))), QString());
    QCOMPARE(complaint(PayoutFormat::Csv, payment(1, money(150, u"HUF"))), QString());

    PayoutFileRequest payout = request(payments(1, u"EUR"));
    payout.subject = QString(255, u's');
    payout.message = QString(1000, u'm');
    QCOMPARE(complaint(PayoutFormat::PayPalLargeBatch, payout), QString());
    payout.subject += u's';
    payout.message += u'm';
    QCOMPARE(checkPayout(PayoutFormat::PayPalLargeBatch, payout).size(), 2);
}

void PayoutChecksTest::knowsWhatWiseTakes()
{
    PayoutInstruction one = payment(1, money(100, u"EUR"));
    one.payee.iban = u"GB00HLFX11016111455365"_qs;
    QVERIFY(complaint(PayoutFormat::WiseBatch, one).contains(u"not a valid IBAN"));
    one.payee.iban = u"PK36 SCBL 0000 0011 2345 6702"_qs; // beyond SEPA
    QCOMPARE(complaint(PayoutFormat::WiseBatch, one), QString());
    one.payee.iban = u" "_qs;
    QCOMPARE(complaint(PayoutFormat::WiseBatch, one), QString());
    one.payee.email.clear();
    QVERIFY(complaint(PayoutFormat::WiseBatch, one).contains(u"an IBAN or an e-mail address"));
    one = payment(1, money(100, u"EUR"));
    one.payee.email = u"+4915112345678"_qs; // which only PayPal knows
    QVERIFY(complaint(PayoutFormat::WiseBatch, one).contains(u"not an e-mail address"));
    one = payment(1, money(100, u"EUR"));
    one.payee.name = u"  "_qs;
    QVERIFY(complaint(PayoutFormat::WiseBatch, one).contains(u"The name is missing"));
    PayoutFileRequest payout = request(payments(1, u"EUR"));
    payout.origin.sourceCurrency = {};
    QVERIFY(complaint(PayoutFormat::WiseBatch, payout).startsWith(u"-1: "));
}

void PayoutChecksTest::knowsWhatATableTakes()
{
    PayoutInstruction one = payment(1, money(100, u"EUR"));
    one.payee.bic = u"BNPA"_qs;
    QVERIFY(complaint(PayoutFormat::Csv, one).contains(u"not a BIC"));
    one.payee.bic.clear();
    one.payee.iban = u"DE88370400440532013000"_qs;
    QVERIFY(complaint(PayoutFormat::Csv, one).contains(u"not a valid IBAN"));
    one.payee.iban.clear();
    one.payee.email = u"jeanne@exam\u200bple.com"_qs;
    QVERIFY(complaint(PayoutFormat::Csv, one).contains(u"not an e-mail address"));
}

QTEST_GUILESS_MAIN(PayoutChecksTest)
#include "payoutchecks_test.moc"
