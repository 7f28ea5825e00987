#pragma once

#include "core/payout.h"
#include "storage/database.h"

#include <map>

namespace laurel {

/// What holds for every payout beside the program's own terms.
struct PayoutConditions
{
    std::map<PayoutMethod, Money> fees; ///< kept back of each payment by the method, in the program's currency; above 0
    bool needsTaxForm = false;          ///< nobody is paid without one

    friend bool operator==(const PayoutConditions &, const PayoutConditions &) = default;
};

[[nodiscard]] Result<PayoutConditions> payoutConditions(Database &database);
/// Within the caller's transaction; what differs goes into the record of changes.
/// @returns InvalidInput for a fee below 0.
[[nodiscard]] Result<> savePayoutConditions(Database &database, const PayoutConditions &conditions);

} // namespace laurel
