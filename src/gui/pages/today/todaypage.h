#pragma once

#include "gui/pages/page.h"

namespace laurel {

/// What needs me now? Program KPIs and one list of suggested actions, each a click from done.
class TodayPage : public Page
{
    Q_OBJECT

public:
    explicit TodayPage(const PageContext &context, QWidget *parent = nullptr);

protected:
    void reload() override;
};

} // namespace laurel
