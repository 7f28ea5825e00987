// What goes out with a payout, from the real window: statements, self-billing invoices, the totals of a year.
#include "gui/pages/payouts/payoutdetails.h"
#include "gui/payoutsfixture.h"
#include "reports/paperbatch.h"
#include "storage/affiliaterepository.h"
#include "storage/businessday.h"
#include "storage/invoicerepository.h"
#include "storage/payerdetails.h"
#include "storage/payoutaccounts.h"
#include "storage/transaction.h"
#include "support/testsupport.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QDir>
#include <QFile>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QSemaphore>
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
    void appendsTheEnding();
    void offersInvoicesForWhatWasPaid();
    void asksBeforeInvoicesAreReplaced();
    void saysAllOfAnotherPayoutsInvoices();
    void datesInvoicesByTheClock();
    void leavesNothingWhenStopped();
    void leavesNothingWhenItFails();
    void offersTheYearsOfPayments();

private:
    void tellAddresses();
    void chooseInvoices(const QString &folder);
    [[nodiscard]] QStringList allIn(const QString &folder) const;
    void chooseFormat(const QString &name);
    void payAll();
    [[nodiscard]] QByteArray read(const QString &name) const;
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
    chooseFormat(QStringLiteral("Web page"));
    acceptDialog();
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
    const auto writeAll = [this] {
        choose("moreButton", QStringLiteral("Statements for 2"));
        chooseFormat(QStringLiteral("CSV file"));
        m_prompts.nextFolder = m_place->filePath(QStringLiteral("out"));
        acceptDialog();
    };
    writeAll();
    const QStringList files = filesIn(QStringLiteral("out"), QStringLiteral("csv"));
    QCOMPARE(files.size(), 2);
    QVERIFY2(files.constFirst().contains(QStringLiteral("anna")), qPrintable(files.constFirst()));
    QVERIFY2(message().contains(QStringLiteral("2 statement")), qPrintable(message()));
    // Again: what is there is not replaced without a word.
    for (const QString &file : files)
        QVERIFY(!write(QStringLiteral("out/") + file, "kept").isEmpty());
    const qsizetype asked = m_prompts.asked.size();
    m_prompts.nextDecision = false;
    writeAll();
    QCOMPARE(m_prompts.asked.size(), asked + 1);
    QVERIFY(m_prompts.asked.constLast().text.contains(files.constLast()));
    for (const QString &name : files)
        QCOMPARE(read(QStringLiteral("out/") + name), QByteArray("kept"));
    m_prompts.nextDecision = true;
    writeAll();
    for (const QString &name : files)
        QVERIFY(read(QStringLiteral("out/") + name) != QByteArray("kept"));
}

void PayoutPapersTest::tellAddresses()
{
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
}

void PayoutPapersTest::chooseInvoices(const QString &folder)
{
    choose("moreButton", QStringLiteral("Self-billing invoices"));
    chooseFormat(QStringLiteral("Web page"));
    m_prompts.nextFolder = m_place->filePath(folder);
    acceptDialog();
}

QStringList PayoutPapersTest::allIn(const QString &folder) const
{
    return QDir(m_place->filePath(folder))
        .entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot, QDir::Name);
}

