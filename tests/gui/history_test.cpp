// Who changed what and when, in the real window.
#include "gui/payoutsfixture.h"
#include "storage/actor.h"
#include "storage/commissionledger.h"
#include "support/testsupport.h"

#include <QComboBox>
#include <QFile>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTableView>

namespace laurel::test {

class HistoryTest : public PayoutsFixture
{
    Q_OBJECT

private slots:
    void listsChangesNewestFirst();
    void saysWhoAndWhichInWords();
    void saysWhenThereAreNone();
    void readsMoreOnDemand();

private:
    enum Column { When, Who, Kind, Which, What, Before, After };
    [[nodiscard]] QStringList shown(Column column) const
    {
        const QAbstractItemModel *model = inDialog<QTableView>("table")->model();
        QStringList texts;
        for (int row = 0; row < model->rowCount(); ++row)
            texts.append(model->index(row, column).data().toString());
        return texts;
    }
    void choose(const QString &kind)
    {
        auto *box = inDialog<QComboBox>("kindBox");
        QVERIFY(box->findText(kind) >= 0);
        box->setCurrentIndex(box->findText(kind));
        QVERIFY(waitSettled(*m_window));
    }
};

void HistoryTest::listsChangesNewestFirst()
{
    createPayout();
    click("historyButton");
    QCOMPARE(inDialog<QComboBox>("kindBox")->currentText(), QStringLiteral("Payout"));
    QCOMPARE(shown(Kind), texts({"Payout"}));
    QCOMPARE(shown(What), texts({"added"}));
    QCOMPARE(shown(Which), QStringList{must(PayoutRepository(database()).list()).constFirst().payout.number});
    QVERIFY2(shown(After).constFirst().contains(QStringLiteral("for sales until: ")), qPrintable(shown(After).constFirst()));
    QCOMPARE(shown(Who).constFirst(), actor());
    QVERIFY2(inDialog<QPlainTextEdit>("detailEdit")->toPlainText().startsWith(QStringLiteral("After: ")),
             qPrintable(inDialog<QPlainTextEdit>("detailEdit")->toPlainText()));
    choose(QStringLiteral("Decision on commissions"));
    QCOMPARE(shown(What), texts({"put into a payout", "approved"}));
    choose(QStringLiteral("Everything"));
    QVERIFY(shown(Kind).contains(QStringLiteral("Payout")));
    QVERIFY(shown(Kind).contains(QStringLiteral("Decision on commissions")));
    QVERIFY(shown(Kind).contains(QStringLiteral("Commission rule")));
}

void HistoryTest::saysWhoAndWhichInWords()
{
    createPayout();
    const Payment payment = payments().constFirst();
    QVERIFY_RESULT(PayoutRepository(database()).markSent({payment.id}));
    CommissionEntry entry;
    entry.affiliate = payment.affiliate;
    entry.day = QDate(2026, 5, 4);
    entry.amount = Money(5000, m_window->session()->program().currency);
    entry.reason = QStringLiteral("Best video of May");
    must(CommissionLedger(database()).insertEntry(entry));
    click("historyButton");
    choose(QStringLiteral("Bonus or correction"));
    QCOMPARE(shown(Which), QStringList{payment.affiliateName}); // its number would be below 0
    QVERIFY2(shown(After).constFirst().contains(QStringLiteral("affiliate: ") + payment.affiliateName),
             qPrintable(shown(After).constFirst()));
    choose(QStringLiteral("Payment"));
    QCOMPARE(shown(Which), QStringList{payment.reference});
    QCOMPARE(shown(After), texts({"state: sent"}));
    choose(QStringLiteral("Commission rule"));
    QVERIFY2(shown(Which).constFirst().startsWith(QStringLiteral("Rule 1 of ")), qPrintable(shown(Which).constFirst()));
    QVERIFY2(shown(After).constFirst().contains(u'%'), qPrintable(shown(After).constFirst()));
    for (const char *idle : {": no", ": 0", "measured by", "days: "})
        QVERIFY2(!shown(After).constFirst().contains(QLatin1String(idle)), qPrintable(shown(After).constFirst()));
}

void HistoryTest::saysWhenThereAreNone()
{
    open(20, PageId::Plans);
    click("historyButton");
    QCOMPARE(inDialog<QComboBox>("kindBox")->currentText(), QStringLiteral("Commission rule"));
    QVERIFY(inDialog<QTableView>("table")->isVisible());
    choose(QStringLiteral("Invoice"));
    QVERIFY(!inDialog<QTableView>("table")->isVisible());
    QVERIFY(!inDialog<QPushButton>("exportButton")->isVisible());
}

void HistoryTest::readsMoreOnDemand()
{
    createPayout();
    QList<PaymentId> ids;
    for (const Payment &payment : payments())
        ids.append(payment.id);
    for (int i = 0; i < 250; ++i)
        QVERIFY_RESULT(
            PayoutRepository(database())
                .noteFile(payments().constFirst().payout,
                          {QStringLiteral("csv"), QStringLiteral("%1.csv").arg(i), QByteArray(32, 'x'), 2, {}}, ids));
    click("historyButton");
    choose(QStringLiteral("Everything"));
    const qsizetype first = shown(Kind).size();
    auto *more = inDialog<QPushButton>("moreButton");
    QCOMPARE(first, qsizetype(200));
    QVERIFY(more->isVisible());
    // The file has all of them, however many are listed.
    m_prompts.nextSavePath = m_place->filePath(QStringLiteral("history.csv"));
    QTest::mouseClick(inDialog<QPushButton>("exportButton"), Qt::LeftButton);
    QVERIFY(waitSettled(*m_window));
    QFile file(m_place->filePath(QStringLiteral("history.csv")));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const qsizetype written = file.readAll().count("\r\n") - 1; // without the header
    QTest::mouseClick(more, Qt::LeftButton);
    QVERIFY(waitSettled(*m_window));
    QVERIFY(shown(Kind).size() > first);
    QVERIFY(!more->isVisible());
    QCOMPARE(written, shown(Kind).size());
}

} // namespace laurel::test

QTEST_MAIN(laurel::test::HistoryTest)
#include "history_test.moc"
