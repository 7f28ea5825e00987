#pragma once

#include "gui/pages/plans/plansdata.h"

#include <QDialog>
#include <memory>

namespace Ui {
class CapDialog;
}

namespace laurel {

/// A limit: the most that may be earned.
class CapDialog : public QDialog
{
    Q_OBJECT

public:
    CapDialog(const PlanListing &listing, Currency currency, QDate today, QWidget *parent = nullptr);
    ~CapDialog() override;

    [[nodiscard]] CommissionCap cap() const;

private:
    void check();

    std::unique_ptr<Ui::CapDialog> m_ui;
    Currency m_currency;
};

} // namespace laurel
