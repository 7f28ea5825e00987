#pragma once

#include "core/changeset.h"
#include "importing/importprofile.h"

#include <QString>

namespace laurel {

/// "Sales and leads", "Clicks", "Affiliates": what a file of that kind holds.
[[nodiscard]] QString importKindName(ImportKind kind);
/// What a column of kinds says of a file that was imported under @p profile: "Leads"; as above where that is not known.
[[nodiscard]] QString importContentName(const ImportBatch &batch, const ImportProfile &profile);
/// What the button says that shows what a file of conversions added: "Show its leads".
[[nodiscard]] QString showImportedText(const ImportProfile &profile);
/// "1,204 sales", "3 affiliates": what the records of a file are under @p profile.
[[nodiscard]] QString importedThings(const ImportProfile &profile, qint64 count);
/// What became of the records of a file, in a sentence or two; the parts that are zero are left out.
[[nodiscard]] QString importOutcome(const ImportCounts &counts);
/// The same of a reassignment.
[[nodiscard]] QString reassignmentOutcome(const ImportCounts &counts);
/// What a dry run foresees, in the same words.
[[nodiscard]] QString importForecast(const ImportProfile &profile, const ImportCounts &counts);
/// "1 May – 14 May 2026"; empty when the file has no days.
[[nodiscard]] QString importedDays(QDate first, QDate last);
/// Conversions carry the batch, and the Sales page can show them.
[[nodiscard]] bool bringsSales(ImportKind kind);
/// What pages have to know after a commit or its undoing.
[[nodiscard]] ChangeSet importChanges(ImportKind kind);

} // namespace laurel
