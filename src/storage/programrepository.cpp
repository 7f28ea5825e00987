#include "storage/programrepository.h"

#include "core/timezone.h"
#include "storage/audit.h"
#include "storage/sqlerror.h"
#include "storage/statements.h"
#include "storage/storedtext.h"

#include <QCoreApplication>
#include <QUuid>
#include <SQLiteCpp/Database.h>

namespace laurel {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(ProgramRepository)
};

// What the migrations say of themselves; not for others to change.
const QLatin1String reservedPrefix("schema.");

QJsonObject auditFields(const ProgramInfo &info)
{
    return {{QStringLiteral("name"), info.name},
            {QStringLiteral("currency"), info.currency.code()},
            {QStringLiteral("timeZone"), info.timeZone},
            {QStringLiteral("objective"), info.objective},
            {QStringLiteral("northStar"), info.northStar},
            {QStringLiteral("cookieDays"), info.cookieDays},
            {QStringLiteral("attributionRule"), storedText(info.attributionRule)},
            {QStringLiteral("clickRule"), storedText(info.clickRule)},
            {QStringLiteral("lifetimeCustomers"), info.lifetimeCustomers},
            {QStringLiteral("holdDays"), info.holdDays},
            {QStringLiteral("payoutThreshold"), info.payoutThreshold.toDecimalText()},
            {QStringLiteral("payoutDay"), info.payoutDay},
            {QStringLiteral("selfReferrals"), storedText(info.selfReferrals)},
            {QStringLiteral("keepsZero"), info.keepsZero}};
}

QJsonObject auditFields(const Tier &tier)
{
    return {{QStringLiteral("name"), tier.name},
            {QStringLiteral("position"), tier.position},
            {QStringLiteral("description"), tier.description}};
}

Result<> checkValues(const ProgramInfo &info)
{
    if (info.name.trimmed().isEmpty() || info.name.size() > 200)
        return fail(ErrorCode::InvalidInput, Text::tr("A program needs a name of at most 200 characters."));
    if (!info.currency.isValid())
        return fail(ErrorCode::InvalidInput, Text::tr("A program needs a currency."));
    if (!isTimeZoneId(info.timeZone.toLatin1()))
        return fail(ErrorCode::InvalidInput,
                    Text::tr("There is no time zone named %1. Choose one from the list.").arg(info.timeZone));
    if (!info.payoutThreshold.isZero() && info.payoutThreshold.currency() != info.currency)
        return fail(ErrorCode::CurrencyMismatch, Text::tr("The payout threshold has to be in the program's currency."));
    return {};
}

Result<> checkTierName(const Tier &tier)
{
    if (tier.name.trimmed().isEmpty() || tier.name.size() > 100)
        return fail(ErrorCode::InvalidInput, Text::tr("A tier needs a name of at most 100 characters."));
    return {};
}

// Daily sums of clicks stand in the row of the program's currency, so it is settled by the first import.
bool hasResults(Database &database)
{
    return database.sql().execAndGet("SELECT EXISTS (SELECT 1 FROM stat_day)").getInt() != 0;
}

template <typename T>
tl::unexpected<Error> namedTierError(const Result<T> &failed, const Tier &tier)
{
    if (failed.error().code != ErrorCode::Conflict)
        return fail(failed);
    return fail(ErrorCode::Conflict, Text::tr("There is a tier named %1 already. Choose another name.").arg(tier.name),
                failed.error().detail);
}

std::optional<Tier> findTier(Database &database, TierId id)
{
    SQLite::Statement query(database.sql(), "SELECT name, position, description FROM tier WHERE id = ?");
    bindId(query, 1, id);
    if (!query.executeStep())
        return std::nullopt;
    return Tier{id, textOf(query.getColumn(0)), query.getColumn(1).getInt(), textOf(query.getColumn(2))};
}

tl::unexpected<Error> noSuchTier()
{
    return fail(ErrorCode::NotFound, Text::tr("There is no such tier. It may have been removed."));
}

/// Plans hold commissions as long as the program says, but for those that say otherwise.
void holdPlans(Database &database, int before, int after)
{
    SQLite::Statement update(database.sql(), "UPDATE commission_plan SET hold_days = ?2 WHERE hold_days = ?1");
    update.bind(1, before);
    update.bind(2, after);
    update.exec();
}

} // namespace

