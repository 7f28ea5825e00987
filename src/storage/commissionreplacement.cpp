#include "storage/commissionreplacement.h"

#include "storage/sqlerror.h"

#include <sqlite3.h>

namespace laurel {

namespace {

constexpr size_t rowsAtOnce = 8192;

/// Commissions in memory, with the columns of `commission` in their order.
class CommissionRows final : public BulkRows
{
public:
    static constexpr int columns = 14;

    explicit CommissionRows(std::span<const CommissionRecord> rows) : m_rows(rows) {}
    [[nodiscard]] qint64 count() const override { return qint64(m_rows.size()); }
    void value(sqlite3_context *context, qint64 index, int column) const override
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

private:
    std::span<const CommissionRecord> m_rows;
};

/// Stands in the history for a conversion that had earned nothing.
CommissionRecord nothingOf(qint64 conversion)
{
    CommissionRecord nothing;
    nothing.conversion = conversion;
    nothing.sequence = 0;
    nothing.status = int(CommissionStatus::Reversed);
    return nothing;
}

} // namespace

Result<CommissionReplacement> CommissionReplacement::open(Database &database, const ChangedBy &by)
{
    CommissionReplacement replacement(by);
    const std::string when = std::to_string(by.at) + ", " + std::to_string(by.batch);
    Result<BulkStatement> keep =
        BulkStatement::insert(database.handle(), "laurel_bulk_replaced", CommissionRows::columns, "commission_history",
                            "c0, " + when + ", c3, c4, ifnull(c5, ''), c6, nullif(c7, 0), c8, c9, c10, c11, c12, c13");
    Result<BulkStatement> insert =
        BulkStatement::insert(database.handle(), "laurel_bulk_replacement", CommissionRows::columns, "commission",
                            bulkColumns(CommissionRows::columns));
    Result<BulkStatement> remove = BulkStatement::remove(database.handle(), "laurel_bulk_outdated", "commission");
    for (const Result<BulkStatement> *prepared : {&keep, &remove, &insert}) {
        if (!*prepared)
            return fail(*prepared);
    }
    replacement.m_keep.emplace(std::move(*keep));
    replacement.m_remove.emplace(std::move(*remove));
    replacement.m_insert.emplace(std::move(*insert));
    return replacement;
}

Result<> CommissionReplacement::replace(qint64 conversion, std::span<const CommissionRecord> before,
                                        std::span<const CommissionRecord> after)
{
    for (const CommissionRecord &row : before)
        m_removed.push_back(row.id());
    if (!m_by.isNew(conversion)) {
        m_before.insert(m_before.end(), before.begin(), before.end());
        if (before.empty())
            m_before.push_back(nothingOf(conversion));
    }
    m_after.insert(m_after.end(), after.begin(), after.end());
    return m_removed.size() + m_after.size() < rowsAtOnce ? Result<>() : finish();
}

Result<> CommissionReplacement::finish()
{
    const Result<> written = m_keep->run(CommissionRows(m_before))
                                 .and_then([&] { return m_remove->run(IdRows(m_removed)); })
                                 .and_then([&] { return m_insert->run(CommissionRows(m_after)); });
    m_before.clear();
    m_removed.clear();
    m_after.clear();
    return written;
}

} // namespace laurel
