#pragma once

#include "core/entities.h"
#include "gui/app/session.h"

#include <QSet>

namespace laurel {

struct ImportPlan;
struct ImportSummary;
struct ReassignmentPlan;
struct ReassignmentSummary;
struct RecomputeSummary;

/// Imports and reassignments as steps of the session: done, undone and done again, each as a job of its own with one signal per
/// commit.
class BatchHistory : public QObject
{
    Q_OBJECT

public:
    explicit BatchHistory(Session &session);

    /// An import that has just been committed: tells the pages, and offers to undo it.
    void record(const ImportPlan &plan, const ImportSummary &summary);
    /// The same of a reassignment; one that changed nothing is no step.
    void record(const ReassignmentPlan &plan, const ReassignmentSummary &summary);
    /// The same of commissions computed anew for sales of @p period.
    void record(const DateRange &period, const RecomputeSummary &summary);
    /// Takes a batch back for good: Undo does not bring it again, only its file does.
    void takeBack(const ImportBatch &batch);

private:
    struct Step
    {
        QString name;        ///< "orders.csv"
        QString text;        ///< "Import of 40 sales from orders.csv"
        ImportKind kind = ImportKind::Conversions;
        ImportBatchId batch; ///< the latest: doing it again makes another
        std::function<Result<ImportBatchId>(Database &, Job &)> again;
    };

    void record(Step step);
    void undo(const std::shared_ptr<Step> &step);
    void redo(const std::shared_ptr<Step> &step);
    void reportBroken(const Error &error);

    Session &m_session;
    QSet<ImportBatchId> m_takenBack;
};

} // namespace laurel
