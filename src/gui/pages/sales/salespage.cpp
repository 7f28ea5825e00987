#include "gui/pages/sales/salespage.h"

#include "gui/app/batchhistory.h"
#include "gui/commands/decisionstep.h"
#include "gui/dialogs/decisiondialog.h"
#include "gui/dialogs/reassigndialog.h"
#include "gui/dialogs/saleownerdialog.h"
#include "gui/models/conversionmodel.h"
#include "gui/models/conversiontext.h"
#include "gui/pages/sales/salesexport.h"
#include "gui/theme/theme.h"
#include "gui/widgets/emptystate.h"
#include "storage/affiliaterepository.h"
#include "storage/importrepository.h"
#include "ui_salespage.h"

#include <QCompleter>
#include <QFileInfo>
#include <QKeyEvent>
#include <QShortcut>
#include <QSignalBlocker>

namespace laurel {

namespace {

constexpr int typingPauseMs = 250;

/// What the box of affiliates offers beside them, as their data.
enum Special : qint64 { Everybody = 0, Nobody = -1, UnknownCode = -2, OwnPurchase = -3 };

qint64 choiceOf(const ConversionFilter &filter)
{
    if (filter.selfReferralOnly)
        return OwnPurchase;
    if (filter.unknownCodeOnly)
        return UnknownCode;
    return filter.unattributedOnly ? qint64(Nobody) : filter.affiliate.value();
}

} // namespace

SalesPage::SalesPage(const PageContext &context, QWidget *parent)
    : Page(context, ChangeSet::Affiliates | ChangeSet::Sales | ChangeSet::Commissions, true, parent)
    , m_ui(std::make_unique<Ui::SalesPage>())
    , m_model(new ConversionModel(session().jobs(), session().program().currency, this))
{
    m_ui->setupUi(this);
    m_ui->titleLabel->setFont(Theme::font(Theme::Text::Title, true));
    m_ui->countLabel->setProperty("role", QStringLiteral("muted"));
    m_ui->countLabel->setTextFormat(Qt::PlainText);
    m_ui->exportButton->setProperty("primary", true);
    m_ui->reassignButton->setEnabled(!session().isReadOnly());
    for (QPushButton *chip : {m_ui->allTimeChip, m_ui->importChip}) {
        chip->setIcon(Theme::icon(QStringLiteral("dialog-close")));
        chip->setLayoutDirection(layoutDirection() == Qt::LeftToRight ? Qt::RightToLeft : Qt::LeftToRight);
    }
    m_ui->statusBox->addItem(tr("Any"));
    for (const auto status : {ConversionStatus::Pending, ConversionStatus::Confirmed, ConversionStatus::PartlyRefunded,
                              ConversionStatus::Refunded, ConversionStatus::Cancelled})
        m_ui->statusBox->addItem(conversionStatusName(status), int(status));
    m_ui->kindBox->addItem(tr("Any"));
    for (const auto kind : {ConversionKind::Sale, ConversionKind::Lead, ConversionKind::Action})
        m_ui->kindBox->addItem(conversionKindName(kind), int(kind));
    fillAffiliates({});
    m_ui->affiliateBox->lineEdit()->setAccessibleName(tr("Affiliate"));
    m_ui->affiliateBox->completer()->setFilterMode(Qt::MatchContains);
    m_ui->affiliateBox->completer()->setCompletionMode(QCompleter::PopupCompletion);
    m_ui->table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_ui->table->setUp(m_model, QStringLiteral("sales"));
    m_ui->splitter->setStretchFactor(0, 1);
    m_ui->details->hide();
    m_typing.setSingleShot(true);
    m_typing.setInterval(typingPauseMs);
    addEmptyStates();
    connectInputs();
    showFilter();
}

SalesPage::~SalesPage() = default;

void SalesPage::addEmptyStates()
{
    auto *noneYet = new EmptyState(QStringLiteral("view-financial-list"),
                                   tr("Every sale will be here, with whose it is and what it earned, once you import an export of your shop."),
                                   tr("Import a file…"), this);
    auto *noneInPeriod = new EmptyState(QStringLiteral("view-calendar"), {}, tr("Show all time"), this);
    auto *noneFit = new EmptyState(QStringLiteral("view-filter"), {}, tr("Clear the filters"), this);
    connect(noneYet, &EmptyState::triggered, this, [this] { navigator().importFiles({}); });
    connect(noneInPeriod, &EmptyState::triggered, this, [this] {
        m_allTime = true;
        showFilter();
        openList(-1);
    });
    connect(noneFit, &EmptyState::triggered, this, &SalesPage::clearFilters);
    m_noneYet = noneYet;
    m_noneInPeriod = noneInPeriod;
    m_noneFit = noneFit;
    for (QWidget *state : {m_noneYet, m_noneInPeriod, m_noneFit})
        m_ui->stack->addWidget(state);
}

void SalesPage::connectInputs()
{
    connect(m_ui->affiliateBox, &QComboBox::activated, this, &SalesPage::applyInputs);
    connect(m_ui->affiliateBox->lineEdit(), &QLineEdit::editingFinished, this, [this] {
        // Half a name is no choice.
        m_ui->affiliateBox->setEditText(m_ui->affiliateBox->itemText(m_ui->affiliateBox->currentIndex()));
    });
    connect(m_ui->statusBox, &QComboBox::activated, this, &SalesPage::applyInputs);
    connect(m_ui->kindBox, &QComboBox::activated, this, &SalesPage::applyInputs);
    connect(m_ui->textEdit, &QLineEdit::textEdited, &m_typing, qOverload<>(&QTimer::start));
    connect(m_ui->textEdit, &QLineEdit::returnPressed, this, &SalesPage::applyInputs);
    connect(&m_typing, &QTimer::timeout, this, &SalesPage::applyInputs);
    connect(m_ui->allTimeChip, &QPushButton::clicked, this, [this] {
        m_allTime = false;
        showFilter();
        openList(-1);
    });
    connect(m_ui->importChip, &QPushButton::clicked, this, [this] {
        m_filter.batch = {};
        showFilter();
        openList(-1);
    });
    connect(m_ui->exportButton, &QPushButton::clicked, this, &SalesPage::exportSales);
    connect(m_ui->reassignButton, &QPushButton::clicked, this, &SalesPage::attributeAnew);
    connect(m_ui->table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &SalesPage::showDetails);
    connect(m_ui->table, &DataTable::opened, this, &SalesPage::showDetails);
    connect(m_ui->details, &SaleDetails::closeRequested, this, &SalesPage::closeDetails);
    connect(m_ui->details, &SaleDetails::affiliateRequested, this, [this](AffiliateId id) { navigator().showAffiliate(id); });
    connect(m_ui->details, &SaleDetails::reassignRequested, this, &SalesPage::giveSale);
    connect(m_ui->details, &SaleDetails::decisionRequested, this, &SalesPage::decide);
    connect(m_model, &QAbstractItemModel::modelReset, this, &SalesPage::listOpened);
    connect(m_model, &ConversionModel::failed, &session(), &Session::failed);
    connect(m_model, &QAbstractItemModel::dataChanged, this, [this](const QModelIndex &first, const QModelIndex &last) {
        // The row was chosen before it had arrived (End, Page Down).
        const QModelIndex current = m_ui->table->currentIndex();
        if (current.isValid() && current.row() >= first.row() && current.row() <= last.row())
            showDetails(current);
    });
    connect(&session().period(), &Period::changed, this, [this] {
        m_allTime = false;
        showFilter();
    });
    auto *find = new QShortcut(QKeySequence::Find, this);
    connect(find, &QShortcut::activated, this, [this] {
        m_ui->textEdit->setFocus(Qt::ShortcutFocusReason);
        m_ui->textEdit->selectAll();
    });
}

void SalesPage::setFilter(const ConversionFilter &filter)
{
    m_filter = filter;
    m_filter.period = {};
    m_allTime = filter.batch.isValid() && filter.period.isEmpty();
    if (!filter.period.isEmpty() && filter.period != session().period().range())
        session().period().setRange(filter.period);
    showFilter();
    openList(-1);
}

bool SalesPage::isSettled() const
{
    return Page::isSettled() && m_model->isSettled() && !m_typing.isActive();
}

void SalesPage::focusStart()
{
    m_ui->table->setFocus(Qt::OtherFocusReason);
}

void SalesPage::reload()
{
    ask(QStringLiteral("affiliates"), [](Database &database) { return AffiliateRepository(database).list(); },
        [this](const QList<Affiliate> &affiliates) { fillAffiliates(affiliates); });
    openList(m_ui->table->currentIndex().row());
}

void SalesPage::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && m_ui->details->isVisible()) {
        closeDetails();
        return;
    }
    Page::keyPressEvent(event);
}

