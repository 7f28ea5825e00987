#include "statementprogram.h"

#include "reports/yeartotals.h"
#include "storage/payerdetails.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace laurel::test {

namespace {

const QLocale english(QLocale::English, QLocale::UnitedStates);

Currency dollar() { return must(Currency::fromCode(u"USD")); }
Money dollars(qint64 cents) { return Money(cents, dollar()); }

PayoutAccount american(PayoutMethod method, TaxForm form = TaxForm::None)
{
    PayoutAccount account;
    account.method = method;
    account.currency = dollar();
    account.email = u"payee@post.example"_s;
    account.taxForm = form;
    return account;
}

/// A euro is two dollars on every day of these years.
class Year
{
public:
    Year()
    {
        for (const int year : {2025, 2026, 2027})
            program.addDollarRate({year, 6, 15}, 200);
    }

    AffiliateId add(const QString &name, const PayoutAccount &account) { return program.add(name, account); }
    /// Euros earned and paid in June of a year.
    void pay(AffiliateId affiliate, qint64 cents, int year)
    {
        program.earn(affiliate, {year, 5, 2}, cents);
        const PayoutRunId payout = must(program.pay({year, 6, 15}, {year, 5, 31}, {affiliate}));
        must(program.payouts().markPaid(program.idsOf(payout), {year, 6, 16}));
    }
    YearTotals read(int year) { return must(readYearTotals(program.database(), year)); }

    StatementProgram program;
};

YearTotal totalOf(const YearTotals &totals, const QString &name)
{
    const auto found = std::ranges::find(totals.totals, name, &YearTotal::name);
    return found == totals.totals.end() ? YearTotal() : *found;
}

} // namespace

class YearTotalsTest : public QObject
{
    Q_OBJECT

private slots:
    void thresholdByYear_data()
    {
        QTest::addColumn<int>("year");
        QTest::addColumn<qint64>("cents");
        QTest::addColumn<bool>("isIndexed");
        QTest::newRow("long ago") << 2019 << qint64(60000) << false;
        QTest::newRow("the last of the old") << 2025 << qint64(60000) << false;
        QTest::newRow("the first of the new") << 2026 << qint64(200000) << false;
        QTest::newRow("indexed") << 2027 << qint64(200000) << true;
        QTest::newRow("later") << 2031 << qint64(200000) << true;
    }
    void thresholdByYear()
    {
        QFETCH(int, year);
        QFETCH(qint64, cents);
        QFETCH(bool, isIndexed);
        QCOMPARE(necThreshold(year).amount, dollars(cents));
        QCOMPARE(necThreshold(year).isIndexed, isIndexed);
    }

    void whoIsAbove()
    {
        Year year;
        const AffiliateId below = year.add(u"Below"_s, american(PayoutMethod::Other));
        const AffiliateId exactly = year.add(u"Exactly"_s, american(PayoutMethod::Other));
        const AffiliateId foreign = year.add(u"Foreign"_s, american(PayoutMethod::Other, TaxForm::W8Ben));
        for (const int when : {2025, 2026}) {
            const qint64 threshold = necThreshold(when).amount.minor() / 2; // in euros
            year.pay(below, threshold - 1, when);
            year.pay(exactly, threshold, when);
            year.pay(foreign, threshold * 3, when);
            const YearTotals totals = year.read(when);
            QCOMPARE(totals.totals.size(), 3);
            QCOMPARE(totalOf(totals, u"Below"_s).paid, QList<Money>{dollars(threshold * 2 - 2)});
            QVERIFY(!totalOf(totals, u"Below"_s).isAbove);
            QVERIFY(totalOf(totals, u"Below"_s).missing.isEmpty());
            QVERIFY(totalOf(totals, u"Exactly"_s).isAbove);
            QCOMPARE(totalOf(totals, u"Exactly"_s).missing.size(), 3); // form, tax id, address
            QVERIFY(!totalOf(totals, u"Foreign"_s).isAbove);
        }
        QVERIFY(year.read(2024).totals.isEmpty());
    }

