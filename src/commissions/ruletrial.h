#pragma once

#include "commissions/commissionterms.h"

#include <QLocale>

namespace laurel {

/// An order as somebody makes it up, to see what it would earn.
struct TrialOrder
{
    ConversionKind kind = ConversionKind::Sale;
    Money amount;   ///< item prices before discount, without tax and shipping
    Money discount; ///< positive; like tax and shipping of no currency when there is none
    Money tax;
    Money shipping;
    AffiliateId affiliate;
    QString product;
    QString category;
    qint64 quantity = 1;
    QString coupon;
    QString country; ///< ISO 3166 alpha-2
    bool isNewCustomer = true;
    int payment = 1; ///< which one of the customer's, for rules that pay for some of them
    QDate day;
    Money salesBefore; ///< in the period of a rule's steps; of commissions for a rule that counts those
    qint64 ordersBefore = 0;
};

/// A rule that was looked at for an order, and why it does not decide.
struct TrialRule
{
    CommissionRule rule;
    bool holds = false;
    bool wins = false; ///< the first of those that hold
    QString against;   ///< "is for another tier"; of one that holds why another wins; empty for the one that wins
};

struct TrialResult
{
    QList<TrialRule> rules; ///< in the order in which they are considered
    QList<Commission> rows;
    Money amount;           ///< all rows together
    QStringList arithmetic; ///< a sentence for each row; what keeps the order from earning when there is none
};

/// The sale, lead or action that @p order is. @returns InvalidInput for what cannot be, with a sentence that says what
/// to change.
[[nodiscard]] Result<Conversion> conversionOf(const TrialOrder &order);
/// Looks at every rule for @p order and computes what it earns. Caps count what this order alone comes to.
[[nodiscard]] Result<TrialResult> tryRules(const CommissionTerms &terms, const TrialOrder &order,
                                           const QLocale &locale);

} // namespace laurel