void SalesPage::fillAffiliates(const QList<Affiliate> &affiliates)
{
    const QSignalBlocker quiet(m_ui->affiliateBox);
    m_ui->affiliateBox->clear();
    m_ui->affiliateBox->addItem(tr("All"), qint64(Everybody));
    m_ui->affiliateBox->addItem(tr("Nobody"), qint64(Nobody));
    m_ui->affiliateBox->addItem(tr("Nobody, unknown code"), qint64(UnknownCode));
    m_ui->affiliateBox->addItem(tr("Own purchases"), qint64(OwnPurchase));
    m_ui->affiliateBox->insertSeparator(m_ui->affiliateBox->count());
    for (const Affiliate &affiliate : affiliates)
        m_ui->affiliateBox->addItem(affiliate.name, affiliate.id.value());
    m_ui->affiliateBox->setCurrentIndex(std::max(0, m_ui->affiliateBox->findData(choiceOf(m_filter))));
}

void SalesPage::showFilter()
{
    m_ui->affiliateBox->setCurrentIndex(std::max(0, m_ui->affiliateBox->findData(choiceOf(m_filter))));
    m_ui->statusBox->setCurrentIndex(m_filter.status ? m_ui->statusBox->findData(int(*m_filter.status)) : 0);
    m_ui->kindBox->setCurrentIndex(m_filter.kind ? m_ui->kindBox->findData(int(*m_filter.kind)) : 0);
    if (m_ui->textEdit->text() != m_filter.text)
        m_ui->textEdit->setText(m_filter.text);
    m_ui->allTimeChip->setVisible(m_allTime);
    m_ui->importChip->setVisible(m_filter.batch.isValid());
    if (m_filter.batch.isValid()) {
        ask(QStringLiteral("import"), [id = m_filter.batch](Database &database) { return ImportRepository(database).batch(id); },
            [this](const ImportBatch &batch) { m_ui->importChip->setText(tr("Only from %1").arg(batch.fileName)); });
    }
}

