#pragma once

#include "gui/guisupport.h"
#include "gui/pages/page.h"

#include <QDialog>
#include <QObject>
#include <QTemporaryDir>

namespace laurel::test {

/// The real window for each test, with settings and a folder of its own.
class WindowFixture : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void cleanup();

protected:
    /// A program with that many sales, on @p page.
    void open(int orders, PageId page);
    template <typename Widget>
    [[nodiscard]] Widget *part(const char *name) const
    {
        return m_window->currentPage()->findChild<Widget *>(QLatin1String(name));
    }
    /// In the dialog that is open over the page; null without one.
    template <typename Widget>
    [[nodiscard]] Widget *inDialog(const char *name) const
    {
        auto *dialog = m_window->currentPage()->findChild<QDialog *>();
        return dialog ? dialog->findChild<Widget *>(QLatin1String(name)) : nullptr;
    }
    /// Goes on with that dialog, and waits for what comes of it.
    void acceptDialog();
    /// Clicks a button of the page, and waits for what comes of it.
    void click(const char *button);
    /// What a table shows in a column, row by row.
    [[nodiscard]] QStringList column(const char *table, int column) const;
    /// What the window said last.
    [[nodiscard]] QString message() const;
    [[nodiscard]] Database &database() const { return m_window->session()->file().database(); }
    /// Lets it be another day than when the program was opened, as over midnight.
    void moveToAnotherDay();
    /// Writes a file into the test's folder. @returns its path; empty on failure.
    [[nodiscard]] QString write(const QString &name, const QByteArray &content) const;

    QTemporaryDir m_settings;
    std::unique_ptr<QTemporaryDir> m_place;
    std::unique_ptr<Theme> m_theme;
    ScriptedPrompts m_prompts;
    std::unique_ptr<MainWindow> m_window;
};

} // namespace laurel::test
