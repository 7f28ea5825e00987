#pragma once

#include "gui/pages/plans/plansdata.h"

#include <QDialog>
#include <memory>

namespace Ui {
class BonusDialog;
}

namespace laurel {

/// A bonus for what is reached in a period.
class BonusDialog : public QDialog
{
    Q_OBJECT

public:
    BonusDialog(const PlanListing &listing, Currency currency, QDate today, QWidget *parent = nullptr);
    ~BonusDialog() override;

    /// @returns InvalidInput with what to change.
    [[nodiscard]] Result<BonusRule> bonus() const;

private:
    void check();
    [[nodiscard]] Result<BonusRule> withPay(BonusRule bonus) const;

    std::unique_ptr<Ui::BonusDialog> m_ui;
    Currency m_currency;
};

} // namespace laurel
