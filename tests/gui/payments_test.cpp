// Payouts made, in the real window: what becomes of their payments, and the files that pay them.
#include "commissions/payoutdays.h"
#include "core/localformat.h"
#include "gui/models/payoutcandidatemodel.h"
#include "gui/models/payoutmodel.h"
#include "gui/pages/affiliates/balancecard.h"
#include "gui/payoutsfixture.h"
#include "storage/affiliaterepository.h"
#include "storage/payoutaccounts.h"
#include "support/testsupport.h"

#include <QCryptographicHash>
#include <QDateEdit>
#include <QDialogButtonBox>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QTabWidget>
#include <QTableView>
#include <algorithm>

namespace laurel::test {

class PaymentsTest : public PayoutsFixture
{
    Q_OBJECT

private slots:
    void makesOnePaidAndOneDueAgain();
    void voidsAllThatIsOpen();
    void marksAsSentOnlyWhatWasNotSent();
    void writesNoFileUntilAllIsMended();
    void writesAFileAndNotesIt();
    void writesAWorkbook();
    void asksBeforeItReplacesFiles();
    void readsPayPalsReport();
    void showsTheBalanceInTheProfile();
    void balanceIsWhatTheNextPayoutPays();
};

void PaymentsTest::makesOnePaidAndOneDueAgain()
{
    createPayout();
    select(QStringLiteral("Anna's Tea Blog"));
    QVERIFY(part<QLabel>("scopeLabel")->text().contains(QStringLiteral("1 open payment")));
    QTest::mouseClick(part<QPushButton>("paidButton"), Qt::LeftButton);
    QVERIFY(inDialog<QLabel>("finalLabel")->text().contains(QStringLiteral("cannot be undone")));
    // The payout was made today: nothing of it was paid before, and nothing is paid tomorrow.
    const QDate today = m_window->session()->period().today();
    inDialog<QDateEdit>("dayEdit")->setDate(today.addDays(-1));
    QCOMPARE(inDialog<QDateEdit>("dayEdit")->date(), today);
    inDialog<QDateEdit>("dayEdit")->setDate(today.addDays(1));
    QCOMPARE(inDialog<QDateEdit>("dayEdit")->date(), today);
    acceptDialog();
    QCOMPARE(payments().at(0).state, PaymentState::Paid);
    QCOMPARE(payments().at(0).paidDay, today);
    QCOMPARE(payments().at(1).state, PaymentState::Open);
    QCOMPARE(column("payoutTable", PayoutModel::State), texts({"1 of 2 paid"}));

    // What is paid is out of reach.
    select(QStringLiteral("Anna's Tea Blog"));
    QVERIFY(!part<QPushButton>("paidButton")->isEnabled());

    select(QStringLiteral("Brew Weekly"));
    choose("moreButton", QStringLiteral("Mark as failed"));
    auto *box = inDialog<QDialogButtonBox>("buttonBox");
    QVERIFY(!box->button(QDialogButtonBox::Ok)->isEnabled()); // a reason is required
    inDialog<QLineEdit>("reasonEdit")->setText(QStringLiteral("Account closed"));
    acceptDialog();
    QCOMPARE(payments().at(1).state, PaymentState::Failed);
    QCOMPARE(payments().at(1).reason, QStringLiteral("Account closed"));
    QCOMPARE(column("payoutTable", PayoutModel::State), texts({"1 of 2 paid, 1 failed"}));
    part<QTabWidget>("tabs")->setCurrentIndex(0);
    QVERIFY(part<QPushButton>("createButton")->text().contains(QStringLiteral("to 1 affiliate")));
    QCOMPARE(column("table", PayoutCandidateModel::Affiliate).constFirst(), QStringLiteral("Brew Weekly"));
}

void PaymentsTest::voidsAllThatIsOpen()
{
    createPayout();
    choose("moreButton", QStringLiteral("Void"));
    inDialog<QLineEdit>("reasonEdit")->setText(QStringLiteral("Wrong month"));
    acceptDialog();
    QCOMPARE(payments().at(0).state, PaymentState::Void);
    QCOMPARE(payments().at(1).state, PaymentState::Void);
    QCOMPARE(column("payoutTable", PayoutModel::State), texts({"Voided"}));
    QVERIFY(!part<QPushButton>("writeButton")->isEnabled());
    part<QTabWidget>("tabs")->setCurrentIndex(0);
    QVERIFY(part<QPushButton>("createButton")->text().contains(QStringLiteral("to 2 affiliate")));
}

void PaymentsTest::marksAsSentOnlyWhatWasNotSent()
{
    createPayout();
    select(QStringLiteral("Anna's Tea Blog"));
    choose("moreButton", QStringLiteral("Mark as sent"));
    QCOMPARE(payments().at(0).state, PaymentState::Sent);
    QCOMPARE(payments().at(1).state, PaymentState::Open);
    // What was selected still is.
    QVERIFY2(part<QLabel>("scopeLabel")->text().contains(QStringLiteral("1 open payment")),
             qPrintable(part<QLabel>("scopeLabel")->text()));
    for (const QAction *action : part<QPushButton>("moreButton")->menu()->actions()) {
        if (action->text().contains(QStringLiteral("sent")))
            QVERIFY(!action->isEnabled());
    }
}

void PaymentsTest::writesNoFileUntilAllIsMended()
{
    createPayout();
    m_prompts.nextSavePath = m_place->filePath(QStringLiteral("sepa.xml"));
    choose("writeButton", QStringLiteral("SEPA file for 1"));
    QVERIFY(part<QTableView>("problemTable")->isVisible());
    QCOMPARE(column("problemTable", 0), texts({"The payer"}));
    QVERIFY(!QFile::exists(m_place->filePath(QStringLiteral("sepa.xml"))));
    QCOMPARE(payments().at(0).state, PaymentState::Open);

    click("payerButton");
    inDialog<QLineEdit>("ibanEdit")->setText(QStringLiteral("DE88 3704 0044 0532 0130 00"));
    QVERIFY(!inDialog<QDialogButtonBox>("buttonBox")->button(QDialogButtonBox::Ok)->isEnabled());
    QVERIFY(inDialog<QLabel>("errorLabel")->text().contains(QStringLiteral("DE88")));
    inDialog<QLineEdit>("ibanEdit")->setText(QStringLiteral("DE89 3704 0044 0532 0130 00"));
    acceptDialog();
    QVERIFY(!part<QTableView>("problemTable")->isVisible());
    choose("writeButton", QStringLiteral("SEPA file for 1"));
    QFile file(m_place->filePath(QStringLiteral("sepa.xml")));
    QVERIFY2(file.open(QIODevice::ReadOnly), qPrintable(message() + column("problemTable", 1).join(u'|') + m_prompts.nextSavePath));
    QVERIFY(file.readAll().contains("DE89370400440532013000"));
    QCOMPARE(payments().at(0).state, PaymentState::Exported);
    QCOMPARE(payments().at(1).state, PaymentState::Open);
}

void PaymentsTest::writesAFileAndNotesIt()
{
    createPayout();
    const QString path = m_place->filePath(QStringLiteral("table.csv"));
    m_prompts.nextSavePath = path;
    choose("writeButton", QStringLiteral("Table, to pay by hand for 2"));
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray content = file.readAll();
    for (const Payment &payment : payments()) {
        QVERIFY(content.contains(payment.reference.toUtf8()));
        QCOMPARE(payment.state, PaymentState::Exported);
    }
    QCOMPARE(file.permissions() & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
    const auto files = must(PayoutRepository(database()).files(payments().constFirst().payout));
    QCOMPARE(files.size(), 1);
    QCOMPARE(files.constFirst().sha256, QCryptographicHash::hash(content, QCryptographicHash::Sha256));
    QVERIFY(part<QLabel>("filesLabel")->text().contains(QStringLiteral("table.csv")));
    QVERIFY2(message().contains(QStringLiteral("table.csv")), qPrintable(message()));

    // Two files of one payment would pay it twice.
    const qsizetype asked = m_prompts.asked.size();
    m_prompts.nextDecision = false;
    choose("writeButton", QStringLiteral("Table, to pay by hand for 2"));
    QCOMPARE(m_prompts.asked.size(), asked + 1);
    QCOMPARE(must(PayoutRepository(database()).files(payments().constFirst().payout)).size(), 1);
}

void PaymentsTest::writesAWorkbook()
{
    createPayout();
    const QString path = m_place->filePath(QStringLiteral("table.xlsx"));
    m_prompts.nextSavePath = path;
    choose("writeButton", QStringLiteral("Excel workbook, to pay by hand for 2"));
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(file.read(2) == "PK");
    QCOMPARE(payments().constFirst().state, PaymentState::Exported);
}

void PaymentsTest::asksBeforeItReplacesFiles()
{
    openPage(400);
    for (const Affiliate &affiliate : must(AffiliateRepository(database()).list())) {
        PayoutAccount account = must(PayoutAccountRepository(database()).find(affiliate.id));
        if (account.method == PayoutMethod::None)
            continue;
        // Wise has one table for IBANs and another one for addresses.
        account.iban = affiliate.name.startsWith(u'A') ? account.iban : QString();
        account.method = PayoutMethod::Wise;
        QVERIFY_RESULT(PayoutAccountRepository(database()).save(account));
    }
    m_window->session()->announce({ChangeSet::Affiliates, {}});
    QVERIFY(waitSettled(*m_window));
    approve();
    click("createButton");
    const auto write = [this] {
        m_prompts.nextFolder = m_place->path();
        choose("writeButton", QStringLiteral("Wise file for 2"));
    };
    write();
    const PayoutRunId payout = payments().constFirst().payout;
    auto files = must(PayoutRepository(database()).files(payout));
    QCOMPARE(files.size(), 2);
    for (const PayoutFileRecord &file : files) {
        QVERIFY2(QFile::exists(m_place->filePath(file.name)), qPrintable(file.name));
        QCOMPARE(file.payments, 1);
    }
    const qsizetype asked = m_prompts.asked.size();
    write();
    QCOMPARE(m_prompts.asked.size(), asked + 2); // to pay twice, and to replace
    QVERIFY2(m_prompts.asked.constLast().text.contains(files.constFirst().name),
             qPrintable(m_prompts.asked.constLast().text));
    QCOMPARE(must(PayoutRepository(database()).files(payout)).size(), 4);
}

void PaymentsTest::readsPayPalsReport()
{
    createPayout();
    const Payment brew = payments().at(1);
    QFile report(m_place->filePath(QStringLiteral("report.csv")));
    QVERIFY(report.open(QIODevice::WriteOnly));
    report.write("Transaction ID,Recipient,Amount,Currency,Unique ID,Status\n1AA,payee@example.com," +
                 brew.paid.toDecimalText().toUtf8() + ',' + brew.paid.currency().code().toUtf8() + ',' +
                 brew.reference.toUtf8() + ",Completed\n2BB,x@example.com,1.00,EUR,nobody,Completed\n");
    report.close();
    m_prompts.nextOpenPath = report.fileName();
    choose("moreButton", QStringLiteral("Read PayPal's report"));
    QCOMPARE(payments().at(1).state, PaymentState::Paid);
    QCOMPARE(payments().at(1).transactionId, QStringLiteral("1AA"));
    QCOMPARE(payments().at(0).state, PaymentState::Open);
    QVERIFY2(message().contains(QStringLiteral("No payment of this payout fits: nobody")), qPrintable(message()));
}

void PaymentsTest::showsTheBalanceInTheProfile()
{
    createPayout();
    const Payment payment = payments().constFirst();
    m_window->showAffiliate(payment.affiliate);
    QVERIFY(waitSettled(*m_window));
    part<QTabWidget>("tabs")->setCurrentIndex(3);
    auto *card = part<BalanceCard>("balanceCard");
    QVERIFY(card->isVisible());
    QStringList shown;
    for (const auto *label : card->findChildren<QLabel *>())
        shown.append(label->text());
    QVERIFY2(shown.contains(formatMoney(payment.amount, QLocale())), qPrintable(shown.join(u'|')));
    QVERIFY2(shown.contains(QStringLiteral("SEPA transfer, …3000")), qPrintable(shown.join(u'|')));
    click("accountButton");
    QCOMPARE(inDialog<QLineEdit>("ibanEdit")->text(), QStringLiteral("DE89 3704 0044 0532 0130 00"));
}

void PaymentsTest::balanceIsWhatTheNextPayoutPays()
{
    openPage(400);
    approve();
    const QDate today = m_window->session()->period().today();
    const auto candidates = must(payoutCandidates(database(), plannedPayout(m_window->session()->program(), today)));
    const auto anna = std::ranges::find(candidates, QStringLiteral("Anna's Tea Blog"), &PayoutCandidate::name);
    QVERIFY(anna != candidates.cend());
    BalanceFacts facts = must(readBalance(database(), anna->affiliate, today));
    QCOMPARE(facts.next, QList<Money>{anna->paid});
    QCOMPARE(facts.notPaid, QStringList());
    PayoutAccount account = must(PayoutAccountRepository(database()).find(anna->affiliate));
    account.minimum = Money(anna->due.minor() + 1, anna->due.currency());
    QVERIFY_RESULT(PayoutAccountRepository(database()).save(account));
    facts = must(readBalance(database(), anna->affiliate, today));
    QCOMPARE(facts.next, QList<Money>());
    QVERIFY2(facts.notPaid.join(u' ').contains(QStringLiteral("rolls over")), qPrintable(facts.notPaid.join(u' ')));
}

} // namespace laurel::test

QTEST_MAIN(laurel::test::PaymentsTest)
#include "payments_test.moc"
