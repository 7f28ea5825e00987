#include "commissions/ruleindex.h"

#include "core/localformat.h"
#include "core/textfold.h"

#include <QCoreApplication>
#include <algorithm>
#include <limits>
#include <tuple>

namespace laurel {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(RuleIndex)
};

/// What a rule asks, the most specific first; compared as a whole.
auto specificity(const CommissionRule &rule)
{
    return std::tuple(rule.priority, rule.affiliate.isValid(), rule.tier.isValid(), !rule.product.isEmpty(),
                      !rule.category.isEmpty(), !rule.coupon.isEmpty(), !rule.country.isEmpty(),
                      rule.customer != CustomerCondition::Any, rule.minimumOrder.has_value());
}

RuleTerm termFor(const CommissionPlan &plan, const CommissionRule &rule)
{
    RuleTerm term;
    term.from = rule.validFrom.isValid() ? rule.validFrom.toJulianDay() : std::numeric_limits<qint64>::min();
    term.to = rule.validTo.isValid() ? rule.validTo.toJulianDay() : std::numeric_limits<qint64>::max();
    term.holdDays = plan.holdDays;
    term.hasItemCondition = !rule.product.isEmpty() || !rule.category.isEmpty();
    const bool countsMoney = rule.steps.measure != StepMeasure::None && rule.steps.measure != StepMeasure::Orders;
    term.needsCurrency = rule.flat || rule.minimumOrder || countsMoney;
    term.currency = rule.flat ? rule.flat->currency() : rule.minimumOrder ? rule.minimumOrder->currency() : rule.steps.currency;
    term.product = codeKey(rule.product);
    term.category = codeKey(rule.category);
    term.coupon = codeKey(rule.coupon);
    term.rule = rule;
    term.rule.plan = plan.id;
    return term;
}

/// Whether codeKey(@p text) is @p key. Plain ASCII, nearly every name and SKU, is compared without making a text of it.
bool hasKey(QStringView text, const QString &key)
{
    const QStringView trimmed = text.trimmed();
    for (qsizetype i = 0; i < trimmed.size(); ++i) {
        const char16_t unit = trimmed[i].unicode();
        if (unit >= 0x80)
            return codeKey(text) == key;
        const char16_t folded = unit >= u'A' && unit <= u'Z' ? char16_t(unit + (u'a' - u'A')) : unit;
        if (i >= key.size() || key[i].unicode() != folded)
            return false;
    }
    return trimmed.size() == key.size();
}

/// A product is known by its SKU and by its name.
bool isProduct(const RuleTerm &term, const ConversionItem *item)
{
    return item && (hasKey(item->sku, term.product) || hasKey(item->productName, term.product));
}

bool isLargeEnough(const RuleTerm &term, const Conversion &conversion)
{
    return !term.rule.minimumOrder
        || conversion.gross.minor() - conversion.discount.minor() >= term.rule.minimumOrder->minor();
}

bool isCustomer(CustomerCondition condition, const Conversion &conversion)
{
    return condition == CustomerCondition::Any || (condition == CustomerCondition::New) == conversion.isFirstOfCustomer;
}

} // namespace

bool isConsideredBefore(const CommissionRule &a, const CommissionRule &b)
{
    if (specificity(a) != specificity(b))
        return specificity(a) > specificity(b);
    if (a.plan != b.plan)
        return a.plan > b.plan;
    if (a.number != b.number)
        return a.number < b.number;
    return a.version > b.version;
}

RuleIndex::RuleIndex(const QList<CommissionPlan> &plans, TierHistory tiers) : m_tiers(std::move(tiers))
{
    for (const CommissionPlan &plan : plans) {
        for (const CommissionRule &rule : plan.rules)
            m_terms.push_back(termFor(plan, rule));
    }
    std::ranges::stable_sort(m_terms, isConsideredBefore, &RuleTerm::rule);
    int rank = 0;
    for (RuleTerm &term : m_terms) {
        term.rank = rank++;
        const CommissionRule &rule = term.rule;
        Ranked &terms = rule.affiliate.isValid() ? m_ofAffiliate[rule.affiliate.value()]
            : rule.tier.isValid()                ? m_ofTier[rule.tier.value()]
                                                 : m_ofAnybody;
        terms.push_back(&term);
        m_hasItemConditions |= term.hasItemCondition;
        m_hasCoupons |= !term.coupon.isEmpty();
        m_hasTiers |= rule.tier.isValid();
        m_hasCountries |= !rule.country.isEmpty();
        // A file says no more of these than the program knows already: they are computed when all of it is in.
        const bool asksTheProgram = !rule.category.isEmpty() || !rule.country.isEmpty();
        m_looksAtOthers |= rule.looksAtOthers() || asksTheProgram;
        m_asksCustomers |= rule.customer != CustomerCondition::Any;
        m_paysByItem |= rule.flatPer == FlatPer::Item;
    }
}

TierId RuleIndex::tierOn(AffiliateId affiliate, QDate day) const
{
    TierId tier;
    const auto periods = m_tiers.constFind(affiliate);
    if (periods == m_tiers.constEnd())
        return tier;
    for (const TierPeriod &period : *periods) {
        if (period.from <= day)
            tier = period.tier;
    }
    return tier;
}

RuleIndex::Sale RuleIndex::saleOf(const Conversion &conversion, Pinned pinned) const
{
    return {conversion, pinned, conversion.day.toJulianDay(),
            m_hasTiers ? tierOn(conversion.affiliate, conversion.day) : TierId(),
            m_hasCoupons ? codeKey(conversion.coupon) : QString()};
}

