#include "gui/dialogs/desktopprompts.h"

#include "gui/dialogs/dialogbuttons.h"

#include <QCoreApplication>
#include <QFileDialog>
#include <QFileInfo>
#include <QMessageBox>
#include <QPushButton>

namespace laurel {

QStringList DesktopPrompts::openFiles(QWidget *parent, const QString &title, const QString &filter)
{
    const QStringList paths = QFileDialog::getOpenFileNames(parent, title, m_folder, filter);
    if (!paths.isEmpty())
        remember(paths.constFirst());
    return paths;
}

QString DesktopPrompts::openFile(QWidget *parent, const QString &title, const QString &filter)
{
    const QString path = QFileDialog::getOpenFileName(parent, title, m_folder, filter);
    remember(path);
    return path;
}

QString DesktopPrompts::openFolder(QWidget *parent, const QString &title)
{
    return QFileDialog::getExistingDirectory(parent, title, m_folder);
}

QString DesktopPrompts::saveFile(QWidget *parent, const QString &title, const QString &suggestion, const QString &filter)
{
    const QString start = m_folder.isEmpty() ? suggestion : m_folder + QLatin1Char('/') + suggestion;
    const QString path = QFileDialog::getSaveFileName(parent, title, start, filter);
    remember(path);
    return path;
}

bool DesktopPrompts::confirm(QWidget *parent, const Question &question)
{
    QMessageBox box(question.destructive ? QMessageBox::Warning : QMessageBox::Question, question.title, question.text,
                    QMessageBox::Cancel, parent);
    box.setTextFormat(Qt::PlainText);
    QPushButton *accept = box.addButton(question.acceptText, QMessageBox::AcceptRole);
    emphasise(*accept, question.destructive);
    box.button(QMessageBox::Cancel)->setText(QCoreApplication::translate("DialogButtons", "Cancel"));
    box.setDefaultButton(question.destructive ? qobject_cast<QPushButton *>(box.button(QMessageBox::Cancel)) : accept);
    box.exec();
    return box.clickedButton() == accept;
}

void DesktopPrompts::remember(const QString &path)
{
    if (!path.isEmpty())
        m_folder = QFileInfo(path).absolutePath();
}

} // namespace laurel
