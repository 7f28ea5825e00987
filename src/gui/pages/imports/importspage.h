#pragma once

#include "gui/pages/page.h"

namespace laurel {

/// What came in, what was refused, undo.
class ImportsPage : public Page
{
    Q_OBJECT

public:
    explicit ImportsPage(const PageContext &context, QWidget *parent = nullptr);
    /// Starts the wizard; with no files it asks for them.
    void importFiles(const QStringList &paths);

protected:
    void reload() override;
};

} // namespace laurel
