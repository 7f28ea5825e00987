#include "gui/models/feedbackmodel.h"

#include "gui/theme/theme.h"

namespace laurel {

FeedbackModel::FeedbackModel(QObject *parent) : QAbstractTableModel(parent) {}

void FeedbackModel::setEntries(const QList<FeedbackEntry> &entries)
{
    beginResetModel();
    m_entries = entries;
    endResetModel();
}

int FeedbackModel::rowOf(AffiliateId affiliate) const
{
    for (int row = 0; row < m_entries.size(); ++row) {
        if (m_entries.at(row).text.affiliate == affiliate)
            return row;
    }
    return -1;
}

int FeedbackModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_entries.size());
}

int FeedbackModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant FeedbackModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const FeedbackEntry &entry = m_entries.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        if (index.column() == Name)
            return entry.text.name;
        return entry.isSent() ? tr("Sent") : entry.stored ? tr("Changed by you") : tr("Draft");
    case Qt::DecorationRole:
        return index.column() == State && entry.isSent() ? QVariant(Theme::icon(QStringLiteral("checkmark"))) : QVariant();
    case Qt::ForegroundRole:
        return index.column() == State && !entry.isSent() ? QVariant(Theme::colors().textMuted) : QVariant();
    case SentRole: return entry.isSent();
    case AffiliateRole: return entry.text.affiliate.value();
    default: return {};
    }
}

QVariant FeedbackModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    return section == Name ? tr("Affiliate") : tr("Feedback");
}

} // namespace laurel
