#include "gui/pages/payouts/payoutspage.h"

#include "commissions/payoutfiling.h"
#include "core/localformat.h"
#include "gui/dialogs/historydialog.h"
#include "gui/models/payoutmodel.h"
#include "gui/theme/theme.h"
#include "gui/pages/payouts/payerdialog.h"
#include "reports/payoutworkbook.h"
#include "storage/payerdetails.h"
#include "gui/pages/payouts/paymentdialog.h"
#include "gui/pages/payouts/payoutpapers.h"
#include "gui/widgets/emptystate.h"
#include "ui_payoutspage.h"

#include <QLocale>
#include <QDir>
#include <QFileInfo>
#include <QSignalBlocker>
#include <QSortFilterProxyModel>
#include <algorithm>
#include <utility>

namespace laurel {

namespace {
constexpr int payoutsShown = 1000;

QList<PaymentId> idsOf(const QList<Payment> &payments)
{
    QList<PaymentId> ids;
    for (const Payment &payment : payments)
        ids.append(payment.id);
    return ids;
}

} // namespace

PayoutsPage::PayoutsPage(const PageContext &context, QWidget *parent)
    : Page(context, ChangeSet::Commissions | ChangeSet::Sales | ChangeSet::Affiliates | ChangeSet::Program | ChangeSet::Imports, false, parent)
    , m_ui(std::make_unique<Ui::PayoutsPage>())
    , m_papers(new PayoutPapers(context, this))
    , m_payouts(new PayoutModel(this))
    , m_sorted(new QSortFilterProxyModel(this))
{
    m_ui->setupUi(this);
    m_ui->titleLabel->setFont(Theme::font(Theme::Text::Title, true));
    m_ui->createButton->setProperty("primary", true);
    m_ui->owedPane->setWritable(!session().isReadOnly());
    buildEmptyStates();
    connectOwed();
    setUpPayouts();
    connectDetails();
    m_ui->comparePane->begin(context);
    refreshCreateButton();
    connect(m_ui->tabs, &QTabWidget::currentChanged, this, &PayoutsPage::refreshCreateButton);
    connect(m_ui->createButton, &QPushButton::clicked, this, &PayoutsPage::create);
    connect(m_ui->historyButton, &QPushButton::clicked, this, [this] {
        auto *dialog = new HistoryDialog(this->context(), QStringLiteral("payout"), this);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->open();
    });
}

PayoutsPage::~PayoutsPage() = default;

void PayoutsPage::buildEmptyStates()
{
    m_noneOwed = new EmptyState(QStringLiteral("wallet-open"),
                                tr("Nobody is owed anything yet. What affiliates earn is listed here, with what the next payout pays of it."),
                                session().isReadOnly() ? QString() : tr("Import a file…"), this);
    m_ui->owedLayout->addWidget(m_noneOwed);
    m_noneOwed->standInFor({m_ui->owedPane});
    connect(m_noneOwed, &EmptyState::triggered, this, [this] { navigator().importFiles({}); });
    m_nonePaid = new EmptyState(QStringLiteral("wallet-open"),
                                tr("No payout was made yet. Each one is kept here, with its payments, its files and what became of them."),
                                tr("See what is owed"), this);
    m_ui->payoutsLayout->addWidget(m_nonePaid);
    m_nonePaid->standInFor({m_ui->splitter});
    connect(m_nonePaid, &EmptyState::triggered, this, [this] { m_ui->tabs->setCurrentWidget(m_ui->owedTab); });
}

void PayoutsPage::connectOwed()
{
    connect(m_ui->owedPane, &OwedPane::termsChanged, this, &PayoutsPage::reloadOwed);
    connect(m_ui->owedPane, &OwedPane::approveRequested, this, [this] { approveWaiting(session(), session().period().today()); });
    connect(m_ui->owedPane, &OwedPane::accountRequested, this, [this](const PayoutCandidate &candidate) {
        PayoutAccount account = candidate.account;
        account.affiliate = candidate.affiliate; // who told nothing yet has none
        editAccount(session(), account, candidate.name, this);
    });
    connect(m_ui->owedPane, &OwedPane::affiliateRequested, this, [this](AffiliateId affiliate) { navigator().showAffiliate(affiliate); });
}

void PayoutsPage::setUpPayouts()
{
    m_sorted->setSourceModel(m_payouts);
    m_sorted->setSortRole(PayoutModel::SortRole);
    m_ui->payoutTable->setIconSize({18, 18});
    m_ui->payoutTable->setSelectionMode(QAbstractItemView::SingleSelection);
    m_ui->payoutTable->setSortingEnabled(true);
    m_ui->payoutTable->setUp(m_sorted, QStringLiteral("payouts"));
    m_ui->payoutTable->sortByColumn(PayoutModel::Number, Qt::DescendingOrder);
    m_ui->splitter->setStretchFactor(0, 4);
    m_ui->splitter->setStretchFactor(1, 5);
    m_ui->splitter->setSizes({440, 560});
    connect(m_ui->payoutTable->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &PayoutsPage::reloadDetails);
}

void PayoutsPage::focusStart()
{
    if (m_ui->tabs->currentWidget() == m_ui->payoutsTab)
        m_ui->payoutTable->setFocus(Qt::OtherFocusReason);
    else if (m_ui->tabs->currentWidget() == m_ui->compareTab)
        m_ui->comparePane->focusStart();
    else
        m_ui->owedPane->focusStart();
}

void PayoutsPage::reload()
{
    const QDate today = session().period().today();
    m_ui->owedPane->setPlanned(plannedPayout(session().program(), today), today);
    reloadOwed();
    reloadPayouts();
    m_ui->comparePane->reload();
}

void PayoutsPage::reloadOwed()
{
    m_isOwedFresh = false;
    refreshCreateButton();
    ask(QStringLiteral("owed"),
        [terms = m_ui->owedPane->terms(), today = session().period().today()](Database &database) { return readOwed(database, terms, today); },
        [this](const OwedListing &listing) { showOwed(listing); });
}

void PayoutsPage::reloadPayouts()
{
    ask(QStringLiteral("payouts"), [](Database &database) { return PayoutRepository(database).list(payoutsShown); },
        [this](const QList<PayoutSummary> &payouts) { showPayouts(payouts); });
}

void PayoutsPage::showOwed(const OwedListing &listing)
{
    m_owed = listing;
    m_isOwedFresh = true;
    m_ui->owedPane->setListing(listing);
    m_noneOwed->setEmpty(listing.candidates.isEmpty());
    refreshCreateButton();
}

void PayoutsPage::showPayouts(const QList<PayoutSummary> &payouts)
{
    const PayoutSummary *before = currentPayout();
    PayoutRunId wanted = before ? before->payout.id : PayoutRunId();
    {
        const QSignalBlocker quiet(m_ui->payoutTable->selectionModel());
        m_payouts->setPayouts(payouts);
    }
    m_nonePaid->setEmpty(payouts.isEmpty());
    m_ui->tabs->setTabText(1, payouts.isEmpty() ? tr("Payouts made") : tr("Payouts made (%1)").arg(QLocale().toString(payouts.size())));
    if (m_newest.isValid() && m_payouts->rowOf(m_newest) >= 0) {
        wanted = std::exchange(m_newest, {});
        m_ui->tabs->setCurrentWidget(m_ui->payoutsTab);
    }
    const int row = m_payouts->rowOf(wanted);
    m_ui->payoutTable->setCurrentIndex(row < 0 ? m_sorted->index(0, 0) : m_sorted->mapFromSource(m_payouts->index(row, 0)));
    reloadDetails();
}

void PayoutsPage::refreshCreateButton()
{
    const bool isPayable = m_owed.totals.payees > 0;
    m_ui->createButton->setText(isPayable ? tr("&Create payout of %1 to %Ln affiliate(s)", nullptr, m_owed.totals.payees)
                                                .arg(formatSums(m_owed.totals.paid, QLocale()))
                                          : tr("&Create a payout"));
    m_ui->createButton->setEnabled(isPayable && m_isOwedFresh && !m_isCreating && !session().isReadOnly());
    // Elsewhere, and where nobody is owed anything, there is nothing to create.
    m_ui->createButton->setVisible(m_ui->tabs->currentWidget() == m_ui->owedTab && !m_owed.candidates.isEmpty());
}

void PayoutsPage::create()
{
    if (!m_isOwedFresh || m_isCreating || m_owed.totals.payees == 0)
        return;
    const QLocale locale;
    const OwedListing confirmed = m_owed;
    const PayoutTerms &terms = confirmed.terms;
    const QString what = tr("%1 to %Ln affiliate(s), to be paid on %2, for sales until %3.", nullptr, m_owed.totals.payees)
                             .arg(formatSums(m_owed.totals.paid, locale), locale.toString(terms.day, QLocale::LongFormat),
                                  locale.toString(terms.through, QLocale::LongFormat));
    const QString frozen = tr("The commissions in it are frozen then: rules and imports no longer change them. A payment that is not "
                              "made can be voided until it is marked as paid; what was in it is due again.");
    const QString left = m_owed.totals.rolling == 0
        ? QString()
        : u' ' + tr("%1 of %Ln affiliate(s) rolls over.", nullptr, m_owed.totals.rolling).arg(formatSums(m_owed.totals.rollsOver, locale));
    if (!prompts().confirm(this, {tr("Create a payout"), what + left + QStringLiteral("\n\n") + frozen, tr("Create the payout")}))
        return;
    m_isCreating = true;
    refreshCreateButton();
    createPayout(session(), confirmed, this, [this](PayoutRunId id) {
        m_newest = id;
        m_isCreating = false;
        if (!id.isValid())
            reloadOwed();
    });
}

void PayoutsPage::connectDetails()
{
    m_ui->details->setWritable(!session().isReadOnly());
    connect(m_ui->details, &PayoutDetails::fileRequested, this, &PayoutsPage::makeFiles);
    connect(m_ui->details, &PayoutDetails::endRequested, this, &PayoutsPage::endPayments);
    connect(m_ui->details, &PayoutDetails::payerRequested, this, &PayoutsPage::editPayer);
    connect(m_ui->details, &PayoutDetails::reportRequested, this, [this] {
        const PayoutRunId payout = m_ui->details->payout().id;
        const QString path = prompts().openFile(this, tr("Read PayPal's report"), tr("Reports (*.csv *.txt *.tsv);;All files (*)"));
        if (!path.isEmpty())
            readReport(session(), payout, path);
    });
    connect(m_ui->details, &PayoutDetails::statementsRequested, this,
            [this](const QList<Payment> &payments) { m_papers->writeStatements(m_ui->details->payout(), payments); });
    connect(m_ui->details, &PayoutDetails::invoicesRequested, this,
            [this](const QList<Payment> &payments) { m_papers->writeInvoices(m_ui->details->payout(), payments); });
    connect(m_ui->details, &PayoutDetails::yearRequested, m_papers, &PayoutPapers::writeYear);
    connect(m_papers, &PayoutPapers::invoicesTried, this, [this](const Payout &payout, const QList<InvoiceAttempt> &attempts, bool payerLacks) {
        if (m_ui->details->payout().id == payout.id)
            m_ui->details->setWithoutInvoice(attempts, payerLacks);
    });
    connect(m_ui->details, &PayoutDetails::affiliateRequested, this, [this](AffiliateId affiliate) { navigator().showAffiliate(affiliate); });
    connect(m_ui->details, &PayoutDetails::sentRequested, this, [this](const QList<Payment> &payments) {
        changePayments(session(), [ids = idsOf(payments)](PayoutRepository &payouts) { return payouts.markSent(ids); },
                       tr("%Ln payment(s) marked as sent", nullptr, int(payments.size())));
    });
}

void PayoutsPage::reloadDetails()
{
    const PayoutSummary *payout = currentPayout();
    if (!payout)
        return;
    ask(QStringLiteral("payout"), [id = payout->payout.id](Database &database) { return readPayout(database, id); },
        [this](const PayoutContent &content) { m_ui->details->setContent(content); });
}

void PayoutsPage::endPayments(PaymentState outcome, const QList<Payment> &payments)
{
    if (payments.isEmpty())
        return;
    const Payout payout = m_ui->details->payout();
    auto *dialog = new PaymentDialog(outcome, payments, paidDays(payout, session().program()), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog, outcome, payout, ids = idsOf(payments)] {
        const int count = int(ids.size());
        if (outcome == PaymentState::Paid)
            markPaid(session(), payout.id, ids, dialog->day(), dialog->transactionId());
        else if (outcome == PaymentState::Failed)
            changePayments(session(), [ids, reason = dialog->reason()](PayoutRepository &payouts) { return payouts.markFailed(ids, reason); },
                           tr("%Ln payment(s) marked as failed; what was in them is due again", nullptr, count));
        else
            changePayments(session(), [ids, reason = dialog->reason()](PayoutRepository &payouts) { return payouts.voidPayments(ids, reason); },
                           tr("%Ln payment(s) voided; what was in them is due again", nullptr, count));
    });
    dialog->open();
}

