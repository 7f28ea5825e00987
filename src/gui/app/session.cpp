#include "gui/app/session.h"

#include "gui/app/batchhistory.h"
#include "gui/app/watchedfolder.h"
#include "gui/commands/stepcommand.h"
#include "storage/backup.h"
#include "storage/businessday.h"
#include "storage/programrepository.h"
#include "storage/transaction.h"

#include <QFileInfo>

namespace laurel {

namespace {

constexpr qint64 quickToProve = 32 * 1024 * 1024; // bytes; takes no quarter of a second

Result<ChangeSet> inTransaction(Database &database, const EditWork &work)
{
    auto transaction = Transaction::begin(database);
    if (!transaction)
        return fail(transaction);
    auto changes = work(database);
    if (!changes)
        return changes;
    if (const auto committed = transaction->commit(); !committed)
        return fail(committed);
    return changes;
}

} // namespace

Result<std::unique_ptr<Session>> Session::create(std::unique_ptr<ProgramFile> file)
{
    const auto program = ProgramRepository(file->database()).load();
    if (!program)
        return fail(program);
    return std::unique_ptr<Session>(new Session(std::move(file), *program));
}

Session::Session(std::unique_ptr<ProgramFile> file, const ProgramInfo &program)
    : m_file(std::move(file)), m_program(program), m_period(businessToday(program.timeZone)), m_jobs(*m_file), m_history(new BatchHistory(*this))
{
    m_undo.setUndoLimit(200);
    m_watched = std::make_unique<WatchedFolder>(*this);
}

Session::~Session() = default;

void Session::prove()
{
    const QFileInfo info(m_file->path());
    const QString name = info.fileName();
    const QString title = info.size() < quickToProve ? QString() : tr("Checking %1").arg(name);
    m_jobs.write(
        title,
        [file = m_file.get()](Database &database, Job &job) -> Result<> {
            if (const Result<> sound = file->prove(&job); !sound)
                return sound;
            // A backup that cannot be made must not keep anybody from working; Backup says why in the list of backups.
            if (!file->isReadOnly())
                static_cast<void>(Backup::makeDaily(database, &job));
            return {};
        },
        this,
        [this, name](const Result<> &sound) {
            if (sound)
                return;
            Error error = sound.error();
            if (error.code == ErrorCode::Cancelled)
                error.message = tr("You stopped the check of %1, so it was closed: nothing is written to a file that may be damaged. "
                                   "Open it again to have it checked.")
                                    .arg(name);
            emit unusable(error);
        });
}

void Session::edit(const QString &text, EditWork redo, EditWork undo)
{
    // Done first and pushed only when it worked, so that Ctrl+Z never offers a step that did not happen.
    m_jobs.write(
        {}, [redo](Database &database, Job &) { return inTransaction(database, redo); }, this,
        [this, text, redo, undo](const Result<ChangeSet> &result) {
            if (!result) {
                emit failed(result.error());
                return;
            }
            m_undo.push(new StepCommand(
                text, [this, undo, text] { write({}, undo, tr("Undone: %1").arg(text), false); },
                [this, redo, text] { write({}, redo, text, true); }));
            announce(*result);
            emit message(text, true);
        });
}

void Session::recordStep(const QString &text, std::function<void()> undo, std::function<void()> redo)
{
    m_undo.push(new StepCommand(text, std::move(undo), std::move(redo)));
    emit message(text, true);
}

void Session::write(const QString &title, EditWork work, const QString &doneMessage, bool offerUndo)
{
    m_jobs.write(
        title, [work = std::move(work)](Database &database, Job &) { return inTransaction(database, work); }, this,
        [this, doneMessage, offerUndo](const Result<ChangeSet> &result) {
            if (!result) {
                // The history no longer matches the file: a later step depends on something that is not there.
                m_undo.clear();
                emit failed(result.error());
                return;
            }
            announce(*result);
            if (!doneMessage.isEmpty())
                emit message(doneMessage, offerUndo);
        });
}

void Session::announce(const ChangeSet &changes)
{
    if (changes.topics.testFlag(ChangeSet::Program))
        reloadProgram();
    emit changed(changes);
}

void Session::reloadProgram()
{
    m_jobs.read([](Database &database) { return ProgramRepository(database).load(); }, this,
                [this](const Result<ProgramInfo> &program) {
                    if (!program) {
                        emit failed(program.error());
                        return;
                    }
                    m_program = *program;
                    emit programChanged();
                });
}

} // namespace laurel
