#pragma once

#include "gui/app/session.h"
#include "importing/importservice.h"

#include <QSet>

namespace laurel {

/// Imports as steps of the session: done, undone and done again, each as a job of its own with one signal per commit.
class ImportHistory : public QObject
{
    Q_OBJECT

public:
    explicit ImportHistory(Session &session, QObject *parent = nullptr);

    /// An import that has just been committed: tells the pages, and offers to undo it.
    void record(const ImportPlan &plan, const ImportSummary &summary);
    /// Takes an import back for good: Undo does not bring it again, only its file does.
    void takeBack(const ImportBatch &batch);

private:
    struct Step
    {
        ImportPlan plan;
        ImportBatchId batch; ///< the latest: doing it again makes another
        ImportKind kind = ImportKind::Conversions;
        QString text;
    };

    void undo(const std::shared_ptr<Step> &step);
    void redo(const std::shared_ptr<Step> &step);
    void reportBroken(const Error &error);

    Session &m_session;
    QSet<ImportBatchId> m_takenBack;
};

} // namespace laurel
