#pragma once

#include "storage/reconciliationrepository.h"

#include <QAbstractTableModel>

namespace laurel {

/// The lines of a comparison, in the order of their days.
class ReconciliationModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Order, Day, Affiliate, Ours, Theirs, Difference, Result, Why, ColumnCount };
    enum Role { SortRole = Qt::UserRole };

    explicit ReconciliationModel(QObject *parent = nullptr);

    void setLines(const QList<ReconciliationLine> &lines);
    [[nodiscard]] const ReconciliationLine &at(int row) const { return m_lines.at(row); }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QList<ReconciliationLine> m_lines;
};

} // namespace laurel
