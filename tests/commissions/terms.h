#pragma once

#include "commissions/commissionengine.h"
#include "support/testsupport.h"

// Plans, rules and conversions in a line each. The currency is EUR unless another is named.
namespace laurel::test {

inline Currency currency(QStringView code) { return Currency::fromCode(code).value(); }
inline Money eur(qint64 minor) { return Money(minor, currency(u"EUR")); }

inline CommissionRule percentRule(int number, qint64 ppm)
{
    CommissionRule rule;
    rule.id = CommissionRuleId(number);
    rule.number = number;
    rule.rate = Rate::fromPpm(ppm);
    return rule;
}

inline CommissionRule flatRule(int number, Money flat)
{
    CommissionRule rule;
    rule.id = CommissionRuleId(number);
    rule.number = number;
    rule.flat = flat;
    return rule;
}

inline CommissionRule forAffiliate(CommissionRule rule, qint64 affiliate)
{
    rule.affiliate = AffiliateId(affiliate);
    return rule;
}

inline CommissionRule forTier(CommissionRule rule, qint64 tier)
{
    rule.tier = TierId(tier);
    return rule;
}

inline CommissionRule forProduct(CommissionRule rule, const QString &product)
{
    rule.product = product;
    return rule;
}

inline CommissionRule during(CommissionRule rule, int version, QDate from, QDate to = {})
{
    rule.id = CommissionRuleId(rule.number * 100 + version);
    rule.version = version;
    rule.validFrom = from;
    rule.validTo = to;
    return rule;
}

inline CommissionPlan plan(const QList<CommissionRule> &rules, qint64 id = 1, int holdDays = 30)
{
    CommissionPlan result;
    result.id = CommissionPlanId(id);
    result.name = QStringLiteral("Plan %1").arg(id);
    result.holdDays = holdDays;
    result.rules = rules;
    return result;
}

inline CommissionEngine engineOf(const QList<CommissionPlan> &plans, const QHash<AffiliateId, TierId> &tiers = {})
{
    CommissionTerms terms;
    terms.plans = plans;
    for (auto tier = tiers.begin(); tier != tiers.end(); ++tier)
        terms.tiers[tier.key()].append({QDate(2000, 1, 1), tier.value()});
    return CommissionEngine(terms);
}

/// A confirmed sale of affiliate 1 on 15 May 2026.
inline Conversion sale(Money net)
{
    Conversion conversion;
    conversion.id = ConversionId(77);
    conversion.day = QDate(2026, 5, 15);
    conversion.occurredAt = conversion.day.startOfDay(Qt::UTC);
    conversion.affiliate = AffiliateId(1);
    conversion.gross = net;
    conversion.discount = Money(0, net.currency());
    conversion.tax = conversion.shipping = conversion.refunded = conversion.discount;
    conversion.net = net;
    return conversion;
}

inline ConversionItem item(const QString &product, Money gross, Money discount = {})
{
    ConversionItem result;
    result.productName = product;
    result.gross = gross;
    result.discount = discount;
    return result;
}

/// The rows of @p conversion, or a failed test's worth of nothing.
inline QList<Commission> rowsOf(const CommissionEngine &engine, const Conversion &conversion)
{
    QList<Commission> rows;
    if (const Result<> computed = engine.compute(conversion, rows); !computed)
        qCritical("%s", describe(computed.error()).constData());
    return rows;
}

} // namespace laurel::test
