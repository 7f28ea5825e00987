#include "commissions/nachacheck.h"
#include "commissions/payments.h"

#include <QLocale>

using namespace laurel;
using namespace laurel::test;

namespace {

QList<PayoutInstruction> dollars(int count) { return payments(count, u"USD"); }

PayoutFile fileOf(const PayoutFileRequest &request) { return test::fileOf(PayoutFormat::Nacha, request); }
QString complaint(const PayoutFileRequest &request) { return test::complaint(PayoutFormat::Nacha, request); }
QString complaint(const PayoutInstruction &payment) { return test::complaint(PayoutFormat::Nacha, payment); }

} // namespace

class NachaTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void writesRecordByRecord();
    void balances();
    void companiesHaveTheirOwnBatch();
    void fillsBlocks_data();
    void fillsBlocks();
    void checkFindsFaults();
    void spellsAndCutsNames();
    void keepsTheLimits();
    void findsProblems();
    void anythingIsListedOrAddsUp();
};

void NachaTest::initTestCase() { QLocale::setDefault(QLocale(QLocale::German, QLocale::Germany)); }

void NachaTest::writesRecordByRecord()
{
    PayoutFileRequest payout = request({payment(1, money(123'450, u"USD")), payment(2, money(5, u"USD"))});
    payout.payments[1].payee.accountType = BankAccountType::Savings;
    payout.payments[1].payee.routingNumber = u"091 000 019"_qs;
    payout.payments[1].payee.accountNumber = u"12-34 AB"_qs;
    const PayoutFile file = fileOf(payout);
    QCOMPARE(file.name, u"nacha-LAUREL-2026-7-USD.ach"_qs);
    QCOMPARE(file.total, money(123'455, u"USD"));
    QCOMPARE(file.payments, 2);
    const QByteArrayList expected = {
        "101 07640125112345678902601310905A094101FIRST BANK OF TESTING  GRUENWALD & SOEHNE GMBH        ",
        "5220GRUENWALD & SOEH                    1234567890PPDCOMMISSION      260202   1076401250000001",
        "6220210000210123456789       0000123450P7-1           JEANNE DUPONT           0076401250000001",
        "63209100001912-34AB          0000000005P7-2           JEANNE DUPONT           0076401250000002",
        "822000000200112000030000000000000000001234551234567890                         076401250000001",
        "9000001000001000000020011200003000000000000000000123455                                       ",
        QByteArray(94, '9'),
        QByteArray(94, '9'),
        QByteArray(94, '9'),
        QByteArray(94, '9'),
    };
    QCOMPARE(file.content, expected.join("\r\n") + "\r\n");
    QCOMPARE(NachaCheck(file.content).faults, QStringList());
}

void NachaTest::balances()
{
    PayoutFileRequest payout = request(dollars(3));
    payout.payments[2].payee.isCompany = true;
    payout.balanced = true;
    const NachaCheck check(fileOf(payout).content);
    QCOMPARE(check.faults, QStringList());
    QCOMPARE(check.entries.size(), 5);
    // After the two persons, and after the company.
    QCOMPARE(
        check.entries[2],
        QByteArray("627076401251744-5678-99      0000000200OFFSET         GRUENWALD & SOEHNE GMB  0076401250000003"));
    QCOMPARE(
        check.entries[4],
        QByteArray("627076401251744-5678-99      0000000100OFFSET         GRUENWALD & SOEHNE GMB  0076401250000005"));
    payout.origin.accountType = BankAccountType::Savings;
    QVERIFY(NachaCheck(fileOf(payout).content).entries[2].startsWith("637"));
}

void NachaTest::companiesHaveTheirOwnBatch()
{
    PayoutFileRequest payout = request(dollars(4));
    payout.payments[0].payee.isCompany = true;
    payout.payments[2].payee.isCompany = true;
    const NachaCheck both(fileOf(payout).content);
    QCOMPARE(both.faults, QStringList());
    QCOMPARE(both.classes, (QByteArrayList{"PPD", "CCD"}));
    QByteArrayList references;
    for (const QByteArray &entry : both.entries)
        references.append(field(entry, 40, 54).trimmed());
    QCOMPARE(references, (QByteArrayList{"P7-2", "P7-4", "P7-1", "P7-3"}));
    payout.payments = {payout.payments[0], payout.payments[2]};
    QCOMPARE(NachaCheck(fileOf(payout).content).classes, QByteArrayList{"CCD"});
}

void NachaTest::fillsBlocks_data()
{
    QTest::addColumn<int>("count");
    QTest::addColumn<int>("blocks");
    QTest::newRow("one") << 1 << 1;
    QTest::newRow("a full block") << 6 << 1; // and four records around them
    QTest::newRow("one more") << 7 << 2;
    QTest::newRow("two full blocks") << 16 << 2;
    QTest::newRow("many") << 3000 << 301;
}

void NachaTest::fillsBlocks()
{
    QFETCH(int, count);
    QFETCH(int, blocks);
    const QByteArray content = fileOf(request(dollars(count))).content;
    QCOMPARE(content.size(), blocks * 10 * 96);
    QCOMPARE(NachaCheck(content).faults, QStringList());
}

// That the check can fail at all.
void NachaTest::checkFindsFaults()
{
    PayoutFileRequest payout = request(dollars(3));
    payout.balanced = true;
    const QByteArray content = fileOf(payout).content;
    QCOMPARE(NachaCheck(content).faults, QStringList());
    const QByteArrayList records = content.split('\n');
    int found = 0;
    int changed = 0;
    // Digits of amounts, routing numbers, counts, sums and hashes, one by one.
    for (const auto &[record, at] : {std::pair(2, 38),
                                     {2, 10},
                                     {2, 94},
                                     {5, 38},
                                     {6, 10},
                                     {6, 20},
                                     {6, 32},
                                     {6, 44},
                                     {6, 3},
                                     {7, 7},
                                     {7, 13},
                                     {7, 21},
                                     {7, 31},
                                     {7, 43},
                                     {7, 55},
                                     {0, 2},
                                     {1, 94},
                                     {9, 94}}) {
        QByteArrayList broken = records;
        char &digit = broken[record][at - 1];
        digit = digit == '1' ? '2' : '1';
        ++changed;
        found += NachaCheck(broken.join('\n')).faults.isEmpty() ? 0 : 1;
    }
    QCOMPARE(found, changed);
}

void NachaTest::spellsAndCutsNames()
{
    PayoutFileRequest payout = request(dollars(1));
    payout.payments[0].payee.name = u"Łucja Großmann-Ødegård & Söhne"_qs;
    payout.payments[0].reference = u"PAYOUT-2026-000017"_qs; // 18 characters: the end tells payments apart
    const NachaCheck check(fileOf(payout).content);
    QCOMPARE(check.faults, QStringList());
    QCOMPARE(field(check.entries[0], 55, 76), QByteArray("LUCJA GROSSMANN-ODEGAR"));
    QCOMPARE(field(check.entries[0], 40, 54), QByteArray("OUT-2026-000017"));
    payout.origin.companyId = u"123456789"_qs;
    QCOMPARE(field(fileOf(payout).content, 14, 23), QByteArray(" 123456789"));
    payout.fileIdModifier = '7';
    QCOMPARE(field(fileOf(payout).content, 34, 34), QByteArray("7"));
}

void NachaTest::keepsTheLimits()
{
    const qint64 most = 9'999'999'999;
    PayoutFileRequest payout = request({payment(1, money(most, u"USD"))});
    QCOMPARE(NachaCheck(fileOf(payout).content).faults, QStringList());
    payout.balanced = true;
    QCOMPARE(NachaCheck(fileOf(payout).content).faults, QStringList());
    // The offset is an entry, too.
    payout.payments.append(payment(2, money(1, u"USD")));
    QVERIFY(complaint(payout).startsWith(u"-1: The payments are more than one file can hold"));
    payout.payments[1].payee.isCompany = true; // which has an offset of its own
    QCOMPARE(complaint(payout), QString());
    payout.balanced = false;
    payout.payments[0].amount = money(most + 1, u"USD");
    QVERIFY(complaint(payout).startsWith(u"0: A payment by NACHA is at most"));
    payout.payments = payments(100, u"USD", most);
    QCOMPARE(NachaCheck(fileOf(payout).content).faults, QStringList());
    payout.payments = payments(101, u"USD", most);
    QVERIFY(complaint(payout).startsWith(u"-1: The payments are more than one file can hold"));
}

void NachaTest::findsProblems()
{
    const PayoutInstruction right = payment(1, money(100, u"USD"));
    QVERIFY(complaint(payment(1, money(100, u"EUR"))).contains(u"in USD only, and this is in EUR"));
    PayoutInstruction wrong = right;
    for (const char *routing : {"", "021000020", "02100002", "000000000", "021000021\xe2\x80\xae"}) {
        wrong.payee.routingNumber = QString::fromUtf8(routing);
        QVERIFY2(complaint(wrong).contains(u"not a routing number"), routing);
    }
    wrong = right;
    for (const char *account : {"", " ", "123456789012345678", "12_3", "123\xe2\x80\x8b", "=1", "\xd9\xa1"}) {
        wrong.payee.accountNumber = QString::fromUtf8(account);
        QVERIFY2(complaint(wrong).contains(u"not an account number"), account);
    }
    wrong = right;
    for (const char *name : {"", "王小明", "--"}) {
        wrong.payee.name = QString::fromUtf8(name);
        QVERIFY2(complaint(wrong).startsWith(u"0: The name"), name);
    }

    const auto complaintWith = [&right](auto &&change) {
        PayoutFileRequest payout = request({right});
        change(payout);
        return complaint(payout);
    };
    QVERIFY(complaintWith([](auto &payout) { payout.origin.name.clear(); }).startsWith(u"-1: The name"));
    QVERIFY(complaintWith([](auto &payout) {
                payout.origin.bankName.clear();
            }).startsWith(u"-1: Enter the name of the bank"));
    QVERIFY(complaintWith([](auto &payout) {
                payout.origin.routingNumber.clear();
            }).startsWith(u"-1: “” is not a routing"));
    QVERIFY(complaintWith([](auto &payout) {
                payout.origin.companyId = u"12345678"_qs;
            }).startsWith(u"-1: Enter the company's"));
    QVERIFY(complaintWith([](auto &payout) {
                payout.origin.companyId = u"12345678ä"_qs;
            }).startsWith(u"-1: Enter the company's"));
    QVERIFY(complaintWith([](auto &payout) { payout.executionDay = {}; }).startsWith(u"-1: Say on which day"));
    QVERIFY(complaintWith([](auto &payout) { payout.fileIdModifier = 'a'; }).startsWith(u"-1: The mark"));
    QCOMPARE(complaintWith([](auto &payout) { payout.origin.accountNumber.clear(); }), QString());
    QVERIFY(complaintWith([](auto &payout) {
                payout.origin.accountNumber.clear();
                payout.balanced = true;
            }).startsWith(u"-1: “” is not an account number"));
}

void NachaTest::anythingIsListedOrAddsUp()
{
    QVERIFY(holds("a payment with any name is listed, or it is in a file that adds up", [] {
        PayoutFileRequest payout = request({});
        payout.balanced = *rc::gen::arbitrary<bool>();
        const int count = *rc::gen::inRange(1, 30);
        qint64 sum = 0;
        for (int i = 1; i <= count; ++i) {
            PayoutInstruction one = payment(i, money(*rc::gen::inRange<qint64>(1, 100'000'000), u"USD"));
            one.payee.name = troublesomeText(6);
            one.payee.isCompany = *rc::gen::arbitrary<bool>();
            one.payee.accountType = *rc::gen::element(BankAccountType::Checking, BankAccountType::Savings);
            one.payee.routingNumber =
                *rc::gen::element(u"021000021"_qs, u"091000019"_qs, u"122105155"_qs, u"322271627"_qs);
            sum += one.amount.minor();
            payout.payments.append(one);
        }
        for (const PayoutFileProblem &problem : checkPayout(PayoutFormat::Nacha, payout)) {
            RC_ASSERT(problem.payment >= 0);
            payout.payments[problem.payment].payee.name = u"Somebody"_qs;
        }
        const PayoutFile file = fileOf(payout);
        const NachaCheck check(file.content);
        if (!check.faults.isEmpty())
            RC_FAIL(check.faults.join(u"; "_qs).toStdString());
        QHash<QByteArray, qint64> paid;
        qint64 credits = 0;
        for (const QByteArray &entry : check.entries) {
            const bool offset = field(entry, 40, 54).trimmed() == "OFFSET";
            RC_ASSERT(offset == (entry[2] == '7'));
            RC_ASSERT(!offset || payout.balanced);
            if (offset)
                continue;
            credits += numberIn(entry, 30, 39);
            paid.insert(field(entry, 40, 54).trimmed(), numberIn(entry, 30, 39));
            RC_ASSERT(!field(entry, 55, 76).trimmed().isEmpty());
        }
        RC_ASSERT(credits == sum && file.total == money(sum, u"USD"));
        for (const PayoutInstruction &one : std::as_const(payout.payments)) {
            RC_ASSERT(paid.value(one.reference.toLatin1()) == one.amount.minor());
        }
    }));
}

QTEST_GUILESS_MAIN(NachaTest)
#include "nacha_test.moc"
