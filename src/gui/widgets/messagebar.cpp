#include "gui/widgets/messagebar.h"

#include "gui/theme/theme.h"
#include "gui/widgets/card.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QToolButton>
#include <array>

namespace laurel {

namespace {
constexpr int successMs = 8000;
}

MessageBar::MessageBar(QWidget *parent)
    : QFrame(parent), m_icon(new QLabel(this)), m_text(plainLabel({}, this)), m_action(new QPushButton(this)), m_close(new QToolButton(this))
{
    setProperty("card", true);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(12, 8, 8, 8);
    layout->setSpacing(spacing::inside);
    m_text->setWordWrap(true);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_action->setProperty("flat", true);
    m_close->setIcon(Theme::icon(QStringLiteral("dialog-close")));
    m_close->setAccessibleName(tr("Dismiss message"));
    m_close->setToolTip(tr("Dismiss"));
    layout->addWidget(m_icon);
    layout->addWidget(m_text, 1);
    layout->addWidget(m_action);
    layout->addWidget(m_close);
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &QWidget::hide);
    connect(m_close, &QToolButton::clicked, this, &QWidget::hide);
    connect(m_action, &QPushButton::clicked, this, [this] {
        hide();
        emit actionTriggered();
    });
    hide();
}

void MessageBar::show(Kind kind, const QString &text, const QString &actionText)
{
    static const std::array<QString, 4> icons = {QStringLiteral("dialog-positive"), QStringLiteral("dialog-information"),
                                                 QStringLiteral("dialog-warning"), QStringLiteral("dialog-error")};
    m_icon->setPixmap(Theme::icon(icons.at(std::size_t(kind))).pixmap(22));
    m_text->setText(text);
    m_action->setText(actionText);
    m_action->setVisible(!actionText.isEmpty());
    setAccessibleName(text);
    setVisible(true);
    m_timer.stop();
    if (kind == Kind::Success || kind == Kind::Information)
        m_timer.start(successMs);
    QAccessibleEvent event(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}

QString MessageBar::text() const
{
    return isVisible() ? m_text->text() : QString();
}

void MessageBar::enterEvent(QEnterEvent *event)
{
    QFrame::enterEvent(event);
    m_timer.stop(); // nobody loses Undo while reaching for it
}

void MessageBar::leaveEvent(QEvent *event)
{
    QFrame::leaveEvent(event);
    if (isVisible())
        m_timer.start(successMs);
}

} // namespace laurel
