#pragma once

#include "core/daterange.h"
#include "storage/payoutrepository.h"

#include <QDialog>
#include <memory>

namespace Ui {
class PaymentDialog;
}

namespace laurel {

/// How payments ended: paid on a day, or failed or voided for a reason. Says beforehand that none of it can be undone.
class PaymentDialog : public QDialog
{
    Q_OBJECT

public:
    /// @p outcome Paid, Failed or Void.
    PaymentDialog(PaymentState outcome, const QList<Payment> &payments, const DateRange &days,
                  QWidget *parent = nullptr);
    ~PaymentDialog() override;

    [[nodiscard]] QDate day() const;
    [[nodiscard]] QString reason() const;
    [[nodiscard]] QString transactionId() const;

private:
    void showWords(const QList<Payment> &payments);
    void check();

    std::unique_ptr<Ui::PaymentDialog> m_ui;
    PaymentState m_outcome;
};

} // namespace laurel
