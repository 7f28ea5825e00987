#pragma once

#include "commissions/payoutfile.h"

#include <QDialog>
#include <memory>

namespace Ui {
class PayerDialog;
}

namespace laurel {

/// Who pays, as the files of banks and services want to know it.
class PayerDialog : public QDialog
{
    Q_OBJECT

public:
    explicit PayerDialog(const PayoutOrigin &origin, QWidget *parent = nullptr);
    ~PayerDialog() override;

    /// With numbers as files want them.
    [[nodiscard]] PayoutOrigin origin() const;

private:
    void check();

    std::unique_ptr<Ui::PayerDialog> m_ui;
    PayoutOrigin m_origin;
};

} // namespace laurel
