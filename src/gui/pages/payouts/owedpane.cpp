#include "gui/pages/payouts/owedpane.h"

#include "core/localformat.h"
#include "gui/models/payoutcandidatemodel.h"
#include "gui/models/payouttext.h"
#include "gui/theme/theme.h"
#include "ui_owedpane.h"

#include <QHeaderView>
#include <QSignalBlocker>

namespace laurel {

OwedPane::OwedPane(QWidget *parent)
    : QWidget(parent), m_ui(std::make_unique<Ui::OwedPane>()), m_model(new PayoutCandidateModel(this)), m_sorted(new PayoutCandidateOrder(this))
{
    m_ui->setupUi(this);
    m_ui->waitingIcon->setPixmap(Theme::icon(QStringLiteral("clock")).pixmap(22));
    m_ui->waitingCard->hide();
    m_ui->paidTile->setCaption(tr("This payout"));
    m_ui->rollsOverTile->setCaption(tr("Rolls over"));
    m_ui->laterTile->setCaption(tr("Comes later"));
    m_ui->methodBox->addItem(tr("Any way"), -1);
    for (const PayoutMethod method : payoutMethods)
        m_ui->methodBox->addItem(payoutMethodName(method), int(method));
    m_sorted->setSourceModel(m_model);
    m_ui->table->setIconSize({18, 18});
    m_ui->table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_ui->table->setUp(m_sorted, QStringLiteral("payoutCandidates"));
    m_ui->table->setStretchColumn(PayoutCandidateModel::Note);
    m_ui->table->horizontalHeader()->setSortIndicatorClearable(true);
    m_ui->table->horizontalHeader()->setSortIndicator(-1, Qt::AscendingOrder);
    m_ui->table->setSortingEnabled(true);
    connectInputs();
    refreshButtons();
}

OwedPane::~OwedPane() = default;

void OwedPane::connectInputs()
{
    for (const QDateEdit *edit : {m_ui->dayEdit, m_ui->throughEdit}) {
        connect(edit, &QDateEdit::dateChanged, this, [this] {
            m_isTouched = true;
            emit termsChanged();
        });
    }
    connect(m_ui->methodBox, &QComboBox::currentIndexChanged, this, &OwedPane::termsChanged);
    connect(m_ui->approveButton, &QPushButton::clicked, this, &OwedPane::approveRequested);
    const auto askAccount = [this] {
        if (const PayoutCandidate *candidate = current(); candidate && m_writable)
            emit accountRequested(*candidate);
    };
    connect(m_ui->accountButton, &QPushButton::clicked, this, askAccount);
    connect(m_ui->table, &DataTable::opened, this, askAccount);
    connect(m_ui->affiliateButton, &QPushButton::clicked, this, [this] {
        if (const PayoutCandidate *candidate = current())
            emit affiliateRequested(candidate->affiliate);
    });
    connect(m_ui->table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &OwedPane::refreshButtons);
}

void OwedPane::setPlanned(const PayoutTerms &terms, QDate today)
{
    const QSignalBlocker quietDay(m_ui->dayEdit);
    const QSignalBlocker quietThrough(m_ui->throughEdit);
    m_ui->dayEdit->setMinimumDate(today);
    if (m_isTouched)
        return;
    m_ui->dayEdit->setDate(terms.day);
    m_ui->throughEdit->setDate(terms.through);
}

void OwedPane::setWritable(bool writable)
{
    m_writable = writable;
    refreshButtons();
}

PayoutTerms OwedPane::terms() const
{
    PayoutTerms terms;
    terms.day = m_ui->dayEdit->date();
    terms.through = m_ui->throughEdit->date();
    if (const int method = m_ui->methodBox->currentData().toInt(); method >= 0)
        terms.method = PayoutMethod(method);
    return terms;
}

void OwedPane::focusStart()
{
    m_ui->table->setFocus(Qt::OtherFocusReason);
}

void OwedPane::setListing(const OwedListing &listing)
{
    const PayoutCandidate *before = current();
    const AffiliateId chosen = before ? before->affiliate : AffiliateId();
    m_model->setCandidates(listing.candidates);
    int row = 0;
    for (int i = 0; i < m_sorted->rowCount(); ++i) {
        if (m_sorted->index(i, 0).data(PayoutCandidateModel::AffiliateRole).toLongLong() == chosen.value())
            row = i;
    }
    m_ui->table->setCurrentIndex(m_sorted->index(row, 0));
    showWaiting(listing.waiting);
    showFigures(listing);
    refreshButtons();
}

void OwedPane::showWaiting(const WaitingCommissions &waiting)
{
    m_ui->waitingLabel->setText(tr("%Ln commission(s) of %1 wait for approval: their hold is over.", nullptr, int(waiting.rows))
                                    .arg(formatSums(waiting.sums, QLocale())));
    m_ui->waitingCard->setVisible(waiting.rows > 0);
}

void OwedPane::showFigures(const OwedListing &listing)
{
    const QLocale locale;
    m_ui->paidTile->setFigure(formatSums(listing.totals.paid, locale),
                              listing.totals.payees == 0 ? tr("nobody can be paid yet") : tr("to %Ln affiliate(s)", nullptr, listing.totals.payees));
    m_ui->rollsOverTile->setFigure(formatSums(listing.totals.rollsOver, locale),
                                   listing.totals.rolling == 0 ? tr("nothing is left over") : tr("of %Ln affiliate(s)", nullptr, listing.totals.rolling));
    m_ui->laterTile->setFigure(formatSums(listing.totals.later, locale), tr("pending, on hold or of later sales"));
}

void OwedPane::refreshButtons()
{
    const bool chosen = current() != nullptr;
    m_ui->approveButton->setEnabled(m_writable);
    m_ui->accountButton->setEnabled(chosen && m_writable);
    m_ui->affiliateButton->setEnabled(chosen);
}

const PayoutCandidate *OwedPane::current() const
{
    const QModelIndex index = m_sorted->mapToSource(m_ui->table->currentIndex());
    return index.isValid() ? &m_model->at(index.row()) : nullptr;
}

} // namespace laurel
