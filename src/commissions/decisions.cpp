#include "commissions/decisions.h"

#include "commissions/settlement.h"

#include <QDateTime>

namespace laurel {

namespace {

template <typename Work>
Result<DecisionSummary> withSettlement(Database &database, Work work)
{
    const Result<CommissionTerms> terms = CommissionTerms::load(database);
    if (!terms)
        return fail(terms);
    const CommissionEngine engine(*terms);
    Job job;
    CommissionLedger ledger(database);
    ledger.beforeCommit([&](StatChanges &stats) -> Result<> {
        if (stats.affiliates().empty()) // nothing was rejected or opened again
            return {};
        const Result<SettlementSummary> settled = settleOthers(database, engine, {0, QDateTime::currentSecsSinceEpoch()}, stats, job);
        return settled ? Result<>() : fail(settled);
    });
    return work(ledger);
}

} // namespace

Result<DecisionSummary> decide(Database &database, DecisionAction action, const DecisionScope &scope, const QString &reason)
{
    return withSettlement(database, [&](CommissionLedger &ledger) { return ledger.decide(action, scope, reason); });
}

Result<DecisionSummary> undoDecision(Database &database, DecisionId id)
{
    return withSettlement(database, [id](CommissionLedger &ledger) { return ledger.undo(id); });
}

} // namespace laurel
