#pragma once

#include "storage/reconciliationrepository.h"

#include <QDialog>
#include <memory>

namespace Ui {
class ExplainDialog;
}

namespace laurel {

/// Asks why a comparison differs. Says beforehand that the reason is given once.
class ExplainDialog : public QDialog
{
    Q_OBJECT

public:
    explicit ExplainDialog(const Reconciliation &reconciliation, QWidget *parent = nullptr);
    ~ExplainDialog() override;

    [[nodiscard]] QString reason() const;

private:
    std::unique_ptr<Ui::ExplainDialog> m_ui;
};

} // namespace laurel