bool RuleIndex::holds(const RuleTerm &term, const Sale &sale, const ConversionItem *item) const
{
    const Conversion &conversion = sale.conversion;
    const CommissionRule &rule = term.rule;
    if (rule.appliesTo != conversion.kind || (term.needsCurrency && term.currency != conversion.net.currency()))
        return false;
    if (!term.product.isEmpty() && !isProduct(term, item))
        return false;
    if (!term.category.isEmpty() && !(item && hasKey(item->category, term.category)))
        return false;
    if (rule.affiliate.isValid() && rule.affiliate != conversion.affiliate) // also of one who shares a sale that was another's
        return false;
    if (!sale.pinned.empty())
        return std::ranges::find(sale.pinned, rule.id) != sale.pinned.end();
    return sale.day >= term.from && sale.day < term.to
        && (!rule.tier.isValid() || rule.tier == sale.tier) && (term.coupon.isEmpty() || term.coupon == sale.coupon)
        && (rule.country.isEmpty() || rule.country == conversion.country) && isCustomer(rule.customer, conversion)
        && isLargeEnough(term, conversion);
}

const RuleTerm *RuleIndex::first(const Ranked &terms, const Sale &sale, const ConversionItem *item) const
{
    const auto found = std::ranges::find_if(terms, [&](const RuleTerm *term) { return holds(*term, sale, item); });
    return found == terms.end() ? nullptr : *found;
}

const RuleTerm *RuleIndex::termOf(const Sale &sale, const ConversionItem *item) const
{
    if (!sale.pinned.empty()) {
        const auto pinned = std::ranges::find_if(m_terms, [&](const RuleTerm &term) { return holds(term, sale, item); });
        if (pinned != m_terms.end())
            return &*pinned;
        const Sale anew = saleOf(sale.conversion, {}); // it has what it had not when it was made
        return termOf(anew, item);
    }
    const RuleTerm *best = first(m_ofAnybody, sale, item);
    const auto consider = [&](const std::unordered_map<qint64, Ranked> &map, qint64 key) {
        const auto terms = map.find(key);
        const RuleTerm *term = terms == map.end() ? nullptr : first(terms->second, sale, item);
        if (term && (!best || term->rank < best->rank))
            best = term;
    };
    if (!m_ofAffiliate.empty())
        consider(m_ofAffiliate, sale.conversion.affiliate.value());
    if (sale.tier.isValid())
        consider(m_ofTier, sale.tier.value());
    return best;
}

const RuleTerm *RuleIndex::wholeTerm(const Conversion &conversion, Pinned pinned) const
{
    return termOf(saleOf(conversion, pinned), conversion.items.isEmpty() ? nullptr : &conversion.items.first());
}

RuleIndex::ItemTerms RuleIndex::differingTerms(const Conversion &conversion, Pinned pinned) const
{
    ItemTerms terms;
    if (!m_hasItemConditions || conversion.items.size() < 2)
        return terms;
    const Sale sale = saleOf(conversion, pinned);
    for (const ConversionItem &item : conversion.items)
        terms.append(termOf(sale, &item));
    if (std::ranges::all_of(terms, [&](const RuleTerm *term) { return term == terms.first(); }))
        terms.clear();
    return terms;
}

QList<RuleIndex::Considered> RuleIndex::consider(const Conversion &conversion, const ConversionItem *item) const
{
    const Sale sale = saleOf(conversion, {});
    const auto against = [&](const RuleTerm &term) {
        const CommissionRule &rule = term.rule;
        if (rule.appliesTo != conversion.kind)
            return Text::tr("is for another kind of conversion");
        if (term.needsCurrency && term.currency != conversion.net.currency())
            return Text::tr("is for sales in %1").arg(term.currency.code());
        if (sale.day < term.from)
            return Text::tr("holds only from %1").arg(QLocale().toString(rule.validFrom, QLocale::ShortFormat));
        if (sale.day >= term.to)
            return Text::tr("ended on %1").arg(QLocale().toString(rule.validTo.addDays(-1), QLocale::ShortFormat));
        if (rule.affiliate.isValid() && rule.affiliate != conversion.affiliate)
            return Text::tr("is for another affiliate");
        if (rule.tier.isValid() && rule.tier != sale.tier)
            return Text::tr("is for another tier");
        if (!term.product.isEmpty() && !isProduct(term, item))
            return Text::tr("is for another product");
        if (!term.category.isEmpty() && !(item && hasKey(item->category, term.category)))
            return Text::tr("is for another category");
        if (!term.coupon.isEmpty() && term.coupon != sale.coupon)
            return Text::tr("is for orders with the coupon %1").arg(rule.coupon);
        if (!rule.country.isEmpty() && rule.country != conversion.country)
            return Text::tr("is for orders to %1").arg(rule.country);
        if (!isCustomer(rule.customer, conversion))
            return rule.customer == CustomerCondition::New ? Text::tr("is for new customers")
                                                           : Text::tr("is for customers who bought before");
        if (!isLargeEnough(term, conversion))
            return Text::tr("is for orders from %1").arg(formatMoney(*rule.minimumOrder, QLocale()));
        return QString();
    };
    QList<Considered> considered;
    for (const RuleTerm &term : m_terms)
        considered.append({&term, against(term)});
    return considered;
}

} // namespace laurel
