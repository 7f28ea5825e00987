// Nobody needs a mouse: every page, every dialog and every step of the import, walked with the keyboard alone.
#include "gui/everydialog.h"
#include "gui/guisupport.h"
#include "gui/pages/imports/importwizard.h"
#include "gui/pages/page.h"
#include "gui/widgets/datatable.h"
#include "gui/widgets/sidebar.h"
#include "support/payments.h"
#include "support/testsupport.h"

#include <QApplication>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QRadioButton>
#include <QTabWidget>
#include <QTemporaryDir>
#include <functional>

namespace laurel::test {

namespace {

constexpr int mostSections = 3; // a date field's Tab goes through day, month and year first

QString nameOf(const QWidget *widget)
{
    if (!widget)
        return QStringLiteral("nothing");
    return QStringLiteral("%1 “%2” in %3").arg(QLatin1String(widget->metaObject()->className()), widget->objectName(),
                                               widget->parent() ? widget->parent()->objectName() : QString());
}

/// What Tab has to reach: whatever takes the keyboard itself and not for a part of it.
QList<QWidget *> stopsIn(const QWidget &top)
{
    QList<QWidget *> stops;
    for (QWidget *widget : top.findChildren<QWidget *>()) {
        const bool takesTab = (widget->focusPolicy() & Qt::TabFocus) == Qt::TabFocus;
        // Of radio buttons Tab reaches the chosen one; the arrow keys lead to the others.
        if (const auto *radio = qobject_cast<const QRadioButton *>(widget); radio && !radio->isChecked())
            continue;
        if (takesTab && widget->window() == &top && widget->isVisible() && widget->isEnabled() && !widget->focusProxy())
            stops.append(widget);
    }
    return stops;
}

bool bringToFront(QWidget &top)
{
    top.activateWindow();
    return QTest::qWaitFor([&] { return QApplication::activeWindow() == &top; });
}

/// What is wrong with a walk around @p top by Tab; empty when each stop is reached and left.
QStringList faultsOfWalk(QWidget &top)
{
    if (!bringToFront(top))
        return {QStringLiteral("it did not come to the front")};
    const QList<QWidget *> stops = stopsIn(top);
    QSet<QWidget *> reached;
    QStringList faults;
    QWidget *before = QApplication::focusWidget();
    int stays = 0;
    for (qsizetype step = 0; step < 2 * stops.size() + 2 * mostSections; ++step) {
        QTest::keyClick(before ? before : &top, Qt::Key_Tab);
        QWidget *now = QApplication::focusWidget();
        stays = now == before ? stays + 1 : 0;
        const int patience = before && before->inherits("QDateTimeEdit") ? mostSections : 0;
        if (stays > patience && stops.size() > 1) {
            faults.append(QStringLiteral("Tab does not leave ") + nameOf(now));
            break;
        }
        if (!now || now->window() != &top) {
            faults.append(QStringLiteral("Tab leads from %1 to %2").arg(nameOf(before), nameOf(now)));
            break;
        }
        reached.insert(now);
        before = now;
    }
    for (QWidget *stop : stops) {
        if (!reached.contains(stop))
            faults.append(QStringLiteral("Tab does not reach ") + nameOf(stop));
    }
    return faults;
}

/// The inputs of @p top that nobody could name: without an accessible name, a label that is their buddy, or words of their own.
QStringList unnamedIn(const QWidget &top)
{
    const QList<QLabel *> labels = top.findChildren<QLabel *>();
    QStringList unnamed;
    for (const QWidget *stop : stopsIn(top)) {
        const auto *button = qobject_cast<const QAbstractButton *>(stop);
        const bool labelled = std::any_of(labels.cbegin(), labels.cend(), [stop](const QLabel *label) { return label->buddy() == stop; });
        const bool speaks = (button && !button->text().isEmpty()) || stop->inherits("QTabBar"); // each tab has its words
        if (!labelled && !speaks && stop->accessibleName().isEmpty())
            unnamed.append(QStringLiteral("no name: ") + nameOf(stop));
    }
    return unnamed;
}

/// Menus that open by the right button alone. The header's is also View ▸ Columns; a field's own Cut and Paste have keys.
QStringList hiddenMenusIn(const QWidget &top)
{
    QStringList hidden;
    for (const QWidget *widget : top.findChildren<QWidget *>()) {
        const auto policy = widget->contextMenuPolicy();
        if ((policy == Qt::CustomContextMenu || policy == Qt::ActionsContextMenu) && !qobject_cast<const QHeaderView *>(widget))
            hidden.append(QStringLiteral("a menu only for the mouse: ") + nameOf(widget));
    }
    return hidden;
}

QStringList faultsOf(QWidget &top)
{
    return faultsOfWalk(top) + unnamedIn(top) + hiddenMenusIn(top);
}

} // namespace

class KeyboardTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void cleanupTestCase();
    void theWelcomePage();
    void pagesHaveShortcuts_data();
    void pagesHaveShortcuts();
    void pagesAreWalked_data();
    void pagesAreWalked();
    void tabsOfAPageAreWalked();
    void payoutsMadeAreWalked();
    void chartsAsTablesAreLeft();
    void columnsAreInAMenu();
    void dialogs_data();
    void dialogs();
    void everyStepOfTheImport();

private:
    QTemporaryDir m_folder;
    std::unique_ptr<Theme> m_theme;
    ScriptedPrompts m_prompts;
    std::unique_ptr<MainWindow> m_window;
};

