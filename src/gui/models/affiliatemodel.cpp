#include "gui/models/affiliatemodel.h"

#include "core/textfold.h"
#include "gui/theme/theme.h"
#include "gui/widgets/kpitile.h"

#include <QLocale>

namespace laurel {

QString affiliateKindName(AffiliateKind kind)
{
    switch (kind) {
    case AffiliateKind::Content: return AffiliateModel::tr("Content");
    case AffiliateKind::Creator: return AffiliateModel::tr("Creator");
    case AffiliateKind::Coupon: return AffiliateModel::tr("Coupon site");
    case AffiliateKind::Cashback: return AffiliateModel::tr("Cashback");
    case AffiliateKind::Email: return AffiliateModel::tr("Newsletter");
    case AffiliateKind::Comparison: return AffiliateModel::tr("Comparison");
    case AffiliateKind::Community: return AffiliateModel::tr("Community");
    case AffiliateKind::Other: return AffiliateModel::tr("Other");
    }
    return {};
}

QString affiliateStatusName(AffiliateStatus status)
{
    switch (status) {
    case AffiliateStatus::Applied: return AffiliateModel::tr("Applied");
    case AffiliateStatus::Active: return AffiliateModel::tr("Active");
    case AffiliateStatus::Paused: return AffiliateModel::tr("Paused");
    case AffiliateStatus::Ended: return AffiliateModel::tr("Ended");
    case AffiliateStatus::Rejected: return AffiliateModel::tr("Rejected");
    }
    return {};
}

QString codeKindName(CodeKind kind)
{
    switch (kind) {
    case CodeKind::Referral: return AffiliateModel::tr("Referral code");
    case CodeKind::Coupon: return AffiliateModel::tr("Coupon");
    case CodeKind::SubId: return AffiliateModel::tr("Sub-ID");
    case CodeKind::Email: return AffiliateModel::tr("Customer e-mail");
    case CodeKind::NetworkId: return AffiliateModel::tr("Network ID");
    case CodeKind::Alias: return AffiliateModel::tr("Other name");
    }
    return {};
}

QString eventKindName(EventKind kind)
{
    switch (kind) {
    case EventKind::Note: return AffiliateModel::tr("Note");
    case EventKind::Contact: return AffiliateModel::tr("Contact");
    case EventKind::Status: return AffiliateModel::tr("Status");
    case EventKind::Message: return AffiliateModel::tr("Message");
    case EventKind::Reward: return AffiliateModel::tr("Reward");
    case EventKind::Terms: return AffiliateModel::tr("Terms");
    }
    return {};
}

const QList<AffiliateKind> &allAffiliateKinds()
{
    static const QList<AffiliateKind> kinds = {AffiliateKind::Content,  AffiliateKind::Creator,    AffiliateKind::Coupon,    AffiliateKind::Cashback,
                                               AffiliateKind::Email, AffiliateKind::Comparison, AffiliateKind::Community, AffiliateKind::Other};
    return kinds;
}

const QList<AffiliateStatus> &allAffiliateStatuses()
{
    static const QList<AffiliateStatus> statuses = {AffiliateStatus::Applied, AffiliateStatus::Active, AffiliateStatus::Paused,
                                                    AffiliateStatus::Ended, AffiliateStatus::Rejected};
    return statuses;
}

const QList<CodeKind> &allCodeKinds()
{
    static const QList<CodeKind> kinds = {CodeKind::Referral, CodeKind::Coupon, CodeKind::SubId, CodeKind::NetworkId, CodeKind::Email, CodeKind::Alias};
    return kinds;
}

AffiliateModel::AffiliateModel(QObject *parent) : QAbstractTableModel(parent) {}

void AffiliateModel::setRows(const QList<AffiliateRow> &rows, qint64 days, qint64 daysBefore)
{
    beginResetModel();
    m_rows = rows;
    m_days = days;
    m_daysBefore = daysBefore;
    endResetModel();
}

int AffiliateModel::rowOf(AffiliateId affiliate) const
{
    for (int row = 0; row < m_rows.size(); ++row) {
        if (m_rows.at(row).affiliate.id == affiliate)
            return row;
    }
    return -1;
}

int AffiliateModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int AffiliateModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant AffiliateModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const AffiliateRow &row = m_rows.at(index.row());
    const bool figure = index.column() >= Net;
    switch (role) {
    case Qt::DisplayRole: return text(row, index.column());
    case Qt::TextAlignmentRole: return int((figure ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    case SortRole: return sortKey(row, index.column());
    case AffiliateRole: return row.affiliate.id.value();
    case StatusRole: return int(row.affiliate.status);
    case SearchRole: return foldForSearch(row.affiliate.name + QLatin1Char(' ') + row.affiliate.company + QLatin1Char(' ') + row.affiliate.tags.join(QLatin1Char(' ')));
    case Qt::ForegroundRole:
        if (index.column() == Change) {
            const int sense = deltaText(Kpi::Net, row.sums, m_days, row.before, m_daysBefore, QLocale()).sense;
            return sense > 0 ? Theme::colors().good : sense < 0 ? Theme::colors().bad : Theme::colors().textMuted;
        }
        return row.affiliate.status == AffiliateStatus::Active ? QVariant() : QVariant(Theme::colors().textMuted);
    default: return {};
    }
}

QVariant AffiliateModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int((section >= Net ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Name: return tr("Name");
    case Kind: return tr("Kind");
    case Tier: return tr("Tier");
    case Status: return tr("Status");
    case Net: return kpiName(Kpi::Net);
    case Change: return tr("Change");
    case Sales: return kpiName(Kpi::Sales);
    default: return {};
    }
}

QString AffiliateModel::text(const AffiliateRow &row, int column) const
{
    const QLocale locale;
    switch (column) {
    case Name: return row.affiliate.name;
    case Kind: return affiliateKindName(row.affiliate.kind);
    case Tier: return row.tierName.isEmpty() ? QStringLiteral("–") : row.tierName;
    case Status: return affiliateStatusName(row.affiliate.status);
    case Net: return row.sums.sales == 0 && row.sums.net.isZero() ? QStringLiteral("–") : formatMoney(row.sums.net, locale);
    case Change: {
        const QString change = deltaText(Kpi::Net, row.sums, m_days, row.before, m_daysBefore, locale).text;
        return change.isEmpty() ? QStringLiteral("–") : change;
    }
    case Sales: return row.sums.sales == 0 ? QStringLiteral("–") : locale.toString(row.sums.sales);
    default: return {};
    }
}

QVariant AffiliateModel::sortKey(const AffiliateRow &row, int column) const
{
    switch (column) {
    case Net: return row.sums.net.minor();
    case Change: return changeOf(Kpi::Net, row.sums, row.before).value_or(-1e9);
    case Sales: return row.sums.sales;
    case Status: return int(row.affiliate.status);
    default: return foldForSearch(text(row, column));
    }
}

} // namespace laurel
