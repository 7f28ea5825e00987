#include "gui/pages/payouts/paymentdialog.h"

#include "core/localformat.h"
#include "gui/dialogs/dialogbuttons.h"
#include "gui/pages/payouts/payoutsdata.h"
#include "storage/commissionledger.h"
#include "ui_paymentdialog.h"

#include <QPushButton>

namespace laurel {

PaymentDialog::PaymentDialog(PaymentState outcome, const QList<Payment> &payments, const DateRange &days, QWidget *parent)
    : QDialog(parent), m_ui(std::make_unique<Ui::PaymentDialog>()), m_outcome(outcome)
{
    m_ui->setupUi(this);
    const bool isPaid = outcome == PaymentState::Paid;
    m_ui->dayEdit->setDateRange(days.from(), days.last());
    m_ui->dayEdit->setDate(days.last());
    m_ui->reasonEdit->setMaxLength(longestCommissionReason);
    m_ui->formLayout->setRowVisible(m_ui->dayEdit, isPaid);
    m_ui->formLayout->setRowVisible(m_ui->transactionEdit, isPaid && payments.size() == 1);
    m_ui->formLayout->setRowVisible(m_ui->reasonEdit, !isPaid);
    m_ui->finalLabel->setProperty("role", QStringLiteral("muted"));
    showWords(payments);
    connect(m_ui->reasonEdit, &QLineEdit::textChanged, this, &PaymentDialog::check);
    check();
}

PaymentDialog::~PaymentDialog() = default;

void PaymentDialog::showWords(const QList<Payment> &payments)
{
    QList<Money> amounts;
    for (const Payment &payment : payments)
        amounts.append(payment.paid);
    const QString sums = formatSums(sumsOf(amounts).value_or(QList<Money>()), QLocale());
    m_ui->whatLabel->setText(payments.size() == 1 ? tr("%1 to %2", "amount, affiliate").arg(sums, payments.constFirst().affiliateName)
                                                  : tr("%Ln payment(s) of %1", nullptr, int(payments.size())).arg(sums));
    const int count = int(payments.size());
    switch (m_outcome) {
    case PaymentState::Paid:
        setWindowTitle(tr("Mark as paid"));
        m_ui->finalLabel->setText(tr("Paid is final: this cannot be undone. What turns out wrong later is taken back from what comes next."));
        setUpButtons(*m_ui->buttonBox, tr("Mark %Ln payment(s) as paid", nullptr, count));
        break;
    case PaymentState::Failed:
        setWindowTitle(tr("Mark as failed"));
        m_ui->finalLabel->setText(tr("The money did not arrive: its commissions are due again and go into the next payout. This cannot be undone."));
        setUpButtons(*m_ui->buttonBox, tr("Mark %Ln payment(s) as failed", nullptr, count));
        break;
    default:
        setWindowTitle(tr("Void payments"));
        m_ui->finalLabel->setText(tr("What is void is not paid: its commissions are due again and go into the next payout. Take it out of any file that "
                                     "was written. This cannot be undone."));
        setUpButtons(*m_ui->buttonBox, tr("Void %Ln payment(s)", nullptr, count));
        break;
    }
    if (m_outcome != PaymentState::Paid) {
        m_ui->buttonBox->button(QDialogButtonBox::Ok)->setProperty("primary", false);
        emphasise(*m_ui->buttonBox->button(QDialogButtonBox::Ok), true);
    }
}

QDate PaymentDialog::day() const
{
    return m_ui->dayEdit->date();
}

QString PaymentDialog::reason() const
{
    return m_ui->reasonEdit->text().simplified();
}

QString PaymentDialog::transactionId() const
{
    return m_ui->transactionEdit->text().simplified();
}

void PaymentDialog::check()
{
    m_ui->buttonBox->button(QDialogButtonBox::Ok)->setEnabled(m_outcome == PaymentState::Paid || !reason().isEmpty());
}

} // namespace laurel
