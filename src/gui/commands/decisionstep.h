#pragma once

#include "storage/commissionledger.h"

namespace laurel {

class Session;

/// Decides on commissions as a step that can be undone and done again: a decision is a transaction of its own, on the writer.
void decideOnCommissions(Session &session, DecisionAction action, const DecisionScope &scope, const QString &reason = {});

} // namespace laurel
