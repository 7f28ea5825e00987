#include "storage/affiliaterepository.h"

#include "core/textfold.h"
#include "storage/audit.h"
#include "storage/businessday.h"
#include "storage/sqlerror.h"
#include "storage/statements.h"
#include "storage/storedtext.h"

#include <QCoreApplication>
#include <QHash>
#include <QJsonArray>
#include <QSet>
#include <SQLiteCpp/Database.h>
#include <algorithm>

namespace laurel {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(AffiliateRepository)
};

constexpr int nameLimit = 200;
constexpr int tagLimit = 60;
constexpr const char *columns = "SELECT id, name, company, email, website, country, kind, status, tier_id, joined_day, "
                                "notes, search_key FROM affiliate ";

Affiliate affiliateOf(SQLite::Statement &row)
{
    Affiliate affiliate;
    affiliate.id = AffiliateId(row.getColumn(0).getInt64());
    affiliate.name = textOf(row.getColumn(1));
    affiliate.company = textOf(row.getColumn(2));
    affiliate.email = textOf(row.getColumn(3));
    affiliate.website = textOf(row.getColumn(4));
    affiliate.country = textOf(row.getColumn(5));
    affiliate.kind = fromStoredText<AffiliateKind>(textOf(row.getColumn(6))).value_or(AffiliateKind::Other);
    affiliate.status = fromStoredText<AffiliateStatus>(textOf(row.getColumn(7))).value_or(AffiliateStatus::Active);
    affiliate.tier = TierId(row.getColumn(8).getInt64());
    affiliate.joined = dayOf(row.getColumn(9));
    affiliate.notes = textOf(row.getColumn(10));
    return affiliate;
}

QString searchKey(const Affiliate &affiliate)
{
    return foldForSearch(QStringList{affiliate.name, affiliate.company, affiliate.email}.join(u'\n'));
}

QStringList cleanTags(const QStringList &tags)
{
    QStringList clean;
    for (const QString &tag : tags) {
        const QString trimmed = tag.simplified().left(tagLimit);
        if (!trimmed.isEmpty() && !clean.contains(trimmed, Qt::CaseInsensitive))
            clean.append(trimmed);
    }
    clean.sort(Qt::CaseInsensitive);
    return clean;
}

QJsonObject auditFields(const Affiliate &affiliate)
{
    return {{QStringLiteral("name"), affiliate.name},
            {QStringLiteral("company"), affiliate.company},
            {QStringLiteral("email"), affiliate.email},
            {QStringLiteral("website"), affiliate.website},
            {QStringLiteral("country"), affiliate.country},
            {QStringLiteral("kind"), storedText(affiliate.kind)},
            {QStringLiteral("status"), storedText(affiliate.status)},
            {QStringLiteral("tier"), affiliate.tier.value()},
            {QStringLiteral("joined"), affiliate.joined.toString(Qt::ISODate)},
            {QStringLiteral("notes"), affiliate.notes},
            {QStringLiteral("tags"), QJsonArray::fromStringList(cleanTags(affiliate.tags))}};
}

const QStringList &personalFields()
{
    static const QStringList fields{QStringLiteral("name"), QStringLiteral("company"), QStringLiteral("email"),
                                    QStringLiteral("website"), QStringLiteral("notes")};
    return fields;
}

Result<> checkValues(const Affiliate &affiliate)
{
    if (affiliate.name.trimmed().isEmpty() || affiliate.name.size() > nameLimit)
        return fail(ErrorCode::InvalidInput,
                    Text::tr("An affiliate needs a name of at most %1 characters.").arg(nameLimit));
    if (!affiliate.email.isEmpty() && emailKey(affiliate.email).isEmpty())
        return fail(ErrorCode::InvalidInput,
                    Text::tr("%1 is not an e-mail address. Correct it or leave it empty.").arg(affiliate.email));
    return {};
}

QHash<AffiliateId, QStringList> textsByAffiliate(Database &database, const char *sql)
{
    QHash<AffiliateId, QStringList> texts;
    SQLite::Statement query(database.sql(), sql);
    while (query.executeStep())
        texts[AffiliateId(query.getColumn(0).getInt64())].append(textOf(query.getColumn(1)));
    return texts;
}

