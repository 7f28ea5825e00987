#include "gui/widgets/sparklinedelegate.h"

#include "gui/widgets/sparkline.h"

namespace laurel {

SparklineDelegate::SparklineDelegate(int role, QObject *parent) : QStyledItemDelegate(parent), m_role(role) {}

void SparklineDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyledItemDelegate::paint(painter, option, index);
    Sparkline::paint(*painter, QRectF(option.rect).adjusted(8, 7, -8, -7), index.data(m_role).value<QList<double>>());
}

} // namespace laurel
