#include "gui/models/importbatchmodel.h"

#include "gui/models/importbatchtext.h"
#include "gui/theme/theme.h"

#include <QLocale>

namespace laurel {

namespace {

bool isFigure(int column)
{
    return column >= ImportBatchModel::Added && column <= ImportBatchModel::Skipped;
}

int alignment(int column)
{
    return int((isFigure(column) ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
}

qint64 figure(const ImportCounts &counts, int column)
{
    switch (column) {
    case ImportBatchModel::Added: return counts.added;
    case ImportBatchModel::Updated: return counts.updated;
    case ImportBatchModel::Unchanged: return counts.unchanged;
    case ImportBatchModel::Refused: return counts.rejected;
    default: return counts.skipped;
    }
}

QVariant foreground(const ImportBatch &batch, int column)
{
    if (batch.undone)
        return Theme::colors().textMuted;
    return column == ImportBatchModel::Refused && batch.counts.rejected > 0 ? QVariant(Theme::colors().warning) : QVariant();
}

QString dayText(QDate day)
{
    return day.isValid() ? QLocale().toString(day, QLocale::ShortFormat) : QStringLiteral("–");
}

} // namespace

ImportBatchModel::ImportBatchModel(QObject *parent) : QAbstractTableModel(parent) {}

void ImportBatchModel::setBatches(const QList<ImportBatch> &batches, const QHash<QString, ImportProfile> &profiles)
{
    beginResetModel();
    m_batches = batches;
    m_profiles = profiles;
    endResetModel();
}

int ImportBatchModel::rowOf(ImportBatchId batch) const
{
    for (int row = 0; row < m_batches.size(); ++row) {
        if (m_batches.at(row).id == batch)
            return row;
    }
    return -1;
}

int ImportBatchModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_batches.size());
}

int ImportBatchModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant ImportBatchModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const ImportBatch &batch = m_batches.at(index.row());
    switch (role) {
    case Qt::DisplayRole: return text(batch, index.column());
    case Qt::ToolTipRole: return text(batch, index.column()).toHtmlEscaped();
    case Qt::TextAlignmentRole: return alignment(index.column());
    case Qt::ForegroundRole: return foreground(batch, index.column());
    case Qt::AccessibleTextRole: {
        const QString shown = text(batch, index.column());
        return shown == QStringLiteral("–") ? tr("nothing") : shown;
    }
    case SortRole: return sortKey(batch, index.column());
    case BatchRole: return batch.id.value();
    default: return {};
    }
}

QVariant ImportBatchModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return alignment(section);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case When: return tr("When");
    case File: return tr("File");
    case SourceName: return tr("Source");
    case Kind: return tr("Kind");
    case Added: return tr("Added");
    case Updated: return tr("Updated");
    case Unchanged: return tr("Unchanged");
    case Refused: return tr("Refused");
    case Skipped: return tr("Skipped");
    case FirstDay: return tr("First day");
    case LastDay: return tr("Last day");
    default: return {};
    }
}

QString ImportBatchModel::text(const ImportBatch &batch, int column) const
{
    const QLocale locale;
    switch (column) {
    case When: return locale.toString(batch.finishedAt.toLocalTime(), QLocale::ShortFormat);
    case File: return batch.undone ? tr("%1 (taken back)").arg(batch.fileName) : batch.fileName;
    case SourceName: return batch.sourceName;
    case Kind: return importContentName(batch, profileOf(batch));
    case FirstDay: return dayText(batch.firstDay);
    case LastDay: return dayText(batch.lastDay);
    default: {
        const qint64 count = figure(batch.counts, column);
        return count == 0 ? QStringLiteral("–") : locale.toString(count);
    }
    }
}

QVariant ImportBatchModel::sortKey(const ImportBatch &batch, int column)
{
    switch (column) {
    case When: return batch.finishedAt;
    case File: return batch.fileName.toCaseFolded();
    case SourceName: return batch.sourceName.toCaseFolded();
    case Kind: return int(batch.kind);
    case FirstDay: return batch.firstDay;
    case LastDay: return batch.lastDay;
    default: return figure(batch.counts, column);
    }
}

} // namespace laurel
