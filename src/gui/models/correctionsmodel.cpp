#include "gui/models/correctionsmodel.h"

#include <QLocale>

namespace laurel {

CorrectionsModel::CorrectionsModel(BatchReading reading, const QList<ImportReject> &rejects, QObject *parent)
    : QAbstractTableModel(parent), m_reading(std::move(reading))
{
    for (const ImportReject &reject : rejects) {
        // Where the quotation marks are what is wrong, the line is parted as it stands; it is quoted anew when it is corrected.
        const QList<QStringList> rows =
            m_reading.cells(reject.raw).value_or(QList<QStringList>{reject.raw.split(QChar(m_reading.dialect.delimiter))});
        for (qsizetype i = 0; i < rows.size(); ++i)
            m_places.append({m_records.size(), i});
        m_records.append({reject, rows});
    }
}

int CorrectionsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_places.size());
}

int CorrectionsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : FirstCell + int(m_reading.header.size());
}

QVariant CorrectionsModel::data(const QModelIndex &index, int role) const
{
    const Place &place = m_places.at(index.row());
    const Record &record = m_records.at(place.record);
    const bool isFirst = place.row == 0;
    switch (index.column()) {
    case Line:
        if (role == Qt::CheckStateRole && isFirst)
            return record.chosen ? Qt::Checked : Qt::Unchecked;
        if (role == Qt::DisplayRole && isFirst)
            return QLocale().toString(record.reject.line);
        if (role == Qt::AccessibleTextRole)
            return tr("Try line %1 again").arg(QLocale().toString(record.reject.line));
        return {};
    case Why:
        return (role == Qt::DisplayRole || role == Qt::ToolTipRole) && isFirst ? QVariant(record.reject.reason) : QVariant();
    default:
        break;
    }
    if (role == Qt::DisplayRole || role == Qt::EditRole)
        return record.rows.at(place.row).value(index.column() - FirstCell);
    return {};
}

bool CorrectionsModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    const Place &place = m_places.at(index.row());
    Record &record = m_records[place.record];
    if (role == Qt::CheckStateRole && index.column() == Line) {
        choose(record, place, value.toInt() == Qt::Checked);
        return true;
    }
    if (role != Qt::EditRole || index.column() < FirstCell)
        return false;
    QStringList &cells = record.rows[place.row];
    const int cell = index.column() - FirstCell;
    cells.resize(std::max<qsizetype>(cells.size(), cell + 1));
    if (cells.at(cell) == value.toString())
        return true;
    cells[cell] = value.toString();
    record.changed = true;
    emit dataChanged(index, index);
    choose(record, place, true);
    return true;
}

void CorrectionsModel::choose(Record &record, const Place &place, bool chosen)
{
    record.chosen = chosen;
    for (int row = 0; row < rowCount(); ++row) {
        if (m_places.at(row).record == place.record && m_places.at(row).row == 0)
            emit dataChanged(index(row, Line), index(row, Line));
    }
    emit chosenChanged();
}

QVariant CorrectionsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Line: return tr("Line");
    case Why: return tr("Why");
    default: return m_reading.header.value(section - FirstCell);
    }
}

Qt::ItemFlags CorrectionsModel::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags usual = QAbstractTableModel::flags(index);
    if (index.column() == Line)
        return m_places.at(index.row()).row == 0 ? usual | Qt::ItemIsUserCheckable : usual;
    return index.column() < FirstCell ? usual : usual | Qt::ItemIsEditable;
}

QList<CorrectedLine> CorrectionsModel::chosen() const
{
    QList<CorrectedLine> lines;
    for (const Record &record : m_records) {
        if (!record.chosen)
            continue;
        QStringList rows;
        for (const QStringList &cells : record.rows)
            rows << m_reading.line(cells);
        lines.append({record.reject.id, record.changed ? rows.join(u'\n') : record.reject.raw});
    }
    return lines;
}

} // namespace laurel
