#include "gui/app/batchhistory.h"

#include "commissions/recompute.h"
#include "gui/models/importbatchtext.h"
#include "importing/importservice.h"
#include "importing/reassignment.h"

namespace laurel {

namespace {

auto undoing(ImportBatchId batch)
{
    return [batch](Database &database, Job &job) { return ImportService(database).undo(batch, job); };
}

QString takenBackText(const ImportBatch &batch)
{
    switch (batch.kind) {
    case ImportKind::Reassignment: return BatchHistory::tr("The reassignment was taken back.");
    case ImportKind::Recompute: return BatchHistory::tr("The commissions are what they were before they were computed anew.");
    default: return BatchHistory::tr("The import of %1 was taken back.").arg(batch.fileName);
    }
}

} // namespace

BatchHistory::BatchHistory(Session &session) : QObject(&session), m_session(session) {}

void BatchHistory::record(const ImportPlan &plan, const ImportSummary &summary)
{
    ImportPlan again = plan;
    again.dryRun = false;
    const qint64 count = summary.counts.added + summary.counts.updated;
    record({plan.file.name(), tr("Import of %1 from %2").arg(importedThings(plan.profile, count), plan.file.name()), summary.kind,
            summary.batch, [again](Database &database, Job &job) -> Result<ImportBatchId> {
                const auto imported = ImportService(database).run(again, job);
                return imported ? Result<ImportBatchId>(imported->batch) : fail(imported);
            }});
}

void BatchHistory::record(const ReassignmentPlan &plan, const ReassignmentSummary &summary)
{
    if (!summary.batch.isValid())
        return;
    ReassignmentPlan again = plan;
    again.dryRun = false;
    record({tr("the reassignment"), tr("%Ln sale(s) reassigned", nullptr, int(summary.changed)), ImportKind::Reassignment, summary.batch,
            [again](Database &database, Job &job) -> Result<ImportBatchId> {
                const auto reassigned = Reassignment(database).run(again, job);
                return reassigned ? Result<ImportBatchId>(reassigned->batch) : fail(reassigned);
            }});
}

void BatchHistory::record(const DateRange &period, const RecomputeSummary &summary)
{
    if (!summary.batch.isValid())
        return;
    record({tr("the commissions computed anew"), tr("Commissions of %Ln sale(s) computed anew", nullptr, int(summary.settled.changed)), ImportKind::Recompute,
            summary.batch, [period](Database &database, Job &job) -> Result<ImportBatchId> {
                const auto computed = Recompute(database).run(period, false, job);
                return computed ? Result<ImportBatchId>(computed->batch) : fail(computed);
            }});
}

void BatchHistory::record(Step given)
{
    const auto step = std::make_shared<Step>(std::move(given));
    m_session.announce(importChanges(step->kind));
    const QPointer<BatchHistory> self(this);
    const auto guarded = [self, step](void (BatchHistory::*act)(const std::shared_ptr<Step> &)) {
        return [self, step, act] {
            if (self)
                (self->*act)(step);
        };
    };
    m_session.recordStep(step->text, guarded(&BatchHistory::undo), guarded(&BatchHistory::redo));
}

void BatchHistory::undo(const std::shared_ptr<Step> &step)
{
    if (m_takenBack.contains(step->batch)) {
        emit m_session.message(tr("This was taken back already."), false);
        return;
    }
    m_session.jobs().write(tr("Taking back %1").arg(step->name), undoing(step->batch), this, [this, step](const Result<> &undone) {
        if (!undone) {
            reportBroken(undone.error());
            return;
        }
        m_session.announce(importChanges(step->kind));
        emit m_session.message(tr("Undone: %1").arg(step->text), false);
    });
}

void BatchHistory::redo(const std::shared_ptr<Step> &step)
{
    m_session.jobs().write(tr("Doing again: %1").arg(step->text), step->again, this, [this, step](const Result<ImportBatchId> &batch) {
        if (!batch) {
            reportBroken(batch.error());
            return;
        }
        step->batch = *batch;
        m_session.announce(importChanges(step->kind));
        emit m_session.message(step->text, true);
    });
}

void BatchHistory::takeBack(const ImportBatch &batch)
{
    m_session.jobs().write(tr("Taking back %1").arg(batch.fileName), undoing(batch.id), this, [this, batch](const Result<> &undone) {
        if (!undone) {
            emit m_session.failed(undone.error());
            return;
        }
        m_takenBack.insert(batch.id);
        m_session.announce(importChanges(batch.kind));
        emit m_session.message(takenBackText(batch), false);
    });
}

void BatchHistory::reportBroken(const Error &error)
{
    // The history no longer matches the file: a later step may depend on what is not there.
    m_session.undoStack().clear();
    emit m_session.failed(error);
}

} // namespace laurel
