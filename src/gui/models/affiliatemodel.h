#pragma once

#include "analytics/kpiquery.h"
#include "core/entities.h"

#include <QAbstractTableModel>

namespace laurel {

/// An affiliate with its figures of the period.
struct AffiliateRow
{
    Affiliate affiliate;
    QString tierName;
    KpiSums sums;
    KpiSums before;
};

/// The list of affiliates: who they are, and how the period went.
class AffiliateModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Name, Kind, Tier, Status, Net, Change, Sales, ColumnCount };
    enum Role { SortRole = Qt::UserRole, AffiliateRole, StatusRole, SearchRole };

    explicit AffiliateModel(QObject *parent = nullptr);
    void setRows(const QList<AffiliateRow> &rows, qint64 days, qint64 daysBefore);
    [[nodiscard]] const AffiliateRow &at(int row) const { return m_rows.at(row); }
    [[nodiscard]] int rowOf(AffiliateId affiliate) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    [[nodiscard]] QString text(const AffiliateRow &row, int column) const;
    [[nodiscard]] QVariant sortKey(const AffiliateRow &row, int column) const;

    QList<AffiliateRow> m_rows;
    qint64 m_days = 0;
    qint64 m_daysBefore = 0;
};

/// @name Translated names of what an affiliate is
/// @{
[[nodiscard]] QString affiliateKindName(AffiliateKind kind);
[[nodiscard]] QString affiliateStatusName(AffiliateStatus status);
[[nodiscard]] QString codeKindName(CodeKind kind);
[[nodiscard]] QString eventKindName(EventKind kind);
[[nodiscard]] const QList<AffiliateKind> &allAffiliateKinds();
[[nodiscard]] const QList<AffiliateStatus> &allAffiliateStatuses();
[[nodiscard]] const QList<CodeKind> &allCodeKinds();
/// @}

} // namespace laurel
