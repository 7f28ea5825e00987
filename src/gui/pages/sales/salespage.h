#pragma once

#include "gui/pages/page.h"

namespace laurel {

/// Every conversion, its attribution and its commission, explained.
class SalesPage : public Page
{
    Q_OBJECT

public:
    explicit SalesPage(const PageContext &context, QWidget *parent = nullptr);
    /// Narrows the list; an empty period follows the header's.
    void setFilter(const ConversionFilter &filter);

protected:
    void reload() override;
};

} // namespace laurel
