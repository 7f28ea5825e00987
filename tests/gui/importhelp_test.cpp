// What helps an import along: codes that get an owner, lines that are corrected, a folder that is watched.

#include "gui/app/watchedfolder.h"
#include "gui/dialogs/codeownerdialog.h"
#include "gui/importfixture.h"
#include "gui/models/correctionsmodel.h"
#include "gui/models/importbatchmodel.h"
#include "gui/pages/imports/correctionsdialog.h"
#include "gui/widgets/newfilescard.h"
#include "storage/affiliaterepository.h"
#include "storage/conversionrepository.h"
#include "support/testsupport.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QFile>
#include <QLineEdit>
#include <QMenu>
#include <QTableView>
#include <QToolButton>
#include <algorithm>

namespace laurel::test {

class ImportHelpTest : public ImportFixture
{
    Q_OBJECT

private slots:
    void correctsRefusedLinesByKeyboard();
    void givesAnUnknownCodeAnOwnerBeforeImporting();
    void ignoresACodeFromNowOn();
    void leavesOutWhatAnotherSourceKnows();
    void offersNewFilesOfAWatchedFolder();
    void watchesAFolderOnceItIsThere();
};

void ImportHelpTest::correctsRefusedLinesByKeyboard()
{
    open(0);
    if (QTest::currentTestFailed())
        return;
    const QString path = write(QStringLiteral("some.csv"), "Order ID,Date,Status,Currency,Gross,Coupon\n"
                                                           "1,2026-05-01,paid,EUR,10.00,ANNA10\n"
                                                           "2,2026-05-02,paid,EUR,ten,ANNA10\n"
                                                           "3,2026-05-03,paid,EUR,\"12.00\"\"\",\n");
    importWhole(path, QStringLiteral("Import 1 sale(s)"));
    if (QTest::currentTestFailed())
        return;
    QVERIFY(QFile::remove(path)); // nothing depends on it any more
    auto *button = part<QPushButton>("correctButton");
    QVERIFY(button->isVisible());
    button->setFocus();
    QTest::keyClick(button, Qt::Key_Space);
    QVERIFY(QTest::qWaitFor([this] { return m_window->findChild<CorrectionsDialog *>() != nullptr; }));
    auto *dialog = m_window->findChild<CorrectionsDialog *>();
    auto *table = dialog->findChild<QTableView *>(QStringLiteral("table"));
    auto *again = dialog->findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Ok);
    QCOMPARE(table->model()->rowCount(), 2);
    QVERIFY(!again->isEnabled());
    table->setFocus();
    table->setCurrentIndex(table->model()->index(0, CorrectionsModel::FirstCell + 4));
    QCOMPARE(table->currentIndex().data().toString(), QStringLiteral("ten"));
    QTest::keyClick(table, Qt::Key_Return); // edits the cell
    auto *editor = table->findChild<QLineEdit *>();
    QVERIFY(editor);
    editor->selectAll();
    QTest::keyClicks(editor, QStringLiteral("20.00"));
    QTest::keyClick(editor, Qt::Key_Return);
    QTRY_COMPARE(table->model()->index(0, CorrectionsModel::Line).data(Qt::CheckStateRole).toInt(), int(Qt::Checked));
    QCOMPARE(table->model()->index(1, CorrectionsModel::Line).data(Qt::CheckStateRole).toInt(), int(Qt::Unchecked));
    QVERIFY(again->isEnabled());
    QTest::keyClick(again, Qt::Key_Space);
    QVERIFY(waitForEnd());
    QCOMPARE(conversions(), 2);
    QVERIFY(part<QTableView>("table")->model()->index(0, ImportBatchModel::File).data().toString().contains(QStringLiteral("corrected lines")));
    m_window->session()->undoStack().undo();
    QVERIFY(waitSettled(*m_window));
    QCOMPARE(conversions(), 1);
}

