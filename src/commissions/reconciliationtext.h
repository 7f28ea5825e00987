#pragma once

#include "storage/reconciliationrepository.h"

#include <QLocale>

// What a comparison says, for people.
namespace laurel {

/// "Matches", "Differs", "Not in Laurel", "Not in the file".
[[nodiscard]] QString outcomeName(ReconciliationOutcome outcome);
/// "Sale amount", "Rate": the reason in a word or two, for a column.
[[nodiscard]] QString reasonName(DifferenceReason reason);
/// Why a line differs, with its figures, in whole sentences; of several lines of the file that were summed it says so.
/// Empty for one that matches and is a single line.
[[nodiscard]] QString explanationOf(const ReconciliationLine &line, const QLocale &locale);

} // namespace laurel
