#include "gui/widgets/actionrow.h"

#include "gui/theme/theme.h"
#include "gui/widgets/card.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

namespace laurel {

namespace {

QString iconName(SuggestedAction::Kind kind)
{
    switch (kind) {
    case SuggestedAction::Kind::Reward: return QStringLiteral("favorite");
    case SuggestedAction::Kind::WriteFeedback: return QStringLiteral("edit-comment");
    case SuggestedAction::Kind::UnattributedSales: return QStringLiteral("tag");
    case SuggestedAction::Kind::RefusedLines: return QStringLiteral("dialog-warning");
    case SuggestedAction::Kind::ImportIsOld:
    case SuggestedAction::Kind::NothingImported: return QStringLiteral("document-import");
    }
    return {};
}

QString buttonText(SuggestedAction::Kind kind)
{
    switch (kind) {
    case SuggestedAction::Kind::Reward: return ActionRow::tr("Decide");
    case SuggestedAction::Kind::WriteFeedback: return ActionRow::tr("Read the draft");
    case SuggestedAction::Kind::UnattributedSales: return ActionRow::tr("Show the sales");
    case SuggestedAction::Kind::RefusedLines: return ActionRow::tr("Show the lines");
    case SuggestedAction::Kind::ImportIsOld:
    case SuggestedAction::Kind::NothingImported: return ActionRow::tr("Import a file…");
    }
    return {};
}

} // namespace

ActionRow::ActionRow(const SuggestedAction &action, QWidget *parent) : QWidget(parent)
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 8, 0, 8);
    layout->setSpacing(12);
    auto *icon = new QLabel(this);
    icon->setPixmap(Theme::icon(iconName(action.kind)).pixmap(22));
    icon->setAlignment(Qt::AlignTop);
    auto *texts = new QVBoxLayout;
    texts->setSpacing(2);
    auto *title = plainLabel(action.title, this);
    title->setFont(Theme::font(Theme::Text::Body, true));
    title->setWordWrap(true);
    auto *detail = plainLabel(action.detail, this);
    detail->setProperty("role", QStringLiteral("muted"));
    detail->setWordWrap(true);
    texts->addWidget(title);
    texts->addWidget(detail);
    auto *button = new QPushButton(buttonText(action.kind), this);
    button->setProperty("flat", true);
    button->setProperty("inline", true);
    button->setAccessibleName(tr("%1: %2", "button, what it is about").arg(button->text(), action.title));
    texts->addWidget(button, 0, Qt::AlignLeft); // beside the text it would leave a column of single words
    layout->addWidget(icon, 0, Qt::AlignTop);
    layout->addLayout(texts, 1);
    connect(button, &QPushButton::clicked, this, &ActionRow::triggered);
}

} // namespace laurel
