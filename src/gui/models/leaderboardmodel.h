#pragma once

#include "analytics/kpiquery.h"

#include <QAbstractTableModel>

namespace laurel {

/// Affiliates with their figures of a period, the change against the compared one, and their course.
class LeaderboardModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Rank, Name, Net, Change, Course, Sales, Clicks, ConversionRate, AverageOrder, RefundRate, NewCustomers, Commission, Epc, ColumnCount };
    enum Role { SortRole = Qt::UserRole, AffiliateRole, CourseRole };

    explicit LeaderboardModel(QObject *parent = nullptr);

    /// @p rows as KpiQuery::leaderboard() gives them.
    void setRows(const QList<AffiliateKpi> &rows, qint64 days, qint64 daysBefore);
    void setCourses(const QHash<AffiliateId, QList<SeriesPoint>> &courses);
    [[nodiscard]] const AffiliateKpi &at(int row) const { return m_rows.at(row); }
    [[nodiscard]] int rowOf(AffiliateId affiliate) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    [[nodiscard]] QString text(int row, int column) const;
    [[nodiscard]] QVariant sortKey(int row, int column) const;

    QList<AffiliateKpi> m_rows;
    QHash<AffiliateId, QList<double>> m_courses;
    qint64 m_days = 0;
    qint64 m_daysBefore = 0;
};

/// The KPI of a column, where it is one.
[[nodiscard]] std::optional<Kpi> kpiOfColumn(int column);

} // namespace laurel
