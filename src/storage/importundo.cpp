#include "storage/importundo.h"

#include "storage/importstoreaffiliates.h"
#include "storage/importstoresection.h"
#include "storage/laterimport.h"
#include "storage/outsidepayoutstore.h"
#include "storage/ratestore.h"
#include "storage/rowdecisions.h"
#include "storage/sqlerror.h"
#include "storage/statements.h"
#include "storage/transaction.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QJsonDocument>
#include <QJsonObject>
#include <SQLiteCpp/Database.h>
#include <algorithm>
#include <iterator>

namespace laurel {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(ImportUndo)
};

constexpr int rowsBetweenLooks = 5000;

Result<> cancelledOrNot(const Job &job)
{
    if (job.isCancelled())
        return fail(ErrorCode::Cancelled, Text::tr("Taking back was cancelled. Nothing was changed."));
    return {};
}

/// The commission rows of a batch's conversions, as a FROM clause with ?1 for the batch.
std::string commissionsOfBatch()
{
    return "FROM conversion AS c CROSS JOIN commission AS m ON " + commissionIsOf("c.id", "m.id") + " WHERE c.batch_id = ?1";
}

void exec(Database &database, const std::string &sql, qint64 batch)
{
    SQLite::Statement statement(database.sql(), sql);
    statement.bind(1, int64_t(batch));
    statement.exec();
}

QSet<qint64> idsOf(Database &database, const char *sql)
{
    QSet<qint64> ids;
    SQLite::Statement query(database.sql(), sql);
    while (query.executeStep())
        ids.insert(query.getColumn(0).getInt64());
    return ids;
}

} // namespace

Result<> ImportUndo::run(ImportBatchId batch, Job &job)
{
    m_batch = batch.value();
    m_now = QDateTime::currentSecsSinceEpoch();
    const UncheckedSection section(m_database);
    Result<Transaction> transaction = Transaction::begin(m_database);
    if (!transaction)
        return fail(transaction);
    const Result<ImportKind> kind = checkBatch();
    if (!kind)
        return fail(kind);
    Result<CommissionReplacement> commissions = CommissionReplacement::open(m_database, {m_batch, m_now});
    if (!commissions)
        return fail(commissions);
    m_commissions.emplace(std::move(*commissions));
    Result<> undone;
    switch (*kind) {
    case ImportKind::Conversions:
    case ImportKind::Reassignment:
        undone = undoConversions(job);
        break;
    case ImportKind::Recompute:
        undone = undoRecompute();
        break;
    case ImportKind::Clicks:
        undone = undoClicks();
        break;
    case ImportKind::Affiliates:
        undone = undoAffiliates();
        break;
    case ImportKind::Payouts:
        undone = takeBackOutsidePayouts(m_database, m_batch);
        break;
    case ImportKind::Rates:
        undone = takeBackRates(m_database, m_batch);
        break;
    }
    if (undone)
        undone = m_commissions->finish();
    m_commissions.reset();
    if (!undone)
        return undone;
    if (m_also) {
        if (const Result<> done = m_also({m_batch, m_now}, m_stats); !done)
            return done;
    }
    if (const Result<> written = m_stats.write(m_database); !written)
        return written;
    if (const Result<> marked = markUndone(); !marked)
        return marked;
    if (const Result<> goOn = cancelledOrNot(job); !goOn)
        return goOn;
    return transaction->commit();
}

Result<ImportKind> ImportUndo::checkBatch()
{
    return guarded([&]() -> Result<ImportKind> {
        SQLite::Statement query(m_database.sql(), "SELECT kind, undone FROM import_batch WHERE id = ?1");
        query.bind(1, int64_t(m_batch));
        if (!query.executeStep())
            return fail(ErrorCode::NotFound, Text::tr("There is no import number %1.").arg(m_batch));
        if (query.getColumn(1).getInt() != 0)
            return fail(ErrorCode::RefusedByRule, Text::tr("This import was taken back already."));
        return ImportKind(query.getColumn(0).getInt());
    });
}

bool ImportUndo::any(const std::string &sql) const
{
    SQLite::Statement query(m_database.sql(), sql);
    query.bind(1, int64_t(m_batch));
    return query.executeStep();
}

