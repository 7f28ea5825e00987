#include "importing/payeefinder.h"

#include "core/textfold.h"
#include "importing/celltext.h"

namespace laurel {

namespace {

/// "Anna Berg (#12)" → "Anna Berg": some systems write their number behind the name.
QString withoutNumber(const QString &name)
{
    const qsizetype number = name.endsWith(u')') ? name.lastIndexOf(QLatin1String(" (#")) : -1;
    return number > 0 ? name.left(number) : name;
}

} // namespace

PayeeFinder::PayeeFinder(Attribution attribution, const QList<Affiliate> &affiliates)
    : m_attribution(std::move(attribution))
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
        result = m_attribution.resolve(codes, {}, {.utc = 0, .day = day});
        if (result.reason != AttributionReason::CodeNotValidThen)
            break;
    }
    return result;
}

AttributionResult PayeeFinder::find(const Asked &asked, const QList<qint64> &days)
{
    // Lists of codes are parted at such signs: half of "Berg, Anna" is nobody's name.
    const auto whole = [](std::string_view text) {
        return text.find_first_of(",;|") == std::string_view::npos ? text : std::string_view();
    };
    std::array<SaleCodes, 4> columns;
    columns[0].networkId = whole(asked.networkId);
    columns[1].referralCode = whole(asked.referralCode);
    columns[2].partnerEmail = whole(asked.email);
    columns[3].networkId = whole(asked.name);
    AttributionResult first;
    for (const SaleCodes &codes : columns) {
        const AttributionResult result = resolve(codes, days);
        if (result.affiliate != 0)
            return result;
        if (first.reason == AttributionReason::None || result.reason == AttributionReason::IgnoredCode)
            first = result;
    }
    const QString name = withoutNumber(textOf(asked.name).simplified());
    if (const qint64 affiliate = name.isEmpty() ? 0 : m_byName.value(foldForSearch(name)); affiliate != 0)
        return {affiliate, AttributionReason::Alias, first.code};
    return first;
}

} // namespace laurel
