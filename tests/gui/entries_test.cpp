// Bonuses, adjustments and clawbacks entered by hand, in the real window.
#include "gui/models/profilemodels.h"
#include "gui/payoutsfixture.h"
#include "storage/affiliaterepository.h"
#include "storage/businessday.h"
#include "storage/commissionledger.h"
#include "storage/conversionrepository.h"
#include "support/testsupport.h"

#include <QComboBox>
#include <QDateEdit>
#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTabWidget>
#include <QTableView>

namespace laurel::test {

class EntriesTest : public PayoutsFixture
{
    Q_OBJECT

private slots:
    void entersABonusAndUndoesIt();
    void clawsBackWithoutAMinus();
    void saysWhatIsWrong();
    void looksTheOrderUp();
    void removesAnEntryAndBringsItBack();
    void undoesStepsOneAfterAnother();
    void showsWhatIsOpenWhateverThePeriod();
    void dropsASaleThatIsGone();
    void refusesAnothersOrder();
    void waitsForTheOrderWithoutBeingChanged();
    void takesTheDayFromTheClock();
    void leavesWhatIsInAPayout();

private:
    void openProfile();
    void showCommissions(AffiliateId affiliate);
    void stepBack(bool isRedo = false);
    [[nodiscard]] ConversionRow saleOf(AffiliateId affiliate) const;
    void selectEntry(const QString &reason);
    void begin(const QString &kind, const QString &amount, const QString &reason);
    [[nodiscard]] QList<CommissionRow> entries() const;
    [[nodiscard]] QPushButton *accept() const;

