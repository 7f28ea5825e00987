#pragma once

#include "gui/app/context.h"

namespace laurel {

/// Prompts with the desktop's own file dialogs and message boxes.
class DesktopPrompts : public Prompts
{
public:
    QStringList openFiles(QWidget *parent, const QString &title, const QString &filter) override;
    QString openFile(QWidget *parent, const QString &title, const QString &filter) override;
    QString openFolder(QWidget *parent, const QString &title) override;
    QString saveFile(QWidget *parent, const QString &title, const QString &suggestion, const QString &filter) override;
    bool confirm(QWidget *parent, const Question &question) override;

private:
    void remember(const QString &path);
    QString m_folder; ///< where the user was last
};

} // namespace laurel
