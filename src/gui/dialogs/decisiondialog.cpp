#include "gui/dialogs/decisiondialog.h"

#include "core/localformat.h"
#include "gui/dialogs/dialogbuttons.h"
#include "ui_decisiondialog.h"

#include <QLineEdit>
#include <QPushButton>

namespace laurel {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(DecisionDialog)
};

QStringList reasonsFor(DecisionAction action)
{
    if (action == DecisionAction::Hold)
        return {Text::tr("I asked the shop about this order"), Text::tr("The order may be returned"), Text::tr("It looks like a purchase of their own")};
    return {Text::tr("The order was not paid"), Text::tr("A purchase of their own"), Text::tr("Against the guidelines: bids on our name"),
            Text::tr("Against the guidelines: a coupon that was not given to them"), Text::tr("Counted twice")};
}

} // namespace

DecisionDialog::DecisionDialog(DecisionAction action, const CommissionRow &row, QWidget *parent)
    : QDialog(parent), m_ui(std::make_unique<Ui::DecisionDialog>())
{
    m_ui->setupUi(this);
    const bool rejects = action == DecisionAction::Reject;
    setWindowTitle(rejects ? tr("Reject a commission") : tr("Put a commission on hold"));
    const QString amount = formatMoney(row.commission.amount, QLocale());
    m_ui->whatText->setText(tr("%1 of %2 for order %3", "amount, affiliate, order number").arg(amount, row.affiliateName, row.externalId));
    m_ui->noteLabel->setText(rejects ? tr("It is not paid, and the statement leaves it out. You can open it again later.")
                                     : tr("It is not paid until you release it."));
    m_ui->noteLabel->setProperty("role", QStringLiteral("muted"));
    m_ui->reasonBox->addItems(reasonsFor(action));
    m_ui->reasonBox->setCurrentIndex(-1);
    m_ui->reasonBox->lineEdit()->setMaxLength(longestCommissionReason);
    m_ui->reasonBox->lineEdit()->setPlaceholderText(tr("Choose a reason or write one"));
    setUpButtons(*m_ui->buttonBox, rejects ? tr("Reject it") : tr("Put it on hold"));
    connect(m_ui->reasonBox, &QComboBox::currentTextChanged, this, &DecisionDialog::check);
    check();
}

DecisionDialog::~DecisionDialog() = default;

QString DecisionDialog::reason() const { return m_ui->reasonBox->currentText().simplified(); }

void DecisionDialog::check() { m_ui->buttonBox->button(QDialogButtonBox::Ok)->setEnabled(!reason().isEmpty()); }

} // namespace laurel
