#pragma once

#include "core/job.h"
#include "storage/commissionledger.h"

namespace laurel {

/// CommissionLedger::decide(). A rejected sale counts for nothing: where caps, steps or a customer's payments look at other sales,
/// what those earn is computed anew in the same transaction. @returns Cancelled, with nothing changed, when the job was.
[[nodiscard]] Result<DecisionSummary> decide(Database &database, DecisionAction action, const DecisionScope &scope, const QString &reason,
                                             Job &job);
/// CommissionLedger::undo(), likewise.
[[nodiscard]] Result<DecisionSummary> undoDecision(Database &database, DecisionId id, Job &job);

} // namespace laurel
