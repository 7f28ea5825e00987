#pragma once

#include "core/changeset.h"

#include <QFileSystemWatcher>
#include <QObject>
#include <QStringList>
#include <QTimer>

namespace laurel {

class Session;

/// A folder into which exports are saved: what is new there is offered for import, on opening and while the program is open.
class WatchedFolder : public QObject
{
    Q_OBJECT

public:
    explicit WatchedFolder(Session &session, QObject *parent = nullptr);

    /// Empty: none is watched.
    [[nodiscard]] QString path() const { return m_path; }
    void setPath(const QString &path);

    /// The files that were not imported yet, oldest first.
    [[nodiscard]] const QStringList &files() const { return m_files; }
    /// "orders.csv and 2 others"; empty when there is nothing new.
    [[nodiscard]] QString fileNames() const;
    /// Does not offer these files again as they stand.
    void dismiss();

signals:
    void changed();

private:
    void look();
    /// Has a folder that is there tell of changes.
    void watch();
    void take(const QStringList &files);

    Session &m_session;
    QString m_path;
    QStringList m_files;
    QFileSystemWatcher m_watcher;
    QTimer m_pause; ///< a file that is being written changes often
};

} // namespace laurel
