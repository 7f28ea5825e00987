#include "storage/commissionledger.h"

#include "core/localformat.h"
#include "storage/actor.h"
#include "storage/audit.h"
#include "storage/commissionid.h"
#include "storage/conversionrepository.h"
#include "storage/decisionwriter.h"
#include "storage/idlist.h"
#include "storage/importstoresection.h"
#include "storage/importstorestats.h"
#include "storage/sqlerror.h"
#include "storage/statements.h"
#include "storage/storedtext.h"
#include "storage/transaction.h"

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

Result<> checkReason(const QString &reason, bool required)
{
    if ((required && reason.isEmpty()) || reason.size() > longestCommissionReason)
        return fail(ErrorCode::InvalidInput,
                    Text::tr("Say why, in at most %n character(s): the affiliate is told.", nullptr, longestCommissionReason));
    return {};
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

CommissionRecord recordOf(const CommissionEntry &entry, CommissionStatus status)
{
    CommissionRecord row;
    row.affiliate = entry.affiliate.value();
    row.day = toEpochDay(entry.day);
    row.currency = entry.amount.currency();
    row.amount = entry.amount.minor();
    row.status = int(status);
    return row;
}

void insertEntryRows(Database &database, qint64 id, const CommissionEntry &entry)
{
    SQLite::Statement row(database.sql(),
                          "INSERT INTO commission (id, sequence, affiliate_id, day, currency, basis, rule_version, amount, status, "
                          "hold_until) VALUES (?1, 0, ?2, ?3, ?4, 0, 0, ?5, 2, ?3)");
    row.bind(1, int64_t(id));
    bindId(row, 2, entry.affiliate);
    bindDay(row, 3, entry.day);
    bindText(row, 4, entry.amount.currency().code());
    row.bind(5, int64_t(entry.amount.minor()));
    row.exec();
    SQLite::Statement why(database.sql(),
                          "INSERT INTO commission_entry (commission_id, kind, reason, conversion_id, bonus_rule_id, affiliate_id, "
                          "from_day, made_at, made_by) VALUES (?, ?, ?, ?, ?, ?, ?, unixepoch(), ?)");
    why.bind(1, int64_t(id));
    bindText(why, 2, storedText(entry.kind));
    bindText(why, 3, entry.reason.simplified());
    bindId(why, 4, entry.conversion);
    bindId(why, 5, entry.rule);
    bindId(why, 6, entry.affiliate);
    bindDay(why, 7, entry.from);
    bindText(why, 8, actor());
    why.exec();
}

QJsonObject auditFields(const CommissionEntry &entry)
{
    return {{QStringLiteral("kind"), storedText(entry.kind)},
            {QStringLiteral("affiliate"), entry.affiliate.value()},
            {QStringLiteral("day"), entry.day.toString(Qt::ISODate)},
            {QStringLiteral("amount"), QString(entry.amount.toDecimalText() + u' ' + entry.amount.currency().code())},
            {QStringLiteral("reason"), entry.reason.simplified()}};
}

} // namespace

Result<> checkEntry(const CommissionEntry &entry)
{
    if (const Result<> reason = checkReason(entry.reason.simplified(), true); !reason)
        return reason;
    if (!entry.affiliate.isValid() || !entry.day.isValid())
        return fail(ErrorCode::InvalidInput, Text::tr("Choose whose it is and the day it counts for."));
    if (entry.amount.isZero() || !entry.amount.currency().isValid())
        return fail(ErrorCode::InvalidInput, Text::tr("The amount is more or less than nothing, and in a currency."));
    const bool mustBeMore = entry.kind == CommissionEntryKind::Bonus || entry.kind == CommissionEntryKind::Performance;
    if (mustBeMore && entry.amount.isNegative())
        return fail(ErrorCode::InvalidInput, Text::tr("A bonus is more than nothing. Enter a clawback to take something back."));
    if (entry.kind == CommissionEntryKind::Clawback && !entry.amount.isNegative())
        return fail(ErrorCode::InvalidInput, Text::tr("A clawback is below nothing."));
    return {};
}

