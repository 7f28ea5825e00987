#include "commissions/decisions.h"

#include "commissions/settlement.h"

#include <QDateTime>

namespace laurel {

namespace {

template <typename Work>
Result<DecisionSummary> withSettlement(Database &database, Job &job, Work work)
{
    const Result<CommissionTerms> terms = CommissionTerms::load(database);
    if (!terms)
        return fail(terms);
    const CommissionEngine engine(*terms);
    CommissionLedger ledger(database);
    ledger.beforeCommit([&](StatChanges &stats) -> Result<> {
        if (stats.affiliates().empty()) // nothing was rejected or opened again
            return {};
        // Batch 0: a decision, which has its own way back.
        const Result<SettlementSummary> settled = settleOthers(database, engine, {0, QDateTime::currentSecsSinceEpoch()}, stats, job);
        return settled ? Result<>() : fail(settled);
    });
    return work(ledger);
}

} // namespace

Result<DecisionSummary> decide(Database &database, DecisionAction action, const DecisionScope &scope, const QString &reason,
                               Job &job)
{
    return withSettlement(database, job, [&](CommissionLedger &ledger) { return ledger.decide(action, scope, reason); });
}

Result<DecisionSummary> undoDecision(Database &database, DecisionId id, Job &job)
{
    return withSettlement(database, job, [id](CommissionLedger &ledger) { return ledger.undo(id); });
}

} // namespace laurel
