#include "gui/models/rulemodel.h"

#include "commissions/commissiontext.h"
#include "core/localformat.h"
#include "gui/theme/theme.h"

#include <algorithm>

namespace laurel {

namespace {

bool isFigure(int column)
{
    return column == RuleModel::Place || column == RuleModel::Version || column == RuleModel::Priority;
}

int alignment(int column) { return int((isFigure(column) ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter); }

QString holdsText(const RuleRow &row)
{
    switch (row.state) {
    case RuleRow::State::InForce:
        break;
    case RuleRow::State::Coming:
        return RuleModel::tr("%1 (to come)").arg(row.holds);
    case RuleRow::State::Ended:
        return RuleModel::tr("%1 (ended)").arg(row.holds);
    }
    return row.holds;
}

QString text(const RuleRow &row, int column)
{
    const QLocale locale;
    switch (column) {
    case RuleModel::Place:
        return row.place > 0 ? formatCount(row.place, locale) : QStringLiteral("–");
    case RuleModel::Terms:
        return ruleText(row.rule, locale);
    case RuleModel::ForWhom:
        return row.forWhom;
    case RuleModel::Holds:
        return holdsText(row);
    case RuleModel::Version:
        return formatCount(row.rule.version, locale);
    case RuleModel::Priority:
        return formatCount(row.rule.priority, locale);
    default:
        return {};
    }
}

} // namespace

RuleModel::RuleModel(QObject *parent)
    : QAbstractTableModel(parent)
{}

void RuleModel::setRows(const QList<RuleRow> &rows)
{
    beginResetModel();
    m_rows = rows;
    endResetModel();
}

int RuleModel::rowOf(const CommissionRule &rule) const
{
    const auto same = std::ranges::find_if(m_rows, [&rule](const RuleRow &row) { return row.rule.id == rule.id; });
    const auto next = same != m_rows.end() ? same : std::ranges::find_if(m_rows, [&rule](const RuleRow &row) {
        return row.rule.plan == rule.plan && row.rule.number == rule.number;
    });
    return next == m_rows.end() ? -1 : int(next - m_rows.begin());
}

int RuleModel::rowCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : int(m_rows.size()); }

int RuleModel::columnCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : ColumnCount; }

QVariant RuleModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const RuleRow &row = m_rows.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return text(row, index.column());
    case Qt::ToolTipRole:
        return text(row, index.column()).toHtmlEscaped();
    case Qt::TextAlignmentRole:
        return alignment(index.column());
    case Qt::ForegroundRole:
        return row.state == RuleRow::State::InForce ? QVariant() : QVariant(Theme::colors().textMuted);
    case Qt::AccessibleTextRole:
        return index.column() == Place && row.place == 0 ? tr("not in force") : text(row, index.column());
    default:
        return {};
    }
}

QVariant RuleModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return alignment(section);
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole)
        return {};
    const bool explains = role == Qt::ToolTipRole;
    switch (section) {
    case Place:
        return explains ? tr("The order in which rules are considered: the first that holds decides") : tr("No.");
    case Terms:
        return explains ? QString() : tr("Rule");
    case ForWhom:
        return explains ? QString() : tr("For");
    case Holds:
        return explains ? tr("The day of the sale decides which version counts") : tr("Holds");
    case Version:
        return explains ? tr("A change makes another version; sales before it keep the older one") : tr("Version");
    case Priority:
        return explains ? tr("The highest comes first, then what is most specific") : tr("Priority");
    default:
        return {};
    }
}

} // namespace laurel
