#include "storage/affiliaterepository.h"

#include "core/textfold.h"
#include "storage/audit.h"
#include "storage/sqlerror.h"
#include "storage/statements.h"
#include "storage/storedtext.h"

#include <QCoreApplication>
#include <SQLiteCpp/Database.h>

// The part of AffiliateRepository that keeps codes and the timeline.
namespace laurel {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(AffiliateRepository)
};

constexpr int codeLimit = 200;
constexpr const char *codeColumns = "SELECT id, affiliate_id, kind, code, valid_from, valid_to FROM affiliate_code ";

AffiliateCode codeOf(SQLite::Statement &row)
{
    AffiliateCode code;
    code.id = AffiliateCodeId(row.getColumn(0).getInt64());
    code.affiliate = AffiliateId(row.getColumn(1).getInt64());
    code.kind = fromStoredText<CodeKind>(textOf(row.getColumn(2))).value_or(CodeKind::Alias);
    code.code = textOf(row.getColumn(3));
    code.validFrom = dayOf(row.getColumn(4));
    code.validTo = dayOf(row.getColumn(5));
    return code;
}

QList<AffiliateCode> codesOf(SQLite::Statement &query)
{
    QList<AffiliateCode> codes;
    while (query.executeStep())
        codes.append(codeOf(query));
    return codes;
}

std::optional<AffiliateCode> findCode(Database &database, AffiliateCodeId id)
{
    SQLite::Statement query(database.sql(), std::string(codeColumns) + "WHERE id = ?");
    bindId(query, 1, id);
    return query.executeStep() ? std::optional(codeOf(query)) : std::nullopt;
}

QString keyOf(const AffiliateCode &code)
{
    const QString mail = code.kind == CodeKind::Email ? emailKey(code.code) : QString();
    return mail.isEmpty() ? codeKey(code.code) : mail;
}

QJsonObject auditFields(const AffiliateCode &code)
{
    return {{QStringLiteral("affiliate"), code.affiliate.value()},
            {QStringLiteral("kind"), storedText(code.kind)},
            {QStringLiteral("code"), code.code},
            {QStringLiteral("validFrom"), code.validFrom.toString(Qt::ISODate)},
            {QStringLiteral("validTo"), code.validTo.toString(Qt::ISODate)}};
}

// An address, an account in a network or another name belongs to a person; a coupon or a referral code is the
// program's.
QStringList personalFields(const AffiliateCode &code)
{
    switch (code.kind) {
    case CodeKind::Email:
    case CodeKind::NetworkId:
    case CodeKind::Alias:
        return {QStringLiteral("code")};
    case CodeKind::Referral:
    case CodeKind::Coupon:
    case CodeKind::SubId:
        break;
    }
    return {};
}

Result<> checkValues(const AffiliateCode &code)
{
    if (codeKey(code.code).isEmpty() || code.code.size() > codeLimit)
        return fail(ErrorCode::InvalidInput, Text::tr("A code has 1 to %1 characters.").arg(codeLimit));
    if (code.validFrom.isValid() && code.validTo.isValid() && code.validFrom >= code.validTo)
        return fail(ErrorCode::InvalidInput, Text::tr("The code %1 has to end after it begins.").arg(code.code));
    return {};
}

void bindFields(SQLite::Statement &statement, const AffiliateCode &code)
{
    bindId(statement, 1, code.affiliate);
    bindText(statement, 2, storedText(code.kind));
    bindText(statement, 3, code.code.trimmed());
    bindText(statement, 4, keyOf(code));
    bindDay(statement, 5, code.validFrom);
    bindDay(statement, 6, code.validTo);
}

