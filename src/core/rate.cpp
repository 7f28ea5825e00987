#include "core/rate.h"

#include "core/decimaltext.h"

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
