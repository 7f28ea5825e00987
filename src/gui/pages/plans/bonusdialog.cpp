#include "gui/pages/plans/bonusdialog.h"

#include "core/localformat.h"
#include "gui/dialogs/dialogbuttons.h"
#include "gui/pages/plans/limitstext.h"
#include "gui/pages/plans/typedterms.h"
#include "ui_bonusdialog.h"

#include <QPushButton>

namespace laurel {

namespace {
enum Pay { Once, ForEach, Percentage };
}

BonusDialog::BonusDialog(const PlanListing &listing, Currency currency, QDate today, QWidget *parent)
    : QDialog(parent)
    , m_ui(std::make_unique<Ui::BonusDialog>())
    , m_currency(currency)
{
    m_ui->setupUi(this);
    for (const BonusMeasure measure : {BonusMeasure::Net, BonusMeasure::Sales, BonusMeasure::Orders,
                                       BonusMeasure::Leads, BonusMeasure::Clicks, BonusMeasure::Earnings})
        m_ui->measureBox->addItem(bonusMeasureName(measure), int(measure));
    for (const BonusPeriod period :
         {BonusPeriod::Month, BonusPeriod::Quarter, BonusPeriod::Year, BonusPeriod::Lifetime})
        m_ui->periodBox->addItem(bonusPeriodName(period), int(period));
    const QString mark = currencyMark(currency, QLocale());
    m_ui->payBox->addItem(tr("%1 once for the period", "currency").arg(mark), int(Once));
    m_ui->payBox->addItem(tr("%1 for each order, lead or click", "currency").arg(mark), int(ForEach));
    m_ui->payBox->addItem(tr("% of the sales or commissions"), int(Percentage));
    fillWhom(*m_ui->whoBox, listing);
    m_ui->dayEdit->setDate(QDate(today.year(), today.month(), 1));
    m_ui->noteLabel->setProperty("role", QStringLiteral("muted"));
    m_ui->errorLabel->setProperty("role", QStringLiteral("error"));
    setUpButtons(*m_ui->buttonBox, tr("Add the bonus"));
    for (const QLineEdit *edit : {m_ui->nameEdit, m_ui->thresholdEdit, m_ui->payEdit})
        connect(edit, &QLineEdit::textChanged, this, &BonusDialog::check);
    for (const QComboBox *box : {m_ui->measureBox, m_ui->payBox})
        connect(box, &QComboBox::currentIndexChanged, this, &BonusDialog::check);
    check();
}

BonusDialog::~BonusDialog() = default;

Result<BonusRule> BonusDialog::withPay(BonusRule bonus) const
{
    const QString text = m_ui->payEdit->text();
    const int pay = m_ui->payBox->currentData().toInt();
    if (pay == Percentage) {
        if (!bonus.countsMoney())
            return fail(ErrorCode::InvalidInput, tr("Orders, leads and clicks have no percentage. Choose an amount."));
        const Result<Rate> rate = typedPercent(text);
        if (!rate)
            return fail(rate);
        bonus.rate = *rate;
        return bonus;
    }
    if (pay == ForEach && bonus.countsMoney())
        return fail(
            ErrorCode::InvalidInput,
            tr("Sales and commissions are not counted one by one. Choose an amount for the period, or a percentage."));
    const Result<Money> amount = typedAmount(text, m_currency);
    if (!amount)
        return fail(amount);
    (pay == ForEach ? bonus.unit : bonus.flat) = *amount;
    return bonus;
}

Result<BonusRule> BonusDialog::bonus() const
{
    BonusRule bonus;
    bonus.name = m_ui->nameEdit->text().simplified();
    bonus.measure = BonusMeasure(m_ui->measureBox->currentData().toInt());
    bonus.period = BonusPeriod(m_ui->periodBox->currentData().toInt());
    bonus.currency = m_currency;
    const Whom whom = whomOf(*m_ui->whoBox);
    bonus.affiliate = whom.affiliate;
    bonus.tier = whom.tier;
    bonus.validFrom = m_ui->dayEdit->date();
    if (bonus.name.isEmpty())
        return fail(ErrorCode::InvalidInput, tr("Give the bonus a name; affiliates read it in their statement."));
    const QString threshold = m_ui->thresholdEdit->text().trimmed();
    if (bonus.countsMoney()) {
        const Result<Money> amount = typedAmount(threshold, m_currency);
        if (!amount)
            return fail(ErrorCode::InvalidInput, tr("Who reaches: %1").arg(amount.error().message));
        bonus.threshold = amount->minor();
    } else {
        bool isCount = false;
        bonus.threshold = QLocale().toLongLong(threshold, &isCount);
        if (!isCount || bonus.threshold < 0)
            return fail(ErrorCode::InvalidInput, tr("Type from which number on it is given."));
    }
    return withPay(bonus);
}

void BonusDialog::check()
{
    const Result<BonusRule> typed = bonus();
    const bool isBegun =
        !m_ui->nameEdit->text().isEmpty() && !m_ui->thresholdEdit->text().isEmpty() && !m_ui->payEdit->text().isEmpty();
    m_ui->errorLabel->setText(typed || !isBegun ? QString() : typed.error().message);
    m_ui->errorLabel->setVisible(!m_ui->errorLabel->text().isEmpty());
    m_ui->buttonBox->button(QDialogButtonBox::Ok)->setEnabled(typed.has_value());
}

} // namespace laurel
