#pragma once

#include <QTableView>

namespace laurel {

/// The table of Laurel: 32 px rows, no vertical lines, whole rows selected, Return opens, columns kept from one day to the next.
class DataTable : public QTableView
{
    Q_OBJECT

public:
    explicit DataTable(QWidget *parent = nullptr);

    /// Sets the model and brings back widths, order and hidden columns stored under @p key.
    /// @param widths of the columns until the user changes one; 0 leaves a column as it is, a negative one hides it.
    void setUp(QAbstractItemModel *model, const QString &key, const QList<int> &widths = {});
    /// Column that takes the width that is left.
    void setStretchColumn(int column);

signals:
    /// Double click or Return on a row.
    void opened(const QModelIndex &index);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void showHeaderMenu(const QPoint &position);
    void saveState() const;

    QString m_key;
};

} // namespace laurel
