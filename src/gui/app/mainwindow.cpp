#include "gui/app/mainwindow.h"

#include "gui/app/settings.h"
#include "gui/dialogs/aboutdialog.h"
#include "gui/dialogs/termsdialog.h"
#include "gui/pages/affiliates/affiliatespage.h"
#include "gui/pages/feedback/feedbackpage.h"
#include "gui/pages/imports/importspage.h"
#include "gui/pages/pagefactory.h"
#include "gui/pages/sales/salespage.h"
#include "gui/pages/welcomepage.h"
#include "gui/widgets/datatable.h"
#include "gui/widgets/messagebar.h"
#include "ui_mainwindow.h"

#include <QActionGroup>
#include <QCloseEvent>
#include <QDragEnterEvent>
#include <QFileInfo>
#include <QMimeData>

namespace laurel {

namespace {

QStringList droppedFiles(const QMimeData *data)
{
    QStringList paths;
    for (const QUrl &url : data->urls()) {
        if (url.isLocalFile())
            paths.append(url.toLocalFile());
    }
    return paths;
}

bool isProgram(const QString &path) { return path.endsWith(QLatin1String(".laurel"), Qt::CaseInsensitive); }

} // namespace

MainWindow::MainWindow(Theme &theme, Prompts &prompts, QWidget *parent)
    : QMainWindow(parent)
    , m_ui(std::make_unique<Ui::MainWindow>())
    , m_theme(theme)
    , m_prompts(prompts)
    , m_welcome(new WelcomePage(this))
{
    m_ui->setupUi(this);
    m_ui->stack->addWidget(m_welcome);
    connectProgramActions();
    connectViewActions();

    connect(m_ui->sidebar, &Sidebar::pageChosen, this, &MainWindow::showPage);
    connect(m_ui->messageBar, &MessageBar::actionTriggered, this, [this] {
        if (m_session)
            m_session->undoStack().undo();
    });
    connect(m_welcome, &WelcomePage::newRequested, this, &MainWindow::newProgram);
    connect(m_welcome, &WelcomePage::openRequested, this, &MainWindow::chooseProgram);
    connect(m_welcome, &WelcomePage::sampleRequested, this, &MainWindow::openSample);
    connect(m_welcome, &WelcomePage::recentRequested, this, &MainWindow::openProgram);
    connect(m_welcome, &WelcomePage::cancelRequested, &m_loader, &ProgramLoader::cancel);
    connect(&m_loader, &ProgramLoader::started, m_welcome, &WelcomePage::setBusy);
    connect(&m_loader, &ProgramLoader::progressed, m_welcome, &WelcomePage::setProgress);
    connect(&m_loader, &ProgramLoader::failed, this, [this](const Error &error) {
        m_welcome->setBusy({}, false);
        if (error.code != ErrorCode::Cancelled)
            report(error);
        emit settled();
    });
    connect(&m_loader, &ProgramLoader::loaded, this, [this](const std::shared_ptr<std::unique_ptr<ProgramFile>> &file) {
        m_welcome->setBusy({}, false);
        auto session = Session::create(std::move(*file));
        if (session)
            setSession(std::move(*session));
        else
            report(session.error());
        emit settled();
    });

    restoreGeometry(Settings::windowGeometry());
    refreshRecentMenu();
    setSession(nullptr);
}

MainWindow::~MainWindow()
{
    qDeleteAll(m_pages); // they speak to the session until their end
}

void MainWindow::connectViewActions()
{
    connect(m_ui->actionFind, &QAction::triggered, this, [this] {
        m_ui->searchBox->setFocus(Qt::ShortcutFocusReason);
        m_ui->searchBox->selectAll();
    });
    connect(m_ui->actionChoosePeriod, &QAction::triggered, m_ui->periodSelector, &PeriodSelector::openMenu);
    auto *schemes = new QActionGroup(this);
    for (const auto &[action, scheme] : {std::pair(m_ui->actionSchemeSystem, ColorScheme::System),
                                         std::pair(m_ui->actionSchemeLight, ColorScheme::Light),
                                         std::pair(m_ui->actionSchemeDark, ColorScheme::Dark)}) {
        schemes->addAction(action);
        action->setChecked(m_theme.scheme() == scheme);
        connect(action, &QAction::triggered, this, [this, value = scheme] {
            Settings::setColorScheme(value);
            m_theme.setScheme(value);
        });
    }
    connect(&m_theme, &Theme::changed, m_ui->sidebar, &Sidebar::refreshIcons);
    for (int i = 0; i <= int(PageId::Reports); ++i) {
        const auto id = PageId(i);
        auto *action = m_ui->menuView->addAction(Theme::icon(Sidebar::pageIconName(id)), Sidebar::pageName(id));
        action->setShortcut(QKeySequence(Qt::CTRL | Qt::Key(Qt::Key_0 + (i + 1) % 10))); // Ctrl+0 is the tenth
        connect(action, &QAction::triggered, this, [this, id] { showPage(id); });
    }
    connect(m_ui->menuView, &QMenu::aboutToShow, this, &MainWindow::fillColumnsMenu);
    connect(m_ui->actionAbout, &QAction::triggered, this, [this] { AboutDialog(AboutDialog::Topic::About, this).exec(); });
    connect(m_ui->actionHelp, &QAction::triggered, this, [this] { AboutDialog(AboutDialog::Topic::Help, this).exec(); });
}

void MainWindow::fillColumnsMenu()
{
    // The table that has the keyboard, or else the first of the page.
    auto *table = qobject_cast<DataTable *>(focusWidget());
    if (!table && currentPage()) {
        for (DataTable *each : currentPage()->findChildren<DataTable *>()) {
            if (!table && each->isVisible())
                table = each;
        }
    }
    m_ui->menuColumns->clear();
    if (table)
        table->addColumnActions(*m_ui->menuColumns);
    m_ui->menuColumns->setEnabled(table);
}

void MainWindow::buildEditMenu()
{
    m_ui->menuEdit->clear();
    if (!m_session)
        return;
    auto *undo = m_session->undoStack().createUndoAction(m_ui->menuEdit);
    undo->setShortcut(QKeySequence::Undo);
    undo->setIcon(Theme::icon(QStringLiteral("edit-undo")));
    auto *redo = m_session->undoStack().createRedoAction(m_ui->menuEdit);
    // Desktops differ in which of the two they mean.
    redo->setShortcuts({QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Z), QKeySequence(Qt::CTRL | Qt::Key_Y)});
    redo->setIcon(Theme::icon(QStringLiteral("edit-redo")));
    m_ui->menuEdit->addAction(undo);
    m_ui->menuEdit->addAction(redo);
}

