#pragma once

class QCoreApplication;

namespace laurel {

/// Installs Laurel's and Qt's own translations for the locale of the user. English needs one, too: for its plural forms.
void installTranslations(QCoreApplication &application);

} // namespace laurel
