#pragma once

#include "storage/database.h"

#include <QDateTime>
#include <QJsonObject>
#include <QList>
#include <QStringList>

namespace laurel {

/// Appends to the record of changes, inside the caller's transaction: the fields that differ between @p before and @p
/// after. Throws SQLite::Exception: call it within guarded().
///
/// The record can never be changed, so it keeps nothing personal: of the fields in @p personal it says only that there
/// was a value, as "*".
void recordChange(Database &database, const char *entity, qint64 entityId, const char *action,
                  const QJsonObject &before, const QJsonObject &after, const QStringList &personal = {});

/// An entry of the record of changes.
struct AuditEntry
{
    qint64 id = 0;
    QDateTime at; ///< UTC
    QString who;
    QString entity; ///< "commission_rule"
    qint64 entityId = 0;
    QString action;
    QString before; ///< the fields that changed, as JSON; empty: there was nothing
    QString after;
};

/// Newest first. @param entity only of this kind; empty: all.
[[nodiscard]] Result<QList<AuditEntry>> auditEntries(Database &database, const QString &entity, int limit);

} // namespace laurel
