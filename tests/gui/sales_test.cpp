#include "gui/dialogs/reassigndialog.h"
#include "gui/dialogs/saleownerdialog.h"
#include "gui/models/conversionmodel.h"
#include "gui/pages/sales/saledetails.h"
#include "gui/widgets/emptystate.h"
#include "gui/widgets/messagebar.h"
#include "gui/windowfixture.h"
#include "storage/affiliaterepository.h"
#include "storage/importrepository.h"
#include "support/testsupport.h"

#include <QApplication>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTableView>

namespace laurel::test {

namespace {
constexpr int orders = 400;
}

/// The Sales page in the real window.
class SalesTest : public WindowFixture
{
    Q_OBJECT

private slots:
    void listsTheSalesOfThePeriod();
    void filtersByEachInput();
    void findsAnOrderByTyping();
    void explainsASaleBesideTheList();
    void opensDetailsOfARowThatHadNotArrived();
    void showsTheSalesOfAnImportWheneverTheyWere();
    void saysWhenNothingFits();
    void offersAnImportWhenThereIsNothingAtAll();
    void exportsWhatTheListShows();
    void givesASaleToSomebodyElseAndTakesItBack();
    void attributesSalesAnewOnceACodeHasAnOwner();

private:
    void open(int count);
    [[nodiscard]] int rows() const { return part<QTableView>("table")->model()->rowCount(); }
    [[nodiscard]] QString shown(int row, int column) const
    {
        return part<QTableView>("table")->model()->index(row, column).data().toString();
    }
    void choose(const char *box, const QString &text);
    [[nodiscard]] QString detailsText() const;
};

void SalesTest::open(int count)
{
    WindowFixture::open(count, PageId::Sales);
    if (QTest::currentTestFailed())
        return;
    m_window->session()->period().setPreset(PeriodPreset::Last12Months);
    QVERIFY(waitSettled(*m_window));
}

void SalesTest::choose(const char *box, const QString &text)
{
    auto *combo = part<QComboBox>(box);
    combo->setFocus();
    const int wanted = combo->findText(text);
    QVERIFY2(wanted >= 0, qPrintable(text));
    const auto key = wanted > combo->currentIndex() ? Qt::Key_Down : Qt::Key_Up;
    while (combo->currentIndex() != wanted)
        QTest::keyClick(combo, key);
    QVERIFY(waitSettled(*m_window));
}

QString SalesTest::detailsText() const
{
    QStringList texts;
    for (const auto *label : part<SaleDetails>("details")->findChildren<QLabel *>())
        texts.append(label->text());
    return texts.join(QLatin1Char('\n'));
}

void SalesTest::listsTheSalesOfThePeriod()
{
    open(orders);
    if (QTest::currentTestFailed())
        return;
    QCOMPARE(rows(), orders);
    QVERIFY(part<QLabel>("countLabel")->text().startsWith(QStringLiteral("400 in")));
    m_window->session()->period().setRange({QDate(2001, 1, 1), QDate(2001, 2, 1)});
    QVERIFY(waitSettled(*m_window));
    QCOMPARE(rows(), 0);
}

void SalesTest::filtersByEachInput()
{
    open(orders);
    if (QTest::currentTestFailed())
        return;
    choose("affiliateBox", QStringLiteral("Brew Weekly"));
    QCOMPARE(rows(), orders / 4);
    QCOMPARE(shown(0, ConversionModel::AffiliateName), QStringLiteral("Brew Weekly"));
    choose("statusBox", QStringLiteral("Cancelled"));
    QCOMPARE(rows(), 0);
    choose("statusBox", QStringLiteral("Any"));
    choose("kindBox", QStringLiteral("Lead"));
    QCOMPARE(rows(), 0);
    choose("kindBox", QStringLiteral("Sale"));
    QCOMPARE(rows(), orders / 4);
    choose("affiliateBox", QStringLiteral("Nobody"));
    QCOMPARE(rows(), orders / 4);
    QCOMPARE(shown(0, ConversionModel::Why), QStringLiteral("Unknown code NOBODY5"));
    choose("affiliateBox", QStringLiteral("Own purchases"));
    QCOMPARE(rows(), 0);
}

void SalesTest::findsAnOrderByTyping()
{
    open(orders);
    if (QTest::currentTestFailed())
        return;
    QTest::keyClick(part<QTableView>("table"), Qt::Key_F, Qt::ControlModifier);
    auto *edit = part<QLineEdit>("textEdit");
    QTRY_VERIFY(edit->hasFocus());
    QTest::keyClicks(edit, QStringLiteral("271"));
    QVERIFY(waitSettled(*m_window));
    QCOMPARE(rows(), 1);
    QCOMPARE(shown(0, ConversionModel::Order), QStringLiteral("271"));
    edit->selectAll();
    QTest::keyClicks(edit, QStringLiteral("cafe10"));
    QTest::keyClick(edit, Qt::Key_Return);
    QVERIFY(waitSettled(*m_window));
    QCOMPARE(rows(), orders / 4);
}

void SalesTest::explainsASaleBesideTheList()
{
    open(orders);
    if (QTest::currentTestFailed())
        return;
    ConversionFilter filter;
    filter.text = QStringLiteral("100");
    m_window->showSales(filter);
    QVERIFY(waitSettled(*m_window));
    QCOMPARE(rows(), 1);
    auto *table = part<QTableView>("table");
    auto *details = part<SaleDetails>("details");
    QVERIFY(!details->isVisible());
    table->setFocus();
    table->setCurrentIndex(table->model()->index(0, 0));
    QTest::keyClick(table, Qt::Key_Return);
    QVERIFY(waitSettled(*m_window));
    QTRY_VERIFY(details->isVisible());
    // Order 100: coupon 100 % 4, gross 20 + 100 % 30, a discount of 1.00; the plan gives 10 %.
    const QString text = detailsText();
    QVERIFY2(text.contains(QStringLiteral("It belongs to Anna's Tea Blog, because the coupon ANNA10 was used.")), qPrintable(text));
    QVERIFY2(text.contains(QStringLiteral("€29.50")), qPrintable(text));
    QVERIFY2(text.contains(QStringLiteral("€2.95 is 10% of €29.50")), qPrintable(text));
    QVERIFY2(text.contains(QStringLiteral("of made.csv from Shop")), qPrintable(text));
    QTest::keyClick(table, Qt::Key_Escape);
    QVERIFY(!details->isVisible());
}

void SalesTest::givesASaleToSomebodyElseAndTakesItBack()
{
    open(orders);
    if (QTest::currentTestFailed())
        return;
    ConversionFilter filter;
    filter.text = QStringLiteral("100");
    m_window->showSales(filter);
    QVERIFY(waitSettled(*m_window));
    part<QTableView>("table")->setCurrentIndex(part<QTableView>("table")->model()->index(0, 0));
    QTRY_VERIFY(part<SaleDetails>("details")->isVisible());
    QPushButton *give = nullptr;
    for (auto *button : part<SaleDetails>("details")->findChildren<QPushButton *>()) {
        if (button->text() == QStringLiteral("Give it to somebody else…"))
            give = button;
    }
    QVERIFY(give);
    give->setFocus();
    QTest::keyClick(give, Qt::Key_Space);
    QTRY_VERIFY(m_window->findChild<SaleOwnerDialog *>());
    auto *dialog = m_window->findChild<SaleOwnerDialog *>();
    auto *owners = dialog->findChild<QComboBox *>(QStringLiteral("ownerBox"));
    auto *reason = dialog->findChild<QLineEdit *>(QStringLiteral("reasonEdit"));
    auto *accept = dialog->findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Ok);
    QCOMPARE(owners->currentText(), QStringLiteral("Anna's Tea Blog"));
    owners->setCurrentIndex(owners->findText(QStringLiteral("Brew Weekly")));
    QVERIFY(!accept->isEnabled()); // it wants a reason
    QTest::keyClicks(reason, QStringLiteral("Agreed by phone"));
    QVERIFY(accept->isEnabled());
    QTest::keyClick(reason, Qt::Key_Return);
    QVERIFY(waitSettled(*m_window));
    QTRY_COMPARE(shown(0, ConversionModel::AffiliateName), QStringLiteral("Brew Weekly"));
    QCOMPARE(shown(0, ConversionModel::Why), QStringLiteral("By hand"));
    QTRY_VERIFY(detailsText().contains(QStringLiteral("Why: Agreed by phone")));
    m_window->session()->undoStack().undo();
    QVERIFY(waitSettled(*m_window));
    QTRY_COMPARE(shown(0, ConversionModel::AffiliateName), QStringLiteral("Anna's Tea Blog"));
    m_window->session()->undoStack().redo();
    QVERIFY(waitSettled(*m_window));
    QTRY_COMPARE(shown(0, ConversionModel::AffiliateName), QStringLiteral("Brew Weekly"));
}