    AffiliateId m_affiliate;
};

void EntriesTest::openProfile()
{
    open(60, PageId::Affiliates);
    m_affiliate = must(AffiliateRepository(database()).list()).constFirst().id;
    showCommissions(m_affiliate);
}

void EntriesTest::showCommissions(AffiliateId affiliate)
{
    const QDate today = m_window->session()->period().today();
    m_window->session()->period().setRange(DateRange(today.addYears(-1), today.addDays(1)));
    m_window->showAffiliate(affiliate);
    QVERIFY(waitSettled(*m_window));
    part<QTabWidget>("tabs")->setCurrentIndex(3);
}

void EntriesTest::begin(const QString &kind, const QString &amount, const QString &reason)
{
    click("enterButton");
    auto *box = inDialog<QComboBox>("kindBox");
    QVERIFY(box);
    box->setCurrentIndex(box->findText(kind));
    inDialog<QLineEdit>("amountEdit")->setText(amount);
    inDialog<QLineEdit>("reasonEdit")->setText(reason);
}

QList<CommissionRow> EntriesTest::entries() const
{
    QList<CommissionRow> rows = must(CommissionRepository(database()).list({}));
    rows.removeIf([](const CommissionRow &row) { return row.kind == CommissionEntryKind::Sale; });
    return rows;
}

QPushButton *EntriesTest::accept() const
{
    return inDialog<QDialogButtonBox>("buttonBox")->button(QDialogButtonBox::Ok);
}

void EntriesTest::entersABonusAndUndoesIt()
{
    openProfile();
    begin(QStringLiteral("Bonus"), QStringLiteral("50"), QStringLiteral("Best video of May"));
    QCOMPARE(accept()->text(), QStringLiteral("Enter the bonus"));
    acceptDialog();
    QCOMPARE(entries().size(), 1);
    const CommissionRow row = entries().constFirst();
    QCOMPARE(row.kind, CommissionEntryKind::Bonus);
    QCOMPARE(row.commission.affiliate, m_affiliate);
    QCOMPARE(row.commission.amount.minor(), qint64(5000));
    QCOMPARE(row.commission.status, CommissionStatus::Approved);
    QCOMPARE(row.reason, QStringLiteral("Best video of May"));
    QCOMPARE(row.day, m_window->session()->period().today());
    QVERIFY2(message().contains(QStringLiteral("50.00")), qPrintable(message()));

    m_window->session()->undoStack().undo();
    QVERIFY(waitSettled(*m_window));
    QVERIFY(entries().isEmpty());
    m_window->session()->undoStack().redo();
    QVERIFY(waitSettled(*m_window));
    QCOMPARE(entries().size(), 1);
    QCOMPARE(entries().constFirst().reason, QStringLiteral("Best video of May"));
    QCOMPARE(entries().constFirst().commission.id, row.commission.id); // by which later steps know it
    m_window->session()->undoStack().undo();
    QVERIFY(waitSettled(*m_window));
    QVERIFY(entries().isEmpty());
}

void EntriesTest::clawsBackWithoutAMinus()
{
    openProfile();
    begin(QStringLiteral("Clawback"), QStringLiteral("12.34"), QStringLiteral("Paid twice in March"));
    acceptDialog();
    QCOMPARE(entries().constFirst().commission.amount.minor(), qint64(-1234));
}

void EntriesTest::saysWhatIsWrong()
{
    openProfile();
    begin(QStringLiteral("Bonus"), {}, {});
    QVERIFY(!accept()->isEnabled());
    QVERIFY(inDialog<QLabel>("errorLabel")->isHidden()); // missing is not wrong
    inDialog<QLineEdit>("amountEdit")->setText(QStringLiteral("-5"));
    QVERIFY2(inDialog<QLabel>("errorLabel")->text().contains(QStringLiteral("bonus")),
             qPrintable(inDialog<QLabel>("errorLabel")->text()));
    inDialog<QLineEdit>("reasonEdit")->setText(QStringLiteral("Why"));
    QVERIFY(!accept()->isEnabled());
    inDialog<QComboBox>("kindBox")->setCurrentIndex(1); // an adjustment may be below nothing
    QVERIFY(accept()->isEnabled());
    inDialog<QLineEdit>("reasonEdit")->setText(QStringLiteral("  "));
    QVERIFY(!accept()->isEnabled());
    inDialog<QLineEdit>("amountEdit")->setText(QStringLiteral("ten"));
    QVERIFY(!inDialog<QLabel>("errorLabel")->isHidden());
}

void EntriesTest::looksTheOrderUp()
{
    openProfile();
    begin(QStringLiteral("Adjustment"), QStringLiteral("1"), QStringLiteral("Rounded wrongly"));
    inDialog<QLineEdit>("orderEdit")->setText(QStringLiteral("no such order"));
    QTest::mouseClick(accept(), Qt::LeftButton);
    QVERIFY(waitSettled(*m_window));
    QVERIFY2(inDialog<QLabel>("errorLabel")->text().contains(QStringLiteral("no such order")),
             qPrintable(inDialog<QLabel>("errorLabel")->text()));
    QVERIFY(entries().isEmpty());
    const ConversionRow sale = saleOf(m_affiliate);
    inDialog<QLineEdit>("orderEdit")->setText(sale.conversion.externalId);
    acceptDialog();
    QCOMPARE(entries().size(), 1);
    const CommissionEntry entry = must(CommissionLedger(database()).entry(entries().constFirst().commission.id));
    QCOMPARE(entry.conversion, sale.conversion.id);
}

void EntriesTest::removesAnEntryAndBringsItBack()
{
    openProfile();
    const ConversionRow sale = saleOf(m_affiliate);
    begin(QStringLiteral("Bonus"), QStringLiteral("50"), QStringLiteral("Best video of May"));
    inDialog<QLineEdit>("orderEdit")->setText(sale.conversion.externalId);
    acceptDialog();
    auto *table = part<QTableView>("commissionTable");
    const qsizetype row = column("commissionTable", CommissionModel::Rule).indexOf(QStringLiteral("Best video of May"));
    QVERIFY(row >= 0);
    // A sale's commission stays with its sale.
    const qsizetype other = row == 0 ? 1 : 0;
    table->selectRow(int(other));
    QVERIFY(!part<QPushButton>("removeEntryButton")->isEnabled());
    table->selectRow(int(row));
    click("removeEntryButton");
    QVERIFY(entries().isEmpty());
    m_window->session()->undoStack().undo();
    QVERIFY(waitSettled(*m_window));
    QCOMPARE(entries().size(), 1);
    const CommissionEntry entry = must(CommissionLedger(database()).entry(entries().constFirst().commission.id));
    QCOMPARE(entry.reason, QStringLiteral("Best video of May"));
    QCOMPARE(entry.amount.minor(), qint64(5000));
    QCOMPARE(entry.conversion, sale.conversion.id);
}

void EntriesTest::stepBack(bool isRedo)
{
    QUndoStack &steps = m_window->session()->undoStack();
    QVERIFY(isRedo ? steps.canRedo() : steps.canUndo());
    isRedo ? steps.redo() : steps.undo();
    QVERIFY(waitSettled(*m_window));
}

ConversionRow EntriesTest::saleOf(AffiliateId affiliate) const
{
    ConversionFilter filter;
    filter.affiliate = affiliate;
    return must(ConversionRepository(database()).page(filter, std::nullopt, 1)).constFirst();
}

void EntriesTest::selectEntry(const QString &reason)
{
    const qsizetype row = column("commissionTable", CommissionModel::Rule).indexOf(reason);
    QVERIFY(row >= 0);
    part<QTableView>("commissionTable")->selectRow(int(row));
}

void EntriesTest::undoesStepsOneAfterAnother()
{
    openProfile();
    begin(QStringLiteral("Bonus"), QStringLiteral("50"), QStringLiteral("Best video of May"));
    acceptDialog();
    selectEntry(QStringLiteral("Best video of May"));
    click("removeEntryButton");
    QVERIFY(entries().isEmpty());
    stepBack();
    QCOMPARE(entries().size(), 1);
    stepBack();
    QVERIFY(entries().isEmpty());
    stepBack(true);
    QCOMPARE(entries().size(), 1);
    stepBack(true);
    QVERIFY(entries().isEmpty());
    QVERIFY(m_window->session()->undoStack().canUndo()); // no step failed
}

void EntriesTest::showsWhatIsOpenWhateverThePeriod()
{
    open(60, PageId::Affiliates);
    const AffiliateId affiliate = must(AffiliateRepository(database()).list()).constFirst().id;
    m_window->showAffiliate(affiliate);
    QVERIFY(waitSettled(*m_window));
    part<QTabWidget>("tabs")->setCurrentIndex(3);
    QVERIFY(!m_window->session()->period().range().contains(m_window->session()->period().today()));
    begin(QStringLiteral("Bonus"), QStringLiteral("50"), QStringLiteral("Best video of May"));
    acceptDialog();
    selectEntry(QStringLiteral("Best video of May"));
    click("removeEntryButton");
    QVERIFY(entries().isEmpty());
}

void EntriesTest::dropsASaleThatIsGone()
{
    openProfile();
    CommissionEntry entry;
    entry.affiliate = m_affiliate;
    entry.day = QDate(2026, 5, 4);
    entry.amount = Money(5000, m_window->session()->program().currency);
    entry.reason = QStringLiteral("Best video of May");
    entry.conversion = ConversionId(1'000'000);
    CommissionLedger ledger(database());
    const Result<CommissionId> refused = ledger.insertEntry(entry);
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, ErrorCode::NotFound);
    QVERIFY_RESULT(ledger.restoreEntries({{CommissionId(-7), entry}}));
    QVERIFY(!must(ledger.entry(CommissionId(-7))).conversion.isValid());
    entry.conversion = {};
    entry.affiliate = AffiliateId(1'000'000);
    QCOMPARE(ledger.insertEntry(entry).error().code, ErrorCode::NotFound);
    // One of several that cannot come back keeps the others from coming.
    CommissionEntry sound = entry;
    sound.affiliate = m_affiliate;
    QVERIFY(!ledger.restoreEntries({{CommissionId(-8), sound}, {CommissionId(-9), entry}}));
    QCOMPARE(entries().size(), 1);
    QVERIFY(!ledger.removeEntries({CommissionId(-7), CommissionId(-9)}));
    QCOMPARE(entries().size(), 1);
}

