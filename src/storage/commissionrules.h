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
    "r.id, r.plan_id, r.number, r.version, r.scope, r.affiliate_id, r.tier_id, r.product, "
    "r.applies_to, r.rate_ppm, r.flat, r.currency, r.valid_from, r.valid_to, t.name";

/// Reads them from @p firstColumn on.
[[nodiscard]] StoredRule storedRuleOf(SQLite::Statement &row, int firstColumn = 0);
/// Every version of every rule of a plan, by number and version. Throws SQLite::Exception.
[[nodiscard]] QList<CommissionRule> rulesOf(Database &database, CommissionPlanId plan);
/// Scope and terms in one translated phrase: "12% of net for tier Gold".
[[nodiscard]] QString describe(const CommissionRule &rule, const QString &tierName);

} // namespace laurel
