#pragma once

#include "importing/reassignment.h"
#include "storage/conversionrepository.h"

#include <QDialog>
#include <memory>

namespace Ui {
class SaleOwnerDialog;
}

namespace laurel {

/// Gives a sale to an affiliate, or to nobody, by hand and with a reason.
class SaleOwnerDialog : public QDialog
{
    Q_OBJECT

public:
    SaleOwnerDialog(const ConversionRow &sale, const QList<Affiliate> &affiliates, QWidget *parent = nullptr);
    ~SaleOwnerDialog() override;

    [[nodiscard]] ReassignmentPlan plan() const;

private:
    void check();

    std::unique_ptr<Ui::SaleOwnerDialog> m_ui;
    Conversion m_sale;
};

} // namespace laurel
