#include "storage/importstorerows.h"

#include "storage/importstorequery.h"
#include "storage/sqlerror.h"

#include <SQLiteCpp/Database.h>
#include <algorithm>
#include <sqlite3.h>

namespace laurel {

namespace {

constexpr qint64 ofAffiliatesAtOnce = 1 << 20; // 8 MiB; the more are written together, the fewer pages are touched

/// In the order that storedConversionOf() reads.
constexpr const char *conversionColumns =
    "id, source_id, batch_id, line, external_id, occurrence, kind, status, occurred_at, day, affiliate_id, reason, code, "
    "customer_id, product_id, quantity, currency, gross, discount, tax, shipping, refunded, net";

class ItemRows final : public BulkRows
{
public:
    explicit ItemRows(std::span<const ItemRecord> rows) : m_rows(rows) {}
    [[nodiscard]] qint64 count() const override { return qint64(m_rows.size()); }
    void value(sqlite3_context *context, qint64 index, int column) const override
    {
        const ItemRecord &row = m_rows[size_t(index)];
        switch (column) {
        case 0: return sqlite3_result_int64(context, row.conversion);
        case 1: return sqlite3_result_int(context, row.position);
        case 2: return sqlite3_result_int64(context, row.product);
        case 3: return sqlite3_result_int64(context, row.quantity);
        case 4: return sqlite3_result_int64(context, row.gross);
        default: return sqlite3_result_int64(context, row.discount);
        }
    }

private:
    std::span<const ItemRecord> m_rows;
};

class CodeRows final : public BulkRows
{
public:
    explicit CodeRows(std::span<const CodeRecord> rows) : m_rows(rows) {}
    [[nodiscard]] qint64 count() const override { return qint64(m_rows.size()); }
    void value(sqlite3_context *context, qint64 index, int column) const override
    {
        const CodeRecord &row = m_rows[size_t(index)];
        switch (column) {
        case 0: return sqlite3_result_int64(context, row.conversion);
        case 1: return sqlite3_result_int(context, int(row.column));
        default: return resultText(context, row.code);
        }
    }

private:
    std::span<const CodeRecord> m_rows;
};

class ShareRows final : public BulkRows
{
public:
    explicit ShareRows(std::span<const ShareRecord> rows) : m_rows(rows) {}
    [[nodiscard]] qint64 count() const override { return qint64(m_rows.size()); }
    void value(sqlite3_context *context, qint64 index, int column) const override
    {
        const ShareRecord &row = m_rows[size_t(index)];
        switch (column) {
        case 0: return sqlite3_result_int64(context, row.conversion);
        case 1: return sqlite3_result_int64(context, row.affiliate);
        default: return sqlite3_result_int64(context, row.ppm);
        }
    }

private:
    std::span<const ShareRecord> m_rows;
};

/// Binds the columns of `update` in their order, from ?1.
void runWith(StoreQuery &update, const ConversionRecord &row)
{
    const auto id = [&update](int index, qint64 value) {
        if (value > 0)
            update.bind(index, value);
        else
            update.bindNull(index);
    };
    const std::string currency = row.currency.code().toStdString();
    update.bind(1, row.batch);
    update.bind(2, row.line);
    update.bind(3, qint64(row.kind));
    update.bind(4, qint64(row.status));
    update.bind(5, row.occurredAt);
    update.bind(6, qint64(row.day));
    id(7, row.affiliate);
    update.bind(8, qint64(row.reason));
    update.bind(9, row.code);
    id(10, row.customer);
    id(11, row.product);
    update.bind(12, row.quantity);
    update.bind(13, currency);
    update.bind(14, row.gross);
    update.bind(15, row.discount);
    update.bind(16, row.tax);
    update.bind(17, row.shipping);
    update.bind(18, row.refunded);
    update.bind(19, row.net);
    update.bind(20, row.id);
    update.run();
}

void runFor(StoreQuery &statement, qint64 id)
{
    statement.bind(1, id);
    statement.run();
}

} // namespace

StoredConversion storedConversionOf(const StoreQuery &query)
{
    StoredConversion stored;
    ConversionRecord &row = stored.row;
    row.id = query.number(0);
    row.source = query.number(1);
    row.batch = query.number(2);
    row.line = query.number(3);
    stored.externalId = query.text(4);
    row.occurrence = int(query.number(5));
    row.kind = int(query.number(6));
    row.status = int(query.number(7));
    row.occurredAt = query.number(8);
    row.day = query.number(9);
    row.affiliate = query.number(10);
    row.reason = int(query.number(11));
    stored.code = query.text(12);
    row.customer = query.number(13);
    row.product = query.number(14);
    row.quantity = query.number(15);
    row.currency = query.currency(16);
    row.gross = query.number(17);
    row.discount = query.number(18);
    row.tax = query.number(19);
    row.shipping = query.number(20);
    row.refunded = query.number(21);
    row.net = query.number(22);
    return stored;
}

CommissionRecord commissionRecordOf(const StoreQuery &query)
{
    CommissionRecord row;
    row.conversion = query.number(0);
    row.sequence = int(query.number(1));
    row.affiliate = query.number(2);
    row.day = query.number(3);
    row.currency = query.currency(4);
    row.basis = query.number(5);
    row.rule = query.number(6);
    row.ruleVersion = int(query.number(7));
    row.ratePpm = query.isNull(8) ? -1 : query.number(8);
    row.amount = query.number(9);
    row.cut = query.number(10);
    row.status = int(query.number(11));
    row.holdUntil = query.number(12);
    return row;
}

bool CommissionRecord::sameTerms(const CommissionRecord &other) const
{
    return affiliate == other.affiliate && day == other.day && currency == other.currency && basis == other.basis
        && rule == other.rule && ruleVersion == other.ruleVersion && ratePpm == other.ratePpm && amount == other.amount
        && cut == other.cut && holdUntil == other.holdUntil;
}

Result<ConversionStore> ConversionStore::open(Database &database)
{
    ConversionStore store(database);
    if (const Result<> prepared = store.prepare(); !prepared)
        return fail(prepared);
    return store;
}

Result<> ConversionStore::prepare()
{
    // Columns and values in the table's own order: SQLite then builds the row where it reads it.
    struct Target
    {
        const char *module;
        const char *into;
        int columns;
        std::string select;
    };
    const std::array targets = {
        Target{"laurel_bulk_key", "conversion_key", 4, bulkColumns(4)},
        Target{"laurel_bulk_item", "conversion_item", 6, bulkColumns(6)},
        Target{"laurel_bulk_code", "conversion_code", 3, bulkColumns(3)},
        Target{"laurel_bulk_share", "conversion_share", 3, bulkColumns(3)}};
    for (const Target &target : targets) {
        Result<BulkStatement> insert =
            BulkStatement::insert(m_database->handle(), target.module, target.columns, target.into, target.select);
        if (!insert)
            return fail(insert);
        m_inserts.push_back(std::move(*insert));
    }
    Result<ConversionImage> image = ConversionImage::open(*m_database);
    if (!image)
        return fail(image);
    m_new.emplace(std::move(*image));
    return guarded([&]() -> Result<> {
        m_find.emplace(m_database->handle(), "SELECT conversion_id FROM conversion_key WHERE source_id = ?1 "
                                             "AND external_id = ?2 AND occurrence = ?3");
        m_load.emplace(m_database->handle(), std::string("SELECT ") + conversionColumns + " FROM conversion WHERE id = ?1");
        m_loadItems.emplace(m_database->handle(), "SELECT position, product_id, quantity, gross, discount "
                                                  "FROM conversion_item WHERE conversion_id = ?1 ORDER BY position");
        m_loadCommissions.emplace(m_database->handle(),
                                  std::string("SELECT ") + commissionColumns + " FROM commission WHERE "
                                      + commissionIsOf("?1") + " ORDER BY id");
        m_loadCodes.emplace(m_database->handle(), "SELECT kind, code FROM conversion_code WHERE conversion_id = ?1 ORDER BY kind");
        m_loadShares.emplace(m_database->handle(), "SELECT affiliate_id, share_ppm FROM conversion_share WHERE conversion_id = ?1 ORDER BY 1");
        m_changes.emplace(m_database->handle());
        m_anyShares = numberOf(m_database->handle(), "SELECT EXISTS (SELECT 1 FROM conversion_share)") != 0;
        // AUTOINCREMENT: an id is never given twice, not even after an undo.
        m_lastConversion = std::max(numberOf(m_database->handle(), "SELECT seq FROM sqlite_sequence WHERE name = 'conversion'"),
                                    numberOf(m_database->handle(), "SELECT max(id) FROM conversion"));
        m_lastAtStart = m_lastConversion;
        return {};
    });
}

Result<> ConversionStore::insert(std::span<const ConversionRecord> rows, std::span<const ItemRecord> items,
                                 std::span<const CommissionRecord> commissions, std::span<const CodeRecord> codes,
                                 std::span<const ShareRecord> shares)
{
    if (rows.empty())
        return {};
    for (const ConversionRecord &row : rows) {
        if (const Result<> added = m_new->add(row); !added)
            return added;
    }
    for (const CommissionRecord &row : commissions) {
        if (const Result<> added = m_new->add(row); !added)
            return added;
    }
    if (m_new->isFull()) {
        if (const Result<> written = m_new->write(); !written)
            return written;
    }
    m_source = rows.front().source;
    for (const ConversionRecord &row : rows)
        m_keys.add(row.externalId, row.occurrence, row.id);
    if (m_keys.isFull()) {
        if (const Result<> written = m_keys.write(m_inserts[Keys], m_source); !written)
            return written;
    }
    if (!items.empty()) {
        if (const Result<> done = m_inserts[Items].run(ItemRows(items)); !done)
            return done;
    }
    if (!codes.empty()) {
        if (const Result<> done = m_inserts[Codes].run(CodeRows(codes)); !done)
            return done;
    }
    if (!shares.empty()) {
        m_anyShares = true;
        if (const Result<> done = m_inserts[Shares].run(ShareRows(shares)); !done)
            return done;
    }
    for (const ConversionRecord &row : rows)
        m_ofAffiliates[row.affiliate].push_back({qint32(row.day), quint32(row.id - m_lastAtStart)});
    m_unwritten += qint64(rows.size());
    return m_unwritten < ofAffiliatesAtOnce ? Result<>() : writeOfAffiliates();
}

Result<> ConversionStore::writeOfAffiliates()
{
    QList<qint64> affiliates = m_ofAffiliates.keys();
    std::sort(affiliates.begin(), affiliates.end());
    Result<BulkCopy> copy = BulkCopy::open(m_database->handle(), "affiliate_conversion");
    if (!copy)
        return fail(copy);
    for (const qint64 affiliate : std::as_const(affiliates)) {
        std::vector<DayConversion> &rows = m_ofAffiliates[affiliate];
        if (!std::is_sorted(rows.begin(), rows.end()))
            std::sort(rows.begin(), rows.end());
        for (const DayConversion &row : rows) {
            SqliteRecord &record = copy->record();
            record.add(affiliate);
            record.add(qint64(row.day));
            record.add(m_lastAtStart + row.conversion);
            if (const Result<> added = copy->addEntry(); !added)
                return added;
        }
    }
    m_ofAffiliates.clear();
    m_unwritten = 0;
    return copy->write();
}

Result<> ConversionStore::find(qint64 source, std::span<KeyProbe> probes, Among among)
{
    if (among == Among::All) {
        if (const Result<> written = m_keys.write(m_inserts[Keys], m_source); !written)
            return written;
    }
    return guarded([&]() -> Result<> {
        m_find->bind(1, source);
        for (KeyProbe &probe : probes) {
            m_find->bind(2, probe.externalId);
            m_find->bind(3, qint64(probe.occurrence));
            probe.conversion = m_find->step() ? m_find->number(0) : 0;
            m_find->reset();
        }
        return {};
    });
}

Result<> ConversionStore::finish()
{
    return m_new->write()
        .and_then([this] { return writeOfAffiliates(); })
        .and_then([this] { return m_keys.write(m_inserts[Keys], m_source); });
}

Result<StoredConversion> ConversionStore::load(qint64 id)
{
    if (m_new->firstId() != 0 && id >= m_new->firstId()) {
        if (const Result<> written = m_new->write(); !written)
            return fail(written);
    }
    return guarded([&]() -> Result<StoredConversion> {
        for (StoreQuery *query : {&*m_load, &*m_loadItems, &*m_loadCommissions, &*m_loadCodes})
            query->bind(1, id);
        if (!m_load->step())
            return fail(ErrorCode::Damaged, QString(), QStringLiteral("conversion_key without conversion"));
        StoredConversion stored = storedConversionOf(*m_load);
        m_load->reset();
        while (m_loadItems->step()) {
            stored.items.push_back({id, int(m_loadItems->number(0)), m_loadItems->number(1), m_loadItems->number(2),
                                    m_loadItems->number(3), m_loadItems->number(4)});
        }
        m_loadItems->reset();
        while (m_loadCommissions->step())
            stored.commissions.push_back(commissionRecordOf(*m_loadCommissions));
        m_loadCommissions->reset();
        while (m_loadCodes->step())
            stored.codes.push_back({CodeColumn(m_loadCodes->number(0)), std::string(m_loadCodes->text(1))});
        m_loadCodes->reset();
        if (!m_anyShares)
            return stored;
        m_loadShares->bind(1, id);
        while (m_loadShares->step())
            stored.shares.push_back({id, m_loadShares->number(0), m_loadShares->number(1)});
        m_loadShares->reset();
        return stored;
    });
}

Result<> ConversionStore::update(const ConversionRecord &row, std::span<const ItemRecord> items, std::span<const StoredCode> codes,
                                 std::span<const ShareRecord> shares)
{
    const Result<> updated = guarded([&]() -> Result<> {
        runWith(m_changes->update, row);
        runFor(m_changes->removeItems, row.id);
        runFor(m_changes->removeCodes, row.id);
        if (m_anyShares)
            runFor(m_changes->removeShares, row.id);
        return {};
    });
    if (!updated)
        return updated;
    if (!items.empty()) {
        if (const Result<> done = m_inserts[Items].run(ItemRows(items)); !done)
            return done;
    }
    if (!shares.empty()) {
        m_anyShares = true;
        if (const Result<> done = m_inserts[Shares].run(ShareRows(shares)); !done)
            return done;
    }
    std::vector<CodeRecord> records;
    for (const StoredCode &code : codes)
        records.push_back({row.id, code.column, code.code});
    return records.empty() ? Result<>() : m_inserts[Codes].run(CodeRows(records));
}

} // namespace laurel
