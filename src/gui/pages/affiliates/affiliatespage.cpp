#include "gui/pages/affiliates/affiliatespage.h"

namespace laurel {

AffiliatesPage::AffiliatesPage(const PageContext &context, QWidget *parent) : Page(context, ChangeSet::Affiliates | ChangeSet::Sales | ChangeSet::Commissions | ChangeSet::Program, true, parent) {}

void AffiliatesPage::showAffiliate(AffiliateId) {}

void AffiliatesPage::reload() {}

} // namespace laurel