Result<> ImportUndo::checkConversions()
{
    return guarded([&]() -> Result<> {
        if (const QString later = laterImport(m_database, "conversion_revision", m_batch); !later.isEmpty())
            return fail(ErrorCode::RefusedByRule, Text::tr("%1 changed orders of this one. Take that one back first.").arg(later));
        const std::string computedSince = "SELECT 1 FROM commission_history AS h JOIN import_batch AS b ON b.id = h.batch_id AND b.kind = "
            + std::to_string(int(ImportKind::Recompute)) + " AND b.undone = 0 AND b.id > ?1 WHERE h.commission_id / 1024 IN (";
        if (any(computedSince + "SELECT id FROM conversion WHERE batch_id = ?1) LIMIT 1")
            || any(computedSince + "SELECT conversion_id FROM conversion_revision WHERE replaced_by = ?1) LIMIT 1"))
            return fail(ErrorCode::RefusedByRule,
                        Text::tr("What the orders of this import earn was computed anew since. Take that back first, below Imports."));
        // An order that came after its refund is less from the start: nothing could give it back.
        if (any("SELECT 1 FROM conversion_refund AS r JOIN conversion_key AS k USING (source_id, external_id) "
                "JOIN conversion AS c ON c.id = k.conversion_id WHERE r.batch_id = ?1 AND c.batch_id > ?1 LIMIT 1"))
            return fail(ErrorCode::RefusedByRule, Text::tr("Orders of a later import count the refunds of this one. Take that one back first."));
        // Rows that were paid before an update are in its revision; any other paid row was made by this batch.
        if (any("SELECT 1 " + commissionsOfBatch()
                + " AND m.status IN (3, 4) AND NOT EXISTS (SELECT 1 FROM conversion_revision AS r, json_each(r.commissions) AS j "
                  "WHERE r.conversion_id = c.id AND r.replaced_by = ?1 AND json_extract(j.value, '$[0]') = m.sequence) LIMIT 1")) {
            return fail(ErrorCode::RefusedByRule,
                        Text::tr("Commissions of this import are in a payout or paid, and paid is paid. Correct single orders "
                           "instead."));
        }
        return {};
    });
}

Result<> ImportUndo::undoConversions(Job &job)
{
    if (const Result<> allowed = checkConversions(); !allowed)
        return allowed;
    Result<ConversionStore> conversions = ConversionStore::open(m_database);
    if (!conversions)
        return fail(conversions);
    Result<CustomerStore> customers = CustomerStore::open(m_database, m_batch);
    if (!customers)
        return fail(customers);
    if (const Result<> restored = restoreReplaced(*conversions, *customers, job); !restored)
        return restored;
    if (const Result<> removed = removeAdded(*customers, job); !removed)
        return removed;
    if (const Result<> finished = customers->finish(m_stats); !finished)
        return finished;
    if (const Result<> removed = customers->removeUnused(); !removed)
        return removed;
    return removeUnusedProducts();
}

Result<> ImportUndo::restoreReplaced(ConversionStore &conversions, CustomerStore &customers, Job &job)
{
    Result<std::vector<qint64>> ids = guarded([&]() -> Result<std::vector<qint64>> {
        std::vector<qint64> found;
        SQLite::Statement query(m_database.sql(),
                                "SELECT DISTINCT conversion_id FROM conversion_revision WHERE replaced_by = ?1 ORDER BY 1");
        query.bind(1, int64_t(m_batch));
        while (query.executeStep())
            found.push_back(query.getColumn(0).getInt64());
        return found;
    });
    if (!ids)
        return fail(ids);
    for (size_t i = 0; i < ids->size(); ++i) {
        if (i % rowsBetweenLooks == 0) {
            job.setProgress(qint64(i), qint64(ids->size()));
            if (const Result<> goOn = cancelledOrNot(job); !goOn)
                return goOn;
        }
        if (const Result<> restored = restoreOne(conversions, customers, (*ids)[i]); !restored)
            return restored;
    }
    return guarded([&]() -> Result<> {
        exec(m_database, "DELETE FROM conversion_revision WHERE replaced_by = ?1", m_batch);
        return {};
    });
}

Result<> ImportUndo::restoreOne(ConversionStore &conversions, CustomerStore &customers, qint64 conversion)
{
    const Result<StoredConversion> now = conversions.load(conversion);
    if (!now)
        return fail(now);
    Result<StoredConversion> before = conversions.loadReplaced(conversion, m_batch);
    if (!before)
        return fail(before);
    before->row.code = before->code;
    for (const qint64 customer : {now->row.customer, before->row.customer}) {
        if (const Result<> noted = customers.willChange(customer, m_stats); !noted)
            return noted;
    }
    m_products.insert(now->row.product);
    for (const ItemRecord &item : now->items)
        m_products.insert(item.product);
    m_stats.addConversion(now->row, -1);
    m_stats.addConversion(before->row, 1);
    for (const CommissionRecord &row : now->commissions)
        m_stats.addCommission(row, -1);
    std::vector<CommissionRecord> unlocked;
    for (const CommissionRecord &row : before->commissions) {
        // A row that went into a payout meanwhile stays as it is now.
        const auto locked = std::find_if(now->commissions.begin(), now->commissions.end(), [&row](const CommissionRecord &other) {
            return other.sequence == row.sequence && other.isLocked();
        });
        if (locked != now->commissions.end())
            m_stats.addCommission(*locked, 1);
        else
            unlocked.push_back(row);
    }
    if (const Result<> updated = conversions.update(before->row, before->items, before->codes, before->shares); !updated)
        return updated;
    return putBack(conversion, now->commissions, std::move(unlocked));
}

