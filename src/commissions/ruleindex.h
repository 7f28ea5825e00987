#pragma once

#include "core/entities.h"
#include "storage/earningquery.h"

#include <QHash>
#include <QVarLengthArray>
#include <span>
#include <unordered_map>
#include <vector>

namespace laurel {

/// Which tier an affiliate was in from which day on. The first one begins before all sales.
struct TierPeriod
{
    QDate from;
    TierId tier;
};
using TierHistory = QHash<AffiliateId, QList<TierPeriod>>;

/// A version of a rule as the search needs it. Days are Julian.
struct RuleTerm
{
    qint64 from = 0;
    qint64 to = 0;
    int rank = 0; ///< lower wins
    int holdDays = 0;
    bool hasItemCondition = false;
    bool needsCurrency = false; ///< holds only for sales in `currency`
    Currency currency;
    QString product;  ///< keys, see codeKey()
    QString category;
    QString coupon;
    CommissionRule rule;
};

/// Whether @p a is looked at first: the order that RuleIndex says. Both know their plan.
[[nodiscard]] bool isConsideredBefore(const CommissionRule &a, const CommissionRule &b);

/// Finds the rule that holds for a sale, or for each of its items.
///
/// The highest priority wins, then the most specific: affiliate, tier, product, category, coupon, country, new or returning
/// customer, smallest order; of equals the newest plan, then the lowest number of a rule.
class RuleIndex
{
public:
    RuleIndex(const QList<CommissionPlan> &plans, TierHistory tiers);
    Q_DISABLE_COPY_MOVE(RuleIndex)

    /// The rules that were used for a sale decide again, whatever holds by now.
    using Pinned = std::span<const CommissionRuleId>;
    using ItemTerms = QVarLengthArray<const RuleTerm *, 16>;

    /// The term of the whole: its first item's; null when none holds.
    [[nodiscard]] const RuleTerm *wholeTerm(const Conversion &conversion, Pinned pinned) const;
    /// The term of every item when they differ; else empty, and wholeTerm() holds for all.
    [[nodiscard]] ItemTerms differingTerms(const Conversion &conversion, Pinned pinned) const;
    /// Every term with the reason why it does not hold for the item; empty: it holds. Best first.
    struct Considered
    {
        const RuleTerm *term;
        QString against;
    };
    [[nodiscard]] QList<Considered> consider(const Conversion &conversion, const ConversionItem *item) const;
    [[nodiscard]] TierId tierOn(AffiliateId affiliate, QDate day) const;
    /// Whether a row of a file alone does not tell what it earns.
    [[nodiscard]] bool looksAtOthers() const { return m_looksAtOthers; }
    [[nodiscard]] EarningFilter::Needs needs() const { 
        return {.items = m_hasItemConditions || m_paysByItem, .customers = m_asksCustomers, .coupons = m_hasCoupons, .countries = m_hasCountries};
     }

private:
    using Ranked = std::vector<const RuleTerm *>; ///< by rank
    struct Sale
    {
        const Conversion &conversion;
        Pinned pinned;
        qint64 day;
        TierId tier;
        QString coupon;
    };
    [[nodiscard]] Sale saleOf(const Conversion &conversion, Pinned pinned) const;
    [[nodiscard]] bool holds(const RuleTerm &term, const Sale &sale, const ConversionItem *item) const;
    [[nodiscard]] const RuleTerm *first(const Ranked &terms, const Sale &sale, const ConversionItem *item) const;
    [[nodiscard]] const RuleTerm *termOf(const Sale &sale, const ConversionItem *item) const;

    std::vector<RuleTerm> m_terms; ///< by rank
    std::unordered_map<qint64, Ranked> m_ofAffiliate;
    std::unordered_map<qint64, Ranked> m_ofTier;
    Ranked m_ofAnybody;
    TierHistory m_tiers;
    bool m_hasItemConditions = false;
    bool m_hasCoupons = false;
    bool m_hasCountries = false;
    bool m_hasTiers = false;
    bool m_looksAtOthers = false;
    bool m_asksCustomers = false;
    bool m_paysByItem = false;
};

} // namespace laurel