Result<ProgramInfo> ProgramRepository::load() const
{
    return guarded([&]() -> Result<ProgramInfo> {
        SQLite::Statement query(
            m_database.sql(),
            "SELECT name, currency, time_zone, objective, north_star, cookie_days, attribution_rule, hold_days, "
            "payout_threshold, payout_day, click_rule, self_referrals, keep_zero, lifetime_customers FROM program WHERE id = 1");
        if (!query.executeStep())
            return fail(ErrorCode::Damaged, Text::tr("The file holds no program. Restore its latest backup."));
        ProgramInfo info;
        info.name = textOf(query.getColumn(0));
        info.currency = currencyOf(query.getColumn(1));
        info.timeZone = textOf(query.getColumn(2));
        info.objective = textOf(query.getColumn(3));
        info.northStar = textOf(query.getColumn(4));
        info.cookieDays = query.getColumn(5).getInt();
        info.attributionRule =
            fromStoredText<AttributionRule>(textOf(query.getColumn(6))).value_or(AttributionRule::CouponFirst);
        info.holdDays = query.getColumn(7).getInt();
        info.payoutThreshold = Money(query.getColumn(8).getInt64(), info.currency);
        info.payoutDay = query.getColumn(9).getInt();
        info.selfReferrals =
            fromStoredText<SelfReferralRule>(textOf(query.getColumn(11))).value_or(SelfReferralRule::Hold);
        info.keepsZero = query.getColumn(12).getInt() != 0;
        info.lifetimeCustomers = query.getColumn(13).getInt() != 0;
        info.clickRule = fromStoredText<ClickRule>(textOf(query.getColumn(10))).value_or(ClickRule::LastClick);
        return info;
    });
}

Result<> ProgramRepository::save(const ProgramInfo &info)
{
    if (auto valid = checkValues(info); !valid)
        return valid;
    return guarded([&]() -> Result<> {
        const bool exists = m_database.sql().execAndGet("SELECT EXISTS (SELECT 1 FROM program)").getInt() != 0;
        QJsonObject before;
        if (exists) {
            const auto present = load();
            if (!present)
                return fail(present);
            if (present->currency != info.currency && hasResults(m_database))
                return fail(
                    ErrorCode::RefusedByRule,
                    Text::tr(
                        "The currency of a program cannot change once it has results. Create a new program for %1.")
                        .arg(info.currency.code()));
            before = auditFields(*present);
            holdPlans(m_database, present->holdDays, info.holdDays);
        }
        SQLite::Statement upsert(
            m_database.sql(),
            "INSERT INTO program (id, uuid, name, currency, time_zone, objective, north_star, cookie_days, "
            "attribution_rule, hold_days, "
            "payout_threshold, payout_day, click_rule, self_referrals, keep_zero, lifetime_customers, created_at) "
            "VALUES (1, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, unixepoch()) "
            "ON CONFLICT (id) DO UPDATE SET name = excluded.name, currency = excluded.currency, time_zone = "
            "excluded.time_zone, "
            "objective = excluded.objective, north_star = excluded.north_star, cookie_days = excluded.cookie_days, "
            "attribution_rule = excluded.attribution_rule, hold_days = excluded.hold_days, "
            "payout_threshold = excluded.payout_threshold, payout_day = excluded.payout_day, click_rule = excluded.click_rule, "
            "self_referrals = excluded.self_referrals, keep_zero = excluded.keep_zero, lifetime_customers = excluded.lifetime_customers");
        bindText(upsert, 1, QUuid::createUuid().toString(QUuid::WithoutBraces));
        bindText(upsert, 2, info.name);
        bindText(upsert, 3, info.currency.code());
        bindText(upsert, 4, info.timeZone);
        bindText(upsert, 5, info.objective);
        bindText(upsert, 6, info.northStar);
        upsert.bind(7, info.cookieDays);
        bindText(upsert, 8, storedText(info.attributionRule));
        upsert.bind(9, info.holdDays);
        upsert.bind(10, static_cast<int64_t>(info.payoutThreshold.minor()));
        upsert.bind(11, info.payoutDay);
        bindText(upsert, 12, storedText(info.clickRule));
        bindText(upsert, 13, storedText(info.selfReferrals));
        upsert.bind(14, int(info.keepsZero));
        upsert.bind(15, int(info.lifetimeCustomers));
        upsert.exec();
        recordChange(m_database, "program", 1, exists ? "update" : "insert", before, auditFields(info));
        return {};
    });
}

