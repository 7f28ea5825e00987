#include "gui/dialogs/termsdialog.h"

#include "analytics/kpi.h"
#include "core/localformat.h"
#include "gui/dialogs/dialogbuttons.h"
#include "gui/models/payouttext.h"
#include "ui_termsdialog.h"

#include <QPushButton>

namespace laurel {

TermsDialog::TermsDialog(const ProgramInfo &info, const PayoutConditions &conditions, QWidget *parent)
    : QDialog(parent), m_ui(std::make_unique<Ui::TermsDialog>()), m_info(info), m_conditions(conditions)
{
    m_ui->setupUi(this);
    m_ui->noteLabel->setProperty("role", QStringLiteral("muted"));
    m_ui->errorLabel->setProperty("role", QStringLiteral("error"));
    setUpButtons(*m_ui->buttonBox, tr("Save the terms"));
    fill();
    connectInputs();
    check();
}

void TermsDialog::fill()
{
    m_ui->nameEdit->setText(m_info.name);
    m_ui->objectiveEdit->setText(m_info.objective);
    m_ui->objectiveEdit->setCursorPosition(0); // a long one is read from its beginning
    for (const Kpi kpi : allKpis())
        m_ui->northStarBox->addItem(kpiName(kpi), kpiKey(kpi));
    m_ui->northStarBox->setCurrentIndex(std::max(0, m_ui->northStarBox->findData(m_info.northStar)));
    // In the order of AttributionRule.
    m_ui->attributionBox->addItems({tr("A coupon wins over a link"), tr("A link wins over a coupon"), tr("All who touched a sale share it equally")});
    m_ui->attributionBox->setCurrentIndex(int(m_info.attributionRule));
    m_ui->lifetimeBox->setChecked(m_info.lifetimeCustomers);
    m_ui->clickBox->addItem(tr("The last click before a sale counts"));
    m_ui->clickBox->addItem(tr("The first click within the cookie window counts"));
    m_ui->clickBox->setCurrentIndex(m_info.clickRule == ClickRule::LastClick ? 0 : 1);
    // In the order of SelfReferralRule.
    m_ui->selfReferralBox->addItems({tr("Earn like others"), tr("Are held until you decide"), tr("Are rejected")});
    m_ui->selfReferralBox->setCurrentIndex(int(m_info.selfReferrals));
    m_ui->zeroBox->setChecked(m_info.keepsZero);
    m_ui->cookieSpin->setValue(m_info.cookieDays);
    m_ui->holdSpin->setValue(m_info.holdDays);
    m_ui->payoutDaySpin->setValue(m_info.payoutDay);
    m_ui->thresholdEdit->setText(formatAmount(m_info.payoutThreshold, QLocale()));
    m_ui->thresholdLabel->setText(tr("Payout f&rom (%1)").arg(m_info.currency.code()));
    m_ui->feeLabel->setText(tr("&Fee kept back (%1)").arg(m_info.currency.code()));
    for (const PayoutMethod method : payoutMethods)
        m_ui->feeBox->addItem(QString(), int(method));
    if (!m_conditions.fees.empty())
        m_ui->feeBox->setCurrentIndex(m_ui->feeBox->findData(int(m_conditions.fees.cbegin()->first)));
    nameFees();
    showFee();
    m_ui->taxFormBox->setChecked(m_conditions.needsTaxForm);
}

void TermsDialog::connectInputs()
{
    connect(m_ui->nameEdit, &QLineEdit::textChanged, this, &TermsDialog::check);
    connect(m_ui->thresholdEdit, &QLineEdit::textChanged, this, &TermsDialog::check);
    connect(m_ui->feeBox, &QComboBox::currentIndexChanged, this, &TermsDialog::showFee);
    connect(m_ui->feeEdit, &QLineEdit::textEdited, this, &TermsDialog::takeFee);
}

TermsDialog::~TermsDialog() = default;

ProgramInfo TermsDialog::info() const
{
    ProgramInfo info = m_info;
    info.name = m_ui->nameEdit->text().trimmed();
    info.objective = m_ui->objectiveEdit->text().trimmed();
    info.northStar = m_ui->northStarBox->currentData().toString();
    info.attributionRule = AttributionRule(m_ui->attributionBox->currentIndex());
    info.lifetimeCustomers = m_ui->lifetimeBox->isChecked();
    info.clickRule = m_ui->clickBox->currentIndex() == 0 ? ClickRule::LastClick : ClickRule::FirstClick;
    info.selfReferrals = SelfReferralRule(m_ui->selfReferralBox->currentIndex());
    info.keepsZero = m_ui->zeroBox->isChecked();
    info.cookieDays = m_ui->cookieSpin->value();
    info.holdDays = m_ui->holdSpin->value();
    info.payoutDay = m_ui->payoutDaySpin->value();
    info.payoutThreshold = typed(m_ui->thresholdEdit->text()).value_or(info.payoutThreshold);
    return info;
}

PayoutConditions TermsDialog::conditions() const
{
    PayoutConditions conditions = m_conditions;
    conditions.needsTaxForm = m_ui->taxFormBox->isChecked();
    return conditions;
}

Result<Money> TermsDialog::typed(const QString &text) const { return Money::parse(text, m_info.currency, numberFormatOf(QLocale())); }

PayoutMethod TermsDialog::feeMethod() const { return PayoutMethod(m_ui->feeBox->currentData().toInt()); }

void TermsDialog::showFee()
{
    const auto fee = m_conditions.fees.find(feeMethod());
    m_ui->feeEdit->setText(fee == m_conditions.fees.cend() ? QString() : formatAmount(fee->second, QLocale()));
    check();
}

void TermsDialog::takeFee()
{
    const QString text = m_ui->feeEdit->text().trimmed();
    const Result<Money> fee = typed(text);
    if (text.isEmpty() || (fee && fee->isZero()))
        m_conditions.fees.erase(feeMethod());
    else if (fee && !fee->isNegative())
        m_conditions.fees.insert_or_assign(feeMethod(), *fee);
    nameFees();
    check();
}

/// All fees are seen where a way of paying is chosen.
void TermsDialog::nameFees()
{
    for (int i = 0; i < m_ui->feeBox->count(); ++i) {
        const auto method = PayoutMethod(m_ui->feeBox->itemData(i).toInt());
        const auto fee = m_conditions.fees.find(method);
        const QString name = payoutMethodName(method);
        m_ui->feeBox->setItemText(i, fee == m_conditions.fees.cend() ? name
                                                                    : tr("%1: %2", "way of paying, fee").arg(name, formatMoney(fee->second, QLocale())));
    }
}

void TermsDialog::check()
{
    const auto threshold = typed(m_ui->thresholdEdit->text());
    const QString feeText = m_ui->feeEdit->text().trimmed();
    const auto fee = feeText.isEmpty() ? Result<Money>(Money(0, m_info.currency)) : typed(feeText);
    QString error;
    if (m_ui->nameEdit->text().trimmed().isEmpty())
        error = tr("The program needs a name.");
    else if (!threshold)
        error = threshold.error().message;
    else if (threshold->isNegative())
        error = tr("The payout threshold cannot be below zero.");
    else if (!fee)
        error = fee.error().message;
    else if (fee->isNegative())
        error = tr("A fee cannot be below zero.");
    m_ui->errorLabel->setText(error);
    // A fee that is not understood would be lost under another way of paying.
    m_ui->feeBox->setEnabled(fee && !fee->isNegative());
    m_ui->buttonBox->button(QDialogButtonBox::Ok)->setEnabled(error.isEmpty());
}

} // namespace laurel
