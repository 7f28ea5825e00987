#include "reports/reportfont.h"

#include <QFontDatabase>
#include <QFontMetricsF>
#include <QGuiApplication>
#include <cmath>

namespace laurel {

namespace {

bool hasTabularDigits(const QString &family)
{
    QFont font(family);
    font.setPixelSize(1000);
    font.setHintingPreference(QFont::PreferNoHinting);
    const QFontMetricsF metrics(font);
    const double zero = metrics.horizontalAdvance(u'0');
    for (char16_t digit = u'1'; digit <= u'9'; ++digit) {
        if (std::abs(metrics.horizontalAdvance(QChar(digit)) - zero) > 1)
            return false;
    }
    return true;
}

} // namespace

QString textFamily()
{
    const QString inter = QStringLiteral("Inter");
    return QFontDatabase::families().contains(inter) ? inter : QGuiApplication::font().family();
}

QString figureFamily()
{
    const QString text = textFamily();
    if (hasTabularDigits(text))
        return text;
    const QStringList installed = QFontDatabase::families();
    for (const QLatin1String family :
         {QLatin1String("Roboto"), QLatin1String("Helvetica Neue"), QLatin1String("Arial"),
          QLatin1String("Liberation Sans"), QLatin1String("Noto Sans"), QLatin1String("DejaVu Sans")}) {
        if (installed.contains(family) && hasTabularDigits(family))
            return family;
    }
    return text;
}

} // namespace laurel
