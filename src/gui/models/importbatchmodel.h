#pragma once

#include "core/entities.h"
#include "importing/importprofile.h"

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

    /// @param profiles by key: what the files were read under.
    void setBatches(const QList<ImportBatch> &batches, const QHash<QString, ImportProfile> &profiles = {});
    /// The profile of a batch; an empty one when it is no longer there.
    [[nodiscard]] ImportProfile profileOf(const ImportBatch &batch) const { return m_profiles.value(batch.profileKey); }
    [[nodiscard]] const ImportBatch &at(int row) const { return m_batches.at(row); }
    [[nodiscard]] int rowOf(ImportBatchId batch) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    [[nodiscard]] QString text(const ImportBatch &batch, int column) const;
    [[nodiscard]] static QVariant sortKey(const ImportBatch &batch, int column);

    QList<ImportBatch> m_batches;
    QHash<QString, ImportProfile> m_profiles;
};

} // namespace laurel
