#include "analytics/kpi.h"

#include "core/localformat.h"

#include <QCoreApplication>
#include <cmath>

namespace laurel {

namespace {

constexpr int decimals = 1;

struct KpiText
{
    Q_DECLARE_TR_FUNCTIONS(Kpi)
};

QString nothing() { return QStringLiteral("–"); }

bool isShare(Kpi kpi) { return kpi == Kpi::ConversionRate || kpi == Kpi::RefundRate || kpi == Kpi::NewCustomerShare; }

} // namespace

QString formatKpi(const KpiValue &value, const QLocale &locale)
{
    if (const qint64 *count = std::get_if<qint64>(&value))
        return formatCount(*count, locale);
    if (const Money *money = std::get_if<Money>(&value))
        return formatMoney(*money, locale);
    if (const double *share = std::get_if<double>(&value); share && std::isfinite(*share))
        return formatShare(*share, decimals, locale);
    return nothing();
}

QString formatChange(Kpi kpi, const std::optional<double> &change, const QLocale &locale)
{
    if (!change || !std::isfinite(*change))
        return nothing();
    const QString points = formatPoints(*change, decimals, locale);
    const bool rises = *change > 0 && points != formatPoints(0, decimals, locale);
    const QString sign = rises ? QStringLiteral("+") : QString();
    //: A change of a share, in percentage points: "+0.4 pts"
    return sign + (isShare(kpi) ? KpiText::tr("%1 pts").arg(points) : formatShare(*change, decimals, locale));
}

} // namespace laurel