void ImportHelpTest::givesAnUnknownCodeAnOwnerBeforeImporting()
{
    open(0);
    if (QTest::currentTestFailed())
        return;
    tryOut(write(QStringLiteral("new.csv"), "Order ID,Date,Currency,Gross,Coupon\n1,2026-05-01,EUR,10.00,NEWBLOG\n"
                                            "2,2026-05-02,EUR,20.00,NEWBLOG\n"),
           QStringLiteral("Import 2 sale(s)"));
    if (QTest::currentTestFailed())
        return;
    auto *give = wizard()->findChild<QPushButton *>(QStringLiteral("giveButton"));
    QVERIFY(give->isVisible());
    give->setFocus();
    QTest::keyClick(give, Qt::Key_Space);
    QVERIFY(QTest::qWaitFor([this] { return wizard()->findChild<CodeOwnerDialog *>() != nullptr; }));
    auto *dialog = wizard()->findChild<CodeOwnerDialog *>();
    auto *name = dialog->findChild<QLineEdit *>(QStringLiteral("nameEdit"));
    name->selectAll();
    QTest::keyClicks(name, QStringLiteral("Dora Stein"));
    QTest::keyClick(name, Qt::Key_Return);
    // The trial runs again, and the rows have an owner now.
    QVERIFY(QTest::qWaitFor([&] { return !give->isVisible(); }, 30'000));
    QVERIFY(waitForNext(QStringLiteral("Import 2 sale(s)")));
    QTest::mouseClick(nextButton(), Qt::LeftButton);
    QVERIFY(waitForEnd());
    const auto affiliates = AffiliateRepository(m_window->session()->file().database()).list();
    QVERIFY_RESULT(affiliates);
    const auto dora = std::find_if(affiliates->begin(), affiliates->end(),
                                   [](const Affiliate &affiliate) { return affiliate.name == QStringLiteral("Dora Stein"); });
    QVERIFY(dora != affiliates->end());
    ConversionFilter hers;
    hers.affiliate = dora->id;
    QCOMPARE(ConversionRepository(m_window->session()->file().database()).count(hers).value_or(-1), 2);
}

void ImportHelpTest::ignoresACodeFromNowOn()
{
    open(0);
    if (QTest::currentTestFailed())
        return;
    tryOut(write(QStringLiteral("new.csv"), "Order ID,Date,Currency,Gross,Coupon\n1,2026-05-01,EUR,10.00,WELCOME\n2,2026-05-02,EUR,20.00,WHO\n"),
           QStringLiteral("Import 2 sale(s)"));
    if (QTest::currentTestFailed())
        return;
    auto *codes = wizard()->findChild<QTableView *>(QStringLiteral("codesTable"));
    QCOMPARE(codes->model()->rowCount(), 2);
    const QString first = codes->model()->index(0, 0).data().toString();
    codes->setCurrentIndex(codes->model()->index(0, 0));
    auto *ignore = wizard()->findChild<QPushButton *>(QStringLiteral("ignoreButton"));
    ignore->setFocus();
    QTest::keyClick(ignore, Qt::Key_Space);
    QTRY_COMPARE_WITH_TIMEOUT(codes->model()->rowCount(), 1, 30'000);
    QVERIFY(waitForNext(QStringLiteral("Import 2 sale(s)")));
    const AffiliateRepository affiliates(m_window->session()->file().database());
    QCOMPARE(must(affiliates.ignoredCodes()), QStringList{first});
    wizard()->reject();
    QVERIFY(waitForEnd());
    m_window->session()->undoStack().undo();
    QVERIFY(waitSettled(*m_window));
    QCOMPARE(must(affiliates.ignoredCodes()), QStringList());
}

void ImportHelpTest::leavesOutWhatAnotherSourceKnows()
{
    open(0);
    if (QTest::currentTestFailed())
        return;
    const QByteArray head = "Order ID,Date,Currency,Gross,Coupon\n";
    importWhole(write(QStringLiteral("shop.csv"), head + "1,2026-05-01,EUR,10.00,ANNA10\n"), QStringLiteral("Import 1 sale(s)"));
    tryOut(write(QStringLiteral("network.csv"), head + "1,2026-05-02,EUR,10.00,ANNA10\n2,2026-05-02,EUR,20.00,ANNA10\n"),
           QStringLiteral("Import 2 sale(s)"));
    if (QTest::currentTestFailed())
        return;
    auto *skip = wizard()->findChild<QCheckBox *>(QStringLiteral("skipBox"));
    QVERIFY(skip->isVisible());
    skip->setFocus();
    QTest::keyClick(skip, Qt::Key_Space);
    QVERIFY(waitForNext(QStringLiteral("Import 1 sale(s)")));
    QTest::mouseClick(nextButton(), Qt::LeftButton);
    QVERIFY(waitForEnd());
    QCOMPARE(conversions(), 2);
}

void ImportHelpTest::offersNewFilesOfAWatchedFolder()
{
    open(0);
    if (QTest::currentTestFailed())
        return;
    QTemporaryDir watched;
    QFile file(watched.filePath(QStringLiteral("may.csv")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("Order ID,Date,Amount\n1,2026-05-01,10.00\n");
    file.close();
    auto *card = part<NewFilesCard>("newFiles");
    QVERIFY(!card->isVisible());
    m_prompts.nextFolder = watched.path();
    QTest::keyClick(part<QToolButton>("watchButton")->menu(), Qt::Key_C);
    QVERIFY(waitSettled(*m_window));
    QVERIFY(card->isVisible());
    QCOMPARE(m_window->session()->watchedFolder().fileNames(), QStringLiteral("may.csv"));

    QTest::mouseClick(card->findChild<QPushButton *>(QStringLiteral("importNewButton")), Qt::LeftButton);
    for (const QString &text : {QStringLiteral("Check the columns"), QStringLiteral("Try it out"), QStringLiteral("Import 1 sale(s)")}) {
        QVERIFY2(waitForNext(text), qPrintable(text));
        QTest::mouseClick(nextButton(), Qt::LeftButton);
    }
    QVERIFY(waitForEnd());
    QTRY_VERIFY(!card->isVisible()); // imported, so it is not new

    QVERIFY(QFile::copy(file.fileName(), watched.filePath(QStringLiteral("june.csv"))));
    QTRY_VERIFY_WITH_TIMEOUT(card->isVisible(), 10'000); // the folder is looked at while the program is open
    QTest::mouseClick(card->findChild<QPushButton *>(QStringLiteral("dismissNewButton")), Qt::LeftButton);
    QVERIFY(!card->isVisible());
    m_window->closeProgram();
    m_window->openProgram(m_place->filePath(QStringLiteral("test.laurel")));
    QVERIFY(waitForProgram(*m_window));
    QVERIFY(waitSettled(*m_window));
    QCOMPARE(m_window->session()->watchedFolder().path(), watched.path());
    QCOMPARE(m_window->session()->watchedFolder().fileNames(), QString());
}

void ImportHelpTest::watchesAFolderOnceItIsThere()
{
    open(0);
    if (QTest::currentTestFailed())
        return;
    const QString stick = m_place->filePath(QStringLiteral("stick"));
    WatchedFolder &folder = m_window->session()->watchedFolder();
    folder.setPath(stick);
    QVERIFY(waitSettled(*m_window));
    QVERIFY(QDir().mkdir(stick));
    QVERIFY(!write(QStringLiteral("stick/may.csv"), "Order ID,Date,Amount\n1,2026-05-01,10.00\n").isEmpty());
    emit qGuiApp->applicationStateChanged(Qt::ApplicationActive);
    QTRY_COMPARE_WITH_TIMEOUT(folder.files().size(), 1, 10'000);
    QTest::qWait(3000); // it is looked at once more when it begins to be watched
    QVERIFY(!write(QStringLiteral("stick/june.csv"), "Order ID,Date,Amount\n2,2026-06-01,10.00\n").isEmpty());
    QTRY_COMPARE_WITH_TIMEOUT(folder.files().size(), 2, 10'000);
}

} // namespace laurel::test

QTEST_MAIN(laurel::test::ImportHelpTest)
#include "importhelp_test.moc"
