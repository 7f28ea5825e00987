#pragma once

#include "importing/reconciler.h"
#include "session.h"

#include <QJsonObject>

namespace laurel::cli {

[[nodiscard]] QJsonObject jsonOf(const Reconciliation &reconciliation);
/// A comparison for people or as the one document of --json. @param result with the counts of the file, when it was
/// just read.
void showReconciliation(const Session &session, const Reconciliation &reconciliation,
                        const ReconciliationResult *result = nullptr);

} // namespace laurel::cli
