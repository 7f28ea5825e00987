#pragma once

#include "importing/importservice.h"
#include "session.h"

#include <QJsonObject>

namespace laurel::cli {

void addCounts(ImportCounts &total, const ImportCounts &counts);
/// An import for people: the counts, what came of them, and what needs a look.
void printSummary(const Session &session, const ImportSummary &summary, const QString &path, bool dryRun);
[[nodiscard]] QJsonObject jsonOf(const ImportSummary &summary, const QString &path, bool dryRun);

} // namespace laurel::cli
