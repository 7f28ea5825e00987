#include "gui/pages/plans/planspage.h"

#include "commissions/commissiontext.h"
#include "commissions/recompute.h"
#include "commissions/ruleorder.h"
#include "core/localformat.h"
#include "gui/app/batchhistory.h"
#include "gui/dialogs/historydialog.h"
#include "gui/pages/plans/bonusdialog.h"
#include "gui/pages/plans/bonusrundialog.h"
#include "gui/pages/plans/capdialog.h"
#include "gui/pages/plans/limitstext.h"
#include "gui/pages/plans/recomputedialog.h"
#include "gui/pages/plans/ruledaydialog.h"
#include "gui/pages/plans/ruledialog.h"
#include "gui/theme/theme.h"
#include "gui/widgets/emptystate.h"
#include "ui_planspage.h"

#include <QHeaderView>
#include <QSignalBlocker>

namespace laurel {

namespace {

constexpr int sentenceRow = 48; // px: two lines
const Rate commonRate = Rate::fromPpm(100'000);

RuleRow::State stateOf(const CommissionRule &rule, QDate today)
{
    if (rule.validFrom.isValid() && rule.validFrom > today)
        return RuleRow::State::Coming;
    return rule.validTo.isValid() && rule.validTo <= today ? RuleRow::State::Ended : RuleRow::State::InForce;
}

/// Shows @p dialog over the page; @p accepted gets it.
template <typename Dialog, typename Accepted>
void open(Dialog *dialog, Accepted accepted)
{
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    QObject::connect(dialog, &QDialog::accepted, dialog, [dialog, accepted] { accepted(*dialog); });
    dialog->open();
}

} // namespace

PlansPage::PlansPage(const PageContext &context, QWidget *parent)
    : Page(context, ChangeSet::Commissions | ChangeSet::Affiliates | ChangeSet::Program, false, parent)
    , m_ui(std::make_unique<Ui::PlansPage>())
    , m_rules(new RuleModel(this))
{
    m_ui->setupUi(this);
    m_ui->titleLabel->setFont(Theme::font(Theme::Text::Title, true));
    m_ui->trialTitle->setFont(Theme::font(Theme::Text::Section, true));
    m_ui->sentenceLabel->setFont(Theme::font(Theme::Text::Body, true));
    m_ui->addButton->setProperty("primary", true);
    m_ui->upButton->setIcon(Theme::icon(QStringLiteral("go-up")));
    m_ui->downButton->setIcon(Theme::icon(QStringLiteral("go-down")));
    m_ui->upButton->setToolTip(tr("Considered earlier than the rule above it"));
    m_ui->downButton->setToolTip(tr("Considered later than the rule below it"));
    m_ui->splitter->setStretchFactor(0, 3);
    m_ui->splitter->setStretchFactor(1, 2);
    m_ui->splitter->setSizes({600, 400});
    m_none =
        new EmptyState(QStringLiteral("format-number-percent"),
                       tr("No rule says yet what sales earn. Begin with one for everyone, such as 10% of every sale."),
                       session().isReadOnly() ? QString() : tr("Add a rule…"), this);
    m_ui->rulesLayout->addWidget(m_none);
    m_none->standInFor({m_ui->splitter});
    connect(m_none, &EmptyState::triggered, m_ui->addButton, &QPushButton::click);
    m_ui->addButton->setEnabled(!session().isReadOnly());
    m_ui->recomputeButton->setEnabled(!session().isReadOnly());
    m_ui->limitsPane->setWritable(!session().isReadOnly());
    setUpTable();
    connectButtons();
    connectLimits();
    refreshButtons();
}

PlansPage::~PlansPage() = default;

void PlansPage::setUpTable()
{
    m_ui->table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_ui->table->setWordWrap(true);
    m_ui->table->verticalHeader()->setDefaultSectionSize(sentenceRow);
    m_ui->table->setUp(m_rules, QStringLiteral("rules"),
                       {0, 0, 0, 0, 0, -1}); // priorities are for those who look for them
    m_ui->table->setStretchColumn(RuleModel::Terms);
    connect(m_ui->table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &PlansPage::refreshButtons);
    connect(m_ui->table, &DataTable::opened, m_ui->changeButton, &QPushButton::click);
    connect(m_ui->allBox, &QCheckBox::toggled, this, &PlansPage::showRules);
    connect(m_ui->tabs, &QTabWidget::currentChanged, this, &PlansPage::refreshAddButton);
}

void PlansPage::connectButtons()
{
    connect(m_ui->addButton, &QPushButton::clicked, this, [this] {
        CommissionRule rule;
        rule.rate = commonRate;
        writeRule(rule);
    });
    connect(m_ui->changeButton, &QPushButton::clicked, this, [this] {
        if (const CommissionRule *newest = newestOfCurrent())
            writeRule(*newest);
    });
    connect(m_ui->endButton, &QPushButton::clicked, this, &PlansPage::endChosen);
    connect(m_ui->upButton, &QPushButton::clicked, this, [this] { moveChosen(-1); });
    connect(m_ui->downButton, &QPushButton::clicked, this, [this] { moveChosen(1); });
    connect(m_ui->historyButton, &QPushButton::clicked, this, [this] {
        open(new HistoryDialog(context(), QStringLiteral("commission_rule"), this), [](const HistoryDialog &) {});
    });
    connect(m_ui->recomputeButton, &QPushButton::clicked, this, &PlansPage::recompute);
}

void PlansPage::connectLimits()
{
    connect(m_ui->limitsPane, &LimitsPane::addCapRequested, this, [this] {
        open(new CapDialog(m_listing, session().program().currency, session().period().today(), this),
             [this](const CapDialog &dialog) { addCap(session(), dialog.cap()); });
    });
    connect(m_ui->limitsPane, &LimitsPane::endCapRequested, this, [this](const CommissionCap &cap) {
        const RuleDayDialog::Words words{
            tr("End a limit"),
            tr("The limit ends: %1, %2.").arg(m_listing.forWhom(cap.affiliate, cap.tier), capText(cap)),
            tr("First day &without it"),
            tr("What it kept back stays, until you compute open commissions anew. This cannot be undone; "
               "add another limit instead."),
            tr("End the limit"),
            true};
        open(new RuleDayDialog(words, session().period().today(), cap.validFrom, this),
             [this, cap](const RuleDayDialog &dialog) { endCap(session(), cap, dialog.day()); });
    });
    connect(m_ui->limitsPane, &LimitsPane::addBonusRequested, this, [this] {
        open(new BonusDialog(m_listing, session().program().currency, session().period().today(), this),
             [this](const BonusDialog &dialog) {
                 if (const Result<BonusRule> bonus = dialog.bonus())
                     addBonus(session(), *bonus);
             });
    });
    connect(m_ui->limitsPane, &LimitsPane::endBonusRequested, this, [this](const BonusRule &bonus) {
        const RuleDayDialog::Words words{
            tr("End a bonus"),
            tr("The bonus %1 ends: %2.").arg(bonus.name, bonusText(bonus)),
            tr("First day &without it"),
            tr("Periods that begin on that day or later do not count. What it gave stays. This cannot be undone."),
            tr("End the bonus"),
            true};
        const QDate earliest = bonus.validFrom.isValid() ? bonus.validFrom.addDays(1) : QDate();
        open(new RuleDayDialog(words, session().period().today(), earliest, this),
             [this, bonus](const RuleDayDialog &dialog) { endBonus(session(), bonus, dialog.day()); });
    });
    connect(m_ui->limitsPane, &LimitsPane::runBonusesRequested, this, [this] {
        open(new BonusRunDialog(session(), this),
             [this](const BonusRunDialog &dialog) { giveBonuses(session(), dialog.bonuses()); });
    });
}

void PlansPage::focusStart()
{
    if (m_ui->tabs->currentWidget() == m_ui->limitsPane)
        m_ui->limitsPane->focusStart();
    else
        m_ui->table->setFocus(Qt::OtherFocusReason);
}

void PlansPage::reload()
{
    ask(QStringLiteral("plans"), &readPlans, [this](const PlanListing &listing) { showListing(listing); });
}

void PlansPage::showListing(const PlanListing &listing)
{
    m_listing = listing;
    m_ui->limitsPane->setListing(listing);
    m_ui->trialPane->setListing(listing, session().program().currency, session().period().today());
    showRules();
}

QList<RuleRow> PlansPage::rows() const
{
    const QDate today = session().period().today();
    QList<RuleRow> rows;
    const auto add = [&](const CommissionRule &rule, int place) {
        rows.append({rule, m_listing.forWhom(rule.affiliate, rule.tier), holdsText(rule.validFrom, rule.validTo),
                     stateOf(rule, today), place});
    };
    int place = 0;
    for (const QList<CommissionRule> inForce = rulesInForce(m_listing.terms.plans, today);
         const CommissionRule &rule : inForce)
        add(rule, ++place);
    if (!m_ui->allBox->isChecked())
        return rows;
    for (const RuleRow::State state : {RuleRow::State::Coming, RuleRow::State::Ended}) {
        for (const CommissionPlan &plan : m_listing.terms.plans) {
            for (const CommissionRule &rule : plan.rules) {
                if (stateOf(rule, today) == state)
                    add(rule, 0);
            }
        }
    }
    return rows;
}

void PlansPage::showRules()
{
    const RuleRow *before = current();
    const CommissionRule chosen = before ? before->rule : CommissionRule();
    {
        const QSignalBlocker quiet(m_ui->table->selectionModel());
        m_rules->setRows(rows());
    }
    const bool hasRules =
        std::ranges::any_of(m_listing.terms.plans, [](const CommissionPlan &plan) { return !plan.rules.isEmpty(); });
    m_none->setEmpty(!hasRules);
    refreshAddButton();
    m_ui->table->setCurrentIndex(m_rules->index(std::max(m_rules->rowOf(chosen), 0), 0));
    refreshButtons();
}

void PlansPage::refreshButtons()
{
    const RuleRow *row = current();
    const CommissionRule *newest = newestOfCurrent();
    const bool isWritable = !session().isReadOnly();
    const QDate today = session().period().today();
    m_ui->changeButton->setEnabled(isWritable && newest);
    m_ui->endButton->setEnabled(isWritable && newest && (!newest->validTo.isValid() || newest->validTo > today));
    m_ui->upButton->setEnabled(isWritable && row && row->place > 1);
    const bool isLast = !row || row->place == 0 || m_ui->table->currentIndex().row() + 1 >= m_rules->rowCount() ||
                        m_rules->at(m_ui->table->currentIndex().row() + 1).place == 0;
    m_ui->downButton->setEnabled(isWritable && !isLast);
    //: the chosen rule: %1 its terms, %2 for whom, %3 when it holds, %4 its version
    m_ui->sentenceLabel->setText(
        row ? tr("%1 – %2, %3 (version %4)")
                  .arg(ruleText(row->rule, QLocale()), row->forWhom, row->holds, QLocale().toString(row->rule.version))
            : QString());
    m_ui->sentenceLabel->setVisible(row);
}

void PlansPage::refreshAddButton()
{
    // Elsewhere it would add something else, and where there is nothing yet, the button for the first one stands below.
    m_ui->addButton->setVisible(m_ui->tabs->currentWidget() == m_ui->rulesTab && m_none->isHidden());
}

void PlansPage::writeRule(const CommissionRule &rule)
{
    open(new RuleDialog(session(), m_listing, rule, this), [this, isNew = rule.number == 0](const RuleDialog &dialog) {
        const std::optional<CommissionRule> written = dialog.rule();
        if (!written)
            return;
        const QString words = ruleText(*written, QLocale());
        const QString day = QLocale().toString(written->validFrom, QLocale::ShortFormat);
        saveRules(session(), isNew ? tr("Add the rule “%1”").arg(words) : tr("Apply “%1” from %2").arg(words, day),
                  {*written});
    });
}

void PlansPage::endChosen()
{
    const CommissionRule *newest = newestOfCurrent();
    if (!newest)
        return;
    const RuleDayDialog::Words words{tr("End a commission rule"),
                                     tr("The rule ends: %1.").arg(ruleText(*newest, QLocale())),
                                     tr("First day &without it"),
                                     tr("Sales from that day on earn by the other rules that hold for them. What was "
                                        "computed stays, until you compute open "
                                        "commissions anew. You can undo this."),
                                     tr("End the rule"),
                                     false};
    const QDate today = session().period().today();
    open(new RuleDayDialog(words, newest->validFrom.isValid() ? std::max(today, newest->validFrom) : today,
                           newest->validFrom, this),
         [this, rule = *newest](const RuleDayDialog &dialog) { endRule(session(), rule, dialog.day()); });
}

void PlansPage::moveChosen(int steps)
{
    const RuleRow *row = current();
    if (!row || row->place == 0)
        return;
    QList<CommissionRule> order = rulesInForce(m_listing.terms.plans, session().period().today());
    order.swapItemsAt(row->place - 1, row->place - 1 + steps);
    const QList<CommissionRule> changed = prioritiesFor(order);
    QStringList lines;
    QDate earliest;
    for (const CommissionRule &rule : changed) {
        lines.append(tr("• %1: priority %2").arg(ruleText(rule, QLocale()), QLocale().toString(rule.priority)));
        if (rule.validFrom.isValid() && (!earliest.isValid() || rule.validFrom > earliest))
            earliest = rule.validFrom;
    }
    const RuleDayDialog::Words words{
        tr("Change the order of rules"),
        tr("The rule with the higher priority is considered first. New versions are made of:") + u'\n' +
            lines.join(u'\n'),
        tr("From the &day"),
        tr("Sales before that day keep the order they had. You can undo this until a sale earns by it."),
        tr("Change the order"),
        false};
    open(new RuleDayDialog(words, session().period().today(), earliest, this),
         [this, changed](const RuleDayDialog &dialog) {
             QList<CommissionRule> versions = changed;
             for (CommissionRule &version : versions)
                 version.validFrom = dialog.day();
             saveRules(session(), tr("Change the order of rules"), versions);
         });
}

void PlansPage::recompute()
{
    open(new RecomputeDialog(session(), this), [this](const RecomputeDialog &dialog) {
        const DateRange period = dialog.period();
        session().jobs().write(
            tr("Computing commissions anew"),
            [period](Database &database, Job &job) { return Recompute(database).run(period, false, job); }, &session(),
            [&session = session(), period](const Result<RecomputeSummary> &summary) {
                if (summary)
                    session.history().record(period, *summary);
                else
                    emit session.failed(summary.error());
            });
    });
}

const RuleRow *PlansPage::current() const
{
    const int row = m_ui->table->currentIndex().row();
    return row >= 0 && row < m_rules->rowCount() ? &m_rules->at(row) : nullptr;
}

const CommissionRule *PlansPage::newestOfCurrent() const
{
    const RuleRow *row = current();
    return row ? newestVersion(m_listing.terms.plans, row->rule) : nullptr;
}

} // namespace laurel
