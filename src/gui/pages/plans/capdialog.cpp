#include "gui/pages/plans/capdialog.h"

#include "core/localformat.h"
#include "gui/dialogs/dialogbuttons.h"
#include "gui/pages/plans/limitstext.h"
#include "gui/pages/plans/typedterms.h"
#include "ui_capdialog.h"

#include <QPushButton>

namespace laurel {

CapDialog::CapDialog(const PlanListing &listing, Currency currency, QDate today, QWidget *parent)
    : QDialog(parent)
    , m_ui(std::make_unique<Ui::CapDialog>())
    , m_currency(currency)
{
    m_ui->setupUi(this);
    m_ui->amountEditLabel->setText(tr("At &most (%1)").arg(currencyMark(currency, QLocale())));
    for (const CapPeriod period :
         {CapPeriod::Month, CapPeriod::Week, CapPeriod::Day, CapPeriod::Order, CapPeriod::Total})
        m_ui->perBox->addItem(capPeriodName(period), int(period));
    fillWhom(*m_ui->whoBox, listing);
    m_ui->sharedBox->addItem(tr("Each of them may earn that much"), false);
    m_ui->sharedBox->addItem(tr("All of them together may earn that much"), true);
    m_ui->dayEdit->setDate(today);
    m_ui->noteLabel->setProperty("role", QStringLiteral("muted"));
    m_ui->errorLabel->setProperty("role", QStringLiteral("error"));
    setUpButtons(*m_ui->buttonBox, tr("Add the limit"));
    connect(m_ui->amountEdit, &QLineEdit::textChanged, this, &CapDialog::check);
    connect(m_ui->whoBox, &QComboBox::currentIndexChanged, this, &CapDialog::check);
    check();
}

CapDialog::~CapDialog() = default;

CommissionCap CapDialog::cap() const
{
    CommissionCap cap;
    const Whom whom = whomOf(*m_ui->whoBox);
    cap.affiliate = whom.affiliate;
    cap.tier = whom.tier;
    cap.together = !whom.affiliate.isValid() && m_ui->sharedBox->currentData().toBool();
    cap.per = CapPeriod(m_ui->perBox->currentData().toInt());
    cap.amount = typedAmount(m_ui->amountEdit->text(), m_currency).value_or(Money(0, m_currency));
    cap.validFrom = m_ui->dayEdit->date();
    return cap;
}

void CapDialog::check()
{
    const Result<Money> amount = typedAmount(m_ui->amountEdit->text(), m_currency);
    m_ui->errorLabel->setText(amount || m_ui->amountEdit->text().isEmpty() ? QString() : amount.error().message);
    m_ui->errorLabel->setVisible(!m_ui->errorLabel->text().isEmpty());
    m_ui->formLayout->setRowVisible(m_ui->sharedBox, !whomOf(*m_ui->whoBox).affiliate.isValid());
    m_ui->buttonBox->button(QDialogButtonBox::Ok)->setEnabled(amount.has_value());
}

} // namespace laurel
