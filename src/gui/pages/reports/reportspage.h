#pragma once

#include "gui/pages/page.h"

namespace laurel {

/// Everything as PDF, HTML, XLSX, CSV.
class ReportsPage : public Page
{
    Q_OBJECT

public:
    explicit ReportsPage(const PageContext &context, QWidget *parent = nullptr);

protected:
    void reload() override;
};

} // namespace laurel
