#pragma once

#include "gui/app/mainwindow.h"
#include "gui/dialogs/desktopprompts.h"
#include "gui/theme/theme.h"

class QApplication;

namespace laurel {

/// Composes the window's program: theme, prompts, window. main() owns it.
class Application
{
public:
    explicit Application(QApplication &application);

    /// Shows the window and opens what the command line names. Ends the process on --help, --version and wrong usage.
    void start(const QStringList &arguments);
    [[nodiscard]] MainWindow &window() { return m_window; }

private:
    Theme m_theme;
    DesktopPrompts m_prompts;
    MainWindow m_window;
};

} // namespace laurel
