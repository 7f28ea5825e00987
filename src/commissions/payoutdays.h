#pragma once

#include "core/daterange.h"
#include "core/entities.h"
#include "storage/payoutcandidates.h"

// Which days a payout goes by when nobody says otherwise, and on which its payments can have been made.
namespace laurel {

/// The day of the next payout: @p payoutDay of this month or the next.
[[nodiscard]] QDate nextPayoutDay(int payoutDay, QDate today);
/// The last day of the month before @p today.
[[nodiscard]] QDate endOfLastMonth(QDate today);
/// The next payout as the program plans it: on its next payout day, for sales until the end of last month.
[[nodiscard]] PayoutTerms plannedPayout(const ProgramInfo &program, QDate today);

/// The days on which a payment of @p payout can have been made: from the one on which it was created until today.
[[nodiscard]] DateRange paidDays(const Payout &payout, const ProgramInfo &program);

} // namespace laurel
