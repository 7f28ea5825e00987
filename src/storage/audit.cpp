#include "storage/audit.h"

#include "storage/actor.h"
#include "storage/sqlerror.h"
#include "storage/statements.h"

#include <QJsonDocument>
#include <SQLiteCpp/Database.h>

namespace laurel {

namespace {

// Those fields of @p side that @p other does not have alike.
std::string compactDifference(const QJsonObject &side, const QJsonObject &other, const QStringList &personal)
{
    QJsonObject changed;
    for (auto field = side.begin(); field != side.end(); ++field) {
        if (field.value() == other.value(field.key()))
            continue;
        const bool hidden = personal.contains(field.key()) && !field.value().toString().isEmpty();
        changed.insert(field.key(), hidden ? QJsonValue(QStringLiteral("*")) : field.value());
    }
    return changed.isEmpty() ? std::string() : QJsonDocument(changed).toJson(QJsonDocument::Compact).toStdString();
}

} // namespace

void recordChange(Database &database, const char *entity, qint64 entityId, const char *action,
                  const QJsonObject &before, const QJsonObject &after, const QStringList &personal)
{
    SQLite::Statement insert(database.sql(), "INSERT INTO audit (at, entity, entity_id, action, before, after, who) "
                                             "VALUES (unixepoch(), ?, ?, ?, ?, ?, ?)");
    insert.bind(1, entity);
    insert.bind(2, static_cast<int64_t>(entityId));
    insert.bind(3, action);
    insert.bind(4, compactDifference(before, after, personal));
    insert.bind(5, compactDifference(after, before, personal));
    bindText(insert, 6, actor());
    insert.exec();
}

Result<QList<AuditEntry>> auditEntries(Database &database, const QString &entity, int limit)
{
    return guarded([&]() -> Result<QList<AuditEntry>> {
        QList<AuditEntry> entries;
        SQLite::Statement query(database.sql(), "SELECT id, at, who, entity, entity_id, action, before, after FROM audit "
                                                "WHERE ?1 = '' OR entity = ?1 ORDER BY id DESC LIMIT ?2");
        bindText(query, 1, entity);
        query.bind(2, limit);
        while (query.executeStep())
            entries.append({query.getColumn(0).getInt64(), instantOf(query.getColumn(1)), textOf(query.getColumn(2)),
                            textOf(query.getColumn(3)), query.getColumn(4).getInt64(), textOf(query.getColumn(5)),
                            textOf(query.getColumn(6)), textOf(query.getColumn(7))});
        return entries;
    });
}

} // namespace laurel
