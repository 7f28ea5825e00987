#include "gui/pages/affiliates/affiliatespage.h"

#include "core/textfold.h"
#include "gui/commands/entrystep.h"
#include "gui/dialogs/affiliatedialog.h"
#include "gui/dialogs/codedialog.h"
#include "gui/dialogs/entrydialog.h"
#include "gui/pages/payouts/payoutsdata.h"
#include "gui/theme/theme.h"
#include "gui/widgets/emptystate.h"
#include "storage/programrepository.h"
#include "ui_affiliatespage.h"

#include <QShortcut>
#include <QSignalBlocker>
#include <QSortFilterProxyModel>

namespace laurel {

namespace {

/// Folded text and status.
class AffiliateFilterModel : public QSortFilterProxyModel
{
public:
    using QSortFilterProxyModel::QSortFilterProxyModel;
    void setWanted(const QString &text, int status)
    {
        m_text = foldForSearch(text);
        m_status = status;
        invalidateFilter();
    }

protected:
    bool filterAcceptsRow(int row, const QModelIndex &parent) const override
    {
        const QModelIndex index = sourceModel()->index(row, 0, parent);
        return (m_status < 0 || index.data(AffiliateModel::StatusRole).toInt() == m_status)
            && index.data(AffiliateModel::SearchRole).toString().contains(m_text);
    }

private:
    QString m_text;
    int m_status = -1;
};

struct Listing
{
    QList<AffiliateRow> rows;
    QList<Tier> tiers;
};

} // namespace

AffiliatesPage::AffiliatesPage(const PageContext &context, QWidget *parent)
    : Page(context, ChangeSet::Affiliates | ChangeSet::Sales | ChangeSet::Commissions | ChangeSet::Program, true, parent)
    , m_ui(std::make_unique<Ui::AffiliatesPage>())
    , m_model(new AffiliateModel(this))
    , m_sorted(new AffiliateFilterModel(this))
{
    m_ui->setupUi(this);
    m_ui->titleLabel->setFont(Theme::font(Theme::Text::Title, true));
    m_ui->addButton->setEnabled(!session().isReadOnly());
    m_ui->statusBox->addItem(tr("Any status"), -1);
    for (const AffiliateStatus status : allAffiliateStatuses())
        m_ui->statusBox->addItem(affiliateStatusName(status), int(status));
    m_sorted->setSourceModel(m_model);
    m_sorted->setSortRole(AffiliateModel::SortRole);
    m_ui->table->setSortingEnabled(true);
    m_ui->table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_ui->table->setUp(m_sorted, QStringLiteral("affiliates"), {0, -1, -1});
    m_ui->table->setStretchColumn(AffiliateModel::Name);
    m_ui->table->sortByColumn(AffiliateModel::Net, Qt::DescendingOrder);
    m_ui->splitter->setSizes({640, 380});
    m_ui->splitter->setStretchFactor(0, 1);
    m_ui->profile->setWritable(!session().isReadOnly());
    connectInputs();
    connectProfile();
    buildEmptyState();
}

AffiliatesPage::~AffiliatesPage() = default;

void AffiliatesPage::connectInputs()
{
    connect(m_ui->filterEdit, &QLineEdit::textChanged, this, &AffiliatesPage::applyFilter);
    connect(m_ui->statusBox, &QComboBox::currentIndexChanged, this, &AffiliatesPage::applyFilter);
    connect(m_ui->addButton, &QPushButton::clicked, this, [this] {
        Affiliate fresh;
        fresh.joined = session().period().today();
        addOrEdit(fresh);
    });
    connect(m_ui->table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this](const QModelIndex &index) {
        m_selected = AffiliateId(index.data(AffiliateModel::AffiliateRole).toLongLong());
        reloadProfile();
    });
    connect(m_ui->table, &DataTable::opened, this, [this] { m_ui->profile->focusStart(); });
    auto *find = new QShortcut(QKeySequence::Find, this);
    connect(find, &QShortcut::activated, m_ui->filterEdit, qOverload<>(&QWidget::setFocus));
}

void AffiliatesPage::connectProfile()
{
    connect(m_ui->profile, &AffiliateProfilePanel::editRequested, this, [this](const Affiliate &affiliate) { addOrEdit(affiliate); });
    connect(m_ui->profile, &AffiliateProfilePanel::removeRequested, this, [this](const AffiliateProfile &profile) { removeAffiliate(session(), profile); });
    connect(m_ui->profile, &AffiliateProfilePanel::feedbackRequested, this, [this] { navigator().showFeedback(m_selected); });
    connect(m_ui->profile, &AffiliateProfilePanel::salesRequested, this, [this] {
        ConversionFilter filter;
        filter.affiliate = m_selected;
        navigator().showSales(filter);
    });
    connect(m_ui->profile, &AffiliateProfilePanel::accountRequested, this, [this](const PayoutAccount &account, const QString &name) {
        editAccount(session(), account, name, this);
    });
    connect(m_ui->profile, &AffiliateProfilePanel::entryRequested, this, [this](const Affiliate &affiliate) {
        auto *dialog = new EntryDialog(session(), affiliate.id, affiliate.name, this);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        connect(dialog, &QDialog::accepted, this, [this, dialog, name = affiliate.name] { enterCommission(session(), dialog->entry(), name); });
        dialog->open();
    });
    connect(m_ui->profile, &AffiliateProfilePanel::entryRemoved, this, [this](const CommissionRow &row) { removeCommission(session(), row); });
    connect(m_ui->profile, &AffiliateProfilePanel::noteWritten, this, [this](const QString &text) {
        AffiliateEvent event;
        event.affiliate = m_selected;
        event.at = QDateTime::currentDateTimeUtc();
        event.title = text;
        addNote(session(), event);
    });
    connect(m_ui->profile, &AffiliateProfilePanel::eventRemoved, this, [this](const AffiliateEvent &event) { removeEvent(session(), event); });
    connect(m_ui->profile, &AffiliateProfilePanel::codeRemoved, this, [this](const AffiliateCode &code) { removeCode(session(), code); });
    connect(m_ui->profile, &AffiliateProfilePanel::codeEdited, this, [this](const AffiliateCode &code) {
        CodeDialog dialog(code, this);
        if (dialog.exec() != QDialog::Accepted)
            return;
        AffiliateCode wanted = dialog.code();
        wanted.affiliate = m_selected;
        if (code.id.isValid())
            changeCode(session(), code, wanted);
        else
            addCode(session(), wanted);
    });
}

