#include "gui/dialogs/termsdialog.h"

#include "analytics/kpi.h"
#include "core/localformat.h"
#include "gui/dialogs/dialogbuttons.h"
#include "ui_termsdialog.h"

#include <QPushButton>

namespace laurel {

TermsDialog::TermsDialog(const ProgramInfo &info, QWidget *parent)
    : QDialog(parent), m_ui(std::make_unique<Ui::TermsDialog>()), m_info(info)
{
    m_ui->setupUi(this);
    m_ui->nameEdit->setText(info.name);
    m_ui->objectiveEdit->setText(info.objective);
    m_ui->objectiveEdit->setCursorPosition(0); // a long one is read from its beginning
    for (const Kpi kpi : allKpis())
        m_ui->northStarBox->addItem(kpiName(kpi), kpiKey(kpi));
    m_ui->northStarBox->setCurrentIndex(std::max(0, m_ui->northStarBox->findData(info.northStar)));
    // In the order of AttributionRule.
    m_ui->attributionBox->addItems({tr("A coupon wins over a link"), tr("A link wins over a coupon"), tr("All who touched a sale share it equally")});
    m_ui->attributionBox->setCurrentIndex(int(info.attributionRule));
    m_ui->lifetimeBox->setChecked(info.lifetimeCustomers);
    m_ui->clickBox->addItem(tr("The last click before a sale counts"));
    m_ui->clickBox->addItem(tr("The first click within the cookie window counts"));
    m_ui->clickBox->setCurrentIndex(info.clickRule == ClickRule::LastClick ? 0 : 1);
    // In the order of SelfReferralRule.
    m_ui->selfReferralBox->addItems({tr("Earn like others"), tr("Are held until you decide"), tr("Are rejected")});
    m_ui->selfReferralBox->setCurrentIndex(int(info.selfReferrals));
    m_ui->zeroBox->setChecked(info.keepsZero);
    m_ui->cookieSpin->setValue(info.cookieDays);
    m_ui->holdSpin->setValue(info.holdDays);
    m_ui->payoutDaySpin->setValue(info.payoutDay);
    m_ui->thresholdEdit->setText(formatAmount(info.payoutThreshold, QLocale()));
    m_ui->thresholdLabel->setText(tr("Payout from (%1)").arg(info.currency.code()));
    m_ui->noteLabel->setProperty("role", QStringLiteral("muted"));
    m_ui->errorLabel->setProperty("role", QStringLiteral("error"));
    setUpButtons(*m_ui->buttonBox, tr("Save the terms"));
    connect(m_ui->nameEdit, &QLineEdit::textChanged, this, &TermsDialog::check);
    connect(m_ui->thresholdEdit, &QLineEdit::textChanged, this, &TermsDialog::check);
    check();
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
    info.payoutThreshold = typedThreshold().value_or(info.payoutThreshold);
    return info;
}

Result<Money> TermsDialog::typedThreshold() const
{
    return Money::parse(m_ui->thresholdEdit->text(), m_info.currency, numberFormatOf(QLocale()));
}

void TermsDialog::check()
{
    const auto threshold = typedThreshold();
    QString error;
    if (m_ui->nameEdit->text().trimmed().isEmpty())
        error = tr("The program needs a name.");
    else if (!threshold)
        error = threshold.error().message;
    else if (threshold->isNegative())
        error = tr("The payout threshold cannot be below zero.");
    m_ui->errorLabel->setText(error);
    m_ui->buttonBox->button(QDialogButtonBox::Ok)->setEnabled(error.isEmpty());
}

} // namespace laurel
