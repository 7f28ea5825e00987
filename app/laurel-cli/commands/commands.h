#pragma once

#include "command.h"

namespace laurel::cli {

/// @name The groups of commands, one file each
/// @{
[[nodiscard]] QList<Command> programCommands();    ///< new, demo
[[nodiscard]] QList<Command> affiliateCommands();  ///< affiliate …
[[nodiscard]] QList<Command> importCommands();     ///< import, affiliate import, profiles list
[[nodiscard]] QList<Command> batchCommands();      ///< imports …
[[nodiscard]] QList<Command> salesCommands();      ///< sales list
[[nodiscard]] QList<Command> ownerCommands();      ///< sales reassign, code …
[[nodiscard]] QList<Command> kpiCommands();        ///< kpi
[[nodiscard]] QList<Command> planCommands();       ///< plan …
[[nodiscard]] QList<Command> commissionCommands(); ///< commission …
[[nodiscard]] QList<Command> payoutCommands();     ///< payout outside
[[nodiscard]] QList<Command> payerCommands();      ///< payout payer …
[[nodiscard]] QList<Command> statementCommands();  ///< statement …
[[nodiscard]] QList<Command> rateCommands();       ///< rate …
[[nodiscard]] QList<Command> adviceCommands();     ///< feedback, rewards
[[nodiscard]] QList<Command> reportCommands();     ///< report
[[nodiscard]] QList<Command> safetyCommands();     ///< verify, backup, restore
[[nodiscard]] QList<Command> helpCommands();       ///< help
/// @}

} // namespace laurel::cli
