#include "storage/outsidepayoutstore.h"

#include "storage/laterimport.h"
#include "storage/sqlerror.h"
#include "storage/statements.h"

#include <QCoreApplication>
#include <SQLiteCpp/Database.h>

namespace laurel {

namespace {

constexpr const char *changeable =
    "batch_id, line, affiliate_id, payee_code, payee_email, payee_name, day, currency, amount, method, "
    "status, period_from, period_last";

void bindFields(SQLite::Statement &statement, int first, qint64 batch, const OutsidePayout &payout)
{
    statement.bind(first, int64_t(batch));
    statement.bind(first + 1, int64_t(payout.line));
    bindId(statement, first + 2, payout.affiliate);
    bindText(statement, first + 3, payout.payee.code);
    bindText(statement, first + 4, payout.payee.email);
    bindText(statement, first + 5, payout.payee.name);
    bindDay(statement, first + 6, payout.day);
    bindText(statement, first + 7, payout.amount.currency().code());
    statement.bind(first + 8, int64_t(payout.amount.minor()));
    bindText(statement, first + 9, payout.method);
    bindText(statement, first + 10, keyOf(payout.status));
    bindDay(statement, first + 11, payout.periodFrom);
    bindDay(statement, first + 12, payout.periodLast);
}

/// The columns of changeable, from @p first.
OutsidePayout fieldsOf(SQLite::Statement &query, int first)
{
    OutsidePayout payout;
    payout.line = query.getColumn(first + 1).getInt64();
    payout.affiliate = AffiliateId(query.getColumn(first + 2).getInt64());
    payout.payee = {textOf(query.getColumn(first + 3)), textOf(query.getColumn(first + 4)),
                    textOf(query.getColumn(first + 5))};
    payout.day = dayOf(query.getColumn(first + 6));
    payout.amount = Money(query.getColumn(first + 8).getInt64(), currencyOf(query.getColumn(first + 7)));
    payout.method = textOf(query.getColumn(first + 9));
    payout.status = outsidePayoutStatus(textOf(query.getColumn(first + 10))).value_or(OutsidePayoutStatus::Paid);
    payout.periodFrom = dayOf(query.getColumn(first + 11));
    payout.periodLast = dayOf(query.getColumn(first + 12));
    return payout;
}

} // namespace

struct OutsidePayoutStore::Statements
{
    SQLite::Statement find;
    SQLite::Statement insert;
    SQLite::Statement keep;
    SQLite::Statement update;

    explicit Statements(SQLite::Database &sql)
        : find(sql, std::string("SELECT id, ") + changeable +
                        " FROM outside_payout WHERE source_id = ?1 AND external_id = ?2 AND occurrence = ?3")
        , insert(sql, std::string("INSERT INTO outside_payout (source_id, external_id, occurrence, ") + changeable +
                          ") VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15, ?16)")
        , keep(sql, std::string("INSERT INTO outside_payout_revision (replaced_by, payout_id, ") + changeable +
                        ") SELECT ?2, id, " + changeable + " FROM outside_payout WHERE id = ?1")
        , update(sql, std::string("UPDATE outside_payout SET (") + changeable +
                          ") = (?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14) WHERE id = ?1")
    {}
};

OutsidePayoutStore::OutsidePayoutStore(Database &database, qint64 source, qint64 batch)
    : m_database(database)
    , m_source(source)
    , m_batch(batch)
{}

OutsidePayoutStore::OutsidePayoutStore(OutsidePayoutStore &&) noexcept = default;
OutsidePayoutStore::~OutsidePayoutStore() = default;

OutsidePayoutStore::Statements &OutsidePayoutStore::statements()
{
    if (!m_statements)
        m_statements = std::make_unique<Statements>(m_database.sql());
    return *m_statements;
}

Result<std::optional<OutsidePayoutStore::Known>> OutsidePayoutStore::find(const QString &externalId, int occurrence)
{
    return guarded([&]() -> Result<std::optional<Known>> {
        SQLite::Statement &query = statements().find;
        query.reset();
        query.bind(1, int64_t(m_source));
        bindText(query, 2, externalId);
        query.bind(3, occurrence);
        if (!query.executeStep())
            return std::nullopt;
        Known known{query.getColumn(0).getInt64(), fieldsOf(query, 1)};
        known.payout.externalId = externalId;
        known.payout.occurrence = occurrence;
        query.reset();
        return known;
    });
}

Result<ImportStore::Change> OutsidePayoutStore::put(OutsidePayout payout, const std::optional<Known> &known)
{
    return guarded([&]() -> Result<ImportStore::Change> {
        if (!known) {
            SQLite::Statement &insert = statements().insert;
            insert.reset();
            insert.bind(1, int64_t(m_source));
            bindText(insert, 2, payout.externalId);
            insert.bind(3, payout.occurrence);
            bindFields(insert, 4, m_batch, payout);
            insert.exec();
            return ImportStore::Change::Added;
        }
        if (!payout.affiliate.isValid())
            payout.affiliate = known->payout.affiliate;
        OutsidePayout before = known->payout;
        before.line = payout.line;
        if (before == payout)
            return ImportStore::Change::Unchanged;
        replace(known->id, payout);
        return ImportStore::Change::Updated;
    });
}

void OutsidePayoutStore::replace(qint64 id, const OutsidePayout &payout)
{
    SQLite::Statement &keep = statements().keep;
    keep.reset();
    keep.bind(1, int64_t(id));
    keep.bind(2, int64_t(m_batch));
    keep.exec();
    SQLite::Statement &update = statements().update;
    update.reset();
    update.bind(1, int64_t(id));
    bindFields(update, 2, m_batch, payout);
    update.exec();
}

Result<> takeBackOutsidePayouts(Database &database, qint64 batch)
{
    return guarded([&]() -> Result<> {
        const QString later = laterImport(database, "outside_payout_revision", batch);
        if (!later.isEmpty()) {
            return fail(ErrorCode::RefusedByRule,
                        QCoreApplication::translate("ImportUndo",
                                                    "%1 changed payouts of this import. Take that one back first.")
                            .arg(later));
        }
        const auto run = [&](const std::string &sql) {
            SQLite::Statement statement(database.sql(), sql);
            statement.bind(1, int64_t(batch));
            statement.exec();
        };
        run(std::string("UPDATE outside_payout SET (") + changeable + ") = (SELECT " + changeable +
            " FROM outside_payout_revision AS r WHERE r.replaced_by = ?1 AND r.payout_id = outside_payout.id) "
            "WHERE id IN (SELECT payout_id FROM outside_payout_revision WHERE replaced_by = ?1)");
        run("DELETE FROM outside_payout_revision WHERE replaced_by = ?1");
        run("DELETE FROM outside_payout WHERE batch_id = ?1");
        return {};
    });
}

} // namespace laurel
