#include "storage/importstoreaffiliates.h"

#include "storage/sqlerror.h"
#include "storage/statements.h"

#include <QCoreApplication>
#include <SQLiteCpp/Database.h>

namespace laurel {

namespace {

constexpr const char *stateQuery =
    "SELECT json_object('name', name, 'company', company, 'email', email, 'email_key', email_key, 'website', website, "
    "'country', country, 'kind', kind, 'status', status, 'tier_id', tier_id, 'joined_day', joined_day, 'notes', notes, "
    "'search_key', search_key, 'updated_at', updated_at, "
    "'tiers', (SELECT json_group_array(json_object('from', from_day, 'tier', tier_id)) FROM "
    "(SELECT * FROM affiliate_tier_period WHERE affiliate_id = ?1 ORDER BY from_day)), "
    "'tags', (SELECT json_group_array(tag) FROM (SELECT tag FROM affiliate_tag WHERE affiliate_id = ?1 ORDER BY tag)), "
    "'codes', (SELECT json_group_array(json_object('id', id, 'kind', kind, 'code', code, 'key', code_key, 'from', valid_from, "
    "'to', valid_to)) FROM (SELECT * FROM affiliate_code WHERE affiliate_id = ?1 ORDER BY id))) "
    "FROM affiliate WHERE id = ?1";

void runFor(Database &database, const char *sql, AffiliateId id, const QByteArray &state = {})
{
    SQLite::Statement statement(database.sql(), sql);
    bindId(statement, 1, id);
    if (!state.isEmpty())
        statement.bind(2, state.toStdString());
    statement.exec();
}

void clearLists(Database &database, AffiliateId id)
{
    runFor(database, "DELETE FROM affiliate_tag WHERE affiliate_id = ?1", id);
    runFor(database, "DELETE FROM affiliate_code WHERE affiliate_id = ?1", id);
}

} // namespace

Result<QByteArray> affiliateState(Database &database, AffiliateId id)
{
    return guarded([&]() -> Result<QByteArray> {
        SQLite::Statement query(database.sql(), stateQuery);
        bindId(query, 1, id);
        if (!query.executeStep())
            return QByteArray();
        return QByteArray::fromStdString(query.getColumn(0).getString());
    });
}

Result<> restoreAffiliate(Database &database, AffiliateId id, const QByteArray &state)
{
    return guarded([&]() -> Result<> {
        runFor(database,
               "UPDATE affiliate SET name = json_extract(?2, '$.name'), company = json_extract(?2, '$.company'), "
               "email = json_extract(?2, '$.email'), email_key = json_extract(?2, '$.email_key'), "
               "website = json_extract(?2, '$.website'), country = json_extract(?2, '$.country'), "
               "kind = json_extract(?2, '$.kind'), status = json_extract(?2, '$.status'), "
               "tier_id = json_extract(?2, '$.tier_id'), joined_day = json_extract(?2, '$.joined_day'), "
               "notes = json_extract(?2, '$.notes'), search_key = json_extract(?2, '$.search_key'), "
               "updated_at = json_extract(?2, '$.updated_at') WHERE id = ?1",
               id, state);
        // The trigger took it for a new tier.
        runFor(database, "DELETE FROM affiliate_tier_period WHERE affiliate_id = ?1", id);
        runFor(database,
               "INSERT INTO affiliate_tier_period (affiliate_id, from_day, tier_id) "
               "SELECT ?1, json_extract(value, '$.from'), json_extract(value, '$.tier') FROM json_each(?2, '$.tiers')",
               id, state);
        clearLists(database, id);
        runFor(database, "INSERT INTO affiliate_tag (affiliate_id, tag) SELECT ?1, value FROM json_each(?2, '$.tags')", id,
               state);
        runFor(database,
               "INSERT INTO affiliate_code (id, affiliate_id, kind, code, code_key, valid_from, valid_to) "
               "SELECT json_extract(value, '$.id'), ?1, json_extract(value, '$.kind'), json_extract(value, '$.code'), "
               "json_extract(value, '$.key'), json_extract(value, '$.from'), json_extract(value, '$.to') "
               "FROM json_each(?2, '$.codes')",
               id, state);
        return {};
    });
}

Result<> removeImportedAffiliate(Database &database, AffiliateId id, const QString &name)
{
    return guarded([&]() -> Result<> {
        SQLite::Statement used(database.sql(),
                               "SELECT EXISTS (SELECT 1 FROM affiliate_conversion WHERE affiliate_id = ?1) "
                               "OR EXISTS (SELECT 1 FROM click_day WHERE affiliate_id = ?1) "
                               "OR EXISTS (SELECT 1 FROM commission WHERE affiliate_id = ?1) "
                               "OR EXISTS (SELECT 1 FROM commission_rule WHERE affiliate_id = ?1) "
                               "OR EXISTS (SELECT 1 FROM commission_cap WHERE affiliate_id = ?1) "
                               "OR EXISTS (SELECT 1 FROM bonus_rule WHERE affiliate_id = ?1) "
                               "OR EXISTS (SELECT 1 FROM conversion_share WHERE affiliate_id = ?1) "
                               "OR EXISTS (SELECT 1 FROM payout_payment WHERE affiliate_id = ?1) "
                               "OR EXISTS (SELECT 1 FROM outside_payout WHERE affiliate_id = ?1) "
                               "OR EXISTS (SELECT 1 FROM feedback WHERE affiliate_id = ?1) "
                               "OR EXISTS (SELECT 1 FROM recommendation WHERE affiliate_id = ?1) "
                               "OR EXISTS (SELECT 1 FROM affiliate_event WHERE affiliate_id = ?1 AND kind <> 'status')");
        bindId(used, 1, id);
        used.executeStep();
        if (used.getColumn(0).getInt() != 0) {
            return fail(ErrorCode::RefusedByRule,
                        QCoreApplication::translate("ImportUndo", "%1 came with this import and has sales, clicks, payouts, terms "
                                                                  "or notes since. Take those back first.")
                            .arg(name));
        }
        clearLists(database, id);
        runFor(database, "DELETE FROM affiliate_event WHERE affiliate_id = ?1", id);
        // Foreign keys are not looked at here.
        runFor(database, "DELETE FROM affiliate_tier_period WHERE affiliate_id = ?1", id);
        runFor(database, "DELETE FROM payout_account WHERE affiliate_id = ?1", id);
        runFor(database, "DELETE FROM affiliate WHERE id = ?1", id);
        return {};
    });
}

} // namespace laurel
