#include "gui/widgets/newfilescard.h"

#include "gui/app/watchedfolder.h"
#include "gui/theme/theme.h"

#include <QDir>
#include <QHBoxLayout>
#include <QPushButton>

namespace laurel {

NewFilesCard::NewFilesCard(QWidget *parent) : Card(parent), m_text(plainLabel({}, this))
{
    auto *layout = new QHBoxLayout(this);
    layout->setSpacing(spacing::inside);
    auto *icon = new QLabel(this);
    icon->setPixmap(Theme::icon(QStringLiteral("document-import")).pixmap(22));
    m_text->setWordWrap(true);
    auto *import = new QPushButton(tr("I&mport what is new"), this);
    import->setObjectName(QStringLiteral("importNewButton"));
    auto *dismiss = new QPushButton(tr("&Not these"), this);
    dismiss->setObjectName(QStringLiteral("dismissNewButton"));
    dismiss->setProperty("flat", true);
    dismiss->setToolTip(tr("Does not offer these files again unless they change."));
    layout->addWidget(icon);
    layout->addWidget(m_text, 1);
    layout->addWidget(import);
    layout->addWidget(dismiss);
    connect(import, &QPushButton::clicked, this, [this] { emit importRequested(m_folder->files()); });
    connect(dismiss, &QPushButton::clicked, this, [this] { m_folder->dismiss(); });
    hide();
}

void NewFilesCard::setFolder(WatchedFolder &folder)
{
    m_folder = &folder;
    connect(&folder, &WatchedFolder::changed, this, &NewFilesCard::refresh);
    refresh();
}

void NewFilesCard::refresh()
{
    const QString names = m_folder->fileNames();
    m_text->setText(tr("New in “%1”: %2.").arg(QDir(m_folder->path()).dirName(), names));
    setVisible(!names.isEmpty());
}

} // namespace laurel