// Names who holds the code already: the schema's trigger only says that somebody does.
Result<> checkFree(Database &database, const AffiliateCode &code)
{
    SQLite::Statement query(
        database.sql(),
        "SELECT a.id, a.name FROM affiliate_code AS c JOIN affiliate AS a ON a.id = c.affiliate_id "
        "WHERE c.code_key = ?1 AND c.kind = ?2 AND c.id <> ifnull(?3, 0) "
        "AND ifnull(c.valid_from, -1e9) < ifnull(?5, 1e9) AND ifnull(?4, -1e9) < ifnull(c.valid_to, 1e9)");
    bindText(query, 1, keyOf(code));
    bindText(query, 2, storedText(code.kind));
    bindId(query, 3, code.id);
    bindDay(query, 4, code.validFrom);
    bindDay(query, 5, code.validTo);
    if (!query.executeStep())
        return {};
    if (AffiliateId(query.getColumn(0).getInt64()) == code.affiliate)
        return fail(ErrorCode::Conflict,
                    Text::tr("The affiliate already has the code %1 in that period.").arg(code.code));
    return fail(ErrorCode::Conflict,
                Text::tr("The code %1 belongs to %2 in that period. End it there first, or choose another period.")
                    .arg(code.code, textOf(query.getColumn(1))));
}

tl::unexpected<Error> noSuchCode()
{
    return fail(ErrorCode::NotFound, Text::tr("There is no such code. It may have been removed."));
}

} // namespace

Result<QList<AffiliateCode>> AffiliateRepository::codes(AffiliateId id) const
{
    return guarded([&]() -> Result<QList<AffiliateCode>> {
        SQLite::Statement query(m_database.sql(), std::string(codeColumns) +
                                                      "WHERE affiliate_id = ? ORDER BY kind, code_key, valid_from");
        bindId(query, 1, id);
        return codesOf(query);
    });
}

Result<QList<AffiliateCode>> AffiliateRepository::allCodes() const
{
    return guarded([&]() -> Result<QList<AffiliateCode>> {
        SQLite::Statement query(m_database.sql(), std::string(codeColumns) + "ORDER BY id");
        return codesOf(query);
    });
}

Result<AffiliateCodeId> AffiliateRepository::insertCode(const AffiliateCode &code)
{
    if (auto valid = checkValues(code); !valid)
        return fail(valid);
    return guarded([&]() -> Result<AffiliateCodeId> {
        if (auto free = checkFree(m_database, code); !free)
            return fail(free);
        SQLite::Statement insert(
            m_database.sql(),
            "INSERT INTO affiliate_code (affiliate_id, kind, code, code_key, valid_from, valid_to, id) "
            "VALUES (?, ?, ?, ?, ?, ?, ?)");
        bindFields(insert, code);
        bindId(insert, 7, code.id);
        insert.exec();
        const AffiliateCodeId id(m_database.sql().getLastInsertRowid());
        recordChange(m_database, "affiliate_code", id.value(), "insert", {}, auditFields(code), personalFields(code));
        return id;
    });
}

Result<> AffiliateRepository::updateCode(const AffiliateCode &code)
{
    if (auto valid = checkValues(code); !valid)
        return valid;
    return guarded([&]() -> Result<> {
        const auto present = findCode(m_database, code.id);
        if (!present)
            return noSuchCode();
        if (auto free = checkFree(m_database, code); !free)
            return free;
        SQLite::Statement update(m_database.sql(),
                                 "UPDATE affiliate_code SET affiliate_id = ?, kind = ?, code = ?, code_key = ?, "
                                 "valid_from = ?, valid_to = ? WHERE id = ?");
        bindFields(update, code);
        bindId(update, 7, code.id);
        update.exec();
        recordChange(m_database, "affiliate_code", code.id.value(), "update", auditFields(*present), auditFields(code),
                     personalFields(code) + personalFields(*present));
        return {};
    });
}

Result<> AffiliateRepository::removeCode(AffiliateCodeId id)
{
    return guarded([&]() -> Result<> {
        const auto present = findCode(m_database, id);
        if (!present)
            return noSuchCode();
        SQLite::Statement remove(m_database.sql(), "DELETE FROM affiliate_code WHERE id = ?");
        bindId(remove, 1, id);
        remove.exec();
        recordChange(m_database, "affiliate_code", id.value(), "delete", auditFields(*present), {},
                     personalFields(*present));
        return {};
    });
}

