#include "gui/widgets/elidedlabel.h"

#include <QEvent>

namespace laurel {

ElidedLabel::ElidedLabel(QWidget *parent) : QLabel(parent)
{
    setTextFormat(Qt::PlainText);
}

void ElidedLabel::setText(const QString &text)
{
    m_text = text;
    updateGeometry();
    elide();
}

void ElidedLabel::setExplanation(const QString &explanation)
{
    m_explanation = explanation;
    elide();
}

QSize ElidedLabel::sizeHint() const
{
    return {fontMetrics().horizontalAdvance(m_text) + 2, fontMetrics().height()};
}

QSize ElidedLabel::minimumSizeHint() const
{
    return {std::min(sizeHint().width(), fontMetrics().averageCharWidth() * 6), fontMetrics().height()};
}

void ElidedLabel::resizeEvent(QResizeEvent *event)
{
    QLabel::resizeEvent(event);
    elide();
}

void ElidedLabel::changeEvent(QEvent *event)
{
    QLabel::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        elide();
}

void ElidedLabel::elide()
{
    const QString shown = fontMetrics().elidedText(m_text, Qt::ElideRight, contentsRect().width());
    if (shown != QLabel::text())
        QLabel::setText(shown);
    QStringList told;
    if (shown != m_text)
        told.append(m_text);
    if (!m_explanation.isEmpty())
        told.append(m_explanation);
    setToolTip(told.join(u'\n').toHtmlEscaped().replace(u'\n', QLatin1String("<br>")));
}

} // namespace laurel
