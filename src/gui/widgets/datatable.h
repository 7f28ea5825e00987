#pragma once

#include <QSet>
#include <QTableView>
#include <QTimer>

class QMenu;

namespace laurel {

/// The table of Laurel: 32 px rows, no vertical lines, whole rows selected, Return opens, columns kept from one day to the next.
/// No column is narrower than its header or cuts a figure, whatever the language, the font or what was stored.
class DataTable : public QTableView
{
    Q_OBJECT

public:
    explicit DataTable(QWidget *parent = nullptr);

    /// Sets the model and brings back widths, order and hidden columns stored under @p key; nothing is stored without one.
    /// @param widths of the columns until the user changes one; 0 (or none) fits a column to what is in it, a negative one hides it.
    void setUp(QAbstractItemModel *model, const QString &key, const QList<int> &widths = {});
    /// Column that takes the width that is left, and a minimum of it when there is none.
    void setStretchColumn(int column);

    /// Fills @p menu with the columns, to be shown or hidden: what a right click on the header offers.
    void addColumnActions(QMenu &menu);

signals:
    /// Double click or Return on a row.
    void opened(const QModelIndex &index);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void showHeaderMenu(const QPoint &position);
    void saveState() const;
    void takeWidth(int column, int width);
    void fitColumns();
    void fitStretchColumn();
    void resizeQuietly(int column, int width);
    [[nodiscard]] bool isFigure(int column) const;
    [[nodiscard]] int headerWidth(int column) const;
    [[nodiscard]] int leastWidth(int column) const;

    QString m_key;
    QSet<int> m_given;  ///< columns whose width the page or the user has chosen
    int m_stretch = -1;
    bool m_fitting = false;
    QTimer m_fit;       ///< one fit for a burst of changes
};

} // namespace laurel