void SalesTest::attributesSalesAnewOnceACodeHasAnOwner()
{
    open(orders);
    if (QTest::currentTestFailed())
        return;
    const auto offer = [this]() -> ReassignDialog * {
        QTest::mouseClick(part<QPushButton>("reassignButton"), Qt::LeftButton);
        auto *dialog = m_window->findChild<ReassignDialog *>();
        return dialog && QTest::qWaitFor([dialog] { return dialog->isSettled(); }, 30'000) ? dialog : nullptr;
    };
    const auto accept = [](const ReassignDialog *dialog) { return dialog->findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Ok); };
    ReassignDialog *dialog = offer();
    QVERIFY(dialog);
    QVERIFY(!accept(dialog)->isEnabled()); // every code is where it was
    QTest::keyClick(dialog, Qt::Key_Escape);
    QTRY_VERIFY(!m_window->findChild<ReassignDialog *>());

    Database &database = m_window->session()->file().database();
    must(AffiliateRepository(database).insertCode({{}, AffiliateId(1), CodeKind::Coupon, QStringLiteral("NOBODY5"), {}, {}}));
    dialog = offer();
    QVERIFY(dialog);
    auto *table = dialog->findChild<QTableView *>(QStringLiteral("table"));
    QCOMPARE(table->model()->rowCount(), 1);
    QCOMPARE(table->model()->index(0, 0).data().toString(), QStringLiteral("Nobody"));
    QCOMPARE(table->model()->index(0, 1).data().toString(), QStringLiteral("Anna's Tea Blog"));
    QVERIFY(dialog->findChild<QLabel *>(QStringLiteral("statusLabel"))->text().contains(QStringLiteral("Commissions rise by")));
    QVERIFY(accept(dialog)->isEnabled());
    QTest::mouseClick(accept(dialog), Qt::LeftButton);
    QVERIFY(waitSettled(*m_window));
    choose("affiliateBox", QStringLiteral("Nobody"));
    QTRY_COMPARE(rows(), 0);
    QVERIFY(m_window->session()->undoStack().canUndo());
    m_window->session()->undoStack().undo();
    QVERIFY(waitSettled(*m_window));
    QTRY_COMPARE(rows(), orders / 4);
}