Result<QList<AffiliateEvent>> AffiliateRepository::events(AffiliateId id) const
{
    return guarded([&]() -> Result<QList<AffiliateEvent>> {
        QList<AffiliateEvent> events;
        SQLite::Statement query(m_database.sql(),
                                "SELECT id, at, kind, title, body FROM affiliate_event WHERE affiliate_id = ? "
                                "ORDER BY at DESC, id DESC");
        bindId(query, 1, id);
        while (query.executeStep())
            events.append(
                AffiliateEvent{AffiliateEventId(query.getColumn(0).getInt64()), id, instantOf(query.getColumn(1)),
                               fromStoredText<EventKind>(textOf(query.getColumn(2))).value_or(EventKind::Note),
                               textOf(query.getColumn(3)), textOf(query.getColumn(4))});
        return events;
    });
}

Result<AffiliateEventId> AffiliateRepository::insertEvent(const AffiliateEvent &event)
{
    if (!event.at.isValid())
        return fail(ErrorCode::InvalidInput, Text::tr("An entry of the timeline needs a date."));
    return guarded([&]() -> Result<AffiliateEventId> {
        SQLite::Statement insert(
            m_database.sql(),
            "INSERT INTO affiliate_event (id, affiliate_id, at, kind, title, body) VALUES (?, ?, ?, ?, ?, ?)");
        bindId(insert, 1, event.id);
        bindId(insert, 2, event.affiliate);
        insert.bind(3, static_cast<int64_t>(event.at.toSecsSinceEpoch()));
        bindText(insert, 4, storedText(event.kind));
        bindText(insert, 5, event.title);
        bindText(insert, 6, event.body);
        insert.exec();
        const AffiliateEventId id(m_database.sql().getLastInsertRowid());
        recordChange(
            m_database, "affiliate_event", id.value(), "insert", {},
            {{QStringLiteral("affiliate"), event.affiliate.value()}, {QStringLiteral("kind"), storedText(event.kind)}});
        return id;
    });
}

Result<> AffiliateRepository::removeEvent(AffiliateEventId id)
{
    return guarded([&]() -> Result<> {
        SQLite::Statement present(m_database.sql(), "SELECT affiliate_id, kind FROM affiliate_event WHERE id = ?");
        bindId(present, 1, id);
        if (!present.executeStep())
            return fail(ErrorCode::NotFound,
                        Text::tr("There is no such entry in the timeline. It may have been removed."));
        const QJsonObject before{{QStringLiteral("affiliate"), qint64(present.getColumn(0).getInt64())},
                                 {QStringLiteral("kind"), textOf(present.getColumn(1))}};
        present.reset();
        SQLite::Statement remove(m_database.sql(), "DELETE FROM affiliate_event WHERE id = ?");
        bindId(remove, 1, id);
        remove.exec();
        recordChange(m_database, "affiliate_event", id.value(), "delete", before, {});
        return {};
    });
}

Result<QHash<AffiliateId, QString>> AffiliateRepository::names() const
{
    return guarded([&]() -> Result<QHash<AffiliateId, QString>> {
        SQLite::Statement query(m_database.sql(), "SELECT id, name FROM affiliate");
        QHash<AffiliateId, QString> names;
        while (query.executeStep())
            names.insert(AffiliateId(query.getColumn(0).getInt64()), textOf(query.getColumn(1)));
        return names;
    });
}

Result<QStringList> AffiliateRepository::ignoredCodes() const
{
    return guarded([&]() -> Result<QStringList> {
        SQLite::Statement query(m_database.sql(), "SELECT code FROM ignored_code ORDER BY code_key");
        QStringList codes;
        while (query.executeStep())
            codes.append(textOf(query.getColumn(0)));
        return codes;
    });
}

Result<bool> AffiliateRepository::setCodeIgnored(const QString &code, bool ignored)
{
    const QString key = codeKey(code);
    if (key.isEmpty())
        return fail(ErrorCode::InvalidInput, Text::tr("Write the code."));
    return guarded([&]() -> Result<bool> {
        SQLite::Statement change(m_database.sql(), ignored ? "INSERT INTO ignored_code (code_key, code, ignored_at) "
                                                             "VALUES (?1, ?2, unixepoch()) ON CONFLICT DO NOTHING"
                                                           : "DELETE FROM ignored_code WHERE code_key = ?1");
        bindText(change, 1, key);
        if (ignored)
            bindText(change, 2, code.trimmed());
        return change.exec() > 0;
    });
}

} // namespace laurel