void AffiliatesPage::showAffiliate(AffiliateId affiliate)
{
    m_selected = affiliate;
    {
        // Whoever is asked for is shown, whatever was filtered.
        const QSignalBlocker quietText(m_ui->filterEdit);
        const QSignalBlocker quietStatus(m_ui->statusBox);
        m_ui->filterEdit->clear();
        m_ui->statusBox->setCurrentIndex(0);
    }
    applyFilter();
    select(affiliate);
    reloadProfile();
}

void AffiliatesPage::focusStart()
{
    m_ui->table->setFocus(Qt::OtherFocusReason);
}

void AffiliatesPage::reload()
{
    const DateRange period = session().period().range();
    const DateRange before = session().period().compared();
    ask(QStringLiteral("list"),
        [=, currency = session().program().currency](Database &database) -> Result<Listing> {
            auto rows = readAffiliates(database, period, before, currency);
            if (!rows)
                return fail(rows);
            auto tiers = ProgramRepository(database).tiers();
            if (!tiers)
                return fail(tiers);
            return Listing{std::move(*rows), std::move(*tiers)};
        },
        [this, period, before](const Listing &listing) {
            const AffiliateId wanted = m_selected;
            m_tiers = listing.tiers;
            {
                const QSignalBlocker quiet(m_ui->table->selectionModel());
                m_model->setRows(listing.rows, period.days(), before.days());
            }
            m_none->setEmpty(listing.rows.isEmpty());
            m_ui->countLabel->setText(tr("%n affiliate(s)", nullptr, int(listing.rows.size())));
            if (m_model->rowOf(wanted) >= 0)
                select(wanted);
            else if (m_sorted->rowCount() > 0)
                m_ui->table->setCurrentIndex(m_sorted->index(0, 0));
            reloadProfile();
        });
}

void AffiliatesPage::buildEmptyState()
{
    m_none = new EmptyState(QStringLiteral("system-users"),
                            tr("No affiliates yet. Add one, or import a list of them."),
                            session().isReadOnly() ? QString() : tr("Add an affiliate…"), this);
    connect(m_none, &EmptyState::triggered, m_ui->addButton, &QPushButton::click);
    m_ui->layout->addWidget(m_none, 1);
    // Nothing to filter, and one button for one thing.
    m_none->standInFor({m_ui->filterEdit, m_ui->statusLabel, m_ui->statusBox, m_ui->countLabel, m_ui->addButton, m_ui->splitter});
}

void AffiliatesPage::reloadProfile()
{
    m_ui->profile->setVisible(m_selected.isValid());
    if (!m_selected.isValid())
        return;
    const DateRange period = session().period().range();
    const DateRange before = session().period().compared();
    ask(QStringLiteral("profile"),
        [=, id = m_selected, currency = session().program().currency, today = session().period().today()](Database &database) {
            return readProfile(database, id, period, before, currency, today);
        },
        [this, period, before](const AffiliateProfile &profile) { m_ui->profile->setProfile(profile, period, before); });
}

void AffiliatesPage::applyFilter()
{
    static_cast<AffiliateFilterModel *>(m_sorted)->setWanted(m_ui->filterEdit->text(), m_ui->statusBox->currentData().toInt());
}

void AffiliatesPage::select(AffiliateId affiliate)
{
    const int row = m_model->rowOf(affiliate);
    if (row < 0)
        return;
    const QModelIndex index = m_sorted->mapFromSource(m_model->index(row, 0));
    m_ui->table->setCurrentIndex(index);
    m_ui->table->scrollTo(index, QAbstractItemView::PositionAtCenter);
}

void AffiliatesPage::addOrEdit(const Affiliate &affiliate)
{
    AffiliateDialog dialog(affiliate, m_tiers, this);
    if (dialog.exec() != QDialog::Accepted)
        return;
    const Affiliate wanted = dialog.affiliate();
    if (!affiliate.id.isValid())
        addAffiliate(session(), wanted);
    else if (wanted != affiliate)
        changeAffiliate(session(), affiliate, wanted);
}

} // namespace laurel
