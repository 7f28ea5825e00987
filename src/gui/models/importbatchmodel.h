#pragma once

#include "core/entities.h"

#include <QAbstractTableModel>

namespace laurel {

/// The imports of a program, newest first.
class ImportBatchModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { When, File, SourceName, Kind, Added, Refused, Updated, Unchanged, Skipped, FirstDay, LastDay, ColumnCount };
    enum Role { SortRole = Qt::UserRole, BatchRole };

    explicit ImportBatchModel(QObject *parent = nullptr);

    void setBatches(const QList<ImportBatch> &batches);
    [[nodiscard]] const ImportBatch &at(int row) const { return m_batches.at(row); }
    [[nodiscard]] int rowOf(ImportBatchId batch) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    [[nodiscard]] static QString text(const ImportBatch &batch, int column);
    [[nodiscard]] static QVariant sortKey(const ImportBatch &batch, int column);

    QList<ImportBatch> m_batches;
};

} // namespace laurel
