#include "storage/audit.h"

#include "storage/actor.h"
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

} // namespace laurel