void KeyboardTest::initTestCase()
{
    QVERIFY(m_folder.isValid());
    isolate(m_folder.path());
    m_theme = std::make_unique<Theme>(*qApp);
    const QString path = makeProgram(m_folder.path(), 120);
    QVERIFY(!path.isEmpty());
    m_window = std::make_unique<MainWindow>(*m_theme, m_prompts);
    m_window->resize(1280, 820);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
    m_window->openProgram(path);
    QVERIFY(waitForProgram(*m_window));
}

void KeyboardTest::cleanupTestCase()
{
    m_window.reset();
}

void KeyboardTest::theWelcomePage()
{
    MainWindow window(*m_theme, m_prompts);
    window.show();
    const QStringList faults = faultsOf(window);
    QVERIFY2(faults.isEmpty(), qPrintable(faults.join(u'\n')));
}

void KeyboardTest::pagesHaveShortcuts_data()
{
    QTest::addColumn<int>("page");
    for (int page = 0; page <= int(PageId::Reports); ++page)
        QTest::addRow("Ctrl+%d", (page + 1) % 10) << page; // 0 is the tenth
}

void KeyboardTest::pagesHaveShortcuts()
{
    QFETCH(const int, page);
    m_window->showPage(PageId(page == 0 ? 1 : 0));
    QVERIFY(waitSettled(*m_window));
    const Page *before = m_window->currentPage();
    press(*m_window, Qt::Key(Qt::Key_0 + (page + 1) % 10), Qt::ControlModifier);
    QVERIFY(waitSettled(*m_window));
    QVERIFY(m_window->currentPage() != before);
    QCOMPARE(m_window->findChild<Sidebar *>()->currentItem()->text(), Sidebar::pageName(PageId(page)));
}

void KeyboardTest::pagesAreWalked_data()
{
    pagesHaveShortcuts_data();
}

void KeyboardTest::pagesAreWalked()
{
    QFETCH(const int, page);
    m_window->showPage(PageId(page));
    QVERIFY(waitSettled(*m_window));
    const QStringList faults = faultsOf(*m_window);
    QVERIFY2(faults.isEmpty(), qPrintable(faults.join(u'\n')));
}

void KeyboardTest::tabsOfAPageAreWalked()
{
    m_window->showPage(PageId::Affiliates);
    QVERIFY(waitSettled(*m_window));
    auto *tabs = m_window->currentPage()->findChild<QTabWidget *>(QStringLiteral("tabs"));
    QVERIFY(tabs && tabs->isVisible());
    for (int tab = 0; tab < tabs->count(); ++tab) {
        tabs->setCurrentIndex(tab);
        const QStringList faults = faultsOf(*m_window);
        QVERIFY2(faults.isEmpty(), qPrintable(tabs->tabText(tab) + u'\n' + faults.join(u'\n')));
    }
}

void KeyboardTest::payoutsMadeAreWalked()
{
    QVERIFY_RESULT(putIntoPayout(m_window->session()->file().database()));
    m_window->session()->announce({ChangeSet::Commissions, {}});
    m_window->showPage(PageId::Payouts);
    QVERIFY(waitSettled(*m_window));
    Page *page = m_window->currentPage();
    page->findChild<QTabWidget *>(QStringLiteral("tabs"))->setCurrentIndex(1);
    QVERIFY(page->findChild<DataTable *>(QStringLiteral("paymentTable"))->isVisible());
    const QStringList faults = faultsOf(*m_window);
    QVERIFY2(faults.isEmpty(), qPrintable(faults.join(u'\n')));
}

