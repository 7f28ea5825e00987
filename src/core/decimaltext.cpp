#include "core/decimaltext.h"

namespace laurel {

QString decimalText(qint64 value, int decimals)
{
    const quint64 magnitude = value < 0 ? quint64(0) - quint64(value) : quint64(value);
    quint64 scale = 1;
    for (int place = 0; place < decimals; ++place)
        scale *= 10;
    QString text = value < 0 ? QStringLiteral("-") : QString();
    text += QString::number(magnitude / scale);
    if (const quint64 fraction = magnitude % scale; fraction != 0) {
        text += u'.' + QString::number(fraction).rightJustified(decimals, u'0');
        while (text.endsWith(u'0'))
            text.chop(1);
    }
    return text;
}

} // namespace laurel
