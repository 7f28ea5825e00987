#include "importing/payeefinder.h"

#include "core/textfold.h"

namespace laurel {

namespace {

/// "Anna Berg (#12)" → "Anna Berg": some systems write their number behind the name.
QString withoutNumber(const QString &name)
{
    const qsizetype number = name.endsWith(u')') ? name.lastIndexOf(QLatin1String(" (#")) : -1;
    return number > 0 ? name.left(number) : name;
}

} // namespace

PayeeFinder::PayeeFinder(Attribution attribution, const QList<Affiliate> &affiliates) : m_attribution(std::move(attribution))
{
    for (const Affiliate &affiliate : affiliates) {
        const QString key = foldForSearch(affiliate.name);
        m_byName.insert(key, m_byName.contains(key) ? 0 : affiliate.id.value());
    }
}

AttributionResult PayeeFinder::resolve(const SaleCodes &codes, const QList<qint64> &days)
{
    AttributionResult result;
    for (const qint64 day : days) {
        result = m_attribution.resolve(codes, day);
        if (result.reason != AttributionReason::CodeNotValidThen)
            break;
    }
    return result;
}

AttributionResult PayeeFinder::find(const Asked &asked, const QList<qint64> &days)
{
    std::array<SaleCodes, 4> columns;
    columns[0].networkId = asked.networkId;
    columns[1].referralCode = asked.referralCode;
    columns[2].partnerEmail = asked.email;
    // Codes are parted at such signs: half of "Berg, Anna" is nobody's name.
    if (asked.name.find_first_of(",;|") == std::string_view::npos)
        columns[3].networkId = asked.name;
    AttributionResult first;
    for (const SaleCodes &codes : columns) {
        const AttributionResult result = resolve(codes, days);
        if (result.affiliate != 0)
            return result;
        if (first.reason == AttributionReason::None)
            first = result;
    }
    const QString name = withoutNumber(QString::fromUtf8(asked.name.data(), qsizetype(asked.name.size())).simplified());
    if (const qint64 affiliate = name.isEmpty() ? 0 : m_byName.value(foldForSearch(name)); affiliate != 0)
        return {affiliate, AttributionReason::Alias, first.code};
    return first;
}

} // namespace laurel
