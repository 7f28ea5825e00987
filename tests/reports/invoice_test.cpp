#include "statementprogram.h"

#include "commissions/invoicing.h"
#include "commissions/vat.h"
#include "reports/invoicedocument.h"
#include "reports/writers.h"
#include "storage/payerdetails.h"

#include <SQLiteCpp/Database.h>

using namespace Qt::StringLiterals;

namespace laurel::test {

namespace {

const QLocale english(QLocale::English, QLocale::UnitedKingdom);
const QDate day(2026, 6, 1);
const QString reverseCharge =
    u"Steuerschuldnerschaft des Leistungsempfängers / reverse charge, Art. 196 Directive 2006/112/EC"_s;

PayoutAccount accountIn(const QString &country, const QString &vatId)
{
    PayoutAccount account;
    account.address = u"Lindenweg 1\n10115 Town"_s;
    account.country = country;
    account.vatId = vatId;
    return account;
}

PayerDetails irishPayer()
{
    PayerDetails payer;
    payer.name = u"Tea & Leaf Ltd"_s;
    payer.address = u"1 Leaf Lane, Dublin"_s;
    payer.country = u"IE"_s;
    payer.vatId = u"IE1234567A"_s;
    return payer;
}

/// A program of an Irish payer in which some partners were paid.
class Shop
{
public:
    Shop() { must(savePayerDetails(program.database(), irishPayer())); }

    /// The payment that a partner got.
    PaymentId pay(const QString &name, const PayoutAccount &account, bool isMade = true)
    {
        const AffiliateId affiliate = program.add(name, account);
        program.earn(affiliate, {2026, 4, 2}, 2500);
        program.earn(affiliate, {2026, 4, 28}, 1000);
        const PayoutRunId payout = must(program.pay({2026, 5, 15}, {2026, 4, 30}, {affiliate}));
        const PaymentId payment = program.idsOf(payout).constFirst();
        if (isMade)
            must(program.payouts().markPaid({payment}, {2026, 5, 16}));
        return payment;
    }
    PaymentId payGerman(const QString &name) { return pay(name, accountIn(u"DE"_s, u"DE123456789"_s)); }
    Result<Invoice> issue(PaymentId id, QDate on = day)
    {
        Job job;
        const Payment payment = must(PayoutRepository(program.database()).payment(id));
        return must(issueInvoices(program.database(), {payment}, on, job)).constFirst().invoice;
    }
    Database &database() { return program.database(); }

