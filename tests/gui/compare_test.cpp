// The tab Compare of the page Payouts: another system's commissions, what differs, and what waits for an explanation.
#include "gui/models/payoutmodel.h"
#include "gui/models/reconciliationmodel.h"
#include "gui/pages/payouts/comparefiledialog.h"
#include "gui/pages/payouts/merchantfiledialog.h"
#include "gui/payoutsfixture.h"
#include "gui/widgets/emptystate.h"
#include "storage/saleearnings.h"
#include "support/testsupport.h"

#include <QAbstractItemModelTester>
#include <QCheckBox>
#include <QComboBox>
#include <QDateEdit>
#include <QDialogButtonBox>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTabWidget>
#include <QTableView>

namespace laurel::test {

class CompareTest : public PayoutsFixture
{
    Q_OBJECT

private slots:
    void modelKeepsTheRules();
    void saysWhatWillBeHereWhenNothingWasCompared();
    void showsWhatDiffersAndPaysOnceItIsExplained();
    void writesACorrectionFile();
    void saysWhatTheFileLacks();
    void takesTheColumnsAndDaysThatAreChosen();

private:
    /// Two of the sales that were paid out: one as Laurel has it, one whose sale amount and commission are larger.
    [[nodiscard]] QString networkFile();
    void showTab(int index);
    void compare(const QString &path);
    void compareAsRecognised(const QString &path);
};

QString CompareTest::networkFile()
{
    const QDate today = QDate::currentDate();
    const QList<SaleEarning> earnings =
        must(SaleEarnings(database()).ofPeriod(today.addDays(-80), today.addDays(-70), {}));
    QByteArray file = "Order ID,Date,Status,Sale amount,Commission,Currency\n";
    for (const qsizetype i : {qsizetype(0), qsizetype(1)}) {
        const SaleEarning &earning = earnings.at(i);
        const Currency currency = earning.basis.currency();
        const Money sale(earning.basis.minor() + i * 1000, currency);
        const Money commission(earning.earned.minor() + i * 100, currency);
        file += QStringLiteral("%1,%2,approved,%3,%4,%5\n")
                    .arg(earning.orderId, earning.day.toString(Qt::ISODate), sale.toDecimalText(),
                         commission.toDecimalText(), currency.code())
                    .toUtf8();
    }
    return write(QStringLiteral("network.csv"), file);
}

void CompareTest::showTab(int index)
{
    part<QTabWidget>("tabs")->setCurrentIndex(index);
    QVERIFY(waitSettled(*m_window));
}

void CompareTest::compare(const QString &path)
{
    m_prompts.nextOpenPath = path;
    for (auto *button : part<QWidget>("comparePane")->findChildren<QPushButton *>()) {
        if (!button->isVisible() || !button->text().remove(u'&').startsWith(QStringLiteral("Compare a file")))
            continue;
        QTest::mouseClick(button, Qt::LeftButton);
        QVERIFY(waitSettled(*m_window));
        return;
    }
    QFAIL("no button to compare with");
}

void CompareTest::compareAsRecognised(const QString &path)
{
    compare(path);
    acceptDialog();
}

void CompareTest::modelKeepsTheRules()
{
    ReconciliationModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    ReconciliationLine line;
    line.order = QStringLiteral("<b>1</b>");
    line.ours = Money(1000, *Currency::fromCode(u"EUR"));
    line.theirs = Money(900, *Currency::fromCode(u"EUR"));
    line.theirStatus = ConversionStatus::Confirmed;
    line.outcome = ReconciliationOutcome::Differs;
    line.reason = DifferenceReason::Rounding;
    model.setLines({line});
    const auto shown = [&](int column) { return model.index(0, column).data().toString(); };
    QCOMPARE(shown(ReconciliationModel::Difference), QStringLiteral("−€1.00"));
    QCOMPARE(shown(ReconciliationModel::Result), QStringLiteral("Differs"));
    QCOMPARE(shown(ReconciliationModel::Why), QStringLiteral("Only rounding."));
    QCOMPARE(shown(ReconciliationModel::Affiliate), QStringLiteral("–"));
    QCOMPARE(model.index(0, ReconciliationModel::Affiliate).data(Qt::AccessibleTextRole).toString(),
             QStringLiteral("nothing"));
    QCOMPARE(model.index(0, ReconciliationModel::Order).data(Qt::ToolTipRole).toString(),
             QStringLiteral("&lt;b&gt;1&lt;/b&gt;"));
}

void CompareTest::saysWhatWillBeHereWhenNothingWasCompared()
{
    openPage(40);
    showTab(2);
    QVERIFY(!part<QTableView>("lineTable")->isVisible());
    QVERIFY(part<QWidget>("comparePane")->findChild<EmptyState *>()->isVisible());
    QVERIFY(!part<QPushButton>("createButton")->isVisible());
    compare({}); // the choice of a file was cancelled
    QVERIFY(part<QWidget>("comparePane")->findChild<EmptyState *>()->isVisible());
}

void CompareTest::showsWhatDiffersAndPaysOnceItIsExplained()
{
    createPayout();
    showTab(2);
    compareAsRecognised(networkFile());
    QVERIFY(part<QTableView>("lineTable")->isVisible());
    const QStringList differing = column("lineTable", ReconciliationModel::Result);
    QVERIFY2(differing.contains(QStringLiteral("Differs")) && !differing.contains(QStringLiteral("Matches")),
             qPrintable(differing.join(u'\n')));
    QVERIFY2(message().contains(QStringLiteral("do not match")), qPrintable(message()));
    QVERIFY(part<QComboBox>("whichBox")->currentText().contains(QStringLiteral("to explain")));
    QVERIFY(!part<QLabel>("whyLabel")->text().isEmpty());
    part<QCheckBox>("differsBox")->setChecked(false);
    QVERIFY(column("lineTable", ReconciliationModel::Result).contains(QStringLiteral("Matches")));

    // What it is about is not paid.
    showTab(1);
    click("paidButton");
    acceptDialog();
    QVERIFY2(message().contains(QStringLiteral("comparison 1")), qPrintable(message()));

    showTab(2);
    click("explainButton");
    QVERIFY(!inDialog<QDialogButtonBox>("buttonBox")->button(QDialogButtonBox::Ok)->isEnabled());
    inDialog<QLineEdit>("reasonEdit")->setText(QStringLiteral("They go by the sale with tax"));
    acceptDialog();
    QVERIFY(!part<QPushButton>("explainButton")->isVisible());
    QVERIFY2(part<QLabel>("varianceLabel")->text().contains(QStringLiteral("They go by the sale with tax")),
             qPrintable(part<QLabel>("varianceLabel")->text()));
    showTab(1);
    click("paidButton");
    acceptDialog();
    for (const Payment &payment : payments())
        QCOMPARE(payment.state, PaymentState::Paid);
}

void CompareTest::writesACorrectionFile()
{
    openPage(400);
    showTab(2);
    compareAsRecognised(networkFile());
    const QString path = m_place->filePath(QStringLiteral("returns.csv"));
    click("correctionButton");
    auto *dialog = m_window->currentPage()->findChild<MerchantFileDialog *>();
    QVERIFY(dialog);
    auto *formats = dialog->findChild<QComboBox *>(QStringLiteral("formatBox"));
    formats->setCurrentIndex(formats->findData(int(CorrectionFormat::AvantLink)));
    QVERIFY(!inDialog<QDialogButtonBox>("buttonBox")->button(QDialogButtonBox::Ok)->isEnabled());
    dialog->findChild<QLineEdit *>(QStringLiteral("merchantEdit"))->setText(QStringLiteral("99"));
    m_prompts.nextSavePath = path;
    acceptDialog();
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray content = file.readAll();
    QVERIFY2(content.startsWith("Merchant ID,") && content.contains(",10.00,1,ADJUSTMENT\r\n"), content);
    QVERIFY2(message().contains(QStringLiteral("returns.csv")), qPrintable(message()));
}

void CompareTest::saysWhatTheFileLacks()
{
    openPage(40);
    showTab(2);
    compare(write(QStringLiteral("odd.csv"), "Name,Colour\nAnna,red\n"));
    const QString missing = inDialog<QLabel>("errorLabel")->text();
    QVERIFY2(missing.contains(QStringLiteral("Commission")), qPrintable(missing));
    QVERIFY(!inDialog<QDialogButtonBox>("buttonBox")->button(QDialogButtonBox::Ok)->isEnabled());
}

void CompareTest::takesTheColumnsAndDaysThatAreChosen()
{
    openPage(400);
    showTab(2);
    QFile original(networkFile());
    QVERIFY(original.open(QIODevice::ReadOnly));
    compare(write(QStringLiteral("odd.csv"), original.readAll().replace("Commission", "Colour")));
    auto *accept = inDialog<QDialogButtonBox>("buttonBox")->button(QDialogButtonBox::Ok);
    QVERIFY(!accept->isEnabled());
    auto *dialog = m_window->currentPage()->findChild<CompareFileDialog *>();
    for (auto *box : dialog->findChildren<QComboBox *>()) {
        if (box->accessibleName() == fieldName(Field::Commission))
            box->setCurrentText(QStringLiteral("Colour"));
    }
    QVERIFY2(accept->isEnabled(), qPrintable(inDialog<QLabel>("errorLabel")->text()));
    inDialog<QComboBox>("sourceBox")->setCurrentText(QStringLiteral("My network"));
    inDialog<QCheckBox>("daysBox")->setChecked(true);
    const QDate today = QDate::currentDate();
    inDialog<QDateEdit>("firstEdit")->setDate(today.addDays(-81));
    inDialog<QDateEdit>("lastEdit")->setDate(today.addDays(-90));
    QVERIFY(!accept->isEnabled());
    inDialog<QDateEdit>("lastEdit")->setDate(today.addDays(-69));
    acceptDialog();
    QVERIFY(part<QTableView>("lineTable")->isVisible());
    QVERIFY2(part<QComboBox>("whichBox")->currentText().contains(QStringLiteral("My network")),
             qPrintable(part<QComboBox>("whichBox")->currentText()));
    QVERIFY(!column("lineTable", ReconciliationModel::Result).isEmpty());
    const QList<Reconciliation> kept = must(ReconciliationRepository(database()).list());
    QCOMPARE(kept.constFirst().first, today.addDays(-81));
    QCOMPARE(kept.constFirst().last, today.addDays(-69));
}

} // namespace laurel::test

QTEST_MAIN(laurel::test::CompareTest)
#include "compare_test.moc"
