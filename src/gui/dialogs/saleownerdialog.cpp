#include "gui/dialogs/saleownerdialog.h"

#include "core/localformat.h"
#include "gui/dialogs/dialogbuttons.h"
#include "gui/models/conversiontext.h"
#include "ui_saleownerdialog.h"

#include <QPushButton>

namespace laurel {

SaleOwnerDialog::SaleOwnerDialog(const ConversionRow &sale, const QList<Affiliate> &affiliates, QWidget *parent)
    : QDialog(parent), m_ui(std::make_unique<Ui::SaleOwnerDialog>()), m_sale(sale.conversion)
{
    m_ui->setupUi(this);
    m_ui->noteLabel->setProperty("role", QStringLiteral("muted"));
    m_ui->saleText->setText(tr("%1, %2", "order, what kind of sale and when").arg(m_sale.externalId, conversionHeading(m_sale, QLocale())));
    m_ui->ownerBox->addItem(tr("Nobody"), qint64(0));
    for (const Affiliate &affiliate : affiliates)
        m_ui->ownerBox->addItem(affiliate.name, affiliate.id.value());
    m_ui->ownerBox->setCurrentIndex(m_ui->ownerBox->findData(m_sale.affiliate.value()));
    m_ui->reasonEdit->setMaxLength(longestReassignmentReason);
    setUpButtons(*m_ui->buttonBox, tr("Reassign the sale"));
    connect(m_ui->ownerBox, &QComboBox::currentIndexChanged, this, &SaleOwnerDialog::check);
    connect(m_ui->reasonEdit, &QLineEdit::textChanged, this, &SaleOwnerDialog::check);
    check();
}

SaleOwnerDialog::~SaleOwnerDialog() = default;

ReassignmentPlan SaleOwnerDialog::plan() const
{
    return {.which = ReassignmentPlan::Which::Chosen,
            .chosen = {m_sale.id},
            .to = AffiliateId(m_ui->ownerBox->currentData().toLongLong()),
            .reason = m_ui->reasonEdit->text().simplified()};
}

void SaleOwnerDialog::check()
{
    const ReassignmentPlan wanted = plan();
    m_ui->buttonBox->button(QDialogButtonBox::Ok)->setEnabled(!wanted.reason.isEmpty() && wanted.to != m_sale.affiliate);
}

} // namespace laurel
