#pragma once

#include "gui/theme/theme.h"

#include <QWidget>

class QGridLayout;

namespace laurel {

class KpiTileWidget;

/// KPI tiles of equal width, four in a row. Where there is no room for that their figures get smaller, then the rows shorter;
/// no figure is ever cut.
class TileGrid : public QWidget
{
    Q_OBJECT

public:
    explicit TileGrid(QWidget *parent = nullptr);

    /// Takes the tiles; those from before are deleted.
    void setTiles(const QList<KpiTileWidget *> &tiles);

    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    bool event(QEvent *event) override;

private:
    [[nodiscard]] int tileWidth(Theme::Text size) const;
    void arrange();

    QGridLayout *m_layout;
    QList<KpiTileWidget *> m_tiles;
    int m_columns = 0;
};

} // namespace laurel
