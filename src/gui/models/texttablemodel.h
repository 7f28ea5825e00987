#pragma once

#include <QAbstractTableModel>
#include <QStringList>

namespace laurel {

/// A short table of texts as they are: the first lines of a file, refused lines, unknown codes.
class TextTableModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    explicit TextTableModel(QObject *parent = nullptr);

    /// @param figureColumn is right-aligned, with those after it up to @p lastFigureColumn; −1: none. A row may be shorter than
    /// @p titles.
    void setTable(const QStringList &titles, const QList<QStringList> &rows, int figureColumn = -1, int lastFigureColumn = -1);
    /// Marks a row as the one that matters; −1: none. A new table has none.
    void setMarkedRow(int row);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QStringList m_titles;
    QList<QStringList> m_rows;
    [[nodiscard]] int alignment(int column) const;

    int m_figureColumn = -1;
    int m_lastFigureColumn = -1;
    int m_markedRow = -1;
};

} // namespace laurel
