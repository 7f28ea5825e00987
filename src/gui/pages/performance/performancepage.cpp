#include "gui/pages/performance/performancepage.h"

namespace laurel {

PerformancePage::PerformancePage(const PageContext &context, QWidget *parent) : Page(context, ChangeSet::Affiliates | ChangeSet::Sales | ChangeSet::Commissions, true, parent) {}

void PerformancePage::reload() {}

} // namespace laurel
