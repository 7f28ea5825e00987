#include "gui/pages/payouts/payerdialog.h"

#include "commissions/accountcheck.h"
#include "gui/dialogs/dialogbuttons.h"
#include "gui/dialogs/payoutaccountdialog.h"
#include "gui/theme/theme.h"
#include "ui_payerdialog.h"

#include <QPushButton>

namespace laurel {

PayerDialog::PayerDialog(const PayerDetails &payer, QWidget *parent)
    : QDialog(parent), m_ui(std::make_unique<Ui::PayerDialog>()), m_payer(payer)
{
    m_ui->setupUi(this);
    for (QLabel *label : {m_ui->whoHeading, m_ui->accountHeading})
        label->setFont(Theme::font(Theme::Text::Section, true));
    m_ui->nameEdit->setText(payer.name);
    m_ui->addressEdit->setPlainText(payer.address);
    m_ui->countryEdit->setText(payer.country);
    m_ui->vatEdit->setText(payer.vatId);
    m_ui->emailEdit->setText(payer.email);
    m_ui->ibanEdit->setText(payer.iban);
    m_ui->bicEdit->setText(payer.bic);
    m_ui->wiseEdit->setText(payer.wiseCurrency);
    m_ui->routingEdit->setText(payer.routingNumber);
    m_ui->accountEdit->setText(payer.accountNumber);
    fillAccountTypes(*m_ui->typeBox, payer.accountType);
    m_ui->companyEdit->setText(payer.companyId);
    m_ui->bankEdit->setText(payer.bankName);
    m_ui->noteLabel->setProperty("role", QStringLiteral("muted"));
    m_ui->errorLabel->setProperty("role", QStringLiteral("error"));
    setUpButtons(*m_ui->buttonBox, tr("Save the payer"));
    for (const QLineEdit *edit : findChildren<QLineEdit *>())
        connect(edit, &QLineEdit::textChanged, this, &PayerDialog::check);
    check();
}

PayerDialog::~PayerDialog() = default;

PayerDetails PayerDialog::typed() const
{
    PayerDetails payer = m_payer;
    payer.name = m_ui->nameEdit->text().simplified();
    payer.address = m_ui->addressEdit->toPlainText().trimmed();
    payer.country = m_ui->countryEdit->text();
    payer.vatId = m_ui->vatEdit->text();
    payer.email = m_ui->emailEdit->text().trimmed();
    payer.iban = m_ui->ibanEdit->text();
    payer.bic = m_ui->bicEdit->text();
    payer.wiseCurrency = m_ui->wiseEdit->text();
    payer.routingNumber = m_ui->routingEdit->text().trimmed();
    payer.accountNumber = m_ui->accountEdit->text().trimmed();
    payer.accountType = AccountType(m_ui->typeBox->currentData().toInt());
    payer.companyId = m_ui->companyEdit->text().trimmed();
    payer.bankName = m_ui->bankEdit->text().simplified();
    return payer;
}

PayerDetails PayerDialog::payer() const
{
    return checkedPayer(typed()).value_or(m_payer);
}

void PayerDialog::check()
{
    const Result<PayerDetails> checked = checkedPayer(typed());
    m_ui->errorLabel->setText(checked ? QString() : checked.error().message);
    m_ui->buttonBox->button(QDialogButtonBox::Ok)->setEnabled(checked.has_value());
}

} // namespace laurel
