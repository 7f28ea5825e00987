#include "storage/commissionid.h"
#include "storage/importundo.h"
#include "storage/sqlerror.h"

#include <QCoreApplication>
#include <SQLiteCpp/Database.h>
#include <SQLiteCpp/Statement.h>

namespace laurel {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(ImportUndo)
};

} // namespace

Result<> ImportUndo::undoRecompute()
{
    Result<ConversionStore> conversions = ConversionStore::open(m_database);
    if (!conversions)
        return fail(conversions);
    return guarded([&]() -> Result<> {
        if (any("SELECT 1 FROM commission_history AS h CROSS JOIN commission_history AS later ON "
                + commissionIsOf("h.commission_id / 1024", "later.commission_id")
                + " AND later.rowid > h.rowid AND later.batch_id <> ?1 JOIN import_batch AS b ON b.id = later.batch_id AND b.undone = 0 "
                  "WHERE h.batch_id = ?1 LIMIT 1"))
            return fail(ErrorCode::RefusedByRule, Text::tr("What was computed anew was changed again since. Take that back first."));
        SQLite::Statement changed(m_database.sql(), "SELECT DISTINCT commission_id / 1024 FROM commission_history WHERE batch_id = ?1");
        changed.bind(1, int64_t(m_batch));
        while (changed.executeStep()) {
            if (const Result<> restored = restoreCommissions(*conversions, changed.getColumn(0).getInt64()); !restored)
                return restored;
        }
        return {};
    });
}

Result<> ImportUndo::restoreCommissions(ConversionStore &conversions, qint64 conversion)
{
    const Result<StoredConversion> now = conversions.load(conversion);
    if (!now)
        return fail(now);
    StoreQuery query(m_database.handle(), "SELECT commission_id / 1024, commission_id % 1024, affiliate_id, day, currency, basis, rule_id, "
                                          "rule_version, rate_ppm, amount, cut, status, hold_until FROM commission_history WHERE "
                                          + commissionIsOf("?1", "commission_id") + " AND batch_id = ?2 ORDER BY commission_id");
    query.bind(1, conversion);
    query.bind(2, m_batch);
    std::vector<CommissionRecord> before;
    while (query.step()) {
        if (query.number(1) > 0) // else there was nothing
            before.push_back(commissionRecordOf(query));
    }
    for (const CommissionRecord &row : now->commissions) {
        // Nothing of it was locked when it was computed anew.
        if (row.isLocked())
            return fail(ErrorCode::RefusedByRule,
                        Text::tr("Commissions that were computed anew are in a payout or paid, and paid is paid."));
        m_stats.addCommission(row, -1);
    }
    return putBack(conversion, now->commissions, std::move(before));
}

} // namespace laurel
