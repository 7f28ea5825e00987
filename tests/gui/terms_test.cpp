// The program's terms, who pays and how affiliates are paid, in the real window.
#include "gui/dialogs/payoutaccountdialog.h"
#include "gui/dialogs/termsdialog.h"
#include "gui/models/payoutcandidatemodel.h"
#include "gui/models/payouttext.h"
#include "gui/pages/payouts/payerdialog.h"
#include "gui/payoutsfixture.h"
#include "storage/audit.h"
#include "storage/payoutconditions.h"
#include "support/testsupport.h"

#include <QAction>
#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>

namespace laurel::test {

class TermsTest : public PayoutsFixture
{
    Q_OBJECT

private slots:
    void saysWhoseSalesAre_data();
    void saysWhoseSalesAre();
    void keepsFeesAndAsksForTaxForms();
    void saysWhatAFeeCannotBe();
    void opensOnceAndClosesWithTheProgram();
    void payerHasAnAddressAndVatId();
    void payeeHasAnAddress();

private:
    [[nodiscard]] TermsDialog *openTerms();
};

void TermsTest::saysWhoseSalesAre_data()
{
    QTest::addColumn<int>("rule");
    QTest::addColumn<bool>("lifetime");
    QTest::newRow("coupon first") << int(AttributionRule::CouponFirst) << false;
    QTest::newRow("link first") << int(AttributionRule::LinkFirst) << true;
    QTest::newRow("shared") << int(AttributionRule::Shared) << true;
}

void TermsTest::saysWhoseSalesAre()
{
    QFETCH(const int, rule);
    QFETCH(const bool, lifetime);
    ProgramInfo info;
    info.name = QStringLiteral("Shop");
    info.currency = *Currency::fromCode(u"EUR");
    info.payoutThreshold = Money(0, info.currency);
    info.attributionRule = AttributionRule(rule);
    info.lifetimeCustomers = lifetime;
    TermsDialog dialog(info, PayoutConditions());
    QCOMPARE(dialog.info(), info);

    auto *attribution = dialog.findChild<QComboBox *>(QStringLiteral("attributionBox"));
    QCOMPARE(attribution->count(), 3);
    attribution->setCurrentIndex(int(AttributionRule::Shared));
    dialog.findChild<QCheckBox *>(QStringLiteral("lifetimeBox"))->click();
    info.attributionRule = AttributionRule::Shared;
    info.lifetimeCustomers = !lifetime;
    QCOMPARE(dialog.info(), info);
}

TermsDialog *TermsTest::openTerms()
{
    m_window->findChild<QAction *>(QStringLiteral("actionProgramSettings"))->trigger();
    return waitSettled(*m_window) ? m_window->findChild<TermsDialog *>() : nullptr;
}

void TermsTest::opensOnceAndClosesWithTheProgram()
{
    openPage(20);
    auto *action = m_window->findChild<QAction *>(QStringLiteral("actionProgramSettings"));
    action->trigger();
    action->trigger(); // before the first question is answered
    QVERIFY(waitSettled(*m_window));
    QCOMPARE(m_window->findChildren<TermsDialog *>().size(), 1);
    m_window->closeProgram();
    QVERIFY(m_window->findChildren<TermsDialog *>().isEmpty());
}

void TermsTest::keepsFeesAndAsksForTaxForms()
{
    openPage(400);
    approve();
    TermsDialog *terms = openTerms();
    QVERIFY(terms);
    auto *methods = terms->findChild<QComboBox *>(QStringLiteral("feeBox"));
    methods->setCurrentIndex(methods->findData(int(PayoutMethod::PayPal)));
    QTest::keyClicks(terms->findChild<QLineEdit *>(QStringLiteral("feeEdit")), QStringLiteral("0.25"));
    QVERIFY2(methods->currentText().contains(QStringLiteral("0.25")), qPrintable(methods->currentText()));
    methods->setCurrentIndex(methods->findData(int(PayoutMethod::Sepa)));
    QVERIFY(terms->findChild<QLineEdit *>(QStringLiteral("feeEdit"))->text().isEmpty());
    terms->findChild<QCheckBox *>(QStringLiteral("taxFormBox"))->setChecked(true);
    terms->accept();
    QVERIFY(waitSettled(*m_window));

    const PayoutConditions kept = must(payoutConditions(database()));
    QCOMPARE(int(kept.fees.size()), 1);
    QCOMPARE(kept.fees.at(PayoutMethod::PayPal).minor(), qint64(25));
    QVERIFY(kept.needsTaxForm);
    QVERIFY(must(auditEntries(database(), QStringLiteral("program"), 1))
                .constFirst()
                .after.contains(QStringLiteral("0.25")));
    // Nobody sent a form, so nobody is paid; the page says so at once.
    QVERIFY(!part<QPushButton>("createButton")->isEnabled());
    QVERIFY2(column("table", PayoutCandidateModel::Note).join(u'|').contains(QStringLiteral("tax form")),
             qPrintable(column("table", PayoutCandidateModel::Note).join(u'|')));

    m_window->session()->undoStack().undo();
    QVERIFY(waitSettled(*m_window));
    QCOMPARE(must(payoutConditions(database())), PayoutConditions());
    QVERIFY(part<QPushButton>("createButton")->isEnabled());
}

void TermsTest::saysWhatAFeeCannotBe()
{
    open(20, PageId::Today);
    TermsDialog *terms = openTerms();
    QVERIFY(terms);
    auto *fee = terms->findChild<QLineEdit *>(QStringLiteral("feeEdit"));
    auto *accept = terms->findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Ok);
    QTest::keyClicks(fee, QStringLiteral("-1"));
    QVERIFY(!accept->isEnabled());
    QVERIFY(!terms->findChild<QLabel *>(QStringLiteral("errorLabel"))->text().isEmpty());
    QVERIFY(!terms->findChild<QComboBox *>(QStringLiteral("feeBox"))->isEnabled());
    fee->selectAll();
    QTest::keyClick(fee, Qt::Key_Delete);
    QVERIFY(accept->isEnabled());
    QVERIFY(terms->conditions().fees.empty());
    terms->reject();
}

