#include "gui/widgets/recommendationcard.h"

#include "gui/theme/theme.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

namespace laurel {

namespace {

constexpr int sideWidth = 184;

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
    addEvidence(*texts, suggestion);
    texts->addStretch(1);
    layout->addLayout(texts, 1);

    // As wide on every card, so that the figures of all stand below one another.
    auto *sideBox = new QWidget(this);
    sideBox->setMinimumWidth(sideWidth);
    auto *side = new QVBoxLayout(sideBox);
    side->setContentsMargins(0, 0, 0, 0);
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
    layout->addWidget(sideBox);
    connect(accept, &QPushButton::clicked, this, &RecommendationCard::accepted);
    connect(dismiss, &QPushButton::clicked, this, &RecommendationCard::dismissed);
    connect(profile, &QPushButton::clicked, this, &RecommendationCard::affiliateRequested);
}

void RecommendationCard::addEvidence(QVBoxLayout &texts, const Recommendation &suggestion)
{
    // The figures of the reason at once; twenty more would hide them.
    auto *carrying = new QHBoxLayout;
    carrying->setSpacing(spacing::margin);
    for (const Evidence &evidence : suggestion.evidence) {
        if (!evidence.carries)
            continue;
        auto *figure = new QVBoxLayout;
        figure->setSpacing(0);
        auto *value = plainLabel(evidence.value, this);
        value->setFont(Theme::font(Theme::Text::Body, true));
        auto *label = captionLabel(evidence.label, this);
        label->setWordWrap(true);
        figure->addWidget(value);
        figure->addWidget(label);
        figure->addStretch(1);
        carrying->addLayout(figure, 1);
    }
    texts.addLayout(carrying);
    QWidget *all = createAllFigures(suggestion.evidence);
    const auto textOf = [count = int(suggestion.evidence.size())](bool shown) {
        return shown ? tr("Show fewer figures") : tr("Show all %n figure(s)", nullptr, count);
    };
    auto *toggle = new QPushButton(this);
    toggle->setProperty("flat", true);
    toggle->setProperty("inline", true); // under the figures, in line with them
    toggle->setCheckable(true);
    const auto show = [all, toggle, textOf, title = suggestion.title](bool shown) {
        all->setVisible(shown);
        toggle->setText(textOf(shown));
        toggle->setAccessibleName(tr("%1: %2", "button, what it is about").arg(toggle->text(), title));
    };
    show(false);
    connect(toggle, &QPushButton::toggled, this, show);
    texts.addWidget(toggle, 0, Qt::AlignLeft);
    texts.addWidget(all);
}

QWidget *RecommendationCard::createAllFigures(const QList<Evidence> &evidence)
{
    auto *box = new QWidget(this);
    auto *grid = new QGridLayout(box);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(spacing::between);
    grid->setVerticalSpacing(2);
    for (qsizetype i = 0; i < evidence.size(); ++i) {
        auto *label = plainLabel(evidence.at(i).label, box);
        label->setProperty("role", QStringLiteral("muted"));
        label->setWordWrap(true);
        auto *value = plainLabel(evidence.at(i).value, box);
        grid->addWidget(value, int(i), 0, Qt::AlignRight | Qt::AlignTop);
        grid->addWidget(label, int(i), 1, Qt::AlignTop);
    }
    grid->setColumnStretch(1, 1);
    return box;
}

} // namespace laurel