Result<> ImportUndo::putBack(qint64 conversion, const std::vector<CommissionRecord> &now, std::vector<CommissionRecord> rows)
{
    std::vector<CommissionRecord> open;
    std::ranges::copy_if(now, std::back_inserter(open), [](const CommissionRecord &row) { return !row.isLocked(); });
    for (CommissionRecord &row : rows) {
        if (row.isLocked()) // its payment failed or was voided since
            row.status = int(CommissionStatus::Approved);
    }
    keepDecisions(open, rows);
    for (const CommissionRecord &row : rows)
        m_stats.addCommission(row, 1);
    return m_commissions->replace(conversion, open, rows);
}

Result<> ImportUndo::removeAdded(CustomerStore &customers, Job &job)
{
    return guarded([&]() -> Result<> {
        SQLite::Statement query(m_database.sql(), "SELECT id, kind, status, day, affiliate_id, customer_id, product_id, currency, "
                                                  "gross, discount, refunded, net FROM conversion WHERE batch_id = ?1");
        query.bind(1, int64_t(m_batch));
        for (qint64 rows = 0; query.executeStep(); ++rows) {
            const auto number = [&query](int column) { return qint64(query.getColumn(column).getInt64()); };
            ConversionRecord row;
            row.id = number(0);
            row.kind = int(number(1));
            row.status = int(number(2));
            row.day = number(3);
            row.affiliate = number(4);
            row.customer = number(5);
            row.currency = currencyOf(query.getColumn(7));
            row.gross = number(8);
            row.discount = number(9);
            row.refunded = number(10);
            row.net = number(11);
            m_products.insert(number(6));
            m_stats.addConversion(row, -1);
            if (const Result<> noted = customers.willChange(row.customer, m_stats); !noted)
                return noted;
            if (rows % rowsBetweenLooks == 0) {
                if (const Result<> goOn = cancelledOrNot(job); !goOn)
                    return goOn;
            }
        }
        SQLite::Statement commissions(m_database.sql(),
                                      "SELECT m.affiliate_id, m.currency, m.amount, m.status, m.day " + commissionsOfBatch());
        commissions.bind(1, int64_t(m_batch));
        while (commissions.executeStep()) {
            CommissionRecord row;
            row.affiliate = commissions.getColumn(0).getInt64();
            row.currency = currencyOf(commissions.getColumn(1));
            row.amount = commissions.getColumn(2).getInt64();
            row.status = commissions.getColumn(3).getInt();
            row.day = commissions.getColumn(4).getInt64();
            m_stats.addCommission(row, -1);
        }
        SQLite::Statement items(m_database.sql(), "SELECT DISTINCT product_id FROM conversion_item WHERE conversion_id IN "
                                                  "(SELECT id FROM conversion WHERE batch_id = ?1)");
        items.bind(1, int64_t(m_batch));
        while (items.executeStep())
            m_products.insert(items.getColumn(0).getInt64());
        exec(m_database, "DELETE FROM commission WHERE id IN (SELECT m.id " + commissionsOfBatch() + ")", m_batch);
        // Foreign keys are not looked at here.
        exec(m_database, "UPDATE commission_entry SET conversion_id = NULL WHERE conversion_id IN "
                         "(SELECT id FROM conversion WHERE batch_id = ?1)",
             m_batch);
        exec(m_database, "DELETE FROM conversion_share WHERE conversion_id IN (SELECT id FROM conversion WHERE batch_id = ?1)", m_batch);
        exec(m_database, "DELETE FROM conversion_item WHERE conversion_id IN (SELECT id FROM conversion WHERE batch_id = ?1)",
             m_batch);
        exec(m_database, "DELETE FROM conversion_code WHERE conversion_id IN (SELECT id FROM conversion WHERE batch_id = ?1)",
             m_batch);
        exec(m_database, "DELETE FROM conversion_key WHERE (source_id, external_id, occurrence) IN "
                         "(SELECT source_id, external_id, occurrence FROM conversion WHERE batch_id = ?1)",
             m_batch);
        exec(m_database, "DELETE FROM conversion WHERE batch_id = ?1", m_batch);
        exec(m_database, "DELETE FROM conversion_refund WHERE batch_id = ?1", m_batch);
        exec(m_database, "UPDATE product SET category = '', category_batch = NULL WHERE category_batch = ?1", m_batch);
        return {};
    });
}

