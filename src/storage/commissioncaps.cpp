#include "storage/commissionrepository.h"

#include "storage/audit.h"
#include "storage/sqlerror.h"
#include "storage/statements.h"
#include "storage/storedtext.h"

#include <QCoreApplication>
#include <SQLiteCpp/Database.h>

namespace laurel {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(CommissionRepository)
};

const QString validToField = QStringLiteral("validTo");

Result<> checkCap(const CommissionCap &cap)
{
    if (cap.affiliate.isValid() && cap.tier.isValid())
        return fail(ErrorCode::InvalidInput, Text::tr("A cap is for one affiliate, for a tier, or for everybody."));
    if (cap.amount.minor() <= 0 || !cap.amount.currency().isValid())
        return fail(ErrorCode::InvalidInput, Text::tr("A cap is more than nothing and has a currency."));
    if (cap.validFrom.isValid() && cap.validTo.isValid() && cap.validFrom >= cap.validTo)
        return fail(ErrorCode::InvalidInput, Text::tr("A cap has to end after it begins."));
    return {};
}

QJsonObject auditFields(const CommissionCap &cap)
{
    return {{QStringLiteral("affiliate"), cap.affiliate.value()},
            {QStringLiteral("tier"), cap.tier.value()},
            {QStringLiteral("together"), cap.together},
            {QStringLiteral("per"), storedText(cap.per)},
            {QStringLiteral("amount"), QString(cap.amount.toDecimalText() + u' ' + cap.amount.currency().code())},
            {QStringLiteral("validFrom"), cap.validFrom.toString(Qt::ISODate)},
            {validToField, cap.validTo.toString(Qt::ISODate)}};
}

} // namespace

Result<QList<CommissionCap>> CommissionRepository::caps() const
{
    return guarded([&]() -> Result<QList<CommissionCap>> {
        QList<CommissionCap> caps;
        SQLite::Statement query(m_database.sql(), "SELECT id, affiliate_id, tier_id, together, per, amount, currency, valid_from, "
                                                  "valid_to FROM commission_cap ORDER BY id");
        while (query.executeStep()) {
            CommissionCap &cap = caps.emplace_back();
            cap.id = CommissionCapId(query.getColumn(0).getInt64());
            cap.affiliate = AffiliateId(query.getColumn(1).getInt64());
            cap.tier = TierId(query.getColumn(2).getInt64());
            cap.together = query.getColumn(3).getInt() != 0;
            cap.per = fromStoredText<CapPeriod>(textOf(query.getColumn(4))).value_or(CapPeriod::Month);
            cap.amount = Money(query.getColumn(5).getInt64(), currencyOf(query.getColumn(6)));
            cap.validFrom = dayOf(query.getColumn(7));
            cap.validTo = dayOf(query.getColumn(8));
        }
        return caps;
    });
}

Result<CommissionCapId> CommissionRepository::insertCap(const CommissionCap &cap)
{
    if (const Result<> valid = checkCap(cap); !valid)
        return fail(valid);
    return guarded([&]() -> Result<CommissionCapId> {
        SQLite::Statement insert(m_database.sql(), "INSERT INTO commission_cap (id, affiliate_id, tier_id, together, per, amount, currency, "
                                                   "valid_from, valid_to) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)");
        bindId(insert, 1, cap.id);
        bindId(insert, 2, cap.affiliate);
        bindId(insert, 3, cap.tier);
        insert.bind(4, int(cap.together));
        bindText(insert, 5, storedText(cap.per));
        insert.bind(6, int64_t(cap.amount.minor()));
        bindText(insert, 7, cap.amount.currency().code());
        bindDay(insert, 8, cap.validFrom);
        bindDay(insert, 9, cap.validTo);
        insert.exec();
        const CommissionCapId id(m_database.sql().getLastInsertRowid());
        recordChange(m_database, "commission_cap", id.value(), "insert", {}, auditFields(cap));
        return id;
    });
}

Result<> CommissionRepository::endCap(CommissionCapId id, QDate day)
{
    const Result<QList<CommissionCap>> all = caps();
    if (!all)
        return fail(all);
    return guarded([&]() -> Result<> {
        for (const CommissionCap &cap : *all) {
            if (cap.id != id)
                continue;
            const bool begun = !cap.validFrom.isValid() || cap.validFrom < day;
            SQLite::Statement end(m_database.sql(), begun ? "UPDATE commission_cap SET valid_to = ?2 WHERE id = ?1"
                                                          : "DELETE FROM commission_cap WHERE id = ?1 AND ?2 IS NOT NULL");
            bindId(end, 1, id);
            bindDay(end, 2, day);
            end.exec();
            CommissionCap after = cap;
            after.validTo = day;
            recordChange(m_database, "commission_cap", id.value(), begun ? "end" : "delete", auditFields(cap),
                         begun ? auditFields(after) : QJsonObject());
            return {};
        }
        return fail(ErrorCode::NotFound, Text::tr("There is no such cap. It may have been removed."));
    });
}

} // namespace laurel
