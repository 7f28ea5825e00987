#include "storage/audit.h"
#include "storage/commissionrepository.h"
#include "storage/sqlerror.h"
#include "storage/statements.h"

#include <QCoreApplication>
#include <SQLiteCpp/Database.h>

namespace laurel {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(CommissionRepository)
};

struct VersionDays
{
    QDate from;
    QDate to;
    bool isNewest = false;
};

std::optional<VersionDays> daysOf(Database &database, CommissionRuleId id)
{
    SQLite::Statement query(
        database.sql(),
        "SELECT r.valid_from, r.valid_to, NOT EXISTS (SELECT 1 FROM commission_rule AS n WHERE n.plan_id = r.plan_id "
        "AND n.number = r.number AND n.version > r.version) FROM commission_rule AS r WHERE r.id = ?");
    bindId(query, 1, id);
    if (!query.executeStep())
        return std::nullopt;
    return VersionDays{dayOf(query.getColumn(0)), dayOf(query.getColumn(1)), query.getColumn(2).getInt() != 0};
}

} // namespace

Result<> CommissionRepository::endRule(CommissionRuleId id, QDate day)
{
    return guarded([&]() -> Result<> {
        const std::optional<VersionDays> days = daysOf(m_database, id);
        if (!days)
            return fail(ErrorCode::NotFound, Text::tr("There is no such commission rule. It may have been removed."));
        if (!days->isNewest)
            return fail(ErrorCode::RefusedByRule, Text::tr("Only the newest terms of a commission rule can be ended."));
        if (day.isValid() && days->from.isValid() && day <= days->from)
            return fail(ErrorCode::InvalidInput, Text::tr("A commission rule has to end after it begins."));
        SQLite::Statement update(m_database.sql(), "UPDATE commission_rule SET valid_to = ? WHERE id = ?");
        bindDay(update, 1, day);
        bindId(update, 2, id);
        update.exec();
        // Not "end": that is what the next version does to the one before, and takes back when it is removed.
        const auto field = [](QDate to) { return QJsonObject{{QStringLiteral("validTo"), to.toString(Qt::ISODate)}}; };
        recordChange(m_database, "commission_rule", id.value(), day.isValid() ? "close" : "reopen", field(days->to),
                     field(day));
        return {};
    });
}

} // namespace laurel
