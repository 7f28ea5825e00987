#include "gui/pages/sales/salespage.h"

namespace laurel {

SalesPage::SalesPage(const PageContext &context, QWidget *parent) : Page(context, ChangeSet::Affiliates | ChangeSet::Sales | ChangeSet::Commissions, true, parent) {}

void SalesPage::setFilter(const ConversionFilter &) {}

void SalesPage::reload() {}

} // namespace laurel
