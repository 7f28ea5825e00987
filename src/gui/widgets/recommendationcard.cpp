#include "gui/widgets/recommendationcard.h"

#include "gui/theme/theme.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

namespace laurel {

namespace {

constexpr int evidenceColumns = 4;

QString iconName(RewardKind kind)
{
    switch (kind) {
    case RewardKind::Raise: return QStringLiteral("office-chart-line");
    case RewardKind::Bonus: return QStringLiteral("games-achievements");
    case RewardKind::Recognition: return QStringLiteral("favorite");
    case RewardKind::Reactivate: return QStringLiteral("clock");
    case RewardKind::Coach: return QStringLiteral("edit-comment");
    }
    return {};
}

} // namespace

QString acceptText(RewardKind kind)
{
    switch (kind) {
    case RewardKind::Raise: return RecommendationCard::tr("Raise the rate…");
    case RewardKind::Bonus: return RecommendationCard::tr("Give the bonus");
    case RewardKind::Recognition: return RecommendationCard::tr("Say thanks");
    case RewardKind::Reactivate: return RecommendationCard::tr("Get in touch");
    case RewardKind::Coach: return RecommendationCard::tr("Talk to them");
    }
    return {};
}

RecommendationCard::RecommendationCard(const Recommendation &suggestion, bool canDecide, QWidget *parent) : Card(parent)
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(16, 12, 16, 12);
    layout->setSpacing(spacing::between);
    auto *icon = new QLabel(this);
    icon->setPixmap(Theme::icon(iconName(suggestion.kind)).pixmap(22));
    layout->addWidget(icon, 0, Qt::AlignTop);

    auto *texts = new QVBoxLayout;
    texts->setSpacing(4);
    auto *title = plainLabel(suggestion.title, this);
    title->setFont(Theme::font(Theme::Text::Section, true));
    title->setWordWrap(true);
    auto *reason = plainLabel(suggestion.reason, this);
    reason->setWordWrap(true);
    texts->addWidget(title);
    texts->addWidget(reason);
    texts->addSpacing(4);
    texts->addWidget(createEvidence(suggestion));
    layout->addLayout(texts, 1);

    auto *side = new QVBoxLayout;
    side->setSpacing(spacing::inside);
    auto *cost = plainLabel(suggestion.cost.isZero() ? tr("Costs nothing") : tr("Costs %1").arg(formatMoney(suggestion.cost, QLocale())), this);
    cost->setAlignment(Qt::AlignRight);
    cost->setFont(Theme::font(Theme::Text::Body, true));
    auto *accept = new QPushButton(acceptText(suggestion.kind), this);
    accept->setAccessibleName(tr("%1: %2", "button, what it is about").arg(accept->text(), suggestion.title));
    auto *dismiss = new QPushButton(tr("Dismiss"), this);
    dismiss->setProperty("flat", true);
    dismiss->setAccessibleName(tr("%1: %2", "button, what it is about").arg(dismiss->text(), suggestion.title));
    auto *profile = new QPushButton(tr("Open the profile"), this);
    profile->setProperty("flat", true);
    profile->setAccessibleName(tr("Open the profile of %1").arg(suggestion.name));
    accept->setEnabled(canDecide);
    dismiss->setEnabled(canDecide);
    side->addWidget(cost);
    side->addWidget(accept);
    side->addWidget(dismiss);
    side->addWidget(profile);
    side->addStretch(1);
    layout->addLayout(side);
    connect(accept, &QPushButton::clicked, this, &RecommendationCard::accepted);
    connect(dismiss, &QPushButton::clicked, this, &RecommendationCard::dismissed);
    connect(profile, &QPushButton::clicked, this, &RecommendationCard::affiliateRequested);
}

QWidget *RecommendationCard::createEvidence(const Recommendation &suggestion)
{
    auto *box = new QWidget(this);
    auto *grid = new QGridLayout(box);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(spacing::between);
    grid->setVerticalSpacing(0);
    for (qsizetype i = 0; i < suggestion.evidence.size(); ++i) {
        const Evidence &evidence = suggestion.evidence.at(i);
        const int row = int(i) / evidenceColumns * 2;
        const int column = int(i) % evidenceColumns;
        auto *label = captionLabel(evidence.label, box);
        label->setWordWrap(true);
        grid->addWidget(label, row, column, Qt::AlignBottom);
        grid->addWidget(plainLabel(evidence.value, box), row + 1, column, Qt::AlignTop);
        grid->setColumnStretch(column, 1);
    }
    return box;
}

} // namespace laurel
