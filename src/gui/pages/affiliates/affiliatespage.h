#pragma once

#include "gui/pages/page.h"

namespace laurel {

/// Who are they, what have they agreed to, how are they doing? A list, and a profile beside it.
class AffiliatesPage : public Page
{
    Q_OBJECT

public:
    explicit AffiliatesPage(const PageContext &context, QWidget *parent = nullptr);
    /// Opens the profile of @p affiliate beside the list.
    void showAffiliate(AffiliateId affiliate);

protected:
    void reload() override;
};

} // namespace laurel
