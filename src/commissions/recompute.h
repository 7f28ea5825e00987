#pragma once

#include "commissions/settlement.h"

namespace laurel {

struct RecomputeSummary
{
    ImportBatchId batch; ///< none after a dry run, or when nothing changed
    SettlementSummary settled;
};

/// Computes open commissions anew by the plans as they are: one step in the history, which can be taken back there. What is in a
/// payout or paid stays, and so does all else that its sale earned.
class Recompute
{
public:
    explicit Recompute(Database &database) : m_database(database) {}

    /// @param period by the day of the sale; empty: all time.
    /// @returns Cancelled when the job was: nothing changed then.
    [[nodiscard]] Result<RecomputeSummary> run(const DateRange &period, bool dryRun, Job &job);

private:
    Database &m_database;
};

} // namespace laurel
