#include "gui/pages/imports/importhistory.h"

#include "gui/models/importbatchtext.h"

namespace laurel {

namespace {

auto undoing(ImportBatchId batch)
{
    return [batch](Database &database, Job &job) { return ImportService(database).undo(batch, job); };
}

} // namespace

ImportHistory::ImportHistory(Session &session, QObject *parent) : QObject(parent), m_session(session) {}

void ImportHistory::record(const ImportPlan &plan, const ImportSummary &summary)
{
    const QString file = plan.file.name();
    const qint64 count = summary.counts.added + summary.counts.updated;
    const auto step = std::make_shared<Step>(Step{plan, summary.batch, summary.kind,
                                                  tr("Import of %1 from %2").arg(importedThings(plan.profile, count), file)});
    step->plan.dryRun = false;
    m_session.announce(importChanges(summary.kind));
    const QPointer<ImportHistory> self(this);
    const auto guarded = [self, step](void (ImportHistory::*act)(const std::shared_ptr<Step> &)) {
        return [self, step, act] {
            if (self)
                (self->*act)(step);
        };
    };
    m_session.recordStep(step->text, guarded(&ImportHistory::undo), guarded(&ImportHistory::redo));
}

void ImportHistory::undo(const std::shared_ptr<Step> &step)
{
    if (m_takenBack.contains(step->batch)) {
        emit m_session.message(tr("This import was taken back already."), false);
        return;
    }
    m_session.jobs().write(tr("Taking back %1").arg(step->plan.file.name()), undoing(step->batch), this,
                           [this, step](const Result<> &undone) {
                               if (!undone) {
                                   reportBroken(undone.error());
                                   return;
                               }
                               m_session.announce(importChanges(step->kind));
                               emit m_session.message(tr("Undone: %1").arg(step->text), false);
                           });
}

void ImportHistory::redo(const std::shared_ptr<Step> &step)
{
    m_session.jobs().write(
        tr("Importing %1").arg(step->plan.file.name()),
        [plan = step->plan](Database &database, Job &job) { return ImportService(database).run(plan, job); }, this,
        [this, step](const Result<ImportSummary> &summary) {
            if (!summary) {
                reportBroken(summary.error());
                return;
            }
            step->batch = summary->batch;
            m_session.announce(importChanges(step->kind));
            emit m_session.message(step->text, true);
        });
}

void ImportHistory::takeBack(const ImportBatch &batch)
{
    m_session.jobs().write(tr("Taking back %1").arg(batch.fileName), undoing(batch.id), this, [this, batch](const Result<> &undone) {
        if (!undone) {
            emit m_session.failed(undone.error());
            return;
        }
        m_takenBack.insert(batch.id);
        m_session.announce(importChanges(batch.kind));
        emit m_session.message(tr("The import of %1 was taken back.").arg(batch.fileName), false);
    });
}

void ImportHistory::reportBroken(const Error &error)
{
    // The history no longer matches the file: a later step may depend on what is not there.
    m_session.undoStack().clear();
    emit m_session.failed(error);
}

} // namespace laurel
