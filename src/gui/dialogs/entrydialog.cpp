#include "gui/dialogs/entrydialog.h"

#include "core/localformat.h"
#include "gui/app/session.h"
#include "gui/dialogs/dialogbuttons.h"
#include "reports/statementwords.h"
#include "ui_entrydialog.h"

#include <QPushButton>

namespace laurel {

namespace {

struct KindWords
{
    QString note;
    QString accept;
};

KindWords wordsOf(CommissionEntryKind kind)
{
    switch (kind) {
    case CommissionEntryKind::Adjustment:
        return {EntryDialog::tr("Puts something right. An amount below zero is taken off."),
                EntryDialog::tr("Enter the adjustment")};
    case CommissionEntryKind::Clawback:
        return {EntryDialog::tr("Takes back what was paid before: it is taken off what comes next."),
                EntryDialog::tr("Enter the clawback")};
    default:
        return {EntryDialog::tr("Paid on top of what their sales earn."), EntryDialog::tr("Enter the bonus")};
    }
}

} // namespace

EntryDialog::EntryDialog(Session &session, AffiliateId affiliate, const QString &name, QWidget *parent)
    : QDialog(parent)
    , m_ui(std::make_unique<Ui::EntryDialog>())
    , m_session(session)
    , m_affiliate(affiliate)
{
    m_ui->setupUi(this);
    setWindowTitle(tr("Bonus or correction for %1").arg(name));
    for (const CommissionEntryKind kind :
         {CommissionEntryKind::Bonus, CommissionEntryKind::Adjustment, CommissionEntryKind::Clawback})
        m_ui->kindBox->addItem(entryKindName(kind), int(kind));
    m_ui->amountLabel->setText(tr("&Amount (%1)").arg(session.program().currency.code()));
    m_ui->reasonEdit->setMaxLength(longestCommissionReason);
    m_ui->dayEdit->setDate(session.period().today());
    for (QLabel *label : {m_ui->kindNote, m_ui->noteLabel})
        label->setProperty("role", QStringLiteral("muted"));
    m_ui->errorLabel->setProperty("role", QStringLiteral("error"));
    setUpButtons(*m_ui->buttonBox, wordsOf(kind()).accept);
    connect(m_ui->kindBox, &QComboBox::currentIndexChanged, this, &EntryDialog::showKind);
    for (const QLineEdit *edit : {m_ui->amountEdit, m_ui->reasonEdit, m_ui->orderEdit})
        connect(edit, &QLineEdit::textChanged, this, &EntryDialog::check);
    showKind();
}

EntryDialog::~EntryDialog() = default;

CommissionEntryKind EntryDialog::kind() const { return CommissionEntryKind(m_ui->kindBox->currentData().toInt()); }

CommissionEntry EntryDialog::entry() const
{
    CommissionEntry entry;
    entry.kind = kind();
    entry.affiliate = m_affiliate;
    entry.day = m_ui->dayEdit->date();
    entry.amount = entryAmount(entry.kind, typedAmount().value_or(Money(0, m_session.program().currency)));
    entry.reason = m_ui->reasonEdit->text().simplified();
    entry.conversion = m_sale;
    return entry;
}

Result<Money> EntryDialog::typedAmount() const
{
    return Money::parse(m_ui->amountEdit->text(), m_session.program().currency, numberFormatOf(QLocale()));
}

void EntryDialog::showKind()
{
    const KindWords words = wordsOf(kind());
    m_ui->kindNote->setText(words.note);
    m_ui->buttonBox->button(QDialogButtonBox::Ok)->setText(words.accept);
    check();
}

QString EntryDialog::error() const
{
    if (m_ui->amountEdit->text().trimmed().isEmpty())
        return {};
    if (const Result<Money> amount = typedAmount(); !amount)
        return amount.error().message;
    CommissionEntry explained = entry();
    if (explained.reason.isEmpty())
        explained.reason = QStringLiteral("?"); // is missing, not wrong
    const Result<> valid = checkEntry(explained);
    return valid ? QString() : valid.error().message;
}

void EntryDialog::check()
{
    const QString wrong = error();
    m_ui->errorLabel->setText(wrong);
    m_ui->errorLabel->setVisible(!wrong.isEmpty());
    const bool isWhole =
        !m_ui->amountEdit->text().trimmed().isEmpty() && !m_ui->reasonEdit->text().simplified().isEmpty();
    m_ui->buttonBox->button(QDialogButtonBox::Ok)->setEnabled(wrong.isEmpty() && isWhole);
}

void EntryDialog::accept()
{
    const QString order = m_ui->orderEdit->text().trimmed();
    m_sale = {};
    if (order.isEmpty()) {
        QDialog::accept();
        return;
    }
    m_ui->buttonBox->button(QDialogButtonBox::Ok)->setEnabled(false); // until the order is found
    m_session.jobs().read([order](Database &database) { return CommissionLedger(database).saleOf(order); }, this,
                          [this, order](const Result<ConversionId> &sale) {
                              if (!isVisible() || m_ui->orderEdit->text().trimmed() != order)
                                  return;
                              check();
                              if (!sale) {
                                  m_ui->errorLabel->setText(sale.error().message);
                                  m_ui->errorLabel->show();
                                  return;
                              }
                              m_sale = *sale;
                              QDialog::accept();
                          });
}

} // namespace laurel
