#pragma once

#include "commissions/recompute.h"
#include "gui/dialogs/salestrial.h"

#include <QDialog>
#include <memory>

namespace Ui {
class RecomputeDialog;
}

namespace laurel {

class TextTableModel;

/// Computes open commissions anew by the rules as they are: shows the difference, tried out on the program itself and
/// rolled back, before anything changes.
class RecomputeDialog : public QDialog
{
    Q_OBJECT

public:
    explicit RecomputeDialog(Session &session, QWidget *parent = nullptr);
    ~RecomputeDialog() override;

    /// By the day of the sale; empty: all time.
    [[nodiscard]] DateRange period() const;
    /// Nothing is being tried out.
    [[nodiscard]] bool isSettled() const { return !m_job; }
    void done(int result) override;

private:
    using Trial = SalesTrial<RecomputeSummary>;

    void tryOut();
    void showTrial(const Result<Trial> &trial);

    std::unique_ptr<Ui::RecomputeDialog> m_ui;
    Session &m_session;
    TextTableModel *m_changes;
    std::shared_ptr<Job> m_job; ///< of the trial under way
};

} // namespace laurel
