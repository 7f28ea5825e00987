#pragma once

#include "core/changeset.h"
#include "core/entities.h"
#include "gui/app/period.h"
#include "gui/jobs/jobrunner.h"
#include "storage/programfile.h"

#include <QUndoStack>
#include <functional>
#include <memory>

namespace laurel {

class BatchHistory;
class WatchedFolder;

/// A piece of an edit: writes within a transaction that the session opens, and says what it touched.
using EditWork = std::function<Result<ChangeSet>(Database &)>;

/// An open program as the window sees it: its file, the jobs on it, undo, the period, and one signal per commit.
class Session : public QObject
{
    Q_OBJECT

public:
    /// Loads the program's row. On the window's thread, once the file is open.
    [[nodiscard]] static Result<std::unique_ptr<Session>> create(std::unique_ptr<ProgramFile> file);
    ~Session() override;

    /// Looks at every page of the file and makes the backup of the day, before the writer does anything else; pages show
    /// what they read meanwhile. unusable() when the file is damaged.
    void prove();

    [[nodiscard]] ProgramFile &file() { return *m_file; }
    [[nodiscard]] JobRunner &jobs() { return m_jobs; }
    [[nodiscard]] QUndoStack &undoStack() { return m_undo; }
    [[nodiscard]] BatchHistory &history() { return *m_history; }
    [[nodiscard]] WatchedFolder &watchedFolder() { return *m_watched; }
    [[nodiscard]] Period &period() { return m_period; }
    [[nodiscard]] const ProgramInfo &program() const { return m_program; }
    [[nodiscard]] bool isReadOnly() const { return m_file->isReadOnly(); }

    /// Does @p redo now, in one transaction on the writer, and keeps @p undo for Ctrl+Z. @p text names the step: "Add Anna's Blog".
    /// What redo learns and undo needs (a new row's id) they share through a shared_ptr.
    void edit(const QString &text, EditWork redo, EditWork undo);
    /// Records a step that is already done and whose undo and redo are jobs of their own (imports).
    void recordStep(const QString &text, std::function<void()> undo, std::function<void()> redo);

    /// A step of the undo stack that Session::edit() made runs through here; also for work that cannot be undone.
    void write(const QString &title, EditWork work, const QString &doneMessage, bool offerUndo);
    /// Tells every page about a commit; reloads the program's row when it was touched.
    void announce(const ChangeSet &changes);

signals:
    /// Once per commit.
    void changed(const laurel::ChangeSet &changes);
    void programChanged();
    /// @p offerUndo: with an Undo button.
    void message(const QString &text, bool offerUndo);
    void failed(const laurel::Error &error);
    /// The file must not be worked with.
    void unusable(const laurel::Error &error);

private:
    Session(std::unique_ptr<ProgramFile> file, const ProgramInfo &program);
    void reloadProgram();

    std::unique_ptr<ProgramFile> m_file;
    ProgramInfo m_program;
    Period m_period;
    QUndoStack m_undo;
    JobRunner m_jobs; // its threads end before what they use
    std::unique_ptr<WatchedFolder> m_watched;
    BatchHistory *m_history;
};

} // namespace laurel
