#pragma once

#include "core/entities.h"
#include "storage/payoutconditions.h"

#include <QDialog>
#include <memory>

namespace Ui {
class TermsDialog;
}

namespace laurel {

/// The program's name, objective and default terms, and what holds for every payout. Currency and time zone are fixed
/// once there is a program.
class TermsDialog : public QDialog
{
    Q_OBJECT

public:
    TermsDialog(const ProgramInfo &info, const PayoutConditions &conditions, QWidget *parent = nullptr);
    ~TermsDialog() override;

    [[nodiscard]] ProgramInfo info() const;
    [[nodiscard]] PayoutConditions conditions() const;

private:
    void fill();
    void connectInputs();
    void check();
    /// Takes over what was typed for the way of paying that is chosen.
    void takeFee();
    void showFee();
    void nameFees();
    /// As the locale writes amounts.
    [[nodiscard]] Result<Money> typed(const QString &text) const;
    [[nodiscard]] PayoutMethod feeMethod() const;

    std::unique_ptr<Ui::TermsDialog> m_ui;
    ProgramInfo m_info;
    PayoutConditions m_conditions;
};

} // namespace laurel
