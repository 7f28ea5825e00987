#pragma once

#include "storage/commissionledger.h"

#include <functional>

namespace laurel {

/// What is kept of a decision.
struct DecisionStart
{
    const char *action; ///< a word of commission_decision.action
    QString reason = {};
    DecisionId undoes = {};
};

/// Enters a decision and gives the commissions that @p enterRows put into commission_decision_row their status, with the sums that
/// go by it; within the caller's transaction and UncheckedSection. Without rows nothing stays. Throws SQLite::Exception.
[[nodiscard]] Result<DecisionSummary> writeDecision(Database &database, const DecisionStart &start,
                                                    const std::function<Result<>(DecisionId)> &enterRows,
                                                    const CommissionLedger::Also &also = {});
/// The same as a transaction of its own.
[[nodiscard]] Result<DecisionSummary> inDecision(Database &database, const DecisionStart &start,
                                                 const std::function<Result<>(DecisionId)> &enterRows, const CommissionLedger::Also &also);
/// What a decision did, for people.
[[nodiscard]] QString decisionTitle(const QString &action);

} // namespace laurel