QHash<AffiliateId, QStringList> allTags(Database &database)
{
    return textsByAffiliate(database, "SELECT affiliate_id, tag FROM affiliate_tag ORDER BY affiliate_id, tag");
}

std::optional<Affiliate> findAffiliate(Database &database, AffiliateId id)
{
    SQLite::Statement query(database.sql(), std::string(columns) + "WHERE id = ?");
    bindId(query, 1, id);
    if (!query.executeStep())
        return std::nullopt;
    Affiliate affiliate = affiliateOf(query);
    SQLite::Statement tags(database.sql(), "SELECT tag FROM affiliate_tag WHERE affiliate_id = ? ORDER BY tag");
    bindId(tags, 1, id);
    while (tags.executeStep())
        affiliate.tags.append(textOf(tags.getColumn(0)));
    return affiliate;
}

tl::unexpected<Error> noSuchAffiliate()
{
    return fail(ErrorCode::NotFound, Text::tr("There is no such affiliate. It may have been removed."));
}

// The columns from name to search_key, at parameters 1 to 12.
void bindFields(SQLite::Statement &statement, const Affiliate &affiliate)
{
    bindText(statement, 1, affiliate.name);
    bindText(statement, 2, affiliate.company);
    bindText(statement, 3, affiliate.email);
    bindText(statement, 4, emailKey(affiliate.email));
    bindText(statement, 5, affiliate.website);
    bindText(statement, 6, affiliate.country);
    bindText(statement, 7, storedText(affiliate.kind));
    bindText(statement, 8, storedText(affiliate.status));
    bindId(statement, 9, affiliate.tier);
    bindDay(statement, 10, affiliate.joined);
    bindText(statement, 11, affiliate.notes);
    bindText(statement, 12, searchKey(affiliate));
}

void writeTags(Database &database, AffiliateId id, const QStringList &tags)
{
    SQLite::Statement clear(database.sql(), "DELETE FROM affiliate_tag WHERE affiliate_id = ?");
    bindId(clear, 1, id);
    clear.exec();
    SQLite::Statement insert(database.sql(), "INSERT INTO affiliate_tag (affiliate_id, tag) VALUES (?, ?)");
    const QStringList clean = cleanTags(tags);
    for (const QString &tag : clean) {
        bindId(insert, 1, id);
        bindText(insert, 2, tag);
        insert.exec();
        insert.reset();
    }
}

/// A new tier holds from the program's day on; the trigger that keeps it knows UTC's alone.
void dateTierChange(Database &database, AffiliateId id)
{
    SQLite::Statement zone(database.sql(), "SELECT time_zone FROM program");
    const QString timeZone = zone.executeStep() ? textOf(zone.getColumn(0)) : QString();
    SQLite::Statement update(database.sql(), "UPDATE OR REPLACE affiliate_tier_period SET from_day = ?2 "
                                             "WHERE affiliate_id = ?1 AND from_day = unixepoch() / 86400");
    bindId(update, 1, id);
    bindDay(update, 2, businessToday(timeZone));
    update.exec();
}

bool isReferredTo(Database &database, const char *sql, AffiliateId id)
{
    SQLite::Statement query(database.sql(), sql);
    bindId(query, 1, id);
    return query.executeStep() && query.getColumn(0).getInt() != 0;
}

// Every word of the search has to occur somewhere.
class TextMatch
{
public:
    TextMatch(Database &database, const QString &text)
        : m_words(foldForSearch(text).split(u' ', Qt::SkipEmptyParts))
    {
        if (!m_words.isEmpty())
            m_codes = textsByAffiliate(database, "SELECT affiliate_id, code FROM affiliate_code");
    }

    [[nodiscard]] bool matches(const Affiliate &affiliate, const QString &storedKey) const
    {
        if (m_words.isEmpty())
            return true;
        const QString others = foldForSearch((affiliate.tags + m_codes.value(affiliate.id)).join(u'\n'));
        return std::all_of(m_words.begin(), m_words.end(),
                           [&](const QString &word) { return storedKey.contains(word) || others.contains(word); });
    }

private:
    QStringList m_words;
    QHash<AffiliateId, QStringList> m_codes;
};

} // namespace

