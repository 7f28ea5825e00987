// The page Payouts in the real window: what is owed, approving, creating a payout, and how somebody is paid.
#include "gui/dialogs/payoutaccountdialog.h"
#include "gui/models/payoutcandidatemodel.h"
#include "gui/models/payoutmodel.h"
#include "gui/payoutsfixture.h"
#include "gui/pages/payouts/payoutsdata.h"
#include "gui/widgets/figuretile.h"
#include "gui/widgets/messagebar.h"
#include "storage/commissionledger.h"
#include "storage/payoutaccounts.h"
#include "support/payments.h"
#include "support/testsupport.h"

#include <QAbstractItemModelTester>
#include <QCheckBox>
#include <QComboBox>
#include <QDateEdit>
#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTabWidget>
#include <QTableView>

namespace laurel::test {

class PayoutsTest : public PayoutsFixture
{
    Q_OBJECT

private slots:
    void modelsKeepTheRules();
    void knowsTheNextPayDay();
    void saysWhatWillBeHereWhenThereIsNothing();
    void approvesWhatWaitsAndTakesItBack();
    void takesNothingBackThatIsInAPayout();
    void listsWhoIsNotPaidLast();
    void createsAPayoutOfWhatIsShown();
    void asksBeforeItFreezesAnything();
    void createsNoOtherPayoutThanTheOneShown();
    void keepsTheDaysThatWereChosen();
    void refusesAWrongIbanWhereItIsTyped();
    void savesHowSomebodyIsPaid();
};

void PayoutsTest::modelsKeepTheRules()
{
    using Mode = QAbstractItemModelTester::FailureReportingMode;
    PayoutCandidateModel candidates;
    const QAbstractItemModelTester candidateTester(&candidates, Mode::QtTest);
    const Currency eur = *Currency::fromCode(u"EUR");
    PayoutCandidate paid;
    paid.name = QStringLiteral("Paid");
    paid.due = Money(500'00, eur);
    paid.amount = Money(300'00, eur);
    paid.fee = Money(35, eur);
    paid.paid = Money(299'65, eur);
    PayoutCandidate blocked = paid;
    blocked.name = QStringLiteral("Blocked");
    blocked.block = PayoutBlock::NoMethod;
    blocked.why = QStringLiteral("Why <b>not</b>");
    blocked.amount = blocked.paid = Money(0, eur);
    PayoutCandidate behind = blocked;
    behind.name = QStringLiteral("Behind");
    behind.block = PayoutBlock::NothingDue;
    behind.due = Money(-5'00, eur);
    candidates.setCandidates({behind, blocked, paid});
    const auto shown = [&](int row, int column) { return candidates.index(row, column).data().toString(); };
    QCOMPARE(shown(0, PayoutCandidateModel::Affiliate), QStringLiteral("Paid"));
    QCOMPARE(shown(0, PayoutCandidateModel::Payment), QStringLiteral("€299.65"));
    QCOMPARE(shown(0, PayoutCandidateModel::Note),
             QStringLiteral("€200.00 rolls over: the largest payment is smaller. A fee of €0.35 is kept back."));
    QCOMPARE(shown(1, PayoutCandidateModel::Affiliate), QStringLiteral("Blocked"));
    QCOMPARE(shown(1, PayoutCandidateModel::Payment), QStringLiteral("–"));
    QCOMPARE(candidates.index(1, PayoutCandidateModel::Note).data(Qt::ToolTipRole).toString(), QStringLiteral("Why &lt;b&gt;not&lt;/b&gt;"));
    QCOMPARE(shown(2, PayoutCandidateModel::Due), QStringLiteral("−€5.00"));
    PayoutCandidateOrder order;
    order.setSourceModel(&candidates);
    for (const Qt::SortOrder direction : {Qt::AscendingOrder, Qt::DescendingOrder}) {
        order.sort(PayoutCandidateModel::Due, direction);
        QCOMPARE(order.index(0, 0).data().toString(), QStringLiteral("Paid"));
        QCOMPARE(order.index(2, 0).data().toString(), QStringLiteral("Behind"));
    }

    PayoutModel payouts;
    const QAbstractItemModelTester payoutTester(&payouts, Mode::QtTest);
    PayoutSummary summary;
    summary.payout.id = PayoutRunId(4);
    summary.payments = 12;
    summary.open = 9;
    summary.paid = 3;
    payouts.setPayouts({summary});
    QCOMPARE(payouts.index(0, PayoutModel::State).data().toString(), QStringLiteral("3 of 12 paid"));
    QCOMPARE(payouts.index(0, PayoutModel::Total).data(Qt::AccessibleTextRole).toString(), QStringLiteral("nothing"));
    QCOMPARE(payouts.rowOf(PayoutRunId(4)), 0);
    QCOMPARE(payouts.rowOf(PayoutRunId(5)), -1);
    PaymentModel payments;
    const QAbstractItemModelTester paymentTester(&payments, Mode::QtTest);
    payments.setPayments({Payment()});
    QCOMPARE(payments.index(0, PaymentModel::State).data().toString(), QStringLiteral("Open"));
}

void PayoutsTest::knowsTheNextPayDay()
{
    QCOMPARE(nextPayoutDay(15, QDate(2026, 5, 15)), QDate(2026, 5, 15));
    QCOMPARE(nextPayoutDay(15, QDate(2026, 12, 16)), QDate(2027, 1, 15));
    QCOMPARE(endOfLastMonth(QDate(2024, 3, 1)), QDate(2024, 2, 29));
    QCOMPARE(endOfLastMonth(QDate(2026, 1, 31)), QDate(2025, 12, 31));
}

void PayoutsTest::saysWhatWillBeHereWhenThereIsNothing()
{
    openPage(0);
    QVERIFY(!part<QTableView>("table")->isVisible());
    QVERIFY(!part<QPushButton>("createButton")->isVisible());
    QStringList words;
    for (const auto *label : m_window->currentPage()->findChildren<QLabel *>()) {
        if (label->isVisible())
            words.append(label->text());
    }
    QVERIFY2(words.join(u'\n').contains(QStringLiteral("Nobody is owed anything yet")), qPrintable(words.join(u'\n')));
}

void PayoutsTest::approvesWhatWaitsAndTakesItBack()
{
    openPage(400);
    const WaitingCommissions waiting = must(waitingCommissions(database(), m_window->session()->period().today()));
    QVERIFY(waiting.rows > 0 && waiting.rows < 300); // the hold of some is not over
    QVERIFY(part<QLabel>("waitingLabel")->text().startsWith(QString::number(waiting.rows)));
    QVERIFY(!part<QPushButton>("createButton")->isEnabled());
    approve();
    QVERIFY(!part<QPushButton>("approveButton")->isVisible());
    QVERIFY(part<QPushButton>("createButton")->isEnabled());
    QVERIFY2(message().contains(QString::number(waiting.rows)), qPrintable(message()));
    QCOMPARE(must(CommissionLedger(database()).decisions(10)).constFirst().rows, waiting.rows);

    // Undo is in the message.
    QPushButton *undo = nullptr;
    for (auto *button : m_window->findChild<MessageBar *>(QStringLiteral("messageBar"))->findChildren<QPushButton *>())
        undo = button->isVisible() ? button : undo;
    QVERIFY(undo);
    QTest::mouseClick(undo, Qt::LeftButton);
    QVERIFY(waitSettled(*m_window));
    QVERIFY(part<QPushButton>("approveButton")->isVisible());
    QCOMPARE(must(waitingCommissions(database(), m_window->session()->period().today())).rows, waiting.rows);

    // Done again it is another decision, which can be taken back as well.
    press(*m_window, Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    QVERIFY(waitSettled(*m_window));
    QVERIFY(!part<QPushButton>("approveButton")->isVisible());
    press(*m_window, Qt::Key_Z, Qt::ControlModifier);
    QVERIFY(waitSettled(*m_window));
    QVERIFY(part<QPushButton>("approveButton")->isVisible());
}

void PayoutsTest::takesNothingBackThatIsInAPayout()
{
    openPage(400);
    approve();
    // Café Corner and the sales of this month are not in the payout.
    QVERIFY_RESULT(giveAccounts(database()));
    part<QDateEdit>("throughEdit")->setDate(QDate(2999, 12, 31));
    QVERIFY(waitSettled(*m_window));
    click("createButton");
    press(*m_window, Qt::Key_Z, Qt::ControlModifier);
    QVERIFY(waitSettled(*m_window));
    QVERIFY2(message().contains(QStringLiteral("into a payout")), qPrintable(message()));
    for (const Payment &payment : payments())
        QCOMPARE(payment.state, PaymentState::Open);
}

void PayoutsTest::listsWhoIsNotPaidLast()
{
    openPage(400);
    approve();
    QCOMPARE(column("table", PayoutCandidateModel::Affiliate), texts({"Anna's Tea Blog", "Brew Weekly", "Café Corner"}));
    const QStringList notes = column("table", PayoutCandidateModel::Note);
    QCOMPARE(notes.at(0), QString());
    QVERIFY(notes.at(2).contains(QStringLiteral("not known")));
    QVERIFY(part<QPushButton>("createButton")->text().contains(QStringLiteral("to 2 affiliate")));
    auto *method = part<QComboBox>("methodBox");
    method->setCurrentText(QStringLiteral("PayPal"));
    QVERIFY(waitSettled(*m_window));
    QVERIFY(part<QPushButton>("createButton")->text().contains(QStringLiteral("to 1 affiliate")));
    QCOMPARE(column("table", PayoutCandidateModel::Affiliate).constFirst(), QStringLiteral("Brew Weekly"));
    // Nothing was sold as early as that.
    part<QDateEdit>("throughEdit")->setDate(QDate(2001, 1, 1));
    QVERIFY(waitSettled(*m_window));
    QVERIFY(!part<QPushButton>("createButton")->isEnabled());
    QCOMPARE(column("table", PayoutCandidateModel::Due), texts({"–", "–", "–"}));
}

void PayoutsTest::createsAPayoutOfWhatIsShown()
{
    openPage(400);
    approve();
    const QString figure = part<FigureTile>("paidTile")->figure();
    QVERIFY(part<QPushButton>("createButton")->text().contains(figure));
    click("createButton");
    QVERIFY(m_prompts.asked.constLast().text.contains(figure));
    QCOMPARE(part<QTabWidget>("tabs")->currentIndex(), 1);
    QCOMPARE(column("payoutTable", PayoutModel::Total), QStringList{figure});
    QCOMPARE(column("payoutTable", PayoutModel::State), texts({"0 of 2 paid"}));
    QVERIFY(!part<QPushButton>("createButton")->isVisible());
    part<QTabWidget>("tabs")->setCurrentIndex(0);
    QVERIFY(!part<QPushButton>("createButton")->isEnabled());
    // What is in a payout is no longer due.
    QCOMPARE(column("table", PayoutCandidateModel::Due).count(QStringLiteral("–")), 2);
    QCOMPARE(part<FigureTile>("paidTile")->figure(), QStringLiteral("–"));
}

void PayoutsTest::asksBeforeItFreezesAnything()
{
    openPage(400);
    approve();
    m_prompts.nextDecision = false;
    click("createButton");
    QVERIFY(m_prompts.asked.constLast().text.contains(QStringLiteral("frozen")));
    QVERIFY(must(PayoutRepository(database()).list()).isEmpty());
    QCOMPARE(part<QTabWidget>("tabs")->currentIndex(), 0);
}

void PayoutsTest::createsNoOtherPayoutThanTheOneShown()
{
    openPage(400);
    approve();
    // Behind the window's back, as another program does it.
    const auto candidates = must(payoutCandidates(database(), plannedPayout(m_window->session()->program(), m_window->session()->period().today())));
    PayoutAccount account = candidates.constFirst().account;
    account.holdReason = QStringLiteral("Asked for the VAT id");
    QVERIFY_RESULT(PayoutAccountRepository(database()).save(account));
    click("createButton");
    QVERIFY(must(PayoutRepository(database()).list()).isEmpty());
    QVERIFY2(message().contains(QStringLiteral("Look again")), qPrintable(message()));
    QVERIFY(part<QPushButton>("createButton")->text().contains(QStringLiteral("to 1 affiliate")));
    click("createButton");
    QCOMPARE(must(PayoutRepository(database()).list()).size(), 1);
}

void PayoutsTest::keepsTheDaysThatWereChosen()
{
    openPage(400);
    const QDate today = m_window->session()->period().today();
    QCOMPARE(part<QDateEdit>("dayEdit")->minimumDate(), today); // no payout is made of a day that is over
    part<QDateEdit>("dayEdit")->setDate(today.addDays(40));
    QVERIFY(waitSettled(*m_window));
    m_window->session()->announce({ChangeSet::Commissions, {}});
    QVERIFY(waitSettled(*m_window));
    QCOMPARE(part<QDateEdit>("dayEdit")->date(), today.addDays(40));
}

void PayoutsTest::refusesAWrongIbanWhereItIsTyped()
{
    PayoutAccount account;
    account.method = PayoutMethod::Sepa;
    ProgramInfo program;
    program.currency = *Currency::fromCode(u"EUR");
    PayoutAccountDialog dialog(account, QStringLiteral("Anna"), program);
    dialog.show();
    const auto field = [&](const char *name) { return dialog.findChild<QLineEdit *>(QLatin1String(name)); };
    const auto *save = dialog.findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Ok);
    const auto *error = dialog.findChild<QLabel *>(QStringLiteral("errorLabel"));
    // What is not known yet may come later.
    QVERIFY(save->isEnabled());
    QVERIFY(!error->isVisible());
    QVERIFY(dialog.findChild<QLabel *>(QStringLiteral("hintLabel"))->text().contains(QStringLiteral("IBAN")));
    QVERIFY(!field("emailEdit")->isVisible());
    QTest::keyClicks(field("ibanEdit"), QStringLiteral("de88 3704 0044 0532 0130 00"));
    QVERIFY(error->isVisible());
    QVERIFY2(error->text().contains(QStringLiteral("88")), qPrintable(error->text()));
    QVERIFY(!save->isEnabled());
    field("ibanEdit")->setText(QStringLiteral("de89 3704 0044 0532 0130 00"));
    QVERIFY(!error->isVisible());
    QVERIFY(save->isEnabled());
    QCOMPARE(dialog.account().iban, QStringLiteral("DE89370400440532013000"));
    field("ibanEdit")->setText(QStringLiteral("SA0380000000608010167519")); // sound, but not of SEPA
    QVERIFY(!save->isEnabled());

    auto *method = dialog.findChild<QComboBox *>(QStringLiteral("methodBox"));
    method->setCurrentIndex(method->findData(int(PayoutMethod::PayPal)));
    QVERIFY(save->isEnabled()); // what is not shown is not in the way
    field("emailEdit")->setText(QStringLiteral("nobody"));
    QVERIFY(!save->isEnabled());
    field("emailEdit")->setText(QStringLiteral("anna@example.com"));
    method->setCurrentIndex(method->findData(int(PayoutMethod::Ach)));
    field("routingEdit")->setText(QStringLiteral("021000022"));
    QVERIFY(!save->isEnabled());
    field("routingEdit")->setText(QStringLiteral("0210-0002 1"));
    QVERIFY(save->isEnabled());
    QCOMPARE(dialog.account().routingNumber, QStringLiteral("021000021"));

    field("countryEdit")->setText(QStringLiteral("QQ"));
    QVERIFY(!save->isEnabled());
    field("countryEdit")->setText(QStringLiteral("de"));
    QVERIFY(save->isEnabled());
    QCOMPARE(dialog.account().country, QStringLiteral("DE"));
    field("vatIdEdit")->setText(QStringLiteral("FR12345678901"));
    QVERIFY(!save->isEnabled());
    field("vatIdEdit")->setText(QStringLiteral("de 123456789"));
    QVERIFY(save->isEnabled());
    QCOMPARE(dialog.account().vatId, QStringLiteral("DE123456789"));

    const auto *limits = dialog.findChild<QLabel *>(QStringLiteral("limitsErrorLabel"));
    field("minimumEdit")->setText(QStringLiteral("20"));
    field("maximumEdit")->setText(QStringLiteral("19.99"));
    QVERIFY(limits->isVisible() && !save->isEnabled());
    field("maximumEdit")->setText(QStringLiteral("1,000.00"));
    QVERIFY(!limits->isVisible() && save->isEnabled());
    QCOMPARE(dialog.account().maximum, Money(1000'00, program.currency));
    dialog.findChild<QCheckBox *>(QStringLiteral("holdBox"))->setChecked(true);
    QVERIFY(!save->isEnabled());
    field("holdEdit")->setText(QStringLiteral("Asked for the VAT id"));
    QVERIFY(save->isEnabled());
    QCOMPARE(dialog.account().holdReason, QStringLiteral("Asked for the VAT id"));
}

void PayoutsTest::savesHowSomebodyIsPaid()
{
    openPage(400);
    approve();
    auto *table = part<QTableView>("table");
    table->selectRow(int(column("table", PayoutCandidateModel::Affiliate).indexOf(QStringLiteral("Café Corner"))));
    click("accountButton");
    auto *method = inDialog<QComboBox>("methodBox");
    QVERIFY(method);
    method->setCurrentIndex(method->findData(int(PayoutMethod::GiftCard)));
    acceptDialog();
    QVERIFY(part<QPushButton>("createButton")->text().contains(QStringLiteral("to 3 affiliate")));
    press(*m_window, Qt::Key_Z, Qt::ControlModifier);
    QVERIFY(waitSettled(*m_window));
    QVERIFY(part<QPushButton>("createButton")->text().contains(QStringLiteral("to 2 affiliate")));
}

} // namespace laurel::test

QTEST_MAIN(laurel::test::PayoutsTest)
#include "payouts_test.moc"
