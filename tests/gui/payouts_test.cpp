// The page Payouts in the real window: what is owed, approving, creating a payout, and what becomes of its payments.
#include "core/localformat.h"
#include "gui/dialogs/payoutaccountdialog.h"
#include "gui/models/payoutcandidatemodel.h"
#include "gui/models/payoutmodel.h"
#include "gui/payoutsfixture.h"
#include "gui/pages/affiliates/balancecard.h"
#include "gui/pages/payouts/payoutsdata.h"
#include "gui/widgets/figuretile.h"
#include "gui/widgets/messagebar.h"
#include "storage/commissionledger.h"
#include "support/payments.h"
#include "support/testsupport.h"

#include <QAbstractItemModelTester>
#include <QCheckBox>
#include <QComboBox>
#include <QCryptographicHash>
#include <QDateEdit>
#include <QDialog>
#include <QDialogButtonBox>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QTabWidget>
#include <QTableView>

namespace laurel::test {

class PayoutsTest : public WindowFixture
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
    void makesOnePaidAndOneDueAgain();
    void voidsAllThatIsOpen();
    void marksAsSentOnlyWhatWasNotSent();
    void writesNoFileUntilAllIsMended();
    void writesAFileAndNotesIt();
    void refusesAWrongIbanWhereItIsTyped();
    void savesHowSomebodyIsPaid();
    void showsTheBalanceInTheProfile();

private:
    void openPage(int orders);
    void approve();
    [[nodiscard]] Database &database() const { return m_window->session()->file().database(); }
    [[nodiscard]] QString message() const { return m_window->findChild<MessageBar *>(QStringLiteral("messageBar"))->text(); }
    [[nodiscard]] QStringList column(const char *table, int column) const;
    void click(const char *button);
    void createPayout();
    void select(const QString &affiliate);
    /// Triggers the entry of a button's menu that begins with @p text.
    void choose(const char *button, const QString &text);
    template <typename Widget>
    [[nodiscard]] Widget *inDialog(const char *name) const
    {
        auto *dialog = m_window->currentPage()->findChild<QDialog *>();
        return dialog ? dialog->findChild<Widget *>(QLatin1String(name)) : nullptr;
    }
    void acceptDialog();
    [[nodiscard]] QList<Payment> payments() const;
};

void PayoutsTest::openPage(int orders)
{
    const QString path = makeProgram(m_place->path(), orders);
    QVERIFY(!path.isEmpty());
    m_window->openProgram(path);
    QVERIFY(waitForProgram(*m_window));
    // Anna and Brew Weekly are paid, Café Corner did not say how.
    for (const Affiliate &affiliate : must(AffiliateRepository(database()).list())) {
        PayoutAccount account;
        account.affiliate = affiliate.id;
        account.method = affiliate.name.startsWith(u'A') ? PayoutMethod::Sepa : PayoutMethod::PayPal;
        account.iban = QStringLiteral("DE89370400440532013000");
        account.email = QStringLiteral("payee@example.com");
        if (!affiliate.name.startsWith(u'C'))
            QVERIFY_RESULT(PayoutAccountRepository(database()).save(account));
    }
    m_window->showPage(PageId::Payouts);
    QVERIFY(waitSettled(*m_window));
}

QStringList PayoutsTest::column(const char *table, int column) const
{
    const QAbstractItemModel *model = part<QTableView>(table)->model();
    QStringList texts;
    for (int row = 0; row < model->rowCount(); ++row)
        texts.append(model->index(row, column).data().toString());
    return texts;
}

void PayoutsTest::click(const char *button)
{
    QTest::mouseClick(part<QPushButton>(button), Qt::LeftButton);
    QVERIFY(waitSettled(*m_window));
}

void PayoutsTest::approve()
{
    QVERIFY(part<QPushButton>("approveButton")->isVisible());
    click("approveButton");
}

void PayoutsTest::createPayout()
{
    openPage(400);
    approve();
    click("createButton");
    QCOMPARE(column("paymentTable", PaymentModel::Affiliate), texts({"Anna's Tea Blog", "Brew Weekly"}));
}

void PayoutsTest::select(const QString &affiliate)
{
    auto *table = part<QTableView>("paymentTable");
    const qsizetype row = column("paymentTable", PaymentModel::Affiliate).indexOf(affiliate);
    QVERIFY(row >= 0);
    table->selectRow(int(row));
}

void PayoutsTest::choose(const char *button, const QString &text)
{
    for (QAction *action : part<QPushButton>(button)->menu()->actions()) {
        if (!action->text().remove(u'&').startsWith(text))
            continue;
        QVERIFY(action->isEnabled());
        action->trigger();
        QVERIFY(waitSettled(*m_window));
        return;
    }
    QFAIL(qPrintable(text));
}

void PayoutsTest::acceptDialog()
{
    auto *box = inDialog<QDialogButtonBox>("buttonBox");
    QVERIFY(box);
    QVERIFY(box->button(QDialogButtonBox::Ok)->isEnabled());
    QTest::mouseClick(box->button(QDialogButtonBox::Ok), Qt::LeftButton);
    QVERIFY(waitSettled(*m_window));
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
}

QList<Payment> PayoutsTest::payments() const
{
    return must(PayoutRepository(database()).payments(must(PayoutRepository(database()).list()).constFirst().payout.id));
}

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
    QVERIFY2(message().contains(QStringLiteral("in a payout")), qPrintable(message()));
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

void PayoutsTest::makesOnePaidAndOneDueAgain()
{
    createPayout();
    select(QStringLiteral("Anna's Tea Blog"));
    QVERIFY(part<QLabel>("scopeLabel")->text().contains(QStringLiteral("1 open payment")));
    QTest::mouseClick(part<QPushButton>("paidButton"), Qt::LeftButton);
    QVERIFY(inDialog<QLabel>("finalLabel")->text().contains(QStringLiteral("cannot be undone")));
    inDialog<QDateEdit>("dayEdit")->setDate(QDate(2026, 5, 15));
    acceptDialog();
    QCOMPARE(payments().at(0).state, PaymentState::Paid);
    QCOMPARE(payments().at(0).paidDay, QDate(2026, 5, 15));
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

void PayoutsTest::voidsAllThatIsOpen()
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

void PayoutsTest::marksAsSentOnlyWhatWasNotSent()
{
    createPayout();
    select(QStringLiteral("Anna's Tea Blog"));
    choose("moreButton", QStringLiteral("Mark as sent"));
    QCOMPARE(payments().at(0).state, PaymentState::Sent);
    QCOMPARE(payments().at(1).state, PaymentState::Open);
    select(QStringLiteral("Anna's Tea Blog"));
    for (const QAction *action : part<QPushButton>("moreButton")->menu()->actions()) {
        if (action->text().contains(QStringLiteral("sent")))
            QVERIFY(!action->isEnabled());
    }
}

void PayoutsTest::writesNoFileUntilAllIsMended()
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
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(file.readAll().contains("DE89370400440532013000"));
    QCOMPARE(payments().at(0).state, PaymentState::Exported);
    QCOMPARE(payments().at(1).state, PaymentState::Open);
}

void PayoutsTest::writesAFileAndNotesIt()
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

void PayoutsTest::showsTheBalanceInTheProfile()
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

} // namespace laurel::test

QTEST_MAIN(laurel::test::PayoutsTest)
#include "payouts_test.moc"
