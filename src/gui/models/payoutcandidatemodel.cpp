#include "gui/models/payoutcandidatemodel.h"

#include "core/localformat.h"
#include "core/textfold.h"
#include "gui/models/payouttext.h"
#include "gui/theme/theme.h"

#include <QLocale>
#include <algorithm>

namespace laurel {

namespace {

enum Group { Paid, Mendable, RollsOver, NothingDue };

Group groupOf(const PayoutCandidate &candidate)
{
    if (candidate.block == PayoutBlock::None)
        return Paid;
    if (canBeMended(candidate.block))
        return Mendable;
    return candidate.block == PayoutBlock::NothingDue && !candidate.due.isNegative() ? NothingDue : RollsOver;
}

bool isFigure(int column)
{
    using Model = PayoutCandidateModel;
    return column == Model::Due || column == Model::Rows || column == Model::Later || column == Model::Payment;
}

int alignment(int column) { return int((isFigure(column) ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter); }

QString amountText(const Money &amount)
{
    return amount.isZero() ? QStringLiteral("–") : formatMoney(amount, QLocale());
}

QString text(const PayoutCandidate &candidate, int column)
{
    switch (column) {
    case PayoutCandidateModel::Affiliate: return candidate.name;
    case PayoutCandidateModel::Due: return amountText(candidate.due);
    case PayoutCandidateModel::Rows: return candidate.rows == 0 ? QStringLiteral("–") : formatCount(candidate.rows, QLocale());
    case PayoutCandidateModel::Later: return amountText(candidate.later);
    case PayoutCandidateModel::Method: return payoutMethodName(candidate.account.method);
    case PayoutCandidateModel::Payment: return amountText(candidate.paid);
    case PayoutCandidateModel::Note: return candidateNote(candidate, QLocale());
    default: return {};
    }
}

QVariant sortKey(const PayoutCandidate &candidate, int column)
{
    switch (column) {
    case PayoutCandidateModel::Due: return candidate.due.minor();
    case PayoutCandidateModel::Rows: return candidate.rows;
    case PayoutCandidateModel::Later: return candidate.later.minor();
    case PayoutCandidateModel::Payment: return candidate.paid.minor();
    default: return foldForSearch(text(candidate, column));
    }
}

QVariant foreground(const PayoutCandidate &candidate, int column)
{
    if (column == PayoutCandidateModel::Note && canBeMended(candidate.block))
        return Theme::colors().warning;
    return candidate.block == PayoutBlock::None ? QVariant() : QVariant(Theme::colors().textMuted);
}

QVariant font(const PayoutCandidate &candidate, int column)
{
    const bool isPaid = column == PayoutCandidateModel::Payment && candidate.block == PayoutBlock::None;
    return isPaid ? QVariant(Theme::font(Theme::Text::Body, true)) : QVariant();
}

} // namespace

PayoutCandidateModel::PayoutCandidateModel(QObject *parent) : QAbstractTableModel(parent) {}

void PayoutCandidateModel::setCandidates(const QList<PayoutCandidate> &candidates)
{
    beginResetModel();
    m_candidates = candidates;
    std::ranges::stable_sort(m_candidates, {}, groupOf);
    endResetModel();
}

int PayoutCandidateModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_candidates.size());
}

int PayoutCandidateModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant PayoutCandidateModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const PayoutCandidate &candidate = m_candidates.at(index.row());
    const int column = index.column();
    switch (role) {
    case Qt::DisplayRole: return text(candidate, column);
    case Qt::ToolTipRole: return text(candidate, column).toHtmlEscaped();
    case Qt::TextAlignmentRole: return alignment(column);
    case Qt::ForegroundRole: return foreground(candidate, column);
    case Qt::FontRole: return font(candidate, column);
    case Qt::DecorationRole:
        return column == Note && canBeMended(candidate.block) ? QVariant(Theme::icon(QStringLiteral("dialog-warning"))) : QVariant();
    case Qt::AccessibleTextRole: {
        const QString shown = text(candidate, column);
        return shown == QStringLiteral("–") ? tr("nothing") : shown;
    }
    case SortRole: return sortKey(candidate, column);
    case AffiliateRole: return candidate.affiliate.value();
    case GroupRole: return int(groupOf(candidate));
    default: return {};
    }
}

QVariant PayoutCandidateModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return alignment(section);
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole)
        return {};
    const bool explains = role == Qt::ToolTipRole;
    switch (section) {
    case Affiliate: return explains ? QString() : tr("Affiliate");
    case Due: return explains ? tr("Approved, of sales until the day chosen; what was taken back is subtracted") : tr("Due");
    case Rows: return explains ? tr("Commissions that make up what is due") : tr("Commissions");
    case Later: return explains ? tr("Pending, on hold, or of later sales") : tr("Later");
    case Method: return explains ? QString() : tr("Paid by");
    case Payment: return explains ? tr("What arrives") : tr("This payment");
    case Note: return explains ? tr("Why not, what rolls over, what is kept back") : tr("Note");
    default: return {};
    }
}

PayoutCandidateOrder::PayoutCandidateOrder(QObject *parent) : QSortFilterProxyModel(parent)
{
    setSortRole(PayoutCandidateModel::SortRole);
}

bool PayoutCandidateOrder::lessThan(const QModelIndex &left, const QModelIndex &right) const
{
    const int leftGroup = left.data(PayoutCandidateModel::GroupRole).toInt();
    const int rightGroup = right.data(PayoutCandidateModel::GroupRole).toInt();
    if (leftGroup != rightGroup)
        return (leftGroup < rightGroup) == (sortOrder() == Qt::AscendingOrder);
    return QSortFilterProxyModel::lessThan(left, right);
}

} // namespace laurel
