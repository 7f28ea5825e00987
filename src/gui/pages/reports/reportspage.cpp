#include "gui/pages/reports/reportspage.h"

namespace laurel {

ReportsPage::ReportsPage(const PageContext &context, QWidget *parent) : Page(context, ChangeSet::Program, true, parent) {}

void ReportsPage::reload() {}

} // namespace laurel
