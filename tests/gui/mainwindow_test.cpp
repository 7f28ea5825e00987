#include "gui/widgets/messagebar.h"
#include "gui/widgets/sidebar.h"
#include "gui/windowfixture.h"
#include "storage/affiliaterepository.h"
#include "support/testsupport.h"

#include <QAbstractButton>
#include <QAction>
#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScopeGuard>
#include <QStackedWidget>
#include <QTableView>

namespace laurel::test {

namespace {

/// Visible inputs that a screen reader could not tell apart: neither an accessible name nor a label that is their buddy nor text.
QStringList unnamedInputs(const QWidget &page)
{
    const QList<QLabel *> labels = page.findChildren<QLabel *>();
    QStringList unnamed;
    for (const QWidget *input : page.findChildren<QWidget *>()) {
        const bool focusable = input->isVisible() && input->isEnabled() && (input->focusPolicy() & Qt::TabFocus);
        const bool partOfAnother = input->parent()->inherits("QAbstractSpinBox") || input->parent()->inherits("QComboBox");
        if (!focusable || partOfAnother || !input->accessibleName().isEmpty() || input->inherits("QTabBar") || input->inherits("QTabWidget"))
            continue;
        const auto *button = qobject_cast<const QAbstractButton *>(input);
        const bool labelled = std::any_of(labels.cbegin(), labels.cend(), [input](const QLabel *label) { return label->buddy() == input; });
        const bool known = input->inherits("QLineEdit") || input->inherits("QComboBox") || input->inherits("QAbstractSpinBox")
            || input->inherits("QAbstractItemView") || input->inherits("QPlainTextEdit") || button;
        if (known && !labelled && !(button && !button->text().isEmpty()))
            unnamed.append(QString::fromLatin1(input->metaObject()->className()) + u' ' + input->objectName());
    }
    return unnamed;
}

} // namespace

/// The real main window, driven by clicks and keys.
class MainWindowTest : public WindowFixture
{
    Q_OBJECT

private slots:
    void opensOnTheWelcomePage();
    void opensAProgramOnToday();
    void everyPageSettlesByKeyboard();
    void refusesAForeignFileAndSaysSo();
    void closesADamagedProgramAndSaysSo();
    void addsAnAffiliateAndUndoesIt();
    void findsAnAffiliateByCtrlK();
    void periodIsSharedByPages();
    void readingAFeedbackIsNoEdit();
    void closesAndForgetsTheProgram();
    void saysWhoHoldsTheProgram();

private:
    [[nodiscard]] QAction *action(const char *name) const { return m_window->findChild<QAction *>(QLatin1String(name)); }
    void open(int orders = 40) { WindowFixture::open(orders, PageId::Today); }
};

void MainWindowTest::opensOnTheWelcomePage()
{
    QVERIFY(!m_window->session());
    QVERIFY(!m_window->currentPage());
    QVERIFY(m_window->findChild<QPushButton *>(QStringLiteral("sampleButton"))->isVisible());
    QVERIFY(!action("actionImportSales")->isEnabled());
    QVERIFY(!m_window->findChild<Sidebar *>()->isVisible());
}

void MainWindowTest::opensAProgramOnToday()
{
    open();
    if (QTest::currentTestFailed())
        return;
    QCOMPARE(m_window->currentPage()->objectName(), QStringLiteral("TodayPage"));
    QCOMPARE(m_window->windowTitle(), QStringLiteral("Tea House – Laurel"));
    QVERIFY(action("actionImportSales")->isEnabled());
}

void MainWindowTest::everyPageSettlesByKeyboard()
{
    open();
    if (QTest::currentTestFailed())
        return;
    QStringList seen;
    for (int i = 0; i < 8; ++i) {
        QTest::keyClick(m_window.get(), Qt::Key(Qt::Key_1 + i), Qt::ControlModifier);
        QVERIFY2(waitSettled(*m_window), qPrintable(QString::number(i)));
        seen.append(m_window->currentPage()->objectName());
        const QStringList unnamed = unnamedInputs(*m_window->currentPage());
        QVERIFY2(unnamed.isEmpty(), qPrintable(seen.constLast() + QStringLiteral(" has inputs without a name: ") + unnamed.join(QStringLiteral(", "))));
    }
    seen.removeDuplicates();
    QCOMPARE(seen.size(), 8);
}

void MainWindowTest::refusesAForeignFileAndSaysSo()
{
    const QString path = m_place->filePath(QStringLiteral("foreign.laurel"));
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("this is no program");
    file.close();
    QSignalSpy settled(m_window.get(), &MainWindow::settled);
    m_window->openProgram(path);
    QVERIFY(settled.wait(10'000));
    QVERIFY(!m_window->session());
    QVERIFY(!m_window->findChild<MessageBar *>()->text().isEmpty());
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), QByteArray("this is no program"));
}

// Shown at once, proved while it is read: a page that nothing looked at so far is damaged.
void MainWindowTest::closesADamagedProgramAndSaysSo()
{
    const QString path = makeProgram(m_place->path(), 40);
    QVERIFY(!path.isEmpty());
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadWrite) && file.seek(file.size() - ProgramFile::pageSize));
    QCOMPARE(file.write(QByteArray(512, '\x5a')), 512);
    file.close();
    QSignalSpy titles(m_window.get(), &QWidget::windowTitleChanged);
    m_window->openProgram(path);
    const auto *bar = m_window->findChild<MessageBar *>();
    QVERIFY(QTest::qWaitFor([&] { return titles.size() >= 2 && !m_window->session() && !bar->text().isEmpty(); }, 60'000));
    QCOMPARE(titles.first().first().toString(), QStringLiteral("Tea House – Laurel"));
    QCOMPARE(m_window->windowTitle(), QStringLiteral("Laurel"));
    QVERIFY2(bar->text().contains(QStringLiteral("damaged")), qPrintable(bar->text()));
    QVERIFY(!action("actionImportSales")->isEnabled());
}

void MainWindowTest::addsAnAffiliateAndUndoesIt()
{
    open(0);
    if (QTest::currentTestFailed())
        return;
    m_window->showPage(PageId::Affiliates);
    QVERIFY(waitSettled(*m_window));
    auto *table = m_window->currentPage()->findChild<QTableView *>(QStringLiteral("table"));
    QCOMPARE(table->model()->rowCount(), 3);

    // The dialog is modal: fill it from a timer, as a person would.
    QTimer::singleShot(0, m_window.get(), [] {
        auto *dialog = QApplication::activeModalWidget();
        QVERIFY(dialog);
        QTest::keyClicks(dialog->findChild<QLineEdit *>(QStringLiteral("nameEdit")), QStringLiteral("Dora's Kettle"));
        QTest::keyClick(dialog, Qt::Key_Return);
    });
    QTest::mouseClick(m_window->currentPage()->findChild<QPushButton *>(QStringLiteral("addButton")), Qt::LeftButton);
    QTRY_COMPARE(table->model()->rowCount(), 4);
    QVERIFY(waitSettled(*m_window));

    press(*m_window, Qt::Key_Z, Qt::ControlModifier);
    QTRY_COMPARE(table->model()->rowCount(), 3);
    QVERIFY(waitSettled(*m_window));
    press(*m_window, Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_COMPARE(table->model()->rowCount(), 4);
    QVERIFY(waitSettled(*m_window));
}

void MainWindowTest::findsAnAffiliateByCtrlK()
{
    open();
    if (QTest::currentTestFailed())
        return;
    QTest::keyClick(m_window.get(), Qt::Key_K, Qt::ControlModifier);
    auto *box = m_window->findChild<QLineEdit *>(QStringLiteral("searchBox"));
    QTRY_VERIFY(box->hasFocus());
    QTest::keyClicks(box, QStringLiteral("cafe")); // finds “Café”: accents do not matter
    QTest::keyClick(box, Qt::Key_Return);
    QVERIFY(waitSettled(*m_window));
    QCOMPARE(m_window->currentPage()->objectName(), QStringLiteral("AffiliatesPage"));
    QTRY_COMPARE(m_window->currentPage()->findChild<QLabel *>(QStringLiteral("nameLabel"))->text(), QStringLiteral("Café Corner"));
}

void MainWindowTest::periodIsSharedByPages()
{
    open();
    if (QTest::currentTestFailed())
        return;
    Period &period = m_window->session()->period();
    period.setPreset(PeriodPreset::Last90Days);
    QVERIFY(waitSettled(*m_window));
    m_window->showPage(PageId::Performance);
    QVERIFY(waitSettled(*m_window));
    auto *table = m_window->currentPage()->findChild<QTableView *>(QStringLiteral("table"));
    // Three affiliates and the sales that belong to nobody.
    QCOMPARE(table->model()->rowCount(), 4);
    period.setRange({QDate(2001, 1, 1), QDate(2001, 2, 1)});
    QVERIFY(waitSettled(*m_window));
    QTRY_COMPARE(table->model()->rowCount(), 3);
}

void MainWindowTest::readingAFeedbackIsNoEdit()
{
    // German amounts have no-break spaces, which an editor gives back as spaces.
    const auto english = qScopeGuard([] { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates)); });
    QLocale::setDefault(QLocale(QLocale::German, QLocale::Germany));
    open();
    m_window->session()->period().setPreset(PeriodPreset::Last90Days);
    m_window->showPage(PageId::Feedback);
    QVERIFY(waitSettled(*m_window));
    auto *body = m_window->currentPage()->findChild<QPlainTextEdit *>(QStringLiteral("bodyEdit"));
    QVERIFY(body->isVisible());
    m_window->showPage(PageId::Today);
    QVERIFY(waitSettled(*m_window));
    QVERIFY(!m_window->session()->undoStack().canUndo());

    m_window->showPage(PageId::Feedback);
    QVERIFY(waitSettled(*m_window));
    QTest::keyClicks(body, QStringLiteral("Hallo"));
    m_window->showPage(PageId::Today);
    QVERIFY(waitSettled(*m_window));
    QVERIFY(m_window->session()->undoStack().canUndo());
}

