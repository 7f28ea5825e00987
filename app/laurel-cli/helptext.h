#pragma once

#include "commandregistry.h"

namespace laurel::cli {

/// All commands with a line each.
[[nodiscard]] QString overviewText(const CommandRegistry &registry);
/// One command: usage, what it does, its options, an example.
[[nodiscard]] QString commandText(const Command &command);

} // namespace laurel::cli
