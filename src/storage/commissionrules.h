#pragma once

#include "core/entities.h"
#include "storage/database.h"

#include <SQLiteCpp/Statement.h>

// Rules as the program file keeps them: every version a row of its own.
namespace laurel {

/// A rule with the name that its text needs.
struct StoredRule
{
    CommissionRule rule;
    QString tierName;
};

/// The columns of a rule, of "commission_rule AS r LEFT JOIN tier AS t".
inline constexpr const char *storedRuleColumns =
    "r.id, r.plan_id, r.number, r.version, r.affiliate_id, r.tier_id, r.product, r.category, r.coupon, r.country, r.customer, "
    "r.applies_to, r.priority, r.rate_ppm, r.flat, r.flat_per, r.currency, r.before_discount, r.with_tax, r.with_shipping, "
    "r.min_order, r.measure, r.period, r.period_days, r.mode, r.recurrence, r.recur_count, r.stepdown_after, r.stepdown_ppm, "
    "r.valid_from, r.valid_to, t.name";

/// Reads them from @p firstColumn on; the steps stand in a table of their own.
[[nodiscard]] StoredRule storedRuleOf(SQLite::Statement &row, int firstColumn = 0);
/// Reads the steps of a rule that was read. Throws SQLite::Exception.
void readSteps(Database &database, CommissionRule &rule);
/// Every version of every rule of a plan, by number and version. Throws SQLite::Exception.
[[nodiscard]] QList<CommissionRule> rulesOf(Database &database, CommissionPlanId plan);

} // namespace laurel
