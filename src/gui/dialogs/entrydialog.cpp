#include "gui/dialogs/entrydialog.h"

#include "core/localformat.h"
#include "gui/app/session.h"
#include "gui/dialogs/dialogbuttons.h"
#include "reports/statementwords.h"
#include "storage/businessday.h"
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
    m_ui->dayEdit->setDate(businessToday(session.program().timeZone)); // the window may have been open for days
    for (QLabel *label : {m_ui->kindNote, m_ui->noteLabel, m_ui->searchLabel})
        label->setProperty("role", QStringLiteral("muted"));
    m_ui->errorLabel->setProperty("role", QStringLiteral("error"));
    setUpButtons(*m_ui->buttonBox, wordsOf(kind()).accept);
    connect(m_ui->kindBox, &QComboBox::currentIndexChanged, this, &EntryDialog::showKind);
    for (const QLineEdit *edit : {m_ui->amountEdit, m_ui->reasonEdit, m_ui->orderEdit})
        connect(edit, &QLineEdit::textChanged, this, &EntryDialog::check);
    showKind();
    showSearch(false);
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
    showSearch(true);
    m_search =
        m_session.jobs().read([order, affiliate = m_affiliate](
                                  Database &database) { return CommissionLedger(database).saleOf(order, affiliate); },
                              this, [this](const Result<ConversionId> &sale) { takeSale(sale); });
}

void EntryDialog::reject()
{
    if (m_search)
        m_search->cancel();
    QDialog::reject();
}

void EntryDialog::takeSale(const Result<ConversionId> &sale)
{
    m_search.reset();
    showSearch(false);
    if (!sale) {
        m_ui->errorLabel->setText(sale.error().message);
        m_ui->errorLabel->show();
        m_ui->orderEdit->setFocus();
        return;
    }
    if (!m_ui->buttonBox->button(QDialogButtonBox::Ok)->isEnabled())
        return;
    m_sale = *sale;
    QDialog::accept();
}

/// While it lasts, which may be as long as an import, nothing but giving up is possible.
void EntryDialog::showSearch(bool isSearching)
{
    m_ui->searchLabel->setVisible(isSearching);
    for (QWidget *input : std::initializer_list<QWidget *>{m_ui->kindBox, m_ui->amountEdit, m_ui->reasonEdit,
                                                           m_ui->dayEdit, m_ui->orderEdit})
        input->setEnabled(!isSearching);
    if (isSearching)
        m_ui->buttonBox->button(QDialogButtonBox::Ok)->setEnabled(false);
    else
        check();
}

} // namespace laurel