void SalesPage::applyInputs()
{
    m_typing.stop();
    ConversionFilter filter = m_filter;
    const qint64 choice = m_ui->affiliateBox->currentData().toLongLong();
    filter.unattributedOnly = choice == Nobody;
    filter.unknownCodeOnly = choice == UnknownCode;
    filter.selfReferralOnly = choice == OwnPurchase;
    filter.affiliate = choice > 0 ? AffiliateId(choice) : AffiliateId();
    const QVariant status = m_ui->statusBox->currentData();
    filter.status = status.isValid() ? std::optional(ConversionStatus(status.toInt())) : std::nullopt;
    const QVariant kind = m_ui->kindBox->currentData();
    filter.kind = kind.isValid() ? std::optional(ConversionKind(kind.toInt())) : std::nullopt;
    filter.text = m_ui->textEdit->text().trimmed();
    m_filter = filter;
    openList(-1);
}

void SalesPage::clearFilters()
{
    m_filter = {};
    showFilter();
    openList(-1);
}

bool SalesPage::isNarrowed() const
{
    return choiceOf(m_filter) != Everybody || m_filter.kind || m_filter.status || m_filter.batch.isValid()
           || !m_filter.text.isEmpty();
}

ConversionFilter SalesPage::effectiveFilter() const
{
    ConversionFilter filter = m_filter;
    filter.period = m_allTime ? DateRange() : session().period().range();
    return filter;
}

QString SalesPage::periodText() const
{
    return m_allTime ? tr("all time") : Period::describe(session().period().range());
}

void SalesPage::openList(int row)
{
    m_rowToRestore = row;
    m_model->setFilter(effectiveFilter());
}

void SalesPage::listOpened()
{
    const int rows = m_model->rowCount();
    const QString count = QLocale().toString(rows);
    m_ui->countLabel->setText(m_allTime ? tr("%1 in all", "number of sales").arg(count) : tr("%1 in %2", "number of sales, period").arg(count, periodText()));
    m_ui->exportButton->setEnabled(rows > 0);
    if (rows == 0) {
        closeDetails();
        askForAnything();
        return;
    }
    m_ui->stack->setCurrentWidget(m_ui->splitter);
    if (m_rowToRestore >= 0)
        m_ui->table->setCurrentIndex(m_model->index(std::min(m_rowToRestore, rows - 1), ConversionModel::Date));
    else
        closeDetails();
}