void MainWindow::refreshRecentMenu()
{
    m_ui->menuRecent->clear();
    const QStringList recent = Settings::recentPrograms();
    for (const QString &path : recent) {
        auto *action = m_ui->menuRecent->addAction(QFileInfo(path).completeBaseName());
        connect(action, &QAction::triggered, this, [this, path] { openProgram(path); });
    }
    m_ui->menuRecent->setEnabled(!recent.isEmpty());
    m_welcome->refreshRecent();
}

void MainWindow::openProgram(const QString &path)
{
    closeProgram();
    m_loader.open(path);
}

void MainWindow::openSample()
{
    closeProgram();
    m_loader.openSample(Settings::samplePath());
}

void MainWindow::closeProgram()
{
    if (m_session)
        setSession(nullptr);
}

void MainWindow::setSession(std::unique_ptr<Session> session)
{
    m_ui->searchBox->setSession(nullptr, nullptr);
    m_ui->periodSelector->setPeriod(nullptr);
    m_ui->jobBar->setRunner(nullptr);
    m_ui->menuEdit->clear();
    m_ui->stack->setCurrentWidget(m_welcome);
    qDeleteAll(m_pages);
    m_pages.clear();
    delete m_terms; // of a program that is not open any more
    m_session = std::move(session);
    m_ui->messageBar->hide();

    if (m_session) {
        Settings::addRecentProgram(m_session->file().path());
        connect(m_session.get(), &Session::failed, this, &MainWindow::report);
        connect(m_session.get(), &Session::message, this, [this](const QString &text, bool offerUndo) {
            m_ui->messageBar->show(MessageBar::Kind::Success, text, offerUndo ? tr("Undo") : QString());
        });
        connect(m_session.get(), &Session::programChanged, this, &MainWindow::refreshTitle);
        // Queued: the session ends, and it is the one that tells.
        connect(
            m_session.get(), &Session::unusable, this,
            [this](const Error &error) {
                closeProgram();
                report(error);
            },
            Qt::QueuedConnection);
        m_ui->searchBox->setSession(m_session.get(), this);
        m_ui->periodSelector->setPeriod(&m_session->period());
        m_ui->jobBar->setRunner(&m_session->jobs());
        if (m_session->isReadOnly())
            m_ui->messageBar->show(MessageBar::Kind::Warning, m_session->file().readOnlyReason());
    }
    buildEditMenu();
    refreshRecentMenu();
    refreshActions();
    refreshTitle();
    if (m_session) {
        showPage(PageId::Today);
        m_session->prove();
    }
}

