#pragma once

#include "gui/pages/page.h"

namespace laurel {

/// Who deserves what, what does it cost, on what evidence?
class RewardsPage : public Page
{
    Q_OBJECT

public:
    explicit RewardsPage(const PageContext &context, QWidget *parent = nullptr);

protected:
    void reload() override;
};

} // namespace laurel
