#pragma once

#include "gui/app/context.h"

class QWidget;

namespace laurel {

class Page;

/// Makes the page of an id; the caller's parent owns it.
[[nodiscard]] Page *createPage(PageId id, const PageContext &context, QWidget *parent);

} // namespace laurel
