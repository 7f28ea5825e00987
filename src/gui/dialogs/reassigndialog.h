#pragma once

#include "gui/dialogs/salestrial.h"
#include "importing/reassignment.h"

#include <QDialog>
#include <memory>

namespace Ui {
class ReassignDialog;
}

namespace laurel {

class TextTableModel;

/// Attributes sales anew by the codes as they are now: shows what would change, tried out on the program itself and rolled back,
/// before anything does.
class ReassignDialog : public QDialog
{
    Q_OBJECT

public:
    explicit ReassignDialog(Session &session, QWidget *parent = nullptr);
    ~ReassignDialog() override;

    [[nodiscard]] ReassignmentPlan plan() const;
    /// Nothing is being tried out.
    [[nodiscard]] bool isSettled() const { return !m_job; }
    void done(int result) override;

private:
    using Trial = SalesTrial<ReassignmentSummary>;

    void tryOut();
    void showTrial(const Result<Trial> &trial);

    std::unique_ptr<Ui::ReassignDialog> m_ui;
    Session &m_session;
    TextTableModel *m_changes;
    std::shared_ptr<Job> m_job; ///< of the trial under way
};

} // namespace laurel
