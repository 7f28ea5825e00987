#include "storage/commissionledger.h"

#include "core/localformat.h"
#include "storage/actor.h"
#include "storage/audit.h"
#include "storage/commissionid.h"
#include "storage/decisionwriter.h"
#include "storage/idlist.h"
#include "storage/importstorestats.h"
#include "storage/sqlerror.h"
#include "storage/statements.h"
#include "storage/storedtext.h"

#include <QCoreApplication>
#include <SQLiteCpp/Database.h>

namespace laurel {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(CommissionLedger)
};

struct Transition
{
    const char *action;
    const char *from; ///< the statuses it is for, as an SQL list
    CommissionStatus to;
    bool needsReason;
};

Transition transitionOf(DecisionAction action)
{
    switch (action) {
    case DecisionAction::Approve: return {"approve", "1", CommissionStatus::Approved, false};
    case DecisionAction::Hold: return {"hold", "1, 2", CommissionStatus::OnHold, true};
    case DecisionAction::Release: return {"release", "6", CommissionStatus::Pending, false};
    case DecisionAction::Reject: return {"reject", "1, 2, 6", CommissionStatus::Rejected, true};
    case DecisionAction::Reopen: break;
    }
    return {"reopen", "5", CommissionStatus::Pending, false};
}

/// The status that a commission "m" gets: one that was rejected does not come back when its sale is gone meanwhile.
std::string statusAfter(const std::string &status)
{
    return "iif(m.status = 5 AND EXISTS (SELECT 1 FROM conversion AS c WHERE c.id = m.conversion_id AND (c.status = 3 OR "
           "(c.affiliate_id IS NOT m.affiliate_id AND NOT EXISTS (SELECT 1 FROM conversion_share AS s WHERE s.conversion_id = c.id "
           "AND s.affiliate_id = m.affiliate_id)))), 7, "
        + status + ")";
}

/// Enters the rows of @p decision that @p scope says.
void enterRows(Database &database, DecisionId decision, const DecisionScope &scope, const Transition &transition)
{
    std::string sql = "INSERT INTO commission_decision_row SELECT ?1, m.id, m.status, " + statusAfter("?2")
        + " FROM commission AS m WHERE m.status IN (" + transition.from
        + ") AND (?3 IS NULL OR m.affiliate_id = ?3) AND (?4 IS NULL OR m.day >= ?4) AND (?5 IS NULL OR m.day < ?5) "
          "AND (?6 IS NULL OR m.hold_until <= ?6)";
    if (scope.chosen)
        sql += " AND m.id IN (SELECT value FROM json_each(?7))";
    else if (transition.to == CommissionStatus::Approved)
        sql += " AND NOT EXISTS (SELECT 1 FROM conversion AS c WHERE c.id = m.conversion_id AND c.status = 1)";
    SQLite::Statement rows(database.sql(), sql);
    bindId(rows, 1, decision);
    rows.bind(2, int(transition.to));
    bindId(rows, 3, scope.affiliate);
    bindDay(rows, 4, scope.period.from());
    bindDay(rows, 5, scope.period.to());
    bindDay(rows, 6, scope.heldUntil);
    if (scope.chosen)
        rows.bind(7, idList(*scope.chosen));
    rows.exec();
}

bool isAboutPayout(const QString &action)
{
    return action == u"payout" || action == u"pay" || action == u"return";
}

QString entryTitle(CommissionEntryKind kind)
{
    switch (kind) {
    case CommissionEntryKind::Bonus: return Text::tr("Bonus entered");
    case CommissionEntryKind::Adjustment: return Text::tr("Adjustment entered");
    case CommissionEntryKind::Clawback: return Text::tr("Clawback entered");
    case CommissionEntryKind::Performance: return Text::tr("Performance bonus entered");
    case CommissionEntryKind::Sale: break;
    }
    return {};
}

} // namespace

Result<> checkReason(const QString &reason, bool required)
{
    if ((required && reason.isEmpty()) || reason.size() > longestCommissionReason)
        return fail(ErrorCode::InvalidInput,
                    Text::tr("Say why, in at most %n character(s): the affiliate is told.", nullptr, longestCommissionReason));
    return {};
}

Result<DecisionSummary> CommissionLedger::decide(DecisionAction action, const DecisionScope &scope, const QString &reason)
{
    const Transition transition = transitionOf(action);
    if (const Result<> valid = checkReason(reason.simplified(), transition.needsReason); !valid)
        return fail(valid);
    return inDecision(m_database, {transition.action, reason.simplified(), {}}, [&](DecisionId decision) -> Result<> {
        enterRows(m_database, decision, scope, transition);
        return {};
    }, m_also);
}

