#pragma once

#include "gui/pages/page.h"

namespace laurel {

/// What should I tell each of them?
class FeedbackPage : public Page
{
    Q_OBJECT

public:
    explicit FeedbackPage(const PageContext &context, QWidget *parent = nullptr);
    /// Selects the text for @p affiliate.
    void showAffiliate(AffiliateId affiliate);

protected:
    void reload() override;
};

} // namespace laurel
