#include "gui/models/texttablemodel.h"

#include "gui/theme/theme.h"

#include <algorithm>

namespace laurel {

TextTableModel::TextTableModel(QObject *parent) : QAbstractTableModel(parent) {}

void TextTableModel::setTable(const QStringList &titles, const QList<QStringList> &rows, int figureColumn, int lastFigureColumn)
{
    beginResetModel();
    m_titles = titles;
    m_rows = rows;
    m_figureColumn = figureColumn;
    m_lastFigureColumn = std::max(figureColumn, lastFigureColumn);
    m_markedRow = -1;
    endResetModel();
}

void TextTableModel::setMarkedRow(int row)
{
    m_markedRow = row;
    if (!m_rows.isEmpty())
        emit dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1), {Qt::FontRole, Qt::DecorationRole});
}

int TextTableModel::alignment(int column) const
{
    const bool isFigure = m_figureColumn >= 0 && column >= m_figureColumn && column <= m_lastFigureColumn;
    return int((isFigure ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
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
    case Qt::TextAlignmentRole: return alignment(index.column());
    case Qt::FontRole: return index.row() == m_markedRow ? QVariant(Theme::font(Theme::Text::Body, true)) : QVariant();
    case Qt::DecorationRole:
        return index.row() == m_markedRow && index.column() == 0 ? QVariant(Theme::icon(QStringLiteral("checkmark"))) : QVariant();
    default: return {};
    }
}

QVariant TextTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    switch (role) {
    case Qt::DisplayRole: return m_titles.value(section);
    case Qt::TextAlignmentRole: return alignment(section);
    default: return {};
    }
}

} // namespace laurel
