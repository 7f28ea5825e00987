#pragma once

#include "gui/app/context.h"
#include "importing/reconciler.h"

#include <QWidget>
#include <memory>
#include <optional>

class QSortFilterProxyModel;

namespace Ui {
class ComparePane;
}

namespace laurel {

struct CorrectionFile;
class EmptyState;
class Job;
class ReconciliationModel;

/// Another system's commissions held against Laurel's: the comparisons that were made, what differs in one, and what is
/// done about it.
class ComparePane : public QWidget
{
    Q_OBJECT

public:
    explicit ComparePane(QWidget *parent = nullptr);
    ~ComparePane() override;

    /// Once, before anything else.
    void begin(const PageContext &context);
    void reload();
    void focusStart();

private:
    [[nodiscard]] Session &session() const { return m_context->session; }
    void buildEmptyState();
    void compareFile();
    void compare(const ReconciliationPlan &plan);
    void show(const QList<Reconciliation> &all);
    void choose();
    void read(ReconciliationId id);
    void showLines();
    void showSummary();
    void explain();
    void writeCorrection();
    void save(const CorrectionFile &file);
    void showAffiliate();
    void refreshButtons();

    std::unique_ptr<Ui::ComparePane> m_ui;
    std::optional<PageContext> m_context;
    EmptyState *m_none = nullptr;
    ReconciliationModel *m_model;
    QSortFilterProxyModel *m_sorted;
    std::shared_ptr<Job> m_looking; ///< into a file that is to be compared
    std::shared_ptr<Job> m_listing;
    std::shared_ptr<Job> m_reading;
    Reconciliation m_shown;
    std::optional<ReconciliationResult> m_fresh; ///< the one that was made last, with the lines that match
};

} // namespace laurel
