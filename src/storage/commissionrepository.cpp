#include "storage/commissionrepository.h"

#include "storage/audit.h"
#include "storage/commissionid.h"
#include "storage/commissionlist.h"
#include "storage/commissionrules.h"
#include "storage/idlist.h"
#include "storage/sqlerror.h"
#include "storage/statements.h"
#include "storage/storedtext.h"

#include <QCoreApplication>
#include <SQLiteCpp/Database.h>
#include <algorithm>

namespace laurel {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(CommissionRepository)
};

constexpr const char *rowColumns =
    "SELECT m.id, m.conversion_id, m.sequence, m.affiliate_id, m.currency, m.basis, m.rule_id, m.rule_version, m.rate_ppm, "
    "m.amount, m.status, m.hold_until, a.name, ifnull(c.external_id, ''), m.day, m.cut, ifnull(e.kind, 'sale'), ifnull(e.reason, ''), "
    "(SELECT iif(m.affiliate_id = c.affiliate_id, 1000000 - sum(s.share_ppm), sum(iif(s.affiliate_id = m.affiliate_id, s.share_ppm, 0))) "
    "FROM conversion_share AS s WHERE s.conversion_id = m.conversion_id), ";
constexpr const char *otherTables =
    " JOIN affiliate AS a ON a.id = m.affiliate_id LEFT JOIN commission_rule AS r ON r.id = m.rule_id "
    "LEFT JOIN tier AS t ON t.id = r.tier_id ";
constexpr int firstRuleColumn = 19;

CommissionRow rowOf(SQLite::Statement &row)
{
    CommissionRow result;
    Commission &commission = result.commission;
    commission.id = CommissionId(row.getColumn(0).getInt64());
    commission.conversion = ConversionId(row.getColumn(1).getInt64());
    commission.sequence = row.getColumn(2).getInt();
    commission.affiliate = AffiliateId(row.getColumn(3).getInt64());
    const Currency currency = currencyOf(row.getColumn(4));
    commission.basis = Money(row.getColumn(5).getInt64(), currency);
    commission.rule = CommissionRuleId(row.getColumn(6).getInt64());
    commission.ruleVersion = row.getColumn(7).getInt();
    if (const SQLite::Column rate = row.getColumn(8); !rate.isNull())
        commission.rate = Rate::fromPpm(rate.getInt64());
    commission.amount = Money(row.getColumn(9).getInt64(), currency);
    commission.status = static_cast<CommissionStatus>(row.getColumn(10).getInt());
    commission.holdUntil = dayOf(row.getColumn(11));
    result.affiliateName = textOf(row.getColumn(12));
    result.externalId = textOf(row.getColumn(13));
    result.day = dayOf(row.getColumn(14));
    commission.day = result.day;
    commission.cut = Money(row.getColumn(15).getInt64(), currency);
    result.kind = fromStoredText<CommissionEntryKind>(textOf(row.getColumn(16))).value_or(CommissionEntryKind::Sale);
    result.reason = textOf(row.getColumn(17));
    if (const qint64 share = row.getColumn(18).getInt64(); share > 0)
        result.share = Rate::fromPpm(share);
    if (commission.rule.isValid()) {
        const StoredRule rule = storedRuleOf(row, firstRuleColumn);
        result.rule = rule.rule;
        result.tierName = rule.tierName;
    }
    return result;
}

std::string saleSql(const std::string &tail)
{
    return std::string(rowColumns) + storedRuleColumns + " FROM conversion AS c CROSS JOIN commission AS m ON "
        + commissionIsOf("c.id", "m.id") + otherTables + "LEFT JOIN commission_entry AS e ON e.commission_id = m.id " + tail;
}

std::string entrySql(const std::string &tail)
{
    return std::string(rowColumns) + storedRuleColumns + " FROM commission_entry AS e JOIN commission AS m ON m.id = e.commission_id"
        + otherTables + "LEFT JOIN conversion AS c ON c.id = e.conversion_id " + tail;
}

QList<CommissionRow> rowsOf(Database &database, SQLite::Statement &query)
{
    QList<CommissionRow> rows;
    while (query.executeStep())
        rows.append(rowOf(query));
    QHash<CommissionRuleId, RuleSteps> steps; // many rows go by few rules
    for (CommissionRow &row : rows) {
        if (row.rule.steps.measure == StepMeasure::None)
            continue;
        if (const auto known = steps.constFind(row.rule.id); known != steps.cend()) {
            row.rule.steps = *known;
            continue;
        }
        readSteps(database, row.rule);
        steps.insert(row.rule.id, row.rule.steps);
    }
    return rows;
}

} // namespace

Result<QList<CommissionPlan>> CommissionRepository::plans() const
{
    return guarded([&]() -> Result<QList<CommissionPlan>> {
        QList<CommissionPlan> plans;
        SQLite::Statement query(m_database.sql(), "SELECT id, name, hold_days FROM commission_plan ORDER BY id");
        while (query.executeStep())
            plans.append(CommissionPlan{CommissionPlanId(query.getColumn(0).getInt64()),
                                        textOf(query.getColumn(1)),
                                        query.getColumn(2).getInt(),
                                        {}});
        for (CommissionPlan &plan : plans)
            plan.rules = rulesOf(m_database, plan.id);
        return plans;
    });
}

