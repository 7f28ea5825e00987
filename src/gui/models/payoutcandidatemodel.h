#pragma once

#include "storage/payoutcandidates.h"

#include <QAbstractTableModel>
#include <QSortFilterProxyModel>

namespace laurel {

/// Who is owed what, and who is paid this time.
class PayoutCandidateModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Affiliate, Due, Rows, Later, Method, Payment, Note, ColumnCount };
    enum Role { SortRole = Qt::UserRole, AffiliateRole, GroupRole };

    explicit PayoutCandidateModel(QObject *parent = nullptr);

    void setCandidates(const QList<PayoutCandidate> &candidates);
    [[nodiscard]] const PayoutCandidate &at(int row) const { return m_candidates.at(row); }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QList<PayoutCandidate> m_candidates;
};

/// Sorts candidates by any column; those who are paid come first, then those whose details are to be mended, whatever the order.
class PayoutCandidateOrder : public QSortFilterProxyModel
{
    Q_OBJECT

public:
    explicit PayoutCandidateOrder(QObject *parent = nullptr);

protected:
    bool lessThan(const QModelIndex &left, const QModelIndex &right) const override;
};

} // namespace laurel
