#include "gui/models/leaderboardmodel.h"

#include "gui/theme/theme.h"
#include "gui/widgets/kpitile.h"

#include <QLocale>

namespace laurel {

std::optional<Kpi> kpiOfColumn(int column)
{
    switch (column) {
    case LeaderboardModel::Net: return Kpi::Net;
    case LeaderboardModel::Sales: return Kpi::Sales;
    case LeaderboardModel::Clicks: return Kpi::Clicks;
    case LeaderboardModel::ConversionRate: return Kpi::ConversionRate;
    case LeaderboardModel::AverageOrder: return Kpi::AverageOrder;
    case LeaderboardModel::RefundRate: return Kpi::RefundRate;
    case LeaderboardModel::NewCustomers: return Kpi::NewCustomerShare;
    case LeaderboardModel::Commission: return Kpi::Commission;
    case LeaderboardModel::Epc: return Kpi::Epc;
    default: return std::nullopt;
    }
}

LeaderboardModel::LeaderboardModel(QObject *parent) : QAbstractTableModel(parent) {}

void LeaderboardModel::setRows(const QList<AffiliateKpi> &rows, qint64 days, qint64 daysBefore)
{
    beginResetModel();
    m_rows = rows;
    m_days = days;
    m_daysBefore = daysBefore;
    endResetModel();
}

void LeaderboardModel::setCourses(const QHash<AffiliateId, QList<SeriesPoint>> &courses)
{
    m_courses.clear();
    for (auto it = courses.cbegin(); it != courses.cend(); ++it) {
        QList<double> &values = m_courses[it.key()];
        for (const SeriesPoint &point : it.value())
            values.append(plotValue(point.sums.net));
    }
    if (!m_rows.isEmpty())
        emit dataChanged(index(0, Course), index(int(m_rows.size()) - 1, Course));
}

int LeaderboardModel::rowOf(AffiliateId affiliate) const
{
    for (int row = 0; row < m_rows.size(); ++row) {
        if (m_rows.at(row).affiliate == affiliate)
            return row;
    }
    return -1;
}

int LeaderboardModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int LeaderboardModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant LeaderboardModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const AffiliateKpi &row = m_rows.at(index.row());
    switch (role) {
    case Qt::DisplayRole: return index.column() == Course ? QVariant() : text(index.row(), index.column());
    case Qt::TextAlignmentRole: return int((index.column() == Name || index.column() == Course ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
    case Qt::AccessibleTextRole: return index.column() == Course ? tr("Course of net") : text(index.row(), index.column());
    case SortRole: return sortKey(index.row(), index.column());
    case AffiliateRole: return row.affiliate.value();
    case CourseRole: return QVariant::fromValue(m_courses.value(row.affiliate));
    case Qt::ForegroundRole:
        if (index.column() == Change) {
            const DeltaText delta = deltaText(Kpi::Net, row.sums, m_days, row.before, m_daysBefore, QLocale());
            return delta.sense > 0 ? Theme::colors().good : delta.sense < 0 ? Theme::colors().bad : Theme::colors().textMuted;
        }
        return index.column() == Rank || !row.affiliate.isValid() ? QVariant(Theme::colors().textMuted) : QVariant();
    default: return {};
    }
}

QVariant LeaderboardModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int((section == Name || section == Course ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
    if (role == Qt::ToolTipRole) {
        const auto kpi = kpiOfColumn(section);
        return kpi ? QVariant(kpiDescription(*kpi).toHtmlEscaped()) : QVariant();
    }
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Rank: return tr("#");
    case Name: return tr("Affiliate");
    case Change: return tr("Change");
    case Course: return tr("Course");
    case ConversionRate: return tr("Conv. rate");
    case AverageOrder: return tr("Avg. order");
    case NewCustomers: return tr("New cust.");
    case Epc: return tr("EPC (100)", "commission per 100 clicks");
    default: return kpiName(*kpiOfColumn(section));
    }
}

QString LeaderboardModel::text(int row, int column) const
{
    const AffiliateKpi &figures = m_rows.at(row);
    const QLocale locale;
    switch (column) {
    case Rank: return figures.affiliate.isValid() ? locale.toString(row + 1) : QString();
    case Name: return figures.affiliate.isValid() ? figures.name : tr("Unattributed");
    case Change: {
        const QString change = deltaText(Kpi::Net, figures.sums, m_days, figures.before, m_daysBefore, locale).text;
        return change.isEmpty() ? QStringLiteral("–") : change;
    }
    case Course: return {};
    default: return formatKpi(valueOf(*kpiOfColumn(column), figures.sums), locale);
    }
}

QVariant LeaderboardModel::sortKey(int row, int column) const
{
    const AffiliateKpi &figures = m_rows.at(row);
    // What belongs to nobody is no competitor: it stands below all when the best are on top.
    if (!figures.affiliate.isValid() && column != Name)
        return -1e300;
    switch (column) {
    case Rank: return -row;
    case Name: return text(row, Name).toCaseFolded();
    case Change: return changeOf(Kpi::Net, figures.sums, figures.before).value_or(-1e9);
    case Course: return figures.sums.net.minor();
    default: break;
    }
    // "Nothing" sorts below every figure.
    const double value = plotValue(valueOf(*kpiOfColumn(column), figures.sums));
    return qIsNaN(value) ? QVariant(-1e300) : QVariant(value);
}

} // namespace laurel
