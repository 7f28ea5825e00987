#include "gui/app/watchedfolder.h"

#include "gui/app/session.h"
#include "gui/app/settings.h"
#include "importing/newexports.h"

#include <QFileInfo>
#include <QGuiApplication>
#include <algorithm>

namespace laurel {

namespace {
constexpr int pauseMs = 1500;
} // namespace

WatchedFolder::WatchedFolder(Session &session, QObject *parent)
    : QObject(parent), m_session(session), m_path(Settings::watchedFolder(session.file().path()))
{
    m_pause.setSingleShot(true);
    m_pause.setInterval(pauseMs);
    connect(&m_pause, &QTimer::timeout, this, &WatchedFolder::look);
    connect(&m_watcher, &QFileSystemWatcher::directoryChanged, &m_pause, qOverload<>(&QTimer::start));
    connect(&session, &Session::changed, this, [this](const ChangeSet &changes) {
        if (changes.topics.testFlag(ChangeSet::Imports))
            look();
    });
    // A folder on a stick or a share that has come meanwhile tells nobody.
    connect(qGuiApp, &QGuiApplication::applicationStateChanged, this, [this](Qt::ApplicationState state) {
        if (state == Qt::ApplicationActive)
            look();
    });
    look();
}

void WatchedFolder::setPath(const QString &path)
{
    if (!m_path.isEmpty())
        m_watcher.removePath(m_path);
    m_path = path;
    Settings::setWatchedFolder(m_session.file().path(), path);
    take({});
    look();
}

QString WatchedFolder::fileNames() const
{
    if (m_files.isEmpty())
        return {};
    const QString first = QFileInfo(m_files.constFirst()).fileName();
    const auto others = int(m_files.size()) - 1;
    return others == 0 ? first : tr("%1 and %n other(s)", nullptr, others).arg(first);
}

void WatchedFolder::dismiss()
{
    QStringList keys;
    std::transform(m_files.cbegin(), m_files.cend(), std::back_inserter(keys), &newExportKey);
    Settings::dismissExports(m_session.file().path(), keys);
    take({});
}

void WatchedFolder::look()
{
    if (m_path.isEmpty() || m_session.isReadOnly())
        return;
    const QStringList known = Settings::dismissedExports(m_session.file().path());
    m_session.jobs().read([folder = m_path, known](Database &database) { return newExportsIn(database, folder, known); }, this,
                          [this, folder = m_path](const Result<QStringList> &files) {
                              if (folder != m_path)
                                  return;
                              // A folder on a stick that is not plugged in is no error.
                              take(files.value_or(QStringList()));
                              if (files)
                                  watch();
                          });
}

void WatchedFolder::watch()
{
    // What came between looking and watching is seen by looking once more.
    if (!m_watcher.directories().contains(m_path) && m_watcher.addPath(m_path))
        m_pause.start();
}

void WatchedFolder::take(const QStringList &files)
{
    if (files == m_files)
        return;
    m_files = files;
    emit changed();
}

} // namespace laurel
