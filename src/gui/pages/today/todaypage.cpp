#include "gui/pages/today/todaypage.h"

namespace laurel {

TodayPage::TodayPage(const PageContext &context, QWidget *parent) : Page(context, ChangeSet::Program | ChangeSet::Affiliates | ChangeSet::Sales | ChangeSet::Commissions | ChangeSet::Imports | ChangeSet::Advice, true, parent) {}

void TodayPage::reload() {}

} // namespace laurel
