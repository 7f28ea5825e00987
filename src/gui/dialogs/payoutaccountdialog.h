#pragma once

#include "core/entities.h"
#include "core/payout.h"
#include "core/result.h"

#include <QDialog>
#include <memory>

class QComboBox;
class QLineEdit;

namespace Ui {
class PayoutAccountDialog;
}

namespace laurel {

/// How an affiliate is paid. What is typed is checked where it is typed; what is missing may be added later.
class PayoutAccountDialog : public QDialog
{
    Q_OBJECT

public:
    PayoutAccountDialog(const PayoutAccount &account, const QString &affiliateName, const ProgramInfo &program, QWidget *parent = nullptr);
    ~PayoutAccountDialog() override;

    /// With numbers as files want them.
    [[nodiscard]] PayoutAccount account() const;

private:
    void fill(const QString &affiliateName, const ProgramInfo &program);
    void connectInputs();
    void showFields();
    void check();
    [[nodiscard]] PayoutMethod method() const;
    /// As it was typed; without what is not shown.
    [[nodiscard]] PayoutAccount typed() const;
    /// What is wrong with the details of the account; empty when nothing is.
    [[nodiscard]] QString detailsError() const;
    [[nodiscard]] QString limitsError() const;
    [[nodiscard]] QString hint() const;
    /// Nothing when the field is empty.
    [[nodiscard]] Result<std::optional<Money>> typedLimit(const QLineEdit &edit) const;

    std::unique_ptr<Ui::PayoutAccountDialog> m_ui;
    PayoutAccount m_account;
    Currency m_currency; ///< the program's
};

/// The types of account to choose from, @p chosen chosen.
void fillAccountTypes(QComboBox &box, AccountType chosen);

} // namespace laurel