Result<std::optional<QString>> ProgramRepository::setting(const QString &key) const
{
    return guarded([&]() -> Result<std::optional<QString>> {
        SQLite::Statement query(m_database.sql(), "SELECT value FROM setting WHERE key = ?");
        bindText(query, 1, key);
        return query.executeStep() ? std::optional(textOf(query.getColumn(0))) : std::nullopt;
    });
}

Result<> ProgramRepository::setSetting(const QString &key, const QString &value)
{
    if (key.isEmpty() || key.startsWith(reservedPrefix))
        return fail(ErrorCode::Internal, QString(), QStringLiteral("reserved setting %1").arg(key));
    return guarded([&]() -> Result<> {
        SQLite::Statement upsert(m_database.sql(), "INSERT INTO setting (key, value) VALUES (?, ?) "
                                                   "ON CONFLICT (key) DO UPDATE SET value = excluded.value");
        bindText(upsert, 1, key);
        bindText(upsert, 2, value);
        upsert.exec();
        return {};
    });
}

Result<QList<Tier>> ProgramRepository::tiers() const
{
    return guarded([&]() -> Result<QList<Tier>> {
        QList<Tier> tiers;
        SQLite::Statement query(m_database.sql(),
                                "SELECT id, name, position, description FROM tier ORDER BY position, name");
        while (query.executeStep())
            tiers.append(Tier{TierId(query.getColumn(0).getInt64()), textOf(query.getColumn(1)),
                              query.getColumn(2).getInt(), textOf(query.getColumn(3))});
        return tiers;
    });
}

Result<TierId> ProgramRepository::insertTier(const Tier &tier)
{
    if (auto valid = checkTierName(tier); !valid)
        return fail(valid);
    auto inserted = guarded([&]() -> Result<TierId> {
        SQLite::Statement insert(m_database.sql(),
                                 "INSERT INTO tier (id, name, position, description) VALUES (?, ?, ?, ?)");
        bindId(insert, 1, tier.id);
        bindText(insert, 2, tier.name);
        insert.bind(3, tier.position);
        bindText(insert, 4, tier.description);
        insert.exec();
        const TierId id(m_database.sql().getLastInsertRowid());
        recordChange(m_database, "tier", id.value(), "insert", {}, auditFields(tier));
        return id;
    });
    return inserted ? inserted : namedTierError(inserted, tier);
}

Result<> ProgramRepository::updateTier(const Tier &tier)
{
    if (auto valid = checkTierName(tier); !valid)
        return valid;
    auto updated = guarded([&]() -> Result<> {
        const auto present = findTier(m_database, tier.id);
        if (!present)
            return noSuchTier();
        SQLite::Statement update(m_database.sql(),
                                 "UPDATE tier SET name = ?, position = ?, description = ? WHERE id = ?");
        bindText(update, 1, tier.name);
        update.bind(2, tier.position);
        bindText(update, 3, tier.description);
        bindId(update, 4, tier.id);
        update.exec();
        recordChange(m_database, "tier", tier.id.value(), "update", auditFields(*present), auditFields(tier));
        return {};
    });
    return updated ? updated : namedTierError(updated, tier);
}

Result<> ProgramRepository::removeTier(TierId id)
{
    return guarded([&]() -> Result<> {
        const auto present = findTier(m_database, id);
        if (!present)
            return noSuchTier();
        SQLite::Statement rules(m_database.sql(), "SELECT EXISTS (SELECT 1 FROM commission_rule WHERE tier_id = ?)");
        bindId(rules, 1, id);
        rules.executeStep();
        if (rules.getColumn(0).getInt() != 0)
            return fail(ErrorCode::RefusedByRule,
                        Text::tr("The tier %1 cannot be removed, because a commission rule is made for it.")
                            .arg(present->name));
        SQLite::Statement remove(m_database.sql(), "DELETE FROM tier WHERE id = ?");
        bindId(remove, 1, id);
        remove.exec();
        recordChange(m_database, "tier", id.value(), "delete", auditFields(*present), {});
        return {};
    });
}

} // namespace laurel
