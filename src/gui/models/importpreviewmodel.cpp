#include "gui/models/importpreviewmodel.h"

#include "gui/theme/theme.h"

#include <algorithm>

namespace laurel {

namespace {

bool isFigure(Field field)
{
    using enum Field;
    switch (field) {
    case Gross:
    case Net:
    case Total:
    case Discount:
    case Tax:
    case Shipping:
    case Refunded:
    case Quantity:
    case ItemPrice:
    case ItemDiscount:
    case Clicks:
    case Impressions: return true;
    default: return false;
    }
}

int alignment(Field field)
{
    return int((isFigure(field) ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
}

bool hasError(const QList<PreviewCell> &row)
{
    return std::any_of(row.begin(), row.end(), [](const PreviewCell &cell) { return !cell.error.isEmpty(); });
}

QVariant tint()
{
    QColor color = Theme::colors().bad;
    color.setAlphaF(0.12F);
    return color;
}

} // namespace

ImportPreviewModel::ImportPreviewModel(QObject *parent) : QAbstractTableModel(parent) {}

void ImportPreviewModel::setPreview(const ImportPreview &preview)
{
    beginResetModel();
    m_preview = preview;
    endResetModel();
}

int ImportPreviewModel::rowsWithErrors() const
{
    return int(std::count_if(m_preview.rows.begin(), m_preview.rows.end(), hasError));
}

QModelIndex ImportPreviewModel::firstError() const
{
    for (int row = 0; row < m_preview.rows.size(); ++row) {
        const QList<PreviewCell> &cells = m_preview.rows.at(row);
        for (int column = 0; column < cells.size() && column < m_preview.fields.size(); ++column) {
            if (!cells.at(column).error.isEmpty())
                return index(row, column);
        }
    }
    return {};
}

int ImportPreviewModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_preview.rows.size());
}

int ImportPreviewModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_preview.fields.size());
}

QVariant ImportPreviewModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const PreviewCell cell = m_preview.rows.at(index.row()).value(index.column());
    const bool bad = !cell.error.isEmpty();
    switch (role) {
    case Qt::DisplayRole: return cell.text.simplified();
    case Qt::ToolTipRole: return (bad ? cell.error : cell.text).toHtmlEscaped();
    case Qt::AccessibleTextRole: return bad ? tr("%1. Error: %2").arg(cell.text.simplified(), cell.error) : cell.text.simplified();
    case Qt::DecorationRole: return bad ? QVariant(Theme::icon(QStringLiteral("dialog-error"))) : QVariant();
    case Qt::ForegroundRole: return bad ? QVariant(Theme::colors().bad) : QVariant();
    case Qt::BackgroundRole: return bad ? tint() : QVariant();
    case Qt::TextAlignmentRole: return alignment(m_preview.fields.at(index.column()));
    default: return {};
    }
}

QVariant ImportPreviewModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= m_preview.fields.size())
        return {};
    switch (role) {
    case Qt::DisplayRole: return fieldName(m_preview.fields.at(section));
    case Qt::TextAlignmentRole: return alignment(m_preview.fields.at(section));
    default: return {};
    }
}

} // namespace laurel