QByteArray PayoutPapersTest::read(const QString &name) const
{
    QFile file(m_place->filePath(name));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void PayoutPapersTest::writesAnInvoiceAndSaysWhyOthersLack()
{
    createPayout();
    payAll();
    tellAddresses();

    QVERIFY(QDir(m_place->path()).mkdir(QStringLiteral("bills")));
    chooseInvoices(QStringLiteral("bills"));
    const QStringList files = filesIn(QStringLiteral("bills"), QStringLiteral("html"));
    QCOMPARE(files.size(), 1);
    const auto invoice = must(InvoiceRepository(database()).ofPayment(payments().constFirst().id));
    QVERIFY(invoice.has_value());
    QCOMPARE(invoice->seller.vatId, QStringLiteral("DE123456789"));
    QVERIFY(part<QTableView>("problemTable")->isVisible());
    QCOMPARE(column("problemTable", 0), texts({"Brew Weekly"}));
    QVERIFY(part<QLabel>("problemLabel")->text().contains(QStringLiteral("No invoice")));
    QVERIFY(!part<QPushButton>("payerButton")->isVisible()); // the payer lacks nothing
    // A second time it is the same one.
    chooseInvoices(QStringLiteral("bills"));
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

void PayoutPapersTest::appendsTheEnding()
{
    createPayout();
    select(QStringLiteral("Brew Weekly"));
    QVERIFY(!write(QStringLiteral("brew.csv"), "kept").isEmpty());
    const auto writeOne = [this] {
        m_prompts.nextSavePath = m_place->filePath(QStringLiteral("brew"));
        choose("moreButton", QStringLiteral("Statement…"));
        chooseFormat(QStringLiteral("CSV file"));
        acceptDialog();
    };
    m_prompts.nextDecision = false;
    writeOne(); // the file dialog knew nothing of brew.csv
    QVERIFY(m_prompts.asked.constLast().text.contains(QStringLiteral("brew.csv")));
    QCOMPARE(read(QStringLiteral("brew.csv")), QByteArray("kept"));
    m_prompts.nextDecision = true;
    writeOne();
    QVERIFY(read(QStringLiteral("brew.csv")).contains(payments().at(1).reference.toUtf8()));
    QVERIFY(!QFile::exists(m_place->filePath(QStringLiteral("brew"))));
}

void PayoutPapersTest::offersInvoicesForWhatWasPaid()
{
    createPayout();
    const auto invoices = [this] {
        for (QAction *action : part<QPushButton>("moreButton")->menu()->actions()) {
            if (action->text().remove(u'&').startsWith(QStringLiteral("Self-billing")))
                return action;
        }
        return static_cast<QAction *>(nullptr);
    };
    QVERIFY(!invoices()->isEnabled());
    QVERIFY_RESULT(
        PayoutRepository(database()).markPaid({payments().constFirst().id}, m_window->session()->period().today()));
    m_window->session()->announce({ChangeSet::Commissions, {}});
    QVERIFY(waitSettled(*m_window));
    QVERIFY(invoices()->isEnabled());
    QVERIFY2(invoices()->text().contains(u'1'), qPrintable(invoices()->text()));
    // Who pays told nothing: that can be mended from the list.
    QVERIFY(QDir(m_place->path()).mkdir(QStringLiteral("bills")));
    chooseInvoices(QStringLiteral("bills"));
    QCOMPARE(part<QTableView>("problemTable")->model()->rowCount(), 1);
    QVERIFY(part<QPushButton>("payerButton")->isVisible());
    QVERIFY(allIn(QStringLiteral("bills")).isEmpty());
}

void PayoutPapersTest::asksBeforeInvoicesAreReplaced()
{
    createPayout();
    payAll();
    tellAddresses();
    QVERIFY(QDir(m_place->path()).mkdir(QStringLiteral("bills")));
    chooseInvoices(QStringLiteral("bills"));
    const QString name = filesIn(QStringLiteral("bills"), QStringLiteral("html")).value(0);
    QVERIFY(!write(QStringLiteral("bills/") + name, "kept").isEmpty());
    m_prompts.nextDecision = false;
    chooseInvoices(QStringLiteral("bills"));
    QVERIFY(m_prompts.asked.constLast().text.contains(name));
    QCOMPARE(read(QStringLiteral("bills/") + name), QByteArray("kept"));
    m_prompts.nextDecision = true;
    chooseInvoices(QStringLiteral("bills"));
    QVERIFY(read(QStringLiteral("bills/") + name).contains("DE123456789"));
}

void PayoutPapersTest::saysAllOfAnotherPayoutsInvoices()
{
    createPayout();
    payAll();
    tellAddresses();
    const QString number = must(PayoutRepository(database()).list()).constFirst().payout.number;
    QVERIFY(QDir(m_place->path()).mkdir(QStringLiteral("bills")));
    choose("moreButton", QStringLiteral("Self-billing invoices"));
    chooseFormat(QStringLiteral("Web page"));
    m_prompts.nextFolder = m_place->filePath(QStringLiteral("bills"));
    // The result comes when another payout is looked at.
    part<PayoutDetails>("details")->setContent({});
    acceptDialog();
    QVERIFY2(message().contains(number), qPrintable(message()));
    QVERIFY2(message().contains(QStringLiteral("1 invoice(s) written to bills")), qPrintable(message()));
    QVERIFY2(message().contains(QStringLiteral("1 payment(s) got no invoice")), qPrintable(message()));
    QVERIFY(!part<QTableView>("problemTable")->isVisible());
}

void PayoutPapersTest::datesInvoicesByTheClock()
{
    createPayout();
    payAll();
    tellAddresses();
    moveToAnotherDay();
    QVERIFY(QDir(m_place->path()).mkdir(QStringLiteral("bills")));
    chooseInvoices(QStringLiteral("bills"));
    const auto invoice = must(InvoiceRepository(database()).ofPayment(payments().constFirst().id));
    QVERIFY(invoice.has_value());
    QCOMPARE(invoice->day, businessToday(m_window->session()->program().timeZone));
    QVERIFY(invoice->day != m_window->session()->period().today());
}

void PayoutPapersTest::leavesNothingWhenStopped()
{
    createPayout();
    QVERIFY(QDir(m_place->path()).mkdir(QStringLiteral("out")));
    choose("moreButton", QStringLiteral("Statements for 2"));
    QSemaphore gate;
    m_window->session()->jobs().write(
        {},
        [&gate](Database &, Job &) -> Result<> {
            gate.acquire();
            return {};
        },
        m_window.get(), [](const Result<> &) {});
    m_prompts.nextFolder = m_place->filePath(QStringLiteral("out"));
    QTest::mouseClick(inDialog<QDialogButtonBox>("buttonBox")->button(QDialogButtonBox::Ok), Qt::LeftButton);
    QCOMPARE(m_window->session()->jobs().running().size(), 1);
    m_window->session()->jobs().running().constFirst().job->cancel();
    gate.release();
    QVERIFY(waitSettled(*m_window));
    QVERIFY(allIn(QStringLiteral("out")).isEmpty());
    // Nor is anything seen of papers that were written before the rest was given up.
    {
        PaperBatch batch(m_place->filePath(QStringLiteral("out")));
        QVERIFY_RESULT(batch.add(Paper(), PaperFormat::Csv, QStringLiteral("first.csv")));
    }
    QVERIFY(allIn(QStringLiteral("out")).isEmpty());
}

void PayoutPapersTest::leavesNothingWhenItFails()
{
    QVERIFY(QDir(m_place->path()).mkdir(QStringLiteral("out")));
    QVERIFY(QDir(m_place->path()).mkdir(QStringLiteral("out/second.csv")));
    PaperBatch batch(m_place->filePath(QStringLiteral("out")));
    QVERIFY_RESULT(batch.add(Paper(), PaperFormat::Csv, QStringLiteral("first.csv")));
    QVERIFY_RESULT(batch.add(Paper(), PaperFormat::Csv, QStringLiteral("second.csv")));
    const Result<> finished = batch.finish();
    QVERIFY(!finished);
    QVERIFY2(finished.error().message.contains(QStringLiteral("second.csv")), qPrintable(finished.error().message));
    QVERIFY(!QFile::exists(m_place->filePath(QStringLiteral("out/first.csv"))));
}

void PayoutPapersTest::offersTheYearsOfPayments()
{
    createPayout();
    QList<PaymentId> ids;
    for (const Payment &payment : payments())
        ids.append(payment.id);
    // Planned for this year, and paid long before: totals go by that.
    const QDate today = m_window->session()->period().today();
    QVERIFY_RESULT(PayoutRepository(database()).markPaid(ids, today.addYears(-2)));
    choose("moreButton", QStringLiteral("Year totals"));
    auto *years = inDialog<QComboBox>("yearBox");
    QCOMPARE(years->count(), 3);
    QVERIFY(years->findText(QString::number(today.year() - 2)) >= 0);
}

} // namespace laurel::test

QTEST_MAIN(laurel::test::PayoutPapersTest)
#include "payoutpapers_test.moc"
