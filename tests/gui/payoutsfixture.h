#pragma once

#include "gui/windowfixture.h"
#include "storage/payoutrepository.h"

namespace laurel::test {

/// Says how affiliates are paid, one way after another; the last is not told, the one before on hold.
[[nodiscard]] Result<> giveWaysToBePaid(Database &database);
/// Approves what may be, pays what is older than @p through but for one payment, which fails, and leaves the rest due.
[[nodiscard]] Result<> makePayouts(Database &database, QDate through);

} // namespace laurel::test
