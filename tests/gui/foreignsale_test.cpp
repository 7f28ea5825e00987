// A sale in another currency than the program's: what it is worth, once the bank's rates were imported.

#include "gui/importfixture.h"
#include "gui/pages/sales/saledetails.h"
#include "support/testsupport.h"

#include <QLabel>
#include <QTableView>

namespace laurel::test {

class ForeignSaleTest : public ImportFixture
{
    Q_OBJECT

private slots:
    void saysWhatItIsInTheProgramsCurrency();

private:
    /// The line in the details of the order in that row; empty when there is none.
    [[nodiscard]] QString converted(int row);
};

QString ForeignSaleTest::converted(int row)
{
    m_window->session()->period().setRange({QDate(2026, 3, 1), QDate(2026, 4, 1)});
    m_window->showPage(PageId::Sales);
    if (!waitSettled(*m_window))
        return QStringLiteral("not settled");
    auto *table = part<QTableView>("table");
    table->setFocus();
    table->setCurrentIndex(table->model()->index(row, 0));
    QTest::keyClick(table, Qt::Key_Return);
    if (!waitSettled(*m_window) || !part<SaleDetails>("details")->isVisible())
        return QStringLiteral("no details");
    const auto *label = part<QLabel>("convertedLabel");
    return label ? label->text() : QString();
}

void ForeignSaleTest::saysWhatItIsInTheProgramsCurrency()
{
    open(0);
    if (QTest::currentTestFailed())
        return;
    importWhole(write(QStringLiteral("sales.csv"), "Order ID,Date,Status,Currency,Gross,Coupon\n"
                                                   "1,2026-03-08,paid,USD,100.00,ANNA10\n"
                                                   "2,2026-03-02,paid,EUR,50.00,ANNA10\n"),
                QStringLiteral("Import 2 sale(s)"));
    if (QTest::currentTestFailed())
        return;
    QCOMPARE(converted(0), QString()); // nobody knows the rate yet

    m_window->showPage(PageId::Imports);
    importWhole(write(QStringLiteral("eurofxref-hist.csv"),
                      "Date,USD,JPY,GBP,CHF,\n2026-03-06,1.0833,164.65,0.85378,0.9592,\n"),
                QStringLiteral("Import 1 day(s) of exchange rates"));
    if (QTest::currentTestFailed())
        return;
    // The 8th is a Sunday: the rate of Friday counts.
    QCOMPARE(converted(0), QStringLiteral("Net is about €92.31, at the ECB's rate of Friday, March 6, 2026."));
    QCOMPARE(converted(1), QString());
}

} // namespace laurel::test

QTEST_MAIN(laurel::test::ForeignSaleTest)
#include "foreignsale_test.moc"