void MainWindowTest::closesAndForgetsTheProgram()
{
    open();
    if (QTest::currentTestFailed())
        return;
    action("actionClose")->trigger();
    QVERIFY(!m_window->session());
    QCOMPARE(m_window->windowTitle(), QStringLiteral("Laurel"));
    // The lock is gone: the same file opens again.
    m_window->openProgram(m_place->filePath(QStringLiteral("test.laurel")));
    QVERIFY(waitForProgram(*m_window));
}

void MainWindowTest::saysWhoHoldsTheProgram()
{
    const QString path = makeProgram(m_place->path(), 10);
    QVERIFY(!path.isEmpty());
    // Root may write anywhere, so the file is held by another program instead of losing its permission.
    auto holder = ProgramFile::open(path);
    QVERIFY_RESULT(holder);
    QSignalSpy settled(m_window.get(), &MainWindow::settled);
    m_window->openProgram(path);
    QVERIFY(settled.wait(10'000));
    QVERIFY(!m_window->session());
    QVERIFY(!m_window->findChild<MessageBar *>()->text().isEmpty());
    holder->reset();
    m_window->openProgram(path);
    QVERIFY(waitForProgram(*m_window));
}

} // namespace laurel::test

QTEST_MAIN(laurel::test::MainWindowTest)
#include "mainwindow_test.moc"
