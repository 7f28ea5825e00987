#include "storage/actor.h"
#include "storage/audit.h"
#include "storage/commissionid.h"
#include "storage/commissionledger.h"
#include "storage/conversionrepository.h"
#include "storage/importstoresection.h"
#include "storage/importstorestats.h"
#include "storage/sqlerror.h"
#include "storage/statements.h"
#include "storage/storedtext.h"
#include "storage/transaction.h"

#include <QCoreApplication>
#include <SQLiteCpp/Database.h>

// What CommissionLedger does about commissions without a sale.
namespace laurel {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(CommissionLedger)
};

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
    SQLite::Statement row(
        database.sql(),
        "INSERT INTO commission (id, sequence, affiliate_id, day, currency, basis, rule_version, amount, status, "
        "hold_until) VALUES (?1, 0, ?2, ?3, ?4, 0, 0, ?5, 2, ?3)");
    row.bind(1, int64_t(id));
    bindId(row, 2, entry.affiliate);
    bindDay(row, 3, entry.day);
    bindText(row, 4, entry.amount.currency().code());
    row.bind(5, int64_t(entry.amount.minor()));
    row.exec();
    SQLite::Statement why(
        database.sql(),
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

void removeEntryRows(Database &database, CommissionId id)
{
    for (const char *sql :
         {"DELETE FROM commission_entry WHERE commission_id = ?", "DELETE FROM commission WHERE id = ?"}) {
        SQLite::Statement remove(database.sql(), sql);
        remove.bind(1, int64_t(id.value()));
        remove.exec();
    }
}

/// The lowest id that was ever given: none is given to another entry, so that the record of changes stays clear.
qint64 lastEntryId(Database &database)
{
    return database.sql()
        .execAndGet(
            "SELECT min(0, ifnull((SELECT min(id) FROM commission), 0), ifnull((SELECT min(entity_id) FROM audit "
            "WHERE entity = 'commission'), 0))")
        .getInt64();
}

bool exists(Database &database, const char *table, qint64 id)
{
    SQLite::Statement query(database.sql(), std::string("SELECT 1 FROM ") + table + " WHERE id = ?");
    query.bind(1, int64_t(id));
    return query.executeStep();
}

/// @p entry as it can be entered: rows are written without foreign keys, so what it names is looked up. One that comes
/// back does so without its sale when that is gone.
Result<CommissionEntry> whatIsThere(Database &database, CommissionEntry entry, bool comesBack)
{
    if (!exists(database, "affiliate", entry.affiliate.value()))
        return fail(ErrorCode::NotFound, Text::tr("The affiliate was removed meanwhile."));
    if (entry.rule.isValid() && !exists(database, "bonus_rule", entry.rule.value()))
        return fail(ErrorCode::NotFound,
                    Text::tr("The bonus for results that this is given for was removed meanwhile."));
    if (entry.conversion.isValid() && !exists(database, "conversion", entry.conversion.value())) {
        if (!comesBack)
            return fail(ErrorCode::NotFound, Text::tr("The sale that this is about was removed meanwhile."));
        entry.conversion = {};
    }
    return entry;
}

/// Whether a sale is, or was, an affiliate's: alone, or shared with others.
bool isOf(Database &database, ConversionId id, AffiliateId affiliate)
{
    SQLite::Statement query(
        database.sql(),
        "SELECT 1 FROM conversion AS c WHERE c.id = ?1 AND (c.affiliate_id = ?2 OR EXISTS (SELECT 1 FROM "
        "conversion_share AS s "
        "WHERE s.conversion_id = c.id AND s.affiliate_id = ?2) OR EXISTS (SELECT 1 FROM commission AS m WHERE " +
            commissionIsOf("c.id", "m.id") + " AND m.affiliate_id = ?2))");
    bindId(query, 1, id);
    bindId(query, 2, affiliate);
    return query.executeStep();
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
        return fail(ErrorCode::InvalidInput, Text::tr("Enter an amount other than 0."));
    const bool mustBeMore = entry.kind == CommissionEntryKind::Bonus || entry.kind == CommissionEntryKind::Performance;
    if (mustBeMore && entry.amount.isNegative())
        return fail(ErrorCode::InvalidInput,
                    Text::tr("A bonus is more than nothing. Enter a clawback to take something back."));
    if (entry.kind == CommissionEntryKind::Clawback && !entry.amount.isNegative())
        return fail(ErrorCode::InvalidInput, Text::tr("A clawback is below nothing."));
    return {};
}

Money entryAmount(CommissionEntryKind kind, Money told)
{
    const bool isTaken = kind == CommissionEntryKind::Clawback && !told.isNegative();
    return isTaken ? Money(-told.minor(), told.currency()) : told;
}

Result<CommissionId> CommissionLedger::insertEntry(const CommissionEntry &entry)
{
    const Result<QList<CommissionId>> ids = enter({{{}, entry}});
    return ids ? Result<CommissionId>(ids->constFirst()) : fail(ids);
}

Result<QList<CommissionId>> CommissionLedger::insertEntries(const QList<CommissionEntry> &entries)
{
    QList<KeptEntry> fresh;
    for (const CommissionEntry &entry : entries)
        fresh.append({{}, entry});
    return enter(fresh);
}

Result<> CommissionLedger::restoreEntries(const QList<KeptEntry> &entries)
{
    const Result<QList<CommissionId>> ids = enter(entries);
    return ids ? Result<>() : fail(ids);
}

Result<QList<CommissionId>> CommissionLedger::enter(const QList<KeptEntry> &entries)
{
    for (const KeptEntry &kept : entries) {
        if (const Result<> valid = checkEntry(kept.entry); !valid)
            return fail(valid);
    }
    const UncheckedSection section(m_database);
    Result<Transaction> transaction = Transaction::begin(m_database);
    if (!transaction)
        return fail(transaction);
    QList<CommissionId> ids;
    StatChanges stats;
    const Result<> entered = guarded([&]() -> Result<> {
        qint64 last = lastEntryId(m_database);
        for (const auto &[known, told] : entries) {
            const Result<CommissionEntry> entry = whatIsThere(m_database, told, known.isValid());
            if (!entry)
                return fail(entry);
            const qint64 id = known.isValid() ? known.value() : --last;
            insertEntryRows(m_database, id, *entry);
            recordChange(m_database, "commission", id, "insert", {}, auditFields(*entry));
            stats.addCommission(recordOf(*entry, CommissionStatus::Approved), 1);
            ids.append(CommissionId(id));
        }
        return {};
    });
    if (!entered && entered.error().code == ErrorCode::Conflict)
        return fail(ErrorCode::Conflict, Text::tr("This bonus was given for that period already."),
                    entered.error().detail);
    if (!entered)
        return fail(entered);
    const Result<> written = stats.write(m_database).and_then([&] { return transaction->commit(); });
    return written ? Result<QList<CommissionId>>(ids) : fail(written);
}

Result<QList<KeptEntry>> CommissionLedger::removeEntries(const QList<CommissionId> &ids)
{
    const UncheckedSection section(m_database);
    Result<Transaction> transaction = Transaction::begin(m_database);
    if (!transaction)
        return fail(transaction);
    QList<KeptEntry> removed;
    StatChanges stats;
    for (const CommissionId id : ids) {
        const Result<CommissionRow> row = CommissionRepository(m_database).find(id);
        const Result<CommissionEntry> known = entry(id);
        if (!row)
            return fail(row);
        if (!known)
            return fail(known);
        if (const Result<> done = guarded([&]() -> Result<> {
                removeEntryRows(m_database, id);
                recordChange(m_database, "commission", id.value(), "delete", auditFields(*known), {});
                return {};
            });
            !done)
            return fail(done);
        stats.addCommission(recordOf(*known, row->commission.status), -1);
        removed.append({id, *known});
    }
    const Result<> written = stats.write(m_database).and_then([&] { return transaction->commit(); });
    return written ? Result<QList<KeptEntry>>(removed) : fail(written);
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
        SQLite::Statement query(
            m_database.sql(),
            "SELECT conversion_id, bonus_rule_id, from_day FROM commission_entry WHERE commission_id = ?");
        query.bind(1, int64_t(id.value()));
        if (query.executeStep()) {
            entry.conversion = ConversionId(query.getColumn(0).getInt64());
            entry.rule = BonusRuleId(query.getColumn(1).getInt64());
            entry.from = dayOf(query.getColumn(2));
        }
        return entry;
    });
}

Result<ConversionId> CommissionLedger::saleOf(const QString &orderNumber, AffiliateId affiliate) const
{
    const Result<QList<ConversionRow>> rows = ConversionRepository(m_database).ofOrder(orderNumber);
    if (!rows)
        return fail(rows);
    if (rows->isEmpty())
        return fail(ErrorCode::NotFound, Text::tr("No sale has the order number %1.").arg(orderNumber));
    return guarded([&]() -> Result<ConversionId> {
        QList<ConversionId> theirs;
        for (const ConversionRow &row : *rows) {
            if (isOf(m_database, row.conversion.id, affiliate))
                theirs.append(row.conversion.id);
        }
        if (theirs.size() > 1)
            return fail(ErrorCode::NotFound, Text::tr("Several sales have the order number %1.").arg(orderNumber));
        if (!theirs.isEmpty())
            return theirs.constFirst();
        const QString owner = rows->constFirst().affiliateName;
        return fail(ErrorCode::RefusedByRule, owner.isEmpty()
                                                  ? Text::tr("The order %1 belongs to no affiliate.").arg(orderNumber)
                                                  : Text::tr("The order %1 belongs to %2.").arg(orderNumber, owner));
    });
}

} // namespace laurel