void PayoutsPage::makeFiles(const PayoutFileChoice &choice)
{
    const int again = countInFiles(choice.payments);
    const Question question{tr("Write the file again"),
                            tr("%Ln of these payment(s) stand in a file already. Whoever sends both files pays twice.", nullptr, again),
                            tr("Write the file again")};
    if (again > 0 && !prompts().confirm(this, question))
        return;
    const Payout payout = m_ui->details->payout();
    session().jobs().read([payout, choice](Database &database) { return makePayoutFiles(database, payout, choice.format, choice.payments, &payoutWorkbook); }, this,
                          [this, payout, choice](const Result<MadePayoutFiles> &made) {
                              if (!made) {
                                  emit session().failed(made.error());
                                  return;
                              }
                              if (m_ui->details->payout().id == payout.id)
                                  m_ui->details->setProblems(choice, made->problems);
                              if (!made->files.isEmpty())
                                  saveFiles(payout, choice, made->files);
                          });
}

void PayoutsPage::saveFiles(const Payout &payout, const PayoutFileChoice &choice, const QList<PayoutFile> &files)
{
    QStringList paths;
    if (files.size() == 1) {
        const QString name = files.constFirst().name;
        paths.append(prompts().saveFile(this, tr("Write a payout file"), name, tr("Payout file (*.%1)").arg(QFileInfo(name).suffix())));
    } else {
        // One for each currency, or more where a format has a limit.
        const QString folder = prompts().openFolder(this, tr("Choose the folder for %Ln file(s)", nullptr, int(files.size())));
        for (const PayoutFile &file : files)
            paths.append(folder.isEmpty() ? QString() : QDir(folder).filePath(file.name));
    }
    if (paths.contains(QString()) || (paths.size() > 1 && !mayReplace(paths, prompts(), this)))
        return;
    session().jobs().write(
        {}, [payout, choice, files, paths](Database &database, Job &) { return storePayoutFiles(database, payout, choice.format, choice.payments, files, paths); }, this,
        [this, paths, count = int(choice.payments.size())](const Result<> &stored) {
            if (!stored) {
                emit session().failed(stored.error());
                return;
            }
            QStringList names;
            for (const QString &path : paths)
                names.append(QFileInfo(path).fileName());
            session().announce({ChangeSet::Commissions, {}});
            emit session().message(tr("%Ln payment(s) written to %1. Nothing is paid by that: send the file, then mark them as paid.", nullptr, count)
                                       .arg(names.join(QStringLiteral(", "))),
                                   false);
        });
}

void PayoutsPage::editPayer()
{
    session().jobs().read(&loadPayerDetails, this, [this](const Result<PayerDetails> &before) {
        if (!before) {
            emit session().failed(before.error());
            return;
        }
        auto *dialog = new PayerDialog(*before, this);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        connect(dialog, &QDialog::accepted, this, [this, dialog, before = *before] {
            const auto saving = [](const PayerDetails &payer) -> EditWork {
                return [payer](Database &database) -> Result<ChangeSet> {
                    if (const Result<> saved = savePayerDetails(database, payer); !saved)
                        return fail(saved);
                    return ChangeSet{ChangeSet::Program, {}};
                };
            };
            m_ui->details->setProblems({}, {});
            session().edit(tr("Change who pays"), saving(dialog->payer()), saving(before));
        });
        dialog->open();
    });
}

const PayoutSummary *PayoutsPage::currentPayout() const
{
    const QModelIndex index = m_sorted->mapToSource(m_ui->payoutTable->currentIndex());
    return index.isValid() ? &m_payouts->at(index.row()) : nullptr;
}

} // namespace laurel
