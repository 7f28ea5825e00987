#include "gui/models/profilemodels.h"

#include "analytics/kpi.h"
#include "commissions/commissiontext.h"
#include "gui/models/affiliatemodel.h"
#include "gui/models/conversiontext.h"
#include "reports/statementwords.h"

#include <QLocale>

namespace laurel {

namespace {

QString dayText(QDate day)
{
    return day.isValid() ? QLocale().toString(day, QLocale::ShortFormat) : QStringLiteral("–");
}

} // namespace

CodeModel::CodeModel(QObject *parent) : QAbstractTableModel(parent) {}

void CodeModel::setCodes(const QList<AffiliateCode> &codes)
{
    beginResetModel();
    m_codes = codes;
    endResetModel();
}

int CodeModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_codes.size());
}

int CodeModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant CodeModel::data(const QModelIndex &index, int role) const
{
    if (role != Qt::DisplayRole || !checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const AffiliateCode &code = m_codes.at(index.row());
    switch (index.column()) {
    case Code: return code.code;
    case Kind: return codeKindName(code.kind);
    case From: return dayText(code.validFrom);
    case To: return dayText(code.validTo.isValid() ? code.validTo.addDays(-1) : QDate());
    default: return {};
    }
}

QVariant CodeModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    static const QStringList titles = {tr("Code"), tr("Kind"), tr("First day"), tr("Last day")};
    return titles.value(section);
}

EventModel::EventModel(QObject *parent) : QAbstractTableModel(parent) {}

void EventModel::setEvents(const QList<AffiliateEvent> &events)
{
    beginResetModel();
    m_events = events;
    endResetModel();
}

int EventModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_events.size());
}

int EventModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant EventModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const AffiliateEvent &event = m_events.at(index.row());
    if (role == Qt::ToolTipRole)
        return event.body.toHtmlEscaped();
    if (role != Qt::DisplayRole)
        return {};
    switch (index.column()) {
    case When: return dayText(event.at.toLocalTime().date());
    case Kind: return eventKindName(event.kind);
    case What: return event.title.isEmpty() ? event.body.section(QLatin1Char('\n'), 0, 0) : event.title;
    default: return {};
    }
}

QVariant EventModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    static const QStringList titles = {tr("When"), tr("Kind"), tr("What")};
    return titles.value(section);
}

CommissionModel::CommissionModel(QObject *parent) : QAbstractTableModel(parent) {}

void CommissionModel::setRows(const QList<CommissionRow> &rows)
{
    beginResetModel();
    m_rows = rows;
    endResetModel();
}

int CommissionModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int CommissionModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant CommissionModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const CommissionRow &row = m_rows.at(index.row());
    if (role == Qt::TextAlignmentRole)
        return int((index.column() == Basis || index.column() == Amount ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    const QLocale locale;
    switch (index.column()) {
    case Day: return dayText(row.day);
    case Order: return row.externalId.isEmpty() ? entryKindName(row.kind) : row.externalId;
    case Rule: return ruleText(row, locale);
    case Basis: return formatMoney(row.commission.basis, locale);
    case Amount: return formatMoney(row.commission.amount, locale);
    case Status: return commissionStatusName(row.commission.status);
    default: return {};
    }
}

QVariant CommissionModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int((section == Basis || section == Amount ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    static const QStringList titles = {tr("Day"), tr("Order"), tr("Terms"), tr("Basis"), tr("Commission"), tr("Status")};
    return titles.value(section);
}

} // namespace laurel