Result<DecisionSummary> CommissionLedger::undo(DecisionId id)
{
    const Result<> allowed = guarded([&]() -> Result<> {
        SQLite::Statement query(m_database.sql(), "SELECT action, EXISTS (SELECT 1 FROM commission_decision AS u WHERE u.undoes = d.id) "
                                                  "FROM commission_decision AS d WHERE id = ?");
        bindId(query, 1, id);
        if (!query.executeStep())
            return fail(ErrorCode::NotFound, Text::tr("There is no such decision."));
        if (query.getColumn(1).getInt() != 0)
            return fail(ErrorCode::RefusedByRule, Text::tr("This decision was taken back already."));
        if (isAboutPayout(textOf(query.getColumn(0))))
            return fail(ErrorCode::RefusedByRule, Text::tr("What is in a payout is decided there: void the payment instead."));
        return {};
    });
    if (!allowed)
        return fail(allowed);
    qint64 decided = 0;
    Result<DecisionSummary> undone = inDecision(m_database, {"undo", {}, id}, [&](DecisionId decision) -> Result<> {
        SQLite::Statement all(m_database.sql(), "SELECT count(*) FROM commission_decision_row WHERE decision_id = ?");
        bindId(all, 1, id);
        all.executeStep();
        decided = all.getColumn(0).getInt64();
        SQLite::Statement rows(m_database.sql(), "INSERT INTO commission_decision_row SELECT ?1, m.id, m.status, " + statusAfter("r.before")
                                                     + " FROM commission_decision_row AS r JOIN commission AS m ON m.id = r.commission_id "
                                                       "WHERE r.decision_id = ?2 AND m.status = r.after");
        bindId(rows, 1, decision);
        bindId(rows, 2, id);
        rows.exec();
        return {};
    }, m_also);
    if (undone)
        undone->left = decided - undone->rows;
    return undone;
}

Result<QList<DecisionRecord>> CommissionLedger::decisions(int limit) const
{
    return guarded([&]() -> Result<QList<DecisionRecord>> {
        QList<DecisionRecord> records;
        SQLite::Statement query(m_database.sql(),
                                "SELECT id, at, who, action, reason, (SELECT count(*) FROM commission_decision_row WHERE decision_id = d.id), "
                                "EXISTS (SELECT 1 FROM commission_decision AS u WHERE u.undoes = d.id) "
                                "FROM commission_decision AS d ORDER BY id DESC LIMIT ?");
        query.bind(1, limit);
        while (query.executeStep())
            records.append({DecisionId(query.getColumn(0).getInt64()), instantOf(query.getColumn(1)), textOf(query.getColumn(2)),
                            textOf(query.getColumn(3)), textOf(query.getColumn(4)), query.getColumn(5).getInt64(),
                            query.getColumn(6).getInt() != 0});
        return records;
    });
}

Result<QList<CommissionStep>> CommissionLedger::history(CommissionId id) const
{
    return guarded([&]() -> Result<QList<CommissionStep>> {
        const qint64 conversion = id.value() > 0 ? id.value() / commissionIdsPerConversion : 0;
        const qint64 first = conversion > 0 ? conversion * commissionIdsPerConversion : id.value();
        const qint64 last = conversion > 0 ? first + commissionIdsPerConversion - 1 : id.value();
        QList<CommissionStep> steps;
        SQLite::Statement query(
            m_database.sql(),
            "SELECT h.at AS at, '' AS who, 'computed' AS what, ifnull(b.file_name, '') AS reason, h.amount AS amount, h.currency AS currency "
            "FROM commission_history AS h LEFT JOIN import_batch AS b ON b.id = h.batch_id WHERE h.commission_id BETWEEN ?1 AND ?2 "
            "UNION ALL SELECT d.at, d.who, d.action, d.reason, 0, '' FROM commission_decision AS d JOIN commission_decision_row AS r "
            "ON r.decision_id = d.id WHERE r.commission_id BETWEEN ?1 AND ?2 GROUP BY d.id "
            "UNION ALL SELECT made_at, made_by, kind, reason, 0, '' FROM commission_entry WHERE commission_id BETWEEN ?1 AND ?2 "
            "ORDER BY 1");
        query.bind(1, int64_t(first));
        query.bind(2, int64_t(last));
        while (query.executeStep()) {
            const QString what = textOf(query.getColumn(2));
            const Money before(query.getColumn(4).getInt64(), currencyOf(query.getColumn(5)));
            CommissionStep step{instantOf(query.getColumn(0)), textOf(query.getColumn(1)), {}, textOf(query.getColumn(3))};
            if (what == u"computed")
                step.what = Text::tr("Computed anew; it was %1 before").arg(formatMoney(before, QLocale()));
            else if (const auto kind = fromStoredText<CommissionEntryKind>(what))
                step.what = entryTitle(*kind);
            else
                step.what = decisionTitle(what);
            steps.append(step);
        }
        return steps;
    });
}

} // namespace laurel
