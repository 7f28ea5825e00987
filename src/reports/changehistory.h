#pragma once

#include "reports/reportdocument.h"
#include "storage/audit.h"

// Who changed what and when: the record of changes and the decisions on commissions, in words for people.
namespace laurel {

/// Of what there are changes, by the words of the program file; decisions on commissions are "decision".
[[nodiscard]] const QStringList &changeKinds();
/// "Commission rule".
[[nodiscard]] QString changeKindName(const QString &kind);

/// Newest first. @param kind only of this one; empty: all.
[[nodiscard]] Result<QList<AuditEntry>> readChanges(Database &database, const QString &kind, int limit);
/// When, who, of what kind, which of them, what was done, before and after: texts alone. @param locale of the times, which are
/// those of this computer, and of figures; QLocale::c(): ISO 8601, UTC.
[[nodiscard]] Result<TableData> tableOf(Database &database, const QList<AuditEntry> &changes, const QLocale &locale);
/// A row of that table.
[[nodiscard]] QStringList textsOf(const QList<Cell> &row);

} // namespace laurel
