#pragma once

#include "analytics/kpiquery.h"
#include "gui/pages/page.h"

#include <memory>

namespace Ui {
class TodayPage;
}

namespace laurel {

class EmptyState;
class KpiTileWidget;
class LeaderboardModel;
struct SuggestedAction;

/// What needs me now? Program KPIs and one list of suggested actions, each a click from done.
class TodayPage : public Page
{
    Q_OBJECT

public:
    explicit TodayPage(const PageContext &context, QWidget *parent = nullptr);
    ~TodayPage() override;

protected:
    void reload() override;

private:
    void buildTiles();
    void setUpLeaders();
    void showFigures(const KpiSums &current, const KpiSums &before);
    void showCourse(const QList<SeriesPoint> &points, const QList<SeriesPoint> &before);
    void buildEmptyState();
    void showActions(const QList<SuggestedAction> &actions);
    void follow(const SuggestedAction &action);
    [[nodiscard]] Kpi northStar() const;

    std::unique_ptr<Ui::TodayPage> m_ui;
    EmptyState *m_none = nullptr; ///< when nothing was imported yet
    QList<KpiTileWidget *> m_tiles;
    LeaderboardModel *m_leaders;
};

} // namespace laurel
