#include "commissions/ruleorder.h"

#include "commissions/ruleindex.h"

#include <algorithm>

namespace laurel {

QList<CommissionRule> rulesInForce(const QList<CommissionPlan> &plans, QDate day)
{
    QList<CommissionRule> rules;
    for (const CommissionPlan &plan : plans) {
        for (CommissionRule rule : plan.rules) {
            if ((rule.validFrom.isValid() && rule.validFrom > day) || (rule.validTo.isValid() && rule.validTo <= day))
                continue;
            rule.plan = plan.id;
            rules.append(rule);
        }
    }
    std::ranges::stable_sort(rules, isConsideredBefore);
    return rules;
}

QList<CommissionRule> prioritiesFor(const QList<CommissionRule> &order)
{
    QList<CommissionRule> wanted = order;
    QList<CommissionRule> changed;
    for (qsizetype i = wanted.size() - 2; i >= 0; --i) {
        CommissionRule &rule = wanted[i];
        const CommissionRule &below = wanted.at(i + 1);
        if (isConsideredBefore(rule, below))
            continue;
        rule.priority = below.priority;
        if (!isConsideredBefore(rule, below))
            ++rule.priority;
        changed.prepend(rule);
    }
    return changed;
}

} // namespace laurel
