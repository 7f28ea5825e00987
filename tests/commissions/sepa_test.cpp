#include "commissions/latintext.h"
#include "commissions/payments.h"

#include <QLocale>
#include <QProcess>
#include <QXmlStreamReader>

using namespace laurel;
using namespace laurel::test;

namespace {

const std::vector<PayoutFormat> versions = {PayoutFormat::SepaPain03, PayoutFormat::SepaPain09};

/// What xmllint says against the schema of @p version; empty when the document is valid.
QString schemaErrors(PayoutFormat version, const QByteArray &document)
{
    const QString schema = QStringLiteral(LAUREL_SOURCE_DIR "/tests/data/commissions/xsd/pain.001.001.%1.xsd")
                               .arg(version == PayoutFormat::SepaPain03 ? u"03"_qs : u"09"_qs);
    QProcess xmllint;
    xmllint.start(u"xmllint"_qs, {u"--noout"_qs, u"--nonet"_qs, u"--schema"_qs, schema, u"-"_qs});
    if (!xmllint.waitForStarted())
        return u"xmllint cannot be run; installer/dependencies --tests installs it"_qs;
    xmllint.write(document);
    xmllint.closeWriteChannel();
    if (!xmllint.waitForFinished() || xmllint.exitStatus() != QProcess::NormalExit)
        return u"xmllint did not end"_qs;
    const QString said = QString::fromUtf8(xmllint.readAllStandardError());
    return xmllint.exitCode() == 0 ? QString() : said;
}

/// A pain.001, read by the names of its elements.
struct ReadDocument
{
    QHash<QString, QString> texts;           ///< by path from GrpHdr or PmtInf down, without those of the payments
    QList<QHash<QString, QString>> payments; ///< texts by path from CdtTrfTxInf down
    bool wellFormed = false;
};

ReadDocument readDocument(const QByteArray &content)
{
    const QString ofPayment = u"PmtInf/CdtTrfTxInf/"_qs;
    ReadDocument document;
    QXmlStreamReader xml(content);
    QStringList path;
    while (!xml.atEnd()) {
        xml.readNext();
        if (xml.isStartElement()) {
            path.append(xml.name().toString());
            if (xml.name() == u"CdtTrfTxInf")
                document.payments.append(QHash<QString, QString>());
        } else if (xml.isEndElement()) {
            path.removeLast();
        } else if (xml.isCharacters() && !xml.isWhitespace()) {
            const QString where = path.mid(2).join(u'/');
            const bool payment = where.startsWith(ofPayment);
            auto &texts = payment ? document.payments.last() : document.texts;
            texts.insert(payment ? where.sliced(ofPayment.size()) : where, xml.text().toString());
        }
    }
    document.wellFormed = !xml.hasError();
    return document;
}

QString complaint(const PayoutFileRequest &request) { return test::complaint(PayoutFormat::SepaPain03, request); }
QString complaint(const PayoutInstruction &payment) { return test::complaint(PayoutFormat::SepaPain03, payment); }

} // namespace

class SepaTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void schemasRefuse();
    void writesAccordingToTheSchema();
    void writesWhatIsAsked();
    void leavesOutWhatIsNotKnown();
    void keepsTheLimits();
    void findsProblems();
    void anythingIsListedOrValid();
};

void SepaTest::initTestCase() { QLocale::setDefault(QLocale(QLocale::German, QLocale::Germany)); }

// That the check can fail at all.
void SepaTest::schemasRefuse()
{
    for (const PayoutFormat version : versions) {
        const QByteArray content = fileOf(version, request(payments(1, u"EUR"))).content;
        QCOMPARE(schemaErrors(version, content), QString());
        QByteArray broken = content;
        QVERIFY(!schemaErrors(version, broken.replace("<PmtMtd>TRF</PmtMtd>", "<PmtMtd>FREE</PmtMtd>")).isEmpty());
    }
    QVERIFY(
        !schemaErrors(PayoutFormat::SepaPain09, fileOf(PayoutFormat::SepaPain03, request(payments(1, u"EUR"))).content)
             .isEmpty());
}