void EntriesTest::refusesAnothersOrder()
{
    openProfile();
    const Affiliate other = must(AffiliateRepository(database()).list()).at(1);
    begin(QStringLiteral("Adjustment"), QStringLiteral("1"), QStringLiteral("Rounded wrongly"));
    inDialog<QLineEdit>("orderEdit")->setText(saleOf(other.id).conversion.externalId);
    QTest::mouseClick(accept(), Qt::LeftButton);
    QVERIFY(waitSettled(*m_window));
    QVERIFY2(inDialog<QLabel>("errorLabel")->text().contains(other.name),
             qPrintable(inDialog<QLabel>("errorLabel")->text()));
    QVERIFY(entries().isEmpty());
}

void EntriesTest::waitsForTheOrderWithoutBeingChanged()
{
    openProfile();
    begin(QStringLiteral("Adjustment"), QStringLiteral("1"), QStringLiteral("Rounded wrongly"));
    inDialog<QLineEdit>("orderEdit")->setText(saleOf(m_affiliate).conversion.externalId);
    QVERIFY(inDialog<QLabel>("searchLabel")->isHidden());
    QTest::mouseClick(accept(), Qt::LeftButton);
    QVERIFY(inDialog<QLabel>("searchLabel")->isVisible());
    for (const char *name : {"amountEdit", "reasonEdit", "orderEdit", "kindBox", "dayEdit"})
        QVERIFY2(!inDialog<QWidget>(name)->isEnabled(), name);
    QVERIFY(!accept()->isEnabled());
    QTest::mouseClick(inDialog<QDialogButtonBox>("buttonBox")->button(QDialogButtonBox::Cancel), Qt::LeftButton);
    QVERIFY(waitSettled(*m_window));
    QVERIFY(entries().isEmpty());
}

void EntriesTest::takesTheDayFromTheClock()
{
    openProfile();
    moveToAnotherDay();
    const QDate today = businessToday(m_window->session()->program().timeZone);
    QVERIFY(today != m_window->session()->period().today());
    click("enterButton");
    QCOMPARE(inDialog<QDateEdit>("dayEdit")->date(), today);
}

void EntriesTest::leavesWhatIsInAPayout()
{
    createPayout();
    const AffiliateId affiliate = payments().constFirst().affiliate;
    CommissionEntry entry;
    entry.affiliate = affiliate;
    entry.day = m_window->session()->period().today();
    entry.amount = Money(5000, m_window->session()->program().currency);
    entry.reason = QStringLiteral("Best video of May");
    const CommissionId id = must(CommissionLedger(database()).insertEntry(entry));
    PayoutTerms terms;
    terms.through = terms.day = entry.day;
    must(PayoutRepository(database()).create(terms));
    QCOMPARE(must(CommissionRepository(database()).find(id)).commission.status, CommissionStatus::InPayout);
    showCommissions(affiliate);
    const qsizetype row = column("commissionTable", CommissionModel::Rule).indexOf(entry.reason);
    QVERIFY(row >= 0);
    part<QTableView>("commissionTable")->selectRow(int(row));
    QVERIFY(!part<QPushButton>("removeEntryButton")->isEnabled());
}

} // namespace laurel::test

QTEST_MAIN(laurel::test::EntriesTest)
#include "entries_test.moc"