void KeyboardTest::chartsAsTablesAreLeft()
{
    m_window->showPage(PageId::Today);
    QVERIFY(waitSettled(*m_window));
    auto *toggle = m_window->currentPage()->findChild<QPushButton *>(QStringLiteral("tableToggle"));
    QTest::keyClick(toggle, Qt::Key_Space);
    QVERIFY(toggle->isChecked());
    const QStringList faults = faultsOf(*m_window);
    QVERIFY2(faults.isEmpty(), qPrintable(faults.join(u'\n')));
    QTest::keyClick(toggle, Qt::Key_Space);
    QVERIFY(!toggle->isChecked());
}

void KeyboardTest::columnsAreInAMenu()
{
    m_window->showPage(PageId::Sales);
    QVERIFY(waitSettled(*m_window));
    auto *table = m_window->currentPage()->findChild<DataTable *>(QStringLiteral("table"));
    auto *columns = m_window->findChild<QMenu *>(QStringLiteral("menuColumns"));
    emit m_window->findChild<QMenu *>(QStringLiteral("menuView"))->aboutToShow();
    QVERIFY(columns->isEnabled());
    QCOMPARE(columns->actions().size(), table->model()->columnCount());
    QAction *last = columns->actions().constLast();
    QVERIFY(last->isChecked());
    last->trigger();
    QVERIFY(table->isColumnHidden(table->model()->columnCount() - 1));
    last->trigger();
    QVERIFY(!table->isColumnHidden(table->model()->columnCount() - 1));
}

void KeyboardTest::dialogs_data()
{
    QTest::addColumn<MakeDialog>("make");
    QTest::addColumn<bool>("returnAccepts");
    for (const DialogCase &each : everyDialog())
        QTest::newRow(each.name) << each.make << each.returnAccepts;
}

void KeyboardTest::dialogs()
{
    QFETCH(const MakeDialog, make);
    QFETCH(const bool, returnAccepts);
    QVERIFY(waitSettled(*m_window)); // the dialog before may have left work, and some of these read the program themselves
    const auto dialog = make({*m_window, m_prompts});
    dialog->show();
    const QStringList faults = faultsOf(*dialog);
    QVERIFY2(faults.isEmpty(), qPrintable(faults.join(u'\n')));
    if (returnAccepts) {
        dialog->setResult(QDialog::Rejected);
        auto *first = dialog->findChildren<QLineEdit *>().constFirst();
        first->setFocus();
        QTest::keyClick(first, Qt::Key_Return);
        QVERIFY(!dialog->isVisible());
        QCOMPARE(dialog->result(), int(QDialog::Accepted));
        dialog->show();
        QVERIFY(bringToFront(*dialog));
    }
    QTest::keyClick(dialog.get(), Qt::Key_Escape);
    QVERIFY(!dialog->isVisible());
    QCOMPARE(dialog->result(), int(QDialog::Rejected));
}

void KeyboardTest::everyStepOfTheImport()
{
    const QString file = writeSales(m_folder.path(), QStringLiteral("more.csv"), 5'000, 20);
    ImportWizard wizard(*m_window->session(), file, 1, 1, m_window.get());
    wizard.show();
    auto *next = wizard.findChild<QPushButton *>(QStringLiteral("nextButton"));
    for (int step = 1; step <= 3; ++step) {
        QVERIFY(QTest::qWaitFor([&] { return next->isVisible() && next->isEnabled() && !m_window->session()->jobs().isBusy(); }, 60'000));
        const QStringList faults = faultsOf(wizard);
        QVERIFY2(faults.isEmpty(), qPrintable(QStringLiteral("step %1\n").arg(step) + faults.join(u'\n')));
        if (step < 3)
            QTest::keyClick(next, Qt::Key_Space);
    }
    QTest::keyClick(&wizard, Qt::Key_Escape);
    QVERIFY(!wizard.isVisible());
    QCOMPARE(wizard.result(), int(QDialog::Rejected));
}

} // namespace laurel::test

QTEST_MAIN(laurel::test::KeyboardTest)
#include "keyboard_test.moc"
