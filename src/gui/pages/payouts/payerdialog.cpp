#include "gui/pages/payouts/payerdialog.h"

#include "commissions/bankcode.h"
#include "commissions/iban.h"
#include "gui/dialogs/dialogbuttons.h"
#include "ui_payerdialog.h"

#include <QPushButton>

namespace laurel {

PayerDialog::PayerDialog(const PayerDetails &payer, QWidget *parent)
    : QDialog(parent), m_ui(std::make_unique<Ui::PayerDialog>()), m_payer(payer)
{
    m_ui->setupUi(this);
    m_ui->nameEdit->setText(payer.name);
    m_ui->ibanEdit->setText(payer.iban);
    m_ui->bicEdit->setText(payer.bic);
    m_ui->wiseEdit->setText(payer.wiseCurrency);
    m_ui->routingEdit->setText(payer.routingNumber);
    m_ui->companyEdit->setText(payer.companyId);
    m_ui->bankEdit->setText(payer.bankName);
    m_ui->noteLabel->setProperty("role", QStringLiteral("muted"));
    m_ui->errorLabel->setProperty("role", QStringLiteral("error"));
    setUpButtons(*m_ui->buttonBox, tr("Save the payer"));
    for (const QLineEdit *edit : {m_ui->nameEdit, m_ui->ibanEdit, m_ui->bicEdit, m_ui->wiseEdit, m_ui->routingEdit})
        connect(edit, &QLineEdit::textChanged, this, &PayerDialog::check);
    check();
}

PayerDialog::~PayerDialog() = default;

PayerDetails PayerDialog::payer() const
{
    PayerDetails payer = m_payer;
    payer.name = m_ui->nameEdit->text().simplified();
    payer.iban = normalisedIban(m_ui->ibanEdit->text()).value_or(QString());
    payer.bic = normalisedBic(m_ui->bicEdit->text()).value_or(QString());
    payer.wiseCurrency = m_ui->wiseEdit->text().trimmed().toUpper();
    payer.routingNumber = m_ui->routingEdit->text().trimmed();
    payer.companyId = m_ui->companyEdit->text().trimmed();
    payer.bankName = m_ui->bankEdit->text().simplified();
    return payer;
}

void PayerDialog::check()
{
    QString error;
    const QString wise = m_ui->wiseEdit->text().trimmed().toUpper();
    if (const auto iban = normalisedIban(m_ui->ibanEdit->text()); !iban && !m_ui->ibanEdit->text().trimmed().isEmpty())
        error = iban.error().message;
    else if (const auto bic = normalisedBic(m_ui->bicEdit->text()); !bic && !m_ui->bicEdit->text().trimmed().isEmpty())
        error = bic.error().message;
    else if (const auto currency = Currency::fromCode(wise); !currency && !wise.isEmpty())
        error = tr("Write the currency of the Wise balance as three letters, such as EUR or USD.");
    else if (const QString routing = m_ui->routingEdit->text().trimmed(); !routing.isEmpty() && !isValidRoutingNumber(routing))
        error = tr("This is not the routing number of a bank in the USA: nine digits, the last of which checks the others.");
    m_ui->errorLabel->setText(error);
    m_ui->buttonBox->button(QDialogButtonBox::Ok)->setEnabled(error.isEmpty());
}

} // namespace laurel
