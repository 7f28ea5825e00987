#pragma once

#include "answer.h"
#include "command.h"
#include "core/entities.h"
#include "storage/database.h"

// The options that say what a commission rule is for and what it pays.
namespace laurel::cli {

[[nodiscard]] QList<QCommandLineOption> ruleOptions();
/// The rule that the options say, without plan and number.
[[nodiscard]] Answer<CommissionRule> ruleOf(const QCommandLineParser &arguments, Database &database, const ProgramInfo &info);
/// The tier that --tier names; none when the option is not there.
[[nodiscard]] Answer<TierId> ruleTierOf(const QCommandLineParser &arguments, Database &database);

} // namespace laurel::cli
