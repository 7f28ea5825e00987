#include "gui/widgets/figuretile.h"

#include "gui/theme/theme.h"

#include <QVBoxLayout>

namespace laurel {

FigureTile::FigureTile(QWidget *parent)
    : Card(parent), m_caption(captionLabel({}, this)), m_figure(plainLabel({}, this)), m_detail(captionLabel({}, this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 12, 16, 12);
    layout->setSpacing(4);
    m_figure->setFont(Theme::font(Theme::Text::Title, true));
    for (QLabel *label : {m_caption, m_figure, m_detail}) {
        label->setWordWrap(true); // sums of several currencies take a second line rather than being cut
        layout->addWidget(label);
    }
    layout->addStretch(1);
}

void FigureTile::setCaption(const QString &caption)
{
    m_caption->setText(caption);
}

void FigureTile::setFigure(const QString &figure, const QString &detail)
{
    m_figure->setText(figure.isEmpty() ? QStringLiteral("–") : figure);
    m_detail->setText(detail);
}

} // namespace laurel