Result<> ImportUndo::removeUnusedProducts()
{
    m_products.remove(0);
    if (m_products.isEmpty())
        return {};
    return guarded([&]() -> Result<> {
        // Older revisions may still name a product that no order has now.
        const QSet<qint64> used =
            idsOf(m_database, "SELECT product_id FROM conversion WHERE product_id IS NOT NULL UNION "
                              "SELECT product_id FROM conversion_item UNION "
                              "SELECT product_id FROM conversion_revision WHERE product_id IS NOT NULL UNION "
                              "SELECT json_extract(j.value, '$[1]') FROM conversion_revision AS r, json_each(r.items) AS j");
        for (const qint64 id : m_products - used)
            exec(m_database, "DELETE FROM product WHERE id = ?1", id);
        return {};
    });
}

Result<> ImportUndo::undoClicks()
{
    return guarded([&]() -> Result<> {
        if (const QString later = laterImport(m_database, "click_day_revision", m_batch); !later.isEmpty())
            return fail(ErrorCode::RefusedByRule, Text::tr("%1 changed clicks of this one. Take that one back first.").arg(later));
        SQLite::Statement program(m_database.sql(), "SELECT currency FROM program");
        program.executeStep();
        const Currency currency = currencyOf(program.getColumn(0));
        const auto count = [&](const char *sql, int sign) {
            SQLite::Statement query(m_database.sql(), sql);
            query.bind(1, int64_t(m_batch));
            while (query.executeStep()) {
                const StatKey key{query.getColumn(0).getInt64(), currency, query.getColumn(1).getInt64()};
                m_stats.add(key, StatChanges::Clicks, sign * query.getColumn(2).getInt64());
                m_stats.add(key, StatChanges::Impressions, sign * query.getColumn(3).getInt64());
            }
        };
        count("SELECT affiliate_id, day, clicks, impressions FROM click_day WHERE batch_id = ?1", -1);
        count("SELECT affiliate_id, day, clicks, impressions FROM click_day_revision WHERE replaced_by = ?1", 1);
        exec(m_database, "DELETE FROM click_day WHERE batch_id = ?1", m_batch);
        exec(m_database,
             "INSERT INTO click_day SELECT source_id, day, code, batch_id, affiliate_id, clicks, impressions "
             "FROM click_day_revision WHERE replaced_by = ?1",
             m_batch);
        exec(m_database, "DELETE FROM click_day_revision WHERE replaced_by = ?1", m_batch);
        exec(m_database, "DELETE FROM click WHERE batch_id = ?1", m_batch);
        return {};
    });
}

Result<> ImportUndo::undoAffiliates()
{
    return guarded([&]() -> Result<> {
        SQLite::Statement query(m_database.sql(),
                                "SELECT affiliate_id, before, after FROM affiliate_revision WHERE replaced_by = ?1");
        query.bind(1, int64_t(m_batch));
        while (query.executeStep()) {
            const AffiliateId id(query.getColumn(0).getInt64());
            const QByteArray before = QByteArray::fromStdString(query.getColumn(1).getString());
            const QByteArray after = QByteArray::fromStdString(query.getColumn(2).getString());
            const Result<QByteArray> now = affiliateState(m_database, id);
            if (!now)
                return fail(now);
            const QString name = QJsonDocument::fromJson(after).object().value(QStringLiteral("name")).toString();
            if (*now != after) {
                return fail(ErrorCode::RefusedByRule,
                            Text::tr("%1 was changed since this import. Take that change back first.").arg(name));
            }
            const Result<> restored = before.isEmpty() ? removeImportedAffiliate(m_database, id, name)
                                                       : restoreAffiliate(m_database, id, before);
            if (!restored)
                return restored;
        }
        exec(m_database, "DELETE FROM affiliate_revision WHERE replaced_by = ?1", m_batch);
        return {};
    });
}

Result<> ImportUndo::markUndone()
{
    return guarded([&]() -> Result<> {
        exec(m_database, "UPDATE import_reject SET retried_in = NULL WHERE retried_in = ?1", m_batch);
        exec(m_database, "UPDATE import_batch SET undone = 1 WHERE id = ?1", m_batch);
        return {};
    });
}

} // namespace laurel
