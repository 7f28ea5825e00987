#pragma once

#include "commissions/merchantcorrection.h"

#include <QDialog>
#include <memory>

namespace Ui {
class MerchantFileDialog;
}

namespace laurel {

/// Which network's correction file, and what stands in it beside the orders; shows what it comes to, or what is
/// missing.
class MerchantFileDialog : public QDialog
{
    Q_OBJECT

public:
    explicit MerchantFileDialog(Reconciliation reconciliation, QWidget *parent = nullptr);
    ~MerchantFileDialog() override;

    /// As it is to be written; made when the dialog was accepted.
    [[nodiscard]] const CorrectionFile &file() const { return m_file; }

private:
    void fillBoxes();
    void showFields();
    void check();
    [[nodiscard]] CorrectionFormat format() const;
    [[nodiscard]] CorrectionDetails details() const;

    std::unique_ptr<Ui::MerchantFileDialog> m_ui;
    Reconciliation m_reconciliation;
    CorrectionFile m_file;
};

} // namespace laurel
