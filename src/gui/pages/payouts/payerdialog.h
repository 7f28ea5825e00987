#pragma once

#include "storage/payerdetails.h"

#include <QDialog>
#include <memory>

namespace Ui {
class PayerDialog;
}

namespace laurel {

/// Who pays, as statements, invoices and the files of banks and services want to know it.
class PayerDialog : public QDialog
{
    Q_OBJECT

public:
    explicit PayerDialog(const PayerDetails &payer, QWidget *parent = nullptr);
    ~PayerDialog() override;

    /// With numbers as files want them.
    [[nodiscard]] PayerDetails payer() const;

private:
    void check();
    [[nodiscard]] PayerDetails typed() const;

    std::unique_ptr<Ui::PayerDialog> m_ui;
    PayerDetails m_payer;
};

} // namespace laurel
