// What goes out with a payout, from the real window: statements, self-billing invoices, the totals of a year.
#include "gui/payoutsfixture.h"
#include "storage/affiliaterepository.h"
#include "storage/invoicerepository.h"
#include "storage/payerdetails.h"
#include "storage/payoutaccounts.h"
#include "storage/transaction.h"
#include "support/testsupport.h"

#include <QComboBox>
#include <QDir>
#include <QFile>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QTableView>

namespace laurel::test {

class PayoutPapersTest : public PayoutsFixture
{
    Q_OBJECT

private slots:
    void writesOneStatement();
    void writesStatementsIntoAFolder();
    void writesAnInvoiceAndSaysWhyOthersLack();
    void writesTheTotalsOfAYear();

private:
    void chooseFormat(const QString &name);
    void payAll();
    [[nodiscard]] QStringList filesIn(const QString &folder, const QString &ending) const;
};

void PayoutPapersTest::chooseFormat(const QString &name)
{
    auto *box = inDialog<QComboBox>("formatBox");
    QVERIFY(box);
    QVERIFY(box->findText(name) >= 0);
    box->setCurrentIndex(box->findText(name));
}

void PayoutPapersTest::payAll()
{
    QList<PaymentId> ids;
    for (const Payment &payment : payments())
        ids.append(payment.id);
    QVERIFY_RESULT(PayoutRepository(database()).markPaid(ids, m_window->session()->period().today()));
    m_window->session()->announce({ChangeSet::Commissions, {}});
    QVERIFY(waitSettled(*m_window));
}

QStringList PayoutPapersTest::filesIn(const QString &folder, const QString &ending) const
{
    return QDir(m_place->filePath(folder)).entryList({QStringLiteral("*.") + ending}, QDir::Files, QDir::Name);
}

void PayoutPapersTest::writesOneStatement()
{
    createPayout();
    select(QStringLiteral("Brew Weekly"));
    m_prompts.nextSavePath = m_place->filePath(QStringLiteral("brew.html"));
    choose("moreButton", QStringLiteral("Statement…"));
    QFile file(m_place->filePath(QStringLiteral("brew.html")));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray page = file.readAll();
    QVERIFY(page.contains("Brew Weekly"));
    QVERIFY(!page.contains("Anna"));
    QVERIFY(page.contains(payments().at(1).reference.toUtf8()));
    QVERIFY2(message().contains(QStringLiteral("brew.html")), qPrintable(message()));
}

void PayoutPapersTest::writesStatementsIntoAFolder()
{
    createPayout();
    QVERIFY(QDir(m_place->path()).mkdir(QStringLiteral("out")));
    const auto write = [this] {
        choose("moreButton", QStringLiteral("Statements for 2"));
        chooseFormat(QStringLiteral("CSV file"));
        m_prompts.nextFolder = m_place->filePath(QStringLiteral("out"));
        acceptDialog();
    };
    write();
    const QStringList files = filesIn(QStringLiteral("out"), QStringLiteral("csv"));
    QCOMPARE(files.size(), 2);
    QVERIFY2(files.constFirst().contains(QStringLiteral("anna")), qPrintable(files.constFirst()));
    QVERIFY2(message().contains(QStringLiteral("2 statement")), qPrintable(message()));
    // Again: what is there is not replaced without a word.
    const qsizetype asked = m_prompts.asked.size();
    m_prompts.nextDecision = false;
    write();
    QCOMPARE(m_prompts.asked.size(), asked + 1);
    QVERIFY(m_prompts.asked.constLast().text.contains(files.constLast()));
}

void PayoutPapersTest::writesAnInvoiceAndSaysWhyOthersLack()
{
    createPayout();
    payAll();
    PayerDetails payer;
    payer.name = QStringLiteral("Tea Ltd");
    payer.address = QStringLiteral("1 Leaf Lane, Dublin");
    payer.country = QStringLiteral("IE");
    payer.vatId = QStringLiteral("IE1234567A");
    auto transaction = Transaction::begin(database());
    QVERIFY(transaction);
    QVERIFY_RESULT(savePayerDetails(database(), payer));
    QVERIFY_RESULT(transaction->commit());
    PayoutAccount anna = must(PayoutAccountRepository(database()).find(payments().constFirst().affiliate));
    anna.address = QStringLiteral("Weg 1, Berlin");
    anna.country = QStringLiteral("DE");
    anna.vatId = QStringLiteral("DE123456789");
    QVERIFY_RESULT(PayoutAccountRepository(database()).save(anna));

    QVERIFY(QDir(m_place->path()).mkdir(QStringLiteral("bills")));
    const auto write = [this] {
        choose("moreButton", QStringLiteral("Self-billing invoices"));
        chooseFormat(QStringLiteral("Web page"));
        m_prompts.nextFolder = m_place->filePath(QStringLiteral("bills"));
        acceptDialog();
    };
    write();
    const QStringList files = filesIn(QStringLiteral("bills"), QStringLiteral("html"));
    QCOMPARE(files.size(), 1);
    const auto invoice = must(InvoiceRepository(database()).ofPayment(payments().constFirst().id));
    QVERIFY(invoice.has_value());
    QCOMPARE(invoice->seller.vatId, QStringLiteral("DE123456789"));
    QVERIFY(part<QTableView>("problemTable")->isVisible());
    QCOMPARE(column("problemTable", 0), texts({"Brew Weekly"}));
    QVERIFY(part<QLabel>("problemLabel")->text().contains(QStringLiteral("No invoice")));
    // A second time it is the same one.
    write();
    QCOMPARE(filesIn(QStringLiteral("bills"), QStringLiteral("html")), files);
}

void PayoutPapersTest::writesTheTotalsOfAYear()
{
    createPayout();
    payAll();
    const QString year = QString::number(m_window->session()->period().today().year());
    choose("moreButton", QStringLiteral("Year totals"));
    auto *years = inDialog<QComboBox>("yearBox");
    QVERIFY(years && years->isVisible());
    QVERIFY(years->findText(year) >= 0);
    years->setCurrentIndex(years->findText(year));
    chooseFormat(QStringLiteral("CSV file"));
    m_prompts.nextSavePath = m_place->filePath(QStringLiteral("year.csv"));
    acceptDialog();
    QFile file(m_place->filePath(QStringLiteral("year.csv")));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray content = file.readAll();
    for (const Payment &payment : payments())
        QVERIFY(content.contains(payment.paid.toDecimalText().toUtf8()));
}

} // namespace laurel::test

QTEST_MAIN(laurel::test::PayoutPapersTest)
#include "payoutpapers_test.moc"
