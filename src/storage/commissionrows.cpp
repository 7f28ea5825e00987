#include "storage/commissionrows.h"

#include <sqlite3.h>

namespace laurel {

void CommissionRows::value(sqlite3_context *context, qint64 index, int column) const
{
    const CommissionRecord &row = m_rows[size_t(index)];
    switch (column) {
    case 0:
        return sqlite3_result_int64(context, row.id());
    case 1:
        return sqlite3_result_int64(context, row.conversion);
    case 2:
        return sqlite3_result_int(context, row.sequence);
    case 3:
        return sqlite3_result_int64(context, row.affiliate);
    case 4:
        return sqlite3_result_int64(context, row.day);
    case 5:
        return resultCurrency(context, row.currency);
    case 6:
        return sqlite3_result_int64(context, row.basis);
    case 7:
        return sqlite3_result_int64(context, row.rule);
    case 8:
        return sqlite3_result_int(context, row.ruleVersion);
    case 9:
        return row.ratePpm < 0 ? sqlite3_result_null(context) : sqlite3_result_int64(context, row.ratePpm);
    case 10:
        return sqlite3_result_int64(context, row.amount);
    case 11:
        return sqlite3_result_int64(context, row.cut);
    case 12:
        return sqlite3_result_int(context, row.status);
    default:
        return sqlite3_result_int64(context, row.holdUntil);
    }
}

} // namespace laurel