Result<CommissionPlanId> CommissionRepository::insertPlan(const CommissionPlan &plan)
{
    if (plan.name.trimmed().isEmpty() || plan.name.size() > 100)
        return fail(ErrorCode::InvalidInput, Text::tr("A commission plan needs a name of at most 100 characters."));
    auto inserted = guarded([&]() -> Result<CommissionPlanId> {
        SQLite::Statement insert(m_database.sql(),
                                 "INSERT INTO commission_plan (id, name, hold_days) VALUES (?, ?, ?)");
        bindId(insert, 1, plan.id);
        bindText(insert, 2, plan.name);
        insert.bind(3, plan.holdDays);
        insert.exec();
        const CommissionPlanId id(m_database.sql().getLastInsertRowid());
        recordChange(m_database, "commission_plan", id.value(), "insert", {},
                     {{QStringLiteral("name"), plan.name}, {QStringLiteral("holdDays"), plan.holdDays}});
        return id;
    });
    if (!inserted && inserted.error().code == ErrorCode::Conflict)
        return fail(ErrorCode::Conflict,
                    Text::tr("There is a commission plan named %1 already. Choose another name.").arg(plan.name),
                    inserted.error().detail);
    if (!inserted)
        return inserted;
    for (CommissionRule rule : plan.rules) {
        rule.plan = *inserted;
        if (auto added = insertRule(rule); !added)
            return fail(added);
    }
    return inserted;
}

Result<QList<CommissionRow>> CommissionRepository::list(const CommissionFilter &filter) const
{
    return guarded([&]() -> Result<QList<CommissionRow>> {
        const bool bounded = filter.period.from().isValid() && filter.period.to().isValid();
        const auto rows = [&](std::string (*sqlOf)(const std::string &), const std::string &day, const std::string &orElse, const char *order) {
            std::string where = "WHERE (?1 IS NULL OR m.affiliate_id = ?1) AND (?2 IS NULL OR m.status = ?2) ";
            if (bounded)
                where += "AND (" + day + " >= ?4 AND " + day + " < ?5" + orElse + ") ";
            SQLite::Statement query(m_database.sql(), sqlOf(where + order));
            bindId(query, 1, filter.affiliate);
            if (filter.status)
                query.bind(2, int(*filter.status));
            query.bind(3, filter.limit);
            if (bounded) {
                bindDay(query, 4, filter.period.from());
                bindDay(query, 5, filter.period.to());
            }
            return rowsOf(m_database, query);
        };
        // Those of sales come by an index over the days of sales; there are few others.
        QList<CommissionRow> found = rows(saleSql, "c.day", {}, "ORDER BY c.day DESC, c.id DESC, m.sequence LIMIT ?3");
        const std::string open = filter.withOpenEntries ? " OR m.status IN (1, 2, 6)" : "";
        const QList<CommissionRow> entries = rows(entrySql, "m.day", open, "ORDER BY m.day DESC, m.id LIMIT ?3");
        if (entries.isEmpty())
            return found;
        found += entries;
        std::ranges::stable_sort(found, [](const CommissionRow &a, const CommissionRow &b) { return a.day > b.day; });
        found.resize(std::min<qsizetype>(found.size(), filter.limit));
        return found;
    });
}

Result<QList<CommissionRow>> CommissionRepository::ofConversion(ConversionId id) const
{
    return guarded([&]() -> Result<QList<CommissionRow>> {
        SQLite::Statement query(m_database.sql(), saleSql("WHERE c.id = ? ORDER BY m.sequence"));
        bindId(query, 1, id);
        const QList<CommissionRow> rows = rowsOf(m_database, query);
        SQLite::Statement entries(m_database.sql(), entrySql("WHERE e.conversion_id = ? ORDER BY m.id DESC"));
        bindId(entries, 1, id);
        return rows + rowsOf(m_database, entries);
    });
}

Result<CommissionRow> CommissionRepository::find(CommissionId id) const
{
    return guarded([&]() -> Result<CommissionRow> {
        const bool ofSale = id.value() > 0;
        SQLite::Statement query(m_database.sql(), ofSale ? saleSql("WHERE c.id = ?1 / 1024 AND m.id = ?1") : entrySql("WHERE m.id = ?1"));
        query.bind(1, int64_t(id.value()));
        if (!query.executeStep())
            return fail(ErrorCode::NotFound, Text::tr("There is no commission number %1.").arg(id.value()));
        CommissionRow row = rowOf(query);
        readSteps(m_database, row.rule);
        return row;
    });
}

Result<QHash<CommissionId, CommissionRow>> commissionRows(Database &database, const QList<CommissionId> &ids)
{
    return guarded([&]() -> Result<QHash<CommissionId, CommissionRow>> {
        const std::string wanted = idList(ids);
        QHash<CommissionId, CommissionRow> found;
        const auto add = [&](const std::string &sql) {
            SQLite::Statement query(database.sql(), sql);
            query.bind(1, wanted);
            const QList<CommissionRow> rows = rowsOf(database, query);
            for (const CommissionRow &row : rows)
                found.insert(row.commission.id, row);
        };
        const std::string chosen = "m.id IN (SELECT value FROM json_each(?1))";
        add(saleSql("WHERE c.id IN (SELECT value / 1024 FROM json_each(?1) WHERE value > 0) AND " + chosen));
        add(entrySql("WHERE " + chosen));
        return found;
    });
}

} // namespace laurel
