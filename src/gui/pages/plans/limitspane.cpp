#include "gui/pages/plans/limitspane.h"

#include "gui/models/texttablemodel.h"
#include "gui/pages/plans/limitstext.h"
#include "gui/theme/theme.h"
#include "gui/widgets/emptystate.h"
#include "ui_limitspane.h"

namespace laurel {

namespace {

QStringList capTitles() { return {LimitsPane::tr("For"), LimitsPane::tr("Limit"), LimitsPane::tr("Holds")}; }

QStringList bonusTitles()
{
    return {LimitsPane::tr("Bonus"), LimitsPane::tr("For"), LimitsPane::tr("Terms"), LimitsPane::tr("Holds")};
}

/// What is chosen in @p table among @p things.
template <typename Thing>
const Thing *chosen(const DataTable &table, const QList<Thing> &things)
{
    const int row = table.currentIndex().row();
    return row >= 0 && row < things.size() ? &things.at(row) : nullptr;
}

} // namespace

LimitsPane::LimitsPane(QWidget *parent)
    : QWidget(parent)
    , m_ui(std::make_unique<Ui::LimitsPane>())
    , m_caps(new TextTableModel(this))
    , m_bonuses(new TextTableModel(this))
{
    m_ui->setupUi(this);
    for (QLabel *label : {m_ui->capTitleLabel, m_ui->bonusTitleLabel})
        label->setFont(Theme::font(Theme::Text::Section, true));
    m_caps->setTable(capTitles(), {});
    m_bonuses->setTable(bonusTitles(), {});
    m_ui->capTable->setUp(m_caps, QStringLiteral("caps"));
    m_ui->capTable->setStretchColumn(1);
    m_ui->bonusTable->setUp(m_bonuses, QStringLiteral("bonuses"));
    m_ui->bonusTable->setStretchColumn(2);
    m_noCap = new EmptyState(
        QStringLiteral("clock"),
        tr("There is no limit. A sale that crosses one earns up to it: per order, day, week, month or in all."), {},
        this);
    m_noBonus = new EmptyState(QStringLiteral("games-achievements"),
                               tr("There is no bonus. One is given for what is reached in a month, quarter or year, "
                                  "beside what single sales earn."),
                               {}, this);
    m_ui->capLayout->addWidget(m_noCap);
    m_noCap->standInFor({m_ui->capTable});
    m_ui->bonusLayout->addWidget(m_noBonus);
    m_noBonus->standInFor({m_ui->bonusTable});
    for (DataTable *table : {m_ui->capTable, m_ui->bonusTable})
        table->setSelectionMode(QAbstractItemView::SingleSelection);
    connectButtons();
    refreshButtons();
}

LimitsPane::~LimitsPane() = default;

void LimitsPane::connectButtons()
{
    connect(m_ui->addCapButton, &QPushButton::clicked, this, &LimitsPane::addCapRequested);
    connect(m_ui->addBonusButton, &QPushButton::clicked, this, &LimitsPane::addBonusRequested);
    connect(m_ui->runBonusButton, &QPushButton::clicked, this, &LimitsPane::runBonusesRequested);
    connect(m_ui->endCapButton, &QPushButton::clicked, this, [this] {
        if (const CommissionCap *cap = chosen(*m_ui->capTable, m_listing.terms.caps))
            emit endCapRequested(*cap);
    });
    connect(m_ui->endBonusButton, &QPushButton::clicked, this, [this] {
        if (const BonusRule *bonus = chosen(*m_ui->bonusTable, m_listing.bonuses))
            emit endBonusRequested(*bonus);
    });
    for (const DataTable *table : {m_ui->capTable, m_ui->bonusTable})
        connect(table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &LimitsPane::refreshButtons);
}

void LimitsPane::setWritable(bool writable)
{
    m_writable = writable;
    refreshButtons();
}

void LimitsPane::setListing(const PlanListing &listing)
{
    const int cap = std::max(m_ui->capTable->currentIndex().row(), 0);
    const int bonus = std::max(m_ui->bonusTable->currentIndex().row(), 0);
    m_listing = listing;
    QList<QStringList> caps;
    for (const CommissionCap &each : listing.terms.caps)
        caps.append(
            {listing.forWhom(each.affiliate, each.tier), capText(each), holdsText(each.validFrom, each.validTo)});
    QList<QStringList> bonuses;
    for (const BonusRule &each : listing.bonuses)
        bonuses.append({each.name, listing.forWhom(each.affiliate, each.tier), bonusText(each),
                        holdsText(each.validFrom, each.validTo)});
    m_caps->setTable(capTitles(), caps);
    m_bonuses->setTable(bonusTitles(), bonuses);
    m_ui->capTable->setCurrentIndex(m_caps->index(std::min(cap, int(caps.size()) - 1), 0));
    m_ui->bonusTable->setCurrentIndex(m_bonuses->index(std::min(bonus, int(bonuses.size()) - 1), 0));
    m_noCap->setEmpty(caps.isEmpty());
    m_noBonus->setEmpty(bonuses.isEmpty());
    refreshButtons();
}

void LimitsPane::focusStart() { m_ui->addCapButton->setFocus(Qt::OtherFocusReason); }

void LimitsPane::refreshButtons()
{
    m_ui->addCapButton->setEnabled(m_writable);
    m_ui->addBonusButton->setEnabled(m_writable);
    m_ui->runBonusButton->setEnabled(m_writable && !m_listing.bonuses.isEmpty());
    m_ui->endCapButton->setEnabled(m_writable && chosen(*m_ui->capTable, m_listing.terms.caps));
    m_ui->endBonusButton->setEnabled(m_writable && chosen(*m_ui->bonusTable, m_listing.bonuses));
}

} // namespace laurel
