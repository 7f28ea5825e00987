#include "storage/commissionreplacement.h"

#include "storage/sqlerror.h"

namespace laurel {

namespace {

constexpr size_t rowsAtOnce = 8192;

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
    Result<BulkInsert> keep =
        BulkInsert::prepare(database.handle(), "laurel_bulk_replaced", CommissionRows::columns, "commission_history",
                            "c0, " + when + ", c3, c4, ifnull(c5, ''), c6, nullif(c7, 0), c8, c9, c10, c11, c12, c13");
    Result<BulkInsert> insert =
        BulkInsert::prepare(database.handle(), "laurel_bulk_replacement", CommissionRows::columns, "commission",
                            bulkColumns(CommissionRows::columns));
    if (!keep || !insert)
        return fail(!keep ? keep : insert);
    replacement.m_keep.emplace(std::move(*keep));
    replacement.m_insert.emplace(std::move(*insert));
    const Result<> prepared = guarded([&]() -> Result<> {
        replacement.m_remove.emplace(database.handle(), "DELETE FROM commission WHERE id = ?1");
        return {};
    });
    if (!prepared)
        return fail(prepared);
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
    const auto remove = [&] {
        return guarded([&]() -> Result<> {
            for (const qint64 id : m_removed) {
                m_remove->bind(1, id);
                m_remove->run();
            }
            return {};
        });
    };
    const Result<> written =
        m_keep->run(CommissionRows(m_before)).and_then(remove).and_then([&] { return m_insert->run(CommissionRows(m_after)); });
    m_before.clear();
    m_removed.clear();
    m_after.clear();
    return written;
}

} // namespace laurel
