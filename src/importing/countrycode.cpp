#include "importing/countrycode.h"

#include <QHash>
#include <QLocale>

namespace laurel {

QString countryCode(const QString &text)
{
    static const QHash<QString, QString> codes = [] {
        QHash<QString, QString> result;
        for (const QLocale &locale : QLocale::matchingLocales(QLocale::AnyLanguage, QLocale::AnyScript, QLocale::AnyCountry)) {
            const QString code = locale.name().section(u'_', -1);
            if (code.size() != 2)
                continue;
            result.insert(code.toLower(), code);
            result.insert(QLocale::countryToString(locale.country()).toLower(), code);
        }
        return result;
    }();
    return codes.value(text.toLower());
}

} // namespace laurel
