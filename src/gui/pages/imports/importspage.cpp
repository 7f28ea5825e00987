#include "gui/pages/imports/importspage.h"

namespace laurel {

ImportsPage::ImportsPage(const PageContext &context, QWidget *parent) : Page(context, ChangeSet::Imports, false, parent) {}

void ImportsPage::importFiles(const QStringList &) {}

void ImportsPage::reload() {}

} // namespace laurel
