#include "gui/pages/payouts/payoutdetails.h"

#include "commissions/payoutfiling.h"
#include "core/localformat.h"
#include "gui/models/payoutmodel.h"
#include "gui/models/payouttext.h"
#include "gui/models/texttablemodel.h"
#include "gui/theme/theme.h"
#include "ui_payoutdetails.h"

#include <QHeaderView>
#include <QMenu>
#include <QSortFilterProxyModel>
#include <algorithm>

namespace laurel {

namespace {

constexpr int mostProblemRows = 5; // as many as are seen at once

bool isNotSent(const Payment &payment)
{
    return payment.state == PaymentState::Open || payment.state == PaymentState::Exported;
}

/// Others have no invoice.
QList<Payment> made(QList<Payment> payments)
{
    payments.removeIf([](const Payment &payment) { return payment.state != PaymentState::Paid; });
    return payments;
}

} // namespace

PayoutDetails::PayoutDetails(QWidget *parent)
    : QFrame(parent)
    , m_ui(std::make_unique<Ui::PayoutDetails>())
    , m_payments(new PaymentModel(this))
    , m_sorted(new QSortFilterProxyModel(this))
    , m_problems(new TextTableModel(this))
    , m_fileMenu(new QMenu(this))
{
    m_ui->setupUi(this);
    setProperty("card", true);
    m_ui->nameLabel->setFont(Theme::font(Theme::Text::Section, true));
    m_ui->totalLabel->setFont(Theme::font(Theme::Text::Section, true));
    for (QLabel *label : {m_ui->captionLabel, m_ui->filesLabel, m_ui->scopeLabel}) {
        label->setFont(Theme::font(Theme::Text::Caption));
        label->setProperty("role", QStringLiteral("muted"));
    }
    m_ui->problemIcon->setPixmap(Theme::icon(QStringLiteral("dialog-warning")).pixmap(22));
    m_ui->problemTable->setUp(m_problems, QStringLiteral("payoutProblems"), {160});
    m_ui->problemTable->setStretchColumn(1);
    m_ui->problemsPane->hide();
    m_sorted->setSourceModel(m_payments);
    m_sorted->setSortRole(PaymentModel::SortRole);
    m_ui->paymentTable->setIconSize({18, 18});
    m_ui->paymentTable->setSortingEnabled(true);
    m_ui->paymentTable->setUp(m_sorted, QStringLiteral("payments"));
    m_ui->paymentTable->sortByColumn(PaymentModel::State, Qt::AscendingOrder); // what is open comes first
    buildMenus();
    connect(m_ui->paymentTable->selectionModel(), &QItemSelectionModel::selectionChanged, this, &PayoutDetails::refreshActions);
    connect(m_ui->paymentTable->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &PayoutDetails::refreshActions);
    connect(m_ui->paymentTable, &DataTable::opened, this,
            [this](const QModelIndex &index) { emit affiliateRequested(m_payments->at(m_sorted->mapToSource(index).row()).affiliate); });
    connect(m_ui->payerButton, &QPushButton::clicked, this, &PayoutDetails::payerRequested);
    connect(m_ui->closeProblemsButton, &QPushButton::clicked, m_ui->problemsPane, &QWidget::hide);
}

PayoutDetails::~PayoutDetails() = default;

void PayoutDetails::buildMenus()
{
    m_ui->writeButton->setMenu(m_fileMenu);
    connect(m_ui->paidButton, &QPushButton::clicked, this, [this] { emit endRequested(PaymentState::Paid, chosen()); });
    auto *more = new QMenu(this);
    m_sent = more->addAction(Theme::icon(paymentStateIcon(PaymentState::Sent)), tr("Mark as &sent"), this, [this] {
        QList<Payment> payments = chosen();
        payments.removeIf([](const Payment &payment) { return !isNotSent(payment); });
        emit sentRequested(payments);
    });
    m_failed = more->addAction(Theme::icon(paymentStateIcon(PaymentState::Failed)), tr("Mark as &failed…"), this,
                               [this] { emit endRequested(PaymentState::Failed, chosen()); });
    m_void = more->addAction(Theme::icon(paymentStateIcon(PaymentState::Void)), tr("&Void…"), this,
                             [this] { emit endRequested(PaymentState::Void, chosen()); });
    more->addSeparator();
    addPapers(*more);
    more->addSeparator();
    m_report = more->addAction(Theme::icon(QStringLiteral("document-import")), tr("&Read PayPal's report…"), this, &PayoutDetails::reportRequested);
    more->addSeparator();
    m_affiliate = more->addAction(Theme::icon(QStringLiteral("user")), tr("Show the &affiliate"), this, [this] {
        emit affiliateRequested(m_payments->at(m_sorted->mapToSource(m_ui->paymentTable->currentIndex()).row()).affiliate);
    });
    m_payer = more->addAction(Theme::icon(QStringLiteral("configure")), tr("&Who pays…"), this, &PayoutDetails::payerRequested);
    m_ui->moreButton->setMenu(more);
}

void PayoutDetails::addPapers(QMenu &menu)
{
    const QIcon page = Theme::icon(QStringLiteral("office-report"));
    m_statements = menu.addAction(page, QString(), this, [this] { emit statementsRequested(withoutNotMade(inScope())); });
    m_invoices = menu.addAction(page, QString(), this, [this] { emit invoicesRequested(made(inScope())); });
    menu.addAction(page, tr("&Year totals…"), this, &PayoutDetails::yearRequested);
}

void PayoutDetails::setWritable(bool writable)
{
    m_writable = writable;
    refreshActions();
}

void PayoutDetails::setContent(const PayoutContent &content)
{
    const bool isSame = content.summary.payout.id == m_content.summary.payout.id;
    const QSet<PaymentId> before = isSame ? selected() : QSet<PaymentId>();
    m_content = content;
    m_payments->setPayments(content.payments);
    select(before);
    if (!isSame)
        m_ui->problemsPane->hide();
    showHeading();
    refreshActions();
}

void PayoutDetails::showHeading()
{
    const QLocale locale;
    const PayoutSummary &summary = m_content.summary;
    const Payout &payout = summary.payout;
    m_ui->nameLabel->setText(tr("Payout %1").arg(payout.number));
    m_ui->totalLabel->setText(formatSums(summary.total, locale));
    m_ui->stateIcon->setPixmap(Theme::icon(payoutStateIcon(summary)).pixmap(18));
    m_ui->stateLabel->setText(payoutStateText(summary, locale));
    QStringList facts{tr("To be paid on %1, for sales until %2.")
                          .arg(locale.toString(payout.day, QLocale::ShortFormat), locale.toString(payout.through, QLocale::ShortFormat))};
    const QString when = locale.toString(payout.createdAt.toLocalTime(), QLocale::ShortFormat);
    facts.append(payout.createdBy.isEmpty() ? tr("Created on %1.").arg(when) : tr("Created on %1 by %2.").arg(when, payout.createdBy));
    m_ui->captionLabel->setText(facts.join(u' '));
    QStringList files;
    for (const PayoutFileRecord &file : std::as_const(m_content.files))
        files.append(tr("%1 (%2)", "file, when it was written").arg(file.name, locale.toString(file.writtenAt.toLocalTime(), QLocale::ShortFormat)));
    m_ui->filesLabel->setText(tr("Files written: %1").arg(files.join(QStringLiteral(", "))));
    m_ui->filesLabel->setVisible(!files.isEmpty());
}

QList<Payment> PayoutDetails::inScope() const
{
    QList<Payment> payments;
    const QModelIndexList rows = m_ui->paymentTable->selectionModel()->selectedRows();
    for (const QModelIndex &row : rows)
        payments.append(m_payments->at(m_sorted->mapToSource(row).row()));
    if (rows.isEmpty())
        payments = m_content.payments;
    return payments;
}

QList<Payment> PayoutDetails::chosen() const
{
    return withoutEnded(inScope());
}

QSet<PaymentId> PayoutDetails::selected() const
{
    QSet<PaymentId> ids;
    for (const QModelIndex &row : m_ui->paymentTable->selectionModel()->selectedRows())
        ids.insert(m_payments->at(m_sorted->mapToSource(row).row()).id);
    return ids;
}

void PayoutDetails::select(const QSet<PaymentId> &payments)
{
    QItemSelection selection;
    for (int row = 0; row < m_sorted->rowCount(); ++row) {
        const QModelIndex index = m_sorted->index(row, 0);
        if (payments.contains(m_payments->at(m_sorted->mapToSource(index).row()).id))
            selection.select(index, index);
    }
    m_ui->paymentTable->selectionModel()->select(selection, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
}

void PayoutDetails::fillFileMenu()
{
    m_fileMenu->clear();
    const QLocale locale;
    for (const PayoutFileChoice &choice : payoutFileChoices(chosen())) {
        const QString text = tr("%1 for %Ln payment(s)…", "kind of file", int(choice.payments.size())).arg(choice.name);
        m_fileMenu->addAction(text, this, [this, choice] { emit fileRequested(choice); });
    }
}

void PayoutDetails::refreshActions()
{
    const QList<Payment> payments = chosen();
    const bool any = m_writable && !payments.isEmpty();
    const auto selected = m_ui->paymentTable->selectionModel()->selectedRows().size();
    fillFileMenu();
    for (QWidget *button : {static_cast<QWidget *>(m_ui->writeButton), static_cast<QWidget *>(m_ui->paidButton)})
        button->setEnabled(any);
    m_sent->setEnabled(any && std::ranges::any_of(payments, isNotSent));
    m_failed->setEnabled(any);
    m_void->setEnabled(any);
    m_payer->setEnabled(m_writable);
    const auto papered = int(withoutNotMade(inScope()).size());
    m_statements->setText(papered == 1 ? tr("S&tatement…") : tr("S&tatements for %Ln payment(s)…", nullptr, papered));
    m_statements->setEnabled(papered > 0);
    const auto billed = int(made(inScope()).size());
    m_invoices->setText(billed == 0 ? tr("Self-billing &invoices…") : tr("Self-billing &invoices for %Ln payment(s)…", nullptr, billed));
    m_invoices->setEnabled(m_writable && billed > 0);
    m_affiliate->setEnabled(m_ui->paymentTable->currentIndex().isValid());
    m_report->setEnabled(m_writable && std::ranges::any_of(m_content.payments, [](const Payment &payment) { return payment.method == PayoutMethod::PayPal; }));
    QList<Money> amounts;
    for (const Payment &payment : payments)
        amounts.append(payment.paid);
    const QString sums = formatSums(sumsOf(amounts).value_or(QList<Money>()), QLocale());
    if (payments.isEmpty())
        m_ui->scopeLabel->setText(selected > 0 ? tr("What is selected has ended: it was paid, failed or voided, and stays so.")
                                               : tr("All its payments have ended."));
    else if (selected > 0)
        m_ui->scopeLabel->setText(tr("For the %Ln open payment(s) selected, %1.", nullptr, int(payments.size())).arg(sums));
    else
        m_ui->scopeLabel->setText(tr("For all %Ln open payment(s), %1. Select some to act on these only.", nullptr, int(payments.size())).arg(sums));
}

void PayoutDetails::setProblems(const PayoutFileChoice &choice, const QList<PayoutFileProblem> &problems)
{
    QList<QStringList> rows;
    bool isPayers = false;
    for (const PayoutFileProblem &problem : problems) {
        const bool isPayer = problem.payment < 0;
        rows.append({isPayer ? tr("The payer") : choice.payments.at(problem.payment).affiliateName, problem.message});
        isPayers = isPayers || isPayer;
    }
    const bool isPayees = std::ranges::any_of(problems, [](const PayoutFileProblem &problem) { return problem.payment >= 0; });
    const QString head = tr("No file was written: %Ln thing(s) to mend first.", nullptr, int(problems.size()));
    // A payment is what was decided; who gets it cannot change under it.
    showProblems(isPayees ? head + u' '
                                + tr("A payment keeps the details it was made with. Void it, correct how the affiliate is paid, and create "
                                     "a payout again.")
                          : head,
                 rows, isPayers);
}

void PayoutDetails::setWithoutInvoice(const QList<InvoiceAttempt> &attempts, bool payerLacks)
{
    QList<QStringList> rows;
    for (const InvoiceAttempt &attempt : attempts) {
        if (!attempt.invoice)
            rows.append({attempt.affiliate, attempt.invoice.error().message});
    }
    showProblems(tr("No invoice was written for %Ln payment(s).", nullptr, int(rows.size())), rows, payerLacks);
}

void PayoutDetails::showProblems(const QString &heading, const QList<QStringList> &rows, bool isPayers)
{
    m_problems->setTable({tr("Whose"), tr("What is to be mended")}, rows);
    m_ui->problemLabel->setText(heading);
    m_ui->payerButton->setVisible(isPayers);
    const int shown = std::min(int(rows.size()), mostProblemRows);
    m_ui->problemTable->setFixedHeight((shown + 1) * m_ui->problemTable->verticalHeader()->defaultSectionSize() + spacing::between);
    m_ui->problemsPane->setVisible(!rows.isEmpty());
}

} // namespace laurel
