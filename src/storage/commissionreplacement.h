#pragma once

#include "storage/importstorebulk.h"
#include "storage/importstorerows.h"

#include <optional>
#include <span>
#include <vector>

namespace laurel {

/// Replaces the open commissions of many conversions, a block of them at a time; how they were is kept in their history, but for
/// conversions that came with the same change.
class CommissionReplacement
{
public:
    [[nodiscard]] static Result<CommissionReplacement> open(Database &database, const ChangedBy &by);

    /// @param before all rows of the conversion that are neither paid nor in a payout.
    /// @param after what takes their place; their sequences were not used before.
    [[nodiscard]] Result<> replace(qint64 conversion, std::span<const CommissionRecord> before,
                                   std::span<const CommissionRecord> after);
    /// After the last replace(): writes what is still in memory.
    [[nodiscard]] Result<> finish();

private:
    explicit CommissionReplacement(const ChangedBy &by) : m_by(by) {}

    ChangedBy m_by;
    std::optional<BulkStatement> m_keep;
    std::optional<BulkStatement> m_insert;
    std::optional<BulkStatement> m_remove;
    std::vector<CommissionRecord> m_before; ///< for the history; with sequence 0 where there was nothing
    std::vector<qint64> m_removed;          ///< ids
    std::vector<CommissionRecord> m_after;
};

} // namespace laurel