void SalesTest::opensDetailsOfARowThatHadNotArrived()
{
    open(1000);
    if (QTest::currentTestFailed())
        return;
    auto *table = part<QTableView>("table");
    const int middle = 400; // neither on the first page nor on the last, which come with the list
    QCOMPARE(shown(middle, ConversionModel::Order), QStringLiteral("…"));
    table->setCurrentIndex(table->model()->index(middle, 0));
    QTRY_VERIFY(part<SaleDetails>("details")->isVisible());
    QVERIFY(waitSettled(*m_window));
    QVERIFY(detailsText().contains(shown(middle, ConversionModel::Order)));
}

void SalesTest::showsTheSalesOfAnImportWheneverTheyWere()
{
    open(orders);
    if (QTest::currentTestFailed())
        return;
    m_window->session()->period().setRange({QDate(2001, 1, 1), QDate(2001, 2, 1)});
    ConversionFilter filter;
    filter.batch = ImportBatchId(1);
    m_window->showSales(filter);
    QVERIFY(waitSettled(*m_window));
    QCOMPARE(rows(), orders);
    auto *chip = part<QPushButton>("importChip");
    QVERIFY(chip->isVisible());
    QVERIFY(chip->text().contains(QStringLiteral("made.csv")));
    QTest::mouseClick(part<QPushButton>("allTimeChip"), Qt::LeftButton);
    QVERIFY(waitSettled(*m_window));
    QCOMPARE(rows(), 0);
}

