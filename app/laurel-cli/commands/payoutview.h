#pragma once

#include "answer.h"
#include "session.h"
#include "storage/payoutrepository.h"

class QCommandLineParser;

// What the commands about payouts share.
namespace laurel::cli {

/// The payout that the first argument names by its number.
[[nodiscard]] Answer<PayoutRunId> payoutOf(const QCommandLineParser &arguments, Database &database);
/// Prints a payout with its payments.
[[nodiscard]] Answer<ExitCode> showPayout(Session &session, Database &database, PayoutRunId id);

} // namespace laurel::cli
