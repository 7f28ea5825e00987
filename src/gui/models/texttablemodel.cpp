#include "gui/models/texttablemodel.h"

namespace laurel {

TextTableModel::TextTableModel(QObject *parent) : QAbstractTableModel(parent) {}

void TextTableModel::setTable(const QStringList &titles, const QList<QStringList> &rows, int figureColumn)
{
    beginResetModel();
    m_titles = titles;
    m_rows = rows;
    m_figureColumn = figureColumn;
    endResetModel();
}

int TextTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int TextTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_titles.size());
}

QVariant TextTableModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    switch (role) {
    case Qt::DisplayRole: return m_rows.at(index.row()).value(index.column()).simplified();
    case Qt::ToolTipRole: return m_rows.at(index.row()).value(index.column()).toHtmlEscaped();
    case Qt::TextAlignmentRole: return int((index.column() == m_figureColumn ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    default: return {};
    }
}

QVariant TextTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    switch (role) {
    case Qt::DisplayRole: return m_titles.value(section);
    case Qt::TextAlignmentRole: return int((section == m_figureColumn ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    default: return {};
    }
}

} // namespace laurel
