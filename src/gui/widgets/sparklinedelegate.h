#pragma once

#include <QStyledItemDelegate>

namespace laurel {

/// Draws a QList<double> of a cell as a sparkline.
class SparklineDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    /// @p role holds the values.
    explicit SparklineDelegate(int role, QObject *parent = nullptr);
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    int m_role;
};

} // namespace laurel
