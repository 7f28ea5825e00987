#include "commissions/payoutdays.h"

#include "storage/businessday.h"

#include <algorithm>

namespace laurel {

QDate nextPayoutDay(int payoutDay, QDate today)
{
    const QDate ofThisMonth(today.year(), today.month(), payoutDay);
    return ofThisMonth >= today ? ofThisMonth : ofThisMonth.addMonths(1);
}

QDate endOfLastMonth(QDate today) { return QDate(today.year(), today.month(), 1).addDays(-1); }

PayoutTerms plannedPayout(const ProgramInfo &program, QDate today)
{
    PayoutTerms terms;
    terms.day = nextPayoutDay(program.payoutDay, today);
    terms.through = endOfLastMonth(today);
    return terms;
}

DateRange paidDays(const Payout &payout, const ProgramInfo &program)
{
    const QDate today = businessToday(program.timeZone);
    // A clock that was put back leaves today at least.
    return {std::min(businessDay(payout.createdAt, program.timeZone), today), today.addDays(1)};
}

} // namespace laurel