void MainWindow::refreshActions()
{
    const bool open = m_session != nullptr;
    const bool writable = open && !m_session->isReadOnly();
    m_ui->sidebarFrame->setVisible(open);
    m_ui->headerFrame->setVisible(open);
    for (QAction *action : {m_ui->actionClose, m_ui->actionFind, m_ui->actionChoosePeriod, m_ui->actionVerify})
        action->setEnabled(open);
    for (QAction *action : {m_ui->actionImportSales, m_ui->actionImportClipboard, m_ui->actionProgramSettings, m_ui->actionBackUp})
        action->setEnabled(writable);
    for (QAction *action : m_ui->menuView->actions()) {
        if (!action->menu() && !action->isSeparator())
            action->setEnabled(open);
    }
}

void MainWindow::refreshTitle()
{
    setWindowTitle(m_session ? tr("%1 – Laurel").arg(m_session->program().name) : tr("Laurel"));
}

Page &MainWindow::page(PageId id)
{
    Page *&page = m_pages[id];
    if (!page) {
        page = createPage(id, PageContext{*m_session, *this, m_prompts}, m_ui->stack);
        m_ui->stack->addWidget(page);
    }
    return *page;
}

Page *MainWindow::currentPage() const
{
    return qobject_cast<Page *>(m_ui->stack->currentWidget());
}

void MainWindow::showPage(PageId id)
{
    if (!m_session)
        return;
    Page &shown = page(id);
    m_ui->sidebar->setCurrentPage(id);
    m_ui->periodSelector->setVisible(shown.usesPeriod());
    m_ui->stack->setCurrentWidget(&shown);
    // Whoever walks through the sidebar stays there; all others begin to work on the page.
    if (!m_ui->sidebar->hasFocus())
        shown.focusStart();
}

void MainWindow::showAffiliate(AffiliateId affiliate)
{
    showPage(PageId::Affiliates);
    static_cast<AffiliatesPage &>(page(PageId::Affiliates)).showAffiliate(affiliate);
}

void MainWindow::showSales(const ConversionFilter &filter)
{
    showPage(PageId::Sales);
    static_cast<SalesPage &>(page(PageId::Sales)).setFilter(filter);
}

void MainWindow::showFeedback(AffiliateId affiliate)
{
    showPage(PageId::Feedback);
    static_cast<FeedbackPage &>(page(PageId::Feedback)).showAffiliate(affiliate);
}

void MainWindow::importFiles(const QStringList &paths)
{
    if (ImportsPage *imports = importsPage())
        imports->importFiles(paths);
}

void MainWindow::importClipboard()
{
    if (ImportsPage *imports = importsPage())
        imports->importClipboard();
}

/// The page brought to the front; null when nothing may be imported.
ImportsPage *MainWindow::importsPage()
{
    if (!m_session || m_session->isReadOnly())
        return nullptr;
    showPage(PageId::Imports);
    return static_cast<ImportsPage *>(&page(PageId::Imports));
}

void MainWindow::report(const Error &error)
{
    m_ui->messageBar->show(MessageBar::Kind::Error, error.message.isEmpty() ? tr("Something went wrong: %1").arg(error.detail) : error.message);
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    if (m_session && m_session->jobs().isWriting()
        && !m_prompts.confirm(this, {tr("Close Laurel"), tr("A job is still running. Closing now cancels it; nothing of it will have changed."),
                                     tr("Cancel the job and close"), true})) {
        event->ignore();
        return;
    }
    Settings::setWindowGeometry(saveGeometry());
    closeProgram();
    QMainWindow::closeEvent(event);
}

void MainWindow::dragEnterEvent(QDragEnterEvent *event)
{
    const QStringList paths = droppedFiles(event->mimeData());
    if (!paths.isEmpty() && (m_session || isProgram(paths.constFirst())))
        event->acceptProposedAction();
}

void MainWindow::dropEvent(QDropEvent *event)
{
    const QStringList paths = droppedFiles(event->mimeData());
    if (paths.isEmpty())
        return;
    event->acceptProposedAction();
    // The drag's source must not wait for the wizard.
    QMetaObject::invokeMethod(
        this, [this, paths] { isProgram(paths.constFirst()) ? openProgram(paths.constFirst()) : importFiles(paths); },
        Qt::QueuedConnection);
}

void MainWindow::changeEvent(QEvent *event)
{
    QMainWindow::changeEvent(event);
    if (event->type() != QEvent::ActivationChange || !isActiveWindow() || !m_session || m_session->jobs().isWriting())
        return;
    // A file that a sync program replaced behind our back is said at once, not at the next edit.
    m_session->jobs().write(
        {}, [file = &m_session->file()](Database &, Job &) { return file->checkUnchanged(); }, this,
        [this](const Result<> &unchanged) {
            if (!unchanged)
                report(unchanged.error());
        });
}

} // namespace laurel