void TermsTest::payerHasAnAddressAndVatId()
{
    PayerDialog dialog{PayerDetails()};
    dialog.findChild<QPlainTextEdit *>(QStringLiteral("addressEdit"))
        ->setPlainText(QStringLiteral("1 Leaf Lane\nDublin\n"));
    dialog.findChild<QLineEdit *>(QStringLiteral("countryEdit"))->setText(QStringLiteral("ie"));
    auto *vat = dialog.findChild<QLineEdit *>(QStringLiteral("vatEdit"));
    auto *accept = dialog.findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Ok);
    vat->setText(QStringLiteral("DE123456789"));
    QVERIFY(!accept->isEnabled());
    vat->setText(QStringLiteral("ie 1234567a"));
    QVERIFY(accept->isEnabled());
    dialog.findChild<QLineEdit *>(QStringLiteral("accountEdit"))->setText(QStringLiteral("744-5678-99"));
    const auto *type = dialog.findChild<QComboBox *>(QStringLiteral("typeBox"));
    dialog.findChild<QComboBox *>(QStringLiteral("typeBox"))
        ->setCurrentIndex(type->findData(int(AccountType::Savings)));
    const PayerDetails payer = dialog.payer();
    QCOMPARE(payer.address, QStringLiteral("1 Leaf Lane\nDublin"));
    QCOMPARE(payer.country, QStringLiteral("IE"));
    QCOMPARE(payer.vatId, QStringLiteral("IE1234567A"));
    QCOMPARE(payer.accountNumber, QStringLiteral("744-5678-99"));
    QCOMPARE(payer.accountType, AccountType::Savings);
}

void TermsTest::payeeHasAnAddress()
{
    open(20, PageId::Today);
    PayoutAccount account;
    account.address = QStringLiteral("Weg 1\nBerlin");
    PayoutAccountDialog dialog(account, QStringLiteral("Anna"), m_window->session()->program());
    auto *address = dialog.findChild<QPlainTextEdit *>(QStringLiteral("addressEdit"));
    QCOMPARE(address->toPlainText(), account.address);
    address->setPlainText(QStringLiteral("Weg 2\nBerlin"));
    QCOMPARE(dialog.account().address, QStringLiteral("Weg 2\nBerlin"));
}

} // namespace laurel::test

QTEST_MAIN(laurel::test::TermsTest)
#include "terms_test.moc"
