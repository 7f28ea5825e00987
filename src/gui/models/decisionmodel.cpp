#include "gui/models/decisionmodel.h"

#include "advice/rewards.h"

#include <QLocale>

namespace laurel {

namespace {

QString kindName(const QString &key)
{
    for (const RewardKind kind : {RewardKind::Raise, RewardKind::Bonus, RewardKind::Recognition, RewardKind::Reactivate, RewardKind::Coach}) {
        if (rewardKindKey(kind) == key)
            return rewardKindName(kind);
    }
    return key;
}

} // namespace

DecisionModel::DecisionModel(QObject *parent) : QAbstractTableModel(parent) {}

void DecisionModel::setDecisions(const QList<Decision> &decisions)
{
    beginResetModel();
    m_decisions = decisions;
    endResetModel();
}

int DecisionModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_decisions.size());
}

int DecisionModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant DecisionModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Decision &decision = m_decisions.at(index.row());
    if (role == AffiliateRole)
        return decision.affiliate.value();
    if (role == Qt::TextAlignmentRole)
        return int((index.column() == Cost ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    if (role != Qt::DisplayRole && role != SortRole)
        return {};
    switch (index.column()) {
    case Date: return role == SortRole ? QVariant(decision.decidedAt) : QLocale().toString(decision.decidedAt.toLocalTime().date(), QLocale::ShortFormat);
    case Affiliate: return decision.affiliateName;
    case Kind: return kindName(decision.kind);
    case State: return decision.state == DecisionState::Accepted ? tr("Accepted") : tr("Dismissed");
    case Cost: return role == SortRole ? QVariant(decision.cost.minor()) : decision.cost.isZero() ? QStringLiteral("–") : formatMoney(decision.cost, QLocale());
    case Note: return decision.note;
    default: return {};
    }
}

QVariant DecisionModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int((section == Cost ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    static const QStringList titles = {tr("Decided"), tr("Affiliate"), tr("Suggestion"), tr("Decision"), tr("Cost"), tr("Why")};
    return titles.value(section);
}

} // namespace laurel
