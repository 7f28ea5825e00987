#pragma once

#include "core/daterange.h"
#include "core/entities.h"
#include "storage/database.h"

#include <optional>

namespace laurel {

struct CommissionFilter
{
    DateRange period = {}; ///< by order date; empty: all time
    AffiliateId affiliate = {};
    std::optional<CommissionStatus> status = {};
    int limit = 1000;
    bool withOpenEntries = false; ///< those without a sale that are not paid yet come whatever their day
};

struct CommissionRow
{
    Commission commission;
    QString affiliateName;
    QString externalId; ///< of the conversion
    QDate day;          ///< of the conversion
    QString reason;      ///< of an entry by hand
    CommissionRule rule; ///< the version that made it, whole; none for an entry by hand
    QString tierName;   ///< of the rule
    CommissionEntryKind kind = CommissionEntryKind::Sale;
    std::optional<Rate> share; ///< of the sale, where several share it
};

/// Plans with every version of their rules, and commission rows.
class CommissionRepository
{
public:
    explicit CommissionRepository(Database &database) : m_database(database) {}

    [[nodiscard]] Result<QList<CommissionPlan>> plans() const;
    [[nodiscard]] Result<CommissionPlanId> insertPlan(const CommissionPlan &plan);
    /// Adds a rule (version 1), or the next version of a rule: ends the version in force at @p rule.validFrom.
    [[nodiscard]] Result<CommissionRuleId> insertRule(const CommissionRule &rule);
    /// Undo of insertRule(): RefusedByRule when a commission row was made by it.
    [[nodiscard]] Result<> removeRule(CommissionRuleId id);
    /// Ends the newest version of a rule before @p day, or lets it hold without end when that is invalid. What it made stays.
    /// @returns RefusedByRule for an older version, InvalidInput where it has not begun by then: removeRule() is for that.
    [[nodiscard]] Result<> endRule(CommissionRuleId id, QDate day);

    [[nodiscard]] Result<QList<CommissionCap>> caps() const;
    [[nodiscard]] Result<CommissionCapId> insertCap(const CommissionCap &cap);
    /// Ends a cap before @p day, or removes it when it has not begun.
    [[nodiscard]] Result<> endCap(CommissionCapId id, QDate day);

    /// Newest order first.
    [[nodiscard]] Result<QList<CommissionRow>> list(const CommissionFilter &filter) const;
    [[nodiscard]] Result<QList<CommissionRow>> ofConversion(ConversionId id) const;
    [[nodiscard]] Result<CommissionRow> find(CommissionId id) const;

private:
    Database &m_database;
};

} // namespace laurel
