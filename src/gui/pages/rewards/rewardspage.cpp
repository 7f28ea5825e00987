#include "gui/pages/rewards/rewardspage.h"

namespace laurel {

RewardsPage::RewardsPage(const PageContext &context, QWidget *parent) : Page(context, ChangeSet::Affiliates | ChangeSet::Sales | ChangeSet::Commissions | ChangeSet::Advice, true, parent) {}

void RewardsPage::reload() {}

} // namespace laurel