    StatementProgram program;
};

QByteArray pageOf(const Invoice &invoice, const QString &path)
{
    must(writeHtml(documentOf(invoice, english), path));
    return readFile(path);
}

} // namespace

class InvoiceTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QVERIFY(m_folder.isValid()); }

    void numbersHaveNoGap()
    {
        Shop shop;
        const PaymentId anna = shop.payGerman(u"Anna"_s);
        const PaymentId ben = shop.payGerman(u"Ben"_s);
        const PaymentId cleo = shop.payGerman(u"Cleo"_s);
        const PaymentId open = shop.pay(u"Dora"_s, accountIn(u"DE"_s, u"DE123456789"_s), false);
        const PaymentId american = shop.pay(u"Earl"_s, accountIn(u"US"_s, {}));
        QCOMPARE(must(shop.issue(anna)).number, u"SB-2026-0001"_s);
        QCOMPARE_ERROR(shop.issue(open), ErrorCode::RefusedByRule);
        QCOMPARE_ERROR(shop.issue(american), ErrorCode::RefusedByRule);
        QCOMPARE(must(shop.issue(ben)).number, u"SB-2026-0002"_s); // what was refused took none
        QCOMPARE(must(shop.issue(anna, {2027, 1, 2})).number, u"SB-2026-0001"_s);
        QCOMPARE(must(shop.issue(cleo, {2027, 1, 2})).number, u"SB-2027-0001"_s);
        QCOMPARE(must(InvoiceRepository(shop.database()).ofYear(2026)).size(), 2);
    }

    void cancellingGivesNoNumber()
    {
        Shop shop;
        const PaymentId anna = shop.payGerman(u"Anna"_s);
        const Payment payment = must(PayoutRepository(shop.program.database()).payment(anna));
        Job job;
        job.cancel();
        QCOMPARE_ERROR(issueInvoices(shop.program.database(), {payment}, day, job), ErrorCode::Cancelled);
        QVERIFY(must(InvoiceRepository(shop.program.database()).ofYear(2026)).isEmpty());
        // The second one's trouble is the file's: the first has no number either.
        Payment gone = payment;
        gone.id = PaymentId(999);
        Job another;
        QVERIFY(!issueInvoices(shop.program.database(), {payment, gone}, day, another));
        QVERIFY(must(InvoiceRepository(shop.program.database()).ofYear(2026)).isEmpty());
        QCOMPARE(must(shop.issue(anna)).number, u"SB-2026-0001"_s);
    }

    void theSameOneIsWrittenAgain()
    {
        Shop shop;
        const PaymentId payment = shop.payGerman(u"Anna <i>"_s);
        const Invoice first = must(shop.issue(payment));
        const QByteArray page = pageOf(first, m_folder.filePath(u"one.html"_s));
        // Whatever changes later.
        PayerDetails payer = irishPayer();
        payer.name = u"Another Ltd"_s;
        must(savePayerDetails(shop.database(), payer));
        PayoutAccount account = accountIn(u"FR"_s, u"FR12345678901"_s);
        account.affiliate = must(shop.program.payouts().payment(payment)).affiliate;
        must(PayoutAccountRepository(shop.database()).save(account));
        const Invoice again = must(shop.issue(payment, {2026, 12, 24}));
        QCOMPARE(again, first);
        QCOMPARE(pageOf(again, m_folder.filePath(u"two.html"_s)), page);
        QCOMPARE(number(shop.database(), "SELECT count(*) FROM invoice"), 1);
        QCOMPARE(first.net, Money(3500, euro()));
        QCOMPARE(first.supplied, DateRange({2026, 4, 2}, {2026, 4, 29}));
        const QString text = QString::fromUtf8(page);
        for (const char *part :
             {"Self-billing invoice SB-2026-0001", "Gutschrift", "Anna &lt;i&gt;", "Tea &amp; Leaf Ltd",
              "VAT id DE123456789", "VAT id IE1234567A", "35.00", "2026-0001-1", "1 Jun 2026"})
            QVERIFY2(text.contains(QString::fromUtf8(part)), part);
        QVERIFY(text.contains(reverseCharge));
    }

    void theFileKeepsThem_data()
    {
        QTest::addColumn<QByteArray>("sql");
        QTest::newRow("changed") << QByteArray("UPDATE invoice SET content = '{}'");
        QTest::newRow("renumbered") << QByteArray("UPDATE invoice SET sequence = 7");
        QTest::newRow("deleted") << QByteArray("DELETE FROM invoice");
        const QByteArray insert =
            "INTO invoice (year, sequence, number, payment_id, day, content, issued_at, issued_by) ";
        QTest::newRow("gap") << QByteArray(
            "INSERT " + insert +
            "SELECT 2026, 3, 'SB-2026-0003', max(id), 20600, '{}', 0, '' FROM payout_payment WHERE state = 'paid'");
        QTest::newRow("twice") << QByteArray(
            "INSERT " + insert + "SELECT 2026, 2, 'SB-2026-0002', payment_id, 20600, '{}', 0, '' FROM invoice");
        QTest::newRow("replaced") << QByteArray(
            "REPLACE " + insert + "SELECT 2026, 2, 'SB-2026-0002', payment_id, 20600, '{}', 0, '' FROM invoice");
        QTest::newRow("not paid") << QByteArray(
            "INSERT " + insert +
            "SELECT 2026, 2, 'SB-2026-0002', id, 20600, '{}', 0, '' FROM payout_payment WHERE state <> 'paid'");
    }
    void theFileKeepsThem()
    {
        QFETCH(QByteArray, sql);
        Shop shop;
        must(shop.issue(shop.payGerman(u"Anna"_s)));
        shop.pay(u"Ben"_s, accountIn(u"DE"_s, u"DE123456789"_s), false);
        shop.payGerman(u"Cleo"_s);
        QVERIFY(shop.database().sql().tryExec(sql.toStdString()) != 0);
        QCOMPARE(
            number(shop.database(), "SELECT count(*) FROM invoice WHERE number = 'SB-2026-0001' AND content <> '{}'"),
            1);
        QCOMPARE(number(shop.database(), "SELECT count(*) FROM invoice"), 1);
    }

    void vatByWhoIsWhere_data()
    {
        QTest::addColumn<QString>("sellerCountry");
        QTest::addColumn<QString>("sellerVat");
        QTest::addColumn<QString>("buyerCountry");
        QTest::addColumn<QString>("buyerVat");
        QTest::addColumn<int>("treatment"); // −1: none
        const auto row = [](const char *name, const char *country, const char *vat, const char *buyerCountry,
                            const char *buyerVat, int treatment) {
            QTest::newRow(name) << QString::fromLatin1(country) << QString::fromLatin1(vat)
                                << QString::fromLatin1(buyerCountry) << QString::fromLatin1(buyerVat) << treatment;
        };
        row("two countries", "DE", "DE123456789", "IE", "IE1234567A", int(VatTreatment::ReverseCharge));
        row("Greece", "GR", "EL123456789", "IE", "IE1234567A", int(VatTreatment::ReverseCharge));
        row("one country", "IE", "IE7654321B", "IE", "IE1234567A", -1);
        row("no id of the seller", "DE", "", "IE", "IE1234567A", int(VatTreatment::NoVatId));
        row("no id of the seller, one country", "IE", "", "IE", "IE1234567A", int(VatTreatment::NoVatId));
        row("no id of the buyer", "DE", "DE123456789", "IE", "", -1);
        row("buyer outside", "DE", "DE123456789", "US", "", int(VatTreatment::OutsideEu));
        row("seller outside", "CH", "", "IE", "IE1234567A", -1);
        row("id of another country", "DE", "FR12345678901", "IE", "IE1234567A", -1);
        row("Greece by its country's letters", "GR", "GR123456789", "IE", "IE1234567A", -1);
        row("buyer's country unknown", "DE", "DE123456789", "", "IE1234567A", -1);
        row("United Kingdom is outside", "GB", "GB123456789", "IE", "IE1234567A", -1);
    }
    void vatByWhoIsWhere()
    {
        QFETCH(QString, sellerCountry);
        QFETCH(QString, sellerVat);
        QFETCH(QString, buyerCountry);
        QFETCH(QString, buyerVat);
        QFETCH(int, treatment);
        const Result<VatTreatment> result =
            vatTreatment({u"Anna"_s, {}, sellerCountry, sellerVat, {}}, {u"Tea"_s, {}, buyerCountry, buyerVat, {}});
        QCOMPARE(result ? int(*result) : -1, treatment);
        if (result)
            QCOMPARE(vatNote(*result) == reverseCharge, treatment == int(VatTreatment::ReverseCharge));
        else
            QVERIFY(!result.error().message.isEmpty());
    }

    void needsNamesAndAddresses()
    {
        Shop shop;
        PayoutAccount account = accountIn(u"DE"_s, u"DE123456789"_s);
        account.address.clear();
        const PaymentId payment = shop.pay(u"Anna"_s, account);
        QCOMPARE_ERROR(shop.issue(payment), ErrorCode::InvalidInput);
        account = accountIn(u"DE"_s, u"DE123456789"_s);
        account.affiliate = must(shop.program.payouts().payment(payment)).affiliate;
        must(PayoutAccountRepository(shop.database()).save(account)); // told later
        must(savePayerDetails(shop.database(), {}));
        QCOMPARE_ERROR(shop.issue(payment), ErrorCode::InvalidInput);
        must(savePayerDetails(shop.database(), irishPayer()));
        QVERIFY_RESULT(shop.issue(payment));
    }

    void payerIsKept()
    {
        Shop shop;
        PayerDetails payer = irishPayer();
        payer.iban = u"ie29 aibk 9311 5212 3456 78"_s;
        payer.accountType = AccountType::Savings;
        payer.bankName = u" Leaf Bank "_s;
        must(savePayerDetails(shop.database(), payer));
        PayerDetails expected = payer;
        expected.iban = u"IE29AIBK93115212345678"_s;
        expected.bankName = u"Leaf Bank"_s;
        QCOMPARE(must(loadPayerDetails(shop.database())), expected);
        QCOMPARE(number(shop.database(), "SELECT count(*) FROM audit WHERE entity = 'payer' AND after LIKE '%AIBK%'"),
                 0);
        payer.country = u"Ireland"_s;
        QCOMPARE_ERROR(savePayerDetails(shop.database(), payer), ErrorCode::InvalidInput);
    }

private:
    QTemporaryDir m_folder;
};

} // namespace laurel::test

QTEST_MAIN(laurel::test::InvoiceTest)
#include "invoice_test.moc"
