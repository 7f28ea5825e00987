#include "translations/translations.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>
#include <QTranslator>

namespace laurel {

void installTranslations(QCoreApplication &application)
{
    // Whatever is not translated into the user's language is English with its plurals.
    auto *english = new QTranslator(&application);
    if (english->load(QStringLiteral(":/i18n/laurel_en.qm")))
        QCoreApplication::installTranslator(english);

    const QLocale locale;
    if (locale.language() == QLocale::English || locale.language() == QLocale::C)
        return;
    auto *own = new QTranslator(&application);
    if (own->load(locale, QStringLiteral("laurel"), QStringLiteral("_"), QStringLiteral(":/i18n")))
        QCoreApplication::installTranslator(own);
    auto *base = new QTranslator(&application);
    if (base->load(locale, QStringLiteral("qtbase"), QStringLiteral("_"), QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        QCoreApplication::installTranslator(base);
}

} // namespace laurel
