#pragma once

#include "storage/importstorebulk.h"
#include "storage/importstorerows.h"

#include <span>

namespace laurel {

/// Commissions in memory, with the columns of `commission` in their order.
class CommissionRows final : public BulkRows
{
public:
    static constexpr int columns = 14;

    explicit CommissionRows(std::span<const CommissionRecord> rows)
        : m_rows(rows)
    {}
    [[nodiscard]] qint64 count() const override { return qint64(m_rows.size()); }
    void value(sqlite3_context *context, qint64 index, int column) const override;

private:
    std::span<const CommissionRecord> m_rows;
};

} // namespace laurel
