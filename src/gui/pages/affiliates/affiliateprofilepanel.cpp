#include "gui/pages/affiliates/affiliateprofilepanel.h"

#include "core/localformat.h"
#include "gui/commands/entrystep.h"
#include "gui/models/conversiontext.h"
#include "gui/models/profilemodels.h"
#include "gui/models/texttablemodel.h"
#include "gui/theme/theme.h"
#include "gui/widgets/kpitile.h"
#include "ui_affiliateprofilepanel.h"

#include <QHeaderView>
#include <QLocale>

namespace laurel {

namespace {

constexpr int payoutAmountColumn = 1;
constexpr int payoutSourceColumn = 3;

QStringList payoutTitles()
{
    return {AffiliateProfilePanel::tr("Day"), AffiliateProfilePanel::tr("Amount"), AffiliateProfilePanel::tr("Status"), AffiliateProfilePanel::tr("Source")};
}

} // namespace

AffiliateProfilePanel::AffiliateProfilePanel(QWidget *parent)
    : QWidget(parent)
    , m_ui(std::make_unique<Ui::AffiliateProfilePanel>())
    , m_codes(new CodeModel(this))
    , m_events(new EventModel(this))
    , m_commissions(new CommissionModel(this))
    , m_payouts(new TextTableModel(this))
{
    m_ui->setupUi(this);
    m_ui->nameLabel->setFont(Theme::font(Theme::Text::Title, true));
    for (QLabel *label : {m_ui->nameLabel, m_ui->metaLabel, m_ui->notesLabel})
        label->setTextFormat(Qt::PlainText);
    m_ui->codeTable->setUp(m_codes, QStringLiteral("codes"));
    m_ui->codeTable->setStretchColumn(CodeModel::Code);
    m_ui->eventTable->setUp(m_events, QStringLiteral("events"));
    m_ui->eventTable->setStretchColumn(EventModel::What);
    m_ui->commissionTable->setUp(m_commissions, QStringLiteral("profileCommissions"));
    m_ui->commissionTable->setStretchColumn(CommissionModel::Rule);
    m_payouts->setTable(payoutTitles(), {}, payoutAmountColumn);
    m_ui->payoutTable->setUp(m_payouts, QStringLiteral("profilePayouts"));
    m_ui->payoutTable->setStretchColumn(payoutSourceColumn);
    m_ui->payoutsLabel->setFont(Theme::font(Theme::Text::Section, true));
    m_ui->paidLabel->setProperty("role", QStringLiteral("muted"));
    m_ui->paidLabel->setTextFormat(Qt::PlainText);
    int column = 0;
    for (const Kpi kpi : {Kpi::Net, Kpi::Sales, Kpi::ConversionRate, Kpi::Commission}) {
        auto *tile = new KpiTileWidget(kpi, this);
        tile->setCompact();
        m_ui->tilesLayout->addWidget(tile, column / 2, column % 2);
        m_tiles.append(tile);
        ++column;
    }
    connectButtons();
}

AffiliateProfilePanel::~AffiliateProfilePanel() = default;

void AffiliateProfilePanel::connectButtons()
{
    connect(m_ui->editButton, &QPushButton::clicked, this, [this] { emit editRequested(m_profile.affiliate); });
    connect(m_ui->removeButton, &QPushButton::clicked, this, [this] { emit removeRequested(m_profile); });
    connect(m_ui->feedbackButton, &QPushButton::clicked, this, &AffiliateProfilePanel::feedbackRequested);
    connect(m_ui->salesButton, &QPushButton::clicked, this, &AffiliateProfilePanel::salesRequested);
    connect(m_ui->balanceCard, &BalanceCard::accountRequested, this,
            [this] { emit accountRequested(m_profile.balance.account, m_profile.affiliate.name); });
    connect(m_ui->addNoteButton, &QPushButton::clicked, this, &AffiliateProfilePanel::writeNote);
    connect(m_ui->noteEdit, &QLineEdit::returnPressed, this, &AffiliateProfilePanel::writeNote);
    connect(m_ui->noteEdit, &QLineEdit::textChanged, this, &AffiliateProfilePanel::refreshButtons);
    connect(m_ui->addCodeButton, &QPushButton::clicked, this, [this] { emit codeEdited({}); });
    connect(m_ui->editCodeButton, &QPushButton::clicked, this, [this] { emit codeEdited(m_codes->at(m_ui->codeTable->currentIndex().row())); });
    connect(m_ui->codeTable, &DataTable::opened, this, [this](const QModelIndex &index) {
        if (m_writable)
            emit codeEdited(m_codes->at(index.row()));
    });
    connect(m_ui->removeCodeButton, &QPushButton::clicked, this, [this] { emit codeRemoved(m_codes->at(m_ui->codeTable->currentIndex().row())); });
    connect(m_ui->removeEventButton, &QPushButton::clicked, this, [this] { emit eventRemoved(m_events->at(m_ui->eventTable->currentIndex().row())); });
    connect(m_ui->enterButton, &QPushButton::clicked, this, [this] { emit entryRequested(m_profile.affiliate); });
    connect(m_ui->removeEntryButton, &QPushButton::clicked, this,
            [this] { emit entryRemoved(m_commissions->at(m_ui->commissionTable->currentIndex().row())); });
    for (const DataTable *table : {m_ui->codeTable, m_ui->eventTable, m_ui->commissionTable})
        connect(table->selectionModel(), &QItemSelectionModel::currentChanged, this, &AffiliateProfilePanel::refreshButtons);
}

void AffiliateProfilePanel::focusStart()
{
    m_ui->tabs->setFocus(Qt::OtherFocusReason);
}

void AffiliateProfilePanel::setWritable(bool writable)
{
    m_writable = writable;
    refreshButtons();
}

void AffiliateProfilePanel::setProfile(const AffiliateProfile &profile, const DateRange &period, const DateRange &before)
{
    m_profile = profile;
    m_codes->setCodes(profile.codes);
    m_events->setEvents(profile.events);
    m_commissions->setRows(profile.commissions);
    m_ui->balanceCard->setFacts(profile.balance);
    showHeading();
    showPayouts();
    showFigures(period, before);
    refreshButtons();
}

void AffiliateProfilePanel::refreshButtons()
{
    for (QPushButton *button : {m_ui->editButton, m_ui->removeButton, m_ui->addCodeButton})
        button->setEnabled(m_writable);
    m_ui->balanceCard->setWritable(m_writable);
    m_ui->noteEdit->setEnabled(m_writable);
    m_ui->addNoteButton->setEnabled(m_writable && !m_ui->noteEdit->text().trimmed().isEmpty());
    const bool code = m_writable && m_ui->codeTable->currentIndex().isValid();
    m_ui->editCodeButton->setEnabled(code);
    m_ui->removeCodeButton->setEnabled(code);
    const QModelIndex commission = m_ui->commissionTable->currentIndex();
    m_ui->enterButton->setEnabled(m_writable);
    m_ui->removeEntryButton->setEnabled(m_writable && commission.isValid() && isRemovable(m_commissions->at(commission.row())));
    m_ui->removeEventButton->setEnabled(m_writable && m_ui->eventTable->currentIndex().isValid());
}

void AffiliateProfilePanel::showHeading()
{
    const Affiliate &affiliate = m_profile.affiliate;
    m_ui->nameLabel->setText(affiliate.name);
    QStringList facts{affiliateKindName(affiliate.kind), affiliateStatusName(affiliate.status)};
    if (!m_profile.tierName.isEmpty())
        facts.append(m_profile.tierName);
    if (affiliate.joined.isValid())
        facts.append(tr("since %1").arg(QLocale().toString(affiliate.joined, QLocale::ShortFormat)));
    for (const QString &fact : {affiliate.company, affiliate.email, affiliate.website, affiliate.country, affiliate.tags.join(QStringLiteral(", "))}) {
        if (!fact.isEmpty())
            facts.append(fact);
    }
    m_ui->metaLabel->setText(facts.join(QStringLiteral(" · ")));
    m_ui->notesLabel->setText(affiliate.notes);
    m_ui->notesLabel->setVisible(!affiliate.notes.isEmpty());
}

void AffiliateProfilePanel::showPayouts()
{
    const QLocale locale;
    QList<QStringList> rows;
    for (const OutsidePayoutRow &row : m_profile.outsidePayouts) {
        const OutsidePayout &payout = row.payout;
        rows.append({locale.toString(payout.day, QLocale::ShortFormat), formatMoney(payout.amount, locale), outsidePayoutStatusName(payout.status),
                     row.sourceName});
    }
    m_payouts->setTable(payoutTitles(), rows, payoutAmountColumn);
    const QString sums = formatSums(m_profile.paidOutside, locale);
    m_ui->paidLabel->setText(sums.isEmpty() ? tr("Nothing was paid there yet.") : tr("%1 in all").arg(sums));
    m_ui->payoutsPane->setVisible(!rows.isEmpty());
}

void AffiliateProfilePanel::showFigures(const DateRange &period, const DateRange &before)
{
    ChartContent content;
    content.granularity = granularityFor(period);
    content.currency = m_profile.current.currency;
    ChartLine now{Period::describe(period), {}, false};
    ChartLine earlier{Period::describe(before), {}, true};
    for (const SeriesPoint &point : m_profile.course) {
        content.steps.append(point.from);
        now.values.append(plotValue(point.sums.net));
    }
    for (const SeriesPoint &point : m_profile.courseBefore)
        earlier.values.append(plotValue(point.sums.net));
    content.lines = {now, earlier};
    content.title = tr("%1 in %2", "KPI, currency").arg(kpiName(Kpi::Net), content.currency.code());
    m_ui->chart->setContent(content);
    for (KpiTileWidget *tile : std::as_const(m_tiles))
        tile->setFigures(m_profile.current, period.days(), m_profile.before, before.days(), Period::describe(before));
}

void AffiliateProfilePanel::writeNote()
{
    const QString text = m_ui->noteEdit->text().trimmed();
    if (text.isEmpty() || !m_writable)
        return;
    m_ui->noteEdit->clear();
    emit noteWritten(text);
}

} // namespace laurel