void SalesPage::askForAnything()
{
    ask(QStringLiteral("anything"), [](Database &database) { return ConversionRepository(database).page({}, std::nullopt, 1); },
        [this](const QList<ConversionRow> &any) {
            if (m_model->rowCount() > 0)
                return;
            if (any.isEmpty()) {
                m_ui->stack->setCurrentWidget(m_noneYet);
            } else if (isNarrowed() && m_allTime) {
                static_cast<EmptyState *>(m_noneFit)->setSentence(tr("No sale fits these filters."));
                m_ui->stack->setCurrentWidget(m_noneFit);
            } else {
                const QString sentence = isNarrowed() ? tr("No sale of %1 fits these filters.") : tr("There are no sales in %1.");
                static_cast<EmptyState *>(m_noneInPeriod)->setSentence(sentence.arg(periodText()));
                m_ui->stack->setCurrentWidget(m_noneInPeriod);
            }
        });
}

void SalesPage::showDetails(const QModelIndex &current)
{
    if (!current.isValid())
        return;
    const ConversionId id(current.data(ConversionModel::IdRole).toLongLong());
    if (!id.isValid())
        return; // still on its way
    ask(QStringLiteral("details"), [id](Database &database) { return readShownSale(database, id); },
        [this](const ShownSale &facts) {
            m_ui->details->setFacts(facts, !session().isReadOnly());
            m_ui->details->show();
        });
}

void SalesPage::closeDetails()
{
    if (m_ui->details->isAncestorOf(focusWidget()))
        m_ui->table->setFocus(Qt::OtherFocusReason);
    m_ui->details->hide();
    m_ui->table->setCurrentIndex({});
}

void SalesPage::giveSale(const ConversionRow &sale)
{
    session().jobs().read([](Database &database) { return AffiliateRepository(database).list(); }, this,
                          [this, sale](const Result<QList<Affiliate>> &affiliates) {
                              if (!affiliates) {
                                  emit session().failed(affiliates.error());
                                  return;
                              }
                              auto *dialog = new SaleOwnerDialog(sale, *affiliates, this);
                              dialog->setAttribute(Qt::WA_DeleteOnClose);
                              connect(dialog, &QDialog::accepted, this, [this, dialog] { reassign(dialog->plan()); });
                              dialog->open();
                          });
}

void SalesPage::decide(DecisionAction action, const CommissionRow &row)
{
    DecisionScope scope;
    scope.chosen = {row.commission.id};
    if (action != DecisionAction::Hold && action != DecisionAction::Reject) {
        decideOnCommissions(session(), action, scope);
        return;
    }
    auto *dialog = new DecisionDialog(action, row, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this,
            [this, dialog, action, scope] { decideOnCommissions(session(), action, scope, dialog->reason()); });
    dialog->open();
}

void SalesPage::attributeAnew()
{
    auto *dialog = new ReassignDialog(session(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog] { reassign(dialog->plan()); });
    dialog->open();
}

void SalesPage::reassign(const ReassignmentPlan &plan)
{
    session().jobs().write(
        tr("Reassigning sales"), [plan](Database &database, Job &job) { return Reassignment(database).run(plan, job); }, this,
        [this, plan](const Result<ReassignmentSummary> &summary) {
            if (summary)
                session().history().record(plan, *summary);
            else
                emit session().failed(summary.error());
        });
}

void SalesPage::exportSales()
{
    const QString path = prompts().saveFile(this, tr("Export the list"), tr("sales") + QStringLiteral(".csv"),
                                            tr("CSV file (*.csv);;Excel workbook (*.xlsx)"));
    if (path.isEmpty())
        return;
    session().jobs().write(
        tr("Exporting sales"),
        [filter = effectiveFilter(), path](Database &database, Job &job) { return laurel::exportSales(database, filter, path, job); },
        this, [this, path](const Result<qsizetype> &written) {
            if (!written) {
                emit session().failed(written.error());
                return;
            }
            emit session().message(tr("%Ln sale(s) written to %1.", nullptr, int(*written)).arg(QFileInfo(path).fileName()), false);
        });
}

} // namespace laurel
