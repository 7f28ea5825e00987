#pragma once

#include "storage/commissionledger.h"

#include <QDialog>
#include <memory>

namespace Ui {
class DecisionDialog;
}

namespace laurel {

/// Asks why a commission is put on hold or rejected, with reasons to choose from.
class DecisionDialog : public QDialog
{
    Q_OBJECT

public:
    /// @param action Hold or Reject
    DecisionDialog(DecisionAction action, const CommissionRow &row, QWidget *parent = nullptr);
    ~DecisionDialog() override;

    [[nodiscard]] QString reason() const;

private:
    void check();

    std::unique_ptr<Ui::DecisionDialog> m_ui;
};

} // namespace laurel
