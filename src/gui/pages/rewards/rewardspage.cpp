#include "gui/pages/rewards/rewardspage.h"

#include "advice/rewardservice.h"
#include "core/localformat.h"
#include "gui/models/decisionmodel.h"
#include "gui/theme/theme.h"
#include "gui/widgets/emptystate.h"
#include "gui/widgets/recommendationcard.h"
#include "ui_rewardspage.h"

#include <QHeaderView>
#include <QLocale>

namespace laurel {

namespace {

struct Advice
{
    QList<Recommendation> suggestions;
    QList<Decision> decisions;
};

Result<Advice> readAdvice(Database &database, const DateRange &period)
{
    auto suggestions = RewardAdvisor(database).recommend(period, QLocale());
    if (!suggestions)
        return fail(suggestions);
    auto decisions = AdviceRepository(database).decisions();
    if (!decisions)
        return fail(decisions);
    return Advice{std::move(*suggestions), std::move(*decisions)};
}

/// A decision and its undo share what was written.
EditWork deciding(std::shared_ptr<RewardRecord> record, const std::function<Result<RewardRecord>(RewardService &)> &decide)
{
    return [record = std::move(record), decide](Database &database) -> Result<ChangeSet> {
        RewardService service(database);
        const auto written = decide(service);
        if (!written)
            return fail(written);
        *record = *written;
        return ChangeSet{ChangeSet::Advice | ChangeSet::Affiliates | ChangeSet::Commissions, {}};
    };
}

EditWork takingBack(std::shared_ptr<RewardRecord> record)
{
    return [record = std::move(record)](Database &database) -> Result<ChangeSet> {
        if (const auto undone = RewardService(database).takeBack(*record); !undone)
            return fail(undone);
        return ChangeSet{ChangeSet::Advice | ChangeSet::Affiliates | ChangeSet::Commissions, {}};
    };
}

} // namespace

RewardsPage::RewardsPage(const PageContext &context, QWidget *parent)
    : Page(context, ChangeSet::Affiliates | ChangeSet::Sales | ChangeSet::Commissions | ChangeSet::Advice, true, parent)
    , m_ui(std::make_unique<Ui::RewardsPage>())
    , m_decisions(new DecisionModel(this))
{
    m_ui->setupUi(this);
    m_ui->titleLabel->setFont(Theme::font(Theme::Text::Title, true));
    m_ui->decisionTable->setUp(m_decisions, QStringLiteral("decisions"));
    m_ui->decisionTable->setStretchColumn(DecisionModel::Note);
    connect(m_ui->decisionTable, &DataTable::opened, this, [this](const QModelIndex &index) {
        navigator().showAffiliate(AffiliateId(index.data(DecisionModel::AffiliateRole).toLongLong()));
    });
}

RewardsPage::~RewardsPage() = default;

void RewardsPage::reload()
{
    const DateRange period = session().period().range();
    ask(QStringLiteral("advice"), [period](Database &database) { return readAdvice(database, period); },
        [this](const Advice &advice) {
            showSuggestions(advice.suggestions);
            m_decisions->setDecisions(advice.decisions);
            m_ui->tabs->setTabEnabled(1, !advice.decisions.isEmpty());
            m_ui->tabs->setTabText(1, advice.decisions.isEmpty() ? tr("Decided") : tr("Decided (%1)").arg(QLocale().toString(advice.decisions.size())));
        });
}

void RewardsPage::showSuggestions(const QList<Recommendation> &suggestions)
{
    while (QLayoutItem *item = m_ui->cardsLayout->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    if (suggestions.isEmpty()) {
        const bool canLookLonger = session().period().range().days() < 300;
        auto *none = new EmptyState(QStringLiteral("favorite"),
                                    canLookLonger ? tr("No suggestion stands out of chance in this period. A longer period may show one.")
                                                  : tr("No suggestion stands out of chance in this period."),
                                    canLookLonger ? tr("Look at the last 12 months") : QString(), this);
        connect(none, &EmptyState::triggered, this, [this] { session().period().setPreset(PeriodPreset::Last12Months); });
        m_ui->cardsLayout->addWidget(none);
        return;
    }
    for (const Recommendation &suggestion : suggestions) {
        auto *card = new RecommendationCard(suggestion, !session().isReadOnly(), this);
        connect(card, &RecommendationCard::accepted, this, [this, suggestion] { accept(suggestion); });
        connect(card, &RecommendationCard::dismissed, this, [this, suggestion] { dismiss(suggestion); });
        connect(card, &RecommendationCard::affiliateRequested, this, [this, suggestion] { navigator().showAffiliate(suggestion.affiliate); });
        m_ui->cardsLayout->addWidget(card);
    }
    m_ui->cardsLayout->addStretch(1);
}

void RewardsPage::accept(const Recommendation &suggestion)
{
    // Terms change on the first of a month: that is what an affiliate is told and what a statement can show.
    const QDate today = session().period().today();
    const QDate from = QDate(today.year(), today.month(), 1).addMonths(1);
    if (suggestion.kind == RewardKind::Raise && suggestion.proposedRate) {
        const Question question{tr("Raise the rate"),
                                tr("%1 earns %2 from %3 on. Sales before that day keep their terms. You can undo this until the first such sale.")
                                    .arg(suggestion.name, formatRate(*suggestion.proposedRate, QLocale()), QLocale().toString(from, QLocale::LongFormat)),
                                tr("Raise the rate")};
        if (!prompts().confirm(this, question))
            return;
    }
    auto record = std::make_shared<RewardRecord>();
    session().edit(tr("Accept: %1").arg(suggestion.title),
                   deciding(record, [suggestion, from](RewardService &service) { return service.accept(suggestion, from); }), takingBack(record));
}

void RewardsPage::dismiss(const Recommendation &suggestion)
{
    auto record = std::make_shared<RewardRecord>();
    session().edit(tr("Dismiss: %1").arg(suggestion.title),
                   deciding(record, [suggestion](RewardService &service) { return service.dismiss(suggestion, {}); }), takingBack(record));
}

} // namespace laurel
