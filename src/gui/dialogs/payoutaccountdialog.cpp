#include "gui/dialogs/payoutaccountdialog.h"

#include "commissions/accountcheck.h"
#include "core/localformat.h"
#include "gui/dialogs/dialogbuttons.h"
#include "gui/models/payouttext.h"
#include "gui/theme/theme.h"
#include "ui_payoutaccountdialog.h"

#include <QPushButton>

namespace laurel {

namespace {

/// "DE89 3704 0044 0532 0130 00".
QString grouped(const QString &iban)
{
    QString text;
    for (qsizetype i = 0; i < iban.size(); ++i)
        text += (i > 0 && i % 4 == 0 ? QStringLiteral(" ") : QString()) + iban.at(i);
    return text;
}

bool isReceived(TaxForm form) { return form != TaxForm::None && form != TaxForm::NotNeeded; }

} // namespace

PayoutAccountDialog::PayoutAccountDialog(const PayoutAccount &account, const QString &affiliateName, const ProgramInfo &program, QWidget *parent)
    : QDialog(parent), m_ui(std::make_unique<Ui::PayoutAccountDialog>()), m_account(account), m_currency(program.currency)
{
    m_ui->setupUi(this);
    setWindowTitle(tr("How %1 is paid").arg(affiliateName));
    for (QLabel *label : {m_ui->methodHeading, m_ui->limitsHeading, m_ui->taxHeading})
        label->setFont(Theme::font(Theme::Text::Section, true));
    m_ui->hintLabel->setProperty("role", QStringLiteral("muted"));
    for (QLabel *label : {m_ui->errorLabel, m_ui->limitsErrorLabel})
        label->setProperty("role", QStringLiteral("error"));
    setUpButtons(*m_ui->buttonBox, tr("Save how they are paid"));
    fill(affiliateName, program);
    connectInputs();
    showFields();
}

PayoutAccountDialog::~PayoutAccountDialog() = default;

void PayoutAccountDialog::fill(const QString &affiliateName, const ProgramInfo &program)
{
    const QLocale locale;
    m_ui->methodBox->addItem(payoutMethodName(PayoutMethod::None), int(PayoutMethod::None));
    for (const PayoutMethod method : payoutMethods)
        m_ui->methodBox->addItem(payoutMethodName(method), int(method));
    m_ui->methodBox->setCurrentIndex(m_ui->methodBox->findData(int(m_account.method)));
    m_ui->nameEdit->setText(m_account.name);
    m_ui->nameEdit->setPlaceholderText(affiliateName);
    m_ui->companyBox->setChecked(m_account.isCompany);
    m_ui->emailEdit->setText(m_account.email);
    m_ui->ibanEdit->setText(grouped(m_account.iban));
    m_ui->bicEdit->setText(m_account.bic);
    m_ui->routingEdit->setText(m_account.routingNumber);
    m_ui->accountEdit->setText(m_account.accountNumber);
    fillAccountTypes(*m_ui->accountTypeBox, m_account.accountType);
    m_ui->addressEdit->setPlainText(m_account.address);
    m_ui->currencyEdit->setText(m_account.currency.isValid() ? m_account.currency.code() : QString());
    m_ui->countryEdit->setText(m_account.country);
    m_ui->minimumLabel->setText(tr("S&mallest payment (%1)").arg(m_currency.code()));
    m_ui->maximumLabel->setText(tr("&Largest payment (%1)").arg(m_currency.code()));
    m_ui->minimumEdit->setPlaceholderText(formatAmount(program.payoutThreshold, locale));
    m_ui->minimumEdit->setToolTip(tr("Empty: as in the program's terms"));
    m_ui->minimumEdit->setText(m_account.minimum ? formatAmount(*m_account.minimum, locale) : QString());
    m_ui->maximumEdit->setText(m_account.maximum ? formatAmount(*m_account.maximum, locale) : QString());
    m_ui->holdBox->setChecked(!m_account.holdReason.isEmpty());
    m_ui->holdEdit->setText(m_account.holdReason);
    for (const TaxForm form : allTaxForms())
        m_ui->taxFormBox->addItem(taxFormName(form), int(form));
    m_ui->taxFormBox->setCurrentIndex(m_ui->taxFormBox->findData(int(m_account.taxForm)));
    m_ui->taxFormEdit->setDate(m_account.taxFormDay.isValid() ? m_account.taxFormDay : QDate::currentDate());
    m_ui->taxIdEdit->setText(m_account.taxId);
    m_ui->vatIdEdit->setText(m_account.vatId);
}

void PayoutAccountDialog::connectInputs()
{
    for (const QLineEdit *edit : findChildren<QLineEdit *>())
        connect(edit, &QLineEdit::textChanged, this, &PayoutAccountDialog::check);
    connect(m_ui->methodBox, &QComboBox::currentIndexChanged, this, &PayoutAccountDialog::showFields);
    connect(m_ui->taxFormBox, &QComboBox::currentIndexChanged, this, &PayoutAccountDialog::check);
    connect(m_ui->holdBox, &QCheckBox::toggled, this, &PayoutAccountDialog::check);
}

PayoutMethod PayoutAccountDialog::method() const
{
    return PayoutMethod(m_ui->methodBox->currentData().toInt());
}

void PayoutAccountDialog::showFields()
{
    const PayoutMethod how = method();
    const bool isTransfer = how == PayoutMethod::Sepa || how == PayoutMethod::Wise || how == PayoutMethod::Bank;
    const bool isNumbered = how == PayoutMethod::Ach || how == PayoutMethod::Bank;
    QFormLayout *form = m_ui->methodLayout;
    form->setRowVisible(m_ui->emailEdit, how == PayoutMethod::PayPal || how == PayoutMethod::Wise);
    form->setRowVisible(m_ui->ibanEdit, isTransfer);
    form->setRowVisible(m_ui->bicEdit, isTransfer);
    form->setRowVisible(m_ui->routingEdit, isNumbered);
    form->setRowVisible(m_ui->accountEdit, isNumbered);
    form->setRowVisible(m_ui->accountTypeBox, how == PayoutMethod::Ach);
    check();
}

PayoutAccount PayoutAccountDialog::typed() const
{
    // What is not shown is not in the way.
    const auto shown = [](const QLineEdit *edit) { return edit->isHidden() ? QString() : edit->text().trimmed(); };
    PayoutAccount account = m_account;
    account.method = method();
    account.name = m_ui->nameEdit->text().simplified();
    account.isCompany = m_ui->companyBox->isChecked();
    account.email = shown(m_ui->emailEdit);
    account.iban = shown(m_ui->ibanEdit);
    account.bic = shown(m_ui->bicEdit);
    account.routingNumber = shown(m_ui->routingEdit);
    account.accountNumber = shown(m_ui->accountEdit);
    account.accountType = AccountType(m_ui->accountTypeBox->currentData().toInt());
    account.currency = Currency::fromCode(m_ui->currencyEdit->text().trimmed().toUpper()).value_or(Currency());
    account.address = m_ui->addressEdit->toPlainText().trimmed();
    account.country = m_ui->countryEdit->text();
    account.minimum = typedLimit(*m_ui->minimumEdit).value_or(m_account.minimum);
    account.maximum = typedLimit(*m_ui->maximumEdit).value_or(m_account.maximum);
    account.holdReason = m_ui->holdBox->isChecked() ? m_ui->holdEdit->text().simplified() : QString();
    account.taxForm = TaxForm(m_ui->taxFormBox->currentData().toInt());
    account.taxFormDay = isReceived(account.taxForm) ? m_ui->taxFormEdit->date() : QDate();
    account.taxId = m_ui->taxIdEdit->text().trimmed();
    account.vatId = m_ui->vatIdEdit->text().trimmed();
    return account;
}

PayoutAccount PayoutAccountDialog::account() const
{
    PayoutAccount account = checkedAccount(typed()).value_or(m_account);
    const std::pair<const QLineEdit *, QString PayoutAccount::*> details[] = {{m_ui->emailEdit, &PayoutAccount::email},
                                                                              {m_ui->ibanEdit, &PayoutAccount::iban},
                                                                              {m_ui->bicEdit, &PayoutAccount::bic},
                                                                              {m_ui->routingEdit, &PayoutAccount::routingNumber},
                                                                              {m_ui->accountEdit, &PayoutAccount::accountNumber}};
    for (const auto &[edit, detail] : details) {
        if (edit->isHidden())
            account.*detail = m_account.*detail;
    }
    return account;
}

Result<std::optional<Money>> PayoutAccountDialog::typedLimit(const QLineEdit &edit) const
{
    if (edit.text().trimmed().isEmpty())
        return std::optional<Money>();
    const Result<Money> amount = Money::parse(edit.text(), m_currency, numberFormatOf(QLocale()));
    return amount ? Result<std::optional<Money>>(*amount) : fail(amount);
}

QString PayoutAccountDialog::detailsError() const
{
    const QString currency = m_ui->currencyEdit->text().trimmed().toUpper();
    if (!currency.isEmpty() && !Currency::fromCode(currency))
        return tr("Write the currency as three letters, such as EUR or USD.");
    const Result<PayoutAccount> checked = checkedAccount(typed());
    return checked ? QString() : checked.error().message;
}

QString PayoutAccountDialog::limitsError() const
{
    const auto smallest = typedLimit(*m_ui->minimumEdit);
    const auto largest = typedLimit(*m_ui->maximumEdit);
    for (const auto *limit : {&smallest, &largest}) {
        if (!*limit)
            return limit->error().message;
    }
    if (const Result<> limits = checkLimits(typed()); !limits)
        return limits.error().message;
    if (m_ui->holdBox->isChecked() && m_ui->holdEdit->text().simplified().isEmpty())
        return tr("Say why nothing is paid for now.");
    return {};
}

/// What the method still lacks: it may come later, but nobody is paid before.
QString PayoutAccountDialog::hint() const
{
    const PayoutAccount wanted = typed();
    switch (wanted.method) {
    case PayoutMethod::None: return tr("Until it is known, what they earn stays due.");
    case PayoutMethod::PayPal: return wanted.email.isEmpty() ? tr("Nothing is paid before there is a PayPal address.") : QString();
    case PayoutMethod::Wise:
        return wanted.email.isEmpty() && wanted.iban.isEmpty() ? tr("Nothing is paid before there is an IBAN or the e-mail address of the Wise account.") : QString();
    case PayoutMethod::Sepa: return wanted.iban.isEmpty() ? tr("Nothing is paid before there is an IBAN.") : QString();
    case PayoutMethod::Ach:
        return wanted.routingNumber.isEmpty() || wanted.accountNumber.isEmpty() ? tr("Nothing is paid before there are a routing number and an account number.") : QString();
    case PayoutMethod::Bank: return tr("No file is written for your bank; the table of a payout lists what to transfer.");
    case PayoutMethod::GiftCard:
    case PayoutMethod::Product:
    case PayoutMethod::Other: break;
    }
    return tr("No money is transferred; the table of a payout lists what to hand over.");
}

void PayoutAccountDialog::check()
{
    const QString details = detailsError();
    const QString limits = limitsError();
    m_ui->errorLabel->setText(details);
    m_ui->errorLabel->setVisible(!details.isEmpty());
    const QString missing = details.isEmpty() ? hint() : QString();
    m_ui->hintLabel->setText(missing);
    m_ui->hintLabel->setVisible(!missing.isEmpty());
    m_ui->limitsErrorLabel->setText(limits);
    m_ui->limitsErrorLabel->setVisible(!limits.isEmpty());
    m_ui->holdEdit->setEnabled(m_ui->holdBox->isChecked());
    m_ui->taxFormEdit->setEnabled(isReceived(TaxForm(m_ui->taxFormBox->currentData().toInt())));
    m_ui->buttonBox->button(QDialogButtonBox::Ok)->setEnabled(details.isEmpty() && limits.isEmpty());
}

void fillAccountTypes(QComboBox &box, AccountType chosen)
{
    box.addItem(PayoutAccountDialog::tr("Checking account"), int(AccountType::Checking));
    box.addItem(PayoutAccountDialog::tr("Savings account"), int(AccountType::Savings));
    box.setCurrentIndex(box.findData(int(chosen)));
}

} // namespace laurel
