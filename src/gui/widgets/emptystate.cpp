#include "gui/widgets/emptystate.h"

#include "gui/theme/theme.h"
#include "gui/widgets/card.h"

#include <QPushButton>
#include <QVBoxLayout>

namespace laurel {

EmptyState::EmptyState(const QString &iconName, const QString &sentence, const QString &buttonText, QWidget *parent)
    : QWidget(parent), m_icon(new QLabel(this)), m_sentence(plainLabel(sentence, this)), m_button(new QPushButton(buttonText, this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(spacing::between);
    layout->addStretch(2);
    m_icon->setPixmap(Theme::icon(iconName).pixmap(48));
    m_icon->setAlignment(Qt::AlignCenter);
    m_sentence->setFont(Theme::font(Theme::Text::Section));
    m_sentence->setAlignment(Qt::AlignCenter);
    m_sentence->setWordWrap(true);
    m_sentence->setProperty("role", QStringLiteral("muted"));
    m_button->setProperty("primary", true);
    m_button->setVisible(!buttonText.isEmpty());
    layout->addWidget(m_icon);
    layout->addWidget(m_sentence);
    layout->addWidget(m_button, 0, Qt::AlignHCenter);
    layout->addStretch(3);
    connect(m_button, &QPushButton::clicked, this, &EmptyState::triggered);
}

void EmptyState::setSentence(const QString &sentence)
{
    m_sentence->setText(sentence);
}

void EmptyState::standInFor(const QList<QWidget *> &others)
{
    m_others = others;
    hide();
}

void EmptyState::setEmpty(bool empty)
{
    setVisible(empty);
    for (QWidget *other : std::as_const(m_others))
        other->setVisible(!empty);
}

} // namespace laurel