Result<QList<Affiliate>> AffiliateRepository::list(const AffiliateFilter &filter) const
{
    return guarded([&]() -> Result<QList<Affiliate>> {
        const auto tags = allTags(m_database);
        const TextMatch match(m_database, filter.text);
        SQLite::Statement query(m_database.sql(),
                                std::string(columns) +
                                    "WHERE (?1 IS NULL OR status = ?1) AND (?2 IS NULL OR tier_id = ?2)");
        if (filter.status)
            bindText(query, 1, storedText(*filter.status));
        bindId(query, 2, filter.tier);

        std::vector<std::pair<QString, Affiliate>> found; // by sort key
        while (query.executeStep()) {
            Affiliate affiliate = affiliateOf(query);
            affiliate.tags = tags.value(affiliate.id);
            if (match.matches(affiliate, textOf(query.getColumn(11))))
                found.emplace_back(foldForSearch(affiliate.name), std::move(affiliate));
        }
        std::sort(found.begin(), found.end(), [](const auto &a, const auto &b) {
            return std::tie(a.first, a.second.name, a.second.id) < std::tie(b.first, b.second.name, b.second.id);
        });
        QList<Affiliate> affiliates;
        affiliates.reserve(qsizetype(found.size()));
        for (auto &entry : found)
            affiliates.append(std::move(entry.second));
        return affiliates;
    });
}

Result<Affiliate> AffiliateRepository::find(AffiliateId id) const
{
    return guarded([&]() -> Result<Affiliate> {
        auto affiliate = findAffiliate(m_database, id);
        if (!affiliate)
            return noSuchAffiliate();
        return *std::move(affiliate);
    });
}

Result<Affiliate> AffiliateRepository::findByText(const QString &text) const
{
    return guarded([&]() -> Result<Affiliate> {
        const QString key = codeKey(text);
        const QString mail = emailKey(text);
        QSet<AffiliateId> found;
        SQLite::Statement names(m_database.sql(), "SELECT id, name, email_key FROM affiliate");
        while (names.executeStep()) {
            if (codeKey(textOf(names.getColumn(1))) == key || (!mail.isEmpty() && textOf(names.getColumn(2)) == mail))
                found.insert(AffiliateId(names.getColumn(0).getInt64()));
        }
        SQLite::Statement codes(m_database.sql(),
                                "SELECT DISTINCT affiliate_id FROM affiliate_code WHERE code_key IN (?, ?)");
        bindText(codes, 1, key);
        bindText(codes, 2, mail);
        while (codes.executeStep())
            found.insert(AffiliateId(codes.getColumn(0).getInt64()));

        if (key.isEmpty() || found.isEmpty())
            return fail(
                ErrorCode::NotFound,
                Text::tr("No affiliate has the name, e-mail address or code \"%1\". Check the spelling.").arg(text));
        if (found.size() > 1)
            return fail(ErrorCode::Conflict,
                        Text::tr("%n affiliate(s) have the name, e-mail address or code \"%1\". Use one that only "
                                 "the affiliate you mean has.",
                                 nullptr, int(found.size()))
                            .arg(text));
        return find(*found.constBegin());
    });
}

Result<std::optional<AffiliateId>> AffiliateRepository::findByEmail(const QString &email) const
{
    return guarded([&]() -> Result<std::optional<AffiliateId>> {
        const QString key = emailKey(email);
        if (key.isEmpty())
            return std::nullopt;
        SQLite::Statement query(m_database.sql(),
                                "SELECT id FROM affiliate WHERE email_key = ? AND email_key <> '' ORDER BY id LIMIT 1");
        bindText(query, 1, key);
        if (!query.executeStep())
            return std::nullopt;
        return AffiliateId(query.getColumn(0).getInt64());
    });
}

