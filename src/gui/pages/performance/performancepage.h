#pragma once

#include "gui/pages/page.h"

namespace laurel {

/// Who brings what? Any KPI, any period, per affiliate, against peers and the period before.
class PerformancePage : public Page
{
    Q_OBJECT

public:
    explicit PerformancePage(const PageContext &context, QWidget *parent = nullptr);

protected:
    void reload() override;
};

} // namespace laurel
