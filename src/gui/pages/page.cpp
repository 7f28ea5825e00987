#include "gui/pages/page.h"

#include <QShowEvent>
#include <utility>

namespace laurel {

Page::Page(const PageContext &context, ChangeSet::Topics topics, bool usesPeriod, QWidget *parent)
    : QWidget(parent), m_context(context), m_topics(topics), m_usesPeriod(usesPeriod)
{
    connect(&session(), &Session::changed, this, [this](const ChangeSet &changes) {
        if (changes.topics & m_topics)
            invalidate();
    });
    if (usesPeriod)
        connect(&session().period(), &Period::changed, this, &Page::invalidate);
}

bool Page::isSettled() const
{
    return !m_stale && m_questions.isEmpty();
}

void Page::focusStart()
{
    setFocus(Qt::OtherFocusReason);
}

void Page::invalidate()
{
    m_stale = true;
    if (!isVisible())
        return;
    m_stale = false;
    reload();
}

void Page::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (std::exchange(m_stale, false))
        reload();
}

} // namespace laurel
