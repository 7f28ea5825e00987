#include "gui/pages/feedback/feedbackpage.h"

namespace laurel {

FeedbackPage::FeedbackPage(const PageContext &context, QWidget *parent) : Page(context, ChangeSet::Affiliates | ChangeSet::Sales | ChangeSet::Advice, true, parent) {}

void FeedbackPage::showAffiliate(AffiliateId) {}

void FeedbackPage::reload() {}

} // namespace laurel
