#include "analytics/waitingcommissions.h"

#include "storage/sqlerror.h"
#include "storage/statements.h"

#include <SQLiteCpp/Database.h>
#include <SQLiteCpp/Statement.h>

namespace laurel {

Result<WaitingCommissions> waitingCommissions(Database &database, QDate day)
{
    return guarded([&]() -> Result<WaitingCommissions> {
        WaitingCommissions waiting;
        SQLite::Statement query(database.sql(), "SELECT currency, count(*), sum(amount) FROM commission "
                                                "WHERE status = 1 AND hold_until <= ? GROUP BY currency ORDER BY currency");
        bindDay(query, 1, day);
        while (query.executeStep()) {
            waiting.rows += query.getColumn(1).getInt64();
            waiting.sums.append(Money(query.getColumn(2).getInt64(), currencyOf(query.getColumn(0))));
        }
        return waiting;
    });
}

} // namespace laurel
