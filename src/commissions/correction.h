#pragma once

#include "storage/earningquery.h"

#include <span>
#include <vector>

namespace laurel {

/// The rows to write so that, with those locked in @p before, a conversion has earned exactly @p computed.
///
/// What is in a payout or paid is never changed; a difference becomes a row of its own. Where less is due than was paid, it is taken
/// back at once; where more is, what takes back waits with what gives. What was decided stays, see keepDecisions(). Where nothing
/// is earned any more, what was open stays as reversed. Sequences count on after @p before.
[[nodiscard]] std::vector<CommissionRecord> correctedCommissions(const std::vector<CommissionRecord> &before,
                                                                 const std::vector<CommissionRecord> &computed);

/// The rules that were used for a conversion as it is: they decide again, whatever holds by now.
[[nodiscard]] std::vector<CommissionRuleId> pinnedRules(const Earning &earning);
[[nodiscard]] CommissionRecord recordOf(const Commission &row);

/// What of @p rows is neither in a payout nor paid.
[[nodiscard]] std::vector<CommissionRecord> unlockedOf(const std::vector<CommissionRecord> &rows);
/// Whether to write @p after in place of @p unlocked would change nothing.
[[nodiscard]] bool comesOutAlike(std::span<const CommissionRecord> unlocked, std::span<const CommissionRecord> after);

} // namespace laurel