void SalesTest::saysWhenNothingFits()
{
    open(orders);
    if (QTest::currentTestFailed())
        return;
    m_window->session()->period().setRange({QDate(2001, 1, 1), QDate(2001, 2, 1)});
    QVERIFY(waitSettled(*m_window));
    const auto visibleState = [this]() -> EmptyState * {
        for (auto *state : m_window->currentPage()->findChildren<EmptyState *>()) {
            if (state->isVisible())
                return state;
        }
        return nullptr;
    };
    QTRY_VERIFY(visibleState());
    QTest::mouseClick(visibleState()->findChild<QPushButton *>(), Qt::LeftButton);
    QVERIFY(waitSettled(*m_window));
    QCOMPARE(rows(), orders);
    QVERIFY(!visibleState());
    QVERIFY(part<QPushButton>("allTimeChip")->isVisible());
}

void SalesTest::offersAnImportWhenThereIsNothingAtAll()
{
    open(0);
    if (QTest::currentTestFailed())
        return;
    QPushButton *import = nullptr;
    for (auto *button : m_window->currentPage()->findChildren<QPushButton *>()) {
        if (button->isVisible() && button->text() == QStringLiteral("Import a file…"))
            import = button;
    }
    QVERIFY(import);
    QVERIFY(!part<QPushButton>("exportButton")->isEnabled());
    QTest::mouseClick(import, Qt::LeftButton);
    QVERIFY(waitSettled(*m_window));
    QCOMPARE(m_window->currentPage()->objectName(), QStringLiteral("ImportsPage"));
}

void SalesTest::exportsWhatTheListShows()
{
    open(orders);
    if (QTest::currentTestFailed())
        return;
    choose("affiliateBox", QStringLiteral("Café Corner"));
    m_prompts.nextSavePath = m_place->filePath(QStringLiteral("out.csv"));
    QTest::mouseClick(part<QPushButton>("exportButton"), Qt::LeftButton);
    QVERIFY(waitSettled(*m_window));
    QFile file(m_place->filePath(QStringLiteral("out.csv")));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray csv = file.readAll();
    QCOMPARE(csv.count('\n'), 1 + orders / 4);
    QCOMPARE(csv.count("CAFE10"), orders / 4);
    QVERIFY(m_window->findChild<MessageBar *>()->text().contains(QStringLiteral("out.csv")));

    const QString success = m_window->findChild<MessageBar *>()->text();
    m_prompts.nextSavePath = m_place->filePath(QStringLiteral("no such folder/out.csv"));
    QTest::mouseClick(part<QPushButton>("exportButton"), Qt::LeftButton);
    QVERIFY(waitSettled(*m_window));
    QTRY_VERIFY(m_window->findChild<MessageBar *>()->text() != success);
}

} // namespace laurel::test

QTEST_MAIN(laurel::test::SalesTest)
#include "sales_test.moc"
