#include "gui/pages/pagefactory.h"

#include "gui/pages/affiliates/affiliatespage.h"
#include "gui/pages/feedback/feedbackpage.h"
#include "gui/pages/imports/importspage.h"
#include "gui/pages/payouts/payoutspage.h"
#include "gui/pages/plans/planspage.h"
#include "gui/pages/performance/performancepage.h"
#include "gui/pages/reports/reportspage.h"
#include "gui/pages/rewards/rewardspage.h"
#include "gui/pages/sales/salespage.h"
#include "gui/pages/today/todaypage.h"

namespace laurel {

Page *createPage(PageId id, const PageContext &context, QWidget *parent)
{
    switch (id) {
    case PageId::Today: return new TodayPage(context, parent);
    case PageId::Affiliates: return new AffiliatesPage(context, parent);
    case PageId::Plans: return new PlansPage(context, parent);
    case PageId::Performance: return new PerformancePage(context, parent);
    case PageId::Sales: return new SalesPage(context, parent);
    case PageId::Feedback: return new FeedbackPage(context, parent);
    case PageId::Rewards: return new RewardsPage(context, parent);
    case PageId::Payouts: return new PayoutsPage(context, parent);
    case PageId::Imports: return new ImportsPage(context, parent);
    case PageId::Reports: return new ReportsPage(context, parent);
    }
    return nullptr;
}

} // namespace laurel
