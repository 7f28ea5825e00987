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
        SQLite::Statement query(database.sql(), "SELECT m.currency, count(*), sum(m.amount) FROM commission AS m LEFT JOIN conversion AS c "
                                                "ON c.id = m.conversion_id WHERE m.status = 1 AND m.hold_until <= ? AND c.status IS NOT 1 "
                                                "GROUP BY 1 ORDER BY 1");
        bindDay(query, 1, day);
        while (query.executeStep()) {
            waiting.rows += query.getColumn(1).getInt64();
            waiting.sums.append(Money(query.getColumn(2).getInt64(), currencyOf(query.getColumn(0))));
        }
        return waiting;
    });
}

} // namespace laurel
