#pragma once

#include "gui/guisupport.h"
#include "gui/pages/imports/importwizard.h"
#include "gui/pages/page.h"
#include "gui/widgets/messagebar.h"

#include <QPushButton>
#include <QTemporaryDir>

namespace laurel::test {

/// The window with a program of its own for each test, and its import wizard.
class ImportFixture : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void cleanup();

protected:
    void open(int orders);
    template <typename Widget>
    [[nodiscard]] Widget *part(const char *name) const { return m_window->currentPage()->findChild<Widget *>(QLatin1String(name)); }
    [[nodiscard]] ImportWizard *wizard() const { return m_window->findChild<ImportWizard *>(); }
    /// A visible part of the wizard.
    template <typename Widget>
    [[nodiscard]] Widget *inWizard(const char *name) const
    {
        for (auto *widget : wizard()->findChildren<Widget *>(QLatin1String(name))) {
            if (widget->isVisible())
                return widget;
        }
        return nullptr;
    }
    [[nodiscard]] QPushButton *nextButton() const { return inWizard<QPushButton>("nextButton"); }
    /// Waits until the wizard's button says @p text and may be pressed.
    [[nodiscard]] bool waitForNext(const QString &text) const;
    [[nodiscard]] bool waitForEnd() const;
    void importWhole(const QString &path, const QString &lastButton);
    [[nodiscard]] QString write(const QString &name, const QByteArray &content) const;
    [[nodiscard]] qint64 conversions();
    [[nodiscard]] QString message() const { return m_window->findChild<MessageBar *>()->text(); }

    QTemporaryDir m_settings;
    std::unique_ptr<QTemporaryDir> m_place;
    std::unique_ptr<Theme> m_theme;
    ScriptedPrompts m_prompts;
    std::unique_ptr<MainWindow> m_window;
};

} // namespace laurel::test
