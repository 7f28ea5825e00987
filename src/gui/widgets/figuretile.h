#pragma once

#include "gui/widgets/card.h"

namespace laurel {

/// A card with one figure: caption, figure, what it is of.
class FigureTile : public Card
{
    Q_OBJECT

public:
    explicit FigureTile(QWidget *parent = nullptr);

    void setCaption(const QString &caption);
    /// An empty @p figure shows as "–".
    void setFigure(const QString &figure, const QString &detail);
    [[nodiscard]] QString figure() const { return m_figure->text(); }

private:
    QLabel *m_caption;
    QLabel *m_figure;
    QLabel *m_detail;
};

} // namespace laurel