void SepaTest::writesAccordingToTheSchema()
{
    PayoutFileRequest payout = request(payments(120, u"EUR", 1));
    payout.payments[0].amount = money(99'999'999'999, u"EUR");
    payout.payments[1].payee.bic = u"bnpa fr pp"_qs;
    payout.payments[2].note.clear();
    for (const bool withBic : {true, false}) {
        payout.origin.bic = withBic ? u"COBADEFFXXX"_qs : QString();
        for (const PayoutFormat version : versions)
            QCOMPARE(schemaErrors(version, fileOf(version, payout).content), QString());
    }
}

void SepaTest::writesWhatIsAsked()
{
    PayoutFileRequest payout = request({payment(1, money(9876, u"EUR")), payment(2, money(5, u"EUR"))});
    payout.payments[0].payee.name = u"Jörg & Łucja Weiß"_qs;
    payout.payments[0].payee.bic = u"bnpafrpp"_qs;
    payout.payments[0].note = u"Provision für Jänner"_qs;
    for (const PayoutFormat version : versions) {
        const bool is09 = version == PayoutFormat::SepaPain09;
        const PayoutFile file = fileOf(version, payout);
        QCOMPARE(file.name, u"sepa-LAUREL-2026-7-EUR.xml"_qs);
        QCOMPARE(file.total, money(9881, u"EUR"));
        const ReadDocument document = readDocument(file.content);
        QVERIFY(document.wellFormed);
        const QHash<QString, QString> expected = {
            {u"GrpHdr/MsgId"_qs, u"LAUREL-2026-7"_qs},
            {u"GrpHdr/CreDtTm"_qs, u"2026-01-31T09:05:07Z"_qs},
            {u"GrpHdr/NbOfTxs"_qs, u"2"_qs},
            {u"GrpHdr/CtrlSum"_qs, u"98.81"_qs},
            {u"GrpHdr/InitgPty/Nm"_qs, u"Gruenwald + Soehne GmbH"_qs},
            {u"PmtInf/PmtInfId"_qs, u"LAUREL-2026-7"_qs},
            {u"PmtInf/PmtMtd"_qs, u"TRF"_qs},
            {u"PmtInf/BtchBookg"_qs, u"true"_qs},
            {u"PmtInf/NbOfTxs"_qs, u"2"_qs},
            {u"PmtInf/CtrlSum"_qs, u"98.81"_qs},
            {u"PmtInf/PmtTpInf/SvcLvl/Cd"_qs, u"SEPA"_qs},
            {is09 ? u"PmtInf/ReqdExctnDt/Dt"_qs : u"PmtInf/ReqdExctnDt"_qs, u"2026-02-02"_qs},
            {u"PmtInf/Dbtr/Nm"_qs, u"Gruenwald + Soehne GmbH"_qs},
            {u"PmtInf/DbtrAcct/Id/IBAN"_qs, u"DE89370400440532013000"_qs},
            {is09 ? u"PmtInf/DbtrAgt/FinInstnId/BICFI"_qs : u"PmtInf/DbtrAgt/FinInstnId/BIC"_qs, u"COBADEFFXXX"_qs},
            {u"PmtInf/ChrgBr"_qs, u"SLEV"_qs},
        };
        QCOMPARE(document.texts, expected);
        QCOMPARE(document.payments.size(), 2);
        const QHash<QString, QString> paid = {
            {u"PmtId/EndToEndId"_qs, u"P7-1"_qs},
            {u"Amt/InstdAmt"_qs, u"98.76"_qs},
            {is09 ? u"CdtrAgt/FinInstnId/BICFI"_qs : u"CdtrAgt/FinInstnId/BIC"_qs, u"BNPAFRPP"_qs},
            {u"Cdtr/Nm"_qs, u"Joerg + Lucja Weiss"_qs},
            {u"CdtrAcct/Id/IBAN"_qs, u"FR1420041010050500013M02606"_qs},
            {u"RmtInf/Ustrd"_qs, u"Provision fuer Jaenner"_qs},
        };
        QCOMPARE(document.payments[0], paid);
        QCOMPARE(document.payments[1].value(u"Amt/InstdAmt"_qs), u"0.05"_qs);
        QVERIFY(file.content.contains("<InstdAmt Ccy=\"EUR\">98.76</InstdAmt>"));
    }
}

void SepaTest::leavesOutWhatIsNotKnown()
{
    PayoutFileRequest payout = request(payments(1, u"EUR"));
    payout.origin.bic.clear();
    payout.payments[0].note = u"王"_qs;
    for (const PayoutFormat version : versions) {
        const QByteArray content = fileOf(version, payout).content;
        const ReadDocument document = readDocument(content);
        QCOMPARE(document.texts.value(u"PmtInf/DbtrAgt/FinInstnId/Othr/Id"_qs), u"NOTPROVIDED"_qs);
        QVERIFY(!content.contains("CdtrAgt"));
        QVERIFY(!content.contains("RmtInf"));
        QCOMPARE(schemaErrors(version, content), QString());
    }
}

void SepaTest::keepsTheLimits()
{
    PayoutFileRequest payout = request(payments(1, u"EUR"));
    payout.messageId = QString(35, u'7');
    payout.origin.name = QString(69, u'n') + u"ß"_qs;
    payout.payments[0].reference = QString(35, u'8');
    payout.payments[0].payee.name = QString(69, u'n') + u" rest"_qs;
    payout.payments[0].note = QString(139, u'x') + u"ü"_qs;
    for (const PayoutFormat version : versions) {
        const PayoutFile file = fileOf(version, payout);
        const ReadDocument document = readDocument(file.content);
        QCOMPARE(document.texts.value(u"PmtInf/Dbtr/Nm"_qs), QString(69, u'n') + u's');
        QCOMPARE(document.payments[0].value(u"Cdtr/Nm"_qs), QString(69, u'n'));
        QCOMPARE(document.payments[0].value(u"RmtInf/Ustrd"_qs), QString(139, u'x') + u'u');
        QCOMPARE(schemaErrors(version, file.content), QString());
    }
}

void SepaTest::findsProblems()
{
    const PayoutInstruction right = payment(1, money(100, u"EUR"));
    QCOMPARE(complaint(payment(1, money(99'999'999'999, u"EUR"))), QString());
    QVERIFY(complaint(payment(1, money(100'000'000'000, u"EUR"))).contains(u"at most 999,999,999.99"));
    QVERIFY(complaint(payment(1, money(100, u"USD"))).contains(u"in EUR only, and this is in USD"));
    PayoutInstruction wrong = right;
    for (const char *name : {"", "  ", "王小明", "...", "\xd8\xb9\xd9\x85\xd8\xb1", "😀", "\xe2\x80\xae"}) {
        wrong.payee.name = QString::fromUtf8(name);
        QVERIFY2(complaint(wrong).startsWith(u"0: "), name);
    }
    wrong = right;
    wrong.payee.iban = u"GB00HLFX11016111455365"_qs;
    QVERIFY(complaint(wrong).contains(u"0: “GB00HLFX11016111455365” is not a valid IBAN"));
    wrong.payee.iban = u"PK36SCBL0000001123456702"_qs;
    QVERIFY(complaint(wrong).contains(u"outside the SEPA countries"));
    wrong = right;
    wrong.payee.bic = u"BNPA"_qs;
    QVERIFY(complaint(wrong).contains(u"not a BIC"));
    wrong = right;
    wrong.reference = u"a_b"_qs; // no underscores at banks
    QVERIFY(complaint(wrong).contains(u"SEPA does not know"));

    PayoutFileRequest payout = request({right});
    payout.executionDay = {};
    QVERIFY(complaint(payout).startsWith(u"-1: Say on which day"));
    payout = request({right});
    payout.origin.name.clear();
    payout.origin.iban = u"DE88370400440532013000"_qs;
    payout.origin.bic = u"COBA"_qs;
    QCOMPARE(checkPayout(PayoutFormat::SepaPain09, payout).size(), 3);
}

void SepaTest::anythingIsListedOrValid()
{
    QVERIFY(holds("a payment with any name and note is listed, or its file is valid and pays exactly its amount", [] {
        const PayoutFormat version = *rc::gen::elementOf(versions);
        PayoutFileRequest payout = request({});
        payout.origin.name = u"Shop "_qs + troublesomeText(4);
        const int count = *rc::gen::inRange(1, 9);
        qint64 sum = 0;
        for (int i = 1; i <= count; ++i) {
            const qint64 cents = *rc::gen::inRange<qint64>(1, 100'000'000'000);
            PayoutInstruction one = payment(i, money(cents, u"EUR"));
            one.payee.name = troublesomeText(6);
            one.note = troublesomeText(20);
            sum += cents;
            payout.payments.append(one);
        }
        // Only what can be a name is left to be paid; the others must be told.
        const auto listed = checkPayout(version, payout);
        for (qsizetype i = 0; i < payout.payments.size(); ++i) {
            const bool isName = hasLetterOrDigit(sepaText(payout.payments[i].payee.name));
            const bool told =
                std::any_of(listed.cbegin(), listed.cend(), [i](const auto &each) { return each.payment == i; });
            RC_ASSERT(told == !isName);
            if (told)
                payout.payments[i].payee.name = u"Somebody"_qs;
        }
        RC_ASSERT(writePayoutFiles(version, payout).has_value());
        const PayoutFile file = fileOf(version, payout);
        const QString errors = schemaErrors(version, file.content);
        if (!errors.isEmpty())
            RC_FAIL(errors.toStdString());
        const ReadDocument document = readDocument(file.content);
        RC_ASSERT(document.payments.size() == payout.payments.size());
        for (qsizetype i = 0; i < payout.payments.size(); ++i) {
            RC_ASSERT(document.payments[i].value(u"Amt/InstdAmt"_qs) == payout.payments[i].amount.toDecimalText());
            RC_ASSERT(document.payments[i].value(u"PmtId/EndToEndId"_qs) == payout.payments[i].reference);
            RC_ASSERT(!document.payments[i].value(u"Cdtr/Nm"_qs).isEmpty() &&
                      document.payments[i].value(u"Cdtr/Nm"_qs).size() <= 70);
        }
        RC_ASSERT(document.texts.value(u"GrpHdr/CtrlSum"_qs) == money(sum, u"EUR").toDecimalText());
        RC_ASSERT(document.texts.value(u"PmtInf/CtrlSum"_qs) == money(sum, u"EUR").toDecimalText());
        RC_ASSERT(document.texts.value(u"GrpHdr/NbOfTxs"_qs) == QString::number(count));
    }));
}

QTEST_GUILESS_MAIN(SepaTest)
#include "sepa_test.moc"
