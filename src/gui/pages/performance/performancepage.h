#pragma once

#include "analytics/kpiquery.h"
#include "gui/pages/page.h"

#include <memory>

class QSortFilterProxyModel;

namespace Ui {
class PerformancePage;
}

namespace laurel {

class EmptyState;
class LeaderboardModel;

/// Who brings what? Any KPI, any period, per affiliate, against peers and the period before.
class PerformancePage : public Page
{
    Q_OBJECT

public:
    explicit PerformancePage(const PageContext &context, QWidget *parent = nullptr);
    ~PerformancePage() override;

    void focusStart() override;

protected:
    void reload() override;

private:
    void connectInputs();
    void reloadChart();
    void drawChart(const QList<QList<SeriesPoint>> &series, const QStringList &names, bool lastIsCompared);
    void fillCurrencies(const QList<Currency> &currencies);
    void buildEmptyState();
    void exportTable();
    [[nodiscard]] Kpi kpi() const;
    [[nodiscard]] Currency currency() const;
    /// The affiliates picked in the table; empty: the program.
    [[nodiscard]] QList<std::pair<AffiliateId, QString>> picked() const;

    std::unique_ptr<Ui::PerformancePage> m_ui;
    EmptyState *m_none = nullptr; ///< when there is nothing to compare
    LeaderboardModel *m_model;
    QSortFilterProxyModel *m_sorted;
};

} // namespace laurel
