#include "gui/widgets/card.h"

#include "gui/theme/theme.h"

namespace laurel {

Card::Card(QWidget *parent) : QFrame(parent)
{
    setProperty("card", true);
}

QLabel *plainLabel(const QString &text, QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setTextFormat(Qt::PlainText);
    label->setText(text);
    return label;
}

QLabel *captionLabel(const QString &text, QWidget *parent)
{
    auto *label = plainLabel(text, parent);
    label->setFont(Theme::font(Theme::Text::Caption));
    label->setProperty("role", QStringLiteral("muted"));
    return label;
}

QLabel *sectionLabel(const QString &text, QWidget *parent)
{
    auto *label = plainLabel(text, parent);
    label->setFont(Theme::font(Theme::Text::Section, true));
    return label;
}

} // namespace laurel