Money entryAmount(CommissionEntryKind kind, Money told)
{
    const bool isTaken = kind == CommissionEntryKind::Clawback && !told.isNegative();
    return isTaken ? Money(-told.minor(), told.currency()) : told;
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

Result<CommissionId> CommissionLedger::insertEntry(const CommissionEntry &entry)
{
    if (const Result<> valid = checkEntry(entry); !valid)
        return fail(valid);
    const UncheckedSection section(m_database);
    Result<Transaction> transaction = Transaction::begin(m_database);
    if (!transaction)
        return fail(transaction);
    const Result<CommissionId> inserted = guarded([&]() -> Result<CommissionId> {
        // An id is never given twice, so that the record of changes stays clear: what was removed is known to it.
        const qint64 last = m_database.sql().execAndGet("SELECT min(0, ifnull((SELECT min(id) FROM commission), 0), ifnull((SELECT "
                                                        "min(entity_id) FROM audit WHERE entity = 'commission'), 0))").getInt64();
        const qint64 id = last - 1;
        insertEntryRows(m_database, id, entry);
        recordChange(m_database, "commission", id, "insert", {}, auditFields(entry));
        return CommissionId(id);
    });
    if (!inserted && inserted.error().code == ErrorCode::Conflict)
        return fail(ErrorCode::Conflict, Text::tr("This bonus was given for that period already."), inserted.error().detail);
    if (!inserted)
        return inserted;
    StatChanges stats;
    stats.addCommission(recordOf(entry, CommissionStatus::Approved), 1);
    const Result<> written = stats.write(m_database).and_then([&] { return transaction->commit(); });
    return written ? inserted : fail(written);
}

Result<> CommissionLedger::removeEntry(CommissionId id)
{
    const Result<CommissionRow> row = CommissionRepository(m_database).find(id);
    const Result<CommissionEntry> known = entry(id);
    if (!row)
        return fail(row);
    if (!known)
        return fail(known);
    const UncheckedSection section(m_database);
    Result<Transaction> transaction = Transaction::begin(m_database);
    if (!transaction)
        return fail(transaction);
    StatChanges stats;
    stats.addCommission(recordOf(*known, row->commission.status), -1);
    return guarded([&]() -> Result<> {
               for (const char *sql : {"DELETE FROM commission_entry WHERE commission_id = ?", "DELETE FROM commission WHERE id = ?"}) {
                   SQLite::Statement remove(m_database.sql(), sql);
                   remove.bind(1, int64_t(id.value()));
                   remove.exec();
               }
               recordChange(m_database, "commission", id.value(), "delete", auditFields(*known), {});
               return {};
           })
        .and_then([&] { return stats.write(m_database); })
        .and_then([&] { return transaction->commit(); });
}

Result<CommissionEntry> CommissionLedger::entry(CommissionId id) const
{
    const Result<CommissionRow> row = CommissionRepository(m_database).find(id);
    if (!row)
        return fail(row);
    if (row->kind == CommissionEntryKind::Sale)
        return fail(ErrorCode::RefusedByRule, Text::tr("A sale's commission stays with its sale. Reject it instead."));
    CommissionEntry entry{row->kind, row->commission.affiliate, row->day, row->commission.amount, row->reason};
    return guarded([&]() -> Result<CommissionEntry> {
        SQLite::Statement query(m_database.sql(), "SELECT conversion_id, bonus_rule_id, from_day FROM commission_entry WHERE commission_id = ?");
        query.bind(1, int64_t(id.value()));
        if (query.executeStep()) {
            entry.conversion = ConversionId(query.getColumn(0).getInt64());
            entry.rule = BonusRuleId(query.getColumn(1).getInt64());
            entry.from = dayOf(query.getColumn(2));
        }
        return entry;
    });
}

Result<ConversionId> CommissionLedger::saleOf(const QString &orderNumber) const
{
    const Result<QList<ConversionRow>> rows = ConversionRepository(m_database).ofOrder(orderNumber);
    if (!rows)
        return fail(rows);
    if (rows->size() != 1)
        return fail(ErrorCode::NotFound, Text::tr("There is no single order %1.").arg(orderNumber));
    return rows->constFirst().conversion.id;
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
