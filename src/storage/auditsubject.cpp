#include "storage/auditsubject.h"

#include "storage/sqlerror.h"
#include "storage/statements.h"

#include <QJsonDocument>
#include <SQLiteCpp/Database.h>

namespace laurel {

namespace {

void addFields(QJsonObject &fields, const SQLite::Column &json)
{
    const QJsonObject told = QJsonDocument::fromJson(textOf(json).toUtf8()).object();
    for (auto field = told.begin(); field != told.end(); ++field) {
        if (field.value() != QJsonValue(QStringLiteral("*")))
            fields.insert(field.key(), field.value());
    }
}

} // namespace

Result<QJsonObject> auditedFields(Database &database, const QString &entity, qint64 entityId)
{
    return guarded([&]() -> Result<QJsonObject> {
        SQLite::Statement query(database.sql(),
                                "SELECT before, after FROM audit WHERE entity = ? AND entity_id = ? ORDER BY id");
        bindText(query, 1, entity);
        query.bind(2, int64_t(entityId));
        QJsonObject fields;
        while (query.executeStep()) {
            addFields(fields, query.getColumn(0));
            addFields(fields, query.getColumn(1));
        }
        return fields;
    });
}

} // namespace laurel
