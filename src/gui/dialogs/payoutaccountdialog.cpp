#include "gui/dialogs/payoutaccountdialog.h"

#include "commissions/bankcode.h"
#include "commissions/iban.h"
#include "commissions/payeetext.h"
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

/// Digits without the spaces and hyphens people write them with.
QString compact(const QString &text) { return text.simplified().remove(u' ').remove(u'-'); }

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
    for (const PayoutMethod method : allPayoutMethods())
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
    m_ui->accountTypeBox->addItem(tr("Checking account"), int(AccountType::Checking));
    m_ui->accountTypeBox->addItem(tr("Savings account"), int(AccountType::Savings));
    m_ui->accountTypeBox->setCurrentIndex(m_ui->accountTypeBox->findData(int(m_account.accountType)));
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

PayoutAccount PayoutAccountDialog::account() const
{
    PayoutAccount account = m_account;
    account.method = method();
    account.name = m_ui->nameEdit->text().simplified();
    account.isCompany = m_ui->companyBox->isChecked();
    account.email = m_ui->emailEdit->text().trimmed();
    account.iban = normalisedIban(m_ui->ibanEdit->text()).value_or(QString());
    account.bic = normalisedBic(m_ui->bicEdit->text()).value_or(QString());
    account.routingNumber = compact(m_ui->routingEdit->text());
    account.accountNumber = compact(m_ui->accountEdit->text());
    account.accountType = AccountType(m_ui->accountTypeBox->currentData().toInt());
    account.currency = Currency::fromCode(m_ui->currencyEdit->text().trimmed().toUpper()).value_or(Currency());
    account.country = m_ui->countryEdit->text().trimmed().toUpper();
    account.minimum = typedLimit(*m_ui->minimumEdit).value_or(m_account.minimum);
    account.maximum = typedLimit(*m_ui->maximumEdit).value_or(m_account.maximum);
    account.holdReason = m_ui->holdBox->isChecked() ? m_ui->holdEdit->text().simplified() : QString();
    account.taxForm = TaxForm(m_ui->taxFormBox->currentData().toInt());
    account.taxFormDay = isReceived(account.taxForm) ? m_ui->taxFormEdit->date() : QDate();
    account.taxId = m_ui->taxIdEdit->text().trimmed();
    account.vatId = m_ui->vatIdEdit->text().trimmed();
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
    const QString email = m_ui->emailEdit->text().trimmed();
    const QString routing = compact(m_ui->routingEdit->text());
    const QString country = m_ui->countryEdit->text().trimmed();
    const QString currency = m_ui->currencyEdit->text().trimmed().toUpper();
    const auto iban = normalisedIban(m_ui->ibanEdit->text());
    const auto bic = normalisedBic(m_ui->bicEdit->text());
    const auto has = [](const QLineEdit *edit) { return !edit->isHidden() && !edit->text().trimmed().isEmpty(); };
    if (!isPlainText(m_ui->nameEdit->text()))
        return tr("The name has characters that cannot be seen. Type it again.");
    if (has(m_ui->emailEdit) && method() == PayoutMethod::PayPal && !isPayPalRecipient(email))
        return tr("PayPal knows people by an e-mail address, a PayerID or a telephone number with its country code.");
    if (has(m_ui->emailEdit) && method() == PayoutMethod::Wise && !isEmailAddress(email))
        return tr("This is not an e-mail address. Leave it empty when there is an IBAN.");
    if (has(m_ui->ibanEdit) && !iban)
        return iban.error().message;
    if (has(m_ui->ibanEdit) && method() == PayoutMethod::Sepa && !isSepaIban(*iban))
        return tr("Banks of this country take no part in SEPA. Choose Wise or another bank transfer.");
    if (has(m_ui->bicEdit) && !bic)
        return bic.error().message;
    if (has(m_ui->routingEdit) && method() == PayoutMethod::Ach && !isValidRoutingNumber(routing))
        return tr("This is not the routing number of a bank in the USA: nine digits, the last of which checks the others.");
    if (!currency.isEmpty() && !Currency::fromCode(currency))
        return tr("Write the currency as three letters, such as EUR or USD.");
    if (!country.isEmpty() && country.size() != 2)
        return tr("Write the country as two letters, such as DE or US.");
    return {};
}

QString PayoutAccountDialog::limitsError() const
{
    const auto smallest = typedLimit(*m_ui->minimumEdit);
    const auto largest = typedLimit(*m_ui->maximumEdit);
    for (const auto *limit : {&smallest, &largest}) {
        if (!*limit)
            return limit->error().message;
        if (limit->value() && limit->value()->isNegative())
            return tr("A payment cannot be below zero.");
    }
    if (*smallest && *largest && (*smallest)->minor() > (*largest)->minor())
        return tr("The smallest payment is larger than the largest.");
    if (m_ui->holdBox->isChecked() && m_ui->holdEdit->text().simplified().isEmpty())
        return tr("Say why nothing is paid for now.");
    return {};
}

/// What the method still lacks: it may come later, but nobody is paid before.
QString PayoutAccountDialog::hint() const
{
    const PayoutAccount wanted = account();
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

} // namespace laurel
