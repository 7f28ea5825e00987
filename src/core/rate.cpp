#include "core/rate.h"

#include <QCoreApplication>
#include <limits>

namespace laurel {

namespace {

constexpr int percentDecimals = 4; // 0.0001 % is one part per million
constexpr int fractionDecimals = 6;

tl::unexpected<Error> notAPercentage(QStringView text)
{
    return fail(
        ErrorCode::InvalidInput,
        QCoreApplication::translate("Rate", "“%1” is not a percentage. Write it like 12.5, with at most four decimals.")
            .arg(text));
}

/// @p value ÷ 10^decimals as the shortest exact decimal.
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

} // namespace

Result<Rate> Rate::fromPercentText(QStringView text)
{
    QStringView rest = text.trimmed();
    if (rest.endsWith(u'%'))
        rest = rest.chopped(1).trimmed();
    const bool negative = rest.startsWith(u'-') || rest.startsWith(u'\u2212');
    if (negative || rest.startsWith(u'+'))
        rest = rest.sliced(1);

    qint64 ppm = 0;
    int digits = 0;
    int decimals = -1; // before the separator
    for (const QChar c : rest) {
        if ((c == u'.' || c == u',') && decimals < 0) {
            decimals = 0;
            continue;
        }
        if (c < u'0' || c > u'9')
            return notAPercentage(text);
        ++digits;
        const qint64 digit = c.unicode() - u'0';
        if (decimals >= percentDecimals) {
            if (digit != 0)
                return notAPercentage(text);
            continue;
        }
        if (decimals >= 0)
            ++decimals;
        if (__builtin_mul_overflow(ppm, qint64(10), &ppm) || __builtin_add_overflow(ppm, digit, &ppm))
            return notAPercentage(text);
    }
    if (digits == 0)
        return notAPercentage(text);
    for (int place = qMax(decimals, 0); place < percentDecimals; ++place) {
        if (__builtin_mul_overflow(ppm, qint64(10), &ppm))
            return notAPercentage(text);
    }
    return Rate(negative ? -ppm : ppm);
}

QString Rate::toPercentText() const { return decimalText(m_ppm, percentDecimals); }

QString Rate::toFractionText() const { return decimalText(m_ppm, fractionDecimals); }

} // namespace laurel
