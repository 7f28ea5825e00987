#pragma once

#include "gui/pages/imports/importwizard.h"
#include "gui/widgets/messagebar.h"
#include "gui/windowfixture.h"

#include <QPushButton>

namespace laurel::test {

/// The window with a program of its own for each test, and its import wizard.
class ImportFixture : public WindowFixture
{
    Q_OBJECT

protected:
    void open(int orders) { WindowFixture::open(orders, PageId::Imports); }
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
    /// Goes through the wizard with a file until the trial is done and the button says @p lastButton.
    void tryOut(const QString &path, const QString &lastButton);
    void importWhole(const QString &path, const QString &lastButton);
    [[nodiscard]] qint64 conversions();
};

} // namespace laurel::test
