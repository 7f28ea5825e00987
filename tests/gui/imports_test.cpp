#include "gui/importfixture.h"
#include "gui/models/importbatchmodel.h"
#include "gui/models/importbatchtext.h"
#include "gui/models/importpreviewmodel.h"
#include "gui/models/texttablemodel.h"
#include "gui/pages/imports/importwizard.h"
#include "gui/pages/page.h"
#include "gui/widgets/messagebar.h"
#include "storage/conversionrepository.h"
#include "storage/importrepository.h"
#include "support/testsupport.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTableView>
#include <QTemporaryDir>

namespace laurel::test {

/// Importing in the real window: the wizard, its result on the page, undo, and the way back.
class ImportsTest : public ImportFixture
{
    Q_OBJECT

private slots:
    void modelsKeepTheRules();
    void saysWhatWillBeHereWhenThereIsNothing();
    void importsAFileByKeyboardAlone();
    void undoAndRedoAreJobs();
    void takesAnImportBackAfterAsking();
    void saysThatAFileWasImportedBefore();
    void keepsRefusedLinesAndSavesThem();
    void showsErrorsWhereTheyAre();
    void needsItsColumns();
    void rereadsUnderAnotherDelimiter();
    void remembersAMapping();
    void importsSeveralFilesOneAfterAnother();
    void cancellingChangesNothing();
    void saysWhyAFileCannotBeRead();
};

void ImportsTest::modelsKeepTheRules()
{
    using Mode = QAbstractItemModelTester::FailureReportingMode;
    ImportBatchModel batches;
    const QAbstractItemModelTester batchTester(&batches, Mode::QtTest);
    ImportBatch batch;
    batch.id = ImportBatchId(7);
    batch.fileName = QStringLiteral("orders.csv");
    batch.counts = {10, 6, 1, 0, 3, 0};
    batches.setBatches({batch});
    QCOMPARE(batches.index(0, ImportBatchModel::Kind).data().toString(), QStringLiteral("Sales and leads"));
    ImportProfile leads;
    leads.key = QStringLiteral("leads");
    leads.conversionKind = ConversionKind::Lead;
    batch.profileKey = leads.key;
    batches.setBatches({batch}, {{leads.key, leads}});
    QCOMPARE(batches.index(0, ImportBatchModel::Kind).data().toString(), QStringLiteral("Leads"));
    QCOMPARE(showImportedText(leads), QStringLiteral("S&how its leads"));
    QCOMPARE(batches.rowOf(ImportBatchId(7)), 0);
    QCOMPARE(batches.rowOf(ImportBatchId(8)), -1);
    QCOMPARE(batches.index(0, ImportBatchModel::Refused).data().toString(), QStringLiteral("3"));
    QCOMPARE(batches.index(0, ImportBatchModel::Skipped).data().toString(), QStringLiteral("–"));
    QCOMPARE(batches.index(0, ImportBatchModel::Skipped).data(ImportBatchModel::SortRole).toLongLong(), 0);

    ImportPreviewModel preview;
    const QAbstractItemModelTester previewTester(&preview, Mode::QtTest);
    preview.setPreview({{Field::OrderId, Field::Gross},
                        {{{QStringLiteral("1"), {}}, {QStringLiteral("5.00"), {}}},
                         {{QStringLiteral("2"), {}}, {QStringLiteral("x"), QStringLiteral("Not an amount.")}}},
                        1});
    QCOMPARE(preview.rowsWithErrors(), 1);
    QCOMPARE(preview.firstError(), preview.index(1, 1));
    QCOMPARE(preview.index(1, 1).data(Qt::ToolTipRole).toString(), QStringLiteral("Not an amount."));
    QVERIFY(!preview.index(1, 1).data(Qt::DecorationRole).isNull());
    QVERIFY(preview.index(0, 1).data(Qt::DecorationRole).isNull());

    TextTableModel texts;
    const QAbstractItemModelTester textTester(&texts, Mode::QtTest);
    texts.setTable({QStringLiteral("A"), QStringLiteral("B")}, {{QStringLiteral("1")}, {QStringLiteral("2"), QStringLiteral("<b>")}});
    QCOMPARE(texts.index(0, 1).data().toString(), QString());
    QCOMPARE(texts.index(1, 1).data(Qt::ToolTipRole).toString(), QStringLiteral("&lt;b&gt;"));
}

void ImportsTest::saysWhatWillBeHereWhenThereIsNothing()
{
    open(0);
    if (QTest::currentTestFailed())
        return;
    QVERIFY(!part<QTableView>("table")->isVisible());
    QVERIFY(!part<QPushButton>("importButton")->isVisible());
    m_prompts.nextFiles = {writeSales(m_place->path(), QStringLiteral("first.csv"), 1, 3)};
    QPushButton *button = nullptr;
    for (auto *each : m_window->currentPage()->findChildren<QPushButton *>())
        button = each->isVisible() ? each : button;
    QVERIFY(button);
    QTest::mouseClick(button, Qt::LeftButton);
    QVERIFY(waitForNext(QStringLiteral("Check the columns")));
}

void ImportsTest::importsAFileByKeyboardAlone()
{
    open(0);
    if (QTest::currentTestFailed())
        return;
    m_window->importFiles({writeSales(m_place->path(), QStringLiteral("may.csv"), 1, 1204)});
    QVERIFY(waitForNext(QStringLiteral("Check the columns")));
    QVERIFY(inWizard<QLabel>("reasonLabel")->text().size() > 10);
    QCOMPARE(inWizard<QTableView>("sampleTable")->model()->rowCount(), 200);
    QTest::keyClick(wizard(), Qt::Key_Return);
    QVERIFY(waitForNext(QStringLiteral("Try it out")));
    QCOMPARE(inWizard<QTableView>("previewTable")->model()->rowCount(), 200);
    QTest::keyClick(wizard(), Qt::Key_Return);
    QVERIFY(waitForNext(QStringLiteral("Import 1,204 sale(s)"))); // the plural comes with the translation
    QCOMPARE(conversions(), 0); // only tried out
    QVERIFY(inWizard<QTableView>("codesTable"));
    QCOMPARE(inWizard<QTableView>("codesTable")->model()->index(0, 0).data().toString(), QStringLiteral("NOBODY5"));
    QCOMPARE(inWizard<QTableView>("codesTable")->model()->index(0, 1).data().toString(), QStringLiteral("301"));
    QTest::keyClick(wizard(), Qt::Key_Return);
    QVERIFY(waitForEnd());
    QCOMPARE(conversions(), 1204);
    QCOMPARE(part<QTableView>("table")->model()->rowCount(), 1);
    QVERIFY(part<QLabel>("outcomeLabel")->text().startsWith(QStringLiteral("1,204")));
    QVERIFY(message().contains(QStringLiteral("may.csv")));
}

void ImportsTest::undoAndRedoAreJobs()
{
    open(0);
    if (QTest::currentTestFailed())
        return;
    importWhole(writeSales(m_place->path(), QStringLiteral("a.csv"), 1, 12), QStringLiteral("Import 12 sale(s)"));
    if (QTest::currentTestFailed())
        return;
    QCOMPARE(conversions(), 12);
    press(*m_window, Qt::Key_Z, Qt::ControlModifier);
    QVERIFY(waitSettled(*m_window));
    QCOMPARE(conversions(), 0);
    QVERIFY(part<QTableView>("table")->model()->index(0, ImportBatchModel::File).data().toString().contains(QStringLiteral("taken back")));
    press(*m_window, Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    QVERIFY(waitSettled(*m_window));
    QCOMPARE(conversions(), 12);
    press(*m_window, Qt::Key_Z, Qt::ControlModifier);
    QVERIFY(waitSettled(*m_window));
    QCOMPARE(conversions(), 0);
}

void ImportsTest::takesAnImportBackAfterAsking()
{
    open(20);
    if (QTest::currentTestFailed())
        return;
    auto *button = part<QPushButton>("takeBackButton");
    m_prompts.nextDecision = false;
    QTest::mouseClick(button, Qt::LeftButton);
    QVERIFY(waitSettled(*m_window));
    QCOMPARE(conversions(), 20);
    QCOMPARE(m_prompts.asked.size(), 1);
    QVERIFY(m_prompts.asked.constFirst().destructive);
    QVERIFY(m_prompts.asked.constFirst().text.contains(QStringLiteral("made.csv")));
    QVERIFY(m_prompts.asked.constFirst().text.contains(QStringLiteral("cannot be undone")));
    m_prompts.nextDecision = true;
    QTest::mouseClick(button, Qt::LeftButton);
    QVERIFY(waitSettled(*m_window));
    QCOMPARE(conversions(), 0);
    QVERIFY(!button->isVisible());
    QVERIFY(!part<QPushButton>("showSalesButton")->isVisible());
    QVERIFY(!m_window->session()->undoStack().canUndo());
}

void ImportsTest::saysThatAFileWasImportedBefore()
{
    open(20);
    if (QTest::currentTestFailed())
        return;
    m_window->importFiles({m_place->filePath(QStringLiteral("made.csv"))});
    QVERIFY(waitForNext(QStringLiteral("Check the columns")));
    QVERIFY(inWizard<QLabel>("noticeLabel"));
    QVERIFY(inWizard<QLabel>("noticeLabel")->text().contains(QStringLiteral("was imported on")));
    auto *source = inWizard<QLineEdit>("sourceEdit");
    source->selectAll();
    QTest::keyClicks(source, QStringLiteral("Shop"));
    QTest::mouseClick(nextButton(), Qt::LeftButton);
    QVERIFY(waitForNext(QStringLiteral("Try it out")));
    QTest::mouseClick(nextButton(), Qt::LeftButton);
    // Nothing is new: there is nothing to press.
    QTRY_VERIFY(inWizard<QLabel>("statusLabel") && inWizard<QLabel>("statusLabel")->text().startsWith(QStringLiteral("Nothing in this file is new")));
    QVERIFY(!nextButton()->isEnabled());
    QTest::mouseClick(inWizard<QPushButton>("cancelButton"), Qt::LeftButton);
    QVERIFY(waitForEnd());
    QCOMPARE(conversions(), 20);
}

void ImportsTest::keepsRefusedLinesAndSavesThem()
{
    open(0);
    if (QTest::currentTestFailed())
        return;
    const QString path = write(QStringLiteral("some.csv"), "Order ID,Date,Status,Currency,Gross,Coupon\n"
                                                           "1,2026-05-01,paid,EUR,10.00,ANNA10\n"
                                                           "2,2026-05-02,paid,EUR,ten,ANNA10\n"
                                                           "3,2026-05-03,paid,EUR,12.00,\n");
    importWhole(path, QStringLiteral("Import 2 sale(s)"));
    if (QTest::currentTestFailed())
        return;
    auto *table = part<QTableView>("rejectsTable");
    QVERIFY(table->isVisible());
    QCOMPARE(table->model()->rowCount(), 1);
    QCOMPARE(table->model()->index(0, 0).data().toString(), QStringLiteral("3"));
    QVERIFY(!table->model()->index(0, 1).data().toString().isEmpty());
    QCOMPARE(table->model()->index(0, 2).data().toString(), QStringLiteral("2,2026-05-02,paid,EUR,ten,ANNA10"));
    m_prompts.nextSavePath = m_place->filePath(QStringLiteral("refused.csv"));
    QTest::mouseClick(part<QPushButton>("saveRejectsButton"), Qt::LeftButton);
    QVERIFY(waitSettled(*m_window));
    QFile saved(m_place->filePath(QStringLiteral("refused.csv")));
    QVERIFY(saved.open(QIODevice::ReadOnly));
    const QByteArray csv = saved.readAll();
    QCOMPARE(csv.count('\n'), 2);
    QVERIFY(csv.contains("\"2,2026-05-02,paid,EUR,ten,ANNA10\""));
}

void ImportsTest::showsErrorsWhereTheyAre()
{
    open(0);
    if (QTest::currentTestFailed())
        return;
    m_window->importFiles({write(QStringLiteral("some.csv"), "Order ID,Date,Status,Currency,Gross\n"
                                                             "1,2026-05-01,paid,EUR,10.00\n"
                                                             "2,2026-05-02,paid,EUR,ten\n")});
    QVERIFY(waitForNext(QStringLiteral("Check the columns")));
    QTest::mouseClick(nextButton(), Qt::LeftButton);
    QVERIFY(waitForNext(QStringLiteral("Try it out")));
    QTest::mouseClick(inWizard<QPushButton>("errorButton"), Qt::LeftButton);
    const QModelIndex current = inWizard<QTableView>("previewTable")->currentIndex();
    QCOMPARE(current.row(), 1);
    QCOMPARE(current.data().toString(), QStringLiteral("ten"));
    QVERIFY(!current.data(Qt::ToolTipRole).toString().isEmpty());
    QVERIFY(current.data(Qt::AccessibleTextRole).toString().contains(QStringLiteral("Error")));
}

void ImportsTest::needsItsColumns()
{
    open(0);
    if (QTest::currentTestFailed())
        return;
    m_window->importFiles({writeSales(m_place->path(), QStringLiteral("a.csv"), 1, 5)});
    QVERIFY(waitForNext(QStringLiteral("Check the columns")));
    QTest::mouseClick(nextButton(), Qt::LeftButton);
    QVERIFY(waitForNext(QStringLiteral("Try it out")));
    auto *date = inWizard<QComboBox>("column_date");
    QVERIFY(date);
    date->setFocus();
    QTest::keyClick(date, Qt::Key_Home);
    QTRY_VERIFY(!nextButton()->isEnabled());
    QTRY_COMPARE(inWizard<QLabel>("statusLabel")->text(), QStringLiteral("Choose the column for: Date."));
    QTest::keyClicks(date, QStringLiteral("Date"));
    QVERIFY(waitForNext(QStringLiteral("Try it out")));
}

void ImportsTest::rereadsUnderAnotherDelimiter()
{
    open(0);
    if (QTest::currentTestFailed())
        return;
    m_window->importFiles({writeSales(m_place->path(), QStringLiteral("a.csv"), 1, 5)});
    QVERIFY(waitForNext(QStringLiteral("Check the columns")));
    auto *delimiter = inWizard<QComboBox>("delimiterBox");
    QCOMPARE(delimiter->currentText(), QStringLiteral("Commas"));
    auto *sample = inWizard<QTableView>("sampleTable");
    QCOMPARE(sample->model()->columnCount(), 9);
    delimiter->setFocus();
    QTest::keyClick(delimiter, Qt::Key_Down);
    QTRY_COMPARE(sample->model()->columnCount(), 1);
    QTest::keyClick(delimiter, Qt::Key_Up);
    QTRY_COMPARE(sample->model()->columnCount(), 9);
    QVERIFY(waitForNext(QStringLiteral("Check the columns")));
}

void ImportsTest::remembersAMapping()
{
    open(0);
    if (QTest::currentTestFailed())
        return;
    const QByteArray header = "Nummer,Wann,Wieviel,Rabattcode\n";
    m_window->importFiles({write(QStringLiteral("eigen.csv"), header + "A1,2026-05-01,10.00,ANNA10\n")});
    QVERIFY(waitForNext(QStringLiteral("Check the columns")));
    QTest::mouseClick(nextButton(), Qt::LeftButton);
    QTRY_VERIFY(inWizard<QComboBox>("column_order_id"));
    for (const auto &[field, title] : {std::pair("column_order_id", "Nummer"), std::pair("column_date", "Wann"),
                                       std::pair("column_gross", "Wieviel"), std::pair("column_coupon", "Rabattcode")}) {
        auto *box = inWizard<QComboBox>(field);
        box->setFocus();
        QTest::keyClicks(box, QLatin1String(title));
        QCOMPARE(box->currentText(), QLatin1String(title));
    }
    auto *save = inWizard<QCheckBox>("saveBox");
    QTest::mouseClick(save, Qt::LeftButton, {}, {8, save->height() / 2});
    auto *name = inWizard<QLineEdit>("saveEdit");
    name->selectAll();
    QTest::keyClicks(name, QStringLiteral("Own shop"));
    QVERIFY(waitForNext(QStringLiteral("Try it out")));
    QTest::mouseClick(nextButton(), Qt::LeftButton);
    QVERIFY(waitForNext(QStringLiteral("Import 1 sale(s)")));
    QTest::mouseClick(nextButton(), Qt::LeftButton);
    QVERIFY(waitForEnd());
    QCOMPARE(conversions(), 1);

    m_window->importFiles({write(QStringLiteral("next.csv"), header + "A2,2026-05-02,11.00,BREW10\n")});
    QVERIFY(waitForNext(QStringLiteral("Check the columns")));
    QVERIFY(inWizard<QComboBox>("profileBox")->currentText().startsWith(QStringLiteral("Own shop")));
    QTest::mouseClick(nextButton(), Qt::LeftButton);
    QVERIFY(waitForNext(QStringLiteral("Try it out")));
    QTest::mouseClick(nextButton(), Qt::LeftButton);
    QVERIFY(waitForNext(QStringLiteral("Import 1 sale(s)")));
}

void ImportsTest::importsSeveralFilesOneAfterAnother()
{
    open(0);
    if (QTest::currentTestFailed())
        return;
    m_window->importFiles({writeSales(m_place->path(), QStringLiteral("a.csv"), 1, 4), writeSales(m_place->path(), QStringLiteral("b.csv"), 101, 5),
                           writeSales(m_place->path(), QStringLiteral("c.csv"), 201, 6)});
    QVERIFY(waitForNext(QStringLiteral("Check the columns")));
    QVERIFY(inWizard<QLabel>("stepLabel")->text().startsWith(QStringLiteral("File 1 of 3")));
    QTest::mouseClick(inWizard<QPushButton>("skipButton"), Qt::LeftButton);
    for (const auto &[file, last] : {std::pair("File 2 of 3", "Import 5 sale(s)"), std::pair("File 3 of 3", "Import 6 sale(s)")}) {
        QTRY_VERIFY(wizard() && inWizard<QLabel>("stepLabel") && inWizard<QLabel>("stepLabel")->text().startsWith(QLatin1String(file)));
        for (const QString &text : {QStringLiteral("Check the columns"), QStringLiteral("Try it out"), QString::fromLatin1(last)}) {
            QVERIFY2(waitForNext(text), qPrintable(text));
            QTest::mouseClick(nextButton(), Qt::LeftButton);
        }
    }
    QVERIFY(waitForEnd());
    QCOMPARE(conversions(), 11);
    QCOMPARE(part<QTableView>("table")->model()->rowCount(), 2);
}

void ImportsTest::cancellingChangesNothing()
{
    open(0);
    if (QTest::currentTestFailed())
        return;
    m_window->importFiles({writeSales(m_place->path(), QStringLiteral("a.csv"), 1, 4), writeSales(m_place->path(), QStringLiteral("b.csv"), 101, 5)});
    for (const QString &text : {QStringLiteral("Check the columns"), QStringLiteral("Try it out")}) {
        QVERIFY(waitForNext(text));
        QTest::mouseClick(nextButton(), Qt::LeftButton);
    }
    QTest::keyClick(wizard(), Qt::Key_Escape); // in the middle of the trial
    QVERIFY(waitForEnd());
    QCOMPARE(conversions(), 0);
    const auto batches = ImportRepository(m_window->session()->file().database()).batches();
    QVERIFY_RESULT(batches);
    QVERIFY(batches->isEmpty());
    QVERIFY(!m_window->session()->undoStack().canUndo());
}

void ImportsTest::saysWhyAFileCannotBeRead()
{
    open(0);
    if (QTest::currentTestFailed())
        return;
    m_window->importFiles({m_place->filePath(QStringLiteral("not there.csv"))});
    QTRY_VERIFY(wizard() && inWizard<QLabel>("openingLabel") && inWizard<QLabel>("openingLabel")->text().contains(QStringLiteral("not there")));
    QVERIFY(!nextButton());
    QTest::keyClick(wizard(), Qt::Key_Escape);
    QVERIFY(waitForEnd());
}

} // namespace laurel::test

QTEST_MAIN(laurel::test::ImportsTest)
#include "imports_test.moc"
