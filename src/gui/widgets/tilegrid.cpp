#include "gui/widgets/tilegrid.h"

#include "gui/widgets/kpitile.h"

#include <QEvent>
#include <QGridLayout>

namespace laurel {

TileGrid::TileGrid(QWidget *parent) : QWidget(parent), m_layout(new QGridLayout(this))
{
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(spacing::between);
    m_layout->setSizeConstraint(QLayout::SetNoConstraint); // fewer columns instead
}

void TileGrid::setTiles(const QList<KpiTileWidget *> &tiles)
{
    qDeleteAll(m_tiles);
    m_tiles = tiles;
    m_columns = 0;
    arrange();
}

QSize TileGrid::minimumSizeHint() const
{
    return {tileWidth(Theme::Text::Title), m_layout->minimumSize().height()};
}

bool TileGrid::event(QEvent *event)
{
    const bool handled = QWidget::event(event);
    // LayoutRequest: a figure has grown.
    if (event->type() == QEvent::Resize || event->type() == QEvent::LayoutRequest)
        arrange();
    return handled;
}

int TileGrid::tileWidth(Theme::Text size) const
{
    int width = 0;
    for (const KpiTileWidget *tile : m_tiles)
        width = std::max(width, tile->leastWidth(size));
    return width;
}

void TileGrid::arrange()
{
    const auto fits = [this](int columns, Theme::Text size) {
        return columns * (tileWidth(size) + spacing::between) - spacing::between <= width();
    };
    // Rows of four, two or one: eight tiles fill each of them.
    int columns = 4;
    auto size = Theme::Text::Figure;
    if (!fits(columns, size))
        size = Theme::Text::Title;
    while (columns > 1 && !fits(columns, size))
        columns /= 2;
    for (KpiTileWidget *tile : std::as_const(m_tiles))
        tile->setFigureSize(size);
    if (columns == m_columns)
        return;
    for (int column = 0; column < std::max(columns, m_columns); ++column)
        m_layout->setColumnStretch(column, column < columns ? 1 : 0);
    m_columns = columns;
    for (int i = 0; i < m_tiles.size(); ++i) {
        m_layout->removeWidget(m_tiles.at(i));
        m_layout->addWidget(m_tiles.at(i), i / columns, i % columns);
    }
    updateGeometry();
}

} // namespace laurel