    void nothingIsMissingFromWhoToldAll()
    {
        Year year;
        PayoutAccount account = american(PayoutMethod::Other, TaxForm::W9);
        account.taxId = u"12-3456789"_s;
        const AffiliateId anna = year.add(u"Anna"_s, account);
        year.pay(anna, 500000, 2026);
        QCOMPARE(totalOf(year.read(2026), u"Anna"_s).missing, QStringList{u"address"_s});
        account.affiliate = anna;
        account.minimum = Money(0, euro());
        account.address = u"1 Main Street, Springfield"_s;
        must(PayoutAccountRepository(year.program.database()).save(account));
        QVERIFY(totalOf(year.read(2026), u"Anna"_s).isAbove);
        QVERIFY(totalOf(year.read(2026), u"Anna"_s).missing.isEmpty());
    }

    void payPalReportsItsOwn()
    {
        Year year;
        const AffiliateId anna = year.add(u"Anna"_s, american(PayoutMethod::PayPal));
        year.pay(anna, 400000, 2026);
        PayoutAccount account = american(PayoutMethod::Other);
        account.affiliate = anna;
        account.minimum = Money(0, euro());
        must(PayoutAccountRepository(year.program.database()).save(account));
        year.program.addDollarRate({2026, 7, 15}, 200);
        year.program.earn(anna, {2026, 6, 2}, 99999);
        const PayoutRunId payout = must(year.program.pay({2026, 7, 15}, {2026, 6, 30}));
        must(year.program.payouts().markPaid(year.program.idsOf(payout), {2026, 7, 16}));
        const YearTotal total = totalOf(year.read(2026), u"Anna"_s);
        QCOMPARE(total.paid, QList<Money>{dollars(999998)});
        QCOMPARE(total.byPayPal, QList<Money>{dollars(800000)});
        QCOMPARE(total.counted, dollars(199998));
        QVERIFY(!total.isAbove);
        const TableData table = tableOf(year.read(2026));
        QCOMPARE(std::get<Money>(table.rows.constFirst().at(3)), dollars(800000));
    }

    void withoutARateNothingIsTold()
    {
        Year year;
        PayoutAccount account;
        account.method = PayoutMethod::Other;
        const AffiliateId anna = year.add(u"Anna"_s, account); // in euros
        year.program.earn(anna, {2026, 2, 2}, 100000);
        const PayoutRunId payout = must(year.program.pay({2026, 3, 15}, {2026, 2, 28}));
        must(year.program.payouts().markPaid(year.program.idsOf(payout), {2026, 3, 16}));
        const YearTotal total = totalOf(year.read(2026), u"Anna"_s);
        QCOMPARE(total.paid, QList<Money>{Money(100000, euro())});
        QVERIFY(!total.counted && !total.isAbove);
        QVERIFY(!total.missing.isEmpty()); // it may be needed
    }

    void countsByTheDayOfThePayment()
    {
        Year year;
        const AffiliateId anna = year.add(u"Anna"_s, american(PayoutMethod::Other));
        year.program.addDollarRate({2025, 12, 30}, 200);
        year.program.earn(anna, {2025, 11, 2}, 40000);
        const PayoutRunId payout = must(year.program.pay({2025, 12, 30}, {2025, 11, 30}));
        must(year.program.payouts().markPaid(year.program.idsOf(payout), {2026, 1, 2}));
        QVERIFY(year.read(2025).totals.isEmpty());
        QCOMPARE(year.read(2026).totals.size(), 1);
    }

    void textSaysWhatTheThresholdIs()
    {
        Year year;
        year.pay(year.add(u"Anna"_s, american(PayoutMethod::Other)), 500000, 2027);
        const auto note = [](const YearTotals &totals) {
            const ReportDocument document = documentOf(totals, english);
            const auto *paragraph = std::get_if<ParagraphBlock>(&document.blocks.constFirst());
            return paragraph ? paragraph->text : QString();
        };
        QVERIFY(note(year.read(2027)).contains(u"$2,000.00 or more"_s));
        QVERIFY(note(year.read(2027)).contains(u"follows prices"_s));
        QVERIFY(!note(year.read(2026)).contains(u"follows prices"_s));
        QVERIFY(note(year.read(2025)).contains(u"$600.00 or more"_s));
        PayerDetails payer;
        payer.country = u"DE"_s;
        must(savePayerDetails(year.program.database(), payer));
        QVERIFY(!year.read(2027).asksForNec); // the form is one of the USA
        QVERIFY(note(year.read(2027)).isEmpty());
    }
};

} // namespace laurel::test

QTEST_GUILESS_MAIN(laurel::test::YearTotalsTest)
#include "yeartotals_test.moc"