Result<AffiliateId> AffiliateRepository::insert(const Affiliate &affiliate)
{
    if (auto valid = checkValues(affiliate); !valid)
        return fail(valid);
    return guarded([&]() -> Result<AffiliateId> {
        SQLite::Statement insert(
            m_database.sql(),
            "INSERT INTO affiliate (name, company, email, email_key, website, country, kind, status, tier_id, "
            "joined_day, notes, search_key, id, created_at, updated_at) "
            "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, unixepoch(), unixepoch())");
        bindFields(insert, affiliate);
        bindId(insert, 13, affiliate.id);
        insert.exec();
        const AffiliateId id(m_database.sql().getLastInsertRowid());
        writeTags(m_database, id, affiliate.tags);
        recordChange(m_database, "affiliate", id.value(), "insert", {}, auditFields(affiliate), personalFields());
        return id;
    });
}

Result<> AffiliateRepository::update(const Affiliate &affiliate)
{
    if (auto valid = checkValues(affiliate); !valid)
        return valid;
    return guarded([&]() -> Result<> {
        const auto present = findAffiliate(m_database, affiliate.id);
        if (!present)
            return noSuchAffiliate();
        SQLite::Statement update(
            m_database.sql(),
            "UPDATE affiliate SET name = ?, company = ?, email = ?, email_key = ?, website = ?, country = ?, "
            "kind = ?, status = ?, tier_id = ?, joined_day = ?, notes = ?, search_key = ?, "
            "updated_at = unixepoch() WHERE id = ?");
        bindFields(update, affiliate);
        bindId(update, 13, affiliate.id);
        update.exec();
        if (present->tier != affiliate.tier)
            dateTierChange(m_database, affiliate.id);
        writeTags(m_database, affiliate.id, affiliate.tags);
        recordChange(m_database, "affiliate", affiliate.id.value(), "update", auditFields(*present),
                     auditFields(affiliate), personalFields());
        return {};
    });
}

Result<> AffiliateRepository::remove(AffiliateId id)
{
    return guarded([&]() -> Result<> {
        const auto present = findAffiliate(m_database, id);
        if (!present)
            return noSuchAffiliate();
        if (isReferredTo(m_database,
                         "SELECT EXISTS (SELECT 1 FROM affiliate_conversion WHERE affiliate_id = ?1) "
                         "OR EXISTS (SELECT 1 FROM commission WHERE affiliate_id = ?1) "
                         "OR EXISTS (SELECT 1 FROM click_day WHERE affiliate_id = ?1)",
                         id))
            return fail(
                ErrorCode::RefusedByRule,
                Text::tr(
                    "%1 has sales, clicks or commissions and cannot be removed. Set the status to \"Ended\" instead.")
                    .arg(present->name));
        if (isReferredTo(m_database, "SELECT EXISTS (SELECT 1 FROM outside_payout WHERE affiliate_id = ?1)", id))
            return fail(ErrorCode::RefusedByRule,
                        Text::tr("%1 was paid elsewhere and cannot be removed. Set the status to \"Ended\" instead.").arg(present->name));
        if (isReferredTo(m_database, "SELECT EXISTS (SELECT 1 FROM commission_rule WHERE affiliate_id = ?1)", id))
            return fail(ErrorCode::RefusedByRule,
                        Text::tr("%1 cannot be removed, because a commission rule is made for this affiliate.")
                            .arg(present->name));
        SQLite::Statement remove(m_database.sql(), "DELETE FROM affiliate WHERE id = ?");
        bindId(remove, 1, id);
        remove.exec();
        recordChange(m_database, "affiliate", id.value(), "delete", auditFields(*present), {}, personalFields());
        return {};
    });
}

Result<QList<AffiliateTierPeriod>> AffiliateRepository::tierPeriods() const
{
    return guarded([&]() -> Result<QList<AffiliateTierPeriod>> {
        QList<AffiliateTierPeriod> periods;
        SQLite::Statement query(m_database.sql(),
                                "SELECT affiliate_id, from_day, tier_id FROM affiliate_tier_period ORDER BY affiliate_id, from_day");
        while (query.executeStep())
            periods.append({AffiliateId(query.getColumn(0).getInt64()), dayOf(query.getColumn(1)), TierId(query.getColumn(2).getInt64())});
        return periods;
    });
}

} // namespace laurel
