#include "storage/decisionwriter.h"

#include "storage/actor.h"
#include "storage/importstoresection.h"
#include "storage/importstorestats.h"
#include "storage/sqlerror.h"
#include "storage/statements.h"
#include "storage/transaction.h"

#include <QCoreApplication>
#include <SQLiteCpp/Database.h>

namespace laurel {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(CommissionLedger)
};

DecisionId insertDecision(Database &database, const DecisionStart &start)
{
    SQLite::Statement insert(database.sql(),
                             "INSERT INTO commission_decision (at, who, action, reason, undoes) VALUES (unixepoch(), ?, ?, ?, ?)");
    bindText(insert, 1, actor());
    insert.bind(2, start.action);
    bindText(insert, 3, start.reason);
    bindId(insert, 4, start.undoes);
    insert.exec();
    return DecisionId(database.sql().getLastInsertRowid());
}

/// What goes in or out of the daily sums by the decision; nothing in most of them.
StatChanges statsOf(Database &database, DecisionId decision)
{
    StatChanges stats;
    SQLite::Statement query(database.sql(),
                            "SELECT m.affiliate_id, m.day, m.currency, m.amount, r.before, r.after, ifnull(c.affiliate_id, 0) "
                            "FROM commission_decision_row AS r JOIN commission AS m ON m.id = r.commission_id "
                            "LEFT JOIN conversion AS c ON c.id = m.conversion_id WHERE r.decision_id = ? "
                            "AND (r.before IN (5, 7)) <> (r.after IN (5, 7))");
    bindId(query, 1, decision);
    while (query.executeStep()) {
        CommissionRecord row;
        row.affiliate = query.getColumn(0).getInt64();
        row.day = query.getColumn(1).getInt64();
        row.currency = currencyOf(query.getColumn(2));
        row.amount = query.getColumn(3).getInt64();
        row.status = query.getColumn(4).getInt();
        stats.addCommission(row, -1);
        row.status = query.getColumn(5).getInt();
        stats.addCommission(row, 1);
        // The owner of a shared sale earns otherwise elsewhere when it counts for nothing.
        if (const qint64 owner = query.getColumn(6).getInt64(); owner != 0)
            stats.add({owner, row.currency, row.day}, StatChanges::CommissionSum, 0);
    }
    return stats;
}

DecisionSummary summaryOf(Database &database, DecisionId decision)
{
    DecisionSummary summary{decision, 0, {}};
    SQLite::Statement query(database.sql(), "SELECT m.currency, sum(m.amount), count(*) FROM commission_decision_row AS r "
                                            "JOIN commission AS m ON m.id = r.commission_id WHERE r.decision_id = ? GROUP BY 1 ORDER BY 1");
    bindId(query, 1, decision);
    while (query.executeStep()) {
        summary.sums.append(Money(query.getColumn(1).getInt64(), currencyOf(query.getColumn(0))));
        summary.rows += query.getColumn(2).getInt64();
    }
    return summary;
}

} // namespace

Result<DecisionSummary> writeDecision(Database &database, const DecisionStart &start,
                                      const std::function<Result<>(DecisionId)> &enterRows, const CommissionLedger::Also &also)
{
    const DecisionId decision = insertDecision(database, start);
    if (const Result<> entered = enterRows(decision); !entered)
        return fail(entered);
    DecisionSummary summary = summaryOf(database, decision);
    if (summary.rows == 0) {
        SQLite::Statement remove(database.sql(), "DELETE FROM commission_decision WHERE id = ?");
        bindId(remove, 1, decision);
        remove.exec();
        return DecisionSummary();
    }
    StatChanges stats = statsOf(database, decision);
    SQLite::Statement update(database.sql(), "UPDATE commission SET status = r.after FROM commission_decision_row AS r "
                                             "WHERE r.decision_id = ? AND r.commission_id = commission.id");
    bindId(update, 1, decision);
    update.exec();
    if (also) {
        if (const Result<> done = also(stats); !done)
            return fail(done);
    }
    const Result<> written = stats.write(database);
    return written ? Result<DecisionSummary>(summary) : fail(written);
}

Result<DecisionSummary> inDecision(Database &database, const DecisionStart &start,
                                   const std::function<Result<>(DecisionId)> &enterRows, const CommissionLedger::Also &also)
{
    const UncheckedSection section(database);
    Result<Transaction> transaction = Transaction::begin(database);
    if (!transaction)
        return fail(transaction);
    const Result<DecisionSummary> written = guarded([&] { return writeDecision(database, start, enterRows, also); });
    if (!written)
        return written;
    const Result<> committed = transaction->commit();
    return committed ? written : fail(committed);
}

QString decisionTitle(const QString &action)
{
    if (action == u"approve")
        return Text::tr("Approved");
    if (action == u"hold")
        return Text::tr("Put on hold");
    if (action == u"release")
        return Text::tr("Released");
    if (action == u"reject")
        return Text::tr("Rejected");
    if (action == u"reopen")
        return Text::tr("Opened again");
    if (action == u"undo")
        return Text::tr("Decision taken back");
    if (action == u"payout")
        return Text::tr("Put into a payout");
    if (action == u"pay")
        return Text::tr("Paid");
    return Text::tr("Returned from a payout");
}

} // namespace laurel
