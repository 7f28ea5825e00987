#pragma once

#include "storage/importstorerows.h"

#include <span>
#include <vector>

namespace laurel {

/// The same share of a sale by the same terms, whatever it comes to.
[[nodiscard]] bool isSameShare(const CommissionRecord &a, const CommissionRecord &b);

/// Gives @p rows what was decided on @p before, the open rows whose place they take: rejected and held ones come out rejected and
/// held, approved ones approved unless the affiliate gets more now. A row is matched with those by the same terms, else with all of
/// the affiliate's; where these were decided on differently, it is on hold.
/// @returns for each row whether something had been decided on it.
std::vector<bool> keepDecisions(std::span<const CommissionRecord> before, std::vector<CommissionRecord> &rows);

} // namespace laurel
