#include "gui/pages/payouts/payerdialog.h"

#include "commissions/bankcode.h"
#include "commissions/iban.h"
#include "gui/dialogs/dialogbuttons.h"
#include "ui_payerdialog.h"

#include <QPushButton>

namespace laurel {

PayerDialog::PayerDialog(const PayoutOrigin &origin, QWidget *parent)
    : QDialog(parent), m_ui(std::make_unique<Ui::PayerDialog>()), m_origin(origin)
{
    m_ui->setupUi(this);
    m_ui->nameEdit->setText(origin.name);
    m_ui->ibanEdit->setText(origin.iban);
    m_ui->bicEdit->setText(origin.bic);
    m_ui->wiseEdit->setText(origin.sourceCurrency.isValid() ? origin.sourceCurrency.code() : QString());
    m_ui->routingEdit->setText(origin.routingNumber);
    m_ui->companyEdit->setText(origin.companyId);
    m_ui->bankEdit->setText(origin.bankName);
    m_ui->noteLabel->setProperty("role", QStringLiteral("muted"));
    m_ui->errorLabel->setProperty("role", QStringLiteral("error"));
    setUpButtons(*m_ui->buttonBox, tr("Save the payer"));
    for (const QLineEdit *edit : {m_ui->nameEdit, m_ui->ibanEdit, m_ui->bicEdit, m_ui->wiseEdit, m_ui->routingEdit})
        connect(edit, &QLineEdit::textChanged, this, &PayerDialog::check);
    check();
}

PayerDialog::~PayerDialog() = default;

PayoutOrigin PayerDialog::origin() const
{
    PayoutOrigin origin = m_origin;
    origin.name = m_ui->nameEdit->text().simplified();
    origin.iban = normalisedIban(m_ui->ibanEdit->text()).value_or(QString());
    origin.bic = normalisedBic(m_ui->bicEdit->text()).value_or(QString());
    origin.sourceCurrency = Currency::fromCode(m_ui->wiseEdit->text().trimmed().toUpper()).value_or(Currency());
    origin.routingNumber = m_ui->routingEdit->text().trimmed();
    origin.companyId = m_ui->companyEdit->text().trimmed();
    origin.bankName = m_ui->bankEdit->text().simplified();
    return origin;
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
