#pragma once

#include "gui/app/context.h"
#include "gui/app/programloader.h"
#include "gui/app/session.h"
#include "gui/theme/theme.h"

#include <QHash>
#include <QMainWindow>
#include <QPointer>
#include <memory>

namespace Ui {
class MainWindow;
}

namespace laurel {

class ImportsPage;
struct PayoutConditions;
class Page;
class TermsDialog;
class WelcomePage;

/// The shell: actions, page switching, messages. Everything else is a page, a dialog or a job.
class MainWindow : public QMainWindow, public Navigator
{
    Q_OBJECT

public:
    MainWindow(Theme &theme, Prompts &prompts, QWidget *parent = nullptr);
    ~MainWindow() override;

    void openProgram(const QString &path);
    void openSample();
    void closeProgram();

    void showPage(PageId page) override;
    void showAffiliate(AffiliateId affiliate) override;
    void showSales(const ConversionFilter &filter) override;
    void showFeedback(AffiliateId affiliate) override;
    void importFiles(const QStringList &paths) override;

    /// Null when no program is open.
    [[nodiscard]] Session *session() const { return m_session.get(); }
    /// The page on top; null on the welcome page.
    [[nodiscard]] Page *currentPage() const;

signals:
    /// A program was opened (or failed to) or closed.
    void settled();

protected:
    void closeEvent(QCloseEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void importClipboard();
    [[nodiscard]] ImportsPage *importsPage();
    void connectProgramActions();
    void connectViewActions();
    void fillColumnsMenu();
    void buildEditMenu();
    void refreshRecentMenu();
    void setSession(std::unique_ptr<Session> session);
    void refreshActions();
    void refreshTitle();
    void report(const Error &error);
    void newProgram();
    void chooseProgram();
    void backUp();
    void restoreBackup();
    void verify();
    void editTerms();
    void openTerms(const PayoutConditions &conditions);
    Page &page(PageId id);

    std::unique_ptr<Ui::MainWindow> m_ui;
    Theme &m_theme;
    Prompts &m_prompts;
    ProgramLoader m_loader;
    WelcomePage *m_welcome;
    QHash<PageId, Page *> m_pages; ///< made when first shown
    QPointer<TermsDialog> m_terms; ///< while they are edited
    std::unique_ptr<Session> m_session; // after the pages' container: closeProgram() deletes pages first
};

} // namespace laurel
